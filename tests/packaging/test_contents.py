"""What goes in: nothing that the program imports stays out, and nothing large that it never reads goes in."""

import subprocess
import sys
from pathlib import Path

import pytest

import contents
import inside
import product

ROOT = Path(__file__).parent.parent.parent
# pyqtgraph and setuptools ask for these, and do without
MAY_LACK = {"_distutils_hack/__init__.py", "PySide6/QtTest.abi3.so", "PySide6/QtTest.pyd"}
WALK = """
import sys, tempfile
sys.path.insert(0, "packaging")
import contents
from app.cli import main
code = main(["compress", "resources/sample-model", "--quality", sys.argv[1], "--out", tempfile.mkdtemp() + "/x.gguf"])
import keyring, httpx2, yaml, huggingface_hub, xllamacpp, gguf, safetensors.torch, cryptography
import app.gui.main_window, app.gui.self_test, app.gui.plots.style
files = [getattr(module, "__file__", None) for module in list(sys.modules.values())]
inside = {file.replace("\\\\", "/").split("site-packages/")[1] for file in files if file and "site-packages" in file}
print("MISSING", code, *sorted(path for path in inside if not contents.wanted(path)))
"""


@pytest.mark.parametrize(
    "path",
    [
        "torch/lib/libtorch_cpu.so",
        "torch/lib/torch_cpu.dll",
        "torch/bin/torch_shm_manager",
        "torch/testing/__init__.py",
        "torch/testing/_internal/logging_tensor.py",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/translations/qtbase_zh_CN.qm",
        "PySide6/Qt6Svg.dll",
        "PySide6/Qt/lib/QtWidgets.framework/Versions/A/QtWidgets",
        "resources/sample-model/config.json",
        "keyring/backends/SecretService.py",
        "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
    ],
)
def test_what_the_program_needs_goes_in(path):
    assert contents.wanted(path)
    assert contents.wanted(path.replace("/", "\\"))


@pytest.mark.parametrize(
    "path",
    [
        "torch/include/ATen/ATen.h",
        "torch/test/test_torch",
        "torch/bin/protoc",
        "torch/testing/_internal/common_utils.py",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platforms/libqlinuxfb.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt6Quick.dll",
        "PySide6/designer.exe",
        "PySide6/Qt/translations/qtbase_fi.qm",
        "PySide6/Qt/translations/linguist_de.qm",
        "numba/tests/test_array.py",
        "pyqtgraph/examples/Plotting.py",
        "pip/_internal/main.py",
        "torch/__init__.pyi",
        "sympy/__pycache__/abc.cpython-311.pyc",
    ],
)
def test_what_nobody_needs_stays_out(path):
    assert not contents.wanted(path)


def test_resources_come_without_what_is_for_developers():
    found = {inside for _, inside in contents.resource_files()}
    assert {"resources/icons/featherweight.svg", "resources/sample-model/model.safetensors"} <= found
    assert not [name for name in found if "screenshots" in name or "how-it-was-made" in name]
    assert all(path.is_file() for path, _ in contents.resource_files())


def test_all_of_the_program_goes_in():
    found = {name for _, name in contents.program_files()}
    assert {"app/__main__.py", "app/gui/self_test.py", "app/engine/schemes/q4_k.py"} <= found
    assert len(found) == sum(1 for path in (ROOT / "app").rglob("*.py"))


def test_modules_imported_by_name_are_known():
    assert {"torch", "huggingface_hub", "keyring"} <= set(contents.modules_by_name())


def test_the_stage_of_a_site_packages(tmp_path):
    for name in ("torch/lib/libtorch.so", "torch/include/x.h", "app_of_others/x.py", "bin/tool", "x/__pycache__/x.pyc"):
        path = tmp_path / name
        path.parent.mkdir(parents=True)
        path.write_text("")
    assert [name for _, name in contents.site_files(tmp_path)] == ["app_of_others/x.py", "torch/lib/libtorch.so"]


@pytest.mark.timeout(900)
def test_nothing_that_is_imported_stays_out(request):
    """By a whole job and the window, in a process of its own."""
    quality = "balanced" if request.config.getoption("--long") else "fast"
    done = subprocess.run([sys.executable, "-c", WALK, quality], cwd=ROOT, capture_output=True, text=True, check=False)
    line = done.stdout.splitlines()[-1].split() if done.stdout else []
    assert line[:2] == ["MISSING", "0"], done.stderr
    assert set(line[2:]) <= MAY_LACK


@pytest.mark.parametrize(
    ("source", "name", "theirs"),
    [
        ("/lib/x86_64-linux-gnu/libstdc++.so.6", "libstdc++.so.6", True),
        ("/usr/lib/x86_64-linux-gnu/libfontconfig.so.1", "libfontconfig.so.1", True),
        ("/lib/x86_64-linux-gnu/libxcb-cursor.so.0", "libxcb-cursor.so.0", False),
        ("/usr/lib/x86_64-linux-gnu/libssl.so.3", "libssl.so.3", False),
        ("/home/me/venv/torch/lib/libtorch_cpu.so", "torch/lib/libtorch_cpu.so", False),
    ],
)
def test_libraries_of_the_system_are_left_to_it(source, name, theirs):
    assert contents.of_the_system(source, name) is theirs


def test_the_table_tells_of_everything_once(tmp_path):
    files = {"_internal/torch/a.so": 5_000_000, "_internal/numpy.libs/b.so": 2_000_000, "_internal/tiny/c.py": 10}
    files |= {"featherweight": 3_000_000, "_internal/libssl.so.3": 1_000_000, "_internal/huge/d.so": 4_000_000}
    for name, size in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(size))
    found = inside.sizes(tmp_path)
    assert sum(found.values()) == sum(files.values())
    assert list(found.values()) == sorted(found.values(), reverse=True)
    assert found["huge"] == 4_000_000  # nobody gave it a reason: it stands out
    assert found[inside.SMALL] == 10
    text = inside.table(found)
    assert "| 5.0 | torch: " in text
    assert text.endswith("| 15.0 | **all** |")


def test_the_patterns_are_no_wider_than_they_look():
    assert not contents.wanted("torch/share/cmake/Torch.cmake")
    assert contents.wanted("app/engine/tests.py")
    assert contents.wanted("resources/texts/calibration.txt")
    assert all(pattern.strip("*/") for pattern in product.FILES_LEFT_OUT)
