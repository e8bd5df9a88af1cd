"""The whole program against the simulated providers, from the words of a command to its exit
status.
"""
