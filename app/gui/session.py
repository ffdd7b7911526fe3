"""What is open and what is wanted: the one object that pages share.

Pages read it and ask it to change; it answers by signals. It computes plans itself (that is milliseconds) and asks
the engine for everything else. All choices are one recipe, and every recipe there was can be had again by undo.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.engine.address import is_download_of
from app.engine.errors import CompressError
from app.engine.formats import output_format
from app.engine.mixes import DEFAULT_MIX
from app.engine.outline import Outline
from app.engine.plan import Plan
from app.engine.recipe import Clip, Recipe, Rule, Target
from app.engine.tables import Tables
from app.gui import words
from app.gui.engine import Engine, Request
from app.gui.models import recipe_words
from app.gui.models.history import History
from app.gui.models.rules import assign, bounded, freed, lock
from app.gui.models.runners import Runner, runner, runners
from app.gui.planner import Planner
from app.gui.said import said
from app.gui.settings import Settings
from app.jobs.events import Failure
from app.jobs.tasks import DevicesTask, InspectTask


class Session(QObject):
    """The open model, the recipe with its history, the plan, and where the job shall run.

    Signals:
        opening: a path is being opened (its name for people).
        opening_progressed: a `JobProgress` of it.
        download_wanted: the link of the open model, which was only looked at.
        opened: `outline` is another model.
        failed: something a person must read (a `Failure`).
        open_failed: the path could not be opened; `failed` was sent too.
        plan_changed: `plan` is different.
        devices_changed: `devices` is known.
        device_changed: a person chose where to compute, or with how many threads.
        tables_changed: what types cost was measured, or is no longer known.
        text_changed: `text` is another.
        runner_changed: the program that results are for is another.
    """

    opening = Signal(str)
    opening_progressed = Signal(object)
    download_wanted = Signal(str)
    opened = Signal()
    failed = Signal(object)
    open_failed = Signal(str)
    plan_changed = Signal()
    devices_changed = Signal()
    device_changed = Signal()
    tables_changed = Signal()
    text_changed = Signal()
    runner_changed = Signal()

    def __init__(self, engine: Engine, settings: Settings) -> None:
        super().__init__()
        self._engine = engine
        self._settings = settings
        self._opening: Request | None = None
        self._history: History[Recipe] = History(Recipe(mix=DEFAULT_MIX))
        self.outline: Outline | None = None
        self.plan: Plan | None = None
        self.devices: list[tuple[str, str]] = [("cpu", self.tr("Processor (CPU)"))]
        self.device_facts: list[dict[str, Any]] = []  # of each, as `DevicesTask` tells them
        self.device = "cpu"
        self.threads = settings.threads or os.cpu_count() or 1
        self.text: Path | None = None
        self.planner: Planner | None = None
        self._measured: dict[tuple[str, Path | None], Tables] = {}
        self._asked_devices = False
        self._asked = ""
        self.refused = ""  # the path that could not be opened, until another is
        settings.computing_changed.connect(self._on_computing)

    @property
    def settings(self) -> Settings:
        """What the program remembers of a person's wishes."""
        return self._settings

    def open(self, path: str) -> None:
        """Open a folder, a file, or a link to look at a model without a download; the last call wins."""
        if self._opening is not None:
            self._opening.progressed.disconnect(self.opening_progressed)
            self._opening.done.disconnect(self._on_outline)
            self._opening.failed.disconnect(self._on_open_failed)
            self._opening.stop()
        self.opening.emit(words.model_name(path))
        request = self._engine.look.ask(InspectTask(path))
        request.progressed.connect(self.opening_progressed)
        request.done.connect(self._on_outline)
        request.failed.connect(self._on_open_failed)
        self._opening = request
        self._asked, self.refused = path, ""

    def _on_outline(self, data: dict[str, object]) -> None:
        self._opening = None
        before, self.outline = self.outline, Outline.from_json(data)
        if before is not None and _was_downloaded(before, self.outline):
            self._settings.forget(before.path)  # and the recipe stays, with its history
        else:
            self._history = History(Recipe(mix=self.recipe.mix, quality=self.recipe.quality))
        self.planner = Planner(self.outline, self._measured.get((self.outline.path, self.text)))
        self._settings.remember(self.outline.path)
        self._replan()
        QTimer.singleShot(0, self, self._tell_opened)  # every page reads it then: a turn of its own

    def _tell_opened(self) -> None:
        self.opened.emit()
        self.ask_devices()

    def _on_open_failed(self, failure: Failure) -> None:
        self._opening = None
        self.refused = self._asked
        self.open_failed.emit(said(failure.message))
        self.failed.emit(failure)

    @property
    def tables(self) -> Tables | None:
        """What types cost the open model, as measured with the present text; None: not measured."""
        return None if self.outline is None else self._measured.get((self.outline.path, self.text))

    @property
    def remote(self) -> bool:
        """Whether the open model was only looked at, so that nothing can be done that needs its weights."""
        return self.outline is not None and self.outline.remote

    def want_download(self) -> None:
        """Ask for the open model's download; what was chosen for it holds for what arrives."""
        if self.outline is not None and self.outline.remote:
            self.download_wanted.emit(self.outline.path)

    def ask_devices(self) -> None:
        """Find out what this computer can compute on; once."""
        if not self._asked_devices:
            self._asked_devices = True
            request = self._engine.look.ask(DevicesTask())
            request.done.connect(self._on_devices)
            request.failed.connect(self.failed)

    def ask_devices_anew(self) -> None:
        """What can be computed on may be something else now."""
        self._asked_devices = False
        self.ask_devices()

    def _on_devices(self, data: dict[str, list[dict[str, Any]]]) -> None:
        self.devices = [(item["key"], item["title"]) for item in data["devices"]]
        self.device_facts = data["devices"]
        if self.device == "cpu" and self._settings.device in dict(self.devices):
            self.device = self._settings.device
        self.devices_changed.emit()

    def _on_computing(self) -> None:
        wanted = self._settings.device if self._settings.device in dict(self.devices) else "cpu"
        self.compute_on(wanted, self._settings.threads or os.cpu_count() or 1)

    def compute_on(self, device: str, threads: int) -> None:
        """Choose where to compute."""
        if (device, threads) != (self.device, self.threads):
            self.device, self.threads = device, threads
            self.device_changed.emit()

    @property
    def recipe(self) -> Recipe:
        """What is wanted."""
        return self._history.present

    @property
    def can_undo(self) -> bool:
        """Whether a choice can be taken back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a choice was taken back."""
        return self._history.can_redo

    @property
    def before(self) -> Recipe | None:
        """The recipe before the last choice."""
        return self._history.before

    @property
    def after(self) -> Recipe | None:
        """The recipe that a redo would bring back."""
        return self._history.after

    def set_recipe(self, recipe: Recipe) -> bool:
        """Take another recipe as a whole, its name too; whether it means something for this model."""
        only_named = replace(recipe, name="") == replace(self.recipe, name="")
        return self._set(recipe, same_choice=only_named, named=True)

    def set_runner(self, key: str) -> None:
        """Choose the program that will run the result; what it reads is the format."""
        found = runner(key)
        if found.key != self._settings.runner:
            self._settings.runner = found.key
            self.runner_changed.emit()
        self._set(replace(self.recipe, format=found.format))

    @property
    def runner(self) -> Runner:
        """The program that the result is for, of those that read the recipe's format."""
        chosen = runner(self._settings.runner)
        if chosen.format == self.recipe.format:
            return chosen
        return next((item for item in runners() if item.format == self.recipe.format), chosen)

    def set_mix(self, name: str) -> None:
        """Start from another preset; choices made by hand are dropped (and come back with undo)."""
        target = Target() if self.recipe.target == Target() else None
        self._set(replace(self.recipe, mix=name, rules=(), bounds=(), target=target))

    def set_automatic(self, on: bool) -> None:
        """Spread the preset's bits over the tensors by what matters, at the preset's size; or as the preset has it."""
        self._set(replace(self.recipe, target=Target() if on else None))

    def set_quality(self, key: str) -> None:
        """How much work goes into it."""
        self._set(replace(self.recipe, quality=key))

    def set_target(self, target: Target | None, same_choice: bool = False) -> None:
        """What the file must reach; `same_choice`: part of the last one, as in a slider's drag."""
        self._set(replace(self.recipe, target=target), same_choice)

    def set_text(self, text: Path | None) -> None:
        """Calibrate with another text, a file or a folder; None: the one that comes along."""
        if text != self.text:
            self.text = text
            self.text_changed.emit()
            if self.outline is not None:
                self._use_tables(self._measured.get((self.outline.path, text)))

    def learn(self, path: str, text: Path | None, tables: Tables) -> None:
        """What types cost a model was measured; kept while the window is open."""
        self._measured[path, text] = tables
        if self.outline is not None and (self.outline.path, self.text) == (path, text):
            self._use_tables(tables)

    def _use_tables(self, tables: Tables | None) -> None:
        if self.outline is not None:
            self.planner = Planner(self.outline, tables)
            self._replan()
            self.tables_changed.emit()

    def set_type(self, names: Iterable[str], scheme: str, patterns: Sequence[str] = ()) -> None:
        """Give tensors a type by hand; `patterns`: how a person has named them."""
        if self.outline is not None:
            self._set(assign(self.outline, self.recipe, names, scheme, patterns))

    def clip(self, tensor: str, what: str) -> Clip | None:
        """The range that a tensor's "weights" or "activations" are kept within; the last clip that matches."""
        found = (clip for clip in reversed(self.recipe.clips) if clip.what == what)
        return next((clip for clip in found if Rule(clip.pattern, "").matches(tensor)), None)

    def set_clip(self, clip: Clip) -> None:
        """Keep a tensor's values within a range."""
        if self.clip(clip.pattern, clip.what) != clip:
            self._set(self.recipe.with_clip(clip))

    def remove_clip(self, tensor: str, what: str) -> None:
        """Let a tensor's values be as they are; a pattern that covers other tensors too goes with all of them."""
        kept = (clip for clip in self.recipe.clips if clip.what != what or not Rule(clip.pattern, "").matches(tensor))
        self._set(replace(self.recipe, clips=tuple(kept)))

    def lock(self, names: Iterable[str]) -> None:
        """Let tensors keep the types that they have in the plan."""
        if self.outline is not None and self.plan is not None:
            self._set(lock(self.outline, self.plan, names))

    def bound(self, names: Iterable[str], least: str = "", most: str = "", patterns: Sequence[str] = ()) -> None:
        """Let tensors have no fewer or no more bits; only automatic choice heeds that, so it is turned on."""
        if self.outline is not None:
            recipe = bounded(self.outline, self.recipe, names, least, most, patterns)
            self._set(replace(recipe, target=recipe.target or Target()))

    def free(self, names: Iterable[str]) -> None:
        """Take back what was said about tensors by hand."""
        if self.outline is not None:
            self._set(freed(self.outline, self.recipe, names))

    def reset(self) -> None:
        """Drop what was chosen by hand."""
        self._set(replace(self.recipe, rules=(), bounds=(), clips=()))

    def undo(self) -> None:
        """Take back the last choice."""
        self._history.undo()
        self._replan()

    def redo(self) -> None:
        """Take back the last undo."""
        self._history.redo()
        self._replan()

    def _set(self, recipe: Recipe, same_choice: bool = False, named: bool = False) -> bool:
        """Make it the recipe, unless it means nothing for this model: then a sentence says why and all stays.

        `named`: its name is its own; else it is the one of the recipe before, which it is no longer.
        """
        if not named and recipe != self.recipe:
            recipe = replace(recipe, name="")
        plan = self._planned(recipe)
        if plan is None and self.planner is not None:
            return False
        if same_choice:
            self._history.amend(recipe)
        else:
            self._history.push(recipe)
        self.plan = plan
        self.plan_changed.emit()
        return True

    def _replan(self) -> None:
        self.plan = self._planned(self.recipe)
        if self.planner is not None:
            self.plan_changed.emit()

    def _planned(self, recipe: Recipe) -> Plan | None:
        try:
            return None if self.planner is None else self.planner.plan(recipe)
        except CompressError as error:
            self.failed.emit(Failure(error.message, error.hint, type(error).__name__, ""))
            return None

    @property
    def default_output(self) -> Path:
        """Where the result goes unless a person says otherwise."""
        name = self.outline.name if self.outline else "model"
        suffix = output_format(self.recipe.format).suffix
        return self._settings.output_folder / f"{name}-{recipe_words.file_tag(self.recipe)}{suffix}"


def _was_downloaded(before: Outline, now: Outline) -> bool:
    """Whether a model that was only looked at is here now, tensor by tensor the same."""
    same = before.remote and not now.remote and before.tensors == now.tensors
    return same and is_download_of(before.path, now.path)
