"""Windows' installer as far as any system can check it: what goes in, what it says, and that its parts agree."""

from __future__ import annotations

import re
import shutil
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import product
from windows import build, installer, launcher, pictures, prove, stage, words

HERE = Path(stage.__file__).parent


def _names(lines: list[str]) -> set[str]:
    return {line.split("==")[0] for line in lines}


def test_the_lock_of_windows() -> None:
    names = _names(stage.requirements(product.LOCK.read_text(encoding="utf-8")))
    assert {"torch", "numba", "pyside6-essentials", "pywin32-ctypes", "xllamacpp", "colorama"} <= names
    assert not names & {"secretstorage", "jeepney"}  # Linux' keychain


def test_each_package_once() -> None:
    lines = stage.requirements(product.LOCK.read_text(encoding="utf-8"))
    assert len(lines) == len(_names(lines))
    assert all(re.fullmatch(r"[\w.-]+==[\w.!+]+", line) for line in lines)


def _site(folder: Path) -> Path:
    """A `site-packages` with a little of everything."""
    for name in (
        "torch/__init__.py", "torch/lib/torch_cpu.dll", "torch/lib/torch_cpu.lib", "torch/include/a.h",
        "PySide6/Qt6Core.dll", "PySide6/designer.exe", "PySide6/opengl32sw.dll", "PySide6/translations/qtbase_de.qm",
        "PySide6/translations/qtbase_ko.qm", "shiboken6/msvcp140.dll", "shiboken6/msvcp140_1.dll",
        "shiboken6/vcomp140.dll", "numpy/__init__.py",
    ):  # fmt: skip
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", encoding="utf-8")
    return folder


def test_what_goes_in(tmp_path: Path) -> None:
    inside = {place for _, place in stage.stage_files(_site(tmp_path))}
    assert {"start.py", "LICENSE.txt", "app/__main__.py", "resources/icons/featherweight.svg"} <= inside
    assert {"lib/torch/__init__.py", "lib/torch/lib/torch_cpu.dll", "lib/PySide6/Qt6Core.dll"} <= inside
    assert {"msvcp140.dll", "msvcp140_1.dll", "vcomp140.dll", "lib/PySide6/translations/qtbase_de.qm"} <= inside
    for gone in ("lib/torch/lib/torch_cpu.lib", "lib/torch/include/a.h", "lib/PySide6/designer.exe"):
        assert gone not in inside
    assert "lib/PySide6/opengl32sw.dll" not in inside
    assert "lib/PySide6/translations/qtbase_ko.qm" not in inside


def test_python_is_laid_out_without_its_own_executables(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "python.zip", "w") as packed:
        for name in ("cp311/", "cp311/python311.dll", "cp311/python.exe", "cp311/python311._pth", "cp311/LICENSE.txt"):
            packed.writestr(name, "x")
    target = tmp_path / "stage"
    target.mkdir()
    with zipfile.ZipFile(tmp_path / "python.zip") as packed:
        stage.lay_python(target, packed)
    assert sorted(path.name for path in target.iterdir()) == ["PYTHON-LICENSE.txt", "python311._pth", "python311.dll"]
    assert (target / "python311._pth").read_text(encoding="ascii").split() == ["python311.zip", ".", "lib"]


def test_the_uninstaller_removes_what_is_there_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "start.py").touch()
    assert installer.removal(tmp_path) == 'RMDir /r "$INSTDIR\\app"\nDelete "$INSTDIR\\start.py"\n'
    script = installer.SCRIPT.read_text(encoding="utf-8")
    assert 'RMDir /r "$INSTDIR"' not in script  # whatever a person has put there stays


@pytest.mark.parametrize(
    ("version", "numbers"), [("1.2.3", [1, 2, 3, 0]), ("0.1", [0, 1, 0, 0]), ("2.0.1-rc1", [2, 0, 1, 0])]
)
def test_version_numbers(version: str, numbers: list[int]) -> None:
    assert launcher.version_numbers(version) == numbers


