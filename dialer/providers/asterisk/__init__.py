"""Asterisk, the person's own telephone exchange, through its REST interface (ARI)."""
