"""Whatever a person or a script gets wrong: one line that says what and what to do, status 2,
nothing sent.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from dialer.simulator import Simulator
from tests.end2end.town import OWN_NUMBER, Home

GOOD = "+442079460020"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["frobnicate"], "invalid choice"),
        (["call"], "required: TO"),
        (["call", "911"], ""),
        (["call", "112"], ""),
        (["call", "12"], ""),
        (["call", "555-0100"], ""),
        (["call", ""], ""),
        (["call", "\x00\ud800"], ""),
        (["call", "+" * 5000], ""),
        (["call", "+4420794600201234567890"], ""),
        (["call", "mother"], ""),
        (["call", GOOD, "--from", "+12125550199"], "none of your own phones"),
        (["call", GOOD, "--account", "nope"], "no account"),
        (["call", GOOD, "--max-minutes", "1.5"], "not a whole number"),
        (["call", GOOD, "--max-minutes", "0"], "at least 1 minute"),
        (["call", GOOD, "--max-cost", "NaN"], "not a decimal"),
        (["call", GOOD, "--max-cost", "-1"], "more than 0"),
        (["call", GOOD, "--retries", "1"], "no retries"),
        (["call", GOOD, "--caller-id", "+441632960000"], "caller ID"),
        (["call", OWN_NUMBER], "the same"),
        (["call", GOOD, "--tag", "\udcff"], "printable"),
        (["call", GOOD, "--max-cost", "1", "--no-wait"], "nobody follows"),
        (["hangup", "01J"], "no call"),
        (["hangup", "x' OR 1=1"], "no call"),
        (["watch", "nope"], "no call"),
        (["calls", "--since", "yesterday"], "no day or time"),
        (["calls", "--until", "9999-12-31"], "no day or time"),
        (["calls", "--outcome", "great"], "invalid choice"),
        (["calls", "--json", "--csv"], "not allowed with"),
        (["number"], "required: TEXT"),
        (["number", GOOD, "--region", "Britain"], "region"),
        (["config", "get", "listener.prot"], "Did you mean listener.port"),
        (["config", "set", "listener.port", "99999"], "listener.port"),
        (["config", "set", "budget.per_call", "ten"], "budget.per_call"),
        (["config"], "required: ACTION"),
        (["accounts", "add", "x", "--provider", "nope"], "no provider"),
        (["accounts", "add", "x", "--provider", "talkety"], "needs app_key"),
        (["accounts", "add", "x", "--provider", "talkety", "--set", "app_key"], "KEY=VALUE"),
        (["accounts", "add", "x", "--provider", "talkety", "--set", "color=red"], "no setting"),
        (["accounts", "add", "x", "--provider", "poketalk", "--set", "api_key=@/nope"], "be read"),
        (["accounts", "add", "../x", "--provider", "poketalk"], "cannot be called"),
        (["accounts", "add", "x", "--provider", "poketalk", "--own-number", "12"], ""),
        (
            ["accounts", "add", "x", "--provider", "poketalk", "--base-url", "ftp://x"],
            "not usable",
        ),
        (
            ["accounts", "add", "x", "--provider", "poketalk", "--base-url", "http://[x"],
            "not usable",
        ),
        (["accounts", "remove", "nope"], "no account"),
        (["accounts", "test", "nope"], "no account"),
        (["simulator", "--port", "99999"], "no port"),
        (["simulator", "--speed", "0"], "no speed"),
        (["completion", "cmd"], "invalid choice"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, list) else None,
)
def test_wrong_use_is_one_line_and_status_2(
    network: Simulator, home: Home, arguments: list[str], said: str
) -> None:
    home.add_account(network, "talkety")
    before = len(network.journal.requests())
    result = home.dialer(*arguments)
    assert result.status == 2
    assert result.lines == []
    assert len(result.errors.splitlines()) == 1, result.errors
    assert said in result.errors
    assert "Traceback" not in result.errors
    assert len(network.journal.requests()) == before


def test_a_tag_that_is_too_long_is_refused_before_anything_is_sent(
    network: Simulator, home: Home
) -> None:
    for account, most in (("spokn", 128), ("poketalk", 255), ("calledin", 30)):
        home.add_account(network, account)
        before = len(network.journal.calls_placed())
        result = home.dialer("call", GOOD, "--account", account, "--tag", "x" * (most + 1))
        assert (result.status, str(most) in result.errors) == (2, True)
        assert len(network.journal.calls_placed()) == before
        fits = home.dialer("call", GOOD, "--account", account, "--tag", "x" * most, "--no-wait")
        assert fits.status == 0, fits.errors
        assert network.journal.calls_placed()[-1].tag == "x" * most


def test_nothing_is_dialled_without_an_account_or_a_phone_of_ones_own(
    network: Simulator, home: Home
) -> None:
    assert "no account yet" in home.dialer("call", GOOD).errors
    key = network.accounts.poketalk.settings["api_key"]
    home.dialer("accounts", "add", "x", "--provider", "poketalk", "--set", f"api_key={key}")
    result = home.dialer("call", GOOD)
    assert result.status == 2
    assert "no phone of yours" in result.errors


def test_a_provider_that_is_not_there_is_not_reached_and_nothing_was_placed(home: Home) -> None:
    words = ["accounts", "add", "x", "--provider", "poketalk", "--set", "api_key=k"]
    # A port of the discard service, where nobody listens.
    home.dialer(*words, "--base-url", "http://127.0.0.1:9", "--own-number", OWN_NUMBER)
    result = home.dialer("call", GOOD, "--json")
    assert result.status == 4
    assert (result.calls[-1]["state"], result.calls[-1]["outcome"]) == ("ended", "failed")


def test_a_broken_configuration_or_log_is_named(home: Home, tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "config.toml").write_text("region = ", "utf-8")
    result = home.dialer("config", "list")
    assert (result.status, "config.toml" in result.errors) == (2, True)
    (tmp_path / "config" / "config.toml").unlink()
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "dialer.sqlite3").write_bytes(b"no database " * 100)
    result = home.dialer("calls")
    assert (result.status, "dialer.sqlite3" in result.errors) == (2, True)


def test_a_secret_never_shows(network: Simulator, home: Home, tmp_path: Path) -> None:
    home.add_account(network, "talkety")
    secrets = [network.accounts.talkety.settings[key] for key in ("app_key", "password")]
    shown = [
        home.dialer("accounts", "list"),
        home.dialer("accounts", "list", "--json"),
        home.dialer("--verbose", "call", "+442079460021", "--json"),
        home.dialer("--verbose", "accounts", "test", "talkety"),
        home.dialer("calls", "--json"),
        home.dialer("doctor"),
        home.dialer("config", "list"),
    ]
    for secret in secrets:
        assert all(secret not in "".join(each.lines) + each.errors for each in shown)
    database = b"".join(path.read_bytes() for path in (tmp_path / "data").glob("dialer.sqlite3*"))
    assert all(secret.encode() not in database for secret in secrets)


def test_without_a_keychain_a_secret_is_refused_and_nothing_is_kept(
    network: Simulator, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keyring
    from keyring.backends.fail import Keyring

    monkeypatch.setattr(keyring.core, "_keyring_backend", Keyring())  # type: ignore[no-untyped-call]  # keyring's own
    del home.environment["DIALER_SECRETS"]
    result = home.dialer("accounts", "add", "x", "--provider", "poketalk", "--set", "api_key=k")
    assert result.status == 2
    assert "DIALER_SECRETS=file" in result.errors
    assert home.dialer("accounts", "list").lines == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_completion_scripts_know_the_commands(home: Home, shell: str) -> None:
    script = "\n".join(home.dialer("completion", shell).lines)
    assert "hangup" in script
    assert "--max-minutes" in script or "max-minutes" in script


def test_an_account_that_is_added_again_keeps_what_is_not_given(
    network: Simulator, home: Home
) -> None:
    home.add_account(network, "poketalk")
    words = ["accounts", "add", "poketalk", "--provider", "poketalk"]
    assert home.dialer(*words, "--set", "api_key=new").status == 0
    (account,) = home.dialer("accounts", "list", "--json").calls
    assert account["base_url"] == network.base_url
    assert account["own_numbers"] == [OWN_NUMBER]


def test_an_account_is_tested_as_json(network: Simulator, home: Home) -> None:
    home.add_account(network, "talkety")
    good = home.dialer("accounts", "test", "talkety", "--json")
    assert (good.status, good.calls[0]["ok"]) == (0, True)
    home.add_account(network, "talkety", password="wrong")
    bad = home.dialer("accounts", "test", "talkety", "--json")
    assert (bad.status, bad.calls[0]["ok"]) == (3, False)


def test_what_a_person_breaks_in_the_configuration_is_named_and_hidden(
    network: Simulator, home: Home, tmp_path: Path
) -> None:
    home.add_account(network, "poketalk")
    path = tmp_path / "config" / "config.toml"
    good = path.read_text("utf-8")
    path.write_text("listener = 5\n" + good, "utf-8")
    result = home.dialer("config", "set", "listener.port", "0")
    assert (result.status, "listener is not a table" in result.errors) == (2, True)
    path.write_text('region = "XX"\n' + good, "utf-8")
    result = home.dialer("calls")
    assert home.dialer("config", "list").status == 2
    assert "config.toml" in home.dialer("config", "list").errors
    more = '\n[accounts.q]\nprovider = "poketalk"\n[accounts.q.settings]\napi_key = "hidden"\n'
    path.write_text(good + more + '\n[accounts.z]\nprovider = "gone"\n', "utf-8")
    for arguments in (("accounts", "list"), ("accounts", "list", "--json")):
        shown = home.dialer(*arguments)
        assert shown.status == 0
        assert "hidden" not in "".join(shown.lines)
        assert "gone" in shown.errors
        assert any("poketalk" in line for line in shown.lines)


def test_an_extension_is_not_lost_in_silence(network: Simulator, home: Home) -> None:
    home.add_account(network, "talkety")
    result = home.dialer("call", "tel:+44-20-7946-0020;ext=321", "--json")
    assert result.status == 0
    assert "321" in result.errors


def test_a_table_has_its_head_even_without_rows(home: Home) -> None:
    (head,) = home.dialer("calls", "--csv").lines
    assert head.startswith("created,call,account")
