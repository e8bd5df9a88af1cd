"""``dialer contacts sync`` from the command line to the servers and back: a simulated PokeTALK,
Radicale over TLS, wrong passwords, strangers' certificates, and a program that is killed.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialer.simulator import ACCOUNTS, Simulator
from dialer.simulator.poketalk_contacts import AddressBook
from tests.contract.dav_servers import PASSWORD, USER, DavServer, radicale
from tests.end2end.town import Home

NOTHING = {"pulled": 0, "pushed": 0, "deleted_here": 0, "deleted_there": 0, "conflicts": 0}
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\nFN:{name}\r\nTEL:{number}\r\nEND:VCARD\r\n"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DavServer]:
    with radicale(tmp_path_factory.mktemp("radicale")) as running:
        yield running


@pytest.fixture
def shown(network: Simulator) -> AddressBook:
    """The address book as PokeTALK's own site shows it, empty."""
    book = network.poketalk_customers.book(ACCOUNTS.poketalk_login)
    book.items.clear()
    return book


@pytest.fixture
def trusting(server: DavServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """This machine trusts the authority of the server."""
    monkeypatch.setenv("SSL_CERT_FILE", str(server.authority))


def sync(home: Home, *arguments: str) -> dict[str, object]:
    """Syncs; what it said, without zeros."""
    result = home.dialer("contacts", "sync", "--json", *arguments)
    assert (result.status, result.errors) == (0, "")
    (line,) = result.lines
    report = json.loads(line)
    assert list(report) == ["account", *NOTHING]
    return {key: value for key, value in report.items() if value and key != "account"}


def names(home: Home) -> list[str]:
    result = home.dialer("contacts", "list", "--json")
    return sorted(json.loads(line)["name"] for line in result.lines)


def add_book(home: Home, server: DavServer, url: str, password: str = PASSWORD) -> str:
    secret = f"password={password}"
    arguments = ("home", "--url", url, "--username", USER, "--set", secret)
    result = home.dialer("contacts", "books", "add", *arguments)
    assert result.status == 0, result.errors
    return result.lines[0]


# PokeTALK


def test_a_poketalk_account_both_ways(home: Home, network: Simulator, shown: AddressBook) -> None:
    home.add_account(network, "poketalk_login")
    shown.put(contact_name="Anna", code_1="44", value_1="7700900123", email="anna@example.org")
    shown.put(contact_name="Bert", company="Acme")
    home.dialer("contacts", "add", "--name", "Anna M.", "--email", "ANNA@example.org")
    home.dialer("contacts", "add", "--name", "Cleo", "--number", "office=+12125550100")
    # She is known by her address; her name differs, so both are kept.
    assert sync(home, "--account", "poketalk_login") == {"pulled": 2, "pushed": 2, "conflicts": 1}
    assert names(home) == ["Anna M.", "Bert", "Cleo"]
    by_name = {item["contact_name"]: item for item in shown.items.values()}
    assert by_name["Cleo"]["code_2"] == "1"
    assert by_name["Cleo"]["value_2"] == "2125550100"
    assert by_name["Anna M."]["value_1"] == "7700900123"
    assert sync(home) == {}

    (bert,) = (name for name, item in shown.items.items() if item["contact_name"] == "Bert")
    del shown.items[bert]
    assert sync(home) == {"deleted_here": 1}
    found = home.dialer("contacts", "search", "Cleo", "--json")
    home.dialer("contacts", "remove", json.loads(found.lines[0])["id"])
    assert sync(home) == {"deleted_there": 1}
    assert [item["contact_name"] for item in shown.items.values()] == ["Anna M."]
    assert network.journal.remarks() == ()


def test_an_account_takes_part_once_it_is_chosen(
    home: Home, network: Simulator, shown: AddressBook
) -> None:
    home.add_account(network, "poketalk_login")
    home.add_account(network, "talkety")
    result = home.dialer("contacts", "books", "list", "--json")
    (book,) = map(json.loads, result.lines)
    assert (book["name"], book["chosen"], book["last_sync"]) == ("poketalk_login", False, None)
    assert sync(home) == {}  # the only one there is
    (book,) = map(json.loads, home.dialer("contacts", "books", "list", "--json").lines)
    assert (book["chosen"], book["error"], book["pulled"]) == (True, None, 0)
    assert home.dialer("contacts", "books", "remove", "poketalk_login").status == 0
    assert "not chosen" in home.dialer("contacts", "books", "list").lines[1]
    refused = home.dialer("contacts", "sync", "--account", "talkety")
    assert refused.status == 2
    assert "keeps no address book" in refused.errors


def test_wrong_passwords_and_nobody_there(
    home: Home, network: Simulator, shown: AddressBook
) -> None:
    home.add_account(network, "poketalk_login", password="something else")
    result = home.dialer("contacts", "sync", "--json")
    assert (result.status, result.lines) == (3, [])
    assert "wrong email or password" in result.errors
    (book,) = map(json.loads, home.dialer("contacts", "books", "list", "--json").lines)
    assert "wrong email or password" in book["error"]
    home.dialer(
        "accounts",
        "add",
        "poketalk_login",
        "--provider",
        "poketalk",
        "--base-url",
        "http://127.0.0.1:1",
    )
    result = home.dialer("contacts", "sync")
    assert result.status == 4
    assert "sync again" in result.errors


# CardDAV


@pytest.mark.usefixtures("trusting")
def test_a_carddav_book_both_ways(home: Home, server: DavServer) -> None:
    url = server.make_book("both")
    server.put(url, "zoe.vcf", CARD.format(uid="z", name="Zoë", number="+447700900123"))
    assert add_book(home, server, url) == f"home: {url}"
    home.dialer("contacts", "add", "--name", "Anna", "--number", "mobile=+447700900456")
    assert sync(home) == {"pulled": 1, "pushed": 1}
    assert names(home) == ["Anna", "Zoë"]
    assert sync(home, "--account", "home") == {}
    server.put(url, "zoe.vcf", CARD.format(uid="z", name="Zoë Ärmel", number="+447700900123"))
    assert sync(home) == {"pulled": 1}
    assert names(home) == ["Anna", "Zoë Ärmel"]
    assert home.dialer("contacts", "books", "remove", "home").status == 0
    assert names(home) == ["Anna", "Zoë Ärmel"]
    result = home.dialer("contacts", "sync")
    assert result.status == 2
    assert "contacts books add" in result.errors
    # Added once more, everything is matched again.
    add_book(home, server, url)
    assert sync(home) == {}


@pytest.mark.usefixtures("trusting")
def test_several_books_are_listed_to_choose_from(home: Home, server: DavServer) -> None:
    server.make_book("one-more")
    result = home.dialer(
        "contacts",
        "books",
        "add",
        "home",
        "--url",
        server.url,
        "--username",
        USER,
        "--set",
        f"password={PASSWORD}",
    )
    assert result.status == 2
    assert server.book_url in result.errors
    assert "one-more" in result.errors
    assert home.dialer("contacts", "books", "list").lines == []


def test_strangers_are_not_trusted_and_passwords_not_shown(home: Home, server: DavServer) -> None:
    arguments = ("home", "--url", server.url, "--username", USER, "--set", f"password={PASSWORD}")
    result = home.dialer("contacts", "books", "add", *arguments)
    assert result.status == 4
    assert "its certificate is not trusted" in result.errors
    assert PASSWORD not in result.errors
    assert "password" not in home.dialer("config", "list").errors


@pytest.mark.usefixtures("trusting")
def test_a_wrong_carddav_password(home: Home, server: DavServer) -> None:
    result = home.dialer(
        "contacts",
        "books",
        "add",
        "home",
        "--url",
        server.url,
        "--username",
        USER,
        "--set",
        "password=wrong",
    )
    assert result.status == 3
    assert "does not accept the user name and password" in result.errors


@pytest.mark.parametrize(
    "arguments",
    [
        ("sync", "--account", "nobody"),
        ("sync", "--account", ""),
        ("sync", "surplus"),
        ("books", "add", "x", "--url", "http://example.org/", "--username", "a"),
        ("books", "add", "x", "--url", "https://127.0.0.1:1/", "--username", "a"),
        (
            "books",
            "add",
            "x/y",
            "--url",
            "https://127.0.0.1:1/",
            "--username",
            "a",
            "--set",
            "password=b",
        ),
        (
            "books",
            "add",
            "x",
            "--url",
            "https://127.0.0.1:1/",
            "--username",
            "a",
            "--set",
            "colour=b",
        ),
        ("books", "add", "x", "--url", "ftp://x", "--username", "a", "--set", "password=b"),
        ("books", "remove", "nobody"),
        ("books",),
    ],
)
def test_wrong_use(home: Home, arguments: tuple[str, ...]) -> None:
    result = home.dialer("contacts", *arguments)
    assert (result.status, result.lines) == (2, [])
    assert "Traceback" not in result.errors
    assert len(result.errors.splitlines()) == 1


def test_a_book_in_the_configuration_that_is_damaged(home: Home, tmp_path: Path) -> None:
    home.dialer("config", "set", "region", "GB")
    path = next(tmp_path.rglob("config.toml"))
    path.write_text(path.read_text("utf-8") + '\n[books.home]\nkind = "other"\n', "utf-8")
    result = home.dialer("contacts", "sync")
    assert result.status == 2
    assert "carddav" in result.errors
    assert home.dialer("config", "get", "region").lines == ["GB"]


# Killed in the middle


@pytest.mark.usefixtures("trusting")
def test_killed_and_run_again(home: Home, server: DavServer, tmp_path: Path) -> None:
    url = server.make_book("killed")
    for n in range(80):
        card = CARD.format(uid=f"there{n}", name=f"There {n}", number=f"+4420794610{n:02d}")
        server.put(url, f"there{n}.vcf", card)
    file = tmp_path / "here.vcf"
    file.write_text(
        "".join(
            CARD.format(uid=f"here{n}", name=f"Here {n}", number=f"+4420794620{n:02d}")
            for n in range(80)
        ),
        "utf-8",
    )
    assert home.dialer("contacts", "import", str(file)).status == 0
    add_book(home, server, url)
    program = subprocess.Popen(
        [sys.executable, "-P", "-m", "dialer", "contacts", "sync"],
        env={**os.environ, **home.environment},
        cwd=Path(__file__).parents[2],
    )
    while program.poll() is None and _count(server, url) < 100:
        time.sleep(0.01)
    # Windows has no such signal, and ends a program as suddenly by the other name.
    program.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
    program.wait(20)
    assert home.dialer("contacts", "sync", "--json").status == 0
    assert _count(server, url) == 160
    everybody = names(home)
    assert len(everybody) == len(set(everybody)) == 160
    assert sync(home) == {}


def _count(server: DavServer, url: str) -> int:
    answer = server.client.request("PROPFIND", url, headers={"Depth": "1"})
    return answer.text.count(".vcf</href>")
