"""Show what each tensor would become, and the exact size."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.cli._options import outline_and_recipe, recipe_options
from app.cli._printing import size_text, source_row
from app.cli.base import Answer, Command
from app.engine.allocation import Allocation, plan_for
from app.engine.fit import fit, machine
from app.engine.model import Model
from app.engine.outline import Outline
from app.engine.plan import Plan, plan_summary
from app.engine.recipe import Recipe
from app.engine.tables import Tables
from app.engine.typical import typical_tables
from app.jobs.folders import analysis_root


class PlanCommand(Command):
    """`plan`."""

    name = "plan"
    words = "Show what each tensor would become, and the exact size."
    position = 20

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """State the options."""
        parser.add_argument("model", type=Path, metavar="MODEL")
        recipe_options(parser)

    def run(self, options: argparse.Namespace) -> Answer:
        """Do it."""
        outline, recipe = outline_and_recipe(options, options.model)
        plan, forecast = _planned(outline, recipe, _measured_tables(options.model, recipe))
        running = fit(machine("this-computer"), outline, plan.size_bytes, options.context)
        lines = [
            f"{source_row(row.tensor)} -> {row.scheme:6} {size_text(row.size_bytes):>10}  {row.reason}".rstrip()
            for row in plan.rows
        ]
        shares = ", ".join(f"{name} {size_text(size)}" for name, size in plan_summary(plan).items())
        lines += [
            "",
            f"{size_text(plan.source_bytes)} -> {plan.size_bytes:,} bytes ({size_text(plan.size_bytes)}), "
            f"{plan.bits_per_weight:.2f} bits per weight: {shares}",
            f"To run: {running.sentence}",
        ]
        if outline.caution:
            lines.append(f"Caution: {outline.caution}")
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
