"""Lets the system's own checkers judge what the desktop is told: `python packaging/linux/validate.py`.

`desktop-file-validate`, `update-mime-database` and `appstreamcli` are asked where they are installed; it fails where
one complains, and where none is installed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import product
from linux import texts, tree

EXAMPLE = "https://example.org/featherweight"  # the pictures' address, as a release has one


def commands(folder: Path) -> list[list[str]]:
    """The checkers that are installed, each with what it is to look at; writes that into the folder."""
    entry, metadata = folder / f"{product.ID}.desktop", folder / f"{product.ID}.metainfo.xml"
    kind = folder / "mime" / "packages" / f"{product.ID}.xml"
    tree.write(entry, texts.desktop_entry())
    tree.write(metadata, texts.appstream(tree.release_date(), EXAMPLE))
    tree.write(kind, texts.media_type())
    every = [
        ["desktop-file-validate", str(entry)],
        ["update-mime-database", str(folder / "mime")],
        ["appstreamcli", "validate", "--no-net", "--explain", str(metadata)],
    ]
    return [command for command in every if shutil.which(command[0])]


def main() -> int:
    """Ask them all."""
    with tempfile.TemporaryDirectory() as folder:
        asked = commands(Path(folder))
        results = [subprocess.run(command, check=False).returncode for command in asked]
    print(f"Asked: {', '.join(command[0] for command in asked) or 'nobody'}.")
    return 1 if not asked or any(results) else 0


if __name__ == "__main__":
    sys.exit(main())
