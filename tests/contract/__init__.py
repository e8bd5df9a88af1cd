"""The contract that every provider keeps, checked against the simulated services."""
