"""Every place with what lies there, what is shared, and what removing frees; nothing hostile does harm."""

import json
import os
import shutil
import sys
import time
from pathlib import Path

import pytest

from app.engine.library import LibraryEntry, Surroundings, find, freed_bytes, removals
from app.engine.model import Model
from tests.models import SAMPLE

COMMITS = ("a" * 40, "b" * 40)
CONFIG = b'{"model_type": "llama"}'


class Cache:
    """A Hub cache that a test fills."""

    def __init__(self, root):
        self.root = root

    def repo(self, name):
        return self.root / f"models--{name.replace('/', '--')}"

    def put(self, name, commit, files, main=True):
        for path, data in files.items():
            blob = self.repo(name) / "blobs" / str(abs(hash(data)))
            pointer = self.repo(name) / "snapshots" / commit / path
            for each in (blob, pointer):
                each.parent.mkdir(parents=True, exist_ok=True)
            blob.write_bytes(data)
            pointer.symlink_to(os.path.relpath(blob, pointer.parent))
        if main:
            ref = self.repo(name) / "refs" / "main"
            ref.parent.mkdir(exist_ok=True)
            ref.write_text(commit)


@pytest.fixture
def cache(tmp_path):
    (tmp_path / "hub").mkdir()
    return Cache(tmp_path / "hub")


@pytest.fixture
def around(tmp_path, cache):
    (tmp_path / "home").mkdir()
    return Surroundings(home=tmp_path / "home", environment={}, hub_cache=cache.root)


def remove(removal):
    for path in map(Path, removal.paths):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()


def used(folder):
    return sum(item.stat().st_size for item in folder.rglob("*") if item.is_file() and not item.is_symlink())


def test_a_model_in_the_hub_cache_goes_as_a_whole(cache, around):
    cache.put("owner/name", COMMITS[0], {"config.json": CONFIG, "model.safetensors": b"w" * 9000})
    (entry,) = find(around).entries
    assert (entry.name, entry.format, entry.place) == ("owner/name", "safetensors", "hub_cache")
    assert entry.size_bytes == entry.freed_bytes == 9000 + len(CONFIG)
    assert Path(entry.path) == cache.repo("owner/name") / "snapshots" / COMMITS[0]
    remove(removals([entry], [entry]))
    assert not cache.repo("owner/name").exists()


@pytest.mark.parametrize(
    ("files", "form"),
    [
        ({"config.json": CONFIG, "pytorch_model.bin": b"w"}, "pytorch"),
        ({"adapter_config.json": b"{}", "adapter_model.safetensors": b"w"}, "adapter"),
        ({"config.json": CONFIG, "training_args.bin": b"w"}, ""),
    ],
)
def test_models_without_safetensors(cache, around, files, form):
    cache.put("o/n", COMMITS[0], files)
    (entry,) = find(around).entries
    assert entry.format == form
    assert bool(entry.why_not) is not bool(form)


def test_versions_share_files_and_an_old_one_goes_alone(cache, around):
    cache.put("o/n", COMMITS[0], {"config.json": CONFIG, "model.safetensors": b"1" * 8000}, main=False)
    cache.put("o/n", COMMITS[1], {"config.json": CONFIG, "model.safetensors": b"2" * 7000})
    old, new = find(around).entries
    assert (old.note, new.note) == ("version aaaaaaa", "")
    assert (old.freed_bytes, new.freed_bytes) == (8000, 7000)
    assert old.shared_with == ("o/n",)
    assert freed_bytes([old, new], [old, new]) == 15_000 + len(CONFIG)
    before = used(cache.root)
    removal = removals([old], [old, new])
    remove(removal)
    assert before - used(cache.root) == removal.freed_bytes == 8000
    (left,) = find(around).entries
    assert Path(left.path).joinpath("config.json").read_bytes() == CONFIG
    assert Path(left.path).joinpath("model.safetensors").stat().st_size == 7000


