"""The person's Hub token: in the system's keychain, nowhere else.

The environment variable HF_TOKEN comes first, as everywhere; then our own entry of the keychain; then what
Hugging Face's own tools keep.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from app.engine.errors import HubError
from app.engine.lazy import LazyModule

if TYPE_CHECKING:
    import huggingface_hub
    import keyring
    import keyring.errors as keyring_errors
else:
    huggingface_hub = LazyModule("huggingface_hub")
    keyring = LazyModule("keyring")
    keyring_errors = LazyModule("keyring.errors")

SERVICE = "featherweight"
ENTRY = "hugging-face-token"
INSTEAD = "Set the environment variable HF_TOKEN instead."


def get_token() -> str | None:
    """The token to send, None where there is none (then only open models can be had)."""
    if named := os.environ.get("HF_TOKEN", "").strip():
        return named
    try:
        kept = keyring.get_password(SERVICE, ENTRY)
    except keyring_errors.KeyringError:
        kept = None  # `keychain_problem` tells it
    return kept or huggingface_hub.get_token()


def set_token(token: str) -> None:
    """Keep a token.

    Raises:
        HubError: it is none, or this system has no keychain.
    """
    token = token.strip()
    if not token or any(sign.isspace() or not sign.isascii() for sign in token):
        raise HubError("That is not a token.", "Copy it whole from the Hub's page; it begins with hf_.")
    try:
        keyring.set_password(SERVICE, ENTRY, token)
    except keyring_errors.KeyringError as error:
        raise HubError(f"The system's keychain cannot keep the token: {_reason(error)}.", INSTEAD) from error


def delete_token() -> None:
    """Forget the token.

    Raises:
        HubError: the keychain cannot be changed.
    """
    try:
        if keyring.get_password(SERVICE, ENTRY) is not None:
            keyring.delete_password(SERVICE, ENTRY)
    except keyring_errors.KeyringError as error:
        raise HubError(f"The system's keychain cannot forget the token: {_reason(error)}.") from error


def keychain_problem() -> str:
    """A sentence where the keychain cannot be used, else empty."""
    try:
        keyring.get_password(SERVICE, ENTRY)
    except keyring_errors.KeyringError as error:
        return f"The system's keychain cannot be used: {_reason(error)}. {INSTEAD}"
    return ""


def _reason(error: Exception) -> str:
    """A keychain's complaint, short."""
    if isinstance(error, keyring_errors.NoKeyringError):
        return "there is none here"
    return (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
