"""Conferences in the window: whom to call together, and each of them as it goes."""
