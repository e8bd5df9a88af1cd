"""What holds for every test: none touches the person's own home or keychain."""

import os
from collections.abc import Iterator

import pytest

# Before Qt is: windows of tests need no screen, and on one they would take the keyboard.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def home_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A home for whatever a test lets look for one; a test that counts on it makes its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DIALER_HOME", str(tmp_path_factory.mktemp("home")))
        patch.setenv("DIALER_SECRETS", "file")
        yield
