"""The last release's database, kept small: what a migration has to bring to head without losing a row."""
