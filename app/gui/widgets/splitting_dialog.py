"""Which of the known ways a model's tokenizer splits text, where nothing in its files says so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.gui.said import said
from app.gui.widgets.dialogs import Dialog
from app.gui.widgets.parts import button, label, named, row

SIZE = (620, 560)


class SplittingDialog(Dialog):
    """Every known way with how far it is from the model's own, the nearest first, and a line that shows it.

    Signals:
        chosen: the way's name.
    """

    chosen = Signal(str)

    def __init__(self, question: Mapping[str, Any], parent: QWidget) -> None:
        """Args: question: `UnknownSplitting.facts()` with its message."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How does it split text?"))
        self.resize(*SIZE)
        self._choices = question["choices"]
        self.list = QListWidget()
        named(self.list, self.tr("Known ways"), self.tr("The nearest stands first"))
        for choice in self._choices:
            entry = QListWidgetItem(self._title(choice))
            entry.setToolTip(", ".join(choice["names"]))
            self.list.addItem(entry)
        self.example = label("", "", wrap=True)
        self.example.setTextFormat(Qt.TextFormat.PlainText)
        self.take = button(self.tr("Take this one"), self.tr("The report names it"), self._take, role="primary")
        leave = button(self.tr("Cancel"), self.tr("Decide later"), self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("How does it split text?"), "heading", wrap=True))
        layout.addWidget(label(said(question["message"]), "", wrap=True))
        told = self.tr("A wrong one makes the model read some texts a little differently. The nearest is a good guess.")
        layout.addWidget(label(told, "small", wrap=True))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.example)
        layout.addLayout(row(None, leave, self.take))
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemActivated.connect(lambda _: self._take())
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _title(self, choice: Mapping[str, Any]) -> str:
        if not choice["of"]:
            return str(choice["name"])
        if not choice["differing"]:
            return self.tr("{0}: no difference in {1} test lines").format(choice["name"], choice["of"])
        text = self.tr("{0}: {1} of {2} test lines are read otherwise")
        return text.format(choice["name"], choice["differing"], choice["of"])

    def _on_row(self, place: int) -> None:
        example = self._choices[place]["example"] if place >= 0 else None
        self.example.setVisible(example is not None)
        if example is not None:
            text = self.tr("“{0}”\nthe model: {1}\nthis way: {2}")
            pieces = (" | ".join(example[key]) for key in ("tokenizer", "llama_cpp"))
            self.example.setText(text.format(example["text"], *pieces))

    def _take(self) -> None:
        self.chosen.emit(str(self._choices[self.list.currentRow()]["name"]))
        self.accept()
