"""A description's text is either good, or wrong in a line that is named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialer.core.errors import UsageError
from dialer.providers.described.faults import DescriptionError, Fault
from dialer.providers.described.load import BYTES_MOST, load, read_file

FOLDER = Path(__file__).resolve().parents[4] / "resources" / "providers"
EXAMPLE = (FOLDER / "example.toml").read_text("utf-8")
SHIPPED = [path.read_text("utf-8") for path in sorted(FOLDER.glob("*.toml"))]
LEAST = """format = 1
name = "least"
title = "Least"
address = "https://api.example.com"
[call]
path = "/call"
query = { to = "{to}" }
reply = { call_id = "id" }
"""


def faults_of(text: str) -> list[Fault]:
    try:
        load(text.encode(), "a.toml")
    except DescriptionError as error:
        return list(error.faults)
    return []


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_what_is_shipped_can_be_used(path: Path) -> None:
    loaded = load(path.read_bytes(), path.name)
    assert loaded.description.name == path.stem
    assert not loaded.warnings
    assert all(sentence.endswith(".") for sentence in loaded.description.assumed)


def test_an_error_names_the_file_and_the_first_line() -> None:
    words = r"^The description a\.toml cannot be used: line 1, column 1: .*There are 4 further"
    with pytest.raises(DescriptionError, match=words):
        load(b"a = 1\nb = 2\nc = 3\nd = 4\n", "a.toml")


def test_the_least_that_there_can_be() -> None:
    assert load(LEAST.encode(), "a.toml").description.title == "Least"


# What is replaced in the example, by what, and the fault: its line's text, and its words.
WRONG = [
    ("format = 1", "format = 2", "format", "invalid"),
    ("format = 1", "", "", "format is missing"),
    ('name = "example"', 'name = "Ex ample"', "name", "matching regex"),
    ('title = "Example, in JSON"', "title = 5", "title", "expected a text"),
    ("[hang_up]\n", "[hangup]\n", "hangup", "no such key"),
    ('method = "bearer"', 'method = "magic"', "auth.method", "invalid value"),
    ('method = "bearer"\ntoken', 'method = "basic"\ntoken', "auth.token", "no such key"),
    ("secret = true  ", 'secret = "yes"  ', "settings.token.secret", "expected true or false"),
    ('path = "/calls"\n\n[call.json]', 'path = "calls"\n\n[call.json]', "call.path", "slash"),
    ('"/calls/{call_id}"\nevery', '"/calls/{to}/../x"\nevery', "status.path", "another folder"),
    ('"/calls/{call_id}"\nevery', '"/calls"\nevery', "status", "says which call"),
    ('"/calls/{call_id}"\nevery', '"/calls/{max_minutes}"\nevery', "status.path", "not be there"),
    ('reference = "{tag}"', 'reference = "{memo}"', "call.json.reference", "there is no {memo}"),
    ('reference = "{tag}"', 'reference = "{call_id}"', "call.json.reference", "not known here"),
    ('reference = "{tag}"', 'reference = "{tag"', "call.json.reference", "stands alone"),
    ('reference = "{tag}"', 'reference = "{to.__class__}"', "call.json.reference", "no name"),
    ('reference = "{tag}"', "reference = 2026-01-31", "call.json.reference", "no dates"),
    ('reference = "{tag}"\n', "", "limits.tag_chars", "does not name it"),
    ('call_id = "id"\nsuccess', "success", "call.reply", "call_id is missing"),
    ('talking = "talking"', 'talking = "chatting"', "status.reply.states.talking", "invalid"),
    ('[call]\nmethod = "POST"', '[call]\nmethod = "GET"', "call.json", "a GET has no body"),
    ('code = "error.code"    ', 'code = "error..code"    ', "call.reply.code", "points between"),
    ("success_status = [201]", "success_status = [302]", "call.reply.success_status.0", "<= 299"),
    ("success_status = [201]", 'success = ["NO_CREDIT"]', "call.reply.refusals.NO_CREDIT", "means"),
    ('"https://api.example.com/example/v1"', '"ftp://x/y"', "address", "http:// or https://"),
    ('"https://api.example.com/example/v1"', '"https://a:b@c.example"', "address", "name a host"),
    ('"https://api.example.com/example/v1"', '"https://{token}.x/a?b"', "address", "query"),
    ("[settings.token]", "[settings.to]", "settings.to", "something else"),
    ("[settings.token]", "[settings.Token]", "settings.Token", "letters a-z"),
    ("required = true", 'required = true\ndefault = "x"', "settings.token.default", "no default"),
    ("[limits]", '[callback]\nstate = "s"\nstates = { a = "busy" }\n[limits]', "callback", "come"),
    ('next = "next"', "", "calls.reply", "go together"),
    ('["status", "reason", "party"]', f"{['a'] * 9}", "status.reply.state", "length <= 8"),
    ('["status", "reason", "party"]', f"'{'a' * 501}'", "status.reply.state", "length <= 500"),
]


@pytest.mark.parametrize(
    ("old", "new", "key", "words"), WRONG, ids=[f"{w[2]}-{w[3]}" for w in WRONG]
)
def test_what_is_wrong_is_told_with_its_line(old: str, new: str, key: str, words: str) -> None:
    assert old in EXAMPLE
    text = EXAMPLE.replace(old, new, 1)
    faults = faults_of(text)
    assert any(fault.key == key and words in fault.message for fault in faults), faults
    fault = next(fault for fault in faults if fault.key == key)
    line = text.split("\n")[fault.line - 1]
    last = key.rpartition(".")[2]
    # It is the line of the key itself, or of the table that lacks something.
    assert last in line or last.isdigit() or not key, line


def test_a_pattern_that_could_take_long_is_told_with_its_line() -> None:
    text = (FOLDER / "example-text.toml").read_text("utf-8")
    text = text.replace('"^OK ([0-9]+)"', '"^.*?.*?.*?x"')
    (fault,) = faults_of(text)
    assert "begin it with ^, repeat less" in fault.message
    assert text.split("\n")[fault.line - 1] == 'call_id = "^.*?.*?.*?x"'


def test_every_fault_is_told_at_once() -> None:
    text = EXAMPLE.replace('title = "Example, in JSON"', "title = 5").replace(
        'talking = "talking"', 'talking = "chatting"'
    )
    assert [fault.key for fault in faults_of(text)] == ["title", "status.reply.states.talking"]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("format = 1\nname = \n", 2, "Invalid value"),
        ("a = 1\na = 2\n", 2, "Cannot overwrite"),
        ("a = [1,\n2,\n", 3, "Invalid value"),
        ("x = " + "[" * 5000, 1, "too deep"),
        ("x = " + "9" * 5000, 1, "4300"),
        ("", 1, "is missing"),
    ],
)
def test_what_is_no_toml_is_told_with_its_line(text: str, line: int, words: str) -> None:
    (fault, *_) = faults_of(text)
    assert fault.line == line
    assert words in fault.message


def test_what_is_no_text_is_told_with_its_line() -> None:
    with pytest.raises(DescriptionError) as caught:
        load(b"a = 1\nb = '\xff'\n", "a.toml")
    (fault,) = caught.value.faults
    assert (fault.line, fault.column) == (2, 6)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        read_file(tmp_path / "none.toml")
    long = tmp_path / "long.toml"
    long.write_bytes(b"#" * (BYTES_MOST + 1))
    with pytest.raises(UsageError, match="too long"):
        read_file(long)
    with pytest.raises(UsageError, match="cannot be read"):
        read_file(tmp_path / "nul\0.toml")


def check(text: str) -> None:
    """Either it can be used, or each fault has a line of the text."""
    for fault in faults_of(text):
        assert 1 <= fault.line <= text.count("\n") + 1
        assert fault.column >= 1
        assert fault.message


@given(st.text())
def test_any_text_is_good_or_has_a_line(text: str) -> None:
    check(text)


@given(st.binary(max_size=200))
def test_any_bytes_are_good_or_have_a_line(data: bytes) -> None:
    with pytest.raises(DescriptionError):
        load(data, "a.toml")


VALUES = [
    *("1", "true", "[]", "{}", '""', "1.5", "nan", '"{to}"', '"{"', "[[1]]", '"\\u0000"'),
    *('"(a+)+$"', "-1", "1979-05-27", '"é"', "9223372036854775808"),
]
LINES = sorted({line for text in SHIPPED for line in text.split("\n")})


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SHIPPED), st.data())
def test_any_mutation_is_good_or_has_a_line(text: str, data: st.DataObject) -> None:
    lines = text.split("\n")
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(lines) - 1))
        change = data.draw(st.sampled_from(["drop", "swap", "value", "key", "cut"]))
        line = lines[place]
        if change == "drop":
            del lines[place]
            lines = lines or [""]
        elif change == "swap":
            lines[place] = data.draw(st.sampled_from(LINES))
        elif change == "value":
            lines[place] = f"{line.partition('=')[0]}= {data.draw(st.sampled_from(VALUES))}"
        elif change == "key":
            lines[place] = re.sub(r"^\w+", data.draw(st.sampled_from(["x", "call", "a.b"])), line)
        else:
            lines[place] = line[: data.draw(st.integers(0, len(line)))]
    check("\n".join(lines))
