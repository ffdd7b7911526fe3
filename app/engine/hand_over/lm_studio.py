"""LM Studio: a file in its models folder, as publisher/model/file.gguf, is in its list.

The folder is what LM Studio's settings name, else `models` in its home, which a pointer file names;
older versions used ~/.cache/lm-studio. A hard link costs no space; where the disks differ a copy is made, if agreed.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Generator
from pathlib import Path

from app.engine.errors import OutputError, RuntimeUnavailable
from app.engine.hand_over.base import Handed, Program, ProgramFacts, plain_name
from app.engine.progress import Progress

PUBLISHER = "featherweight"
CHUNK = 8 << 20
MARGIN_BYTES = 64 << 20
STAGE = "hand over"


class NeedsCopy(OutputError):
    """The file cannot be linked to; a copy would have to be made."""


def models_folder() -> Path | None:
    """Where LM Studio keeps its models; None where it is not installed."""
    for home in _homes():
        if home.is_dir():
            return _stated(home) or home / "models"
    return None


def _homes() -> list[Path]:
    person = Path.home()
    found = [person / ".lmstudio", person / ".cache" / "lm-studio"]
    try:
        pointer = (person / ".lmstudio-home-pointer").read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return found  # only newer versions have one
    return [Path(pointer), *found] if pointer else found


def _stated(home: Path) -> Path | None:
    """The folder that a person has chosen in its settings."""
    try:
        said = json.loads((home / "settings.json").read_text("utf-8")).get("downloadsFolder")
    except (OSError, ValueError, AttributeError):
        return None  # it has the usual folder then
    return Path(said) if isinstance(said, str) and said and Path(said).is_dir() else None


class LMStudio(Program):
    """Its models folder."""

    key = "lm_studio"
    title = "LM Studio"
    website = "https://lmstudio.ai"

    def describe(self) -> ProgramFacts:
        """Looks for its folder."""
        folder = models_folder()
        how = f"Its models are in {folder}." if folder else "LM Studio was not found on this computer."
        return ProgramFacts(self.key, self.title, folder is not None, how, self.website)

    def take(self, path: Path, name: str, copy: bool) -> Generator[Progress, None, Handed]:
        """Put the file into the folder; one that is there already and is the same stays."""
        folder = models_folder()
        if folder is None:
            raise RuntimeUnavailable(
                "LM Studio was not found on this computer.", f"Install it from {self.website} and start it once."
            )
        if not path.is_file():
            raise OutputError(f"{path.name} is not there any more.", "Compress the model again.")
        name = plain_name(name)
        place = folder / PUBLISHER / name / path.name
        how = yield from _place(path, place, copy)
        return Handed(f"{PUBLISHER}/{name}", how, link="lmstudio://")


def _place(path: Path, place: Path, copy: bool) -> Generator[Progress, None, str]:
    if place.exists() and place.samefile(path):
        return "LM Studio has this file already."
    if place.exists():
        raise OutputError(f"{place} is there already and is another file.", "Remove it in LM Studio, or rename yours.")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        os.link(path, place)
    except OSError as error:
        if not copy:
            raise NeedsCopy(
                f"{path.name} cannot be linked into LM Studio's folder ({error.strerror}); a copy takes "
                f"{path.stat().st_size / 1e9:.2f} GB more.",
                "Allow the copy, or keep the results on the same disk.",
            ) from error
        yield from _copy(path, place)
        return f"A copy lies in {place.parent}."
    return f"It lies in {place.parent}, and takes no space of its own (a hard link)."


def _copy(path: Path, place: Path) -> Generator[Progress, None, None]:
    size = path.stat().st_size
    free = shutil.disk_usage(place.parent).free
    if free < size + MARGIN_BYTES:
        raise OutputError(f"The copy takes {size / 1e9:.2f} GB, {free / 1e9:.2f} GB are free.", "Free some space.")
    partial = place.with_name(f".{place.name}.partial")
    try:
        with path.open("rb") as source, partial.open("wb") as target:
            while chunk := source.read(CHUNK):
                target.write(chunk)
                yield Progress(STAGE, "Copying into LM Studio's folder", target.tell(), size)
            target.flush()
            os.fsync(target.fileno())
        os.replace(partial, place)
    except OSError as error:
        raise OutputError(f"{place}: {error.strerror}.", "Mend it and try again.") from error
    finally:
        partial.unlink(missing_ok=True)
