"""Makes the icon's pictures from its drawing: `python packaging/icon.py FOLDER` (needs PySide6, nothing else).

Writes `featherweight-SIZE.png`, `featherweight.ico` (Windows) and `featherweight.icns` (macOS). Both containers hold
PNG files, which every supported version of these systems reads; the exception is the small sizes of an .ico, which
some of Windows' own dialogs and NSIS want as bitmaps.

Layouts: .ico as of the Windows SDK's ICONDIR, .icns as of Apple's IconFamily (type, length, data; big-endian).
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

import product

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
ICO_BITMAPS = 64  # up to this size an .ico holds bitmaps
# Apple's types for PNG data; the second of a size is the same picture for a screen of twice the density
ICNS_TYPES = {
    16: (b"icp4",),
    32: (b"icp5", b"ic11"),
    64: (b"icp6", b"ic12"),
    128: (b"ic07",),
    256: (b"ic08", b"ic13"),
    512: (b"ic09", b"ic14"),
    1024: (b"ic10",),
}
MAC_MARGIN = 0.0977  # Apple's grid leaves this part of the edge free on each side


def draw(size: int, margin: float = 0.0) -> object:
    """The drawing as a `QImage` of size x size; margin: the part of the edge that stays free."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    free = size * margin
    QSvgRenderer(str(product.ICON)).render(painter, QRectF(free, free, size - 2 * free, size - 2 * free))
    painter.end()
    return image


def as_png(image: object) -> bytes:
    """A `QImage` as a PNG file."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[attr-defined]
    return bytes(held.data())


def as_bitmap(image: object) -> bytes:
    """A `QImage` as an .ico holds it: header, rows of BGRA from the bottom up, then an empty mask."""
    size = image.width()  # type: ignore[attr-defined]
    pixels = bytes(image.constBits())  # type: ignore[attr-defined]  # ARGB32 is BGRA in memory
    rows = [pixels[y * size * 4 : (y + 1) * size * 4] for y in reversed(range(size))]
    mask = bytes((size + 31) // 32 * 4 * size)  # the alpha channel says it all
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, size * size * 4 + len(mask), 0, 0, 0, 0)
    return header + b"".join(rows) + mask


def ico(pictures: dict[int, bytes]) -> bytes:
    """An .ico of pictures by size."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries = []
    for size, data in pictures.items():
        entries.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place))
        place += len(data)
    return head + b"".join(entries) + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """An .icns of PNG files by size."""
    parts = [
        kind + struct.pack(">I", 8 + len(data)) + data for size, data in pictures.items() for kind in ICNS_TYPES[size]
    ]
    return b"icns" + struct.pack(">I", 8 + sum(map(len, parts))) + b"".join(parts)


def write_icons(folder: Path) -> dict[str, Path]:
    """Everything into a folder; by "16" ... "1024", "ico", "icns"."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    made = {str(size): folder / f"{product.COMMAND}-{size}.png" for size in SIZES}
    for size in SIZES:
        made[str(size)].write_bytes(as_png(draw(size)))
    small = {size: draw(size) for size in ICO_SIZES}
    made["ico"] = folder / f"{product.COMMAND}.ico"
    made["ico"].write_bytes(
        ico({size: as_bitmap(image) if size <= ICO_BITMAPS else as_png(image) for size, image in small.items()})
    )
    made["icns"] = folder / f"{product.COMMAND}.icns"
    made["icns"].write_bytes(icns({size: as_png(draw(size, MAC_MARGIN)) for size in ICNS_TYPES}))
    return made


if __name__ == "__main__":
    for path in write_icons(Path(sys.argv[1])).values():
        print(path)
