"""The program's picture in the forms that each system wants, drawn from its SVG.

Run with the build environment's Python; Qt draws, the two containers are written here.
"""

import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

ICO_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)
# Apple's types for a PNG of that size; the second row is for screens of double density.
ICNS_TYPES = {
    "icp4": 16,
    "icp5": 32,
    "ic07": 128,
    "ic08": 256,
    "ic09": 512,
    "ic11": 32,
    "ic12": 64,
    "ic13": 256,
    "ic14": 512,
}


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """A Windows icon of PNG pictures by their size in pixels.

    https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
    """
    sizes = [size for size in ICO_SIZES_PX if size in pictures]
    offset = 6 + 16 * len(sizes)
    head, body = struct.pack("<HHH", 0, 1, len(sizes)), b""
    for size in sizes:
        data = pictures[size]
        side = size % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), offset + len(body))
        body += data
    return head + body


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """A macOS icon of PNG pictures by their size in pixels: a row of type, length, data."""
    body = b"".join(
        kind.encode() + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for kind, size in ICNS_TYPES.items()
        if size in pictures
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def draw(svg: Path, sizes: tuple[int, ...]) -> dict[int, bytes]:
    """The SVG as PNG in each size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    _application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(svg))
    drawn = {}
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not QImageWriter(buffer, QByteArray(b"png")).write(image):
            raise OSError(f"{svg} could not be drawn at {size} pixels")
        drawn[size] = bytes(buffer.data().data())
    return drawn


def write(svg: Path, folder: Path, sizes: tuple[int, ...]) -> None:
    """All forms into a folder: dialer-SIZE.png, dialer.ico, dialer.icns."""
    pictures = draw(svg, tuple(sorted({*sizes, *ICO_SIZES_PX, *ICNS_TYPES.values()})))
    folder.mkdir(parents=True, exist_ok=True)
    for size, data in pictures.items():
        (folder / f"{svg.stem}-{size}.png").write_bytes(data)
    (folder / f"{svg.stem}.ico").write_bytes(ico(pictures))
    (folder / f"{svg.stem}.icns").write_bytes(icns(pictures))


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]), (512,))
