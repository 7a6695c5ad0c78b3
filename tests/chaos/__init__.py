"""Chaos: every process killed at random points, and a count of what was lost, doubled or wrong."""
