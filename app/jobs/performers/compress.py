"""Compressing, trying it first, and letting the result speak."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

from app.engine.errors import CompressError
from app.engine.html_report import write_html_report
from app.engine.pipeline import compress, is_final
from app.engine.progress import Progress
from app.jobs.events import Failure
from app.jobs.folders import analysis_root
from app.jobs.job import Job, JobState
from app.jobs.job_run import JobRun
from app.jobs.performers.base import Steps, opened, perform, quiet_torch
from app.jobs.tasks import CompressTask, GenerateTask, TryTask


@perform.register
def _(task: TryTask) -> Steps:
    from app.engine.allocation import plan_for
    from app.engine.devices import check_device
    from app.engine.excerpts import calibration_chunks, proof_chunks
    from app.engine.quantizer import Device
    from app.engine.recipe import Recipe
    from app.engine.trial import job_effort, known_analysis, try_first
    from app.engine.typical import typical_tables

    quiet_torch()
    recipe, device = Recipe.from_json(task.recipe), Device(check_device(task.device), task.threads)
    yield Progress("try", "Reading the model's headers", 0, 0)
    with ExitStack() as until:
        model = opened(Path(task.path), until, recipe.pre_tokenizer)
        learned, _ = calibration_chunks(model, recipe.quality, Path(task.text) if task.text else None)
        proof, _ = proof_chunks(model, recipe.quality)
        analysis = None if learned is None else known_analysis(model, learned, analysis_root(), device, recipe.clips)
        typical = typical_tables(model.outline, recipe.format, "fast" if learned is None else recipe.quality)
        tables = typical if analysis is None else analysis.tables
        plan = plan_for(model.outline, recipe, tables)
        work = job_effort(recipe.quality, learned, proof)
        trial = yield from try_first(model, plan, tables, device, work, analysis, proof)
        yield trial.to_json()


@perform.register
def _(task: CompressTask) -> Steps:
    quiet_torch()
    yield from run_job(Path(task.job_dir), task.most_threads)


@perform.register
def _(task: GenerateTask) -> Steps:
    from app.engine.runtime import generate

    yield asdict(generate(Path(task.path), task.prompt, task.max_tokens))


def run_job(folder: Path, most_threads: int = 0) -> Steps:
    """Run or resume a job, keeping its folder's state true; yields progress and at last the report.

    Closing the generator pauses the job.

    Args:
        folder: the job's.
        most_threads: use no more than so many this time; 0: as many as the order says.
    """
    run = JobRun(Job.load(folder))
    run.begin()
    try:
        for step in compress(run.order(most_threads), folder, analysis_root()):
            yield run.saw(step)
        run.end(JobState.DONE)
    except GeneratorExit:
        run.end(JobState.PAUSED)
        raise
    except CompressError as error:
        run.end(JobState.FAILED if is_final(error) else JobState.PAUSED, Failure.of(error))
        raise
    except Exception as error:
        run.end(JobState.PAUSED, Failure.of(error))
        raise
    finally:
        run.job.release()
    report = run.job.report()
    assert report is not None, "a finished job has a report"
    write_html_report(folder / "report.html", report)
    yield report
