"""Spokn: Click to Call 1.0, which reports on each leg when the call is over."""
