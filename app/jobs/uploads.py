"""Uploads that were begun: one folder each, so that they outlive the program.

upload.json    what goes where, and how far it is; replaced atomically
README.md      the model card, as the person left it
recipe.json    and report.json, where there is a job behind the file
state.json     which parts have arrived, written by the engine
"""

from __future__ import annotations

import json
import secrets
import shutil
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from app.engine.errors import CompressError
from app.engine.hub.model_card import shareable_report
from app.engine.hub.upload import UploadOrder
from app.engine.small_files import put_text
from app.jobs.folders import home

OURS = ("README.md", "recipe.json", "report.json")


def uploads_root() -> Path:
    """The folder with one folder per upload."""
    return home() / "uploads"


@dataclass(frozen=True)
class UploadRecord:
    """An upload as it was when last read.

    Attributes:
        folder: its own.
        path: the output.
        repo_id: where it goes.
        private, add, replace: as in `UploadOrder`.
        done_bytes, total_bytes: how far it was when it last stopped.
        url: the page, once all is there.
        problem: why it stopped by itself, if it did.
        created_at: seconds since 1970.
    """

    folder: Path
    path: Path
    repo_id: str
    private: bool = True
    add: bool = False
    replace: bool = False
    done_bytes: int = 0
    total_bytes: int = 0
    url: str = ""
    problem: str = ""
    created_at: float = 0.0

    @classmethod
    def load(cls, folder: Path) -> UploadRecord:
        """Read a folder.

        Raises:
            CompressError: there is none, or it cannot be read.
        """
        try:
            data = json.loads((folder / "upload.json").read_text("utf-8"))
            return cls(folder=folder, **{**data, "path": Path(data["path"])})
        except OSError as error:
            raise CompressError(f"There is no upload in {folder}.", "Upload the file again.") from error
        except (ValueError, KeyError, TypeError) as error:
            raise CompressError(f"The upload in {folder} cannot be read.", "Upload the file again.") from error

    def change(self, **changes: Any) -> UploadRecord:
        """Write it with these attributes changed; the changed one."""
        changed = replace(self, **changes)
        data = {**asdict(changed), "path": str(changed.path)}
        data.pop("folder")
        put_text(self.folder / "upload.json", json.dumps(data))
        return changed

    def order(self) -> UploadOrder:
        """For the engine: the output, and what lies beside."""
        small = tuple((name, str(self.folder / name)) for name in OURS if (self.folder / name).exists())
        files = ((self.path.name, str(self.path)), *small)
        return UploadOrder(self.repo_id, files, self.private, self.add, self.replace)

    def delete(self) -> None:
        """Forget it; the output stays, and so does what is on the Hub."""
        shutil.rmtree(self.folder, ignore_errors=True)


def add_upload(
    root: Path, path: Path, repo_id: str, card: str, *, private: bool = True, add: bool = False,
    replace_files: bool = False, report: dict[str, Any] | None = None,
) -> UploadRecord:  # fmt: skip
    """A new upload in a folder of its own."""
    folder = root / f"{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(3)}"
    folder.mkdir(parents=True)
    put_text(folder / "README.md", card)
    if report is not None:
        put_text(folder / "report.json", json.dumps(shareable_report(report), indent=1))
        if report.get("recipe"):
            put_text(folder / "recipe.json", json.dumps(report["recipe"], indent=1))
    record = UploadRecord(folder, path, repo_id, private, add, replace_files, created_at=time.time())
    return record.change()


def uploads(root: Path) -> list[UploadRecord]:
    """Every readable upload, the newest first."""
    found = []
    for folder in sorted(root.iterdir(), reverse=True) if root.is_dir() else ():
        try:
            found.append(UploadRecord.load(folder))
        except CompressError:
            continue  # a folder that is no upload is nobody's loss
    return found
