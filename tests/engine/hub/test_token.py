import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from app.engine.errors import HubError
from app.engine.hub import token


class MemoryKeyring(KeyringBackend):
    """A keychain that forgets when the test ends."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture
def keychain():
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    yield keyring.get_keyring()
    keyring.set_keyring(before)


@pytest.fixture
def no_keychain():
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    yield
    keyring.set_keyring(before)


def test_keeps_and_forgets(keychain):
    assert token.get_token() is None
    token.set_token(" hf_abc\n")
    assert token.get_token() == "hf_abc"
    assert list(keychain.kept.values()) == ["hf_abc"]
    token.delete_token()
    token.delete_token()
    assert token.get_token() is None
    assert token.keychain_problem() == ""


def test_environment_comes_first(keychain, monkeypatch):
    token.set_token("hf_kept")
    monkeypatch.setenv("HF_TOKEN", "hf_named")
    assert token.get_token() == "hf_named"


@pytest.mark.parametrize("text", ["", "two words", "hf_ü"])
def test_refuses_what_is_no_token(keychain, text):
    with pytest.raises(HubError, match="not a token"):
        token.set_token(text)
    assert not keychain.kept


@pytest.mark.usefixtures("no_keychain")
def test_without_a_keychain_there_is_no_token_and_a_sentence():
    assert token.get_token() is None
    assert "there is none here. Set the environment variable HF_TOKEN" in token.keychain_problem()
    with pytest.raises(HubError, match="keychain cannot keep the token: there is none here"):
        token.set_token("hf_abc")
