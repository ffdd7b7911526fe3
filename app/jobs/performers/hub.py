"""The Hub."""

from __future__ import annotations

from dataclasses import asdict

from app.jobs.performers.base import Steps, perform
from app.jobs.tasks import DownloadTask, SearchTask, SignInTask


@perform.register
def _(task: SearchTask) -> Steps:
    from app.engine import hub

    yield {"models": [asdict(found) for found in hub.search(task.query, task.limit, hub.get_token())]}


@perform.register
def _(task: DownloadTask) -> Steps:
    from app.engine import hub

    path = yield from hub.download(task.repo_id, task.revision, hub.get_token(), file=task.file)
    yield {"path": str(path)}


@perform.register
def _(task: SignInTask) -> Steps:
    from app.engine import hub

    if task.token:
        hub.set_token(task.token)
    else:
        hub.delete_token()
    yield {"signed_in": hub.get_token() is not None}
