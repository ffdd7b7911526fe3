"""featherweight-cli: the same engine without a window.

Standard output carries the answer alone (one JSON object with --json); progress goes to standard error. Exit code
0 only for success (for `compress`: a verified output), 1 for a sentence, 2 for wrong usage, 130 for Ctrl-C.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app import __version__
from app.engine.allocation import Allocation, plan_for
from app.engine.errors import BadRecipe, Cancelled, CompressError, OutputError
from app.engine.fit import DEFAULT_CONTEXT, fit, machine
from app.engine.mixes import DEFAULT_MIX, mixes
from app.engine.model import Model
from app.engine.outline import Outline, OutlineTensor
from app.engine.pipeline import Order, is_final
from app.engine.plan import Plan, plan_summary
from app.engine.quantizer import Device
from app.engine.recipe import QUALITIES, Bound, Recipe, Rule
from app.engine.tables import Tables
from app.engine.targets import EXAMPLES, parse_target
from app.engine.trial import Trial
from app.engine.typical import typical_tables
from app.jobs.events import JobProgress
from app.jobs.folders import analysis_root, jobs_root
from app.jobs.job import Job
from app.jobs.performers.base import quiet_torch
from app.jobs.queue import Queue
from app.jobs.runner import run_task
from app.jobs.tasks import CalibrateTask, CompressTask, EvaluateTask, Task, TryTask

Answer = tuple[dict[str, Any], str]  # for programs, for people


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], Answer] = options.command
    try:
        data, text = command(options)
    except Cancelled as stop:
        print(f"\n{stop}", file=sys.stderr)
        return 130
    except CompressError as error:
        if options.json:
            print(json.dumps({"error": error.message, "hint": error.hint, "kind": type(error).__name__}))
        else:
            print(f"\n{error}", file=sys.stderr)
        return 1
    try:
        print(json.dumps(data) if options.json else text, flush=True)
    except BrokenPipeError:  # the reader has seen enough (`| head`)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="featherweight-cli", description="Makes heavy AI models light, with proof.")
    parser.add_argument("--version", action="version", version=f"featherweight {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, help_text: str, command: Callable[[argparse.Namespace], Answer]) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=help_text, description=help_text)
        sub.add_argument("--json", action="store_true", help="one JSON object on standard output, nothing else there")
        sub.set_defaults(command=command)
        return sub

    inspect = add("inspect", "Show what is inside a model.", _inspect)
    inspect.add_argument("model", type=Path, metavar="MODEL", help="folder with .safetensors files, or a .gguf file")
    plan = add("plan", "Show what each tensor would become, and the exact size.", _plan)
    plan.add_argument("model", type=Path, metavar="MODEL")
    _recipe_options(plan)
    compress = add("compress", "Compress a model and prove the result.", _compress)
    compress.add_argument("model", type=Path, metavar="MODEL")
    compress.add_argument("--out", type=Path, required=True, metavar="FILE", help="the .gguf file to write")
    compress.add_argument("--overwrite", action="store_true", help="replace FILE once the new one is proven")
    compress.add_argument("--prompt", default=None, help="what llama.cpp continues as part of the proof")
    compress.add_argument("--device", default="cpu", help="cpu, cuda, cuda:1, mps (default: cpu)")
    compress.add_argument("--threads", type=_positive, default=os.cpu_count() or 1, help="default: all cores")
    compress.add_argument("--text", type=Path, metavar="PATH", help="your own text to calibrate with: a file or folder")
    _recipe_options(compress)
    trial = add("try", "Do a sample of a job; forecast its error, quality and time.", _try)
    trial.add_argument("model", type=Path, metavar="MODEL")
    trial.add_argument("--device", default="cpu", help="cpu, cuda, cuda:1, mps (default: cpu)")
    trial.add_argument("--threads", type=_positive, default=os.cpu_count() or 1, help="default: all cores")
    trial.add_argument("--text", type=Path, metavar="PATH", help="your own text to calibrate with: a file or folder")
    _recipe_options(trial)
    verify = add("verify", "Check a finished file, alone or against the model it was made from.", _verify)
    verify.add_argument("file", type=Path, metavar="FILE")
    verify.add_argument("--against", type=Path, metavar="MODEL")
    verify.add_argument("--threads", type=_positive, default=os.cpu_count() or 1)
    evaluate = add("evaluate", "Measure how much quality a finished file has left, on a text.", _evaluate)
    evaluate.add_argument("file", type=Path, metavar="FILE")
    evaluate.add_argument("--against", type=Path, required=True, metavar="MODEL", help="the original")
    evaluate.add_argument("--text", type=Path, metavar="FILE", help="UTF-8 text (default: one that comes along)")
    evaluate.add_argument("--context", type=_positive, default=512, metavar="N", help="tokens per chunk (default: 512)")
    evaluate.add_argument(
        "--chunks", type=_whole, default=16, metavar="N", help="chunks at most (default: 16; 0: the whole text)"
    )
    evaluate.add_argument("--device", default="cpu", help="cpu, cuda, cuda:1, mps (default: cpu)")
    evaluate.add_argument("--threads", type=_positive, default=os.cpu_count() or 1, help="default: all cores")
    calibrate = add("calibrate", "Show what a text does inside a model; export it for llama.cpp.", _calibrate)
    calibrate.add_argument("model", type=Path, metavar="MODEL")
    calibrate.add_argument(
        "--text", type=Path, metavar="PATH", help="UTF-8 file or folder (default: one that comes along)"
    )
    calibrate.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help="write an importance matrix for llama.cpp: a GGUF; the older kind for .dat",
    )
    calibrate.add_argument(
        "--context", type=_positive, default=512, metavar="N", help="tokens per chunk (default: 512)"
    )
    calibrate.add_argument(
        "--chunks", type=_whole, default=64, metavar="N", help="chunks at most (default: 64; 0: the whole text)"
    )
    calibrate.add_argument("--device", default="cpu", help="cpu, cuda, cuda:1, mps (default: cpu)")
    calibrate.add_argument("--threads", type=_positive, default=os.cpu_count() or 1, help="default: all cores")
    resume = add("resume", "Continue a job that was stopped.", _resume)
    resume.add_argument("job", metavar="JOB", help="the job's name or folder")
    return parser


def _recipe_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--recipe", type=Path, metavar="FILE", help="a recipe (JSON), for instance from the window")
    parser.add_argument("--preset", metavar="NAME", help=f"{', '.join(mixes())} (default: {DEFAULT_MIX})")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="PATTERN=TYPE",
        help="a type for all tensors whose name matches, e.g. '*down_proj*=Q6_K'; repeatable, the last match wins",
    )
    parser.add_argument("--quality", choices=QUALITIES, help="how much work goes into it (default: balanced)")
    parser.add_argument("--target", metavar="TARGET", help=f"choose every type by this. {EXAMPLES}")
    for side, words in (("least", "no fewer"), ("most", "no more")):
        parser.add_argument(
            f"--{side}",
            action="append",
            default=[],
            metavar="PATTERN=TYPE",
            help=f"with --target: {words} bits than TYPE for tensors whose name matches; repeatable",
        )
    parser.add_argument(
        "--context",
        type=_positive,
        default=DEFAULT_CONTEXT,
        metavar="N",
        help=f"tokens of context that the memory is counted with (default: {DEFAULT_CONTEXT})",
    )


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return value


def _whole(text: str) -> int:
    value = int(text)
    if value < 0:
        raise argparse.ArgumentTypeError("must be 0 or more")
    return value


def _recipe(options: argparse.Namespace, outline: Outline) -> Recipe:
    recipe = Recipe.load(options.recipe) if options.recipe else Recipe()
    if options.preset:
        recipe = replace(recipe, mix=options.preset.upper())
    if options.quality:
        recipe = replace(recipe, quality=options.quality)
    if options.target:
        recipe = replace(recipe, target=parse_target(options.target, outline, options.context))
    for text in options.set:
        recipe = recipe.with_rules(Rule(*_pattern_and_type("set", text)))
    for side in ("least", "most"):
        for text in getattr(options, side):
            pattern, kind = _pattern_and_type(side, text)
            known = next((bound for bound in recipe.bounds if bound.pattern == pattern), Bound(pattern))
            recipe = recipe.with_bound(replace(known, **{side: kind}))
    return recipe


def _pattern_and_type(option: str, text: str) -> tuple[str, str]:
    pattern, sign, kind = text.rpartition("=")
    if not sign or not pattern:
        raise BadRecipe(
            f"--{option} {text!r} is not of the form PATTERN=TYPE.", f"Example: --{option} '*down_proj*=Q6_K'"
        )
    return pattern, kind.upper()


def _outline(path: Path) -> Outline:
    model = Model.open(path)
    model.close()
    return model.outline


def _inspect(options: argparse.Namespace) -> Answer:
    outline = _outline(options.model)
    lines = [
        f"{outline.name}: {outline.family}, {outline.parameters / 1e6:,.1f} million weights, "
        f"{outline.layers} layers, {_size(outline.size_bytes)} ({outline.format})",
        *(f"  {key}: {value}" for key, value in outline.facts.items()),
        "",
        *(f"  {_source_row(row)} {_shape(row.shape):>16} {_size(row.size_bytes):>10}" for row in outline.tensors),
    ]
    return {"parameters": outline.parameters, "size_bytes": outline.size_bytes, **outline.to_json()}, "\n".join(lines)


def _plan(options: argparse.Namespace) -> Answer:
    outline = _outline(options.model)
    recipe = _recipe(options, outline)
    plan, forecast = _planned(outline, recipe, _measured_tables(options.model, recipe))
    running = fit(machine("this-computer"), outline, plan.size_bytes, options.context)
    lines = [
        f"{_source_row(row.tensor)} -> {row.scheme:6} {_size(row.size_bytes):>10}  {row.reason}".rstrip()
        for row in plan.rows
    ]
    shares = ", ".join(f"{name} {_size(size)}" for name, size in plan_summary(plan).items())
    lines += [
        "",
        f"{_size(plan.source_bytes)} -> {plan.size_bytes:,} bytes ({_size(plan.size_bytes)}), "
        f"{plan.bits_per_weight:.2f} bits per weight: {shares}",
        f"To run: {running.sentence}",
    ]
    if forecast is not None:
        how = "measured on this model" if forecast["measured"] else "typical of models; this one was not measured"
        lines.append(f"Forecast, not measured: mean KL divergence {forecast['mean_kl']:.4f} (from costs {how}).")
    memory = {"context": running.needs.context, "needed_bytes": running.needed_bytes, "parts": dict(running.parts)}
    return {"name": outline.name, **plan.to_json(), "memory": memory, "forecast": forecast}, "\n".join(lines)


def _measured_tables(path: Path, recipe: Recipe) -> Tables | None:
    """What an earlier job has measured on this model with the text that comes along; None if there was none."""
    from app.engine.analysis import known_tables
    from app.engine.excerpts import calibration_chunks

    if recipe.target is None or recipe.quality == "fast":
        return None
    model = Model.open(path)
    try:
        chunks, _ = calibration_chunks(model, recipe.quality, None)
        return None if chunks is None else known_tables(model, chunks, analysis_root(), recipe.clips)
    finally:
        model.close()


def _planned(outline: Outline, recipe: Recipe, tables: Tables | None = None) -> tuple[Plan, dict[str, Any] | None]:
    """The recipe's plan, and what is expected of it where the recipe has a target."""
    if recipe.target is None:
        return plan_for(outline, recipe), None
    allocation = Allocation(outline, recipe, tables or typical_tables(outline, recipe.format, recipe.quality))
    plan = allocation.plan(recipe.target)
    return plan, {"mean_kl": allocation.forecast(plan), "measured": allocation.tables.measured}


