"""The workflows: sound YAML of the form that GitHub wants, calling what is there, and asking only for known secrets."""

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent.parent
FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
ON = True  # YAML 1.1 reads the key `on` so
JOB = {"name", "needs", "if", "strategy", "runs-on", "timeout-minutes", "env", "permissions", "steps", "uses"}
STEP = {"name", "id", "if", "uses", "with", "run", "env", "shell", "working-directory"}
CONTEXTS = {"github", "matrix", "env", "vars", "secrets", "runner", "startsWith"}

each = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)


def _load(path):
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _steps(workflow):
    return [step for job in workflow["jobs"].values() for step in job.get("steps", [])]


def test_both_are_there():
    assert [path.name for path in FILES] == ["release.yml", "tests.yml"]


@each
def test_the_form(path):
    workflow = _load(path)
    assert set(workflow) <= {"name", ON, "permissions", "concurrency", "env", "jobs"}
    assert workflow["permissions"] == {"contents": "read"}  # jobs that write say so themselves
    for job in workflow["jobs"].values():
        assert set(job) <= JOB
        assert ("uses" in job) != ("runs-on" in job)
        assert "uses" in job or 0 < job["timeout-minutes"] <= 90
        assert set(job.get("needs", [])) <= set(workflow["jobs"])
    for step in _steps(workflow):
        assert set(step) <= STEP
        assert ("uses" in step) != ("run" in step)
        assert "@" in step.get("uses", "@")


@each
def test_expressions_are_closed_and_of_known_contexts(path):
    text = path.read_text(encoding="utf-8")
    assert text.count("${{") == len(re.findall(r"\$\{\{[^{}]*\}\}", text))
    for expression in re.findall(r"\$\{\{([^{}]*)\}\}", text):
        plain = re.sub(r"'[^']*'", "", expression)
        assert set(re.findall(r"(?<![.\w])([A-Za-z]\w*)", plain)) <= CONTEXTS


@each
def test_no_secret_is_written_into_a_command(path):
    """It would stand in the log, and what it holds would be read as shell; secrets come by the environment."""
    for step in _steps(_load(path)):
        assert "secrets." not in step.get("run", "")
        assert "github.event" not in step.get("run", "")


@each
def test_what_is_called_is_there(path):
    called = re.findall(r"\b(packaging/[\w/]+\.(?:py|sh|txt))", path.read_text(encoding="utf-8"))
    assert called
    assert [name for name in called if not (ROOT / name).is_file()] == []


def test_tests_run_the_readmes_commands_on_three_systems():
    workflow = _load(ROOT / ".github" / "workflows" / "tests.yml")
    job = workflow["jobs"]["tests"]
    assert {name.split("-")[0] for name in job["strategy"]["matrix"]["system"]} == {"ubuntu", "macos", "windows"}
    runs = [step.get("run", "") for step in job["steps"]]
    assert "python packaging/bootstrap.py test" in runs
    assert "python3 packaging/bootstrap.py run" in runs


def test_a_release_waits_for_everything_and_only_a_tag_makes_one():
    jobs = _load(ROOT / ".github" / "workflows" / "release.yml")["jobs"]
    assert set(jobs["release"]["needs"]) == {"tests", "linux", "macos", "windows", "windows-installed"}
    assert jobs["release"]["if"] == "github.ref_type == 'tag'"
    assert jobs["release"]["permissions"]["contents"] == "write"
    commands = "\n".join(step.get("run", "") for step in jobs["release"]["steps"])
    assert "--draft" in commands
    assert "release.py finish" in commands
    for system in ("linux", "macos", "windows"):
        assert f"packaging/build.py {system}" in "\n".join(step.get("run", "") for step in jobs[system]["steps"])


def test_every_secret_is_told_in_the_head():
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    head = text[: text.index("name: Release")]
    for name in set(re.findall(r"(?:secrets|vars)\.(\w+)", text)):
        short = name.replace("FEATHERWEIGHT_APPLE_", "..._")
        assert name in head or short in head, name
