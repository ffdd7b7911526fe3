"""What is open and what is wanted: the one object that pages share.

Pages read it and ask it to change; it answers by signals. It computes plans itself (that is milliseconds) and asks
the engine for everything else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.engine.errors import CompressError
from app.engine.mixes import DEFAULT_MIX
from app.engine.outline import Outline
from app.engine.plan import Plan, make_plan
from app.engine.recipe import Clip, Recipe, Rule
from app.gui import words
from app.gui.engine import Engine, Request
from app.gui.models.history import History
from app.gui.models.rules import assign
from app.gui.settings import Settings
from app.jobs.events import Failure
from app.jobs.tasks import DevicesTask, InspectTask


class Session(QObject):
    """The open model, the recipe with its history, the plan, and where the job shall run.

    Signals:
        opening: a path is being opened (its name for people).
        opened: `outline` is another model.
        failed: something a person must read (a `Failure`).
        open_failed: the path could not be opened; `failed` was sent too.
        plan_changed: `plan` is different.
        devices_changed: `devices` is known.
    """

    opening = Signal(str)
    opened = Signal()
    failed = Signal(object)
    open_failed = Signal(str)
    plan_changed = Signal()
    devices_changed = Signal()

    def __init__(self, engine: Engine, settings: Settings) -> None:
        super().__init__()
        self._engine = engine
        self._settings = settings
        self._opening: Request | None = None
        self._history: History[Recipe] = History(Recipe(mix=DEFAULT_MIX))
        self.outline: Outline | None = None
        self.plan: Plan | None = None
        self.devices: list[tuple[str, str]] = [("cpu", self.tr("Processor (CPU)"))]
        self.device = "cpu"
        self.threads = 0
        self._asked_devices = False

    def open(self, path: str) -> None:
        """Open a folder or file; the last call wins."""
        if self._opening is not None:
            self._opening.done.disconnect(self._on_outline)
            self._opening.failed.disconnect(self._on_open_failed)
            self._opening.stop()
        self.opening.emit(words.model_name(path))
        request = self._engine.look.ask(InspectTask(path))
        request.done.connect(self._on_outline)
        request.failed.connect(self._on_open_failed)
        self._opening = request

    def _on_outline(self, data: dict[str, object]) -> None:
        self._opening = None
        self.outline = Outline.from_json(data)
        self._history = History(Recipe(mix=self.recipe.mix))
        self._settings.remember(self.outline.path)
        self._replan()
        self.opened.emit()
        self.ask_devices()

    def _on_open_failed(self, failure: Failure) -> None:
        self._opening = None
        self.open_failed.emit(failure.message)
        self.failed.emit(failure)

    def ask_devices(self) -> None:
        """Find out what this computer can compute on; once."""
        if not self._asked_devices:
            self._asked_devices = True
            request = self._engine.look.ask(DevicesTask())
            request.done.connect(self._on_devices)
            request.failed.connect(self.failed)

    def _on_devices(self, data: dict[str, list[dict[str, str]]]) -> None:
        self.devices = [(item["key"], item["title"]) for item in data["devices"]]
        self.devices_changed.emit()

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

    def set_mix(self, name: str) -> None:
        """Start from another preset; choices made by hand are dropped (and come back with undo)."""
        self._set(replace(self.recipe, mix=name, rules=()))

    def set_type(self, names: Iterable[str], scheme: str) -> None:
        """Give tensors a type by hand."""
        if self.outline is not None:
            self._set(assign(self.outline, self.recipe, names, scheme))

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

    def reset(self) -> None:
        """Drop what was chosen by hand."""
        self._set(replace(self.recipe, rules=(), clips=()))

    def undo(self) -> None:
        """Take back the last choice."""
        self._history.undo()
        self._replan()

    def redo(self) -> None:
        """Take back the last undo."""
        self._history.redo()
        self._replan()

    def _set(self, recipe: Recipe) -> None:
        self._history.push(recipe)
        self._replan()

    def _replan(self) -> None:
        if self.outline is None:
            return
        try:
            self.plan = make_plan(self.outline, self.recipe)
        except CompressError as error:
            self.plan = None
            self.failed.emit(Failure(error.message, error.hint, type(error).__name__, ""))
        self.plan_changed.emit()

    @property
    def default_output(self) -> Path:
        """Where the result goes unless a person says otherwise."""
        name = self.outline.name if self.outline else "model"
        mix = self.recipe.mix if not self.recipe.rules else f"{self.recipe.mix}-custom"
        return self._settings.output_folder / f"{name}-{mix}.gguf"
