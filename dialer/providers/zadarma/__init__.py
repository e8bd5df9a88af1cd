"""Zadarma: a callback in one signed request, and its end in the statistics."""
