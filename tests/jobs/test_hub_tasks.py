"""Searching and looking closer, asked for as the window asks: plain data in, plain data out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.engine.errors import HubError
from app.engine.hub.details import HubDetails
from app.engine.hub.query import Query
from app.engine.hub.rows import Page
from app.jobs.runner import run_task
from app.jobs.tasks import DetailsTask, SearchTask
from tests import hub_server

BILLION = 10**9


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[hub_server.HubServer]:
    """A Hub on this computer with two models, and a home of the test's own."""
    from huggingface_hub.utils import close_session

    monkeypatch.setenv("FEATHERWEIGHT_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("HF_TOKEN", raising=False)
    with hub_server.HubServer() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        for name, size in (("o/small", BILLION), ("o/large", 70 * BILLION)):
            files = {"config.json": b"{}", "model.safetensors": b"12345678"}
            server.add(hub_server.Repo(name, files, {"model_type": "llama"}, parameters={"BF16": size}))
        yield server
        close_session()


def done(task: Any) -> dict[str, Any]:
    """Its result, as it would cross to another process."""
    found = run_task(task, lambda step: None, lambda: False)
    return dict(json.loads(json.dumps(found)))


def ids(data: dict[str, Any]) -> set[str]:
    return {model.id for model in Page.from_json(data).models}


def test_the_last_answer_first_and_without_a_network(hub: hub_server.HubServer, monkeypatch: Any) -> None:
    query = Query("o").to_json()
    assert Page.from_json(done(SearchTask(query, cached=True))) == Page(())
    assert ids(done(SearchTask(query))) == {"o/small", "o/large"}
    asked = len(hub.requests)
    kept = Page.from_json(done(SearchTask(query, cached=True)))
    assert (len(kept.models), kept.from_cache) == (2, True)
    assert len(hub.requests) == asked
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(HubError, match="switched off"):
        done(SearchTask(query))
    assert len(Page.from_json(done(SearchTask(query, cached=True))).models) == 2


def test_what_runs_here(hub: hub_server.HubServer) -> None:
    query = Query("o", runs_here=True).to_json()
    assert ids(done(SearchTask(query, memory_bytes=8 << 30))) == {"o/small"}
    assert ids(done(SearchTask(query, memory_bytes=80 << 30))) == {"o/small", "o/large"}
    assert ids(done(SearchTask(query, memory_bytes=1 << 20))) == set()
    assert ids(done(SearchTask(query))) <= {"o/small", "o/large"}


def test_details(hub: hub_server.HubServer) -> None:
    found = HubDetails.from_json(done(DetailsTask("o/small")))
    assert (found.model.id, found.needed_bytes, found.access) == ("o/small", 10, "open")
