"""The processes of a deployment: pages, workers, the relay, and the supervisor that runs them together."""
