"""``dialer providers``: a file is checked, added, called with, and taken out."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from dialer.app import Composition
from dialer.simulator import Simulator
from tests.end2end.town import Home

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = (ROOT / "resources/providers/example.toml").read_text("utf-8")


def test_a_good_file(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(EXAMPLE, "utf-8")
    checked = home.dialer("providers", "check", str(path))
    assert checked.status == 0
    assert "can be used" in checked.lines[0]
    (line,) = home.dialer("providers", "check", str(path), "--json").calls
    assert line == {"file": str(path), "ok": True, "provider": "example"}


def test_a_file_with_faults_tells_each_with_its_line(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(EXAMPLE.replace("{tag}", "{memo}").replace("[hang_up]", "[hangup]"), "utf-8")
    checked = home.dialer("providers", "check", str(path))
    assert checked.status == 2
    line = 1 + path.read_text("utf-8").split("\n").index("[hangup]")
    assert f"{path}:{line}:1: hangup: there is no such key" in checked.errors
    told = home.dialer("providers", "check", str(path), "--json").calls
    assert [(each["ok"], each["line"], each["key"]) for each in told] == [
        (False, line, "hangup"),
        (False, line + 4, "hang_up"),  # what is left of it lacks its path
    ]
    assert home.dialer("providers", "add", str(path)).status == 2


@pytest.mark.parametrize("name", ["none.toml", "nul\0.toml", ""])
def test_a_file_that_cannot_be_read(home: Home, name: str) -> None:
    checked = home.dialer("providers", "check", name)
    assert checked.status == 2
    assert "cannot be read" in checked.errors


def test_a_warning_is_no_fault(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(EXAMPLE.replace("https://api.", "http://api."), "utf-8")
    checked = home.dialer("providers", "check", str(path))
    assert checked.status == 0
    assert "warning: address: secrets go over the network in the clear" in checked.errors


def test_from_the_file_to_a_call_and_out_again(home: Home, network: Simulator) -> None:
    listed = home.dialer("providers", "list", "--json").calls
    waiting = {each["name"] for each in listed if each["state"] == "to be added"}
    assert {"ovh", "exotel", "kaleyra", "fritzbox", "example"} <= waiting
    added = home.dialer("providers", "add", "example")
    assert added.status == 0
    assert any("--provider example" in line for line in added.lines)
    assert any("--set token=…" in line for line in added.lines)
    listed = home.dialer("providers", "list", "--json").calls
    assert next(each for each in listed if each["name"] == "example")["state"] == "added"
    assert "example: Example, in JSON" in " ".join(home.dialer("accounts", "providers").lines)
    home.add_account(network, "example")
    assert home.dialer("accounts", "test", "example").lines == [
        f"Example, in JSON accepts the login; {network.balance(network.accounts.example):f} EUR is"
        " left."
    ]
    told = home.dialer("call", "+442079460020", "--json")
    assert told.status == 0
    assert told.states[-1] == "ended"
    kept = home.dialer("providers", "remove", "example")
    assert kept.status == 2
    assert "Accounts still use example: example." in kept.errors
    assert home.dialer("accounts", "remove", "example").status == 0
    assert home.dialer("providers", "remove", "example").status == 0
    assert home.dialer("providers", "remove", "example").status == 2


def test_an_account_whose_file_was_deleted_can_be_removed(home: Home, network: Simulator) -> None:
    home.add_account(network, "example")
    folder = Path(home.environment["DIALER_HOME"]) / "config" / "providers"
    (folder / "example.toml").unlink()
    assert home.dialer("accounts", "list").status == 0
    called = home.dialer("call", "+442079460020")
    assert called.status == 2
    assert "There is no provider 'example'." in called.errors
    assert home.dialer("accounts", "remove", "example").status == 0


def test_an_account_whose_file_was_ruined_says_where(home: Home, network: Simulator) -> None:
    home.add_account(network, "example")
    path = Path(home.environment["DIALER_HOME"]) / "config" / "providers" / "example.toml"
    path.write_text(path.read_text("utf-8").replace("format = 1", "format = 9"), "utf-8")
    called = home.dialer("call", "+442079460020")
    assert called.status == 2
    assert "example.toml cannot be used: line 5" in called.errors


def test_what_there_is_to_begin_with(home: Home) -> None:
    shown = home.dialer("providers", "show", "fritzbox")
    assert 'name = "fritzbox"' in shown.lines
    assert home.dialer("providers", "show", "nothing").status == 2
    schema = json.loads("\n".join(home.dialer("providers", "schema").lines))
    assert schema["$ref"] == "#/$defs/Description"


def test_assumptions_are_told(home: Home) -> None:
    added = home.dialer("providers", "add", "kaleyra")
    assert any(line.startswith("    assumed: ") for line in added.lines)


def test_a_broken_file_in_the_home_is_named(home: Home) -> None:
    home.dialer("providers", "add", "example")
    folder = Path(home.environment["DIALER_HOME"]) / "config" / "providers"
    (folder / "broken.toml").write_text("format = \n", "utf-8")
    listed = home.dialer("providers", "list")
    assert listed.status == 0
    assert "broken.toml cannot be used: line 1" in listed.errors
    assert any(line.startswith("example: ") for line in listed.lines)


def test_what_is_left_is_asked_for_with_or_without_a_bill(home: Home, network: Simulator) -> None:
    home.add_account(network, "example")
    home.add_account(network, "example_xml")
    composition = Composition(home.environment)

    async def ask() -> dict[str, str]:
        async with composition.engine() as engine:
            return {each.account: str(each.money) for each in await engine.balances()}

    accounts = network.accounts
    assert asyncio.run(ask()) == {
        "example": f"{network.balance(accounts.example):f} EUR",
        "example_xml": "25 EUR",
    }
