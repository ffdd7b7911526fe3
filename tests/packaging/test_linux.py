"""What Linux is told, and what its packages hold; built here of a small stand-in for the frozen program."""

import configparser
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import product
from linux import needs, packages, texts, tree, validate

ROOT = Path(__file__).parent.parent.parent
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="Linux packages are built on Linux")


@pytest.fixture
def frozen(tmp_path):
    """A folder as PyInstaller makes it, of a script."""
    folder = tmp_path / "frozen"
    (folder / "_internal" / "torch" / "bin").mkdir(parents=True)
    (folder / product.COMMAND).write_text('#!/bin/sh\nprintf "%s " "$0" "$@"\n')
    (folder / "_internal" / "torch" / "bin" / "torch_shm_manager").write_text("")
    (folder / "_internal" / "LICENCES.txt").write_text("all of them")
    (folder / "_internal" / "libx.so.1").write_bytes(b"x")
    (folder / "_internal" / "link.so").symlink_to("libx.so.1")
    return folder


@pytest.fixture
def root(tmp_path, frozen):
    made = tmp_path / "tree"
    tree.install(frozen, made, tmp_path / "icons")
    return made


def _entry():
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read_string(texts.desktop_entry())
    return parser["Desktop Entry"]


def test_the_menu_entry():
    entry = _entry()
    assert entry["Name"] == "Featherweight"
    assert entry["Exec"] == "featherweight %f"
    assert entry["Icon"] == product.ID
    assert entry["MimeType"] == "application/x-gguf;inode/directory;"
    assert set(product.LANGUAGES) - {"en"} == {key[8:-1] for key in entry if key.startswith("Comment[")}


def test_the_media_type_knows_the_file_by_name_and_by_its_first_bytes():
    kind = ET.fromstring(texts.media_type().encode()).find("{*}mime-type")
    assert kind.get("type") == "application/x-gguf"
    assert kind.find("{*}glob").get("pattern") == "*.gguf"
    assert kind.find("{*}magic/{*}match").get("value") == "GGUF"


def test_appstream_agrees_with_the_rest():
    data = ET.fromstring(texts.appstream("2026-11-30", "https://example.org").encode())
    assert data.findtext("id") == product.ID
    assert data.findtext("launchable") == f"{product.ID}.desktop"
    assert data.find("releases/release").attrib == {"version": product.VERSION, "date": "2026-11-30"}
    assert len(data.findall("screenshots/screenshot")) == len(product.SCREENSHOTS)
    assert data.find("screenshots/screenshot").get("type") == "default"
    assert ET.fromstring(texts.appstream("2026-11-30").encode()).find("screenshots") is None


@linux_only
def test_the_systems_checkers_are_content(tmp_path):
    asked = validate.commands(tmp_path)
    for command in asked:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    assert {path.suffix for path in tmp_path.iterdir() if path.is_file()} == {".desktop", ".xml"}


