"""The window: models hold snapshots, delegates paint, views arrange, actions call the engine.

No widget here waits, fetches, reads the disk or knows which provider it shows.
"""

from dialer.ui.plain_imports import use_plain_imports

use_plain_imports()  # before the many imports of this room
