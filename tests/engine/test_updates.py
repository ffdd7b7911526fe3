"""Newer versions: believed only with the makers' signature, asked only with encryption, and never installed."""

import contextlib
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app import __version__
from app.engine import updates
from app.engine.errors import UpdateError

SECRET = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEY = SECRET.public_key().public_bytes_raw()
FILE = {"name": "featherweight.deb", "size_bytes": 7, "sha256": "0" * 64}
STATED = {"version": "99.0.0", "published": "2030-01-31", "page": "https://example.org/99", "files": [FILE]}


def _manifest(stated=STATED, secret=SECRET, context=updates.CONTEXT):
    text = stated if isinstance(stated, str) else json.dumps(stated)
    signature = secret.sign(context + text.encode())
    return json.dumps({"payload": text, "signature": signature.hex()}).encode()


@contextlib.contextmanager
def _server(answer):
    """answer(path) -> (status, headers, body); what was asked is noted."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append((self.path, dict(self.headers)))
            status, headers, body = answer(self.path)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            with contextlib.suppress(ConnectionError):
                self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_newer_version_is_told():
    with _server(lambda _: (200, {}, _manifest())) as (url, asked):
        found = updates.newest(updates.Address(f"{url}/manifest.json", KEY))
    assert found.version == "99.0.0"
    assert found.is_newer
    assert found.to_json()["files"] == ({"name": "featherweight.deb", "size_bytes": 7, "sha256": "0" * 64},)
    assert found.to_json()["is_newer"] is True
    assert [path for path, _ in asked] == ["/manifest.json"]


def test_the_server_learns_nothing_of_the_computer():
    with _server(lambda _: (200, {}, _manifest())) as (url, asked):
        updates.newest(updates.Address(f"{url}/manifest.json", KEY))
    headers = asked[0][1]
    assert headers["User-Agent"] == "Featherweight"
    assert set(headers) <= {"User-Agent", "Host", "Accept", "Accept-Encoding", "Connection"}


@pytest.mark.parametrize("version", [__version__, "0.0.9", "0.0.99"])
def test_the_same_or_an_older_version_is_no_news(version):
    assert not updates.read_manifest(_manifest({**STATED, "version": version}), KEY).is_newer


def test_versions_are_numbers_not_words():
    newer = updates.Release("0.10.0", "2030-01-31", "https://example.org", ())
    assert updates._numbers(newer.version) > updates._numbers("0.9.0")


def test_another_key_is_not_believed():
    stranger = Ed25519PrivateKey.from_private_bytes(bytes(32))
    with pytest.raises(UpdateError, match="does not bear the makers' signature"):
        updates.read_manifest(_manifest(secret=stranger), KEY)


def test_a_changed_text_is_not_believed():
    envelope = json.loads(_manifest())
    envelope["payload"] = envelope["payload"].replace("example.org", "example.com")
    with pytest.raises(UpdateError, match="does not bear the makers' signature"):
        updates.read_manifest(json.dumps(envelope).encode(), KEY)


def test_a_signature_of_something_else_by_the_same_key_is_not_believed():
    with pytest.raises(UpdateError, match="does not bear the makers' signature"):
        updates.read_manifest(_manifest(context=b"another-purpose\n"), KEY)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html>not found</html>",
        b"[]",
        b'{"payload": 3}',
        b'{"payload": "{}", "signature": "zz"}',
        b"\xff\xfe",
        b"[" * 60_000,
        _manifest("no json"),
        _manifest({**STATED, "version": "1.0"}),
        _manifest({**STATED, "version": "1.0.0-rc1"}),
        _manifest({**STATED, "version": "1.0.٣"}),
        _manifest({**STATED, "page": "javascript:alert(1)"}),
        _manifest({**STATED, "page": "http://example.org"}),
        _manifest({**STATED, "files": [{**FILE, "sha256": "short"}]}),
        _manifest({**STATED, "files": None}),
        _manifest({**STATED, "files": [{**FILE, "size_bytes": "many"}]}),
    ],
)
def test_what_is_no_manifest_gets_a_sentence(data):
    with pytest.raises(UpdateError) as caught:
        updates.read_manifest(data, KEY)
    assert caught.value.hint


def test_it_goes_where_it_is_sent_but_not_for_ever():
    def answer(path):
        if path == "/latest":
            return 302, {"Location": "/files/manifest.json"}, b""
        if path == "/round":
            return 302, {"Location": "/round"}, b""
        return 200, {}, _manifest()

    with _server(answer) as (url, asked):
        assert updates.newest(updates.Address(f"{url}/latest", KEY)).version == "99.0.0"
        assert [path for path, _ in asked] == ["/latest", "/files/manifest.json"]
        with pytest.raises(UpdateError, match="sent on too often"):
            updates.newest(updates.Address(f"{url}/round", KEY))
        assert len(asked) == 2 + updates.HOPS


def test_it_is_never_sent_to_where_nothing_is_encrypted():
    with (
        _server(lambda _: (302, {"Location": "http://example.org/manifest.json"}, b"")) as (url, _),
        pytest.raises(UpdateError, match=r"example\.org is not asked without encryption"),
    ):
        updates.newest(updates.Address(url, KEY))


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [(404, b"", "cannot be had"), (503, b"", "cannot be had"), (200, b" " * 70_000, "no end")],
)
def test_refusals_and_endless_answers_get_a_sentence(status, body, said):
    with _server(lambda _: (status, {}, body)) as (url, _), pytest.raises(UpdateError, match=said):
        updates.newest(updates.Address(url, KEY))


def test_nobody_there_gets_a_sentence():
    with _server(lambda _: (200, {}, b"")) as (url, _):
        pass
    with pytest.raises(UpdateError, match="cannot be had"):
        updates.newest(updates.Address(url, KEY))


def test_a_checkout_asks_nobody():
    assert updates.address() is None


def test_the_address_comes_with_the_program(tmp_path):
    path = tmp_path / "release.json"
    path.write_text(json.dumps({"manifest": "https://example.org/m", "key": KEY.hex()}))
    assert updates.address(path) == updates.Address("https://example.org/m", KEY)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"manifest": "x", "key": "zz"}', '{"manifest": "x", "key": "00"}'])
def test_a_damaged_address_gets_a_sentence(tmp_path, text):
    path = tmp_path / "release.json"
    path.write_text(text)
    with pytest.raises(UpdateError, match="is damaged"):
        updates.address(path)