@linux_only
def test_the_tree_has_everything_in_its_place(root):
    share = root / "usr" / "share"
    assert os.readlink(root / "usr" / "bin" / "featherweight") == "../lib/featherweight/featherweight"
    assert (share / "applications" / f"{product.ID}.desktop").is_file()
    assert (share / "mime" / "packages" / f"{product.ID}.xml").is_file()
    assert (share / "metainfo" / f"{product.ID}.metainfo.xml").is_file()
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / f"{product.ID}.svg").is_file()
    for size in tree.ICON_SIZES:
        assert (share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{product.ID}.png").is_file()
    assert os.readlink(root / "usr" / "lib" / "featherweight" / "_internal" / "link.so") == "libx.so.1"


@linux_only
def test_everybody_may_read_and_only_programs_run(root):
    for path in root.rglob("*"):
        mode = path.lstat().st_mode & 0o777
        runs = path.is_dir() or path.parent.name == "bin" or path.name == product.COMMAND
        assert path.is_symlink() or mode == (0o755 if runs else 0o644), path


@linux_only
@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no dpkg-deb here")
def test_the_package_says_what_it_needs_and_holds(tmp_path, root, frozen, monkeypatch):
    monkeypatch.setattr(needs, "system_libraries", lambda _: {"libc.so.6": [], "libglib-2.0.so.0": []})
    monkeypatch.setattr(needs, "glibc_of", lambda _: (2, 35))
    out = tmp_path / "finished"
    out.mkdir()
    made = packages.debian(root, frozen, out, level=1)
    said = subprocess.run(["dpkg-deb", "--field", str(made)], capture_output=True, text=True, check=True).stdout
    assert f"Version: {product.VERSION}\n" in said
    assert "Depends: libc6 (>= 2.35), libglib2.0-0t64 | libglib2.0-0\n" in said
    listed = subprocess.run(["dpkg-deb", "--contents", str(made)], capture_output=True, text=True, check=True).stdout
    assert "root/root" in listed
    assert "./usr/lib/featherweight/_internal/LICENCES.txt" in listed
    assert not (root / "DEBIAN").exists()
    unpacked = tmp_path / "unpacked"
    subprocess.run(["dpkg-deb", "--raw-extract", str(made), str(unpacked)], check=True)
    sums = ["md5sum", "--check", "--quiet", "DEBIAN/md5sums"]
    assert subprocess.run(sums, cwd=unpacked, check=False).returncode == 0


@linux_only
@pytest.mark.skipif(shutil.which("zstd") is None, reason="no zstd here")
def test_the_archive_runs_anywhere_and_comes_and_goes_in_the_menu(tmp_path, root):
    out = tmp_path / "finished"
    out.mkdir()
    made = packages.archive(root, out, level=1)
    place, home = tmp_path / 'Schöne "Dinge" $x', tmp_path / "home"
    place.mkdir()
    subprocess.run(["tar", "-I", "zstd", "-xf", str(made), "-C", str(place), "--strip-components=1"], check=True)
    cli = subprocess.run([str(place / "featherweight-cli"), "plan", "a b"], capture_output=True, text=True, check=True)
    assert cli.stdout.split(" ", 1)[1].endswith("--cli plan a b ")
    environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
    subprocess.run([str(place / "add-to-menu.sh")], env=environment, check=True)
    entry = (home / ".local/share/applications" / f"{product.ID}.desktop").read_text(encoding="utf-8")
    shown = str(place / "featherweight").replace('"', '\\\\"').replace("$", "\\\\$")
    assert f'\nExec="{shown}" %f\n' in entry
    assert (home / ".local/share/icons/hicolor/48x48/apps" / f"{product.ID}.png").is_file()
    subprocess.run([str(place / "add-to-menu.sh"), "--remove"], env=environment, check=True)
    left = [path for path in (home / ".local/share").rglob("*") if product.ID in path.name]
    assert left == []


@linux_only
def test_without_its_tool_there_is_no_appimage(tmp_path, root, monkeypatch):
    monkeypatch.delenv("APPIMAGETOOL", raising=False)
    monkeypatch.setenv("PATH", "/nowhere")
    assert packages.appimage(root, tmp_path) is None


@linux_only
def test_an_appimage_has_its_entry_icon_and_starter_on_top(tmp_path, root, monkeypatch):
    tool = tmp_path / "appimagetool"
    tool.write_text('#!/bin/sh\nls "$2" > "$3"; readlink "$2/AppRun" >> "$3"; echo "$ARCH" >> "$3"\n')
    tool.chmod(0o755)
    monkeypatch.setenv("APPIMAGETOOL", str(tool))
    out = tmp_path / "finished"
    out.mkdir()
    made = packages.appimage(root, out)
    lines = made.read_text().splitlines()
    assert {f"{product.ID}.desktop", f"{product.ID}.svg", "AppRun", "usr"} <= set(lines)
    assert "usr/lib/featherweight/featherweight" in lines


@linux_only
@pytest.mark.skipif(shutil.which("objdump") is None, reason="no binutils here")
def test_libraries_are_read_from_the_files(tmp_path):
    shutil.copyfile(os.path.realpath(sys.executable), tmp_path / "program")
    (tmp_path / "text.so").write_text("no library")
    found = needs.system_libraries(tmp_path)
    assert "libc.so.6" in found
    assert found["libc.so.6"] == ["program"]
    assert needs.glibc_of(tmp_path) >= (2, 17)


def test_debian_packages_have_alternatives_and_nothing_is_guessed():
    found = needs.debian_packages(["libglib-2.0.so.0", "libgio-2.0.so.0", "libc.so.6", "libm.so.6"])
    assert found == ["libc6", "libglib2.0-0t64 | libglib2.0-0"]
    with pytest.raises(KeyError, match="libnobody"):
        needs.debian_packages(["libnobody.so.3"])


def test_the_bootstraps_packages_are_the_same():
    """What the README's command installs and what the package depends on are told apart nowhere."""
    import bootstrap

    for library, names in bootstrap.LIBRARIES.items():
        assert needs.debian_packages([library]) == [" | ".join(names)]
