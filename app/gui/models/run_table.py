"""Finished jobs as rows: what is known of each, with the newest measurements in place of older ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from app.gui import words
from app.gui.models.spot import Spot
from app.jobs.history import Kind, Measurement, Run

Index = QModelIndex | QPersistentModelIndex
NOTHING = "–"


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunTable", text)


@dataclass(frozen=True)
class Cell:
    """A figure for people, and what it is sorted by."""

    text: str
    value: float | str


def figures(run: Run) -> dict[str, Cell]:
    """Every figure of a run, in order, by its title."""
    report = run.report
    proof = report.get("evaluation")
    speed, checks = run.last(Kind.SPEED), run.last(Kind.CHECKS)
    rate = (
        float(speed.found["files"][-1]["tokens_per_s"]) if speed else float(_runtime(report).get("tokens_per_s") or 0)
    )
    size = float(report["output"]["size_bytes"])
    bits = float(report["bits_per_weight"])
    return {
        _tr("File"): Cell(run.output.name, run.output.name.casefold()),
        _tr("Size"): Cell(words.size(size), size),
        _tr("Differ (KL)"): _cell(proof, "mean_kl", words.divergence),
        _tr("Same word"): _cell(proof, "same_top", lambda value: words.percent(value, 1)),
        _tr("Perplexity"): _cell(proof, "perplexity_output", lambda value: words.number(value, 2)),
        _tr("Tokens/s"): Cell(words.rate(rate), rate) if rate else Cell(NOTHING, -1.0),
        _tr("Tests"): _tests(checks),
        _tr("Bits"): Cell(words.number(bits, 2), bits),
        _tr("Made from"): Cell(str(report["source"]["name"]), str(report["source"]["name"]).casefold()),
        _tr("Finished"): Cell(words.when(report["finished_at"]), float(report["finished_at"])),
        _tr("File there"): Cell(_tr("yes") if run.there else _tr("gone"), float(run.there)),
    }


def _runtime(report: dict[str, Any]) -> dict[str, Any]:
    return report.get("runtime") or {}


def _cell(data: dict[str, Any] | None, key: str, words_of: Any) -> Cell:
    return Cell(words_of(float(data[key])), float(data[key])) if data else Cell(NOTHING, float("inf"))


def _tests(checks: Measurement | None) -> Cell:
    if checks is None:
        return Cell(NOTHING, -1.0)
    items = [item for result in checks.found["results"] for item in result["items"]]
    right = sum(item["output"] == item["right"] for item in items)
    return Cell(f"{right}/{len(items)}", right / max(1, len(items)))


def spots(runs: list[Run], chosen: Run | None) -> list[Spot]:
    """Runs whose answers were measured, as points of the size/quality chart."""
    return [
        Spot(
            run.output.stem, float(run.report["output"]["size_bytes"]), float(run.report["evaluation"]["mean_kl"]),
            measured=True, chosen=chosen is not None and run.name == chosen.name,
        )
        for run in runs
        if run.report.get("evaluation")
    ]  # fmt: skip


def measured_words(item: Measurement) -> tuple[str, str]:
    """A later measurement: what it was, and what came of it."""
    found = item.found
    if item.kind is Kind.TEXT:
        name = item.asked.get("text") or _tr("the bundled text")
        what = _tr("Text: {0}, {1} tokens in chunks of {2}")
        told = _tr("KL {0} ± {1}, same word {2}, perplexity {3} → {4}").format(
            words.divergence(found["mean_kl"]), words.divergence(2 * found["mean_kl_error"]),
            words.percent(found["same_top"], 1), words.number(found["perplexity_source"], 2),
            words.number(found["perplexity_output"], 2),
        )  # fmt: skip
        return what.format(name, words.count(found["tokens"]), found["context"]), told
    if item.kind is Kind.SPEED:
        pairs = zip(item.asked["names"], found["files"], strict=False)
        return _tr("Speed"), ", ".join(f"{name} {words.rate(file['tokens_per_s'])}/s" for name, file in pairs)
    if item.kind is Kind.CHECKS:
        changed = sum(part["source"] != part["output"] for result in found["results"] for part in result["items"])
        return _tr("Small tests"), _tr("{0} answers changed, {1} right").format(changed, _tests(item).text)
    return _tr("Questions: {0}").format(item.asked.get("name", "")), _tr("{0} answered").format(
        len(found["answers"][-1]) if found["answers"] else 0
    )


class RunTable(QAbstractTableModel):
    """One row a run."""

    def __init__(self) -> None:
        super().__init__()
        self._runs: list[Run] = []
        self._rows: list[list[Cell]] = []
        self._titles: list[str] = []

    def show_runs(self, runs: list[Run]) -> None:
        """Show other runs."""
        self.beginResetModel()
        self._runs = list(runs)
        found = [figures(run) for run in runs]
        self._rows = [list(item.values()) for item in found]
        self._titles = list(found[0]) if found else []
        self.endResetModel()

    def run_at(self, place: int) -> Run:
        """The run of a row."""
        return self._runs[place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many runs."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many figures."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, and values to sort by."""
        cell = self._rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cell.text
        return cell.value if role == Qt.ItemDataRole.UserRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The figures' titles."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None
