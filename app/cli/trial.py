"""Do a sample of a job; forecast its error, quality and time."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli._options import device_options, outline_and_recipe, recipe_options, text_option
from app.cli._printing import duration
from app.cli._running import done
from app.cli.base import Answer, Command
from app.engine.trial import Trial
from app.jobs.tasks import TryTask


class Try(Command):
    """`try`."""

    name = "try"
    words = "Do a sample of a job; forecast its error, quality and time."
    position = 30

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """State the options."""
        parser.add_argument("model", type=Path, metavar="MODEL")
        device_options(parser)
        text_option(parser)
        recipe_options(parser)

    def run(self, options: argparse.Namespace) -> Answer:
        """Do it."""
        _, recipe = outline_and_recipe(options, options.model)
        text = str(options.text or "")
        task = TryTask(str(options.model), recipe.to_json(), text, options.device, options.threads)
        found = done(task, "Stopped.")
        return found, _forecast(Trial.from_json(found))


def _forecast(trial: Trial) -> str:
    """What a sample makes expect, for people."""
    source = f"a page of text, {trial.rehearsed_tokens:,} predictions" if trial.rehearsed_tokens else "typical costs"
    if trial.measured and not trial.rehearsed_tokens:
        source = "costs measured on this model"
    if trial.eta_parts["calibration"] and not trial.measured:
        source += "; calibration makes it better"
    parts = [f"{name} {duration(seconds)}" for name, seconds in trial.eta_parts.items() if seconds >= 0.5]
    return "\n".join(
        [
            f"Forecast, not measured, from {trial.sampled_weights:,} weights of {trial.sampled_tensors} tensors:",
            f"  quality  mean KL divergence about {trial.forecast_kl:.4f}, probably between {trial.forecast_low:.4f} "
            f"and {trial.forecast_high:.4f} ({source})",
            f"  error    {trial.relative_error:.2%} of the weights' size",
            f"  time     about {duration(trial.eta_s)} for all of it" + (f": {', '.join(parts)}" if parts else ""),
        ]
    )
