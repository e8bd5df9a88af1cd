"""Dialer's page inside another site, as HTML: the number to call, the calls that run, the last
ones.

A fragment: PokeTALK puts it into a page of its own, 540 pixels wide and 400 to 500 high, and wants
no ``html``, ``head`` or ``body`` tags. It needs no script and fetches nothing. All that comes from
people or providers goes through ``escape``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from dialer.core.phrase import phrase
from dialer.core.speech import ENGLISH, Speech

NUMBER_CHARS_MOST = 80
NAME_CHARS_MOST = 80

# Only below our own element: the page around belongs to others. Contrast at least 7 to 1.
_STYLE = """\
#dialer-page{box-sizing:border-box;max-width:540px;padding:8px 12px;background:#fff;color:#1b1b1b;
font:15px/1.35 sans-serif;overflow-wrap:anywhere}
#dialer-page *{box-sizing:border-box}
#dialer-page h2{font-size:18px;margin:0 0 6px}
#dialer-page h3{font-size:15px;margin:10px 0 4px}
#dialer-page p{margin:6px 0}
#dialer-page ul{margin:6px 0;padding-inline-start:20px}
#dialer-page form{margin:6px 0}
#dialer-page input[type=tel]{width:60%;font:inherit;padding:4px 6px;border:1px solid #5a5a5a}
#dialer-page button{font:inherit;padding:4px 12px;border:1px solid #0b4a78;background:#0b4a78;
color:#fff;cursor:pointer}
#dialer-page a{color:#0b4a78}
#dialer-page :focus{outline:3px solid #b35900;outline-offset:1px}
#dialer-page .alert{border-inline-start:4px solid #8a1c1c;padding-inline-start:8px}
#dialer-page ul.alert{padding-inline-start:24px}
#dialer-page table{width:100%;border-collapse:collapse;table-layout:fixed;color:#1b1b1b;
font:14px/19px sans-serif}
#dialer-page th,#dialer-page td{text-align:left;padding-block:2px;padding-inline:0 8px;
vertical-align:top}
#dialer-page[dir=rtl] th,#dialer-page[dir=rtl] td{text-align:right}
#dialer-page td div{max-height:38px;overflow:hidden}
#dialer-page td bdi{display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
"""


_FIRST, _SECOND = "\ue000", "\ue001"
"""Letters that no language has: in their places stands HTML once a sentence is translated."""
_HOLE = re.compile(f"[{_FIRST}{_SECOND}]")


@dataclass(frozen=True, slots=True)
class ShownCall:
    """A call as the page shows it. ``name``: of its contact, "" where there is none. ``when``: as
    ISO 8601 has it.
    """

    name: str
    number: str
    words: str
    when: str


@dataclass(frozen=True, slots=True)
class Question:
    """A call that is to be confirmed. ``price``: in words, "" where it is not known."""

    name: str
    number: str
    own_number: str
    account: str
    price: str = ""
    warnings: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class ServicePage:
    """All that the page shows.

    ``action``: its own address, "" for the one that it is shown at. ``form_key``: the word that its
    form may be sent with, once. ``notice``: what came of the form before; ``alert``: it went wrong.
    ``number``: what the field holds.
    """

    action: str
    form_key: str
    running: Sequence[ShownCall] = ()
    last: Sequence[ShownCall] = ()
    question: Question | None = None
    notice: str = ""
    alert: bool = False
    number: str = ""


def render(page: ServicePage, speech: Speech = ENGLISH) -> str:
    """The fragment, in the language of who looks at it."""
    return "\n".join(part for part in _Writer(page, speech).parts() if part)


class _Writer:
    def __init__(self, page: ServicePage, speech: Speech) -> None:
        self._page = page
        self._speech = speech

    def parts(self) -> Sequence[str]:
        page, direction = self._page, "rtl" if self._speech.right_to_left else "ltr"
        return (
            f'<div id="dialer-page" lang="{escape(self._speech.language)}" dir="{direction}">',
            f"<style>\n{_STYLE}</style>",
            "<h2>Dialer</h2>",
            self._notice(),
            self._form() if page.question is None else self._question(page.question),
            *self._running(),
            *self._last(),
            f'<p><a href="{escape(page.action)}">{self._say(phrase("Look again"))}</a></p>',
            "</div>\n",
        )

    def _say(self, text: str, *parts: str) -> str:
        """A text as HTML; ``parts``, which are HTML, fill its holes, each in its turn."""
        said = escape(self._speech.say(text))
        return _HOLE.sub(lambda found: parts[ord(found[0]) - ord(_FIRST)], said) if parts else said

    def _notice(self) -> str:
        if not self._page.notice:
            return ""
        kind = 'role="alert" class="alert"' if self._page.alert else 'role="status"'
        return f"<p {kind}>{self._say(self._page.notice)}</p>"

    def _open_form(self) -> str:
        return (
            f'<form method="post" action="{escape(self._page.action)}">\n'
            f'<input type="hidden" name="key" value="{escape(self._page.form_key)}">'
        )

    def _form(self) -> str:
        return (
            f'{self._open_form()}\n<label for="dialer-number">{self._say(phrase("Number"))}</label>'
            f'\n<input id="dialer-number" name="number" type="tel" dir="ltr" autocomplete="off"'
            f' required maxlength="{NUMBER_CHARS_MOST}" value="{escape(self._page.number)}">\n'
            f'<button type="submit">{self._say(phrase("Call…"))}</button>\n</form>'
        )

    def _question(self, question: Question) -> str:
        party = _party(question.name, question.number)
        call = self._say(phrase("Call {party}?", party=_FIRST), party)
        own = f'<bdi dir="ltr">{escape(question.own_number)}</bdi>'
        through = self._say(
            phrase(
                "Your phone {number} rings first, through the account {account}.",
                number=_FIRST,
                account=_SECOND,
            ),
            own,
            f"<bdi>{escape(question.account)}</bdi>",
        )
        price = f" {self._say(question.price)}" if question.price else ""
        lines = [f"<h3>{call}</h3>", f"<p>{through}{price}</p>"]
        if question.warnings:
            items = "".join(f"<li>{self._say(warning)}</li>" for warning in question.warnings)
            lines.append(f'<ul class="alert">{items}</ul>')
        lines.append(
            f"{self._open_form()}\n"
            f'<button type="submit">{self._say(phrase("Call now"))}</button>\n'
            f'<a href="{escape(self._page.action)}">{self._say(phrase("Do not call"))}</a>\n</form>'
        )
        return "\n".join(lines)

    def _running(self) -> Sequence[str]:
        if not self._page.running:
            return ()
        stands = phrase("{who}: {how}", who=_FIRST, how=_SECOND)
        items = "".join(
            f"<li>{self._say(stands, _party(call.name, call.number), self._say(call.words))}</li>"
            for call in self._page.running
        )
        return (f"<h3>{self._say(phrase('Running now'))}</h3>", f"<ul>{items}</ul>")

    def _last(self) -> Sequence[str]:
        if self._page.question is not None:
            return ()  # one thing at a time, and there is little room
        if not self._page.last:
            return (f"<p>{self._say(phrase('There are no earlier calls.'))}</p>",)
        heads = "".join(
            f'<th scope="col">{self._say(head)}</th>'
            for head in (phrase("When"), phrase("Whom"), phrase("How it ended"))
        )
        rows = "".join(
            f'<tr><td><div><bdi dir="ltr">{escape(call.when)}</bdi></div></td>'
            f"<td><div>{_party(call.name, call.number)}</div></td>"
            f"<td><div>{self._say(call.words)}</div></td></tr>\n"
            for call in self._page.last
        )
        return (
            f"<h3>{self._say(phrase('Last calls'))}</h3>",
            f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>",
        )


def _party(name: str, number: str) -> str:
    """A name may be written either way round, and must not turn what stands beside it."""
    if len(name) > NAME_CHARS_MOST:
        name = f"{name[:NAME_CHARS_MOST]}…"
    shown = f'<bdi dir="ltr">{escape(number)}</bdi>'
    return f'<bdi dir="auto">{escape(name)}</bdi> {shown}' if name else shown
