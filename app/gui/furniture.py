"""What works behind the window: one object for each thing it can do, in the order in which they need one another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.gui.activations_desk import ActivationsDesk
from app.gui.analysis_desk import AnalysisDesk
from app.gui.background import Background
from app.gui.comparison_desk import ComparisonDesk
from app.gui.desktop import Desktop, no_desktop
from app.gui.diagnostics import Surroundings
from app.gui.download_board import DownloadBoard
from app.gui.engine import Engine
from app.gui.gpu_desk import GpuDesk
from app.gui.hub_desk import HubDesk
from app.gui.job_board import JobBoard
from app.gui.job_watch import JobWatch
from app.gui.messages import Messages
from app.gui.pages.find import FindPage
from app.gui.proof_desk import ProofDesk
from app.gui.session import Session
from app.gui.settings import Settings
from app.gui.statistics_desk import StatisticsDesk
from app.gui.survey_desk import SurveyDesk
from app.gui.talk_desk import TalkDesk
from app.gui.update_desk import UpdateDesk
from app.gui.upload_desk import UploadDesk
from app.jobs.downloads import Downloads
from app.jobs.queue import Queue

__all__ = ["FindPage", "Furniture"]  # the first page is read along with the rest


class Furniture:
    """Everything that a window works with; what it says of itself stands in each class."""

    def __init__(
        self,
        window: QWidget,
        engine: Engine,
        settings: Settings,
        around: Callable[[QWidget], Desktop] | None,
        surroundings: Callable[[], Surroundings],
    ) -> None:
        """Args:
        around: what the desktop around the window can do for long work; None: nothing.
        surroundings: what was going on, for diagnostics.
        """
        self.engine = engine
        self.background = background = Background(window)
        self.session = session = Session(engine, settings)
        self.desk = HubDesk(engine, background, window)
        self.analysis = AnalysisDesk(engine, session)
        self.statistics = StatisticsDesk(engine, session)
        self.activations = ActivationsDesk(engine, session)
        self.survey, self.comparison = SurveyDesk(engine, session), ComparisonDesk(engine, session)
        self.desktop = (around or no_desktop)(window)
        jobs = Queue(settings.jobs_folder)
        self.board = JobBoard(engine, jobs, background, settings, plugged=self.desktop.power.plugged)
        self.watch = JobWatch(self.board, self.desktop, settings, background, window)
        self.uploads = UploadDesk(engine, settings.data / "uploads", background, window)
        self.downloads = DownloadBoard(engine, Downloads(settings.downloads_folder), background, settings)
        self.proofs = ProofDesk(engine, self.board, background, settings)
        self.talk = TalkDesk(engine)
        self.gpu = GpuDesk(engine, window)
        self.gpu.switched.connect(session.ask_devices_anew)
        self.news = UpdateDesk(engine, window)
        self.messages = Messages(surroundings)
