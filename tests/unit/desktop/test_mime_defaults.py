"""The person's own list of defaults: ours goes in first and comes out again, the rest stays."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dialer.desktop.mime_defaults import first_choice, with_default, without_default

TEL, SIP = "x-scheme-handler/tel", "x-scheme-handler/sip"
OURS = "dialer.desktop"
FILE = """# mine
[Default Applications]
text/html=firefox.desktop;
x-scheme-handler/tel=org.kde.kdeconnect.desktop;other.desktop

[Added Associations]
text/html=gedit.desktop;
"""


def test_ours_comes_first_and_the_others_stay() -> None:
    text = with_default(FILE, OURS, [TEL, SIP])
    assert first_choice(text, TEL) == OURS
    assert first_choice(text, SIP) == OURS
    assert "x-scheme-handler/tel=dialer.desktop;org.kde.kdeconnect.desktop;other.desktop;" in text
    assert "# mine" in text
    assert "text/html=firefox.desktop;" in text
    assert with_default(text, OURS, [TEL, SIP]) == text


def test_taken_back_the_one_before_is_first_again() -> None:
    text = without_default(with_default(FILE, OURS, [TEL, SIP]), OURS, [TEL, SIP])
    assert first_choice(text, TEL) == "org.kde.kdeconnect.desktop"
    assert first_choice(text, SIP) == ""
    assert OURS not in text


def test_from_nothing() -> None:
    text = with_default("", OURS, [TEL])
    assert text == "[Default Applications]\nx-scheme-handler/tel=dialer.desktop;\n"
    assert without_default(text, OURS, [TEL]) == "[Default Applications]\n"
    assert without_default("", OURS, [TEL]) == ""


LINE = st.sampled_from(
    [
        *("", "# note", "[Default Applications]", "[Added Associations]", "[Other]"),
        *("text/plain=b.desktop;c.desktop", "nonsense", f"{TEL}=a.desktop"),
        f"{SIP} = {OURS};d.desktop;",
    ]
)


@given(st.lists(LINE))
def test_whatever_the_file_holds_nothing_of_others_is_lost(lines: list[str]) -> None:
    text = "".join(f"{line}\n" for line in lines)
    made = with_default(text, OURS, [TEL, SIP])
    assert first_choice(made, TEL) == first_choice(made, SIP) == OURS
    back = without_default(made, OURS, [TEL, SIP])
    for line in lines:
        if line.startswith(("#", "text/", "nonsense")):
            assert made.splitlines().count(line) == lines.count(line)
            assert back.splitlines().count(line) == lines.count(line)
