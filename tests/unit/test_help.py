"""The help pages: every link leads somewhere, and what they name exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dialer.cli.main import build_parser
from dialer.core.account import ProviderInfo
from dialer.core.settings import PROGRAM_SETTINGS
from dialer.providers.registry import Registry

HELP = Path(__file__).resolve().parents[2] / "resources" / "help"
PAGES = sorted((*HELP.glob("*.md"), *(HELP / "providers").glob("*.md")))
"""The English ones; tests/unit/packaging/test_translated_help.py holds the others against them."""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_lead_to_pages(page: Path) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", page.read_text("utf-8")):
        assert (page.parent / target).is_file(), f"{page.name} links to {target}"


def test_every_page_is_reached_from_the_first() -> None:
    reached, waiting = set[Path](), [HELP / "index.md"]
    while waiting:
        page = waiting.pop()
        if page not in reached:
            reached.add(page)
            targets = re.findall(r"\]\(([^)]+)\)", page.read_text("utf-8"))
            waiting += [(page.parent / target).resolve() for target in targets]
    assert reached == set(PAGES)


def test_commands_and_settings_that_are_named_exist() -> None:
    text = "\n".join(page.read_text("utf-8") for page in PAGES)
    commands = build_parser().format_help()
    for command in set(re.findall(r"`dialer ([a-z-]+)", text)):
        assert re.search(rf"^    {command}\s", commands, re.MULTILINE), command
    keys = {setting.key for setting in PROGRAM_SETTINGS}
    for key in set(
        re.findall(
            r"`((?:listener|budget|balance|polling|http|service_page|tray|links|notify|shortcut|clipboard)\.\w+)",
            text,
        )
    ):
        assert key in keys, key


@pytest.mark.parametrize("info", Registry().infos(), ids=lambda info: info.name)
def test_every_assumption_of_a_provider_is_labelled(info: ProviderInfo) -> None:
    name = info.name
    page = (HELP / "providers" / f"{name}.md").read_text("utf-8")
    assert "## Assumed" in page
    for setting in info.settings:
        assert f"`{setting.key}`" in page, f"{name}: {setting.key} is not explained"
