"""Why each tensor has its type, also where the engine has nothing to say: a person's own choice, or the preset's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.engine.formats import output_format
from app.engine.outline import Outline
from app.engine.plan import Plan, matched
from app.gui.said import said


def _tr(text: str) -> str:
    return QCoreApplication.translate("why", text)


class Why:
    """Reasons for all rows of a plan.

    Attributes:
        own: rows whose type a person has chosen, by their index: the pattern that says so.
    """

    def __init__(self, outline: Outline, plan: Plan) -> None:
        self._plan = plan
        ruled = matched(outline, output_format(plan.recipe.format), plan.recipe.rules)
        self.own = {index: rule.pattern for index, rule in ruled.items() if outline.tensors[index].adjustable}

    def reason(self, index: int) -> str:
        """Of one row."""
        row = self._plan.rows[index]
        if index in self.own:
            stands_in = f" {said(row.reason)}" if row.reason else ""
            return _tr("Chosen by you ({0}).").format(self.own[index]) + stands_in
        if row.reason:
            return said(row.reason)
        return _tr("{0}, as {1} has it for most parts.").format(row.scheme, self._plan.recipe.mix)
