"""A service that wants to be asked less is asked less, and a 429 never becomes a second call."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from dialer.core.errors import ProviderReplyError
from dialer.providers.http import Http
from dialer.providers.pace import LONGEST_WAIT_S, Pace, retry_after_s
from tests.unit.providers.raw_server import Behaviour, RawServer, answering, http_reply, serving

NOW = datetime(2026, 1, 31, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7.0),
        (" 0 ", 0.0),
        ("Sat, 31 Jan 2026 12:00:09 GMT", 9.0),
        ("Sat, 31 Jan 2026 11:00:00 GMT", 0.0),
        ("999999999", LONGEST_WAIT_S),
        ("", None),
        ("-3", None),
        ("soon", None),
        ("1.5", None),
        ("٣", None),
    ],
)
def test_a_retry_after_is_a_number_or_a_date(text: str, seconds: float | None) -> None:
    assert retry_after_s(text, NOW) == seconds


def test_the_longer_wish_stands() -> None:
    now = [100.0]
    pace = Pace(lambda: now[0])
    assert pace.left_s == 0.0
    pace.hold(10)
    pace.hold(3)
    assert pace.left_s == 10.0
    now[0] = 111.0
    assert pace.left_s == 0.0


class Time:
    """Seconds that pass only by waiting."""

    def __init__(self) -> None:
        self.now_s = 50.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.now_s

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now_s += seconds


def client(url: str, time: Time) -> Http:
    return Http("Example", url, timeout_s=5, monotonic=time.monotonic, sleep=time.sleep)


BUSY = http_reply("429 Too Many Requests", b"{}", "Retry-After: 20")


def first_busy(times: int) -> Behaviour:
    """Answers so many requests with 429, and then all is well."""

    async def behave(
        raw: RawServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        while await raw.read_request(reader) is not None:
            busy = len(raw.requests) <= times
            writer.write(BUSY if busy else http_reply("200 OK", b"ok"))

    return behave


async def test_no_question_is_sent_before_its_time() -> None:
    time = Time()
    async with serving(first_busy(1)) as server:
        http = client(server.url, time)
        for passed_s, left_s in ((0, 20), (5, 15), (14, 1)):
            time.now_s += passed_s
            with pytest.raises(ProviderReplyError, match=f"alone for {left_s} s"):
                await http.ask("GET", server.url)
        time.now_s += 1
        assert (await http.ask("GET", server.url)).text == "ok"
        await http.aclose()
    assert len(server.requests) == 2


async def test_a_long_list_waits_and_goes_on() -> None:
    time = Time()
    async with serving(first_busy(2)) as server:
        http = client(server.url, time)
        assert (await http.ask("GET", server.url, long=True)).text == "ok"
        await http.aclose()
    assert time.slept == [20.0, 20.0]
    assert len(server.requests) == 3


async def test_even_a_long_list_does_not_wait_for_ever() -> None:
    time = Time()
    async with serving(answering(BUSY)) as server:
        http = client(server.url, time)
        with pytest.raises(ProviderReplyError, match="alone for 20 s"):
            await http.ask("GET", server.url, long=True)
        await http.aclose()
    assert sum(time.slept) <= 120


async def test_a_call_is_sent_once_whatever_was_asked_before() -> None:
    time = Time()
    async with serving(answering(BUSY)) as server:
        http = client(server.url, time)
        with pytest.raises(ProviderReplyError):
            await http.ask("GET", server.url)
        reply = await http.send_once("POST", server.url, form=[("to", "1")])
        await http.aclose()
    assert (reply.status, reply.wait_s) == (429, 20.0)
    assert len(server.requests) == 2
    assert time.slept == []
