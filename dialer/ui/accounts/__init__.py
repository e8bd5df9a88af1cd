"""The first start, and the form of an account."""
