"""One window for a home: links handed over a real local socket, strangers and crowds kept out."""

from __future__ import annotations

import os
import socket
import stat
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from dialer.ui import one_window
from dialer.ui.one_window import (
    MOST_LINKS,
    Claim,
    WindowServer,
    Wish,
    hand_over,
    hand_over_patiently,
    window_address,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a pipe is tried there by hand")


@pytest.fixture
def address(tmp_path: Path) -> str:
    return window_address(tmp_path)


@pytest.fixture
def server(address: str, qtbot: QtBot) -> WindowServer:
    made = WindowServer(address)
    assert made.listens
    return made


def given(address: str, wish: Wish | str, qtbot: QtBot) -> bool:
    """What ``hand_over`` says, in a thread as it would be in another program."""
    wish = wish if isinstance(wish, Wish) else Wish(wish)
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(hand_over(address, wish)))
    thread.start()
    qtbot.waitUntil(lambda: bool(answers))
    thread.join()
    return answers[0]


def test_a_link_reaches_the_window_that_is_open(
    server: WindowServer, address: str, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(server.wished) as arrived:
        assert given(address, "tel:+442079460018", qtbot)
    assert arrived.args == [Wish("tel:+442079460018")]
    with qtbot.waitSignal(server.wished) as arrived:
        assert given(address, "", qtbot)
    assert arrived.args == [Wish()]


def test_without_a_window_nobody_takes_it(address: str) -> None:
    assert not hand_over(address, Wish("tel:+442079460018"))


def test_what_a_killed_window_left_is_no_hindrance(address: str, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(address)
    assert not hand_over(address, Wish())
    again = WindowServer(address)
    assert again.listens
    assert given(address, "", qtbot)


def test_only_the_same_user_can_open_it(server: WindowServer, address: str) -> None:
    assert stat.S_IMODE(os.stat(address).st_mode) & 0o077 == 0


def test_somebody_elses_socket_is_told_nothing(
    server: WindowServer, address: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "getuid", lambda: os.geteuid() + 1)
    with qtbot.assertNotEmitted(server.wished, wait=50):
        assert not hand_over(address, Wish("tel:+442079460018"))


@pytest.mark.parametrize(
    "line",
    [
        *(b"\n", b"hello\n", b"[]\n", b"5\n", b'"link"\n', b"\xff\xfe\n", b"x" * 9000),
        *(b'{"link": 5}\n', b'{"other": ""}\n', b'{"link": "", "quick": 1}\n'),
        *(b'{"link": "", "token": "a b"}\n', b'{"link": "", "program": null}\n'),
    ],
)
def test_nonsense_changes_nothing(
    server: WindowServer, address: str, qtbot: QtBot, line: bytes
) -> None:
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(address)
        client.sendall(line)
        with qtbot.assertNotEmitted(server.wished, wait=80):
            pass
    with qtbot.waitSignal(server.wished):
        assert given(address, "", qtbot)


def test_a_crowd_of_links_is_stopped_and_told_once(
    server: WindowServer, address: str, qtbot: QtBot
) -> None:
    arrived: list[Wish] = []
    crowded: list[bool] = []
    server.wished.connect(arrived.append)
    server.crowded.connect(lambda: crowded.append(True))
    for number in range(MOST_LINKS + 4):
        assert given(address, f"tel:+44207946{number:04}", qtbot)
    assert len(arrived) == MOST_LINKS
    assert crowded == [True]
    assert given(address, "", qtbot)
    assert arrived[MOST_LINKS:] == [Wish()], "the person's own start is no part of the crowd"


def test_a_very_long_link_is_left_out_and_the_window_still_comes(
    server: WindowServer, address: str, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(server.wished) as arrived:
        assert given(address, "tel:" + "5" * 10_000, qtbot)
    assert arrived.args == [Wish()]


def test_a_long_folder_has_a_short_address() -> None:
    address = window_address(Path("/" + "deep/" * 60))
    assert len(os.fsencode(address)) <= 100
    assert address != window_address(Path("/" + "deep/" * 61))


def test_all_of_a_wish_comes_over_and_a_programs_name_is_no_more_than_that(
    server: WindowServer, address: str, qtbot: QtBot
) -> None:
    wish = Wish("sip:+442079460018", "fire\nfox\u202e" + "x" * 99, quick=True, token="a-b_c.1")
    with qtbot.waitSignal(server.wished) as arrived:
        assert given(address, wish, qtbot)
    (came,) = arrived.args or []
    assert (came.link, came.quick, came.hidden, came.token) == (wish.link, True, False, "a-b_c.1")
    assert came.program == ("firefox" + "x" * 99)[:40]


def test_a_newer_program_may_say_more(server: WindowServer, address: str, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(address)
        with qtbot.waitSignal(server.wished) as arrived:
            client.sendall(b'{"link": "tel:1", "colour": "blue"}\n')
    assert arrived.args == [Wish("tel:1")]


def test_a_home_has_one_window_however_close_two_starts_are(tmp_path: Path) -> None:
    first, second = Claim(tmp_path), Claim(tmp_path)
    assert first.held
    assert not second.held
    assert second.by_another
    first.release()
    assert Claim(tmp_path).held


def test_a_folder_that_takes_no_lock_is_not_another_window(tmp_path: Path) -> None:
    claim = Claim(tmp_path / "gone")
    assert not claim.held
    assert not claim.by_another


def test_a_window_that_is_not_there_yet_is_waited_for(address: str, qtbot: QtBot) -> None:
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(hand_over_patiently(address, Wish())))
    thread.start()
    server = WindowServer(address)
    with qtbot.waitSignal(server.wished):
        pass
    thread.join()
    assert answers == [True]
    qtbot.waitUntil(lambda: not server.findChildren(QLocalSocket))  # it goes with this test


def test_a_window_that_never_answers_is_given_up(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_window, "TAKEN_WITHIN_S", 0.0)
    assert not hand_over_patiently(address, Wish())
