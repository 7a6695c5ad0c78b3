"""Who answers for what, at a glance: the duty matrix, the coverage of buildings, and what stands behind them."""
