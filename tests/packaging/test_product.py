"""The one definition: it agrees with the program, the README and pyproject.toml."""

import importlib
import re
import tomllib
from pathlib import Path

import pytest

import product
from app import __version__

ROOT = Path(__file__).parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_version_stands_in_one_place():
    assert __version__ == product.VERSION
    assert PROJECT["dynamic"] == ["version"]
    scripts = [path for path in (ROOT / "packaging").rglob("*") if path.suffix in (".py", ".spec", ".sh", ".nsi")]
    assert len(scripts) > 10
    assert not [path.name for path in scripts if f'"{__version__}"' in path.read_text(encoding="utf-8")]


def test_names_agree_with_pyproject():
    assert PROJECT["name"] == product.COMMAND
    assert set(PROJECT["gui-scripts"]) == {product.COMMAND}
    assert set(PROJECT["scripts"]) == {product.CONSOLE_COMMAND}
    assert PROJECT["license"] == product.LICENCE


def test_the_window_tells_the_desktop_the_same_name():
    source = (ROOT / "app" / "gui" / "run_window.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{product.ID}")' in source


def test_the_id_is_reverse_dns():
    assert re.fullmatch(r"[a-z]+(\.[A-Za-z][A-Za-z0-9]*){2,}", product.ID)


def test_what_it_points_to_is_there():
    assert product.ICON.is_file()
    assert product.LICENCE_FILE.is_file()
    assert product.LOCK.is_file()
    assert all((product.RESOURCES / "screenshots" / name).is_file() for name in product.SCREENSHOTS)


def test_every_language_has_a_summary():
    assert set(product.SUMMARIES) | {"en"} == set(product.LANGUAGES)
    assert not product.SUMMARY.endswith(".")
    assert len(product.SUMMARY) < 60


def test_the_languages_are_the_windows():
    catalogues = {path.stem.partition("_")[2] for path in (ROOT / "resources" / "translations").glob("*.ts")}
    assert catalogues | {"en"} in ({"en"}, set(product.LANGUAGES))


def test_gguf_is_described_as_it_is(tmp_path):
    from gguf import GGUFWriter

    writer = GGUFWriter(tmp_path / "x.gguf", "llama")
    writer.write_header_to_file()
    writer.close()
    assert (tmp_path / f"x{product.GGUF.suffix}").read_bytes().startswith(product.GGUF.magic)


@pytest.mark.parametrize("system", ["linux", "macos"])
def test_every_system_has_one_build(system):
    assert callable(importlib.import_module(f"{system}.build").build)


def test_the_build_command_explains_itself(capsys):
    import build

    with pytest.raises(SystemExit) as left:
        build.main(["--help"])
    assert left.value.code == 0
    said = capsys.readouterr().out
    assert all(system in said for system in build.SYSTEMS)


def test_a_mac_program_is_built_on_a_mac_alone(tmp_path):
    import macos.build

    with pytest.raises(SystemExit, match=r"only be built on a Mac|Unknown"):
        macos.build.build(tmp_path, ["--unknown"])
