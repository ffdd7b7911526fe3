"""What is known before the start, kept up to date: looks at the disk and the memory off the window's thread.

Every choice is looked at again, a moment after the last one, so that a slider's drag does not ask the disk at every
step. What mends a finding is done here as far as it concerns the choice; the rest is for whoever shows it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.engine.errors import BadRecipe
from app.engine.fit import machine, target_for
from app.gui.analysis_desk import AnalysisDesk
from app.gui.background import Background
from app.gui.models import preflight
from app.gui.models.preflight import Duration, Finding, Level, Mend, Surroundings, Wish
from app.gui.session import Session
from app.jobs import courtesy
from app.jobs.events import Failure

REST_MS = 250  # a name that is being typed is not looked up at every letter


class PreflightDesk(QObject):
    """Attributes:
        around: what was found out; None while it is not known for the present choice.
        findings: what to know, what stops first.
        trouble: why nothing could be found out; empty where it could.
        when_plugged: whether the job shall wait for mains power.

    Signals:
        changed: any of the above is different.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        desk: AnalysisDesk,
        background: Background,
        plugged: Callable[[], bool] = lambda: True,
        parent: QObject | None = None,
    ) -> None:
        """Args: plugged: whether the computer is on mains power; may block. parent: it ends with it."""
        super().__init__(parent)
        self._session, self._desk, self._background, self._plugged = session, desk, background, plugged
        self._output: Path | None = None
        self._replace: Path | None = None
        self._asked = 0
        self.around: Surroundings | None = None
        self.findings: tuple[Finding, ...] = ()
        self.trouble = ""
        self.when_plugged = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._look)
        desk.changed.connect(self._judge)
        for change in (session.plan_changed, session.device_changed, session.devices_changed, session.text_changed):
            change.connect(self.look)
        session.settings.manners_changed.connect(self.look)
        session.opened.connect(self._on_opened)

    @property
    def replaces(self) -> bool:
        """Whether a person has allowed that the file that is there is replaced."""
        return self._output is not None and self._replace == self._output

    @property
    def stops(self) -> bool:
        """Whether it cannot begin so."""
        return any(item.level is Level.STOP for item in self.findings)

    @property
    def questions(self) -> tuple[Finding, ...]:
        """What a person has to decide before the start."""
        return tuple(item for item in self.findings if item.level is not Level.NOTE)

    def set_output(self, output: Path) -> None:
        """Look at another place."""
        self._output = output  # leave to replace is a path's own
        self.look()

    def forget(self) -> None:
        """Another place is being named: nothing is known of it yet."""
        self.around, self._output, self._asked = None, None, self._asked + 1
        self.changed.emit()

    def look(self) -> None:
        """Look again, in a moment."""
        self._rest.start()

    def duration(self) -> Duration | None:
        """How long the job takes."""
        wish = self.wish()
        return None if wish is None else preflight.duration(wish, self.around)

    def wish(self) -> Wish | None:
        """What shall be done; None while no model is open."""
        session, trial = self._session, self._desk.trial
        if session.outline is None or session.plan is None or session.planner is None:
            return None
        card = next((item for item in session.device_facts if item["key"] == session.device), {})
        polite = session.settings.keep_usable
        made = Wish(
            session.outline,
            session.plan,
            session.device,
            min(session.threads, courtesy.polite_threads()) if polite else session.threads,
            int(card.get("free_bytes") or 0) if session.device != "cpu" else 0,
            session.planner.forecast(session.plan),
            self.replaces,
            tried_s=None if trial is None else float(trial["eta_s"]),
            when_plugged=self.when_plugged,
        )
        return preflight.with_answer(made, self._desk.checked)

    def _on_opened(self) -> None:
        self.around, self.findings, self.when_plugged = None, (), False
        self.look()

    def _look(self) -> None:
        wish, output = self.wish(), self._output
        if wish is None or output is None or not output.name:
            return
        self._asked += 1
        number, settings = self._asked, self._session.settings

        def work() -> tuple[int, Surroundings]:
            return number, preflight.look_around(output, settings.data, wish, settings.jobs_folder, self._plugged)

        self._background.call(work, self._on_around, self._on_trouble)

    def _on_around(self, found: tuple[int, Surroundings]) -> None:
        number, around = found
        if number == self._asked:  # an answer to an earlier question is none
            self.around, self.trouble = around, ""
            self._judge()

    def _on_trouble(self, failure: Failure) -> None:
        self.around, self.findings, self.trouble = None, (), failure.message
        self.changed.emit()

    def _judge(self) -> None:
        wish = self.wish()
        if wish is not None and self.around is not None:
            self.findings = preflight.findings(wish, self.around)
            self.changed.emit()

    def mend(self, mend: Mend) -> bool:
        """Do what a button promises; False where it concerns the page."""
        session = self._session
        if mend is Mend.REPLACE:
            self._replace = self._output
            self._judge()
        elif mend is Mend.PLUGGED:
            self.when_plugged = True
            self._judge()
        elif mend is Mend.FAST:
            session.set_quality("fast")
        elif mend is Mend.TEXT:
            session.set_text(None)
        elif mend is Mend.FIT:
            self._fit()
        elif mend is Mend.AGAIN:
            self._rest.stop()
            self._look()
        elif mend is Mend.TRY:
            self._desk.try_first()
        else:
            return False
        return True

    def _fit(self) -> None:
        """Ask for what this computer can run."""
        outline = self._session.outline
        if outline is None:
            return
        try:
            target = target_for(machine("this-computer"), outline)
        except BadRecipe as error:
            self._session.failed.emit(Failure.of(error))
            return
        self._session.set_target(target)
