"""Who answers for what: the leading group, building leads and their reports, and the departments."""
