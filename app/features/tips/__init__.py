"""Tips and what became of them."""
