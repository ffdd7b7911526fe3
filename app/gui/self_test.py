"""Whether this installation works: `featherweight --selftest [--selftest-out FILE]`, also when it is frozen.

Opens the real window, builds every page, lets the child process compress the bundled model and prove it (which runs
llama.cpp, compiled kernels and the program's own evaluation), looks whether what a package may have lost is there,
and closes. Nothing of the person's own is read or changed: everything happens in a temporary folder, whose name has
a space and letters beyond ASCII because theirs may have too. One line says how it went; the file gets it all, for
programs without a console. Exit code 0 only if every check passed.
"""

from __future__ import annotations

import importlib
import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app import __version__
from app.engine.compiled import PLACE
from app.engine.processes import is_frozen
from app.engine.resources import resource
from app.gui.start_time import StartWatch, process_began

LIMIT_S = 600.0  # old computers are slow, but do not hang
OUT = "--selftest-out"
KEYCHAINS = {"linux": "keyring.backends.SecretService", "darwin": "keyring.backends.macOS"}
WINDOWS_KEYCHAIN = "keyring.backends.Windows"
NEEDED = ("icons/featherweight.svg", "texts/calibration.txt", "texts/evaluation.txt", "sample-model/config.json")


@dataclass
class Verdict:
    """What was found.

    Attributes:
        checks: what was checked, and what of it: a sentence or a figure. A check that failed is in `failed`.
        failed: what went wrong, in sentences; empty if all is well.
        start_s: from the start of the process to a window that answers.
    """

    checks: dict[str, Any] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)
    start_s: float = 0.0
    elapsed_s: float = 0.0

    def to_json(self) -> dict[str, Any]:
        """As plain data, with what a person who reads it elsewhere must know."""
        here = {"frozen": is_frozen(), "program": sys.executable, "python": platform.python_version()}
        return {"ok": not self.failed, "version": __version__, "system": platform.platform(), **here, **asdict(self)}

    def line(self) -> str:
        """As one line."""
        what = "passed" if not self.failed else f"FAILED: {' | '.join(self.failed)}"
        known = ", ".join(f"{name} {value}" for name, value in self.checks.items())
        took = f"Window in {self.start_s:.2f} s, all in {self.elapsed_s:.1f} s"
        return f"Featherweight {__version__} self-test {what}. {took}. {known}"


class SelfTest(QObject):
    """Leads the window through a person's first minutes; `finished` is called once at the end."""

    def __init__(self, window: Any, folder: Path, finished: Callable[[], None]) -> None:
        """Args: window: a `MainWindow` that is about to be shown; folder: for the output."""
        super().__init__(window)
        self.verdict = Verdict()
        self._window, self._output, self._finished = window, folder / "sample.gguf", finished
        self._over = False
        self._watch = StartWatch(window)
        self._watch.over.connect(self.begin)
        QTimer.singleShot(int(LIMIT_S * 1000), self, lambda: self._fail(f"not finished after {LIMIT_S:.0f} s"))

    def begin(self) -> None:
        """The window answers, and all that works behind it is there."""
        self.verdict.start_s = round(self._watch.moments["answers"] - process_began(), 3)
        self._window.session.opened.connect(self._on_opened)
        self._window.session.failed.connect(lambda failure: self._fail(f"the model was not opened: {failure.message}"))
        board = self._window.board
        board.failed.connect(lambda failure: self._fail(f"the job failed: {failure.message} {failure.details}"))
        board.ended_badly.connect(lambda name: self._fail(f"the job ended badly: {self._why(name)}"))
        board.completed.connect(self._on_completed)
        self._attempt("pages", self._build_pages)
        self._attempt("files", _files)
        self._attempt("languages", _languages)
        self._attempt("keychain", _keychain)
        self._window.session.open(str(resource("sample-model")))

    def _build_pages(self) -> int:
        for step in ("find", "look", "choose", "work", "proof"):
            self._window.show_page(step)
        return self._window.stack.count()  # type: ignore[no-any-return]

    def _on_opened(self) -> None:
        from app.engine.mixes import DEFAULT_MIX  # here, for the start is timed
        from app.engine.pipeline import Order
        from app.engine.recipe import Recipe

        source = Path(self._window.session.outline.path)
        self._window.board.add(Order(source, Recipe(mix=DEFAULT_MIX, quality="fast"), self._output))

    def _on_completed(self, name: str) -> None:
        report = next(report for job, report in self._window.board.finished if job.folder.name == name)
        self._attempt("output", lambda: f"{self._output.stat().st_size / 1e6:.1f} MB")
        self._attempt("proof", lambda: _proof(report))
        self._attempt("kernels", _kernels)
        self._end()

    def _why(self, name: str) -> str:
        job = self._window.board.job(name)
        return str(job.failure) if job is not None else name

    def _attempt(self, name: str, check: Callable[[], Any]) -> None:
        """One check; whatever it raises is what this is for."""
        try:
            self.verdict.checks[name] = check()
        except Exception as error:
            self._fail(f"{name}: {type(error).__name__}: {error}", go_on=True)

    def _fail(self, what: str, go_on: bool = False) -> None:
        if not self._over:
            self.verdict.failed.append(what)
            if not go_on:
                self._end()

    def _end(self) -> None:
        if not self._over:
            self._over = True
            self._finished()


