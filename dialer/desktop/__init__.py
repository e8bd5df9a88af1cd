"""The person's desktop without Qt: who opens links, start at login, notifications by D-Bus, a
shortcut in all programs.

``here.py`` chooses what this system has; everything else is imported when it is first used.
"""
