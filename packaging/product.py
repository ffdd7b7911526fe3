"""What Featherweight is to the systems that it is installed on: the one definition that every build reads.

Names, words, icon, languages, what goes in and what stays out stand here and nowhere else. The version stands in
`app/__init__.py` alone. `build.py` makes the installers; this file uses the standard library only and imports
nothing of the program, so that it can be read before anything is installed.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def _version() -> str:
    """`__version__` of the program, read without importing it."""
    tree = ast.parse((ROOT / "app" / "__init__.py").read_text(encoding="utf-8"))
    for statement in tree.body:
        if isinstance(statement, ast.Assign) and getattr(statement.targets[0], "id", "") == "__version__":
            return str(ast.literal_eval(statement.value))
    raise ValueError("app/__init__.py states no __version__")


# --- what it is called ------------------------------------------------------------------------------------------

NAME = "Featherweight"  # what people read
COMMAND = "featherweight"  # what they type; also the names of packages and of the data folder
CONSOLE_COMMAND = "featherweight-cli"  # the same without a window
# reverse DNS: macOS' bundle and AppStream want one; the desktop entry and Windows' registry keys are called so too,
# and the window tells the desktop (app/gui/run_window.py)
ID = "app.featherweight.Featherweight"
VERSION = _version()
PUBLISHER = "The Featherweight developers"
CONTACT = "Featherweight developers <featherweight@localhost>"  # Debian's packages must state an address
COPYRIGHT = "Copyright 2026 the Featherweight developers"
LICENCE = "Apache-2.0"
LICENCE_FILE = ROOT / "LICENSE"
SUMMARY = "Makes heavy AI models light, with proof"  # AppStream: no full stop, short enough for one line
DESCRIPTION = (
    "Featherweight stores the weights of a language model with fewer bits and gives you one GGUF file that llama.cpp, "
    "Ollama, LM Studio, Jan and GPT4All run. You decide how small; it measures and finds the best file of that size.",
    "Every file comes with proof: it is opened again, compared with the original tensor by tensor, made to write a "
    "few words, and its answers are measured against the original's before it is called finished.",
    "It works on your own computer, with or without a graphics card. No account, no telemetry.",
)
KEYWORDS = ("AI", "LLM", "model", "compress", "quantize", "GGUF", "llama.cpp")
CATEGORIES = ("Science", "ArtificialIntelligence")  # freedesktop's; macOS and Windows have nothing as exact
MAC_CATEGORY = "public.app-category.developer-tools"
ICON = ROOT / "resources" / "icons" / "featherweight.svg"
SCREENSHOTS = ("choose.png", "find.png", "look.png", "proof.png")  # of resources/screenshots, the first is the main one
LANGUAGES = ("en", "de", "es", "fr", "ja", "zh_CN")  # the window's; installers speak those that they can
SUMMARIES = {
    "de": "Macht schwere KI-Modelle leicht, mit Beweis",
    "es": "Aligera los modelos de IA pesados, con pruebas",
    "fr": "Allège les modèles d’IA lourds, preuves à l’appui",
    "ja": "重いAIモデルを、証拠つきで軽くします",
    "zh_CN": "让沉重的 AI 模型变轻，并给出证明",
}


@dataclass(frozen=True)
class FileType:
    """A kind of file that "Open with" offers the program for.

    Attributes:
        suffix: with its dot.
        mime: the media type.
        title: what it is called, for a person.
        magic: the bytes that it begins with.
        uti: Apple's name for the type.
    """

    suffix: str
    mime: str
    title: str
    magic: bytes
    uti: str


GGUF = FileType(".gguf", "application/x-gguf", "GGUF model", b"GGUF", "org.ggml.gguf")
OPENS_FOLDERS = True  # a model from the Hub is a folder

# --- what goes in -----------------------------------------------------------------------------------------------

PYTHON = "3.11"  # the one that is frozen
LOCK = ROOT / "packaging" / "requirements" / "run.txt"
PYINSTALLER = "pyinstaller==6.22.3"
DMGBUILD = "dmgbuild==1.6.7"  # on macOS alone
PROGRAM = ROOT / "app"
RESOURCES = ROOT / "resources"
# below `resources`, as globs on the path from there: for developers and web pages, not for the installed program
RESOURCES_LEFT_OUT = ("screenshots/*", "sample-model/how-it-was-made/*")

# Modules that PyInstaller would follow although the program never imports them.
MODULES_LEFT_OUT = (
    "tkinter", "IPython", "matplotlib", "pytest", "_pytest", "hypothesis", "tensorboard", "triton", "scipy", "pandas",
    "transformers", "PIL", "setuptools", "pip", "wheel", "pkg_resources", "distutils", "lib2to3", "pydoc_data",
    "PySide6.QtTest", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtDesigner",
    "pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.jupyter", "numba.tests", "numba.cuda.tests", "numpy.f2py",
    "torch.utils.tensorboard", "torch.utils.benchmark.examples", "sympy.parsing.autolev",
    "torch.testing._internal.common_utils", "torch.testing._internal.distributed", "torch.testing._internal.opinfo",
    "torch.testing._internal.common_distributed", "torch.testing._internal.common_methods_invocations",
    "torch.testing._internal.common_modules", "torch.testing._internal.common_quantization",
)  # fmt: skip

# Files of installed packages that nobody needs at run time, as globs on the path from `site-packages` (`*` also
# matches slashes). `contents.py` applies them for every system; the sizes that they save stand in README.md.
FILES_LEFT_OUT = (
    # building against torch, its own tests and tools
    "torch/include/*", "torch/share/*", "torch/test/*", "torch/bin/*", "torch/_inductor/kernel/vendored_templates/*",
    "torch/testing/_internal/*", "torch/utils/model_dump/*", "torch/utils/benchmark/examples/*",
    "torch/lib/*.lib", "torch/lib/*.a", "torch/lib/*_test.*", "torch/lib/*backend_with_compiler*",
    "torch/lib/*aoti_custom_ops*", "functorch/dim/*.cpp", "torchgen/packaged/*", "caffe2/*",
    # Qt: what is no part of this window
    "PySide6/assistant*", "PySide6/designer*", "PySide6/linguist*", "PySide6/lrelease*", "PySide6/lupdate*",
    "PySide6/lconvert*", "PySide6/qml*", "PySide6/svgtoqml*", "PySide6/balsam*", "PySide6/include/*",
    "PySide6/typesystems/*", "PySide6/glue/*", "PySide6/scripts/*", "PySide6/resources/*",
    "PySide6/doc/*", "PySide6/examples/*", "PySide6/Qt/qml/*", "PySide6/Qt/metatypes/*", "PySide6/Qt/libexec/*",
    "PySide6/Qt/resources/*", "PySide6/metatypes/*", "PySide6/modules/*", "PySide6/jar/*",
    "PySide6/*Qt*6*Qml*", "PySide6/*Qt*6*Quick*", "PySide6/*Qt*6Designer*", "PySide6/*Qt*6UiTools*",
    "PySide6/*Qt*6Test*", "PySide6/*Qt*6Help*", "PySide6/*Qt*6Pdf*", "PySide6/*Qt*6VirtualKeyboard*",
    "PySide6/Qt*Qml*", "PySide6/Qt*Quick*", "PySide6/QtDesigner*", "PySide6/QtUiTools*", "PySide6/QtTest*",
    "PySide6/QtHelp*", "PySide6/QtSql*", "PySide6/*Qt*6Sql*", "PySide6/QtConcurrent*",
    "PySide6/plugins/qml*", "PySide6/plugins/designer/*", "PySide6/plugins/sqldrivers/*",
    "PySide6/*plugins/qmltooling/*", "PySide6/*plugins/qmllint/*", "PySide6/*plugins/designer/*",
    "PySide6/*plugins/sqldrivers/*", "PySide6/*plugins/egldeviceintegrations/*", "PySide6/*plugins/generic/*",
    "PySide6/*plugins/platforms/*eglfs*", "PySide6/*plugins/platforms/*vnc*",
    "PySide6/*plugins/platforms/*linuxfb*", "PySide6/*plugins/platforms/*minimalegl*",
    "PySide6/*plugins/platforminputcontexts/*virtualkeyboard*", "PySide6/*Qt*6Egl*",
    "PySide6/*plugins/platforms/*vkkhrdisplay*", "PySide6/*plugins/imageformats/*tiff*",
    "PySide6/*plugins/imageformats/*tga*", "PySide6/*plugins/imageformats/*wbmp*",
    "PySide6/*plugins/imageformats/*icns*",
    # GTK's own theme would bring half of GTK; its file dialogs come through the desktop's portal all the same
    "PySide6/*plugins/platformthemes/*gtk3*",
    # others
    "*/tests/*", "*/test_data/*", "pyqtgraph/examples/*", "pyqtgraph/opengl/*", "pyqtgraph/jupyter/*",
    "numpy/f2py/*", "numpy/*.lib", "numpy/*.a", "numpy/_core/include/*", "sympy/parsing/autolev/*",
    "setuptools/*", "pip/*", "_distutils_hack/*", "distutils-precedence.pth", "pkg_resources/*", "wheel/*",
    "*.pyi", "*/py.typed", "*.pdb", "*/__pycache__/*", "bin/*", "share/man/*",
)  # fmt: skip
# stronger than the above
FILES_KEPT = (
    "torch/bin/torch_shm_manager*",  # torch refuses to be imported without it on Linux and macOS
    "torch/testing/_internal/__init__.py",  # these three torch imports itself, by torch.utils.checkpoint
    "torch/testing/_internal/logging_tensor.py",
    "torch/testing/_internal/common_dtype.py",
)
# Libraries of the building system that a frozen program on Linux takes along, by name: what Python and Qt want and a
# desktop may lack. All others must be the system's own, for they belong to its graphics drivers, its fonts, its bus;
# `linux/needs.py` says which package has them.
LINUX_TAKES_ALONG = (
    "libpython*", "libssl*", "libcrypto*", "libffi*", "libsqlite3*", "libbz2*", "liblzma*", "libreadline*",
    "libtinfo*", "libncurses*", "libuuid*", "libexpat*", "libzstd*", "libgomp*", "libxcb-cursor*", "libxcb-icccm*",
    "libxcb-image*", "libxcb-keysyms*", "libxcb-render-util*", "libxcb-util*",
)  # fmt: skip
# Built with symbols that only debuggers read: 214 MB of them. Other libraries stay as they are; those in `*.libs`
# folders were rewritten by their packagers in a way that does not survive it.
STRIPPED = ("libtorch_cpu.so", "libtorch_python.so", "libllvmlite.so", "xllamacpp.abi3.so", "libpython3*.so*")
