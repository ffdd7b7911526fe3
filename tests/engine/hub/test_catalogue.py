"""Searching: what is asked, what comes back as rows, pages, and what a hostile answer does."""

import json
import socket
from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.engine.errors import HubError
from app.engine.hub import HubModel, Page, Query, search
from app.engine.hub.catalogue import PAGE, QUESTIONS, parameters
from app.engine.hub.query import ACCESSES, LICENCES, SORTS, TASKS, family_choices
from app.engine.hub.sizes import BILLION, bounds, ranges
from tests import hub_server
from tests.hub_search import between


def _add(hub, name, **facts):
    files = facts.pop("files", {"model.safetensors": b"12345678"})
    return hub.add(hub_server.Repo(name, files, facts.pop("config", {"model_type": "llama"}), **facts))


def ids(page):
    return [model.id for model in page.models]


def everything(query, **more):
    """All pages, as a person who scrolls to the end sees them; every cursor once."""
    found, cursor, seen = [], "", set()
    while True:
        page = search(query, cursor, **more)
        found += page.models
        if not page.next:
            return found
        assert page.next not in seen
        seen.add(page.next)
        cursor = page.next


def test_row_says_what_a_person_wants_to_know(hub, model):
    (found,) = search(Query("small")).models
    assert found == HubModel(
        id="owner/small-llama",
        downloads=500,
        likes=7,
        parameters=300_000,
        size_bytes=600_000,
        licence="apache-2.0",
        gated=False,
        task="text-generation",
        model_type="llama",
        supported=True,
        why_not="",
        updated="2026-10-01",
        gguf_files=(),
        created="2026-09-01",
    )
    assert HubModel.from_json(json.loads(json.dumps(found.to_json()))) == found


def test_pages_come_whole_and_in_order(hub):
    hub.page_size = 20
    for number in range(95):
        _add(hub, f"owner/llama-{number:02d}", downloads=number)
    first = search(Query("llama", sort="downloads"))
    assert PAGE <= len(first.models) < 95
    assert first.next
    assert [model.id for model in everything(Query("llama", sort="downloads"))] == [
        f"owner/llama-{number:02d}" for number in reversed(range(95))
    ]
    assert Page.from_json(json.loads(json.dumps(first.to_json()))) == first


@pytest.mark.parametrize(
    ("sort", "order"),
    [("trending", "dacb"), ("downloads", "abcd"), ("likes", "dcba"), ("new", "bdac"), ("size", "cabd")],
)
def test_orders(hub, sort, order):
    rows = {
        "a": (40, 1, 5.0, "2026-03-01", 3e9),
        "b": (30, 2, 0.0, "2026-09-01", 7e9),
        "c": (20, 3, 1.0, "2026-01-01", 5e8),
        "d": (10, 4, 9.0, "2026-05-01", 7e10),
    }
    for name, (downloads, likes, trending, created, size) in rows.items():
        facts = {"downloads": downloads, "likes": likes, "trending": trending, "created": f"{created}T00:00:00.000Z"}
        _add(hub, f"owner/{name}", parameters={"BF16": int(size)}, **facts)
    assert "".join(model.id[-1] for model in everything(Query(sort=sort))) == order


def test_smallest_first_never_goes_back(hub):
    hub.page_size = 5
    sizes = [100, 40_000_000, 999_999_999, 10**9, 10**9 + 1, 3 * 10**9, 8 * 10**9, 70 * 10**9, 600 * 10**9]
    for number, size in enumerate(sizes):
        _add(hub, f"owner/m{number}", parameters={"BF16": size}, downloads=number)
    found = [model.parameters for model in everything(Query(sort="size"))]
    assert found == sorted(found)
    assert set(found) == set(sizes)
    limited = everything(Query(sort="size", least_parameters=10**9, most_parameters=8 * 10**9))
    assert [model.parameters for model in limited] == [10**9, 10**9 + 1, 3 * 10**9, 8 * 10**9]


@given(st.integers(0, 10**13), st.integers(0, 10**13))
def test_ranges_of_sizes_leave_no_gap(least, most):
    found = ranges(Query(sort="size", least_parameters=least, most_parameters=most))
    for (_, below), (following, _) in pairwise(found):
        assert below == following
    if not most or least <= most:
        assert found[0][0] == least
        assert found[-1][1] == (most + 1 if most else 0)
    for low, below in found:  # what the Hub is asked takes in all of it
        ends = between(bounds(low, below)) if bounds(low, below) else (0, float("inf"))
        assert ends[0] <= low and (ends[1] >= below if below else ends[1] == float("inf"))


