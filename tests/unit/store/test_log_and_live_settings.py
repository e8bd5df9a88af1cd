"""The log file, and settings that follow their file."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialer.core.errors import SettingError
from dialer.core.settings import Settings
from dialer.store.configuration import ConfigurationFile
from dialer.store.folders import find_folders
from dialer.store.live_settings import LiveValues
from dialer.store.log_file import MOST_BYTES, LogFile, read_log

NUMBER = "+442079460018"


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    made = logging.getLogger("dialer.test_of_the_log")
    made.setLevel(logging.INFO)
    made.propagate = False
    yield made
    for handler in made.handlers[:]:
        made.removeHandler(handler)
        handler.close()


def test_numbers_are_masked_unless_they_are_wanted(tmp_path: Path, logger: logging.Logger) -> None:
    path, full = tmp_path / "logs" / "dialer.log", False
    logger.addHandler(LogFile(path, lambda: full))
    assert not path.exists()
    logger.info("calling %s with api_key=hunter2xx", NUMBER)
    try:
        raise ValueError(f"no {NUMBER} here")
    except ValueError:
        logger.exception("It failed.")
    text = read_log(path)
    assert NUMBER not in text
    assert "hunter2xx" not in text
    assert "+442…18" in text
    assert "Traceback" in text
    full = True
    logger.info("calling %s", NUMBER)
    assert NUMBER in read_log(path)
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_a_large_log_begins_anew_and_the_old_one_is_kept(
    tmp_path: Path, logger: logging.Logger
) -> None:
    path = tmp_path / "dialer.log"
    path.write_text("old line\n" * (MOST_BYTES // 8))
    logger.addHandler(LogFile(path, lambda: False))
    logger.info("new line")
    assert read_log(path).endswith("new line\n")
    assert path.stat().st_size < 1000
    assert (tmp_path / "dialer.log.1").read_text().startswith("old line")


def test_a_log_that_cannot_be_written_ends_nothing(
    tmp_path: Path, logger: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    logger.addHandler(LogFile(tmp_path / "logs" / "dialer.log", lambda: False))
    logger.info("lost")
    assert capsys.readouterr().err == ""


def test_settings_that_cannot_be_read_mask(tmp_path: Path, logger: logging.Logger) -> None:
    def broken() -> bool:
        raise SettingError("broken")

    path = tmp_path / "dialer.log"
    logger.addHandler(LogFile(path, broken))
    logger.info("calling %s", NUMBER)
    assert NUMBER not in read_log(path)


def test_the_end_of_a_long_log_is_whole_lines(tmp_path: Path) -> None:
    path = tmp_path / "dialer.log"
    path.write_text("".join(f"line {number}\n" for number in range(1000)))
    end = read_log(path, 100)
    assert end.endswith("line 999\n")
    assert end.startswith("line ")
    assert read_log(tmp_path / "none") == ""


def test_what_is_changed_counts_at_once(tmp_path: Path) -> None:
    folders = find_folders({"DIALER_HOME": str(tmp_path)})
    file = ConfigurationFile(folders)
    settings = Settings(LiveValues(folders.configuration_file, file.values))
    assert settings.integer("http.timeout_s") == 30
    file.set_value("http.timeout_s", 12)
    assert settings.integer("http.timeout_s") == 12
    folders.configuration_file.write_text("this is no TOML")
    assert settings.integer("http.timeout_s") == 12
    folders.configuration_file.unlink()
    assert settings.integer("http.timeout_s") == 30


def test_a_file_that_is_broken_from_the_start_is_told(tmp_path: Path) -> None:
    folders = find_folders({"DIALER_HOME": str(tmp_path)})
    folders.configuration_file.parent.mkdir()
    folders.configuration_file.write_text('nothing = "of the kind"')
    with pytest.raises(SettingError):
        LiveValues(folders.configuration_file, ConfigurationFile(folders).values)


def test_phones_have_names(tmp_path: Path) -> None:
    file = ConfigurationFile(find_folders({"DIALER_HOME": str(tmp_path)}))
    assert file.phone_names() == {}
    file.name_phone(NUMBER, "My mobile")
    file.name_phone("7654321", "Desk")
    assert file.phone_names() == {NUMBER: "My mobile", "7654321": "Desk"}
    assert file.values() == {}
    file.name_phone(NUMBER, "")
    assert file.phone_names() == {"7654321": "Desk"}
