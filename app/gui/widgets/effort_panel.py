"""How much work goes into a job, about how long that takes, and which text the model reads meanwhile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.gui import words
from app.gui.models import recipe_words
from app.gui.session import Session
from app.gui.widgets.dialogs import file_dialog
from app.gui.widgets.elided import Elided
from app.gui.widgets.parts import button, column, label, row
from app.gui.widgets.segments import Segments


class EffortPanel(QWidget):
    """The recipe's quality and the session's calibration text."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._known: tuple[str, float | None] = ("", None)
        self.qualities = Segments([(item.key, item.title, item.sentence) for item in recipe_words.qualities()])
        self.qualities.setAccessibleName(self.tr("How much work goes into it"))
        self.time = label("", "small", wrap=True)
        self.name = Elided("small")
        self.file = button("", self.tr("Calibrate with a text file of yours"), self.choose_file, "file", "quiet")
        self.folder = button(
            "", self.tr("Calibrate with all texts of a folder of yours"), self.choose_folder, "folder", "quiet"
        )
        self.bundled = button(
            "", self.tr("Back to the text that comes along"), lambda: session.set_text(None), "reset", "quiet"
        )
        self._text = QWidget()
        text = row(self.name, self.file, self.folder, self.bundled, spacing=0)
        text.setStretch(0, 1)
        self._text.setLayout(text)
        self.setLayout(column(self.qualities, self.time, self._text, spacing=4))
        self.qualities.chosen.connect(session.set_quality)
        for change in (session.plan_changed, session.text_changed, session.device_changed):
            change.connect(self.show_choice)
        self.show_choice()

    def show_choice(self) -> None:
        """Show what is chosen."""
        session, quality = self._session, self._session.recipe.quality
        self.qualities.blockSignals(True)
        self.qualities.choose(quality)
        self.qualities.blockSignals(False)
        self._text.setVisible(quality != "fast")
        self.bundled.setVisible(session.text is not None)
        self.name.setText(self.tr("Reads: {0}").format(recipe_words.text_name(session.text)))
        tip = self.tr("The model reads this text while it is measured (calibration). One like your own use is best")
        self.name.setToolTip(f"{session.text}\n{tip}" if session.text else tip)
        self._show_time(quality)

    def _show_time(self, quality: str) -> None:
        sentence = next(item.brief for item in recipe_words.qualities() if item.key == quality)
        outline = self._session.outline
        if outline is None:
            self.time.setText(sentence)
            return
        known_for, known = self._known
        seconds = recipe_words.duration_s(outline, quality, self._session.device, self._session.threads)
        if known_for == quality and known is not None:
            seconds = known
        self.time.setText(self.tr("{0} About {1}.").format(sentence, words.roughly(seconds)))

    def show_known(self, quality: str, seconds: float | None) -> None:
        """What earlier jobs or a trial say of the time that a quality takes; None: nothing."""
        if (quality, seconds) != self._known:
            self._known = (quality, seconds)
            self._show_time(self._session.recipe.quality)

    def choose_file(self) -> None:
        """Ask for a text file."""
        dialog = self._dialog(self.tr("Calibrate with this text"), QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Texts (*.txt *.md *.jsonl *.json *.csv *.html)"), self.tr("All files (*)")])
        dialog.open()

    def choose_folder(self) -> None:
        """Ask for a folder of texts."""
        self._dialog(self.tr("Calibrate with all texts in"), QFileDialog.FileMode.Directory).open()

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        start = str(self._session.text.parent) if self._session.text else ""
        dialog = file_dialog(self, title, start)
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._session.set_text(Path(path)))
        return dialog
