"""What works on this machine, and what to do about the rest: the checks behind ``dialer doctor``
and the window's check-up, one after the other.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dialer.core.errors import DialerError, StoreError, UnsupportedError
from dialer.core.phrase import as_phrase, counted, phrase, together

if TYPE_CHECKING:
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home
    from dialer.engine.reach import Reachability, Verdict, Way


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. ``ok`` is None where it could not be told, or is not wanted.
    ``advice`` is what to type at the command line about it; the window leads to the settings.
    """

    check: str
    ok: bool | None
    detail: str
    advice: str = ""

    @property
    def whole(self) -> str:
        """What the command line says."""
        return together(self.detail, self.advice)


async def check_up(home: Home, engine: Engine) -> AsyncIterator[Finding]:
    """Looks at everything; each finding comes as soon as it is there. Raises nothing that a
    person can cause.
    """
    yield await asyncio.to_thread(_settings, home)
    yield await _tried("keychain", lambda: _keychain(home))
    for standing in await asyncio.to_thread(home.desktop.standings):
        yield Finding(standing.check, standing.ok, standing.words, standing.advice)
    async for finding in _callbacks(engine):
        yield finding
    for finding in await asyncio.to_thread(_service_files, home):
        yield finding
    try:
        names = [stored.name for stored in await asyncio.to_thread(home.accounts.stored)]
    except DialerError as error:
        yield Finding("accounts", False, str(error))
        return
    if not names:
        advice = phrase("Add one with dialer accounts add.")
        yield Finding("accounts", None, phrase("There is none yet."), advice)
    for name in names:
        yield await _account(engine, name)


async def _tried(check: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(check, True, await asyncio.to_thread(look))
    except DialerError as error:
        return Finding(check, False, str(error))


def _settings(home: Home) -> Finding:
    check = "settings"
    try:
        region = home.region()
        _ = home.settings
    except DialerError as error:
        return Finding(check, False, str(error))
    if region:
        words = phrase("readable; national numbers are of {region}", region=region)
        return Finding(check, True, words)
    return Finding(
        check,
        True,
        phrase("readable; no default country: numbers must be typed with + and country code."),
        phrase("dialer config set region CC names one."),
    )


def _keychain(home: Home) -> str:
    return phrase("secrets are kept in {place}", place=home.secrets.describe())


def _service_files(home: Home) -> list[Finding]:
    """The files that describe services: how many can be used, and each that is left aside with what
    is wrong in it. Those that come with the program are looked at too.
    """
    check, files = "service files", home.provider_files
    try:
        files.templates()
        used, problems = len(files.providers()), files.problems()
    except DialerError as error:
        return [Finding(check, False, str(error))]
    found = [Finding(check, False, as_phrase(problem)) for problem in problems]
    if used:
        words = counted(
            "%n service is described by a file.", "%n services are described by files.", used
        )
        return [Finding(check, True, words), *found]
    return found


async def _callbacks(engine: Engine) -> AsyncIterator[Finding]:
    """Whether something listens, and whether providers reach it."""
    from dialer.engine.reach import Verdict

    ok = {Verdict.WORKS: True, Verdict.FAILS: False}
    try:
        reach = await engine.callbacks.test()
    except StoreError as error:
        yield Finding("listener", False, str(error))
        return
    ways = {way.name: way for way in reach.ways}
    listener = ways["listener"]
    if listener.verdict is Verdict.WORKS:
        where = phrase("callbacks are taken in at {where}", where=engine.listener_address())
        yield Finding("listener", True, where)
    else:
        yield Finding("listener", ok.get(listener.verdict), _whole(listener))
    yield _public_address(reach, ways.get("public_url"), ok)
    mapped = ways.get("port_mapping")
    if mapped is not None and mapped.verdict is not Verdict.OFF:
        yield Finding("port mapping", ok.get(mapped.verdict), _whole(mapped))


def _public_address(reach: Reachability, public: Way | None, ok: dict[Verdict, bool]) -> Finding:
    check = "public address"
    if public is not None and public.address:
        return Finding(check, ok.get(public.verdict), _whole(public))
    unreached = tuple(account.account for account in reach.accounts if account.reached is False)
    if not unreached:
        return Finding(check, None, phrase("listener.public_url is not set, and not needed."))
    return Finding(
        check,
        False,
        phrase(
            "listener.public_url is not set: callbacks for {accounts} cannot arrive, so calls there"
            " show neither progress nor end.",
            accounts=unreached,
        ),
    )


def _whole(way: Way) -> str:
    return together(way.words, way.advice)


async def _account(engine: Engine, name: str) -> Finding:
    check = phrase("account {name}", name=name)
    try:
        return Finding(check, True, await engine.test_account(name))
    except UnsupportedError as error:
        return Finding(check, None, str(error))
    except DialerError as error:
        return Finding(check, False, str(error))
