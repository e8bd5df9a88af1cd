"""Newer versions in the window: the news, and what to do about it."""
