"""Talkety: its XML API v1, asked again and again while a call lives."""
