"""The program's own small files: whole or not at all, whoever writes."""

import threading

import pytest

from app.engine.small_files import put_text


def test_many_threads_write_one_file_and_it_is_always_whole(tmp_path):
    path = tmp_path / "state.json"
    texts = [str(number) * 20_000 for number in range(8)]

    def write(text):
        for _ in range(20):
            put_text(path, text)

    threads = [threading.Thread(target=write, args=(text,)) for text in texts]
    put_text(path, texts[0])
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        assert path.read_text("utf-8") in texts
    for thread in threads:
        thread.join()
    assert [item.name for item in tmp_path.iterdir()] == ["state.json"]


def test_a_folder_that_is_gone_does_not_come_back(tmp_path):
    with pytest.raises(FileNotFoundError):
        put_text(tmp_path / "deleted" / "job.json", "{}")
    assert not (tmp_path / "deleted").exists()


def test_a_disk_that_refuses_leaves_the_old_text(tmp_path, monkeypatch):
    path = tmp_path / "a.json"
    put_text(path, "old")

    def refuse(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.engine.small_files.os.replace", refuse)
    with pytest.raises(OSError, match="No space"):
        put_text(path, "new")
    assert path.read_text("utf-8") == "old"
    assert [item.name for item in tmp_path.iterdir()] == ["a.json"]
