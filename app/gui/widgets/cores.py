"""What can be chosen to compute with, for every list that offers it."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox


def _tr(text: str) -> str:
    return QCoreApplication.translate("cores", text)


def thread_choices() -> list[tuple[int, str]]:
    """How many processor cores may work at once, the most first."""
    cores = os.cpu_count() or 1
    fewer = [2**power for power in range(10) if 2**power < cores]
    return [
        (cores, _tr("all {0} cores").format(cores)),
        *((number, _tr("cores: {0}").format(number)) for number in reversed(fewer)),
    ]


def clear_and_fill(combo: QComboBox, entries: Sequence[tuple[object, str]]) -> None:
    """Offer (key, title) pairs without announcing each."""
    combo.blockSignals(True)
    combo.clear()
    for key, title in entries:
        combo.addItem(title, key)
        combo.setItemData(combo.count() - 1, title, Qt.ItemDataRole.ToolTipRole)
    combo.blockSignals(False)
