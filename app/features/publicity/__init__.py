"""Contact cards, open letters, activities and the citizen school."""
