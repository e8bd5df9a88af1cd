"""What goes into the bundle and what stays out: data in, unused modules, plugins and libraries out.

Pure: names and paths alone, so that it can be tested without a build. ``dialer.spec`` asks it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""PyInstaller's own: where it goes below the bundle, where it is, and its kind."""

RESOURCES = "resources"
LEFT_OUT_RESOURCES = ("screenshots",)
"""For the project's own page."""

PACKAGE_DATA = ("anyascii", "fpdf")
"""Libraries with files that are no modules, of which PyInstaller does not know by itself."""

EXCLUDED_MODULES = (
    "tkinter",
    "PIL",  # fpdf2 and pypdfium2 take it where it is; our reports hold no photographs
    "setuptools",
    "pkg_resources",
    "doctest",
    "pdb",
    "readline",
    "test",
)
UNWANTED_MODULES = (
    # The numbers' places are in dialer/core/data/numbers.bin; these are 40 MB of the same.
    "phonenumbers.geodata.data",
    "phonenumbers.carrierdata.data",
)
UNWANTED_STARTERS = (
    # PyInstaller's starters for what we do not do (fork workers, read our own source), and one that
    # imports Qt before --version is even looked at: its wheels find their plugins by themselves.
    "pyi_rth_inspect",
    "pyi_rth_pkgutil",
    "pyi_rth_multiprocessing",
    "pyi_rth_pyside6",
    "pyi_rth_cryptography_openssl",
)

ALL = ("*",)
PLUGINS: dict[str, tuple[str, ...]] = {
    "platforms": ("xcb", "wayland", "windows", "cocoa", "offscreen", "minimal"),
    "platforminputcontexts": ALL,
    "platformthemes": ALL,
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ALL,
    "iconengines": ("svgicon",),
    "imageformats": ("svg", "jpeg", "gif", "webp", "ico"),
    "printsupport": ALL,
}
"""Qt's plugins that are kept, by their folder; a folder that is not named is left out."""

METADATA = ("METADATA", "entry_points.txt")
"""Of what pip knows of a library: what About shows, and what keyring looks for its back ends in."""

TRANSLATIONS = "qtbase_"
"""Of Qt's own words, those of its widgets and dialogs."""

LEFT_TO_SYSTEM = {
    # What a Linux desktop has of its own and must not have twice: the display's, the fonts', the
    # drivers' and whatever those load in turn. Its Debian package beside it.
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "liblzma.so.5": "liblzma5",
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libuuid.so.1": "libuuid1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libtinfo.so.6": "libtinfo6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libgtk-3.so.0": "libgtk-3-0",
    "libgdk-3.so.0": "libgtk-3-0",
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangocairo-1.0.so.0": "libpangocairo-1.0-0",
    "libcairo.so.2": "libcairo2",
    "libgdk_pixbuf-2.0.so.0": "libgdk-pixbuf-2.0-0",
    "libcups.so.2": "libcups2",
    "libatk-1.0.so.0": "libatk1.0-0",
    "libharfbuzz.so.0": "libharfbuzz0b",
    "libcairo-gobject.so.2": "libcairo-gobject2",
}
OPTIONAL_PLUGINS = ("qgtk3", "qwayland", "wayland-", "WaylandClient", "cupsprinter")
"""Qt does without these where what they need is missing."""

C_LIBRARY = (
    "libc.so",
    "libm.so",
    "libdl.so",
    "libpthread.so",
    "librt.so",
    "libutil.so",
    "libresolv.so",
    "ld-linux",
)

WINDOWS_OWN = ("api-ms-win-", "ucrtbase.dll", "opengl32sw.dll", "d3dcompiler_")
"""Part of Windows 10, or a slow stand-in for graphics drivers that widgets do not use."""


def wanted_data(root: Path) -> list[tuple[str, str]]:
    """The program's files that are no modules, as (from, folder in the bundle): its resources, and
    whatever lies in its rooms.
    """
    found = []
    for path in sorted((root / "dialer").rglob("*")):
        if path.is_file() and path.suffix not in (".py", ".pyc", ".pyi", ".typed"):
            found.append((str(path), path.parent.relative_to(root).as_posix()))
    for path in sorted((root / RESOURCES).rglob("*")):
        place = path.relative_to(root)
        if path.is_file() and place.parts[1] not in LEFT_OUT_RESOURCES and path.suffix != ".ts":
            found.append((str(path), f"dialer/{place.parent.as_posix()}"))
    return found


def languages(root: Path) -> set[str]:
    """The languages of the program's own translations, as in de or pt_BR."""
    found = (root / "resources" / "translations").glob("dialer_*.qm")
    return {path.stem.removeprefix("dialer_") for path in found}


