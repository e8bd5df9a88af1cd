"""Calls as the window shows them: the live ones in their panel, all of them in their view."""
