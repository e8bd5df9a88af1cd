"""Settings from the command line: taken out, taken in, and the table of what services can do."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from dialer.app import Composition
from dialer.cli.main import run

PHONE, SECRET = "+442079460018", "hidden word"


@pytest.fixture
def home(tmp_path: Path) -> Composition:
    made = Composition(
        {"DIALER_HOME": str(tmp_path / "home"), "DIALER_SECRETS": "file"}, apart=True
    )
    made.accounts.add("home", "poketalk", None, [PHONE], {"api_key": SECRET})
    made.configuration.set_value("region", "GB")
    return made


def test_settings_go_to_another_home(
    home: Composition, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "settings.json"
    assert run(["config", "export", str(file)], home) == 0
    assert SECRET not in file.read_text()
    assert "Secrets are not in the file" in capsys.readouterr().err
    other = home.another_home(tmp_path / "other")
    assert run(["config", "import", str(file), "--dry-run", "--json"], other) == 0
    assert other.configuration.accounts() == []
    assert run(["config", "import", str(file), "--json"], other) == 0
    seen, taken = capsys.readouterr().out.splitlines()
    assert seen == taken
    assert json.loads(taken) == {
        "settings": ["region"],
        "accounts": ["home"],
        "phones": 0,
        "address_books": [],
        "left_out": [],
        "secrets_to_type": {"home": ["api_key"]},
        "changes": [
            change("setting", "region", "", "", "GB"),
            change("account", "home", "", "", "poketalk"),
            change("account", "home", "own_numbers", "", PHONE),
        ],
    }
    assert other.settings.text("region") == "GB"
    assert run(["config", "import", str(file)], other) == 0
    assert "to be typed again: api_key" in capsys.readouterr().out


def change(of: str, name: str, part: str, old: str, new: str) -> dict[str, object]:
    return {"of": of, "name": name, "part": part, "old": old, "new": new, "replaces": False}


@pytest.fixture
def another(home: Composition, tmp_path: Path) -> Path:
    """A file that makes what is here another."""
    file = tmp_path / "another.json"
    whole = {
        "dialer_settings": 1,
        "settings": {"links.when_opened": "fill", "region": "GB"},
        "accounts": [{"name": "home", "provider": "poketalk", "own_numbers": ["+19005550100"]}],
    }
    file.write_text(json.dumps(whole))
    return file


def test_where_nobody_can_be_asked_what_is_here_stays(
    home: Composition,
    another: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))
    before = home.folders.configuration_file.read_bytes()
    assert run(["config", "import", str(another)], home) == 2
    said = capsys.readouterr()
    assert "The file changes what is here: links.when_opened, home." in said.err
    assert "--yes" in said.err
    assert run(["config", "import", str(another), "--dry-run"], home) == 0
    assert f"account home, own_numbers: {PHONE} -> +19005550100" in capsys.readouterr().out
    assert home.folders.configuration_file.read_bytes() == before
    assert run(["config", "import", str(another), "--yes"], home) == 0
    assert home.accounts.named("home").own_numbers == ("+19005550100",)
    assert run(["config", "import", str(another)], home) == 0  # it is so already


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("answer", "status"), [("y\n", 0), ("\n", 2), ("", 2)])
def test_at_a_terminal_each_change_is_shown_and_asked_about(
    home: Composition,
    another: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    status: int,
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(answer))
    assert run(["config", "import", str(another), "--json"], home) == status
    said = capsys.readouterr()
    assert "setting links.when_opened: ask -> fill" in said.err
    assert f"account home, own_numbers: {PHONE} -> +19005550100" in said.err
    assert (home.settings.text("links.when_opened") == "fill") is (status == 0)


@pytest.mark.parametrize("content", [b"nothing of the kind", b"\xff\xfe\x00", None])
def test_what_cannot_be_taken_in_ends_with_a_reason(
    home: Composition, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None
) -> None:
    file = tmp_path / "settings.json"
    if content is not None:
        file.write_bytes(content)
    assert run(["config", "import", str(file)], home) == 2
    assert capsys.readouterr().err.startswith("dialer: ")


def test_a_place_that_cannot_be_written_is_told(
    home: Composition, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["config", "export", str(tmp_path / "no" / "such" / "folder.json")], home) != 0
    assert "cannot be written" in capsys.readouterr().err


def test_the_table_of_services_in_text_and_in_json(
    home: Composition, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["accounts", "providers"], home) == 0
    text = capsys.readouterr().out
    assert "at the next callback, within 65 s" in text
    assert "both phones (assumed)" in text
    assert run(["accounts", "providers", "--json"], home) == 0
    by_name = {line["name"]: line for line in map(json.loads, capsys.readouterr().out.splitlines())}
    poketalk = by_name["poketalk"]
    assert poketalk["capabilities"]["hang_up"] == "next_event"
    rows = {row["key"]: row for row in poketalk["abilities"]}
    assert rows["hang_up"]["has"] == "partly"
    assert rows["charging"]["assumed"] is True
    assert poketalk["help_page"] == "providers/poketalk.md"


def test_the_doctor_writes_a_report_for_support(
    home: Composition, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "report.txt"
    assert run(["doctor", "--json", "--report", str(file)], home) == 0
    checks = [json.loads(line)["check"] for line in capsys.readouterr().out.splitlines()]
    assert checks[:2] == ["settings", "keychain"]
    text = file.read_text()
    assert SECRET not in text
    assert PHONE not in text
    assert "poketalk: 1 own phones" in text
    assert file.stat().st_mode & 0o077 == 0


def test_the_doctor_tells_of_a_broken_configuration(
    home: Composition, capsys: pytest.CaptureFixture[str]
) -> None:
    home.folders.configuration_file.write_text("broken")
    assert run(["doctor"], home) == 0
    assert "NO  settings: The configuration" in capsys.readouterr().out
