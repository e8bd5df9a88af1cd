"""Contacts of every kind, for tests that write and read them."""

from __future__ import annotations

from hypothesis import strategies as st

from dialer.contacts.content_lines import clean
from dialer.core.contact import Contact, ContactNumber, Photo

# No half letters, which no file can hold; control characters are tested apart.
LETTERS = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\u2028\u2029")
TRICKY = st.sampled_from(
    [
        *"\\;,:\"'^=+-@|<>%",
        "\\n",
        "\\\\",
        "^n",
        "item1.",
        "TEL",
        "%2B",
        "tel",
        "ß",
        "İ",
        "𝔘",
        "ي",
        "文",
    ]
)
LINE = (
    st.lists(st.one_of(LETTERS, TRICKY, st.just(" ")), max_size=30)
    .map("".join)
    .map(lambda text: clean(text).strip())
    .filter(lambda text: not text.lower().startswith(("tel:", "mailto:", "_$!<")))
)
FILLED = LINE.filter(bool)
NOTE = st.lists(st.one_of(LETTERS, TRICKY, st.sampled_from(["\n", "\t", " "])), max_size=200).map(
    "".join
)
NUMBERS = st.one_of(
    st.sampled_from(["+44 20 7946 0018", "+442079460018", "030/123", "+1-201-555;ext=5", "*100#"]),
    FILLED,
)
LABELS = st.one_of(
    st.sampled_from(["", "mobile", "Mobile", "home", "work fax", "iPhone", "Lake house", "cell"]),
    LINE,
)
GROUPS = FILLED.filter(
    lambda name: name.lower() not in ("starred", "mycontacts", "* starred", "* mycontacts")
)
EXTRA = st.lists(
    st.sampled_from(
        [
            ("TITLE:Dr",),
            ("item1.URL:http://example.com/a\\,b", "item1.X-ABLABEL:Site"),
            ("ADR;TYPE=HOME:;;Street 1;Town;;1;Germany",),
            ('X-SOMETHING;X-PARAMETER="a;b:c^\'d":value',),
            ("BDAY:1815-12-10",),
        ]
    ),
    unique=True,
).map(lambda lines: tuple(line for group in lines for line in group))

CONTACTS = st.builds(
    Contact,
    name=LINE,
    uid=LINE,
    company=LINE,
    emails=st.lists(FILLED, unique=True, max_size=3).map(tuple),
    numbers=st.lists(st.builds(ContactNumber, LABELS, NUMBERS), max_size=4).map(tuple),
    groups=st.lists(GROUPS, unique=True, max_size=3).map(tuple),
    favourite=st.booleans(),
    notes=NOTE,
    region=st.sampled_from(["", "DE", "GB", "US"]),
    extra=EXTRA,
).filter(lambda contact: bool(contact.title))
PHOTOS = st.one_of(
    st.none(),
    st.builds(
        Photo, st.sampled_from(["image/jpeg", "image/png", "image/svg+xml"]), st.binary(min_size=1)
    ),
)
