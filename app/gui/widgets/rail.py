"""The left edge: the program's name and the five steps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton

from app.gui.icons import Picture, set_icon
from app.gui.widgets.early import Button
from app.gui.widgets.parts import button, column, label, row

WIDTH, NARROW = 212, 100


class Rail(QFrame):
    """Signals:
    chosen: a step's key.
    settings_asked.
    theme_asked: from light to dark or back.
    news_asked: the newer version's page.
    """

    chosen = Signal(str)
    settings_asked = Signal()
    theme_asked = Signal()
    news_asked = Signal()

    def __init__(self, steps: list[tuple[str, str, str]]) -> None:
        """Args: steps: (key, title, tooltip) each; the key is also the icon's name."""
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH)
        self._group = QButtonGroup(self)
        self._titles = {key: title for key, title, _ in steps}
        self._counts = dict.fromkeys(self._titles, 0)
        self._narrow = False
        self._buttons = {key: self._step(number, key, title, tip) for number, (key, title, tip) in enumerate(steps)}
        self._theme = button("", self.tr("Switch between light and dark"), self.theme_asked.emit, "moon", "quiet")
        self._settings = button(self.tr("Settings"), self.tr("Theme, folders, Hub token"), self.settings_asked.emit)
        self._settings.setProperty("role", "step")
        set_icon(self._settings, "settings", "muted", size=18)
        self.news = button("", "", self.news_asked.emit, "download", "link")
        self.news.hide()
        self._name = label("Featherweight", "heading")
        name = row(Picture("feather", 26), self._name, None, spacing=8)
        self._foot = row(self._settings, self._theme, spacing=0)
        layout = column(name, 18, *self._buttons.values(), None, self.news, self._foot, spacing=4)
        layout.setContentsMargins(10, 22, 10, 16)
        self.setLayout(layout)

    def _step(self, number: int, key: str, title: str, tooltip: str) -> QPushButton:
        made = Button(title)
        made.setProperty("role", "step")
        made.setCheckable(True)
        made.setAccessibleName(title)
        made.setToolTip(f"{tooltip} (Ctrl+{number + 1})")
        set_icon(made, key, "muted", "accent", 20)
        made.clicked.connect(lambda: self.chosen.emit(key))
        QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self, lambda: self.chosen.emit(key))
        self._group.addButton(made)
        return made

    def show_step(self, key: str) -> None:
        """Mark a step as the one that is shown."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> QPushButton:
        """A step's button."""
        return self._buttons[key]

    def set_narrow(self, narrow: bool) -> None:
        """Pictures alone, where the window has no room for words; tooltips say them."""
        if narrow != self._narrow:
            from PySide6.QtWidgets import QBoxLayout

            self._narrow = narrow
            self.setFixedWidth(NARROW if narrow else WIDTH)
            self._name.setVisible(not narrow)
            self._settings.setText("" if narrow else self.tr("Settings"))
            self.news.setText("" if narrow else self.news.accessibleName())
            way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
            self._foot.setDirection(way)
            for key in self._titles:
                self._name_step(key)

    def show_count(self, key: str, count: int) -> None:
        """Put a number beside a step; 0 takes it away."""
        self._counts[key] = count
        self._name_step(key)

    def _name_step(self, key: str) -> None:
        made, title, count = self._buttons[key], self._titles[key], self._counts[key]
        whole = f"{title}  ({count})" if count else title
        made.setText((str(count) if count else "") if self._narrow else whole)
        made.setAccessibleName(self.tr("{0}, {1} open").format(title, count) if count else title)

    def show_news(self, version: str) -> None:
        """Say that there is a newer version; an empty one takes it away."""
        text = self.tr("Version {0} is there").format(version)
        self.news.setText("" if self._narrow else text)
        self.news.setAccessibleName(text)
        self.news.setToolTip(self.tr("Open its page in the browser; nothing is installed by itself"))
        self.news.setVisible(bool(version))

    def show_theme(self, dark: bool) -> None:
        """Show what the theme button would switch to."""
        set_icon(self._theme, "sun" if dark else "moon", "muted", size=18)
