"""Writes the help page that says which documented item of a service which contract test proves.

The tests say it themselves (``covers`` in tests/contract/covering.py); pytest collects them without
running any. ``--check`` writes nothing and fails where the page is not what it would be.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "resources" / "help" / "providers" / "coverage.md"
TESTS = "tests/contract"

sys.path.insert(0, str(ROOT))

from tests.contract.wire_items import ITEMS, TITLES, Key, keys, why_not_yet  # noqa: E402 - the root

Proofs = Mapping[Key, Sequence[str]]
"""The tests of each item, as sentences."""

OPENING = """\
# What is tested of each service

Every action, parameter, limit, code and status that the services' documents name, and the test that
proves that Dialer keeps to it: against the [simulator](../simulator.md), or a server that answers
as the document has it. Nothing here was tried on the real services. "Not yet" is said where there
is no test.

The tests are in the folder `tests/contract` of the source; "placing: a late reply still counts" is
`test_a_late_reply_still_counts` in `test_placing.py`. This page is written by
`python3 packaging/dev.py coverage`.
"""


class Collector:
    """A pytest plugin that gathers the marks."""

    def __init__(self) -> None:
        self.proofs: dict[Key, list[str]] = {}

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Reads the marks of every test that was found."""
        for item in session.items:
            for mark in item.iter_markers("covers"):
                for key in mark.args:
                    known = self.proofs.setdefault(Key(*key), [])
                    told = sentence(item)
                    if told not in known:
                        known.append(told)


def sentence(item: pytest.Item) -> str:
    """A test's file and name, as words that a page can wrap."""
    file = item.path.stem.removeprefix("test_")
    name = getattr(item, "originalname", item.name).removeprefix("test_")
    return f"{file}: {name}".replace("_", " ")


def collect() -> Proofs:
    """What the contract tests say they prove. Raises SystemExit where they cannot be read."""
    collector = Collector()
    told = io.StringIO()
    options = ["--collect-only", "-q", "-p", "no:cacheprovider", f"--rootdir={ROOT}"]
    with contextlib.redirect_stdout(told), contextlib.chdir(ROOT):
        status = pytest.main([*options, TESTS], plugins=[collector])
    if status != pytest.ExitCode.OK:
        sys.exit(f"The contract tests cannot be collected:\n{told.getvalue()[-3000:]}")
    return collector.proofs


def problems(proofs: Proofs) -> list[str]:
    """Items without a test that should have one, and "not yet" that is no longer true."""
    found = []
    for key in keys():
        name = ", ".join(key)
        if why_not_yet(key) is None and not proofs.get(key):
            found.append(f"{name}: no contract test says that it covers this")
        if why_not_yet(key) is not None and proofs.get(key):
            found.append(f"{name}: has a test, and still stands in NOT_YET")
    return found


def page(proofs: Proofs) -> str:
    """The page's text."""
    every = list(keys())
    proved = sum(bool(proofs.get(key)) for key in every)
    lines = [OPENING, f"{proved} of {len(every)} items have a test.", ""]
    for service, parts in ITEMS.items():
        lines += [f"## {TITLES[service]}", "", f"More: [{TITLES[service]}]({service}.md)", ""]
        for part, names in parts.items():
            lines += [f"### {TITLES[service]}: {part}", "", "| | | Test |", "|---|---|---|"]
            for name, what in names.items():
                key = Key(service, part, name)
                reason = why_not_yet(key)
                proof = f"not yet: {reason}" if reason else "; ".join(proofs.get(key, ["none"]))
                lines.append(f"| {cell(name)} | {cell(what)} | {cell(proof)} |")
            lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def cell(text: str) -> str:
    """Text that Markdown takes as it is."""
    return re.sub(r"([\\|*_<>\[\]])", r"\\\1", text)


def main(arguments: Sequence[str]) -> int:
    """Writes the page, or checks it; the exit status."""
    parser = argparse.ArgumentParser(prog="dev.py coverage", description=(__doc__ or "").strip())
    parser.add_argument("--check", action="store_true", help="write nothing; fail if it is stale")
    options = parser.parse_args(arguments)
    proofs = collect()
    found = problems(proofs)
    text = page(proofs)
    if options.check:
        if not PAGE.is_file() or PAGE.read_text("utf-8") != text:
            found.append(f"{PAGE.name} is stale: run python3 packaging/dev.py coverage")
    else:
        PAGE.write_text(text, "utf-8", newline="\n")
    sys.stdout.write("\n".join([*found, ""]) if found else f"{PAGE.name} covers every item\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
