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


def searches_root() -> Path:
    """The folder with what the last searches of the Hub brought; all of it can be asked again."""
    return home() / "searches"


def downloads_root() -> Path:
    """The folder with one file per download that was asked for."""
    return home() / "downloads"


def looks_root() -> Path:
    """The folder with pieces of models that were looked at before a download; all of it can be fetched again."""
    return home() / "looks"


def surveys_root() -> Path:
    """The folder with one file per model whose tensors were looked at; all of it can be found again."""
    return home() / "surveys"


def gpu_root() -> Path:
    """The folder with torch's CUDA build, where a person has added it."""
    return home() / "gpu"
