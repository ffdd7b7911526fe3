"""Checksums and the manifest of a release: the program believes what is written here, and nothing else."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

import product
import release
from app.engine import updates
from app.engine.errors import UpdateError

ROOT = Path(__file__).parent.parent.parent
SECRET = bytes(range(32))
PAGE = "https://example.org/releases/v1"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "b.deb").write_bytes(b"two")
    (tmp_path / "a.exe").write_bytes(b"one")
    return tmp_path


def test_the_program_reads_what_the_release_signs(folder, monkeypatch):
    monkeypatch.setenv(release.SECRET_VARIABLE, SECRET.hex())
    release.finish(folder, PAGE, "2026-11-30")
    found = updates.read_manifest((folder / release.MANIFEST).read_bytes(), release.public_key(SECRET))
    assert (found.version, found.page, found.published) == (product.VERSION, PAGE, "2026-11-30")
    assert [item.name for item in found.files] == ["a.exe", "b.deb"]
    assert found.files[0].sha256 == hashlib.sha256(b"one").hexdigest()
    assert not found.is_newer
    with pytest.raises(UpdateError, match="signature"):
        updates.read_manifest((folder / release.MANIFEST).read_bytes(), release.public_key(bytes(32)))


def test_both_sides_sign_the_same_thing():
    assert release.CONTEXT == updates.CONTEXT


def test_checksums_are_as_sha256sum_reads_them(folder, monkeypatch):
    monkeypatch.delenv(release.SECRET_VARIABLE, raising=False)
    assert release.finish(folder, PAGE, "2026-11-30") == [folder / release.SUMS]
    lines = (folder / release.SUMS).read_text().splitlines()
    assert lines[1] == f"{hashlib.sha256(b'two').hexdigest()}  b.deb"
    assert not (folder / release.MANIFEST).exists()


def test_doing_it_twice_changes_nothing(folder, monkeypatch):
    monkeypatch.setenv(release.SECRET_VARIABLE, SECRET.hex())
    first = [path.read_bytes() for path in release.finish(folder, PAGE, "2026-11-30")]
    assert [path.read_bytes() for path in release.finish(folder, PAGE, "2026-11-30")] == first


def test_a_build_of_ones_own_has_no_address(tmp_path, monkeypatch):
    monkeypatch.delenv(release.ADDRESS_VARIABLE, raising=False)
    (tmp_path / "release.json").write_text("{}")
    assert release.write_address(tmp_path) is None
    assert not (tmp_path / "release.json").exists()


def test_a_releases_build_has_one_that_the_program_reads(tmp_path, monkeypatch):
    monkeypatch.setenv(release.ADDRESS_VARIABLE, "https://example.org/manifest.json")
    monkeypatch.setenv(release.KEY_VARIABLE, release.public_key(SECRET).hex())
    found = updates.address(release.write_address(tmp_path))
    assert found == updates.Address("https://example.org/manifest.json", release.public_key(SECRET))


def test_keys_are_made_in_pairs():
    command = [sys.executable, str(ROOT / "packaging" / "release.py"), "keys"]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    secret, public = (bytes.fromhex(line.rpartition(" ")[2]) for line in lines)
    assert release.public_key(secret) == public


def test_the_manifest_is_small_enough_to_be_read():
    text = json.dumps({"version": "1.0.0", "files": [{"name": "x" * 60, "size_bytes": 10**9, "sha256": "0" * 64}] * 50})
    assert len(release.signed(text, SECRET)) < updates.LIMIT_BYTES
