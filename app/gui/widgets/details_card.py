"""The model card with its one question: whether pictures may be fetched."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.engine.hub.details import HubDetails
from app.gui.widgets.card_view import CardView
from app.gui.widgets.parts import button, column, label, row


class DetailsCard(QWidget):
    """A model card."""

    def __init__(self) -> None:
        super().__init__()
        self.view = CardView()
        self.load = button(
            self.tr("Load pictures"),
            self.tr("Fetch the card's pictures; the computers that hold them learn that you look at it"),
            self.view.load_pictures,
            "picture",
        )
        self._note = label(self.tr("Pictures are not loaded."), "small")
        self._bar = QWidget()
        self._bar.setLayout(row(self._note, None, self.load))
        self._none = label("", "muted", wrap=True)
        self.setLayout(column(self._bar, self._none, self.view))
        self.view.pictures_wanted.connect(self._bar.setVisible)
        self._bar.hide()
        self._shown = ("", "")

    def show_details(self, details: HubDetails | None) -> None:
        """Show a model's card; None while it is on its way."""
        key = (details.model.id, details.commit) if details else ("", "")
        if details is not None and details.card and key == self._shown:
            return
        self._shown = key
        there = details is not None and bool(details.card.strip())
        self._none.setText(self.tr("Fetching …") if details is None else self.tr("Its authors have written no card."))
        self._none.setVisible(not there)
        self.view.setVisible(there)
        self._bar.hide()
        if there:
            self.view.show_card(details.card, details.model.id, details.commit)
