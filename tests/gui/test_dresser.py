"""The style sheet lies on parts: everything wears it, nothing twice, and a change of colours reaches all of it."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSplitterHandle, QStackedWidget, QVBoxLayout, QWidget

import app.gui
from app.gui.dresser import Dresser
from app.gui.page_stack import KEYS
from app.gui.theme import Scheme
from app.gui.widgets.dialogs import Dialog, file_dialog, message_box
from app.gui.widgets.split import Split
from tests.gui.states import Stage, prepare, visit

RED, GREEN = "QWidget { color: #ff0000; }", "QWidget { color: #00ff00; }"
LONG = 60_000
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen screen, about any small window


def undressed(root):
    """Widgets in view that neither wear a sheet themselves nor stand in something that does."""
    found = []
    for widget in root.findChildren(QWidget):
        above, dressed = widget, False
        while above is not None and not dressed:
            dressed, above = bool(above.styleSheet()), above.parentWidget()
        holds = any(isinstance(child, QWidget) and child.isVisible() for child in widget.children())
        if widget.isVisible() and not dressed and not holds and not isinstance(widget, QSplitterHandle):
            found.append(widget)
    return found


def twice(root):
    """Widgets that wear a sheet below another: they were styled for nothing."""
    worn = [widget for widget in root.findChildren(QWidget) if widget.styleSheet() and not widget.isWindow()]
    return [widget for widget in worn if any(other is not widget and other.isAncestorOf(widget) for other in worn)]


def test_all_of_every_page_is_dressed_once(qtbot, quick_window):
    with qtbot.waitSignal(quick_window.session.opened):
        quick_window.session.open("/models/paper")
    for key in KEYS:
        quick_window.show_page(key)
        qtbot.wait(20)
        assert undressed(quick_window) == [], key
    assert twice(quick_window) == []


def test_every_state_and_every_dialog_is_dressed(settings, fake, make_window, tmp_path):
    prepare(settings, fake)
    stage = Stage(make_window(), fake, tmp_path)
    assert {name: bare for name, shown in visit(stage) if (bare := undressed(shown))} == {}


def test_a_change_of_colours_reaches_everything(qtbot, quick_window, theme):
    quick_window.show_page("choose")
    before = quick_window.rail.styleSheet()
    theme.choose(Scheme.DARK)
    assert not quick_window.updatesEnabled(), "nothing half dark is seen"
    qtbot.waitUntil(lambda: theme.dresser.done, timeout=LONG)
    assert quick_window.updatesEnabled()
    sheets = {widget.styleSheet() for widget in quick_window.findChildren(QWidget)} - {""}
    assert len(sheets) == 1 and before not in sheets


def test_changed_again_before_all_is_done(qtbot, quick_window, theme):
    before = quick_window.rail.styleSheet()
    for scheme in (Scheme.DARK, Scheme.LIGHT, Scheme.DARK, Scheme.LIGHT):
        theme.choose(scheme)
    qtbot.waitUntil(lambda: theme.dresser.done, timeout=LONG)
    assert {widget.styleSheet() for widget in quick_window.findChildren(QWidget)} - {""} == {before}
    assert quick_window.updatesEnabled()


@pytest.mark.parametrize("make", [Dialog, message_box, lambda parent: file_dialog(parent, "Which?")])
def test_dialogs_dress_themselves_and_follow(qtbot, quick_window, theme, make):
    dialog = make(quick_window)
    dialog.open()
    light = quick_window.rail.styleSheet()
    assert dialog.styleSheet() == light
    theme.choose(Scheme.DARK)
    qtbot.waitUntil(lambda: theme.dresser.done, timeout=LONG)
    assert dialog.styleSheet() == quick_window.rail.styleSheet() != light
    dialog.close()
    dialog.deleteLater()


def test_the_system_may_show_its_own_dialogs(quick_window):
    """Qt compares the name of the class: it takes ours for one that the system cannot draw."""
    made = file_dialog(quick_window, "Which?"), message_box(quick_window)
    assert [dialog.metaObject().className() for dialog in made] == ["QFileDialog", "QMessageBox"]
    for dialog in made:
        dialog.deleteLater()


@pytest.mark.parametrize("path", sorted(Path(app.gui.__file__).parent.rglob("*.py")), ids=lambda path: path.stem)
def test_no_dialog_of_qt_is_used_as_it_is(path):
    names = {"QDialog", "QFileDialog", "QMessageBox", "QInputDialog"}
    if path.name == "dialogs.py":
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    made = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    bases = {base.id for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
             for base in node.bases if isinstance(base, ast.Name)}  # fmt: skip
    assert not (made | bases) & names, "app.gui.widgets.dialogs has one that wears the theme"


class Tree:
    """A window with a card, a splitter, and a stack whose second page is hidden."""

    def __init__(self, qtbot):
        self.window, self.split, self.stack = QWidget(), Split(), QStackedWidget()
        self.card = QFrame()
        self.card.setProperty("role", "card")
        self.inner = QStackedWidget()  # in a card: it wears what the card wears
        QVBoxLayout(self.card).addWidget(self.inner)
        self.first, self.second, self.beside = QLabel("first"), QLabel("second"), QPushButton("beside")
        self.inner.addWidget(QLabel("inner"))
        for page in (self.first, self.second):
            self.stack.addWidget(page)
        self.split.addWidget(self.card)
        self.split.addWidget(self.stack)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.beside)
        layout.addWidget(self.split)
        qtbot.addWidget(self.window)

    def worn(self):
        return {
            name: getattr(self, name).styleSheet()
            for name in ("window", "split", "stack", "card", "inner", "first", "second", "beside")
        }


@pytest.fixture
def dresser(qapp):
    made = Dresser(qapp)
    yield made
    made.deleteLater()


def test_parts_lie_along_stacks_and_splitters(qtbot, dresser):
    tree = Tree(qtbot)
    dresser.change(RED)
    dresser.dress(tree.window)
    assert tree.worn() == {
        "window": "", "split": "", "stack": "", "inner": "", "card": RED, "first": RED, "second": RED, "beside": RED,
    }  # fmt: skip


def test_what_holds_nothing_of_the_kind_is_one_part(qtbot, dresser):
    page = QWidget()
    QVBoxLayout(page).addWidget(QLabel("alone"))
    qtbot.addWidget(page)
    dresser.change(RED)
    dresser.dress(page)
    assert page.styleSheet() == RED


def test_what_is_hidden_comes_later_unless_it_is_hurried(qtbot, dresser, monkeypatch):
    monkeypatch.setattr("app.gui.dresser.TURN_S", 0.0)  # one part a turn
    tree = Tree(qtbot)
    dresser.change(RED)
    dresser.dress(tree.window)
    tree.window.show()
    dresser.change(GREEN)
    order = [
        part.text() if hasattr(part, "text") else "card" for part in dresser._behind if part in vars(tree).values()
    ]
    assert order[-1] == "second"
    dresser.hurry(tree.stack)
    assert tree.second.styleSheet() == GREEN and tree.card.styleSheet() == RED
    qtbot.waitUntil(lambda: dresser.done, timeout=LONG)
    assert set(tree.worn().values()) == {"", GREEN}


def test_other_timers_are_served_between_the_parts(qtbot, dresser, monkeypatch):
    monkeypatch.setattr("app.gui.dresser.TURN_S", 0.0)
    tree = Tree(qtbot)
    beats = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(len(dresser._behind)))
    timer.start(0)
    dresser.change(RED)
    dresser.dress_in_turns(tree.window)
    qtbot.waitUntil(lambda: dresser.done, timeout=LONG)
    assert len(set(beats)) > 2


def test_what_was_destroyed_is_forgotten(qtbot, dresser):
    tree = Tree(qtbot)
    dresser.change(RED)
    dresser.dress(tree.window)
    tree.card.setParent(None)
    tree.card.deleteLater()
    del tree.card, tree.inner
    qtbot.wait(20)
    dresser.change(GREEN)
    qtbot.waitUntil(lambda: dresser.done, timeout=LONG)
    assert (tree.first.styleSheet(), tree.beside.styleSheet()) == (GREEN, GREEN)
