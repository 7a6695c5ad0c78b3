"""The pages of the evaluation: an area, its league, a community, comparisons."""
