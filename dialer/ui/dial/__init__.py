"""The Dial view: from a number that somebody types to one call through one account."""
