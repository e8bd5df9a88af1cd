"""Conferences in the window."""
