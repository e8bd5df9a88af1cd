"""Sentences of the program that remember what they are made of, so that a face can say them in
another language.

A Phrase is a str: the command line, logs, JSON and the disk have it in English and need not know.
The window looks its template up among the translations and fills the gaps anew. A plain str is
somebody's data (a name, a number, a provider's own words) and is never translated.

The translators' tool finds what stands as a literal in ``phrase("...")`` and ``counted("...",
"...")``, and in the arguments of a DialerError or a Setting (packaging/translations.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

_NOTHING: Mapping[str, object] = MappingProxyType({})


class Phrase(str):
    """A sentence: its ``template``, and the ``parts`` that fill the gaps by their names.

    A part is text, a number, Money, a date, another Phrase, or a sequence of those, which is said
    as a list. ``plural_of`` is the number that a plural form hangs on, None where there is none.
    """

    __slots__ = ("parts", "plural_of", "template")

    template: str
    parts: Mapping[str, object]
    plural_of: int | None

    def __new__(
        cls, text: str, template: str | None = None, parts: Mapping[str, object] = _NOTHING
    ) -> Phrase:
        made = super().__new__(cls, text)
        made.template = str.__str__(text) if template is None else template
        made.parts = parts
        made.plural_of = None
        return made

    def __deepcopy__(self, _memo: object) -> Phrase:
        """Itself, since it never changes: dataclasses.asdict copies whatever it meets."""
        return self

    def __str__(self) -> Phrase:
        """Itself: ``str(error)`` can be translated, too."""
        return self


def phrase(template: str, **parts: object) -> Phrase:
    """The sentence ``template``, whose gaps ``{name}`` are filled with ``parts``."""
    if not parts:
        return Phrase(template)
    filled = {name: _english(part) for name, part in parts.items()}
    return Phrase(template.format(**filled), template, parts)


def counted(one: str, many: str, count: int, **parts: object) -> Phrase:
    """A sentence with a plural form: ``%n`` stands for the count. Translators see ``many``."""
    template = one if count == 1 else many
    filled = {name: _english(part) for name, part in parts.items()}
    made = Phrase(template.replace("%n", str(count)).format(**filled), many, parts)
    made.plural_of = count
    return made


def as_phrase(text: str) -> Phrase:
    """A text of the program's own as a Phrase; one that is already stays what it is."""
    return text if isinstance(text, Phrase) else Phrase(text)


def together(*texts: str, between: str = " ") -> Phrase:
    """Whole sentences (or clauses ``between`` which stands "; ") one after the other, empty ones
    left out.
    """
    kept = [text for text in texts if text]
    if len(kept) == 1:
        return as_phrase(kept[0])
    # The gaps alone: there is nothing to look up, and each sentence is looked up by itself.
    template = between.join(f"{{part{number}}}" for number in range(len(kept)))
    return phrase(template, **{f"part{number}": text for number, text in enumerate(kept)})


def either(texts: Sequence[str]) -> str:
    """What can be meant, as ``7, 9 or 10``; "" for nothing."""
    if len(texts) < 2:
        return texts[0] if texts else ""
    return phrase("{others} or {last}", others=tuple(texts[:-1]), last=texts[-1])


def _english(part: object) -> object:
    if isinstance(part, (tuple, list)):
        return ", ".join(str(_english(each)) for each in part)
    return part


def for_disk(thing: object) -> str:
    """The English text of a Phrase, for an encoder that knows plain text alone. Raises TypeError
    for anything else.
    """
    if isinstance(thing, Phrase):
        return str.__str__(thing)
    raise TypeError(f"{type(thing).__name__} cannot be written down")
