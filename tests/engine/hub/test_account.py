import keyring
import pytest

from app.engine.errors import HubError
from app.engine.hub.account import Access, Account, access, account, sentence, whoami
from tests.engine.hub.test_token import MemoryKeyring
from tests.hub_server import Repo

FINE_GRAINED = "Please enable access to public gated repositories in your fine-grained token settings"


@pytest.fixture
def keychain():
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def gated(hub):
    return hub.add(Repo("owner/gated", {"config.json": b"{}"}, gated="manual", readers=("good-token",)))


@pytest.mark.usefixtures("gated")
@pytest.mark.parametrize(
    ("token", "expected"),
    [
        (None, Access.NO_TOKEN),
        ("wrong-token", Access.WRONG_TOKEN),
        ("stranger-token", Access.NOT_YET),
        ("good-token", Access.OPEN),
    ],
)
def test_what_the_hub_says_of_a_gated_model(token, expected):
    assert access("owner/gated", token) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Your request to access model x is awaiting a review from the repo authors.", Access.PENDING),
        ("Your request to access model x has been rejected by the repo's authors.", Access.REJECTED),
        (FINE_GRAINED, Access.NO_RIGHT),
    ],
)
def test_a_refusal_in_the_hubs_own_words(gated, said, expected):
    gated.consent = said
    assert access("owner/gated", "stranger-token") is expected


def test_an_open_model_without_the_file_that_is_asked_for(hub):
    hub.add(Repo("owner/gguf", {"a.gguf": b"GGUF"}))
    assert access("owner/gguf", None) is Access.OPEN
    assert access("owner/nothing", "good-token") is Access.MISSING


def test_every_answer_has_its_sentence():
    said = [sentence(found, "owner/gated")[0] for found in Access if found is not Access.UNKNOWN]
    assert all(said) and len(set(said)) == len(said)
    assert "(401)" in sentence(Access.WRONG_TOKEN, "a/b")[0]
    assert "(403)" in sentence(Access.NOT_YET, "a/b")[0]


@pytest.mark.usefixtures("gated", "keychain")
def test_who_is_signed_in(monkeypatch):
    assert account(None) == Account()
    found = account("stranger-token", "owner/gated")
    assert (found.name, found.problem, found.access, found.checked) == ("stranger", "", "not yet", True)
    wrong = account("wrong-token", "owner/gated")
    assert wrong.name == "" and "does not accept your token" in wrong.problem and wrong.access == "wrong token"
    monkeypatch.setenv("HF_TOKEN", "good-token")
    assert account("good-token").origin == "environment"
    assert Account.from_json(found.to_json()) == found


@pytest.mark.usefixtures("keychain")
def test_without_a_connection_nothing_is_claimed(monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    found = account("good-token", "owner/gated")
    assert not found.checked and found.access == "unknown" and "cannot be reached" in found.problem


@pytest.mark.parametrize("text", ["two words", "hf_\x01", "hf_ü"])
def test_what_is_no_token_is_not_sent(hub, text):
    with pytest.raises(HubError, match="not a token") as caught:
        whoami(text)
    assert not hub.requests and text not in str(caught.value)
