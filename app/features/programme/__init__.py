"""Work plans and institutions."""
