"""The arrows of the house: who may import whom, read from the source itself.

gui -> jobs -> engine; cli -> jobs.runner -> engine; inside the engine only toward what stands earlier in `ORDER`.
"""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
APP = ROOT / "app"

# one line of the engine each, a module or a package; each may import those before it
ORDER = """
    errors progress lazy processes compiled resources support discovery address roles parts small_files sources
    checkpoint stored packings vocabulary architectures shape hub gpu_support library schemes methods formats
    adapters outline layouts left_out expert_stacks model remote recipe mixes plan tables typical knapsack bounds
    reasons allocation fit targets quantizer forward text excerpts divergence evaluation calibration imatrix
    activations clip_error sensitivity costs journal shelf analysis stream teacher encodings rehearsal selection
    preparation grid_fit statistics survey comparison weight_channels devices verification projection runtime
    conversation original embedding task_checks hand_over html_report peak trial pipeline updates
"""
ENGINE = ORDER.split()

# packages of plug-ins that never know one another; `model` brings them together
STRANGERS = {"architectures", "methods", "formats"}

HEAVY = {"torch", "transformers", "numba", "xllamacpp"}
QT = {"PySide6", "pyqtgraph", "shiboken6"}


def _is_type_checking(node: ast.stmt) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")


def _walk(node: ast.AST, top: bool):
    """Nodes under `node`, each with whether it runs when the module is imported; not what only a type checker reads."""
    for child in ast.iter_child_nodes(node):
        if _is_type_checking(child):
            for other in child.orelse:
                yield other, top
                yield from _walk(other, top)
            continue
        yield child, top
        inside = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        yield from _walk(child, top and not inside)