def is_wanted_module(name: str) -> bool:
    """Whether a module goes in, by its dotted name."""
    return not name.startswith(UNWANTED_MODULES)


def is_wanted_starter(name: str, *, mac: bool = False) -> bool:
    """Whether a script that runs before ours goes in. In an app Qt's plugins lie elsewhere than in
    its wheel, and the script tells it where.
    """
    return name not in UNWANTED_STARTERS or (mac and name == "pyi_rth_pyside6")


def is_wanted_file(target: str, languages: Collection[str] = ()) -> bool:
    """Whether a file goes in, by its place in the bundle; libraries that nobody needs are found
    later. ``languages``: those of the program's own translations, none for all: a window that is
    half in one language and half in another helps nobody.
    """
    path = PurePosixPath(target.replace("\\", "/"))
    name = path.name.lower()
    if name.startswith(WINDOWS_OWN) or path.name in LEFT_TO_SYSTEM:
        return False
    parts = path.parts
    if len(parts) > 1 and parts[-2].endswith(".dist-info"):
        return path.name in METADATA  # licences lie together in their own folder
    if path.suffix == ".ts":  # the translators' files, of which the .qm are made
        return False
    if "PySide6" not in parts:
        return True
    if "plugins" in parts[:-2]:
        folder, stem = parts[parts.index("plugins") + 1], _stem(path.name)
        kept = PLUGINS.get(folder, ())
        return kept == ALL or stem in kept
    if "translations" in parts:
        spoken = path.stem.removeprefix(TRANSLATIONS)
        wanted = not languages or spoken in languages or spoken.split("_")[0] in languages
        return name.startswith(TRANSLATIONS) and wanted
    return "qml" not in parts


def _stem(name: str) -> str:
    """A plugin's own name: libqxcb.so, qwindows.dll and libqcocoa.dylib are xcb, windows, cocoa."""
    stem = name.split(".")[0].removeprefix("lib")
    return stem.removeprefix("q")


def without_unneeded(
    entries: Iterable[Entry], imports: Callable[[str], Iterable[str]]
) -> list[Entry]:
    """The binaries without the shared libraries that none of the others needs.

    ``imports`` gives the names of the libraries that a file is linked to. What lies in a package's
    own folder is kept, for it may be opened by name; so is Python itself. For an optional plugin
    only Qt's own libraries are brought along, and a link stays where what it leads to does.
    """
    entries = list(entries)
    files = [entry for entry in entries if entry[2] != "SYMLINK"]
    candidates = {_name(entry): entry for entry in files if _is_shared_library(entry)}
    waiting = [entry for entry in files if not _is_shared_library(entry)]
    needed: set[str] = set()
    while waiting:
        entry = waiting.pop()
        optional = is_optional(entry[0])
        for name in imports(entry[1]):
            base = PurePosixPath(name.replace("\\", "/")).name.lower()
            found = candidates.get(base)
            if found is None or base in needed:
                continue
            if not optional or found[0].startswith("PySide6"):
                needed.add(base)
                waiting.append(found)
    return [entry for entry in entries if not _is_shared_library(entry) or _name(entry) in needed]


def _name(entry: Entry) -> str:
    return PurePosixPath(entry[0].replace("\\", "/")).name.lower()


def is_optional(target: str) -> bool:
    """Whether it belongs to a plugin that Qt does without."""
    return any(mark in target for mark in OPTIONAL_PLUGINS)


def _is_shared_library(entry: Entry) -> bool:
    """A library that may turn out not to be needed."""
    path = PurePosixPath(entry[0].replace("\\", "/"))
    name = path.name.lower()
    if entry[2] == "EXTENSION" or "plugins" in path.parts or "python" in name:
        return False
    if ".so" not in name and not name.endswith((".dll", ".dylib")) and ".framework" not in entry[0]:
        return False
    return len(path.parts) == 1 or path.parts[0] in ("PySide6", "shiboken6")


def debian_packages(needs: Iterable[tuple[str, Iterable[str]]]) -> tuple[list[str], list[str]]:
    """What the bundle takes from Debian, from each file with the libraries that it needs and does
    not bring: packages that it needs, and those for what is optional. Raises KeyError for a library
    that nobody has looked at yet: then it belongs into LEFT_TO_SYSTEM or into the bundle.
    """
    needed, optional = set[str](), set[str]()
    for file, names in needs:
        into = optional if is_optional(file) else needed
        for name in names:
            if not name.startswith(C_LIBRARY):
                into.add(LEFT_TO_SYSTEM[name])
    return sorted(needed), sorted(optional - needed)
