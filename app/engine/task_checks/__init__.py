"""Small tests with known answers, put to the original and to the compressed model: one file per test.

Both choose among given answers by likelihood, so any model can take part, also one that follows no instructions.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache

from app.engine.discovery import plugin_classes
from app.engine.task_checks._answering import put_checks
from app.engine.task_checks.base import CheckResult, ItemResult, TaskCheck

__all__ = ["CheckResult", "ItemResult", "TaskCheck", "put_checks", "task_checks"]


@cache
def task_checks() -> Mapping[str, TaskCheck]:
    """Every test by name."""
    classes = plugin_classes(sys.modules[__name__], TaskCheck)  # type: ignore[type-abstract]
    return {check.name: check for check in (cls() for cls in classes)}
