"""The catalogues. Message ids are English; the Chinese catalogue is complete, always (tests/contracts)."""
