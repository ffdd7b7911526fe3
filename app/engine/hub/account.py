"""Who is signed in at the Hub, and whether they may read a gated or private model.

The Hub says no in several ways that ask for different things: 401 means that it does not know the token (or that
none was sent), 403 that it knows whose it is and still says no: because the terms are not accepted yet, because the
authors have not answered yet or said no, or because a fine-grained token was not given the right to read gated models.
"""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from app.engine.address import endpoint, page
from app.engine.errors import HubError
from app.engine.hub.refusals import sentences
from app.engine.hub.token import ENTRY, SERVICE, keychain_problem
from app.engine.lazy import LazyModule

if TYPE_CHECKING:
    import huggingface_hub
    import keyring
    from huggingface_hub import errors as hub_errors
    from huggingface_hub import utils as hub_utils
else:
    huggingface_hub = LazyModule("huggingface_hub")
    keyring = LazyModule("keyring")
    hub_errors = LazyModule("huggingface_hub.errors")
    hub_utils = LazyModule("huggingface_hub.utils")

TIMEOUT_S = 10.0
PROBED = "config.json"  # whether it exists or not: the Hub asks for access first


class Access(Enum):
    """What the Hub says when a model is asked for."""

    UNKNOWN = "unknown"  # nobody asked
    OPEN = "open"  # it may be read
    NO_TOKEN = "no token"  # 401, and none was sent
    WRONG_TOKEN = "wrong token"  # 401
    NOT_YET = "not yet"  # 403: the terms are not accepted
    PENDING = "pending"  # 403: the authors have not answered
    REJECTED = "rejected"  # 403: the authors said no
    NO_RIGHT = "no right"  # 403: the token may not read gated models
    MISSING = "missing"  # 404: no such model, or it does not show itself to this account


@dataclass(frozen=True)
class Account:
    """The answer to "who am I, and may I?".

    Attributes:
        name: of the account; empty where nobody is signed in.
        problem: a sentence where the token or the keychain does not do; else empty.
        origin: where the token comes from: "keychain", "environment", "tools" (Hugging Face's own), or "".
        access: an `Access` value, about the model that was asked for.
        checked: whether the Hub has answered; False without a connection.
    """

    name: str = ""
    problem: str = ""
    origin: str = ""
    access: str = Access.UNKNOWN.value
    checked: bool = True

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Account:
        """The inverse of `to_json`."""
        return cls(**data)


def token_page() -> str:
    """Where a person makes tokens."""
    return f"{endpoint()}/settings/tokens"


def origin() -> str:
    """Where the token comes from, in the order of `token.get_token`."""
    if os.environ.get("HF_TOKEN", "").strip():
        return "environment"
    if not keychain_problem() and keyring.get_password(SERVICE, ENTRY):
        return "keychain"
    return "tools" if huggingface_hub.get_token() else ""


def whoami(token: str) -> str:
    """The name of a token's account.

    Raises:
        HubError: the text is no token, the Hub does not know it, or the Hub cannot be reached.
    """
    if not token.isascii() or not token.isprintable() or " " in token:
        raise HubError("That is not a token.", "Copy it whole from the Hub's page; it begins with hf_.")
    with sentences(token=token):
        answer = huggingface_hub.get_session().get(
            f"{endpoint()}/api/whoami-v2",
            headers=hub_utils.build_hf_headers(token=token),
            timeout=TIMEOUT_S,
        )
        hub_utils.hf_raise_for_status(answer)
        return str(answer.json().get("name") or "")


def account(token: str | None, repo_id: str = "") -> Account:
    """Who is signed in, and whether they may read a model; what the Hub refuses is told as `problem`, not raised."""
    name, problem, checked = "", "" if token else keychain_problem(), True
    if token:
        try:
            name = whoami(token)
        except HubError as error:
            problem, checked = f"{error.message} {error.hint}".strip(), _answered(error)
    if not repo_id or not checked:
        return Account(name, problem, origin(), checked=checked)
    try:
        found = access(repo_id, token)
    except HubError as error:
        return Account(name, problem or str(error), origin(), checked=_answered(error))
    return Account(name, problem, origin(), found.value)


def _answered(error: HubError) -> bool:
    return isinstance(error.__cause__, hub_errors.HfHubHTTPError)


def access(repo_id: str, token: str | None) -> Access:
    """Whether a model may be read: asks for a file of it, without its bytes.

    Raises:
        HubError: no connection, or the Hub has trouble of its own.
    """
    url = huggingface_hub.hf_hub_url(repo_id, PROBED, endpoint=endpoint())
    with sentences(repo_id, token):
        answer = huggingface_hub.get_session().head(
            url, headers=hub_utils.build_hf_headers(token=token or False), timeout=TIMEOUT_S, follow_redirects=False
        )
        status, code = answer.status_code, answer.headers.get("X-Error-Code", "")
        if status < 400 or code == "EntryNotFound":
            return Access.OPEN
        if status not in (401, 403, 404):
            hub_utils.hf_raise_for_status(answer)
    said = answer.headers.get("X-Error-Message", "").lower()
    if status == 404:
        return Access.MISSING
    if status == 401:
        return Access.WRONG_TOKEN if token else Access.NO_TOKEN
    if "fine-grained" in said:
        return Access.NO_RIGHT
    if "awaiting" in said:
        return Access.PENDING
    return Access.REJECTED if "rejected" in said else Access.NOT_YET


def sentence(found: Access, repo_id: str) -> tuple[str, str]:
    """What an answer means, and what to do, as two sentences."""
    terms, tokens = page(repo_id), token_page()
    return {
        Access.UNKNOWN: ("", ""),
        Access.OPEN: (f"You have access to {repo_id}.", ""),
        Access.NO_TOKEN: (f"{repo_id} asks who you are, and no token is kept here.", f"Make one at {tokens}."),
        Access.WRONG_TOKEN: (
            "The Hub does not know this token (401): it is mistyped, expired or was deleted.",
            f"Make a new one at {tokens}.",
        ),
        Access.NOT_YET: (
            f"Your token is fine, but your account has no access to {repo_id} yet (403).",
            f"Accept its terms at {terms}.",
        ),
        Access.PENDING: (
            f"You have asked for access to {repo_id}; its authors have not answered yet (403).",
            "That may take a day or more. Check again later.",
        ),
        Access.REJECTED: (
            f"The authors of {repo_id} have turned your request down (403).",
            "Choose another model, or ask them why.",
        ),
        Access.NO_RIGHT: (
            "Your token was not given the right to read gated models (403).",
            f"Switch it on at {tokens}: “Read access to contents of all public gated repos you can access”.",
        ),
        Access.MISSING: (
            f"There is no {repo_id}, or it is private and your account may not see it (404).",
            "Check the spelling and the account.",
        ),
    }[found]
