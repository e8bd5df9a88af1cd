"""A description's text is either good, or wrong in a line that is named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
import tomlkit
from hypothesis import given, settings
from hypothesis import strategies as st

from dialer.core.errors import UsageError
from dialer.providers.described.bounds import BYTES_MOST
from dialer.providers.described.faults import DescriptionError, Fault
from dialer.providers.described.load import load, read_file
from dialer.providers.described.request_rules import Problem

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
    words = r"^The description a\.toml cannot be used: line 1, column 1: .*There are 8 further"
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
        ("x = " + "9" * 5000, 1, "thousands of digits"),
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
    with pytest.raises(DescriptionError, match="longer than 64 KiB"):
        load(long.read_bytes(), "long.toml")
    with pytest.raises(UsageError, match="cannot be read"):
        read_file(tmp_path / "nul\0.toml")


# What stands in the least description besides, and the fault that is told for it.
TOO_MUCH = [
    ("'z - at `$.nope.x`' = 1", "call.z - at `$.nope.x`", "no such key"),
    ("'z` - at `$.call.nope.x' = 1", "call.z` - at `$.call.nope.x", "no such key"),
    ('"a\\u001b[2J\\n" = 1', "call.a\ufffd[2J\ufffd", "no such key"),
    ("json.x = 0x" + "F" * 5000, "call.json.x", "64 bits"),
    ("json.x = -9223372036854775809", "call.json.x", "64 bits"),
    ("json.x = 9223372036854775808", "call.json.x", "64 bits"),
    (f"[settings.a]\nsentence = 'A'\ndefault = 0x{'F' * 5000}", "settings.a.default", "64 bits"),
    ("json" + ".a" * 18 + " = 1", "call.json" + ".a" * 15, "too deep"),
    ("json" + ".a" * 1500 + " = 1", "", "too deep"),
    ("json.x = " + "[" * 200 + "]" * 200, "call.json.x" + ".0" * 14, "too deep"),
    ("json.x = " + "{ a = " * 200 + "1" + " }" * 200, "call.json.x" + ".a" * 14, "too deep"),
    ("headers = {" + ", ".join(f"a{n} = ''" for n in range(201)) + " }", "call.headers", "201"),
    ("json.x = [" + "1, " * 201 + "]", "call.json.x", "201 entries, and 200 are the most"),
]


@pytest.mark.parametrize(
    ("more", "key", "words"), TOO_MUCH, ids=[each[1][:25] for each in TOO_MUCH]
)
def test_what_is_too_much_is_told_with_its_line(more: str, key: str, words: str) -> None:
    faults = faults_of(LEAST + more + "\n")
    assert [(fault.key, fault.line) for fault in faults] == [(key, 9 + more.count("\n"))]
    assert words in faults[0].message


def test_what_is_just_not_too_much() -> None:
    values = ", ".join(["9223372036854775807", "-9223372036854775808", *"1" * 198])
    text = f"{LEAST}method = 'POST'\njson.x = [{values}]\njson{'.a' * 10} = 1\n"
    assert not faults_of(text)


def test_a_setting_of_many_that_nothing_uses_is_a_warning() -> None:
    settings = "".join(f"[settings.s{n}]\nsentence = 'A.'\n" for n in range(200))
    text = LEAST.replace('"{to}" }', '"{to}", a = "{s7} {s77:integer}" }') + settings
    warned = [fault.key for fault in load(text.encode(), "a.toml").warnings]
    assert warned == [f"settings.s{n}" for n in range(200) if n not in (7, 77)]


def test_xml_however_deep_is_looked_into() -> None:
    text = LEAST.replace('query = { to = "{to}" }', f"xml = '{'<a>' * 2800}{{to}}{'</a>' * 2800}'")
    assert not faults_of(text.replace("[call]", '[call]\nmethod = "POST"'))


def test_each_value_is_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many are wrong, and however many stand beside them."""
    asked: list[object] = []
    convert = msgspec.convert

    def counting(value: object, kind: object) -> object:
        asked.append(value)
        return convert(value, kind)

    monkeypatch.setattr(msgspec, "convert", counting)
    for wrong in (1, 40, 190):
        asked.clear()
        fields = ", ".join(f"q{n} = {1 if n >= 190 - wrong else '1.5'!r}" for n in range(190))
        assert len(faults_of(f"{LEAST}form = {{ {fields} }}\n")) == min(wrong, 30)
        assert len(asked) < 190 + 20


def test_a_line_break_is_no_part_of_a_name() -> None:
    for old, new in (('"least"', '"least\\n"'), ("[call]", 'currency = "EUR\\n"\n[call]')):
        (fault,) = faults_of(LEAST.replace(old, new))
        assert "line break" in fault.message


def test_a_mistake_of_ours_is_a_fault_of_the_file(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(description: object) -> Iterator[Problem]:
        raise LookupError("ours")

    monkeypatch.setattr("dialer.providers.described.load.problems", fails)
    (fault,) = faults_of(LEAST)
    assert str(fault) == "line 1, column 1: it cannot be read (LookupError)"
    assert "ours" in caplog.text  # with its traceback, for whoever mends it


def check(text: str) -> None:
    """Either it can be used, or each fault has a line of the text."""
    for fault in faults_of(text):
        assert not fault.message.startswith("it cannot be read ("), "a mistake of ours"
        assert fault.key.isprintable()
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
    *("0x" + "F" * 5000, "9" * 5000, "[" * 300 + "]" * 300, "{ a = " * 300 + "1" + "}" * 300),
    *("{ json" + ".a" * 40 + " = 1 }", "{ " + ", ".join(f"k{n} = {n}" for n in range(201)) + " }"),
]
KEYS = [
    *("x", "call", "a.b", "'z - at `$.nope.x`'", '"q[0]"', '""', '"\\u0000\\u001b[2J"'),
    *("json" + ".a" * 14, "json" + ".a" * 1500, "[" + "a." * 1500 + "a] #"),
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
            lines[place] = re.sub(r"^\w+", lambda _: data.draw(st.sampled_from(KEYS)), line)
        else:
            lines[place] = line[: data.draw(st.integers(0, len(line)))]
    check("\n".join(lines))


NAMES = st.one_of(
    st.sampled_from(["call", "reply", "json", "settings", "auth", "method", "states", "state"]),
    st.sampled_from(["path", "query", "default", "kind", "sentence", "status", "z - at `$.x`"]),
    st.text(max_size=6),
)
THINGS = st.recursive(
    st.one_of(
        *(st.booleans(), st.text(max_size=8), st.integers(), st.floats(), st.dates(), st.times()),
        st.sampled_from(["basic", "POST", "integer", "{to}", "{x", 1 << 70, -1]),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(NAMES, inner, max_size=4)),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(NAMES, THINGS, max_size=5), st.sampled_from(SHIPPED))
def test_any_document_is_good_or_has_a_line(more: dict[str, Any], text: str) -> None:
    document = tomlkit.parse(text).unwrap()
    for key, value in more.items():
        there = document.get(key)
        if isinstance(there, dict) and isinstance(value, dict):
            there.update(value)
        else:
            document[key] = value
    check(tomlkit.dumps(document))
