"""Protection of personal data: what is erased and when, what people may ask for, what they are told, who looked."""
