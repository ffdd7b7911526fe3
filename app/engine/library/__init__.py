"""The library: every model on this computer, wherever a program has put it, and what removing it would free."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from app.engine.discovery import plugin_classes
from app.engine.library.base import LibraryEntry, Piece, Place, Surroundings

__all__ = ["Library", "LibraryEntry", "Piece", "Place", "Removal", "Surroundings", "find", "freed_bytes", "places",
           "removals"]  # fmt: skip

LIMIT = 5000  # entries; a window can show no more


@dataclass(frozen=True)
class Library:
    """What was found.

    Attributes:
        entries: by place, then by name.
        problems: sentences about what could not be read.
    """

    entries: tuple[LibraryEntry, ...]
    problems: tuple[str, ...]


@dataclass(frozen=True)
class Removal:
    """What goes to the trash for some entries.

    Attributes:
        paths: files, links and folders, in the order in which they go.
        freed_bytes: what is free afterwards.
    """

    paths: tuple[str, ...]
    freed_bytes: int


@cache
def places() -> tuple[Place, ...]:
    """Every kind of place, in the order in which they are asked."""
    found = plugin_classes(sys.modules[__name__], Place)  # type: ignore[type-abstract]  # only concrete ones come back
    return tuple(sorted((cls() for cls in found), key=lambda place: place.rank))


def find(around: Surroundings, in_use: Iterable[Path] = ()) -> Library:
    """Look through every place.

    Args:
        around: where to look.
        in_use: models that unfinished jobs read or write; they are shown and cannot be removed.
    """
    found: list[LibraryEntry] = []
    seen: set[str] = set()
    for place in places():
        here: set[tuple[str, str]] = set()  # path, and the name where one file may have several
        for entry in place.find(around):
            real, name = _real(entry.path), entry.name if place.aliases else ""
            if real not in seen and (real, name) not in here and len(found) < LIMIT:
                here.add((real, name))
                found.append(entry)
        seen |= {real for real, _ in here}
    busy = {_real(str(path)) for path in in_use}
    return Library(tuple(_kept(entry, busy) for entry in _shared(found)), tuple(around.problems))


def freed_bytes(chosen: Sequence[LibraryEntry], everything: Sequence[LibraryEntry]) -> int:
    """What removing some entries together frees: bytes that others use, and bytes with other names, stay."""
    kept = {item.identity for entry in everything if entry not in chosen for item in entry.pieces}
    named: defaultdict[str, set[str]] = defaultdict(set)
    for entry in chosen:
        for item in entry.pieces:
            named[item.identity].add(item.path)
    sizes = {item.identity: item for entry in chosen for item in entry.pieces if item.identity}
    gone = (item for identity, item in sizes.items() if identity not in kept and len(named[identity]) >= item.names)
    return sum(item.size_bytes for item in gone)


def removals(chosen: Sequence[LibraryEntry], everything: Sequence[LibraryEntry]) -> Removal:
    """What has to go to the trash so that some entries are gone and no other loses anything.

    Entries that may not be removed are left out.
    """
    chosen = [entry for entry in chosen if entry.can_remove]
    others = [entry for entry in everything if entry not in chosen]
    homes = {entry.home for entry in chosen if entry.home} - {entry.home for entry in others}
    kept = {item.path for entry in others for item in entry.pieces}
    paths: dict[str, None] = dict.fromkeys(sorted(homes))
    for entry in chosen:
        if entry.home not in homes:
            # links first: what is left of a removal that breaks off is bytes without a name, never a name without bytes
            paths.update(dict.fromkeys(entry.links))
            own = (item.path for item in entry.pieces if item.identity and item.path not in kept)
            paths.update(dict.fromkeys(path for path in own if not _below(path, entry.links)))
    return Removal(tuple(paths), freed_bytes(chosen, everything))


def _below(path: str, folders: Iterable[str]) -> bool:
    return any(Path(path).is_relative_to(folder) for folder in folders)


def _real(path: str) -> str:
    try:
        return str(Path(path).resolve())
    except (OSError, RuntimeError):  # a link that leads in a circle
        return path


def _shared(found: list[LibraryEntry]) -> Iterable[LibraryEntry]:
    """The entries, each with who uses the same files and with what removing it alone frees."""
    users: defaultdict[str, list[int]] = defaultdict(list)
    for number, entry in enumerate(found):
        for identity in {item.identity for item in entry.pieces if item.identity}:
            users[identity].append(number)
    for number, entry in enumerate(found):
        identities = {item.identity: item for item in entry.pieces if item.identity}
        alone = (
            item for key, item in identities.items() if users[key] == [number] and item.names <= _names(entry, key)
        )
        others = {other for key in identities for other in users[key]} - {number}
        yield replace(
            entry,
            freed_bytes=sum(item.size_bytes for item in alone),
            shared_with=tuple(sorted({_title(found[other]) for other in others})),
        )


def _names(entry: LibraryEntry, identity: str) -> int:
    return len({item.path for item in entry.pieces if item.identity == identity})


def _title(entry: LibraryEntry) -> str:
    return f"{entry.name} ({entry.note})" if entry.note else entry.name


def _kept(entry: LibraryEntry, busy: set[str]) -> LibraryEntry:
    """The entry, kept from removal where a job needs it."""
    places = {_real(entry.path), *(item.path for item in entry.pieces)}
    if not entry.can_remove or not (places & busy):
        return entry
    return replace(entry, can_remove=False, why_not="A job that is not finished needs it.")
