"""Downloads, and the account that they need."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from app.engine.errors import AccessRefused, HubError
from app.jobs.folders import searches_root
from app.jobs.performers.base import Steps, perform
from app.jobs.tasks import AccountTask, DiscardTask, DownloadTask, LimitTask, SignInTask

if TYPE_CHECKING:
    from app.engine.hub import Limiter


@cache
def shared_limiter() -> Limiter:
    """The one that all downloads of this process share."""
    from app.engine import hub

    return hub.Limiter()


@perform.register
def _(task: LimitTask) -> Steps:
    limiter = shared_limiter()
    limiter.bytes_per_s = task.bytes_per_s
    yield {"bytes_per_s": limiter.bytes_per_s}


@perform.register
def _(task: DownloadTask) -> Steps:
    from app.engine import hub

    try:
        path = yield from hub.download(
            task.repo_id, task.revision, hub.get_token(), file=task.file, limiter=shared_limiter()
        )
    except HubError as error:
        raise hub.sorted_out(error) from error.__cause__
    yield {"path": str(path)}


@perform.register
def _(task: DiscardTask) -> Steps:
    from app.engine import hub

    freed = hub.discard(
        task.repo_id, task.revision, hub.get_token(), file=task.file, since=task.since, alone=task.alone
    )
    yield {"freed_bytes": freed}


@perform.register
def _(task: SignInTask) -> Steps:
    from app.engine import hub

    if not task.token.strip():
        hub.delete_token()
        hub.forget_pages(searches_root())
    else:
        try:
            hub.whoami(task.token.strip())
        except HubError as error:
            # without a connection it cannot be checked; a wrong one must not take the place of a good one
            if isinstance(hub.sorted_out(error), AccessRefused):
                raise
        hub.set_token(task.token)
    yield hub.account(hub.get_token()).to_json()


@perform.register
def _(task: AccountTask) -> Steps:
    from app.engine import hub

    yield hub.account(hub.get_token(), task.repo_id).to_json()
