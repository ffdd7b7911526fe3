"""Proving a finished file: it speaks, it is asked questions, it is handed on."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import asdict
from functools import partial
from pathlib import Path

from app.engine.conversation import Question, Session
from app.engine.progress import Progress, retold
from app.jobs.events import Part
from app.jobs.performers.base import Steps, opened, perform, quiet_torch
from app.jobs.tasks import (
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

_sessions: dict[str, Session] = {}  # the model that was asked last stays loaded in this process


def _dismiss() -> None:
    for session in _sessions.values():
        session.close()
    _sessions.clear()


def _session(path: str, threads: int) -> Session:
    known = _sessions.get(path)
    if known is not None and known.usable:
        return known
    _dismiss()
    _sessions[path] = Session(Path(path), threads)
    return _sessions[path]


@perform.register
def _(task: AnswerTask) -> Steps:
    session = _session(task.path, task.threads)
    answer = yield from retold(session.answer(Question.from_json(task.question)), lambda text: Part({"text": text}))
    yield answer.to_json()


@perform.register
def _(task: DismissTask) -> Steps:
    _dismiss()
    yield {}


@perform.register
def _(task: OriginalTask) -> Steps:
    from app.engine.original import needed_for

    with ExitStack() as until:
        yield needed_for(opened(Path(task.path), until), Path(task.copy)).to_json()


@perform.register
def _(task: WriteOriginalTask) -> Steps:
    from app.engine.original import write_original

    quiet_torch()
    with ExitStack() as until:
        path = yield from write_original(opened(Path(task.path), until), Path(task.copy), task.threads)
    yield {"path": str(path)}


@perform.register
def _(task: SpeedTask) -> Steps:
    from app.engine.runtime import generate

    found = []
    for number, path in enumerate(task.paths):
        yield Progress("speed", f"llama.cpp writes with {Path(path).name}", number, len(task.paths))
        found.append(asdict(generate(Path(path), task.prompt, task.max_tokens, task.threads)))
    yield {"files": found}


@perform.register
def _(task: SuiteTask) -> Steps:
    total = len(task.paths) * len(task.questions)
    answers: list[list[dict[str, object]]] = []
    for number, path in enumerate(task.paths):
        answers.append([])
        with ExitStack() as until:
            session = Session(Path(path), task.threads)
            until.callback(session.close)
            for place, asked in enumerate(task.questions):
                done = number * len(task.questions) + place
                step = Progress("suite", f"{Path(path).name} answers question {place + 1}", done, total)
                answer = yield from retold(session.answer(Question.from_json(asked)), partial(_instead, step))
                answers[-1].append(answer.to_json())
                yield Part({"model": number, "question": place, "answer": answer.to_json()})
    yield {"answers": answers}


def _instead(step: Progress, _: str) -> Progress:
    return step


@perform.register
def _(task: ChecksTask) -> Steps:
    import torch

    from app.engine.devices import check_device
    from app.engine.task_checks import put_checks, task_checks

    device = check_device(task.device)
    wanted = [check for name, check in task_checks().items() if not task.checks or name in task.checks]
    with ExitStack() as until:
        source, output = (opened(Path(path), until) for path in (task.against, task.path))
        torch.set_num_threads(task.threads)
        results = yield from put_checks(wanted, source, output, device)
    yield {"results": [result.to_json() for result in results]}


@perform.register
def _(task: ProgramsTask) -> Steps:
    from app.engine.hand_over import programs

    yield {"programs": [program.describe().to_json() for program in programs().values()]}


@perform.register
def _(task: HandOverTask) -> Steps:
    from app.engine.hand_over import programs

    handed = yield from programs()[task.program].take(Path(task.path), task.name, task.copy)
    yield handed.to_json()