def _source(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def _exists(name: str) -> bool:
    path = ROOT / name.replace(".", "/")
    return path.is_dir() or path.with_suffix(".py").is_file()


def imports(path: Path, at_import_only: bool = False) -> set[str]:
    """Full names of the modules that a file imports, from anywhere in it."""
    package = path.relative_to(ROOT).with_suffix("").parts[: -1 if path.name != "__init__.py" else None]
    found: set[str] = set()
    for node, top in _walk(_source(path), True):
        if at_import_only and not top:
            continue
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = ".".join((*package[: len(package) - node.level + 1], *([node.module] if node.module else [])))
            base = base if node.level else str(node.module)
            # `from app.engine import hub` is an import of app.engine.hub
            inner = {f"{base}.{alias.name}" for alias in node.names if base.startswith("app")}
            modules = {name for name in inner if _exists(name)}
            found |= modules or {base}
    return found


def module(path: Path) -> str:
    """A file's full name: app.engine.formats.gguf."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def sources(folder: str) -> list[Path]:
    """The Python files under a folder of the program."""
    return sorted((APP / folder).rglob("*.py"))


def _ours(path: Path) -> list[str]:
    return sorted(name for name in imports(path) if name == "app" or name.startswith("app."))


def _forbidden(path: Path, allowed: tuple[str, ...]) -> list[str]:
    return [name for name in _ours(path) if not any(name == good or name.startswith(f"{good}.") for good in allowed)]


each = pytest.mark.parametrize


@each("path", sources("engine"), ids=module)
def test_engine_imports_only_the_engine(path: Path) -> None:
    assert _forbidden(path, ("app.engine",)) in ([], ["app"])  # "app" alone is its version


@each("path", sources("jobs"), ids=module)
def test_jobs_import_only_jobs_and_engine(path: Path) -> None:
    assert _forbidden(path, ("app.jobs", "app.engine")) in ([], ["app"])


@each("path", sources("gui"), ids=module)
def test_window_imports_no_command_line(path: Path) -> None:
    assert _forbidden(path, ("app.gui", "app.jobs", "app.engine")) in ([], ["app"])


@each("path", sources("cli"), ids=module)
def test_command_line_stands_on_jobs_and_engine(path: Path) -> None:
    assert _forbidden(path, ("app.cli", "app.jobs", "app.engine")) in ([], ["app"])
    assert not imports(path) & QT


@each("path", sources("cli"), ids=module)
def test_commands_know_shared_parts_alone(path: Path) -> None:
    parts = {name.rpartition(".")[2] for name in _ours(path) if name.startswith("app.cli.")}
    assert all(part == "base" or part.startswith("_") for part in parts)


def _line(name: str) -> str:
    """The engine's line that a module belongs to."""
    return name.split(".")[2]


@each("path", [path for path in sources("engine") if module(path) != "app.engine"], ids=module)
def test_engine_imports_only_earlier_lines(path: Path) -> None:
    line = _line(module(path))
    assert line in ENGINE, f"{line} has no place in the engine's order yet; give it one in ORDER"
    lines = {_line(name) for name in _ours(path) if name.count(".") >= 2} - {line}
    late = {other for other in lines if ENGINE.index(other) > ENGINE.index(line)}
    assert not late, f"{line} imports {sorted(late)}, which stand after it"


@each("path", [path for path in sources("engine") if _line(module(path) + "..") in STRANGERS], ids=module)
def test_plug_ins_of_different_kinds_are_strangers(path: Path) -> None:
    line = _line(module(path))
    assert not {_line(name) for name in _ours(path) if name.count(".") >= 2} & (STRANGERS - {line})


def _plug_in_packages() -> list[Path]:
    """The packages whose files `discovery` collects; others may have a `base` too, and parts that know each other."""
    inits = (APP / "engine").glob("*/__init__.py")
    return sorted(init.parent for init in inits if "app.engine.discovery" in imports(init))


def _plug_ins() -> list[Path]:
    found = [path for package in _plug_in_packages() for path in package.rglob("*.py")]
    return [path for path in found if path.name != "__init__.py"]


@each("path", _plug_ins(), ids=module)
def test_plug_in_imports_its_base_never_a_sibling(path: Path) -> None:
    package = module(path).rsplit(".", 1)[0]
    siblings = [name for name in _ours(path) if name == package or name.startswith(f"{package}.")]
    wrong = [name for name in siblings if not name.rsplit(".", 1)[1].startswith("_") and name != f"{package}.base"]
    assert not wrong


@each("path", sources("gui") + sources("jobs"), ids=module)
def test_window_and_jobs_import_nothing_heavy(path: Path) -> None:
    roots = {name.partition(".")[0] for name in imports(path, at_import_only=path.is_relative_to(APP / "jobs"))}
    assert not roots & HEAVY


@each("path", sources("gui/pages"), ids=module)
def test_pages_never_import_pages(path: Path) -> None:
    own = module(path)
    # a page may be a package: its parts belong to it; `base` and parts named _like_this belong to all
    pages = {name.split(".")[3] for name in _ours(path) if name.startswith("app.gui.pages.")}
    others = {name for name in pages if name not in own.split(".") and name != "base" and not name.startswith("_")}
    assert own == "app.gui.pages" or not others


@each("path", sources("engine"), ids=module)
def test_engine_knows_no_qt_and_prints_nothing(path: Path) -> None:
    assert not {name.partition(".")[0] for name in imports(path)} & QT
    calls = [node for node in ast.walk(_source(path)) if isinstance(node, ast.Call)]
    assert not [node.lineno for node in calls if isinstance(node.func, ast.Name) and node.func.id == "print"]


@each("path", [path for path in sources("jobs") if path.name != "worker.py"], ids=module)
def test_jobs_without_a_thread_know_no_qt(path: Path) -> None:
    assert not {name.partition(".")[0] for name in imports(path)} & QT


def test_importing_the_window_imports_nothing_heavy() -> None:
    """What a static look cannot see: an import by way of others."""
    child = ("app.jobs.runner", "app.jobs.performers")
    names = [module(path) for path in sources("gui") + sources("jobs") if not module(path).startswith(child)]
    code = (
        "import importlib, sys\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
        f"print(sorted({HEAVY | {'huggingface_hub', 'gguf'}!r} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
