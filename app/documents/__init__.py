"""The archive, and the erasure of personal data when its time is up."""
