"""Joint action: requests, victims, sites and their revisits."""