def test_every_word_in_every_language() -> None:
    assert set(words.NSIS_LANGUAGES) == set(product.LANGUAGES) == set(prove.LANGUAGE_NUMBERS)
    for name, texts in words.WORDS.items():
        assert set(texts) == set(product.LANGUAGES), name
        marks = {code: sorted(re.findall(r"\$\{\w+\}|\$_CLICK|\$INSTDIR", text)) for code, text in texts.items()}
        assert len({tuple(found) for found in marks.values()}) == 1, name


def test_every_word_is_used_and_there() -> None:
    script = installer.SCRIPT.read_text(encoding="utf-8")
    assert set(re.findall(r"\$\(Text(\w+)\)", script)) == set(words.WORDS)


def test_launcher_and_installer_mean_the_same_mutex() -> None:
    assert r'L"Local\\" WIDE(PRODUCT_ID)' in (HERE / "launcher.c").read_text(encoding="utf-8")
    assert r'w "Local\${ID}"' in installer.SCRIPT.read_text(encoding="utf-8")


def test_the_script_knows_what_it_is_told(tmp_path: Path) -> None:
    told = installer.defines(tmp_path, tmp_path / "o.exe", tmp_path, "zlib")
    script = installer.SCRIPT.read_text(encoding="utf-8")
    own = set(re.findall(r"!define (\w+)", script)) | {"WORK", "LANG_ENGLISH"}
    macros = {"__FILEDIR__", "FUNCTION_PREFIX", "OPTION", "ACTION", "SECTION", "Program", "Menu", "Desktop", "OpenWith"}
    used = set(re.findall(r"\$\{(\w+)\}", script))
    logic = {name for name in used if re.search(rf"^\s*\$\{{{name}\}}", script, re.MULTILINE)}
    assert used - own - macros - logic - {"un", "Silent", "Errors", "FileExists", "AtLeastWin10"} == set(told) & used


def test_a_difference_is_told() -> None:
    before = {"file a": "1", "user.reg Software\\\\Mine": ""}
    assert prove.difference(before, before) == []
    assert prove.difference(before, {"file a": "1", "file b": "2"}) == ["+ file b", "- user.reg Software\\\\Mine"]


def test_the_registry_is_read_without_dates() -> None:
    text = 'WINE REGISTRY Version 2\n\n[Software\\\\Mine] 1700000000\n#time=1\n"Name"="x"\n@="y"\n'
    assert prove._registry("user.reg", text) == {
        "user.reg Software\\\\Mine": "",
        'user.reg Software\\\\Mine "Name"': '"x"',
        "user.reg Software\\\\Mine @": '"y"',
    }


TOOLS = shutil.which("makensis") and shutil.which("x86_64-w64-mingw32-gcc")


@pytest.mark.skipif(not TOOLS, reason="NSIS or mingw-w64 is not installed")
def test_launchers_and_installer_compile(tmp_path: Path) -> None:
    made = prove.small_installer(tmp_path, "small", product.VERSION, lambda folder: None)
    assert made.read_bytes()[:2] == b"MZ"
    window = (tmp_path / "small-stage" / launcher.WINDOW).read_bytes()
    assert "Featherweight".encode("utf-16-le") in window
    assert b"<dpiAwareness" in window


@pytest.mark.parametrize(
    ("write", "size", "place"),
    [(pictures.write_side, pictures.SIDE, (164, 314)), (pictures.write_head, pictures.HEAD, (150, 57))],
)
def test_pictures_are_fine_and_wide_enough_to_be_cut(
    tmp_path: Path, write: Callable[[Path, Path], None], size: tuple[int, int], place: tuple[int, int]
) -> None:
    write(product.ICON, tmp_path / "picture.bmp")
    head = struct.unpack_from("<2sIHHIIiiHH", (tmp_path / "picture.bmp").read_bytes())
    assert (head[0], *head[6:]) == (b"BM", *size, 1, 24)
    assert size[1] == place[1] * pictures.FINE
    assert size[0] > place[0] * pictures.FINE


def test_build_says_what_it_can_do(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        build.build(tmp_path, ["--help"])
    assert "--fast" in capsys.readouterr().out
