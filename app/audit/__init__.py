"""Who did what to which record, and why: append-only, one chain of hashes per community."""
