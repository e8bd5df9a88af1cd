"""Dialer's page inside another site: what it shows, whom it lets in, and that it never calls
twice.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from dialer.core.phrase import Phrase
from dialer.core.speech import Speech
from dialer.engine import service_page
from dialer.engine.service_page import ENABLED, forget_token
from tests.contract.covering import covers
from tests.contract.page_stand import PageStand, Reading, page_stand

THEIRS = "+442079460020"
ALLOWED = {"div", "style", "h2", "h3", "p", "form", "input", "label", "button", "a", "bdi"} | {
    *("ul", "li", "table", "thead", "tbody", "tr", "th", "td")
}


@pytest.fixture
async def closed(tmp_path: Path) -> AsyncIterator[PageStand]:
    async with page_stand(tmp_path) as stand:
        yield stand


@pytest.fixture
async def stand(closed: PageStand) -> PageStand:
    closed.switch_on()
    return closed


async def test_it_is_off_until_it_is_switched_on_and_a_new_address_each_time(
    closed: PageStand,
) -> None:
    address = f"http://{closed.engine.listener_address()}/service/{'a' * 32}"
    assert (await closed.client.get(address)).status_code == 404
    first = closed.switch_on()
    assert (await closed.client.get(first)).status_code == 200
    assert closed.switch_on() == first  # asked again, it stays
    for wrong in (first[:-1], first + "x", first[:-1] + "~", address, first + "/"):
        assert (await closed.client.get(wrong)).status_code == 404
    closed.home.configuration.set_value(ENABLED, False)
    assert (await closed.client.get(first)).status_code == 404
    forget_token(closed.home.secrets)
    second = closed.switch_on()
    assert second != first
    assert (await closed.client.get(first)).status_code == 404
    assert (await closed.client.get(second)).status_code == 200


@covers("poketalk", "services", "fragment")
async def test_it_is_a_clean_fragment_that_fetches_nothing(stand: PageStand) -> None:
    reply = await stand.client.get(stand.url)
    page = Reading(reply.text)
    assert reply.headers["Content-Type"] == "text/html; charset=utf-8"
    assert page.names <= ALLOWED
    assert not page.names & {"html", "head", "body", "script", "link", "img", "iframe"}
    assert page.tags[0] == ("div", {"id": "dialer-page", "lang": "en", "dir": "ltr"})
    assert reply.text.count("url(") == reply.text.count("@import") == 0
    assert not any(name.startswith("on") for _, attrs in page.tags for name in attrs)
    (form,) = [attrs for tag, attrs in page.tags if tag == "form"]
    assert form == {"method": "post", "action": stand.url}  # whole: the site has another address
    assert reply.headers["Referrer-Policy"] == "no-referrer"
    assert reply.headers["Cache-Control"] == "no-store"
    policy = reply.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert f"form-action 'self' http://{stand.engine.listener_address()}" in policy
    assert "Access-Control-Allow-Origin" not in reply.headers


async def test_a_number_is_asked_about_and_then_called_once(stand: PageStand) -> None:
    await stand.add_contact("Anna", THEIRS)
    status, question = await stand.ask("+44 20 7946 0020")
    assert status == 200
    assert "Call Anna +442079460020?" in question.text
    assert "Your phone +12125550100 rings first, through the account work." in question.text
    assert stand.placed == 0
    status, done = await stand.send(key=question.key)
    assert status == 200
    assert "The call is placed: your own phone rings first." in done.text
    assert "Running now" in done.text
    assert "Anna +442079460020: " in done.text
    assert stand.placed == 1


async def test_it_speaks_the_language_of_the_window(stand: PageStand) -> None:
    stand.engine.speech = Speech(
        "fr-CA", say=lambda text: f"«{text}»" if isinstance(text, Phrase) else text
    )
    await stand.add_contact("Anna", THEIRS)
    question = (await stand.ask(THEIRS))[1]
    assert question.tags[0] == ("div", {"id": "dialer-page", "lang": "fr-CA", "dir": "ltr"})
    assert "«Call Anna +442079460020?»" in question.text
    assert "«Call now»" in question.text
    _, done = await stand.send(key=question.key)
    assert "«The call is placed: your own phone rings first.»" in done.text
    running = done.text.partition("«Running now»")[2]
    assert re.search(r"«Anna \+442079460020: «[^»]+»»", running)
    _, failed = await stand.ask("nobody")
    assert re.search("«[^»]*no number here[^»]*»", failed.text)


async def test_a_form_that_is_sent_again_calls_nobody_and_tells_the_same(stand: PageStand) -> None:
    _, question = await stand.ask(THEIRS)
    answers = await asyncio.gather(*(stand.send(key=question.key) for _ in range(5)))
    assert stand.placed == 1
    later = await stand.send(key=question.key, number="+442079460021")
    for status, page in (*answers, later):
        assert status == 200
        assert "The call is placed" in page.text
    assert stand.placed == 1


async def test_the_same_number_can_be_called_by_another_form(stand: PageStand) -> None:
    await stand.call(THEIRS)
    await stand.call(THEIRS)
    assert stand.placed == 2


async def test_a_form_that_is_forged_used_or_old_calls_nobody(stand: PageStand) -> None:
    page = await stand.get()
    await stand.send(key=page.key, number=THEIRS)
    old = await stand.get()
    _, question = await stand.ask(THEIRS)
    stand.clock.ahead_s += 1000
    for key in ("", "forged", page.key, old.key, question.key):
        status, told = await stand.send(key=key, number=THEIRS)
        assert status == 409
        assert "nobody was called" in told.text
    status, _ = await stand.send(number=THEIRS)
    assert status == 409
    assert stand.placed == 0


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("", "number"),
        ("nobody", "no number here"),
        ("999", "emergency"),
        ("+1212555", "short number"),
        ('"><script>alert(1)</script>', "number"),
        ("1" * 3000, "too long"),
        ("+12125550100", "the same"),
    ],
)
async def test_a_number_that_cannot_be_called_is_said_so(
    stand: PageStand, number: str, words: str
) -> None:
    stand.home.configuration.set_value("region", "GB")
    status, page = await stand.ask(number)
    assert status == 422
    assert words.lower() in page.text.lower()
    assert page.names <= ALLOWED
    assert any(attrs.get("role") == "alert" for _, attrs in page.tags)
    (kept,) = [attrs["value"] for _, attrs in page.tags if attrs.get("name") == "number"]
    assert kept == number[:81]
    assert stand.placed == 0


async def test_a_keychain_that_cannot_be_read_shows_nothing(stand: PageStand) -> None:
    stand.home.folders.secrets_file.write_text("no secrets", "utf-8")
    reply = await stand.client.get(stand.url)
    assert (reply.status_code, reply.content) == (503, b"")


async def test_a_budget_is_kept_as_with_any_call(tmp_path: Path) -> None:
    async with page_stand(tmp_path, budget__per_month=0) as stand:
        stand.switch_on()
        status, page = await stand.ask(THEIRS)
        assert status == 422
        assert "month" in page.text
        assert stand.placed == 0


async def test_what_is_to_be_known_before_is_shown_and_shown_anew_when_it_changes(
    stand: PageStand, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, question = await stand.ask("+44 909 879 0000")  # a premium rate
    assert status == 200
    assert "premium" in question.text.lower()
    monkeypatch.setattr(service_page, "_warnings", lambda _plan: ("Dearer <now>.",))
    _, again = await stand.send(key=question.key)
    assert "look again" in again.text
    assert "Dearer <now>." in again.text
    assert stand.placed == 0
    _, done = await stand.send(key=again.key)
    assert "The call is placed" in done.text
    assert stand.placed == 1


async def test_a_refusal_is_told_and_not_tried_again(stand: PageStand) -> None:
    _, question = await stand.ask("+442079460027")  # no credit
    for _ in range(2):
        _, page = await stand.send(key=question.key)
        assert "credit" in page.text.lower()
    requests = [r for r in stand.sim.journal.requests() if r.path.endswith("/call_connect")]
    assert len(requests) == 1


async def test_nobody_waits_for_a_slow_service_and_the_call_goes_on(
    stand: PageStand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service_page, "WAIT_FOR_PLACING_S", 0.05)
    _, question = await stand.ask("+442079460029")  # placed; the reply comes late
    for _ in range(2):
        _, page = await stand.send(key=question.key)
        assert "The call is being placed." in page.text
    await stand.sim.journal.wait_for(lambda journal: bool(journal.calls_placed()))
    await stand.sim_clock.advance(60)
    monkeypatch.setattr(service_page, "WAIT_FOR_PLACING_S", 5.0)
    _, page = await stand.send(key=question.key)
    assert "The call is placed" in page.text
    assert stand.placed == 1


@pytest.mark.parametrize(
    "name",
    [
        "<script>document.title='x'</script>",
        "\"><img src=x onerror='alert(1)'>",
        "</bdi></td></table></div><h1>Gone</h1>",
        "&lt;b&gt; &amp; <b>",
        "<!-- ",
        "\u202edesrever",
    ],
)
async def test_names_are_text_whatever_they_hold(stand: PageStand, name: str) -> None:
    await stand.add_contact(name, THEIRS)
    _, question = await stand.ask(THEIRS)
    for page in (question, (await stand.send(key=question.key))[1]):
        assert name.strip() in page.text
        assert page.names <= ALLOWED
        assert all(set(attrs) <= {"dir"} for tag, attrs in page.tags if tag == "bdi")


async def test_what_is_no_form_of_ours_is_turned_away(stand: PageStand) -> None:
    post = stand.client.post
    assert (await post(stand.url, json={"key": "x"})).status_code == 415
    assert (await post(stand.url, data={"number": "1" * 20_000})).status_code == 413
    assert (await post(stand.url, data={"key": ["a", "b"]})).status_code == 400
    for method in ("PUT", "DELETE", "HEAD", "OPTIONS"):
        assert (await stand.client.request(method, stand.url)).status_code == 405


async def test_who_knocks_too_often_waits(stand: PageStand) -> None:
    statuses = [(await stand.client.get(stand.url)).status_code for _ in range(70)]
    assert statuses[:50] == [200] * 50
    assert 429 in statuses[50:]
