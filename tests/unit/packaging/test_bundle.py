"""What goes into the bundle, what it is said to be made of, and its pictures."""

from __future__ import annotations

import json
import struct
import sys
from importlib import metadata
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from tests.unit.packaging.scripts import (
    ROOT,
    bill_of_materials,
    contents,
    icons,
    linking,
    parts,
    product,
)

QT = "PySide6/Qt/lib"


@pytest.mark.parametrize(
    ("target", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qdirect2d.dll", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/multimedia/libffmpeg.so", False),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("PySide6/Qt/qml/QtQuick/libqtquick.so", False),
        ("PySide6/opengl32sw.dll", False),
        ("api-ms-win-core-file-l1-2-0.dll", False),
        ("libX11.so.6", False),
        ("libxcb-cursor.so.0", True),
        ("libcrypto.so.3", True),
        ("dialer/core/data/numbers.bin", True),
        ("dialer/resources/translations/dialer_de.qm", True),
        ("dialer/resources/translations/dialer_de.ts", False),
        ("keyring-25.7.0.dist-info/entry_points.txt", True),
        ("keyring-25.7.0.dist-info/RECORD", False),
    ],
)
def test_which_files_go_in(target: str, wanted: bool) -> None:
    assert contents.is_wanted_file(target) is wanted


def test_of_qts_words_only_the_languages_that_the_program_speaks() -> None:
    place = "PySide6/Qt/translations/qtbase_{}.qm"
    spoken = {"de", "pt_BR"}
    kept = [
        name
        for name in ("de", "fr", "pt_BR", "pt_PT")
        if contents.is_wanted_file(place.format(name), spoken)
    ]
    assert kept == ["de", "pt_BR"]


def test_number_places_come_once() -> None:
    assert not contents.is_wanted_module("phonenumbers.geodata.data0")
    assert contents.is_wanted_module("phonenumbers.geodata.locale")
    assert contents.is_wanted_module("phonenumbers.data.region_GB")


def test_the_programs_own_data_goes_in(tmp_path: Path) -> None:
    for name in (
        "dialer/core/data/numbers.bin",
        "dialer/providers/described/services/one.toml",
        "dialer/core/call.py",
        "dialer/py.typed",
        "resources/icons/dialer.svg",
        "resources/help/providers/talkety.md",
        "resources/translations/dialer_de.qm",
        "resources/translations/dialer_de.ts",
        "resources/screenshots/dial.png",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    found = {f"{folder}/{Path(path).name}" for path, folder in contents.wanted_data(tmp_path)}
    assert found == {
        "dialer/core/data/numbers.bin",
        "dialer/providers/described/services/one.toml",
        "dialer/resources/icons/dialer.svg",
        "dialer/resources/help/providers/talkety.md",
        "dialer/resources/translations/dialer_de.qm",
    }


def test_an_app_is_told_where_its_plugins_lie() -> None:
    assert not contents.is_wanted_starter("pyi_rth_pyside6")
    assert contents.is_wanted_starter("pyi_rth_pyside6", mac=True)
    assert not contents.is_wanted_starter("pyi_rth_multiprocessing", mac=True)


def test_libraries_that_nobody_needs_are_left_out() -> None:
    needs = {
        "gui": ["libQt6Gui.so.6"],
        "qxcb": ["libQt6XcbQpa.so.6"],
        "wayland": ["libQt6WaylandClient.so.6", "libwayland-extra.so.0"],
        "xcbqpa": ["libQt6Gui.so.6", "libxcb-cursor.so.0"],
        "gtk": ["libpixman-1.so.0"],
    }
    extension, binary, link = "EXTENSION", "BINARY", "SYMLINK"
    entries = [
        ("PySide6/QtGui.abi3.so", "gui", extension),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "qxcb", binary),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", "wayland", binary),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "gtk", binary),
        (f"{QT}/libQt6Gui.so.6", "qtgui", binary),
        ("libQt6Gui.so.6", f"{QT}/libQt6Gui.so.6", link),
        (f"{QT}/libQt6XcbQpa.so.6", "xcbqpa", binary),
        (f"{QT}/libQt6WaylandClient.so.6", "waylandclient", binary),
        (f"{QT}/libQt6Quick.so.6", "quick", binary),
        ("libQt6Quick.so.6", f"{QT}/libQt6Quick.so.6", link),
        ("libxcb-cursor.so.0", "cursor", binary),
        ("libwayland-extra.so.0", "extra", binary),
        ("libpixman-1.so.0", "pixman", binary),
        ("libpython3.11.so.1.0", "python", binary),
        ("pypdfium2_raw/libpdfium.so", "pdfium", binary),
    ]
    left = {
        entry[0] for entry in contents.without_unneeded(entries, lambda path: needs.get(path, []))
    }
    gone = {entry[0] for entry in entries} - left
    # Nobody is linked to Quick; for optional plugins only Qt's own come along.
    assert gone == {
        f"{QT}/libQt6Quick.so.6",
        "libQt6Quick.so.6",
        "libwayland-extra.so.0",
        "libpixman-1.so.0",
    }


def test_packages_follow_from_what_is_missing() -> None:
    needs = [
        ("PySide6/QtGui.abi3.so", ["libX11.so.6", "libc.so.6"]),
        ("plugins/platformthemes/libqgtk3.so", ["libgtk-3.so.0", "libX11.so.6"]),
    ]
    assert contents.debian_packages(needs) == (["libx11-6"], ["libgtk-3-0"])
    with pytest.raises(KeyError):
        contents.debian_packages([("a.so", ["libnobody-knows.so.1"])])


