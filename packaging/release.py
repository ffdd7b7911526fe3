"""What a release says about itself: where builds find newer ones, checksums, and the signed manifest.

`python packaging/release.py keys`                    makes a pair of keys; the first is a secret of the workflow
`python packaging/release.py finish FOLDER PAGE`      writes SHA256SUMS and manifest.json for the files in FOLDER

An installed program asks nobody unless its build knew an address and a public key: then `resources/release.json` is
in it, {"manifest": URL, "key": HEX}. `app/engine/updates.py` tells the manifest's form and checks it.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path

import product

ADDRESS_VARIABLE = "FEATHERWEIGHT_RELEASES"  # of a build: URL of the newest release's manifest
KEY_VARIABLE = "FEATHERWEIGHT_UPDATE_KEY"  # of a build: the public key, in hex
SECRET_VARIABLE = "FEATHERWEIGHT_SIGNING_KEY"  # of a release: the private key, in hex
MANIFEST = "manifest.json"
SUMS = "SHA256SUMS"
CONTEXT = b"featherweight-release-1\n"


def write_address(folder: Path) -> Path | None:
    """Write `release.json` into a folder, if this build is of a release; an old one goes."""
    path = folder / "release.json"
    path.unlink(missing_ok=True)
    address, key = os.environ.get(ADDRESS_VARIABLE, ""), os.environ.get(KEY_VARIABLE, "")
    if not address or not key:
        return None
    path.write_text(json.dumps({"manifest": address, "key": key}) + "\n", encoding="utf-8")
    return path


def release_files(folder: Path) -> list[Path]:
    """What people fetch."""
    return sorted(path for path in folder.iterdir() if path.is_file() and path.name not in (MANIFEST, SUMS))


def sha256(path: Path) -> str:
    """A file's checksum."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def checksums(files: list[Path]) -> str:
    """As `sha256sum --check` reads them."""
    return "".join(f"{sha256(path)}  {path.name}\n" for path in files)


def payload(files: list[Path], page: str, published: str) -> str:
    """What the manifest says."""
    listed = [{"name": path.name, "size_bytes": path.stat().st_size, "sha256": sha256(path)} for path in files]
    return json.dumps({"version": product.VERSION, "published": published, "page": page, "files": listed})


def signed(text: str, secret: bytes) -> str:
    """A manifest: the text and its signature by a private key of 32 bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    signature = Ed25519PrivateKey.from_private_bytes(secret).sign(CONTEXT + text.encode())
    return json.dumps({"payload": text, "signature": signature.hex()}, indent=1) + "\n"


def public_key(secret: bytes) -> bytes:
    """The public key of a private one."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def finish(folder: Path, page: str, published: str) -> list[Path]:
    """Write the checksums, and the manifest where there is a key to sign it; returns what was written."""
    files = release_files(folder)
    (folder / SUMS).write_text(checksums(files), encoding="utf-8", newline="\n")
    secret = os.environ.get(SECRET_VARIABLE, "")
    if not secret:
        return [folder / SUMS]
    (folder / MANIFEST).write_text(signed(payload(files, page, published), bytes.fromhex(secret)), encoding="utf-8")
    return [folder / SUMS, folder / MANIFEST]


def main(arguments: list[str]) -> int:
    """One of the two commands."""
    if arguments == ["keys"]:
        secret = os.urandom(32)
        print(f"private key (the secret {SECRET_VARIABLE}): {secret.hex()}")
        print(f"public key (the variable {KEY_VARIABLE}): {public_key(secret).hex()}")
        return 0
    if len(arguments) == 3 and arguments[0] == "finish":
        from linux.tree import release_date

        for path in finish(Path(arguments[1]), arguments[2], release_date()):
            print(path)
        return 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
