"""Newer versions of the program: what feed there is, what it says, and its files."""