def test_every_module_of_qt_that_is_imported_has_its_plugins() -> None:
    """Whoever begins to use QtNetwork's connections or QtMultimedia has to bring their plugins."""
    text = "\n".join(path.read_text("utf-8") for path in ROOT.glob("dialer/**/*.py"))
    for name in ("QNetworkAccessManager", "QSslSocket", "QtMultimedia", "QtSql", "QtWebEngine"):
        assert name not in text, f"{name}: see PLUGINS in packaging/bundle/contents.py"


# PyInstaller knows of these by itself, or nothing that we call reads them.
_KNOWN = ("certifi", "chardet", "pypdfium2", "pypdfium2_raw", "pypinyin", "tzdata")
_LEFT_OUT = ("PIL", "PySide6", "pillow", "pillow.libs", "shiboken6")
_UNREAD = (
    ".bash", ".c", ".cfg", ".cpp", ".dll", ".dylib", ".h", ".hash", ".pc", ".pxd", ".pxi", ".py",
    ".pyc", ".pyd", ".pyi", ".pyx", ".so", ".txt", ".typed", ".xml", ".zsh",
)  # fmt: skip


def test_no_library_has_data_that_the_build_does_not_know_of() -> None:
    waiting, seen = product.requirements(), set[str]()
    odd: dict[str, str] = {}
    known = (*_KNOWN, *_LEFT_OUT, *contents.PACKAGE_DATA)
    while waiting:
        name = waiting.pop()
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system
        if name.lower() in seen:
            continue
        seen.add(name.lower())
        for line in found.requires or ():
            if "extra ==" not in line:
                waiting.append(product.name_of(line))
        for file in found.files or ():
            top = file.parts[0]
            if top in ("..", "__pycache__") or top.endswith(".dist-info") or len(file.parts) < 2:
                continue
            if file.suffix not in _UNREAD and top not in known:
                odd.setdefault(top, str(file))
    assert len(seen) > 20
    assert not odd, "add them to PACKAGE_DATA, or to this test with the reason"


def test_parts_are_told_with_their_licences(tmp_path: Path) -> None:
    import httpx
    import msgspec

    files = [("httpx/__init__.pyc", "/elsewhere.pyc"), ("msgspec/_core.so", msgspec._core.__file__)]
    files.append(
        (
            "PySide6/x.so",
            metadata.distribution("PySide6_Essentials")
            .locate_file("PySide6/__init__.py")
            .__fspath__(),
        )
    )
    assert httpx.__version__
    found = {part.name: part for part in parts.parts_of(files)}
    assert {"CPython", "httpx", "msgspec", "PySide6_Essentials"} <= set(found)
    assert found["PySide6_Essentials"].licence == "LGPL-3.0-only"
    parts.write_texts(found.values(), ROOT / "LICENSE", tmp_path)
    index = (tmp_path / "index.txt").read_text("utf-8")
    assert "httpx" in index
    for part in found.values():
        assert part.texts, f"{part.name} has no licence text"
        assert list(tmp_path.glob(f"{part.name}*/*")), part.name


def test_the_bill_names_each_part_once_and_is_the_same_again() -> None:
    made = [
        parts.Part("b", "1", "MIT", "pkg:pypi/b@1"),
        parts.Part("c", "2", "Apache-2.0 OR MIT", "pkg:pypi/c@2"),
        parts.Part("libc", "3", "see its licence file"),
    ]
    text = bill_of_materials.bill("dialer", "1.0", "MIT", made, 1_700_000_000)
    assert text == bill_of_materials.bill("dialer", "1.0", "MIT", made, 1_700_000_000)
    bill = json.loads(text)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    references = [each["bom-ref"] for each in bill["components"]]
    assert references == ["pkg:pypi/b@1", "pkg:pypi/c@2", "file:libc"]
    assert bill["dependencies"][0]["dependsOn"] == sorted(references)
    licences = [each["licenses"][0] for each in bill["components"]]
    assert licences[:2] == [{"license": {"id": "MIT"}}, {"expression": "Apache-2.0 OR MIT"}]


def test_pictures_are_read_by_others(qapp: object) -> None:
    drawn = icons.draw(product.ICON, (16, 256))
    assert QImage.fromData(QByteArray(drawn[256])).width() == 256
    made = icons.ico(drawn)
    buffer = QBuffer()
    buffer.setData(QByteArray(made))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    sizes = []
    reader = QImageReader(buffer, QByteArray(b"ico"))
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        sizes.append(reader.read().width())
    assert sizes == [16, 256]
    container = icons.icns(drawn)
    assert struct.unpack(">4sI", container[:8]) == (b"icns", len(container))
    assert container.count(b"\x89PNG") == 3  # 16, 256, and 256 for 128 points


@pytest.mark.skipif(sys.platform != "linux", reason="it reads what Linux's loader reads")
def test_what_a_library_needs_is_read_from_itself() -> None:
    needed = linking.needed_by(sys.modules["_ssl"].__file__ or "")
    assert any(name.startswith("libssl") for name in needed)
    assert not any(name.startswith("libpcre") for name in needed)
    assert linking.needed_by(__file__) == []
