"""The command line: one module per group of commands, each a thin face of the engine.

Modules are imported for their parsers at every start, so what is heavy is imported where it is
used.
"""
