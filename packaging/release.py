"""Where a build finds newer releases: `resources/release.json` in the installed program, never in a checkout.

The release workflow says so in two variables; a build without them has no update check, and says that it has none.
The file holds {"manifest": URL of the newest release's manifest, "key": Ed25519 public key in hex}.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

ADDRESS_VARIABLE = "FEATHERWEIGHT_RELEASES"
KEY_VARIABLE = "FEATHERWEIGHT_UPDATE_KEY"


def write_address(folder: Path) -> Path | None:
    """Write the file into a folder, if this build is of a release; an old one goes."""
    path = folder / "release.json"
    path.unlink(missing_ok=True)
    address, key = os.environ.get(ADDRESS_VARIABLE, ""), os.environ.get(KEY_VARIABLE, "")
    if not address or not key:
        return None
    path.write_text(json.dumps({"manifest": address, "key": key}) + "\n", encoding="utf-8")
    return path
