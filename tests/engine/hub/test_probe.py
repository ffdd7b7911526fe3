"""Whether there is a way to the Hub, said in time."""

import socket
import threading

import pytest

from app.engine.errors import ConnectionLost
from app.engine.hub import probe


@pytest.fixture(autouse=True)
def _nothing_seen(monkeypatch):
    monkeypatch.setattr(probe, "_seen", {})


def test_a_way(hub):
    probe.check_reachable()
    assert hub.requests == []
    hub_url = hub.url
    assert list(probe._seen) == [hub_url]


def test_nobody_listens(monkeypatch):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        assert not probe.way_to("127.0.0.1", free.getsockname()[1])

    def unknown(*_, **__):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert not probe.way_to("no-such-host.invalid", 443)


def test_one_address_of_several_is_enough(hub, monkeypatch):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        dead = (socket.AF_INET, socket.SOCK_STREAM, 0, "", free.getsockname())
        good = (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", hub.port))
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [dead, good, dead])
        assert probe.way_to("somewhere", 1)


def test_a_network_that_leads_nowhere_is_not_waited_for(monkeypatch):
    over = threading.Event()
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setattr(probe, "PATIENCE_S", -0.15)
    monkeypatch.setattr(probe, "way_to", lambda host, port: over.wait(30))
    try:
        with pytest.raises(ConnectionLost, match="does not answer"):
            probe.check_reachable()
    finally:
        over.set()


def test_a_proxy_is_asked_itself(monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "https://hub.example")
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    monkeypatch.setattr(probe, "way_to", lambda host, port: pytest.fail("went around the proxy"))
    probe.check_reachable()


def test_a_way_of_a_moment_ago_is_trusted(hub, monkeypatch):
    probe.check_reachable()
    monkeypatch.setattr(probe, "way_to", lambda host, port: pytest.fail("looked again"))
    probe.check_reachable()
