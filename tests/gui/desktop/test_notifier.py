"""A message where there is a tray, and no harm where there is none."""

from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from app.gui.desktop.notifier import TrayNotifier


def test_without_a_tray_the_window_asks_for_attention_only(qtbot, monkeypatch):
    widget = QWidget()
    qtbot.addWidget(widget)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    notifier = TrayNotifier(widget)
    notifier.tell("Done", "It is ready")
    assert notifier._icon is None


def test_with_a_tray_a_message_is_shown_and_a_click_brings_the_window_back(qtbot, monkeypatch):
    widget, shown = QWidget(), []
    qtbot.addWidget(widget)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda self: None)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda self, *arguments: shown.append(arguments[:2]))
    monkeypatch.setattr(widget, "raise_", lambda: None)  # the offscreen platform cannot
    notifier = TrayNotifier(widget)
    notifier.tell("Done", "It is ready")
    notifier.tell("Done", "Again")
    assert shown == [("Done", "It is ready"), ("Done", "Again")]
    notifier._icon.messageClicked.emit()
    assert widget.isVisible()
