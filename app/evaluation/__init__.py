"""Evaluation: the acceptance criteria, the metrics counted for them, and the score they give a community."""
