"""Dialer at home on the desktop: the icon in the tray and its menu, notifications, the window that
waits out of sight, a number that was copied, a shortcut in all programs.

``at_home.py`` wires them; nothing of it is there before the window is, and the engine.
"""
