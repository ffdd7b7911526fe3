"""The program's test of its own installation: passes here, leaves nothing, and fails where something is missing."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.gui import self_test

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def environment(tmp_path):
    """A person's computer, empty."""
    (tmp_path / "temporary").mkdir()
    (tmp_path / "home").mkdir()
    folders = {name: str(tmp_path / "home") for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "LOCALAPPDATA")}
    mine = {**os.environ, **folders, "TMPDIR": str(tmp_path / "temporary"), "PYTHONDONTWRITEBYTECODE": "1"}
    for name in ("FEATHERWEIGHT_HOME", "NUMBA_CACHE_DIR", "PYTHON_KEYRING_BACKEND"):
        mine.pop(name, None)
    return mine


@pytest.mark.timeout(900)
def test_it_passes_and_leaves_nothing(tmp_path, environment):
    out = tmp_path / "verdict.json"
    command = [sys.executable, "-m", "app", "--selftest", "--selftest-out", str(out)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("Featherweight ")
    assert len(done.stdout.splitlines()) == 1
    verdict = json.loads(out.read_text(encoding="utf-8"))
    assert verdict["ok"] and verdict["failed"] == []
    assert verdict["checks"]["pages"] == 5
    assert verdict["checks"]["proof"].startswith("verified")
    assert verdict["start_s"] > 0
    assert list((tmp_path / "temporary").iterdir()) == []
    assert list((tmp_path / "home").rglob("*featherweight*")) == []


def test_wrong_usage_is_told():
    with pytest.raises(SystemExit, match="Usage"):
        self_test._options(["--selftest-aus", "x"])
    assert self_test._options([]) is None


@pytest.mark.parametrize(
    ("report", "said"),
    [
        ({"verified": True, "runtime": {"ok": False, "why": "too old"}, "evaluation": {}}, "did not run: too old"),
        ({"verified": True, "runtime": None, "evaluation": {}}, "did not run: not asked"),
        (
            {"verified": True, "runtime": {"ok": True}, "evaluation": None, "not_evaluated": "no text"},
            "not evaluated: no text",
        ),
    ],
)
def test_half_a_proof_is_none(report, said):
    with pytest.raises(ValueError, match=said):
        self_test._proof(report)


def test_missing_files_are_named(monkeypatch, tmp_path):
    monkeypatch.setattr(self_test, "resource", lambda *parts: tmp_path.joinpath(*parts))
    with pytest.raises(FileNotFoundError, match=r"icons/featherweight\.svg, texts/calibration\.txt"):
        self_test._files()


def test_the_verdict_tells_failures_first(capsys):
    verdict = self_test.Verdict({"pages": 5}, ["proof: it broke"], 1.25, 20.0)
    self_test._tell(verdict, None)
    line = capsys.readouterr().out
    assert "self-test FAILED: proof: it broke. Window in 1.25 s, all in 20.0 s. pages 5" in line
    assert verdict.to_json()["ok"] is False


def test_without_a_console_the_file_has_it(monkeypatch, tmp_path):
    monkeypatch.setattr(self_test.sys, "stdout", None)
    self_test._tell(self_test.Verdict({"pages": 5}), tmp_path / "out.json")
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["checks"] == {"pages": 5}
