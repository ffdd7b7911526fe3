"""Everything that the Look page asks the engine through."""

from __future__ import annotations

from dataclasses import dataclass

from app.gui.activations_desk import ActivationsDesk
from app.gui.analysis_desk import AnalysisDesk
from app.gui.background import Background
from app.gui.comparison_desk import ComparisonDesk
from app.gui.statistics_desk import StatisticsDesk
from app.gui.survey_desk import SurveyDesk


@dataclass(frozen=True)
class LookDesks:
    """Attributes:
    statistics: of the current tensor.
    beside: of the tensor that it is compared with.
    activations: what enters each tensor.
    analysis: what types cost.
    survey: a glance at every tensor.
    comparison: a second model.
    background: writes files.
    """

    statistics: StatisticsDesk
    beside: StatisticsDesk
    activations: ActivationsDesk
    analysis: AnalysisDesk
    survey: SurveyDesk
    comparison: ComparisonDesk
    background: Background
