"""Signs and notarizes, where the environment holds what Apple wants; says so and goes on where it does not.

FEATHERWEIGHT_MAC_IDENTITY     "Developer ID Application: ...", in the keychain (the workflow puts it there)
FEATHERWEIGHT_APPLE_ID, FEATHERWEIGHT_APPLE_TEAM, FEATHERWEIGHT_APPLE_PASSWORD     for notarization
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")
IDENTITY = "FEATHERWEIGHT_MAC_IDENTITY"
NOTARY = {
    "--apple-id": "FEATHERWEIGHT_APPLE_ID",
    "--team-id": "FEATHERWEIGHT_APPLE_TEAM",
    "--password": "FEATHERWEIGHT_APPLE_PASSWORD",
}


def sign_command(path: Path, identity: str) -> list[str]:
    """Sign a bundle, or a disk image, for people that the makers do not know."""
    command = ["codesign", "--force", "--timestamp", "--sign", identity]
    if path.suffix == ".app":
        # PyInstaller signed each library inside; this seals them and the bundle
        command += ["--options", "runtime", "--entitlements", str(ENTITLEMENTS)]
    return [*command, str(path)]


def notary_command(image: Path, environment: dict[str, str]) -> list[str]:
    """Let Apple look through a disk image, and wait for its answer."""
    secrets = [word for option, name in NOTARY.items() for word in (option, environment[name])]
    return ["xcrun", "notarytool", "submit", str(image), *secrets, "--wait"]


def can_sign(environment: dict[str, str]) -> bool:
    """Whether there is a certificate."""
    return bool(environment.get(IDENTITY))


def can_notarize(environment: dict[str, str]) -> bool:
    """Whether Apple can be asked: only about what is signed."""
    return can_sign(environment) and all(environment.get(name) for name in NOTARY.values())


def sign(path: Path) -> None:
    """Sign, if that is possible here; a bundle is looked through afterwards."""
    environment = dict(os.environ)
    if not can_sign(environment):
        print(f"{path.name} is not signed: {IDENTITY} is not set.", file=sys.stderr)
        return
    subprocess.run(sign_command(path, environment[IDENTITY]), check=True)
    subprocess.run(["codesign", "--verify", "--strict", "--deep", str(path)], check=True)


def notarize(image: Path) -> None:
    """Notarize a disk image and staple the answer to it, if that is possible here."""
    environment = dict(os.environ)
    if not can_notarize(environment):
        print(f"{image.name} is not notarized: {', '.join(NOTARY.values())} are not all set.", file=sys.stderr)
        return
    subprocess.run(notary_command(image, environment), check=True)
    subprocess.run(["xcrun", "stapler", "staple", str(image)], check=True)
    subprocess.run(
        ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", str(image)], check=True
    )
