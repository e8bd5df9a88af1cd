"""Dialer's page for other sites: whatever it is told to show stays text."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from dialer.core.service_page import NAME_CHARS_MOST, Question, ServicePage, ShownCall, render

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
