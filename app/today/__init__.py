"""The start page of a community: what is to be done today, how it stands, and what earns the next points."""
