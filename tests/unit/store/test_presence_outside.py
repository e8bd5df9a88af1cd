"""What one program tells the others of the way that a router keeps open."""

from __future__ import annotations

import json
from pathlib import Path

from dialer.store.presence import ProgramPresence


def test_the_address_outside_is_told_while_the_program_runs(tmp_path: Path) -> None:
    first, second = ProgramPresence(tmp_path), ProgramPresence(tmp_path)
    first.publish_listener("0.0.0.0", 8497, "http://203.0.113.7:8497")
    bound = second.published_listener()
    assert bound is not None
    assert (bound.served, bound.outside) == (True, "http://203.0.113.7:8497")
    first.release()
    bound = second.published_listener()
    assert bound is not None
    assert (bound.served, bound.outside) == (False, "")  # nobody renews it any more
    second.release()


def test_a_file_of_an_older_version_is_read(tmp_path: Path) -> None:
    presence = ProgramPresence(tmp_path)
    told = {"host": "127.0.0.1", "port": 1, "program": presence.name}
    (tmp_path / "listener.json").write_text(json.dumps(told))
    bound = presence.published_listener()
    assert bound is not None
    assert bound.outside == ""
    presence.release()
