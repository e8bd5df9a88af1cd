"""The language of calls: pure, on the standard library and phonenumbers only.

No I/O, no clock, no provider.
"""
