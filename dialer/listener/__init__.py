"""The local HTTP door: takes the providers' callbacks in and answers what it is told.

Decides nothing.
"""
