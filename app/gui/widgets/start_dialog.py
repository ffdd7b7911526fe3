"""When a job shall start."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QVBoxLayout, QWidget

from app.gui.widgets.dialogs import Dialog
from app.gui.widgets.parts import button, label, named, row


class StartDialog(Dialog):
    """Signals: chosen: seconds since 1970, and whether only on mains power."""

    chosen = Signal(float, bool)

    def __init__(self, moment: float, when_plugged: bool, parent: QWidget) -> None:
        """Args: moment: what is offered at first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Start later"))
        self.setMinimumWidth(380)
        self.moment = QDateTimeEdit(QDateTime.fromSecsSinceEpoch(int(moment)))
        self.moment.setCalendarPopup(True)
        self.moment.setMinimumDateTime(QDateTime.currentDateTime())
        named(self.moment, self.tr("Start at"), self.tr("The job starts then, or as soon as its turn comes after that"))
        named(self.moment.lineEdit(), self.moment.accessibleName(), self.moment.toolTip())
        self.plugged = QCheckBox(self.tr("Only when the computer is plugged in"))
        self.plugged.setChecked(when_plugged)
        named(self.plugged, self.plugged.text(), self.tr("Wait for mains power, so that the battery is not emptied"))
        set_it = button(self.tr("Start then"), self.tr("Let the job wait until then"), self._set, role="primary")
        leave = button(self.tr("Leave it"), self.tr("Change nothing"), self.reject)
        set_it.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Start at"), "strong"))
        layout.addWidget(self.moment)
        layout.addWidget(self.plugged)
        note = self.tr("The computer and this program have to be on then; it is kept from going to sleep meanwhile.")
        layout.addWidget(label(note, "small", wrap=True))
        layout.addLayout(row(None, leave, set_it))

    def _set(self) -> None:
        self.chosen.emit(float(self.moment.dateTime().toSecsSinceEpoch()), self.plugged.isChecked())
        self.accept()
