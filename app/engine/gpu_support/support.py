"""Adding and removing GPU support, and how it stands."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.errors import DiskFull, HubBusy, OutputError
from app.engine.gpu_support import driver
from app.engine.gpu_support.builds import Build, NoGpuSupport, Part, build_for_here
from app.engine.gpu_support.fetching import fetch, finished_path, looked_up, there_bytes
from app.engine.gpu_support.place import PARTS, STATE, State, read_state, write_state
from app.engine.gpu_support.trial import Found, try_out
from app.engine.gpu_support.unpacking import unpack, unpacked_bytes
from app.engine.hub.cache import SPARE_BYTES, free_bytes, writing
from app.engine.lazy import LazyModule
from app.engine.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    import filelock

    from app.engine.hub.limiter import Limiter
else:
    filelock = LazyModule("filelock")

Steps = Generator[Progress, None, "GpuStatus"]


@dataclass(frozen=True)
class GpuStatus:
    """How GPU support stands.

    Attributes:
        state: "impossible" (see `why_not`), "absent", "partial" (some of it was fetched), "off" (there, but the trial
            said no: see `why_not`) or "on".
        why_not: a sentence.
        build: what fits this computer: "2.13.0+cu130"; empty where nothing does.
        driver: the CUDA that the card's driver supports; empty without a driver.
        needed_driver: the CUDA that the build needs.
        device: the card's name, once it is on.
        size_bytes: to fetch in all; 0 while it is not known.
        fetched_bytes: of these, what is there.
        unpacked_bytes: what it takes when it is there.
        folder: where.
    """

    state: str
    why_not: str = ""
    build: str = ""
    driver: str = ""
    needed_driver: str = ""
    device: str = ""
    size_bytes: int = 0
    fetched_bytes: int = 0
    unpacked_bytes: int = 0
    folder: str = ""

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)


def status(root: Path, data: Path | None = None) -> GpuStatus:
    """How it stands; asks the driver and the disk, never the network.

    Args:
        root: everything of it lies there.
        data: another list of builds than the program's own.
    """
    try:
        build = build_for_here(data)
    except NoGpuSupport as error:
        return GpuStatus("impossible", str(error), folder=str(root))
    state, found = read_state(root), driver.cuda_version()
    there = sum(there_bytes(root / PARTS, part) for part in build.parts)
    if state.build == build.id:
        stands, why_not = ("on" if state.is_on else "off"), state.why_not
    else:
        stands, why_not = ("partial" if there else "absent"), _driver_trouble(build, found)
    return GpuStatus(
        stands,
        why_not,
        build=build.torch,
        driver=found,
        needed_driver=build.cuda,
        device=state.device if stands == "on" else "",
        size_bytes=build.size_bytes,
        fetched_bytes=there,
        unpacked_bytes=build.unpacked_bytes,
        folder=str(root),
    )


def _driver_trouble(build: Build, found: str) -> str:
    try:
        driver.check_driver(build.cuda, found)
    except NoGpuSupport as error:
        return str(error)
    return ""


def add(root: Path, *, anyway: bool = False, data: Path | None = None, limiter: Limiter | None = None) -> Steps:
    """Fetch, unpack and try the CUDA build, then switch it on; closing the generator stops it, calling again goes on.

    Args:
        root: everything goes there.
        anyway: fetch it although the driver says that it will not do.
        data: another list of builds than the program's own.
        limiter: of all downloads together.

    Yields:
        Progress of the stages "gpu-download", "gpu-unpack" and "gpu-trial", each in bytes.

    Returns:
        How it stands: "on", or "off" with the reason.

    Raises:
        NoGpuSupport: there is none for this computer, or its driver will not do.
        HubError: the download; its children DiskFull and ConnectionLost where the same may go on later.
    """
    build = build_for_here(data)
    if not anyway:
        driver.check_driver(build.cuda)
    with _alone(root):
        if read_state(root).build != build.id:
            parts = yield from _fetched(root, build, limiter)
            yield from _unpacked(root, build, parts)
        yield Progress("gpu-trial", "Trying the graphics card", 0, 0)
        _switch(root, build, try_out(root / build.id, build.torch))
    return status(root, data)


def _fetched(root: Path, build: Build, limiter: Limiter | None) -> Generator[Progress, None, tuple[Part, ...]]:
    """All parts of a build, on the disk."""
    folder = root / PARTS
    yield Progress("gpu-download", "Asking what there is to fetch", 0, build.size_bytes)
    parts = tuple(looked_up(part) for part in build.parts)
    total = sum(part.size_bytes for part in parts)
    missing = total - sum(there_bytes(folder, part) for part in parts)
    _check_space(root, missing + max(build.unpacked_bytes, total))
    before = 0
    for part in parts:
        for what, here in fetch(folder, part, limiter):
            yield Progress("gpu-download", what, before + here, total)
        before += part.size_bytes
    yield Progress("gpu-download", "All files are here", total, total)
    return parts


def _unpacked(root: Path, build: Build, parts: tuple[Part, ...]) -> Generator[Progress, None, None]:
    """The build's folder, whole or not at all; the fetched files go."""
    wheels = [finished_path(root / PARTS, part) for part in parts]
    total, done = unpacked_bytes(wheels), 0
    _check_space(root, total)
    beside = root / f"{build.id}.new"
    _remove(beside)
    for wheel in wheels:
        for what, written in unpack(wheel, beside):
            done += written
            yield Progress("gpu-unpack", f"Unpacking {what}", done, total)
    _remove(root / build.id)
    with writing(beside):
        os.replace(beside, root / build.id)
        write_state(root, State(build.id, why_not="It was not tried out yet."))
    _remove(root / PARTS)


