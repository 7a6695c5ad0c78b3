"""Registers as files: masked ones at once, those with personal data once a second person has approved them."""
