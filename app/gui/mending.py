"""Which button mends which failure.

Every failure leads somewhere: what it says to do ("Free some space.") decides, and where it says nothing that is known,
its kind does. The window carries a mend out; here are only the words and the choice.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.jobs.events import Failure


class Mend(Enum):
    """What a person can do about a failure."""

    SEARCH = "search"
    OPEN = "open"
    DOWNLOAD = "download"
    SPACE = "space"
    PLACE = "place"
    RECIPE = "recipe"
    MEASURE = "measure"
    JOBS = "jobs"
    SIGN_IN = "sign in"
    SETTINGS = "settings"
    RETRY = "retry"
    PROOF = "proof"
    COPY = "copy"


# the page where each is done; the others lead to the first
STEPS = {Mend.PLACE: "choose", Mend.RECIPE: "choose", Mend.MEASURE: "look", Mend.JOBS: "work", Mend.PROOF: "proof"}

# how hints begin, or what they hold, in the engine's English; the first that fits counts
HINTS = (
    ("free some space", Mend.SPACE),
    ("choose another name", Mend.PLACE),
    ("choose another folder", Mend.PLACE),
    ("create it or choose another", Mend.PLACE),
    ("do not trust", Mend.SEARCH),
    ("choose another version of this model", Mend.SEARCH),
    ("choose another model", Mend.SEARCH),
    ("choose a model of a supported family", Mend.SEARCH),
    ("choose the original", Mend.SEARCH),
    ("choose a version", Mend.SEARCH),
    ("download", Mend.DOWNLOAD),
    ("open a", Mend.OPEN),
    ("check the path", Mend.OPEN),
    ("keep one of the two", Mend.OPEN),
    ("sign in", Mend.SIGN_IN),
    ("token", Mend.SIGN_IN),
    ("resume", Mend.JOBS),
    ("start the job again", Mend.JOBS),
    ("delete", Mend.JOBS),
    ("pause it first", Mend.JOBS),
    ("wait for it", Mend.JOBS),
    ("fewer threads", Mend.JOBS),
    ("give this tensor more bits", Mend.RECIPE),
    ("use fast", Mend.RECIPE),
    ("calibrat", Mend.MEASURE),
    ("paste", Mend.SEARCH),
    ("names look like", Mend.SEARCH),
    ("check the spelling", Mend.SEARCH),
    ("try again", Mend.RETRY),
    ("check the connection", Mend.RETRY),
)
KINDS = {
    "BadCheckpoint": Mend.DOWNLOAD,
    "UnsupportedModel": Mend.SEARCH,
    "UnsupportedTensor": Mend.RECIPE,
    "UnknownSplitting": Mend.RECIPE,
    "UpdateError": Mend.SETTINGS,
    "NoGpuSupport": Mend.SETTINGS,
    "BadRecipe": Mend.RECIPE,
    "OutputError": Mend.PLACE,
    "NoRoom": Mend.SPACE,
    "VerificationError": Mend.JOBS,
    "RuntimeUnavailable": Mend.PROOF,
    "RuntimeRefused": Mend.PROOF,
    "HubError": Mend.RETRY,
    "ConnectionLost": Mend.RETRY,
    "HubBusy": Mend.RETRY,
    "AccessRefused": Mend.SIGN_IN,
    "DiskFull": Mend.SPACE,
    "NeedsCopy": Mend.PROOF,
    "OSError": Mend.SETTINGS,
    "memory": Mend.JOBS,
    "died": Mend.JOBS,
}
BY_KIND_ALONE = (
    "bug", "DiskFull", "NoRoom", "AccessRefused", "died", "memory", "UnknownSplitting", "UpdateError", "NoGpuSupport"
)  # fmt: skip


def mend(failure: Failure) -> Mend:
    """What mends it; a bug is mended by its makers."""
    hint = failure.hint.lower()
    if failure.kind not in BY_KIND_ALONE:
        for words, found in HINTS:
            if words in hint:
                return found
    return KINDS.get(failure.kind, Mend.COPY)


def button_words(wanted: Mend) -> tuple[str, str]:
    """The button's text, and its tooltip."""
    return {
        Mend.SEARCH: (_tr("Find another model"), _tr("Go to the search")),
        Mend.OPEN: (_tr("Open another …"), _tr("Choose a folder or a file with a model")),
        Mend.DOWNLOAD: (_tr("Download it again"), _tr("Go to the search; what is here already is not fetched twice")),
        Mend.SPACE: (_tr("Free up space"), _tr("See which models on this computer are large, and remove some")),
        Mend.PLACE: (_tr("Choose another place"), _tr("Say where the result goes")),
        Mend.RECIPE: (_tr("Change the choice"), _tr("Go to the types and bits of each part")),
        Mend.MEASURE: (_tr("Measure"), _tr("Go to the page that measures the model")),
        Mend.JOBS: (_tr("See the jobs"), _tr("Everything finished so far is kept; resume or remove it there")),
        Mend.SIGN_IN: (_tr("Sign in"), _tr("Enter a token of the Hub")),
        Mend.SETTINGS: (_tr("Settings"), _tr("Choose other folders")),
        Mend.RETRY: (_tr("Try again"), _tr("Do once more what failed")),
        Mend.PROOF: (_tr("See the proof"), _tr("Go to the page with the finished file")),
        Mend.COPY: (_tr("Copy diagnostics"), _tr("Copy what a maintainer needs to know")),
    }[wanted]


def _tr(text: str) -> str:
    return QCoreApplication.translate("mending", text)
