"""Publishing on the Hub."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.engine.errors import CompressError
from app.engine.progress import Progress
from app.jobs.job import Job
from app.jobs.performers.base import Steps, perform
from app.jobs.tasks import CardTask, UploadTask
from app.jobs.uploads import UploadRecord


@perform.register
def _(task: CardTask) -> Steps:
    from app.engine import hub
    from app.engine.hub.account import account

    job = Job.load(Path(task.job_dir))
    report = job.report()
    if report is None:
        raise CompressError("This job has no proof yet.", "Wait until it is finished.")
    token = hub.get_token()
    who = account(token)
    problem = who.problem or ("" if who.name else "You are not signed in.")
    yield {"user": who.name, "problem": problem, **card_for(report, job.order.source, task.repo_id, who.name, token)}


def card_for(report: dict[str, Any], source: Path, repo_id: str, user: str, token: str | None) -> dict[str, str]:
    """The card of a finished output and what its licence says; see `CardTask`."""
    from app.engine.hub.licences import advice
    from app.engine.hub.model_card import model_card, origin

    known = origin(source, token)
    name = (known.base_model or str(report["source"]["name"])).rpartition("/")[2]
    repo_id = repo_id or f"{user or 'your-name'}/{name}-GGUF"
    found = advice(known.licence, known.licence_name, known.licence_link)
    return {
        "repo_id": repo_id,
        "card": model_card(report, known, repo_id),
        "licence": known.licence_name or known.licence,
        "sharing": found.sharing.value,
        "advice": found.sentence,
    }


@perform.register
def _(task: UploadTask) -> Steps:
    from app.engine import hub
    from app.engine.hub.upload import upload

    record = UploadRecord.load(Path(task.folder)).change(problem="")
    steps = upload(record.order(), hub.get_token(), record.folder / "state.json")
    last: Progress | None = None
    try:
        while True:
            step = next(steps)
            last = step if step.stage == "upload" and step.total_bytes else last
            yield step
    except StopIteration as end:
        record.change(url=end.value)
        yield {"url": end.value}
    except (GeneratorExit, CompressError) as error:
        problem = str(error) if isinstance(error, CompressError) else ""
        far = {} if last is None else {"done_bytes": last.done_bytes, "total_bytes": last.total_bytes}
        steps.close()
        if record.folder.exists():
            record.change(problem=problem, **far)
        raise