def _compress(options: argparse.Namespace) -> Answer:
    from app.engine.devices import check_device

    device = Device(check_device(options.device), options.threads)
    if options.text and not options.text.exists():
        raise CompressError(f"{options.text} does not exist.", "Name a text file, or a folder with text files.")
    prompt = {"prompt": options.prompt} if options.prompt else {}
    outline = _outline(options.model.resolve())
    order = Order(
        options.model.resolve(),
        _recipe(options, outline),
        options.out.absolute(),
        device,
        options.overwrite,
        text=options.text.resolve() if options.text else None,
        **prompt,
    )
    plan_for(outline, order.recipe)  # what is wrong with the request is said before a job exists
    return _run(Queue(jobs_root()).add(order))


def _try(options: argparse.Namespace) -> Answer:
    recipe = _recipe(options, _outline(options.model))
    text = str(options.text or "")
    task = TryTask(str(options.model), recipe.to_json(), text, options.device, options.threads)
    found = _done(task, "Stopped.")
    return found, _forecast(Trial.from_json(found))


def _forecast(trial: Trial) -> str:
    """What a sample makes expect, for people."""
    source = f"a page of text, {trial.rehearsed_tokens:,} predictions" if trial.rehearsed_tokens else "typical costs"
    if trial.measured and not trial.rehearsed_tokens:
        source = "costs measured on this model"
    if trial.eta_parts["calibration"] and not trial.measured:
        source += "; calibration makes it better"
    parts = [f"{name} {_duration(seconds)}" for name, seconds in trial.eta_parts.items() if seconds >= 0.5]
    return "\n".join(
        [
            f"Forecast, not measured, from {trial.sampled_weights:,} weights of {trial.sampled_tensors} tensors:",
            f"  quality  mean KL divergence about {trial.forecast_kl:.4f}, probably between {trial.forecast_low:.4f} "
            f"and {trial.forecast_high:.4f} ({source})",
            f"  error    {trial.relative_error:.2%} of the weights' size",
            f"  time     about {_duration(trial.eta_s)} for all of it" + (f": {', '.join(parts)}" if parts else ""),
        ]
    )


