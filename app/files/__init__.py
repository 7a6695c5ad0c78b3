"""Files with more rows than a page waits for: a worker makes them, whoever asked fetches them while they are kept."""
