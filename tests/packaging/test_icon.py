"""The icon's pictures, read again by Qt, and container by container as their specifications say."""

import struct

import pytest
from PySide6.QtGui import QImage

import icon


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return icon.write_icons(tmp_path_factory.mktemp("icons"))


def test_every_size_is_there_and_holds_a_picture(made):
    for size in icon.SIZES:
        image = QImage(str(made[str(size)]))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() < 128  # round corners
        middle = image.pixelColor(size // 2, size // 4)
        assert middle.alpha() == 255
        colours = {image.pixel(x, y) for x in range(0, size, max(1, size // 16)) for y in range(size)}
        assert len(colours) > 8


def test_the_feather_can_be_told_from_its_ground_at_16(made):
    image = QImage(str(made["16"]))
    lightness = [image.pixelColor(x, y).lightness() for x in range(3, 13) for y in range(3, 13)]
    assert max(lightness) > 220
    assert min(lightness) < 110


def test_ico_holds_each_size_where_it_says(made):
    data = made["ico"].read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind, count) == (0, 1, len(icon.ICO_SIZES))
    end = 6 + 16 * count
    for number, size in enumerate(icon.ICO_SIZES):
        width, height, _, _, _, bits, length, place = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert (width or 256, height or 256, bits) == (size, size, 32)
        assert place == end
        end += length
        if size > icon.ICO_BITMAPS:
            assert data[place : place + 8] == b"\x89PNG\r\n\x1a\n"
        else:
            header, found_width, found_height, planes, depth = struct.unpack_from("<IiiHH", data, place)
            assert (header, found_width, found_height, planes, depth) == (40, size, 2 * size, 1, 32)
            assert length == 40 + size * size * 4 + (size + 31) // 32 * 4 * size
    assert end == len(data)


def test_qt_reads_the_ico_as_the_pngs(made):
    image = QImage(str(made["ico"]), "ICO")
    assert not image.isNull()
    assert image.pixelColor(image.width() // 2, image.height() // 4).alpha() == 255


def test_icns_is_whole(made):
    data = made["icns"].read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8]) == (len(data),)
    place, found = 8, {}
    while place < len(data):
        kind, length = data[place : place + 4], struct.unpack(">I", data[place + 4 : place + 8])[0]
        found[kind] = data[place + 8 : place + length]
        place += length
    assert place == len(data)
    assert set(found) == {kind for kinds in icon.ICNS_TYPES.values() for kind in kinds}
    for size, kinds in icon.ICNS_TYPES.items():
        for kind in kinds:
            image = QImage.fromData(found[kind], "PNG")
            assert (image.width(), image.height()) == (size, size)


def test_macs_icons_leave_the_margin_that_apple_wants(made):
    whole, inset = icon.draw(512), icon.draw(512, icon.MAC_MARGIN)
    assert whole.pixelColor(256, 4).alpha() == 255
    assert inset.pixelColor(256, 4).alpha() == 0
    assert inset.pixelColor(256, 60).alpha() == 255
