"""Where the program keeps its own files."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

HOME_VARIABLE = "FEATHERWEIGHT_HOME"


def home() -> Path:
    """The program's data folder; `FEATHERWEIGHT_HOME` overrides the system's usual place."""
    override = os.environ.get(HOME_VARIABLE)
    return Path(override) if override else platformdirs.user_data_path("featherweight", appauthor=False)


def jobs_root() -> Path:
    """The folder with one folder per job."""
    return home() / "jobs"


def analysis_root() -> Path:
    """The folder with one folder per model and text that were analysed; all of it can be made again."""
    return home() / "analysis"


def looks_root() -> Path:
    """The folder with pieces of models that were looked at before a download; all of it can be fetched again."""
    return home() / "looks"
