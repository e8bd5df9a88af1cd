"""The window: models hold snapshots, delegates paint, views arrange, actions call the engine.

No widget here waits, fetches, reads the disk or knows which provider it shows.
"""
