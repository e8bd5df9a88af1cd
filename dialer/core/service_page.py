"""Dialer's page inside another site, as HTML: the number to call, the calls that run, the last
ones.

A fragment: PokeTALK puts it into a page of its own, 540 pixels wide and 400 to 500 high, and wants
no ``html``, ``head`` or ``body`` tags. It needs no script and fetches nothing. All that comes from
people or providers goes through ``escape``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

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
#dialer-page ul{margin:6px 0;padding-left:20px}
#dialer-page form{margin:6px 0}
#dialer-page input[type=tel]{width:60%;font:inherit;padding:4px 6px;border:1px solid #5a5a5a}
#dialer-page button{font:inherit;padding:4px 12px;border:1px solid #0b4a78;background:#0b4a78;
color:#fff;cursor:pointer}
#dialer-page a{color:#0b4a78}
#dialer-page :focus{outline:3px solid #b35900;outline-offset:1px}
#dialer-page .alert{border-left:4px solid #8a1c1c;padding-left:8px}
#dialer-page ul.alert{padding-left:24px}
#dialer-page table{width:100%;border-collapse:collapse;table-layout:fixed;color:#1b1b1b;
font:14px/19px sans-serif}
#dialer-page th,#dialer-page td{text-align:left;padding:2px 8px 2px 0;vertical-align:top}
#dialer-page td div{max-height:38px;overflow:hidden}
#dialer-page td bdi{display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
"""


@dataclass(frozen=True, slots=True)
class ShownCall:
    """A call as the page shows it. ``name``: of its contact, "" where there is none."""

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


def render(page: ServicePage) -> str:
    """The fragment."""
    parts = [
        f'<div id="dialer-page" lang="en" dir="ltr">\n<style>\n{_STYLE}</style>',
        "<h2>Dialer</h2>",
        _notice(page),
        _form(page) if page.question is None else _question(page, page.question),
        *_running(page),
        *_last(page),
        f'<p><a href="{escape(page.action)}">Look again</a></p>',
        "</div>\n",
    ]
    return "\n".join(part for part in parts if part)


def _notice(page: ServicePage) -> str:
    if not page.notice:
        return ""
    kind = 'role="alert" class="alert"' if page.alert else 'role="status"'
    return f"<p {kind}>{escape(page.notice)}</p>"


def _open_form(page: ServicePage) -> str:
    return (
        f'<form method="post" action="{escape(page.action)}">\n'
        f'<input type="hidden" name="key" value="{escape(page.form_key)}">'
    )


def _form(page: ServicePage) -> str:
    return (
        f'{_open_form(page)}\n<label for="dialer-number">Number</label>\n'
        f'<input id="dialer-number" name="number" type="tel" dir="ltr" autocomplete="off" required'
        f' maxlength="{NUMBER_CHARS_MOST}" value="{escape(page.number)}">\n'
        f'<button type="submit">Call…</button>\n</form>'
    )


def _question(page: ServicePage, question: Question) -> str:
    lines = [f"<h3>Call {_party(question.name, question.number)}?</h3>"]
    own = f'<bdi dir="ltr">{escape(question.own_number)}</bdi>'
    price = f" {escape(question.price)}" if question.price else ""
    lines.append(
        f"<p>Your phone {own} rings first, through the account"
        f" <bdi>{escape(question.account)}</bdi>.{price}</p>"
    )
    if question.warnings:
        items = "".join(f"<li>{escape(warning)}</li>" for warning in question.warnings)
        lines.append(f'<ul class="alert">{items}</ul>')
    lines.append(
        f'{_open_form(page)}\n<button type="submit">Call now</button>\n'
        f'<a href="{escape(page.action)}">Do not call</a>\n</form>'
    )
    return "\n".join(lines)


def _running(page: ServicePage) -> Sequence[str]:
    if not page.running:
        return ()
    items = "".join(
        f"<li>{_party(call.name, call.number)}: {escape(call.words)}</li>" for call in page.running
    )
    return ("<h3>Running now</h3>", f"<ul>{items}</ul>")


def _last(page: ServicePage) -> Sequence[str]:
    if page.question is not None:
        return ()  # one thing at a time, and there is little room
    if not page.last:
        return ("<p>There are no earlier calls.</p>",)
    heads = "".join(f'<th scope="col">{head}</th>' for head in ("When", "Whom", "How it ended"))
    rows = "".join(
        f"<tr><td><div>{escape(call.when)}</div></td>"
        f"<td><div>{_party(call.name, call.number)}</div></td>"
        f"<td><div>{escape(call.words)}</div></td></tr>\n"
        for call in page.last
    )
    return (
        "<h3>Last calls</h3>",
        f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>",
    )


def _party(name: str, number: str) -> str:
    """A name may be written either way round, and must not turn what stands beside it."""
    if len(name) > NAME_CHARS_MOST:
        name = f"{name[:NAME_CHARS_MOST]}…"
    shown = f'<bdi dir="ltr">{escape(number)}</bdi>'
    return f'<bdi dir="auto">{escape(name)}</bdi> {shown}' if name else shown
