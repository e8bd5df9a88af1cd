"""The descriptions of a home: what is wrong with one hides no other."""

from __future__ import annotations

import json
import os
from pathlib import Path

import jsonschema
import pytest
import tomlkit

from dialer.core.account import Account, ProviderInfo
from dialer.core.capabilities import Following, HangUp
from dialer.core.errors import AccountError, StoreError, UsageError
from dialer.providers.described.declaration import declare
from dialer.providers.described.folder import DescribedFolder
from dialer.providers.described.format import Description
from dialer.providers.described.schema import schema, schema_text
from dialer.providers.registry import Registry
from tests.unit.providers.described.stage import SHIPPED
from tests.unit.providers.described.test_load import LEAST


@pytest.fixture
def folder(tmp_path: Path) -> DescribedFolder:
    return DescribedFolder(tmp_path / "providers", SHIPPED)


def test_a_template_is_added_by_its_name_and_taken_out(
    folder: DescribedFolder, tmp_path: Path
) -> None:
    assert not folder.providers()
    found = folder.add("exotel", [])
    assert found.path == tmp_path / "providers" / "exotel.toml"
    assert list(folder.providers()) == ["exotel"]
    folder.remove("exotel")
    assert not folder.providers()
    with pytest.raises(AccountError, match="no description"):
        folder.remove("exotel")


def test_a_file_is_added_under_the_name_in_it(folder: DescribedFolder, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(LEAST, "utf-8")
    assert folder.add(str(tmp_path / "mine.toml"), []).path.name == "least.toml"
    (tmp_path / "mine.toml").write_text(LEAST.replace("Least", "More"), "utf-8")
    folder.add(str(tmp_path / "mine.toml"), [])
    assert folder.providers()["least"].info.title == "More"
    with pytest.raises(UsageError, match="another provider least"):
        folder.add(str(tmp_path / "mine.toml"), ["least"])


def test_what_is_wrong_is_not_added(folder: DescribedFolder, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text("format = 2\n", "utf-8")
    with pytest.raises(UsageError, match="line 1"):
        folder.add(str(tmp_path / "mine.toml"), [])
    with pytest.raises(UsageError, match="cannot be read"):
        folder.add("nothing", [])
    assert not folder.providers()
    with pytest.raises(StoreError):
        DescribedFolder(None, SHIPPED).add("exotel", [])


def test_a_broken_file_is_named_and_hides_no_other(
    folder: DescribedFolder, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder.add("exotel", [])
    home = tmp_path / "providers"
    (home / "broken.toml").write_text("format = \n", "utf-8")
    (home / "twice.toml").write_bytes((home / "exotel.toml").read_bytes())
    (home / "notes.txt").write_text("no description", "utf-8")
    assert list(folder.providers()) == ["exotel"]
    broken, twice = sorted(folder.problems())[::-1]
    assert "broken.toml cannot be used: line 1" in broken
    assert "twice.toml is left aside: exotel.toml has the same name" in twice
    assert "broken.toml" in caplog.text
    folder.remove("broken")  # by the file's name
    assert len(folder.problems()) == 1


@pytest.mark.parametrize(
    "more", ["'z - at `$.nope.x`' = 1", "json.x = 0x" + "F" * 5000, "json" + ".a" * 1500 + " = 1"]
)
def test_a_file_however_odd_hides_no_other(
    folder: DescribedFolder, tmp_path: Path, more: str
) -> None:
    folder.add("exotel", [])
    (tmp_path / "providers" / "odd.toml").write_text(f"{LEAST}{more}\n", "utf-8")
    assert list(folder.providers()) == ["exotel"]
    (problem,) = folder.problems()
    assert "odd.toml cannot be used: line 9, column 1" in problem


def test_a_mistake_of_ours_hides_no_file(
    folder: DescribedFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.add("exotel", [])
    (tmp_path / "providers" / "least.toml").write_text(LEAST, "utf-8")

    def fails_for_one(description: Description) -> ProviderInfo:
        if description.name == "least":
            raise LookupError("ours")
        return declare(description)

    monkeypatch.setattr("dialer.providers.described.declaration.declare", fails_for_one)
    assert list(folder.providers()) == ["exotel"]
    assert "least.toml cannot be used: line 1, column 1" in folder.problems()[0]


def test_a_file_that_is_changed_is_read_again(folder: DescribedFolder, tmp_path: Path) -> None:
    folder.add("exotel", [])
    first = folder.providers()["exotel"]
    assert folder.providers()["exotel"] is first
    path = tmp_path / "providers" / "exotel.toml"
    path.write_text(path.read_text("utf-8").replace('"Exotel"', '"Changed"'), "utf-8")
    os.utime(path, (1, 1))
    assert folder.providers()["exotel"].info.title == "Changed"


def test_the_registry_lists_it_like_any_other(tmp_path: Path) -> None:
    folder = DescribedFolder(tmp_path, SHIPPED)
    registry = Registry(folder=folder)
    folder.add("example", registry.taken())
    assert registry.infos()[-1].name == "example"
    info = registry.info("example")
    assert [setting.key for setting in info.settings] == ["token"]
    can = info.capabilities(Account("a", "example"))
    assert (can.following, can.hang_up) == (Following.POLLED, HangUp.AT_ONCE)
    assert (can.caller_id, can.max_retries, can.max_tag_chars) == (True, 3, 200)
    text = (tmp_path / "example.toml").read_text("utf-8")
    (tmp_path / "talkety.toml").write_text(text.replace('"example"', '"talkety"'), "utf-8")
    assert [each.name for each in registry.infos()].count("talkety") == 1
    assert registry.info("talkety").title == "Talkety"
    (problem,) = registry.problems()
    assert "there is another provider talkety" in problem


@pytest.mark.parametrize(
    ("name", "following", "hang_up"),
    [
        ("example-xml", Following.POLLED, HangUp.AT_ONCE),
        ("example-text", Following.PUSHED, HangUp.NEXT_EVENT),
        ("ovh", Following.NONE, HangUp.ABSENT),
        ("exotel", Following.POLLED, HangUp.ABSENT),
        ("fritzbox", Following.NONE, HangUp.ABSENT),
    ],
)
def test_what_an_account_can_do_follows_from_the_file(
    name: str, following: Following, hang_up: HangUp
) -> None:
    info = DescribedFolder(SHIPPED).providers()[name].info
    can = info.capabilities(Account("a", name))
    assert (can.following, can.hang_up) == (following, hang_up)


def test_templates_are_listed(folder: DescribedFolder) -> None:
    names = {each.name: each.assumed for each in folder.templates()}
    assert {"ovh", "exotel", "kaleyra", "fritzbox", "example"} <= set(names)
    assert names["example"] == 0
    assert all(names[name] for name in ("ovh", "exotel", "kaleyra", "fritzbox"))


def test_the_schema_is_that_of_the_code_and_takes_what_is_shipped() -> None:
    assert (SHIPPED / "schema.json").read_text("utf-8") == schema_text(), (
        "dialer providers schema > resources/providers/schema.json"
    )
    checker = jsonschema.Draft202012Validator(json.loads(json.dumps(schema())))
    for path in SHIPPED.glob("*.toml"):
        checker.validate(tomlkit.parse(path.read_text("utf-8")).unwrap())
    with pytest.raises(jsonschema.ValidationError):
        checker.validate({"format": 1, "nonsense": True})