FILTERS = [
    (Query(task="translation"), ["translator"]),
    (Query(family="gemma2"), ["gemma"]),
    (Query("o", licence="mit"), ["free"]),
    (Query(access="gated"), ["closed"]),
    (Query("llama", access="open"), ["big-llama", "small-llama"]),
    (Query(least_parameters=2 * BILLION, most_parameters=9 * BILLION), ["big-llama"]),
    (Query(most_parameters=400_000), ["small-llama"]),
    (Query(family="unheard_of"), ["unheard_of"]),
    (Query(compressible=True), ["free", "gemma", "big-llama", "small-llama", "closed"]),
    (Query(family="unheard_of", compressible=True), []),
    (Query(runs_here=True), ["small-llama"]),
]


@pytest.mark.parametrize(("query", "found"), FILTERS, ids=[str(number) for number in range(len(FILTERS))])
def test_filters(hub, query, found):
    _add(hub, "o/small-llama", parameters={"BF16": 300_000}, downloads=2)
    _add(hub, "o/big-llama", parameters={"BF16": 8 * BILLION}, downloads=3)
    _add(hub, "o/gemma", config={"model_type": "gemma2"}, downloads=4)
    _add(hub, "o/free", tags=("license:mit",), downloads=5)
    _add(hub, "o/closed", gated="auto", downloads=1)
    _add(hub, "o/unheard_of", config={"model_type": "unheard_of"}, downloads=6)
    _add(hub, "o/translator", task="translation", config={"model_type": "marian"}, downloads=7)
    runs = lambda model: 0 < model.parameters < BILLION  # noqa: E731
    query = Query.from_json({**query.to_json(), "sort": "downloads"})
    assert [model.id.removeprefix("o/") for model in everything(query, runs=runs)] == found


def test_a_filter_that_leaves_little_asks_on_but_not_for_ever(hub):
    hub.page_size = 10
    for number in range(200):
        _add(hub, f"o/m{number:03d}", config={"model_type": "llama" if number % 50 == 0 else "x"}, downloads=-number)
    page = search(Query("m", "downloads", compressible=True))
    assert ids(page) == ["o/m000", "o/m050"]
    assert len(hub.requests) == QUESTIONS
    assert page.next
    assert [model.id for model in everything(Query("m", "downloads", compressible=True))] == [
        "o/m000", "o/m050", "o/m100", "o/m150",
    ]  # fmt: skip


def test_without_words_shows_text_models(hub):
    _add(hub, "owner/painter", task="text-to-image", downloads=9)
    _add(hub, "owner/writer", downloads=1)
    assert ids(search(Query("  "))) == ["owner/writer"]


def test_name_comes_first_and_alone_where_a_url_is_pasted(hub):
    _add(hub, "owner/llama-big", downloads=9)
    _add(hub, "owner/llama", downloads=1)
    assert ids(search(Query("owner/llama"))) == ["owner/llama", "owner/llama-big"]
    assert ids(search(Query(f"{hub.url}/owner/llama/tree/main", access="gated"))) == ["owner/llama"]


def test_half_a_name_is_searched_for(hub):
    _add(hub, "owner/llama-big")
    assert ids(search(Query("owner/llama"))) == ["owner/llama-big"]


def test_private_model_is_found_by_its_name_with_the_token(hub):
    _add(hub, "owner/secret", private=True, readers=("good-token",))
    assert ids(search(Query("owner/secret"))) == []
    assert ids(search(Query("owner/secret"), token="good-token")) == ["owner/secret"]


def test_gated_model_is_shown_as_such(hub):
    _add(hub, "owner/gated", gated="manual")
    assert search(Query("gated")).models[0].gated


def test_wrong_token(hub, model):
    for text in ("llama", model.id, f"{hub.url}/{model.id}"):
        with pytest.raises(HubError, match="does not accept your token"):
            search(Query(text), token="bad")


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (hub_server.Fault("api", status=500, times=-1), "trouble of its own"),
        (hub_server.Fault("api", status=429, times=-1), "too many requests"),
        (hub_server.Fault("api", status=200, body=b"<html>Welcome to our cafe", times=-1), "not as the Hub does"),
        (hub_server.Fault("api", status=200, body=b"\xff\xfe\x00", times=-1), "not as the Hub does"),
        (hub_server.Fault("api", status=200, body=b"[" * 100_000, times=-1), "not as the Hub does"),
    ],
)
def test_hub_in_trouble(hub, fault, words):
    hub.faults.append(fault)
    with pytest.raises(HubError, match=words):
        search(Query("llama"))


