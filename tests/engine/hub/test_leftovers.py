import time

import pytest

from app.engine.hub import discard, download
from tests.hub_server import Repo


def begun(cache, repo_id="owner/small-llama", until=200_000):
    """Stop a download in its middle."""
    steps = download(repo_id, cache=cache)
    for step in steps:
        if step.done_bytes >= until:
            break
    steps.close()


def files_of(cache, name="models--owner--small-llama"):
    found = (path for path in (cache / name).rglob("*") if path.is_file())
    return sorted(str(path.relative_to(cache / name)) for path in found)


@pytest.mark.usefixtures("model")
def test_what_an_unfinished_download_brought_goes(tmp_path):
    began = time.time() - 1
    begun(tmp_path)
    assert files_of(tmp_path)
    assert discard("owner/small-llama", "main", None, since=began, alone=True, cache=tmp_path) > 0
    assert files_of(tmp_path) == []


@pytest.mark.usefixtures("model")
def test_what_was_there_before_stays(tmp_path):
    begun(tmp_path)
    whole = [name for name in files_of(tmp_path) if name.startswith("snapshots")]
    assert whole
    discard("owner/small-llama", "main", None, since=time.time() + 60, alone=True, cache=tmp_path)
    assert [name for name in files_of(tmp_path) if name.startswith("snapshots")] == whole


@pytest.mark.usefixtures("model")
def test_a_whole_model_is_nobodys_leftover(tmp_path):
    list(download("owner/small-llama", cache=tmp_path))
    before = files_of(tmp_path)
    assert discard("owner/small-llama", "main", None, alone=True, cache=tmp_path) == 0
    assert files_of(tmp_path) == before


@pytest.mark.usefixtures("model")
def test_without_a_connection_only_what_no_other_download_wants(tmp_path, monkeypatch):
    begun(tmp_path)
    before = files_of(tmp_path)
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    assert discard("owner/small-llama", "main", None, cache=tmp_path) == 0
    assert files_of(tmp_path) == before
    discard("owner/small-llama", "main", None, alone=True, cache=tmp_path)
    assert not [name for name in files_of(tmp_path) if "featherweight" in name]


def test_another_file_of_the_same_repository_keeps_what_it_has(hub, weights, tmp_path):
    hub.add(Repo("owner/two", {"a.gguf": weights, "b.gguf": weights[::-1]}))
    for file in ("a.gguf", "b.gguf"):
        steps = download("owner/two", file=file, cache=tmp_path)
        for step in steps:
            if step.done_bytes > 100_000:
                break
        steps.close()
    before = files_of(tmp_path, "models--owner--two")
    discard("owner/two", "main", None, file="a.gguf", cache=tmp_path)
    after = files_of(tmp_path, "models--owner--two")
    assert 0 < len([name for name in after if "incomplete" in name]) < len([n for n in before if "incomplete" in n])
