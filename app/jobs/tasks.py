"""What a child process can be asked to do: plain data, JSON both ways."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, ClassVar


@dataclass(frozen=True)
class Task:
    """A request; subclasses name their kind."""

    kind: ClassVar[str]

    def to_json(self) -> dict[str, Any]:
        """With the kind."""
        return {"kind": self.kind, **asdict(self)}


@dataclass(frozen=True)
class InspectTask(Task):
    """Open a model; done: `Outline.to_json()`."""

    kind = "inspect"
    path: str


@dataclass(frozen=True)
class StatisticsTask(Task):
    """Measure one tensor, and a grid on it; done: `Statistics.to_json()`."""

    kind = "statistics"
    path: str
    tensor: str
    scheme: str = ""


@dataclass(frozen=True)
class ActivationsTask(Task):
    """What enters one weight, channel by channel; done: `ChannelRanges.to_json()`.

    Attributes:
        folder: of a finished calibration.
        name: the weight's.
    """

    kind = "activations"
    folder: str
    name: str


@dataclass(frozen=True)
class DevicesTask(Task):
    """What this computer has; done: {"devices": [{key, title, memory_bytes}]}."""

    kind = "devices"


@dataclass(frozen=True)
class SearchTask(Task):
    """Search the Hub; done: {"models": [...]}."""

    kind = "search"
    query: str
    limit: int = 30


@dataclass(frozen=True)
class DownloadTask(Task):
    """Fetch a model from the Hub; progress in bytes; done: {"path": folder or file}."""

    kind = "download"
    repo_id: str
    revision: str = "main"
    file: str = ""


@dataclass(frozen=True)
class SignInTask(Task):
    """Keep a Hub token in the system's keychain; an empty one removes it; done: {"signed_in": bool}."""

    kind = "sign_in"
    token: str


@dataclass(frozen=True)
class CompressTask(Task):
    """Run or resume a job; done: its report."""

    kind = "compress"
    job_dir: str


@dataclass(frozen=True)
class GenerateTask(Task):
    """Let llama.cpp continue a prompt; done: `Generation` as a dict."""

    kind = "generate"
    path: str
    prompt: str
    max_tokens: int = 48


@dataclass(frozen=True)
class EvaluateTask(Task):
    """Measure a finished file against its original on a text; progress in bytes; done: `Evaluation.to_json()`.

    Attributes:
        path: the finished file (or a folder).
        against: the original.
        text: a text file; empty: the one that comes with the program.
        context: tokens of a chunk.
        chunks: at most so many, from the text's beginning; 0: all of it.
        device: where to compute.
        threads: for the CPU.
    """

    kind = "evaluate"
    path: str
    against: str
    text: str = ""
    context: int = 512
    chunks: int = 16
    device: str = "cpu"
    threads: int = 1


@dataclass(frozen=True)
class CalibrateTask(Task):
    """Read a text through a model and measure what enters every linear layer; progress in bytes of the model.

    Done: `Calibration.summary()` and {"folder": where the whole of it lies}. Stopped, the same task goes on where it
    was; done before, it answers at once.

    Attributes:
        path: the model.
        text: a text file or a folder of them; empty: the one that comes with the program.
        device: where to compute.
        threads: for the CPU.
        context: tokens of a chunk.
        chunks: at most so many, from the text's beginning; 0: all of it.
    """

    kind = "calibrate"
    path: str
    text: str = ""
    device: str = "cpu"
    threads: int = 1
    context: int = 512
    chunks: int = 64


@dataclass(frozen=True)
class AnalyseTask(Task):
    """Measure what each type costs each tensor; kept, so that the next time is quick; done: `Tables.to_json()`.

    Attributes:
        path: the model.
        text: a text file or a folder of them; empty: the one that comes with the program.
        device: where to compute.
        threads: for the CPU.
    """

    kind = "analyse"
    path: str
    text: str = ""
    device: str = "cpu"
    threads: int = 1


@dataclass(frozen=True)
class TryTask(Task):
    """Do a sample of a job without writing anything.

    done: {"relative_error", "forecast_kl", "eta_s", "sampled_tensors", "sampled_weights"}; the second is null where
    nothing is known about the model's answers.

    Attributes:
        path: the model.
        recipe: `Recipe.to_json()`.
        text: as in `AnalyseTask`.
        device: where to compute.
        threads: for the CPU.
    """

    kind = "try"
    path: str
    recipe: dict[str, Any]
    text: str = ""
    device: str = "cpu"
    threads: int = 1


KINDS: dict[str, type[Task]] = {
    cls.kind: cls
    for cls in (
        InspectTask,
        StatisticsTask,
        ActivationsTask,
        DevicesTask,
        SearchTask,
        DownloadTask,
        SignInTask,
        CompressTask,
        GenerateTask,
        EvaluateTask,
        CalibrateTask,
        AnalyseTask,
        TryTask,
    )
}


def task_from_json(data: dict[str, Any]) -> Task:
    """The inverse of `Task.to_json`."""
    fields = dict(data)
    return KINDS[fields.pop("kind")](**fields)