def test_an_answer_without_end_is_refused(hub, monkeypatch):
    monkeypatch.setattr("app.engine.hub.ask.ANSWER_LIMIT_BYTES", 1000)
    monkeypatch.setattr(
        "app.engine.hub.ask.ask.__kwdefaults__", {"limit_bytes": 1000, "repo_id": "", "method": "GET", "cut": False}
    )
    hub.faults.append(hub_server.Fault("api", status=200, body=b"[" + b" " * 5000 + b"]"))
    with pytest.raises(HubError, match="more than a sensible answer"):
        search(Query("llama"))


LINKS = [
    '<https://evil.example/api/models?cursor=1>; rel="next"',
    '<http://[::1/api?cursor=x>; rel="next"',
    '<//evil.example>; rel="next"',
    "<?cursor=" + "9" * 20_000 + '>; rel="next"',
    'rubbish; rel="next"',
    '<file:///etc/passwd?limit=1>; rel="next"',
]


@pytest.mark.parametrize("link", LINKS, ids=range(len(LINKS)))
def test_a_link_to_elsewhere_is_never_followed(hub, link):
    hub.page_size = 2
    for number in range(5):
        _add(hub, f"owner/llama-{number}")
    hub.link = link
    page = search(Query("llama"))
    assert page.models
    assert {path.partition("?")[0] for _, path, _ in hub.requests} == {"/api/models"}


def test_an_endless_next_page_ends(hub):
    hub.page_size = 1
    for number in range(3):
        _add(hub, f"owner/llama-{number}")
    hub.link = f'<{hub.url}/api/models?search=llama&limit=1&cursor=0>; rel="next"'
    assert search(Query("llama")).next == ""
    assert len(hub.requests) <= 3


def test_offline_is_said_at_once(monkeypatch):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{free.getsockname()[1]}")
        monkeypatch.setattr("time.sleep", lambda seconds: pytest.fail("waited"))
        for text in ("llama", "owner/name", ""):
            with pytest.raises(HubError, match=r"cannot be reached\. Check the connection"):
                search(Query(text))


def test_the_hub_switched_off(hub, monkeypatch):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(HubError, match="HF_HUB_OFFLINE"):
        search(Query("llama"))
    assert hub.requests == []


def test_choices_are_those_that_can_be_asked_for():
    assert {choice.key for choice in family_choices()} >= {"", "llama", "gemma3", "gemma3_text", "qwen3_moe"}
    for query in [
        *(Query(sort=sort) for sort in SORTS),
        *(Query(task=choice.key) for choice in TASKS),
        *(Query(licence=choice.key) for choice in LICENCES),
        *(Query(access=choice.key) for choice in ACCESSES),
        *(Query(family=choice.key) for choice in family_choices()),
    ]:
        assert Query.from_json(json.loads(json.dumps(query.to_json()))) == query
        assert parameters(query)["sort"] in ("trendingScore", "downloads", "likes", "createdAt")
    with pytest.raises(ValueError, match="no order"):
        Query(sort="nonsense")
    with pytest.raises(ValueError, match="no access"):
        Query(access="nonsense")
    assert not Query("words", "likes").filtered
    assert Query(runs_here=True).filtered


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)
FIELDS = [
    "id", "sha", "gated", "private", "downloads", "likes", "pipeline_tag", "tags", "config", "lastModified",
    "createdAt", "trendingScore", "cardData", "safetensors", "gguf", "siblings",
]  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(FIELDS), JSON, min_size=1, max_size=6))
def test_an_odd_row_takes_no_other_along(hub, odd):
    hub.repos.clear()
    _add(hub, "owner/odd", downloads=2, odd=odd)
    _add(hub, "owner/plain", downloads=1)
    page = search(Query("o", sort="downloads"))
    assert "owner/plain" in ids(page)
    assert json.loads(json.dumps(page.to_json(), allow_nan=False))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(JSON)
def test_an_odd_answer_is_an_empty_page_or_a_sentence(hub, answer):
    hub.faults[:] = [hub_server.Fault("api", status=200, body=json.dumps(answer).encode())]
    page = search(Query("o"))
    assert all(model.id for model in page.models)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60))
def test_any_words_and_any_cursor_end_in_a_page_or_a_sentence(hub, text):
    for ask in (lambda: search(Query(text)), lambda: search(Query("x"), cursor=text)):
        with suppress(HubError):
            assert isinstance(ask(), Page)
    assert all(path.startswith(("/api/models?", "/api/models/")) for _, path, _ in hub.requests)
