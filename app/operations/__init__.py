"""What the operator of a deployment sees: communities, tasks, runs; no register, no tip."""
