"""What is kept: the SQLite log of calls, the configuration file, the keychain, and who is running.

The only room that knows sqlite3, the file layout of a home, and keyring.
"""