def _duration(seconds: float) -> str:
    """Time as people say it."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def _resume(options: argparse.Namespace) -> Answer:
    folder = Path(options.job)
    return _run(Job.load(folder if (folder / "job.json").exists() else jobs_root() / options.job))


def _run(job: Job) -> Answer:
    """Run a job here, with a bar; Ctrl-C pauses it."""
    quiet_torch()
    stopping: list[int] = []

    def interrupted(number: int, _: object) -> None:
        stopping.append(number)
        signal.signal(number, previous)  # a second Ctrl-C ends at once; the job stays resumable all the same
        print("\nStopping after this step ...", file=sys.stderr)

    previous = signal.signal(signal.SIGINT, interrupted)
    bar = _Bar()
    try:
        report = run_task(CompressTask(str(job.folder)), bar.show, lambda: bool(stopping))
    except (Cancelled, KeyboardInterrupt):
        raise Cancelled(f"Stopped. Continue with: featherweight-cli resume {job.folder.name}") from None
    except CompressError as error:
        bar.end()
        if is_final(error):
            Queue(jobs_root()).remove(job)
        else:
            _resumable(job, error)
        raise
    finally:
        signal.signal(signal.SIGINT, previous)
    bar.end()
    return {"job": str(job.folder), **report}, _proof(report)


def _resumable(job: Job, error: CompressError) -> None:
    """Keep a job that has begun; one that was refused at the door leaves nothing."""
    if job.begun():
        error.hint = f"{error.hint} Continue with: featherweight-cli resume {job.folder.name}".strip()
    else:
        Queue(jobs_root()).remove(job)


class _Bar:
    """A progress bar on standard error; a plain line per stage where that is no terminal."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._stage = ""

    def show(self, step: JobProgress) -> None:
        part = step.done_bytes / step.total_bytes if step.total_bytes else 0.0
        if not self._live:
            if step.stage != self._stage:
                print(step.what, file=sys.stderr)
            self._stage = step.stage
            return
        speed = f" {step.bytes_per_s / 1e6:.0f} MB/s" if step.bytes_per_s else ""
        eta = f" {step.eta_s:.0f} s left" if step.eta_s is not None else ""
        filled = "#" * int(part * 24)
        print(f"\r\033[K[{filled:24}] {part:4.0%}{speed}{eta}  {step.what}"[:160], end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        if self._live:
            print(file=sys.stderr)


def _done(task: Task, stopped: str) -> dict[str, Any]:
    """Do a task with a bar; `stopped` is what Ctrl-C is answered with."""
    bar = _Bar()
    try:
        found = run_task(task, bar.show, lambda: False)
    except KeyboardInterrupt:
        raise Cancelled(stopped) from None
    bar.end()
    return found


def _verify(options: argparse.Namespace) -> Answer:
    from app.engine.verification import overall_error, verify_file

    quiet_torch()
    proofs = list(verify_file(options.file, options.against, options.threads))
    error = overall_error(proofs) if options.against else None
    size_bytes = options.file.stat().st_size if options.file.is_file() else None
    data = {
        "verified": True,
        "file": str(options.file),
        "size_bytes": size_bytes,
        "against": str(options.against) if options.against else None,
        "relative_error": error,
        "tensors": [proof.to_json() for proof in proofs],
    }
    said = f"{options.file.name}: sound, {len(proofs)} tensors"
    worst = sorted(proofs, key=lambda proof: -proof.relative_error)[:5]
    if error is None:
        return data, f"{said}; compare with --against MODEL for what was lost."
    lines = [f"  {proof.name:56} {proof.scheme:6} {proof.relative_error:8.3%}" for proof in worst]
    return data, "\n".join([f"{said}, error {error:.3%} of the weights' size. Largest:", *lines])


def _evaluate(options: argparse.Namespace) -> Answer:
    task = EvaluateTask(
        path=str(options.file),
        against=str(options.against),
        text=str(options.text or ""),
        context=options.context,
        chunks=options.chunks,
        device=options.device,
        threads=options.threads,
    )
    found = _done(task, "Stopped.")
    size_bytes = options.file.stat().st_size if options.file.is_file() else None
    data = {"file": str(options.file), "size_bytes": size_bytes, "against": str(options.against), **found}
    rise = found["perplexity_output"] / found["perplexity_source"] - 1
    lines = [
        f"{options.file.name} against {options.against.name}: {found['tokens']:,} predictions, "
        f"{found['chunks']} chunks of {found['context']} tokens",
        f"  KL divergence  mean {found['mean_kl']:.6f} +- {found['mean_kl_error']:.6f}, median "
        f"{found['median_kl']:.6f}, 99 % {found['kl_99']:.4f}, largest {found['max_kl']:.4f} nats",
        f"  same top token {found['same_top']:.2%}",
        f"  perplexity     {found['perplexity_source']:.4f} -> {found['perplexity_output']:.4f} ({rise:+.2%})",
    ]
    return data, "\n".join(lines)


def _calibrate(options: argparse.Namespace) -> Answer:
    if options.out and not options.out.absolute().parent.is_dir():
        raise OutputError(
            f"The folder {options.out.absolute().parent} does not exist.", "Create it, or choose another."
        )
    task = CalibrateTask(
        path=str(options.model),
        text=str(options.text or ""),
        device=options.device,
        threads=options.threads,
        context=options.context,
        chunks=options.chunks,
    )
    found = _done(task, "Stopped. The same command goes on from here.")
    data = {"out": None, **found}
    lines = [
        f"{found['model']}: {found['tokens']:,} tokens in {found['chunks']} chunks of {found['context']}",
        f"  {'what enters':56} {'least':>10} {'0.1 %':>10} {'99.9 %':>10} {'largest':>10}",
        *(line for row in found["weights"] if row["name"] == row["shared_by"][0] for line in _input_lines(row)),
    ]
    if options.out:
        _export(options.out, Path(found["folder"]), options.model, options.text)
        data["out"] = str(options.out)
        lines += ["", f"Written: {options.out}"]
    return data, "\n".join(lines)


def _input_lines(row: dict[str, Any]) -> list[str]:
    """The range of an input that some weights share, and its channels that stand out."""
    rest = len(row["shared_by"]) - 1
    name = row["name"] + (f" and {rest} more" if rest else "")
    ends = [row[key] for key in ("minimum", "typical_minimum", "typical_maximum", "maximum")]
    lines = [f"  {name:56} " + " ".join(f"{value:10.4g}" for value in ends)]
    return lines + ([f"    {row['sentence']}"] if row["outlier_count"] else [])


def _export(out: Path, folder: Path, source: Path, text: Path | None) -> None:
    from app.engine.calibration import Calibration
    from app.engine.imatrix import ImportanceMatrix, write_imatrix

    dataset = text.name if text else "calibration.txt"
    write_imatrix(out, ImportanceMatrix.of(Calibration.load(folder), _outline(source), dataset))


def _proof(report: dict[str, Any]) -> str:
    """A finished job's proof, for people."""
    source, output, runtime, memory = report["source"], report["output"], report["runtime"], report["memory"]
    lines = [
        f"Verified: {output['path']}",
        f"  size    {_size(source['size_bytes'])} -> {_size(output['size_bytes'])} "
        f"({output['size_bytes'] / source['size_bytes']:.0%}, {report['bits_per_weight']:.2f} bits per weight)",
        f"  error   {report['relative_error']:.2%} of the weights' size, "
        f"{len(report['tensors'])} tensors reopened and compared with the original",
    ]
    if (evaluation := report["evaluation"]) is not None:
        lines += [
            f"  quality mean KL divergence {evaluation['mean_kl']:.4f} (99 %: {evaluation['kl_99']:.3f}), "
            f"same top token {evaluation['same_top']:.1%}, perplexity {evaluation['perplexity_source']:.3f} -> "
            f"{evaluation['perplexity_output']:.3f}, measured on {evaluation['tokens']:,} predictions",
        ]
    elif report["not_evaluated"]:
        lines.append(f"  quality not measured: {report['not_evaluated']}")
    if why_not := report["calibration"]["why_not"]:
        lines.append(f"  note    {why_not}")
    lines += [
        f"  tried   {item['name']}: {item['size_bytes']:,} bytes, KL {item['mean_kl']:.4f} on other text"
        + (" (chosen)" if item["chosen"] else "")
        for item in report["candidates"]
        if item["mean_kl"] is not None
    ]
    if runtime and runtime["ok"]:
        lines += [
            f"  memory  {_size(memory['before_bytes'])} -> {_size(memory['after_bytes'])} "
            "(16-bit weights, estimated; running in llama.cpp, measured)",
            f"  llama.cpp writes, {runtime['tokens_per_s']:.0f} tokens/s: {runtime['prompt']}{runtime['text']!s}",
        ]
    elif runtime:
        lines.append(f"  not run {runtime['why']}")
    return "\n".join(lines)


def _size(size_bytes: int) -> str:
    """Bytes as people read them (decimal units, as file managers and shops use them)."""
    if size_bytes >= 10**9:
        return f"{size_bytes / 1e9:.2f} GB"
    return f"{size_bytes / 1e6:.1f} MB" if size_bytes >= 10**5 else f"{size_bytes / 1e3:.1f} kB"


def _source_row(tensor: OutlineTensor) -> str:
    return f"{tensor.name:56} {tensor.dtype:5}"


def _shape(shape: Sequence[int]) -> str:
    return " x ".join(map(str, shape))


if __name__ == "__main__":
    sys.exit(main())
