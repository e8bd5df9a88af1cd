"""What settings and their choices are called."""

from __future__ import annotations

from dialer.core.settings import PROGRAM_SETTINGS
from dialer.ui.settings.names import choice_name, setting_names


def test_every_setting_of_the_program_has_a_name_that_is_translated() -> None:
    assert {setting.key for setting in PROGRAM_SETTINGS} == set(setting_names())


def test_every_choice_has_a_name_that_is_translated() -> None:
    nameless = [
        (setting.key, choice)
        for setting in PROGRAM_SETTINGS
        for choice in setting.choices
        if choice_name(setting, choice) == choice
    ]
    assert not nameless
