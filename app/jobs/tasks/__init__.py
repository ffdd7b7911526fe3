"""What a child process can be asked to do: plain data, JSON both ways."""

from __future__ import annotations

from typing import Any

from app.jobs.tasks.base import Task
from app.jobs.tasks.compress import CompressTask, GenerateTask, TryTask
from app.jobs.tasks.gpu import AddGpuTask, GpuStatusTask, RemoveGpuTask
from app.jobs.tasks.hub import (
    AccountTask,
    DetailsTask,
    DiscardTask,
    DownloadTask,
    LimitTask,
    SearchTask,
    SignInTask,
)
from app.jobs.tasks.library import LibraryTask
from app.jobs.tasks.look import (
    ActivationsTask,
    ChannelsTask,
    CompareTask,
    DevicesTask,
    InspectTask,
    StatisticsTask,
    SurveyTask,
)
from app.jobs.tasks.measure import AnalyseTask, CalibrateTask, EvaluateTask
from app.jobs.tasks.proof import (
    AnswerTask,
    ChecksTask,
    DismissTask,
    HandOverTask,
    OriginalTask,
    ProgramsTask,
    SpeedTask,
    SuiteTask,
    WriteOriginalTask,
)
from app.jobs.tasks.updates import UpdateTask
from app.jobs.tasks.upload import CardTask, UploadTask

__all__ = [
    "AccountTask",
    "ActivationsTask",
    "AddGpuTask",
    "AnalyseTask",
    "AnswerTask",
    "CalibrateTask",
    "CardTask",
    "ChannelsTask",
    "ChecksTask",
    "CompareTask",
    "CompressTask",
    "DetailsTask",
    "DevicesTask",
    "DiscardTask",
    "DismissTask",
    "DownloadTask",
    "EvaluateTask",
    "GenerateTask",
    "GpuStatusTask",
    "HandOverTask",
    "InspectTask",
    "LibraryTask",
    "LimitTask",
    "OriginalTask",
    "ProgramsTask",
    "RemoveGpuTask",
    "SearchTask",
    "SignInTask",
    "SpeedTask",
    "StatisticsTask",
    "SuiteTask",
    "SurveyTask",
    "Task",
    "TryTask",
    "UpdateTask",
    "UploadTask",
    "WriteOriginalTask",
    "task_from_json",
]

KINDS: dict[str, type[Task]] = {cls.kind: cls for cls in Task.__subclasses__()}


def task_from_json(data: dict[str, Any]) -> Task:
    """The inverse of `Task.to_json`."""
    fields = dict(data)
    return KINDS[fields.pop("kind")](**fields)
