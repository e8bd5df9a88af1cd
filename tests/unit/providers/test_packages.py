"""Providers that Python packages bring, by a sample package with its metadata."""

from __future__ import annotations

import sys
from importlib.metadata import distributions
from pathlib import Path

import pytest

from dialer.core.account import Account
from dialer.core.errors import AccountError
from dialer.providers.packages import Packages
from dialer.providers.registry import Registry

SAMPLE = '''"""A provider in a package of its own."""

from dialer.core.account import ProviderInfo
from dialer.core.capabilities import Capabilities, Following, HangUp
from dialer.core.ports import Placed
from dialer.core.settings import Kind, Setting
from dialer.providers.http import Http
from dialer.providers.plugin import Adapter
from dialer.providers.service import Service

CAN = Capabilities(following=Following.NONE, hang_up=HangUp.ABSENT)
INFO = ProviderInfo(
    name="sample",
    title="Sample",
    documented_url="https://sample.example",
    settings=(Setting("key", Kind.TEXT, "The key.", secret=True, required=True),),
    capabilities=lambda account: CAN,
)


class Sample(Service):
    async def place(self, call):
        return Placed("1")


def open_account(account, timeout_s, now):
    account.need("key")
    return Sample("Sample", CAN, Http("Sample", INFO.documented_url, timeout_s=timeout_s))


ADAPTER = Adapter(INFO, open_account)
OLD = Adapter(INFO, open_account, version=0)
WRONG = "not an adapter"
NAMELESS = Adapter(None, open_account)
CLOSED = Adapter(INFO, "not a function")
'''
POINTS = """[dialer.providers]
sample = sample_provider:ADAPTER
"""


def install(folder: Path, points: str) -> None:
    """What pip leaves behind."""
    (folder / "sample_provider.py").write_text(SAMPLE, "utf-8")
    (folder / "broken_provider.py").write_text("raise RuntimeError('at import')\n", "utf-8")
    info = folder / "dialer_sample-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: dialer-sample\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(points, "utf-8")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in ("sample_provider", "broken_provider"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return tmp_path


def points_of(folder: Path) -> Packages:
    def find():  # type: ignore[no-untyped-def]  # entry points of one folder alone
        found = [each.entry_points for each in distributions(path=[str(folder)])]
        return [point for points in found for point in points.select(group="dialer.providers")]

    return Packages(["talkety"], find)


async def test_a_package_that_is_installed_brings_its_provider(site: Path) -> None:
    install(site, POINTS)
    registry = Registry()
    info = registry.info("sample")
    assert info in registry.infos()
    assert "sample" in registry.taken()
    account = Account("a", "sample", values={"key": "k"})
    provider = registry.open(account, timeout_s=1)
    assert provider.capabilities == info.capabilities(account)
    assert registry.open_bill(account, timeout_s=1) is None
    await provider.aclose()
    assert not registry.problems()


def test_without_the_package_there_is_no_such_provider() -> None:
    with pytest.raises(AccountError, match="no provider 'sample'"):
        Registry().info("sample")


@pytest.mark.parametrize(
    ("point", "why"),
    [
        ("broken_provider:ADAPTER", "RuntimeError: at import"),
        ("missing_provider:ADAPTER", "ModuleNotFoundError"),
        ("sample_provider:NOTHING", "AttributeError"),
        ("sample_provider:OLD", "version 0 of the interface"),
        ("sample_provider:WRONG", "no dialer.providers.plugin.Adapter"),
        ("sample_provider:NAMELESS", "declares no provider"),
        ("sample_provider:CLOSED", "cannot be opened"),
    ],
)
def test_one_that_fails_is_named_and_hides_no_other(site: Path, point: str, why: str) -> None:
    install(site, f"{POINTS}another = {point}\n")
    packages = points_of(site)
    assert list(packages.adapters()) == ["sample"]
    (problem,) = packages.problems()
    assert problem.startswith("The provider another of the package dialer-sample is left aside: ")
    assert why in problem


def test_a_name_that_is_taken_is_left_aside(site: Path) -> None:
    install(site, f"{POINTS}twice = sample_provider:ADAPTER\n")
    packages = points_of(site)
    assert list(packages.adapters()) == ["sample"]
    assert "there is another provider sample" in packages.problems()[0]