def test_gguf_files_of_one_repository_are_entries_of_their_own(cache, around):
    files = {
        "a-q4.gguf": b"GGUF4",
        "b-00001-of-00002.gguf": b"GGUF1",
        "b-00002-of-00002.gguf": b"GGUF2",
        "README.md": b"#",
    }
    cache.put("o/n", COMMITS[0], files)
    entries = find(around).entries
    assert [entry.name for entry in entries] == ["o/n: a-q4.gguf", "o/n: b-00001-of-00002.gguf"]
    assert [entry.size_bytes for entry in entries] == [5, 10]
    remove(removals([entries[1]], entries))
    (left,) = find(around).entries
    assert Path(left.path).read_bytes() == b"GGUF4"
    remove(removals([left], [left]))
    assert not cache.repo("o/n").exists()


def test_unfinished_downloads_are_listed_with_what_they_hold(cache, around):
    cache.put("o/n", COMMITS[0], {"config.json": CONFIG})
    for name, age in ((f"{'c' * 64}.featherweight.incomplete", 3600), (f"{'d' * 64}.1f2e.incomplete", 3600)):
        part = cache.repo("o/n") / "blobs" / name
        part.write_bytes(b"x" * 5000)
        os.utime(part, (time.time() - age,) * 2)
    part = find(around).entries[-1]
    assert not part.complete and part.can_remove and part.size_bytes == 10_000
    os.utime(cache.repo("o/n") / "blobs" / f"{'d' * 64}.1f2e.incomplete")
    part = find(around).entries[-1]
    assert not part.can_remove and "right now" in part.why_not


def test_a_link_out_of_the_cache_is_never_removed(cache, around, tmp_path):
    secret = tmp_path / "diary.txt"
    secret.write_bytes(b"mine" * 100)
    cache.put("o/n", COMMITS[0], {"config.json": CONFIG, "model.safetensors": b"w" * 50}, main=False)
    cache.put("o/n", COMMITS[1], {"config.json": CONFIG, "model.safetensors": b"v" * 50})
    (cache.repo("o/n") / "snapshots" / COMMITS[0] / "extra.safetensors").symlink_to(secret)
    entries = find(around).entries
    removal = removals([entries[0]], entries)
    assert removal.freed_bytes == 50
    remove(removal)
    assert secret.exists()


def test_ollama_lists_names_and_its_blobs_open(around, tmp_path):
    root = tmp_path / "home" / ".ollama" / "models"
    digest = "sha256:" + "1" * 64
    (root / "blobs").mkdir(parents=True)
    blob = root / "blobs" / digest.replace(":", "-")
    blob.write_bytes(b"GGUF" + b"0" * 3996)

    def manifest(*parts, data):
        path = root.joinpath("manifests", *parts)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(data if isinstance(data, str) else json.dumps(data))

    layer = {"mediaType": "application/vnd.ollama.image.model", "digest": digest, "size": 4000}
    manifest("registry.ollama.ai", "library", "llama3", "latest", data={"layers": [layer]})
    manifest("registry.ollama.ai", "library", "copy", "8b", data={"layers": [layer, {"mediaType": 3}, 7]})
    manifest("hf.co", "owner", "model", "Q4", data={"layers": [layer]})
    manifest("registry.ollama.ai", "library", "evil", "up", data={"layers": [{**layer, "digest": "sha256:../../x"}]})
    manifest("registry.ollama.ai", "library", "broken", "json", data="{")
    manifest("registry.ollama.ai", "library", "list", "x", data={"layers": {"a": 1}})
    found = find(around)
    assert sorted(entry.name for entry in found.entries) == ["copy:8b", "hf.co/owner/model:Q4", "llama3:latest"]
    assert all(len(entry.shared_with) == 2 and entry.freed_bytes == 0 for entry in found.entries)
    entry = found.entries[0]
    assert entry.size_bytes == 4000 and not entry.can_remove and "ollama rm" in entry.why_not
    assert removals(found.entries, found.entries).paths == ()
    assert len(found.problems) == 1 and "JSON" in found.problems[0]


def test_our_reader_opens_a_gguf_without_a_suffix(tmp_path):
    from app.engine.formats import formats

    blob = tmp_path / ("sha256-" + "2" * 64)
    blob.write_bytes(b"GGUF\3\0\0\0")
    assert formats()["gguf"].sniff(blob)
    blob.write_bytes(b"#!sh")
    assert not formats()["gguf"].sniff(blob)


