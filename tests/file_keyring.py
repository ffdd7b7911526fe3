"""A keychain that children share: a file, named by FEATHERWEIGHT_TEST_KEYCHAIN, outside of everything of ours."""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend


class FileKeyring(KeyringBackend):
    """Not safe, and not meant to be."""

    priority = 1

    def _read(self):
        path = Path(os.environ["FEATHERWEIGHT_TEST_KEYCHAIN"])
        return json.loads(path.read_text()) if path.exists() else {}

    def _write(self, kept):
        Path(os.environ["FEATHERWEIGHT_TEST_KEYCHAIN"]).write_text(json.dumps(kept))

    def get_password(self, service, username):
        return self._read().get(f"{service}/{username}")

    def set_password(self, service, username, password):
        self._write({**self._read(), f"{service}/{username}": password})

    def delete_password(self, service, username):
        self._write({key: value for key, value in self._read().items() if key != f"{service}/{username}"})
