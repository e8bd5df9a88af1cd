"""What makes calls happen: dialling, following, limits, hang-up, take-up.

Knows the rooms below only through core/ports.py.
"""
