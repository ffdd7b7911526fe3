"""A download in words: what it is, where it stands, what it waits for, what went wrong. No widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.gui import words
from app.gui.said import said, told
from app.jobs.downloads import Attempt, DownloadRecord, DownloadState
from app.jobs.events import JobProgress

COMMIT = 40  # digits; a person knows a version by its first seven


def _tr(text: str) -> str:
    return QCoreApplication.translate("download", text)


def title(record: DownloadRecord) -> str:
    """What is fetched: "owner/name", with the file and the version where they say something."""
    version = record.revision[:7] if len(record.revision) == COMMIT else record.revision
    parts = [record.repo_id, record.file, "" if version == "main" else version]
    return "  ·  ".join(part for part in parts if part)


def state(record: DownloadRecord, pausing: bool = False) -> str:
    """Where it stands, in one word or two."""
    if record.state is DownloadState.RUNNING:
        return _tr("Stopping …") if pausing else _tr("Downloading")
    if record.state is DownloadState.WAITING and record.failure is not None:
        return {
            "ConnectionLost": _tr("No connection"),
            "HubBusy": _tr("Waiting for the Hub"),
            "DiskFull": _tr("Disk full"),
        }.get(record.failure.kind, _tr("Interrupted"))
    return {
        DownloadState.WAITING: _tr("Waiting for its turn"),
        DownloadState.PAUSED: _tr("Paused"),
        DownloadState.FAILED: _tr("Needs access") if needs_access(record) else _tr("Failed"),
        DownloadState.DONE: _tr("Finished"),
    }[record.state]


def badge(record: DownloadRecord) -> str:
    """The role of the badge that says so."""
    troubled = record.state is DownloadState.FAILED or (record.state is DownloadState.WAITING and record.failure)
    if troubled:
        return "note-badge"
    return "accent-badge" if record.state in (DownloadState.RUNNING, DownloadState.DONE) else "badge"


def needs_access(record: DownloadRecord) -> bool:
    """Whether signing in, or asking for access, would mend it."""
    failed = record.state is DownloadState.FAILED and record.failure is not None
    return bool(failed and record.failure is not None and record.failure.kind == "AccessRefused")


def trouble(record: DownloadRecord, waits_s: float | None) -> str:
    """What it waits for or why it failed, and what happens next; empty where all is well."""
    failure = record.failure
    if failure is None or record.state not in (DownloadState.WAITING, DownloadState.FAILED):
        return ""
    if record.state is DownloadState.FAILED:
        return told(failure)
    if failure.kind == "DiskFull":
        return _no_space(record)
    why = {
        "ConnectionLost": _tr("There is no connection, or it was cut."),
        "died": _tr("The download was interrupted."),
    }.get(failure.kind, said(failure.message))
    return f"{why} {_next_try(waits_s)}"


def _next_try(waits_s: float | None) -> str:
    if waits_s is None:
        return _tr("Trying again as soon as it is its turn.")
    return _tr("Trying again by itself in {0}; what has arrived is kept.").format(words.duration(max(1.0, waits_s)))


def _no_space(record: DownloadRecord) -> str:
    facts = record.failure.facts if record.failure is not None else {}
    needed, free = facts.get("needed_bytes"), facts.get("free_bytes")
    goes_on = _tr("Goes on by itself as soon as there is room.")
    if needed and free is not None:
        said = _tr("Needs {0} on the disk of {1}; {2} are free.")
        return f"{said.format(words.size(needed), facts.get('folder', ''), words.size(free))} {goes_on}"
    return f"{said(record.failure.message) if record.failure else ''} {goes_on}".strip()


def facts(record: DownloadRecord, progress: JobProgress | None = None) -> str:
    """Bytes, speed and remaining time; what else is being done, where it is not plain downloading."""
    if record.state is DownloadState.DONE:
        ended = words.when(record.ended_at)
        return f"{words.size(record.total_bytes)}  ·  {ended}" if record.total_bytes else ended
    if record.state is DownloadState.RUNNING and progress is None:
        return _tr("Asking the Hub …")
    found = []
    if record.total_bytes:
        found.append(_tr("{0} of {1}").format(words.size(record.done_bytes), words.size(record.total_bytes)))
    if progress is not None:
        if not progress.what.startswith("Downloading"):
            found.append(said(progress.what))
        if progress.bytes_per_s:
            found.append(_tr("{0} per second").format(words.size(progress.bytes_per_s)))
        if progress.eta_s is not None:
            found.append(_tr("{0} left").format(words.duration(progress.eta_s)))
    return "  ·  ".join(found)


def attempt(found: Attempt) -> str:
    """One line of the history: when, how far, what, and what to do."""
    where = _tr("at {0}").format(words.size(found.done_bytes)) if found.done_bytes else _tr("at the beginning")
    why = _tr("The download's process ended.") if found.kind == "died" else said(found.message)
    hint = "" if found.kind in ("died", "ConnectionLost", "HubBusy") else said(found.hint)
    return f"{words.when(found.at)}, {where}:  {why} {hint}".strip()


def summary(records: list[DownloadRecord], bytes_per_s: float) -> str:
    """All downloads in a line."""
    running = sum(item.state is DownloadState.RUNNING for item in records)
    waiting = sum(item.state is DownloadState.WAITING for item in records)
    troubled = sum(item.state is DownloadState.FAILED for item in records)
    paused = sum(item.state is DownloadState.PAUSED for item in records)
    found = []
    if running:
        found.append(_tr("{0} running").format(running))
    if waiting:
        found.append(_tr("{0} waiting").format(waiting))
    if paused:
        found.append(_tr("{0} paused").format(paused))
    if troubled:
        found.append(_tr("{0} failed").format(troubled))
    if bytes_per_s:
        found.append(_tr("{0} per second").format(words.size(bytes_per_s)))
    return "  ·  ".join(found or [_tr("all finished")])


def fraction(records: list[DownloadRecord]) -> float | None:
    """How much of all that is not finished has arrived; None while nothing is known."""
    open_ones = [item for item in records if item.state is not DownloadState.DONE and item.total_bytes]
    total = sum(item.total_bytes for item in open_ones)
    return sum(item.done_bytes for item in open_ones) / total if total else None