def test_lm_studio_in_its_usual_place_and_where_its_settings_say(around, tmp_path):
    usual = tmp_path / "home" / ".lmstudio" / "models" / "pub" / "model"
    moved = tmp_path / "elsewhere" / "pub" / "other"
    for folder in (usual, moved):
        folder.mkdir(parents=True)
        (folder / "m.gguf").write_bytes(b"GGUF" * 10)
        (folder / "mmproj-m.gguf").write_bytes(b"GGUF" * 5)
    settings = tmp_path / "home" / ".lmstudio" / "settings.json"
    settings.write_text(json.dumps({"downloadsFolder": str(tmp_path / "elsewhere")}))
    entries = find(around).entries
    assert [entry.name for entry in entries] == ["pub/other/m.gguf", "pub/model/m.gguf"]
    assert all(entry.can_remove and entry.size_bytes == 60 for entry in entries)
    settings.write_text("[" * 100_000)
    found = find(around)
    assert len(found.entries) == 1 and "settings cannot be read" in found.problems[0]


def test_own_folders_outputs_and_each_model_once(around, tmp_path):
    results = tmp_path / "results"
    shutil.copytree(SAMPLE, results / "sample")
    (results / "small.gguf").write_bytes(b"GGUF" * 100)
    around.folders, around.output_folder = (results, tmp_path / "gone"), results
    around.outputs = (results / "small.gguf", results / "deleted.gguf")
    found = find(around)
    assert [(entry.name, entry.place) for entry in found.entries] == [("small.gguf", "outputs"), ("sample", "outputs")]
    files = (item for item in (results / "sample").iterdir() if item.is_file())
    assert found.entries[1].size_bytes == sum(item.stat().st_size for item in files)
    assert Model.open(Path(found.entries[1].path)).outline.tensors
    assert any("gone" in problem for problem in found.problems)


def test_what_a_job_reads_stays(around, tmp_path):
    shutil.copytree(SAMPLE, tmp_path / "mine" / "sample")
    around.folders = (tmp_path / "mine",)
    (entry,) = find(around, in_use=[tmp_path / "mine" / "sample"]).entries
    assert not entry.can_remove and "job" in entry.why_not
    assert removals([entry], [entry]).paths == ()


def test_a_second_name_of_the_same_bytes_frees_nothing_until_both_go(around, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "a.gguf").write_bytes(b"GGUF" * 1000)
    os.link(folder / "a.gguf", folder / "b.gguf")
    around.folders = (folder,)
    first, second = find(around).entries
    assert first.freed_bytes == 0 and first.shared_with == ("b.gguf",)
    assert freed_bytes([first, second], [first, second]) == 4000


@pytest.mark.skipif(sys.platform == "win32" or (hasattr(os, "geteuid") and os.geteuid() == 0), reason="root reads all")
def test_a_folder_without_permission_is_a_sentence(around, tmp_path):
    closed = tmp_path / "mine"
    closed.mkdir()
    closed.chmod(0)
    around.folders = (closed,)
    assert "permission denied" in find(around).problems[0]
    closed.chmod(0o700)


def test_a_refused_folder_is_a_sentence(around, tmp_path, monkeypatch):
    (tmp_path / "mine").mkdir()
    around.folders = (tmp_path / "mine",)

    def refuse(path):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("app.engine.library.base.os.scandir", refuse)
    found = find(around)
    assert found.entries == ()
    assert any("permission denied" in problem for problem in found.problems)


def test_links_in_a_circle_end(around, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "again").symlink_to(folder)
    (folder / "x.gguf").symlink_to(folder / "y.gguf")
    (folder / "y.gguf").symlink_to(folder / "x.gguf")
    around.folders = (folder,)
    assert find(around).entries == ()


def test_entries_travel_as_json(cache, around):
    cache.put("o/n", COMMITS[0], {"config.json": CONFIG, "model.safetensors": b"w"})
    entries = find(around).entries
    assert tuple(LibraryEntry.from_json(json.loads(json.dumps(entry.to_json()))) for entry in entries) == entries
