"""PostgreSQL and Valkey from Python wheels, in the data folder."""
