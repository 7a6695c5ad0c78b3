"""How counts become scores: pure, exact, without a database or a request."""
