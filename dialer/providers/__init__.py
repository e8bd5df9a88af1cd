"""One room per calling service, and what they share: sending, reading replies, checking limits.

No provider imports another; the engine meets them through core/ports.py.
"""
