"""The locked sets hold what pyproject.toml asks for, pinned, and name no registry."""

import ast
import importlib.metadata
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
TESTS = PROJECT["optional-dependencies"]["test"]


def _lines(name):
    text = (ROOT / "packaging" / "requirements" / f"{name}.txt").read_text()
    return [line for line in text.splitlines() if not line.startswith("#")]


def _key(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def _pins(name):
    pins = {}
    for line in _lines(name):
        pin = Requirement(line)
        (specifier,) = pin.specifier
        assert specifier.operator == "=="
        pins.setdefault(_key(pin.name), []).append(specifier.version)
    return pins


@pytest.mark.parametrize("name", ["run", "test"])
def test_everything_is_pinned_and_no_address_is_recorded(name):
    assert _pins(name)
    assert not [line for line in _lines(name) if "://" in line or line.startswith("-")]


@pytest.mark.parametrize(("name", "wanted"), [("run", PROJECT["dependencies"]), ("test", TESTS)])
def test_lock_satisfies_the_project(name, wanted):
    pins = _pins(name)
    for requirement in map(Requirement, wanted):
        versions = pins.get(_key(requirement.name), [])
        assert versions, f"{requirement.name} is not locked; run packaging/lock.py"
        assert all(version in requirement.specifier for version in versions), requirement.name


def test_tests_run_on_the_versions_that_people_get():
    run, test = _pins("run"), _pins("test")
    assert {key: test.get(key) for key in run} == run


def test_torch_is_pinned_without_its_cuda_libraries():
    assert _pins("run")["torch"] == ["2.13.0"]
    assert not [key for key in _pins("test") if key.startswith(("nvidia", "cuda", "triton"))]


def test_folder_named_packaging_does_not_hide_the_package():
    """The tree has a folder of that name; as long as it is no package itself, the real one wins."""
    code = "import packaging.requirements, sys; print(packaging.__file__)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "site-packages" in done.stdout


# what only the scripts need that make reference files, and the comparison with llama.cpp's own converter
BY_HAND = {
    "awq", "bitsandbytes", "compressed_tensors", "conversion", "convert_hf_to_gguf", "gptqmodel", "llama_cpp", "mlx",
    "modelopt", "peft",
}  # fmt: skip


def _imported(folder):
    """Top-level names that the sources of a folder import from outside the standard library and this tree."""
    found = set()
    paths = list((ROOT / folder).rglob("*.py"))
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                found.add(node.module)
            elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("LazyModule", "import_module")):
                found |= {item.value for item in node.args if isinstance(item, ast.Constant)}
    roots = {str(name).partition(".")[0] for name in found}
    return (
        roots
        - set(sys.stdlib_module_names)
        - {"app", "tests"}
        - {path.stem for path in paths if path.parent.name == "benchmarks"}
        - {path.stem for path in (ROOT / "packaging").iterdir()}  # the build scripts, which tests import
    )


@pytest.mark.parametrize(
    ("folder", "declared"), [("app", PROJECT["dependencies"]), ("tests", PROJECT["dependencies"] + TESTS)]
)
def test_what_is_imported_is_declared(folder, declared):
    """A machine that happens to have a package must not hide that ours asks for it."""
    known = {_key(Requirement(line).name) for line in declared}
    providers = importlib.metadata.packages_distributions()
    missing = {name for name in _imported(folder) if not {_key(each) for each in providers.get(name, [name])} & known}
    assert missing <= BY_HAND