def _files() -> int:
    """Raises: FileNotFoundError: something that comes along did not."""
    missing = [name for name in NEEDED if not resource(*name.split("/")).is_file()]
    if missing:
        raise FileNotFoundError(", ".join(missing))
    return sum(1 for path in resource().rglob("*") if path.is_file())


def _languages() -> str:
    """Raises: FileNotFoundError: there are no texts, or Qt has none of its own."""
    from PySide6.QtCore import QLibraryInfo

    ours = sorted(path.stem.partition("_")[2] for path in resource("translations").glob("*.ts"))
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if not (folder / "qtbase_de.qm").is_file():
        raise FileNotFoundError(f"{folder} lacks Qt's texts")
    return " ".join(ours) or "en"


def _keychain() -> str:
    """The system's own kind must be loadable; whether one is running is the system's business."""
    import keyring
    import keyring.backend

    wanted = WINDOWS_KEYCHAIN if sys.platform == "win32" else KEYCHAINS[sys.platform]
    importlib.import_module(wanted)
    keyring.backend.get_all_keyring()
    found = {kind.__module__ for kind in keyring.backend.KeyringBackend._classes}
    if wanted not in found:
        raise LookupError(f"{wanted} is not among {', '.join(sorted(found))}")
    return type(keyring.get_keyring()).__module__.rpartition(".")[2]


def _proof(report: dict[str, Any]) -> str:
    """Raises: ValueError: some part of the proof could not be made."""
    runtime, evaluation = report["runtime"] or {"ok": False, "why": "not asked"}, report["evaluation"]
    if not report["verified"] or not runtime["ok"]:
        raise ValueError(f"llama.cpp did not run: {runtime.get('why')}")
    if evaluation is None:
        raise ValueError(f"not evaluated: {report['not_evaluated']}")
    return f"verified, {runtime['tokens']} tokens by llama.cpp at {runtime['tokens_per_s']:.0f}/s"


def _kernels() -> str:
    """How many compiled kernels were kept for the next start.

    Raises:
        FileNotFoundError: none, so that the program would compile anew in each child.
    """
    from app.engine.compiled import numba_there

    if not numba_there():
        return "none: no numba"
    folder = Path(os.environ[PLACE])
    kept = sum(1 for _ in folder.rglob("*.nbc"))
    if not kept:
        raise FileNotFoundError(f"no compiled kernel in {folder}")
    return f"{kept} kept"


def _options(arguments: Sequence[str]) -> Path | None:
    """Where the verdict goes."""
    if list(arguments[:1]) == [OUT] and len(arguments) == 2:
        return Path(arguments[1])
    if arguments:
        raise SystemExit(f"Usage: featherweight --selftest [{OUT} FILE]")
    return None


def _tell(verdict: Verdict, out: Path | None) -> None:
    """To the file, and to the console where there is one (a window's program on Windows has none)."""
    if out is not None:
        out.write_text(json.dumps(verdict.to_json(), indent=1), encoding="utf-8")
    if sys.stdout is not None:
        encoding = sys.stdout.encoding or "ascii"
        sys.stdout.write(verdict.line().encode(encoding, "replace").decode(encoding) + "\n")
        sys.stdout.flush()


def run_self_test(arguments: Sequence[str]) -> int:
    """Do it; the exit code."""
    out = _options(arguments)
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="featherweight äöü ", ignore_cleanup_errors=True) as folder:
        verdict = _run(Path(folder))
    _tell(verdict, out)
    return 1 if verdict.failed else 0


def _run(folder: Path) -> Verdict:
    from app.gui.main_window import MainWindow
    from app.gui.settings import Settings
    from app.gui.theme import Scheme, Theme, application
    from app.jobs.folders import HOME_VARIABLE

    os.environ |= {HOME_VARIABLE: str(folder / "home"), PLACE: str(folder / "kernels")}  # of the children too
    app = QApplication.instance() or application([sys.argv[0]])
    settings = Settings()
    settings.output_folder = folder / "results"
    window = MainWindow(settings, Theme(app, Scheme.LIGHT))
    test = SelfTest(window, folder, lambda: (window.close(), app.quit()))
    sys.excepthook = lambda kind, error, _: test._fail(f"{kind.__name__}: {error}")
    began = time.monotonic()
    window.show()
    app.exec()
    settings._store.sync()  # else it is written when Python ends, into a folder that is gone by then
    test.verdict.elapsed_s = round(time.monotonic() - began, 1)
    return test.verdict
