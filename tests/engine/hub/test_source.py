"""What servers answer, checked against what was asked."""

import time
from email.utils import formatdate

import pytest

from app.engine.hub import source
from app.engine.hub.source import AddressExpired, Lines, RangeIgnored, Refused, Source, WrongAnswer
from tests.hub_server import Fault

NAME = "model.safetensors"


@pytest.fixture
def ask(hub, model, weights):
    """Ask for a part of the weights: what came, and the server."""
    with Lines() as lines:
        url = f"{hub.url}/{model.id}/resolve/{model.commit}/{NAME}"
        made = Source(lines, url, len(weights), {"authorization": "Bearer good-token", "user-agent": "us"})

        def ask(start, end, **options):
            with made.open(start, end, **options) as answer:
                return answer, b"".join(answer.chunks())

        yield ask


def test_part(ask, weights):
    answer, data = ask(100, 5_000)
    assert data == weights[100:5_000]
    assert (answer.start, answer.end, answer.is_whole) == (100, 5_000, False)


def test_whole_file_is_asked_for_without_a_range(ask, hub, weights):
    answer, data = ask(0, len(weights))
    assert (data, answer.is_whole) == (weights, False)
    assert all("range" not in headers for _, _, headers in hub.requests)


def test_address_is_kept_and_the_token_is_not_sent_there(ask, hub):
    ask(0, 10)
    ask(10, 20)
    asked = [(path.split("/")[1], headers.get("authorization")) for _, path, headers in hub.requests]
    assert asked == [("owner", "Bearer good-token"), ("cdn", None), ("cdn", None)]
    assert {headers["user-agent"] for _, _, headers in hub.requests} == {"us"}


def test_expired_address_is_forgotten(ask, hub, weights):
    ask(0, 10)
    hub.links += 1
    with pytest.raises(AddressExpired):
        ask(10, 20)
    assert ask(10, 20)[1] == weights[10:20]


def test_fresh_address_that_is_refused_is_a_refusal(ask, hub):
    hub.faults.append(Fault(NAME, status=403))
    with pytest.raises(Refused, match="error 403") as caught:
        ask(0, 10)
    assert caught.value.cause is None


def test_refusal_of_the_hub_keeps_its_words(ask, hub):
    hub.faults.append(Fault(NAME, status=503, headers={"Retry-After": "9", "X-Error-Message": "tea"}, at_hub=True))
    with pytest.raises(Refused) as caught:
        ask(0, 10)
    assert (caught.value.status, caught.value.wait_s) == (503, 9.0)
    assert caught.value.cause is not None


def test_ignored_range(ask, hub, weights):
    hub.faults.append(Fault(NAME, ignore_range=True, times=2))
    with pytest.raises(RangeIgnored):
        ask(10, 20)
    answer, data = ask(10, 20, take_whole=True)
    assert (answer.start, answer.end, answer.is_whole, data) == (0, len(weights), True, weights)


@pytest.mark.parametrize("where", ["ftp://else.where/x", "//[", "http://a b/"])
def test_address_that_is_none(ask, hub, where):
    hub.faults.append(Fault(NAME, status=302, headers={"Location": where}, at_hub=True))
    with pytest.raises((WrongAnswer, source.httpx2.HTTPError)):
        ask(0, 10)


@pytest.mark.parametrize(
    ("stated", "seconds"),
    [("", 0), ("12", 12), (" 7 ", 7), ("-3", 0), ("soon", 0), ("٣", 0), ("Wed, 21 Oct 2015 07:28:00 GMT", 0)],
)
def test_retry_after(stated, seconds):
    assert source.retry_after_s(stated) == seconds


def test_retry_after_a_date():
    assert 50 < source.retry_after_s(formatdate(time.time() + 60, usegmt=True)) <= 60
