"""Joint meetings and study sessions."""
