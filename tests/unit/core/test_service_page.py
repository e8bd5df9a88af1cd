"""Dialer's page for other sites: whatever it is told to show stays text."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from dialer.core.phrase import Phrase, phrase
from dialer.core.service_page import NAME_CHARS_MOST, Question, ServicePage, ShownCall, render
from dialer.core.speech import Speech

NASTY = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        ["<script>", "</style>", '"><b onclick="x">', "'", "&lt;", "-->", "<!--", "]]>"]
    ),
)


class Shape(HTMLParser):
    """The tags and the names of their attributes, in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, tuple[str, ...]]] = []
        self.text: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, tuple(name for name, _ in attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.found.append((f"/{tag}", ()))

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def page(text: str, *, asks: bool) -> ServicePage:
    call = ShownCall(text, text, text, text)
    question = Question(text, text, text, text, text, [text]) if asks else None
    return ServicePage(text, text, [call], [call], question, text, alert=True, number=text)


@given(text=NASTY.filter(bool), asks=st.booleans())
def test_whatever_is_shown_the_page_has_the_same_shape(text: str, asks: bool) -> None:
    assert Shape(render(page(text, asks=asks))).found == Shape(render(page("x", asks=asks))).found


def test_a_page_without_anything() -> None:
    html = render(ServicePage("", "key"))
    assert "There are no earlier calls." in html
    assert "Running now" not in html
    assert "role=" not in html


def test_a_question_asks_one_thing() -> None:
    html = render(page("x", asks=True))
    assert "Last calls" not in html
    assert "Number" not in html
    assert html.count("<form") == html.count('name="key"') == 1


def test_a_name_without_end_leaves_room_for_the_rest() -> None:
    html = render(ServicePage("", "key", running=[ShownCall("n" * 5000, "+1", "rings", "now")]))
    assert "n" * NAME_CHARS_MOST + "…" in html
    assert "n" * (NAME_CHARS_MOST + 1) not in html


def marked(text: str) -> str:
    """As a translator would, but so that it shows, and the other way round."""
    words = " ".join(reversed(text.split()))
    return f"«{words}»" if isinstance(text, Phrase) else text


MARKED = Speech("he", right_to_left=True, say=marked)


def test_every_word_is_said_and_what_is_data_stays() -> None:
    call = ShownCall("Anna & <Co>", "+1", phrase("rings"), "2026-01-31 12:00")
    question = Question(
        "Anna & <Co>", "+1", "+2", "work", phrase("It is dear."), [phrase("Beware of it.")]
    )
    data = ("Dialer", "Anna & <Co>", "+1", "+2", "work", "2026-01-31 12:00")
    for asked in (None, question):
        html = render(ServicePage("a", "k", [call], [call], asked, phrase("Well done.")), MARKED)
        assert html.startswith('<div id="dialer-page" lang="he" dir="rtl">')
        texts = "".join(text for text in Shape(html).text if not text.startswith("\n#"))
        for each in data:
            texts = texts.replace(each, "")
        said = re.sub("«[^«»]*»", "", re.sub("«[^«»]*«[^«»]*»[^«»]*»", "", texts))
        assert said.strip() == ""


def test_a_sentence_in_another_order_has_its_parts_where_they_belong() -> None:
    question = Question("", "+1", "+2", "my <account>", "", [])
    html = render(ServicePage("a", "k", question=question), MARKED)
    parts = '<bdi>my &lt;account&gt;</bdi> account the through first, rings <bdi dir="ltr">+2</bdi>'
    assert parts.replace("</bdi> account", "</bdi>. account", 1) in html
