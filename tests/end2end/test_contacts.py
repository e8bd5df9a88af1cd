"""Contacts from the command line: every command's way, what goes wrong, and a call by name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dialer.simulator import Simulator
from tests.end2end.town import Home, Result

COMPLETED, BUSY = "+442079460010", "+442079460012"
KEYS = ["id", "name", "company", "email", "numbers", "groups", "favourite"]


@pytest.fixture
def home(home: Home) -> Home:
    """A home in the United Kingdom."""
    assert home.dialer("config", "set", "region", "GB").status == 0
    return home


def contacts(home: Home, *arguments: str) -> Result:
    result = home.dialer("contacts", *arguments)
    assert result.status == 0, result.errors
    return result


def add(home: Home, name: str, *arguments: str) -> str:
    """Adds one; answers its id."""
    (contact_id,) = contacts(home, "add", "--name", name, *arguments).lines
    return contact_id


def listed(home: Home, *arguments: str) -> list[str]:
    return [each["name"] for each in contacts(home, *arguments, "--json").calls]


def test_a_contact_is_printed_as_the_contract_has_it(home: Home) -> None:
    contact_id = add(
        home,
        *("Jane Doe", "--company", "Acme", "--email", "jane@x.org", "--group", "Work"),
        *("--number", "mobile=020 7946 0018", "office=+44 20 7946 0019", "--number", "4711"),
        "--favourite",
    )
    (line,) = contacts(home, "list", "--json").lines
    told = json.loads(line)
    assert list(told) == KEYS
    assert told == {
        "id": contact_id,
        "name": "Jane Doe",
        "company": "Acme",
        "email": "jane@x.org",
        "numbers": [
            {"label": "mobile", "e164": "+442079460018", "raw": "020 7946 0018"},
            {"label": "office", "e164": "+442079460019", "raw": "+44 20 7946 0019"},
            {"label": "", "e164": None, "raw": "4711"},
        ],
        "groups": ["Work"],
        "favourite": True,
    }
    assert contacts(home, "show", contact_id[:20], "--json").calls == [told]
    bare = contacts(home, "add", "--company", "Nobody Ltd", "--json").calls[0]
    assert (bare["name"], bare["company"], bare["email"], bare["numbers"]) == (
        *("", "Nobody Ltd", None, []),
    )


def test_what_cannot_be_dialled_is_kept_and_told(home: Home) -> None:
    result = contacts(home, "add", "--name", "Jane", "--number", "4711")
    assert "4711 is kept" in result.errors


def test_list_and_search(home: Home) -> None:
    add(home, "Zoe", "--group", "Work", "Chess")
    add(home, "Émile", "--number", "020 7946 0018")
    add(home, "Юлия", "--favourite", "--group", "Work")
    assert listed(home, "list") == ["Émile", "Zoe", "Юлия"]
    assert listed(home, "list", "--group", "Work") == ["Zoe", "Юлия"]
    assert listed(home, "list", "--favourites") == ["Юлия"]
    for typed in ("emi", "+44 20", "0018", "3645", "7946 0018"):
        assert listed(home, "search", *typed.split()) == ["Émile"], typed
    assert listed(home, "search", "yulia") == ["Юлия"]
    assert listed(home, "search", "work", "--limit", "1") == ["Юлия"]
    assert listed(home, "search", "nobody") == []
    text = contacts(home, "list").lines
    assert len(text) == 3
    assert "Émile" in text[0]
    assert "+442079460018" in text[0]


def test_edit_remove_merge_and_undo(home: Home) -> None:
    one = add(home, "Jane", "--number", "home=020 7946 0018", "020 7946 0019")
    edited = contacts(
        *(home, "edit", one, "--name", "Joan", "--add-number", "mobile=+12125550100"),
        *("--remove-number", "+442079460019", "--favourite", "--email", "j@x.org", "--json"),
    ).calls[0]
    assert (edited["name"], edited["favourite"]) == ("Joan", True)
    assert [number["e164"] for number in edited["numbers"]] == ["+442079460018", "+12125550100"]
    assert contacts(home, "undo").lines == ["Undone: Changed Jane."]
    assert listed(home, "list") == ["Jane"]
    two = add(home, "Jane D.", "--number", "+44 20 7946 0018")
    (group,) = contacts(home, "duplicates", "--json").calls
    assert group["why"] == ["the same number +442079460018"]
    assert {each["id"] for each in group["contacts"]} == {one, two}
    assert "same number" in contacts(home, "duplicates").lines[0]
    assert contacts(home, "merge", two, one, "--json").calls[0]["id"] == two
    assert listed(home, "list") == ["Jane D."]
    contacts(home, "undo")
    contacts(home, "remove", one, two)
    assert listed(home, "list") == []
    contacts(home, "undo")
    assert sorted(listed(home, "list")) == ["Jane", "Jane D."]
    shown = contacts(home, "show", one).lines
    assert any(line.startswith("home:") and "+442079460018" in line for line in shown)
    contacts(home, "edit", one, "--no-favourite", "--group", "A", "--country", "FR", "--notes", "x")
    contacts(home, "edit", one, "--number", "4", "--json")


def test_a_file_goes_out_and_comes_in(home: Home, tmp_path: Path) -> None:
    add(home, "Jane", "--number", "mobile=020 7946 0018", "--group", "Work")
    add(home, "Юлия", "--company", "Acme")
    for ending in ("vcf", "csv"):
        file = tmp_path / f"all.{ending}"
        assert contacts(home, "export", str(file)).lines == [f"2 written to {file}."]
        again = contacts(home, "import", str(file), "--json").calls
        assert again == [{"read": 2, "added": 0, "updated": 2, "skipped": []}]
    for _ in range(3):
        before = listed(home, "list")
        if before:
            contacts(home, "undo")
    assert listed(home, "list") == []
    told = contacts(home, "import", str(tmp_path / "all.vcf"))
    assert told.lines == ["2 read: 2 added, 0 updated, 0 skipped."]
    assert listed(home, "search", "7946") == ["Jane"]
    contacts(home, "export", str(tmp_path / "some.vcf"), "--group", "Work")
    assert (tmp_path / "some.vcf").read_text("utf-8").count("BEGIN:VCARD") == 1


def test_what_is_skipped_is_told_with_why(home: Home, tmp_path: Path) -> None:
    file = tmp_path / "some.vcf"
    file.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Jane\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:\nEND:VCARD\n",
        "utf-8",
    )
    summary = contacts(home, "import", str(file), "--json").calls[0]
    assert (summary["read"], summary["added"]) == (2, 1)
    (skipped,) = summary["skipped"]
    assert skipped["entry"]
    assert skipped["why"]


BAD = [
    (["contacts"], "required: ACTION"),
    (["contacts", "frobnicate"], "invalid choice"),
    (["contacts", "add"], "needs a name"),
    (["contacts", "add", "--name", " "], "needs a name"),
    (["contacts", "add", "--name", "two\nlines"], "several lines"),
    (["contacts", "add", "--name", "x" * 2000], "longer than"),
    (["contacts", "add", "--name", "x", "--email", "nowhere"], "no e-mail address"),
    (["contacts", "add", "--name", "x", "--email", "a b@c"], "no e-mail address"),
    (["contacts", "add", "--name", "x", "--number", "mobile="], "no number"),
    (["contacts", "add", "--name", "x", "--number", "mobile=abc"], "no number"),
    (["contacts", "add", "--name", "x", "--number"], "expected at least one"),
    (["contacts", "add", "--name", "x", "--country", "Atlantis"], "no country"),
    (["contacts", "search"], "required: TEXT"),
    (["contacts", "search", "x", "--limit", "0"], "no number from 1 on"),
    (["contacts", "search", "x", "--limit", "many"], "no number from 1 on"),
    (["contacts", "list", "--group", "nowhere"], "no group"),
    (["contacts", "list", "--group", "\udcff"], "no group"),
    (["contacts", "show", "01J"], "no contact"),
    (["contacts", "show", "x' OR 1=1"], "no contact"),
    (["contacts", "show", "\udcff\x00"], "no contact"),
    (["contacts", "edit", "nobody", "--name", "x"], "no contact"),
    (["contacts", "remove"], "required: ID"),
    (["contacts", "remove", "nobody"], "no contact"),
    (["contacts", "merge", "nobody"], "no contact"),
    (["contacts", "undo"], "nothing to undo"),
    (["contacts", "import"], "required: FILE"),
    (["contacts", "import", "nowhere.vcf"], "no file"),
    (["contacts", "import", "/"], ""),
    (["contacts", "import", "\x00.vcf"], ""),
    (["contacts", "export", "x.doc"], ".vcf or .csv"),
    (["contacts", "export", "/nowhere/at/all/x.vcf"], ""),
    (["contacts", "export", "x.vcf", "--group", "nowhere"], "no group"),
    (["contacts", "list", "--frobnicate"], "unrecognized"),
]


@pytest.mark.parametrize(("arguments", "said"), BAD, ids=[" ".join(b[0])[:40] for b in BAD])
def test_a_wrong_use_is_one_line_and_2(home: Home, arguments: list[str], said: str) -> None:
    result = home.dialer(*arguments)
    assert result.status == 2, result.errors
    assert result.lines == []
    assert said in result.errors
    assert len(result.errors.splitlines()) == 1, result.errors
    assert "Traceback" not in result.errors


def test_an_edit_that_changes_nothing_or_takes_what_is_not_there(home: Home) -> None:
    contact_id = add(home, "Jane", "--number", "020 7946 0018")
    for arguments, said in (
        ([], "Nothing would change"),
        (["--name", "Jane"], "Nothing would change"),
        (["--remove-number", "4711"], "no number '4711'"),
        (["--name", "", "--remove-number", "020 7946 0018"], "needs a name"),
    ):
        result = home.dialer("contacts", "edit", contact_id, *arguments)
        assert result.status == 2
        assert said in result.errors
    for arguments in (["merge", contact_id], ["merge", contact_id, contact_id]):
        assert "two contacts" in home.dialer("contacts", *arguments).errors


def test_any_text_may_be_searched_for(home: Home) -> None:
    add(home, "Jane")
    for text in ('"', "*", "a AND b", "NEAR(", "\udcff", "\x00", "x" * 5000, "", "(", "-", "'"):
        assert contacts(home, "search", text).errors == ""


# Calling by name


def test_a_name_that_means_one_number_is_called(home: Home, network: Simulator) -> None:
    home.add_account(network, "talkety")
    add(home, "Jane Doe", "--number", f"office={COMPLETED}")
    add(home, "Jane Doelittle", "--number", BUSY)
    result = home.dialer("call", "jane doe", "--json")
    assert result.status == 0, result.errors
    assert result.calls[-1]["to"] == COMPLETED
    assert f"Jane Doe (office): {COMPLETED}" in result.errors


def test_a_name_that_means_several_numbers_or_none_is_not(home: Home, network: Simulator) -> None:
    home.add_account(network, "talkety")
    add(home, "Jane Doe", "--number", COMPLETED, f"home={BUSY}")
    add(home, "Joan", "--group", "Friends", "--number", BUSY)
    add(home, "Office", "--number", "4711")
    before = len(network.journal.calls_placed())
    result = home.dialer("call", "jane", "--json")
    assert (result.status, result.lines) == (2, [])
    assert f"Jane Doe: {COMPLETED}" in result.errors
    assert f"Jane Doe (home): {BUSY}" in result.errors
    for name, said in (
        ("nobody", "No contact"),
        ("friends", "No contact"),
        ("office", "local number"),
        ("tel:jane", ""),
        ("jane\x00doe", ""),
    ):
        result = home.dialer("call", name)
        assert result.status == 2, name
        assert said in result.errors
        assert "Traceback" not in result.errors
    assert len(network.journal.calls_placed()) == before