def _switch(root: Path, build: Build, found: Found) -> None:
    with writing(root / build.id):
        write_state(root, State(build.id, not found.why_not, found.why_not, found.device))
    for other in root.iterdir():  # of an older version of the program
        if other.is_dir() and other.name != build.id:
            _remove(other)


def _check_space(root: Path, needed: int) -> None:
    """Make sure that so much fits.

    Raises:
        DiskFull: it does not.
    """
    free = free_bytes(root)
    if needed + SPARE_BYTES > free:
        raise DiskFull(
            f"GPU support needs {(needed + SPARE_BYTES) / 1e9:.1f} GB on the disk of {root}; {free / 1e9:.1f} GB are "
            "free.",
            "Free some space, then try again.",
            needed + SPARE_BYTES,
            free,
        )


def _remove(folder: Path) -> int:
    """Remove a folder at once by a rename, then what is in it; the bytes that this frees.

    Raises:
        OutputError: a program uses it, or it is not ours.
    """
    if not folder.exists():
        return 0
    gone = folder.with_name(f"{folder.name}.{time.time_ns()}.gone")
    try:
        os.replace(folder, gone)
        freed = sum(path.stat().st_size for path in gone.rglob("*") if path.is_file())
        shutil.rmtree(gone)
    except OSError as error:
        raise OutputError(
            f"{folder} cannot be removed: {(error.strerror or str(error)).lower()}.",
            "A running job may be using it: let it finish or pause it, then try again.",
        ) from error
    return freed


def remove(root: Path) -> int:
    """Go back to what came with the program; the bytes that this frees.

    Raises:
        OutputError: some of it is in use; what was switched on is switched off all the same.
        HubBusy: it is being added right now.
    """
    if not root.exists():
        return 0
    with _alone(root):
        (root / STATE).unlink(missing_ok=True)
        freed = sum(_remove(folder) for folder in sorted(root.iterdir()) if folder.is_dir())
    shutil.rmtree(root, ignore_errors=True)  # only the lock is left
    return freed


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Keep a second window or a command line out.

    Raises:
        HubBusy: another program is at it.
    """
    path = root / "busy.lock"
    with writing(path):
        root.mkdir(parents=True, exist_ok=True)
    lock = filelock.FileLock(path, timeout=0.2)
    try:
        lock.acquire()
    except filelock.Timeout as error:
        raise HubBusy("GPU support is being changed by another program right now.", "Wait until it is done.") from error
    try:
        yield
    finally:
        lock.release()
