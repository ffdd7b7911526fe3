"""Which language is spoken, how plurals go, and that the window can be had in each."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from app.gui.languages import ENGLISH, LANGUAGES, SYSTEM, hush, settled, speak
from app.gui.main_window import MainWindow
from app.gui.said import said, told
from app.gui.widgets.settings_dialog import SettingsDialog
from app.jobs.events import Failure

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.parametrize(
    ("wish", "system", "key"),
    [
        (SYSTEM, ["de-AT", "en"], "de"), (SYSTEM, ["pt-BR", "fr-CA"], "fr"), (SYSTEM, ["ko"], "en"), (SYSTEM, [], "en"),
        (SYSTEM, ["zh-Hans-CN"], "zh_CN"), (SYSTEM, ["zh-TW", "ja-JP"], "ja"), (SYSTEM, ["C"], "en"),
        ("es", ["de"], "es"), ("xx", ["de"], "en"), (SYSTEM, ["en_GB", "de"], "en"),
    ],
)  # fmt: skip
def test_which_language(wish, system, key):
    assert settled(wish, system).key == key


def models(count):
    return QCoreApplication.translate("FoundPanel", "%n model(s)", "", count)


@pytest.mark.parametrize(
    ("key", "none", "one", "two"),
    [
        ("en", "0 models", "1 model", "2 models"), ("de", "0 Modelle", "1 Modell", "2 Modelle"),
        ("fr", "0 modèle", "1 modèle", "2 modèles"), ("es", "0 modelos", "1 modelo", "2 modelos"),
    ],
)  # fmt: skip
def test_plural_forms(qapp, key, none, one, two):
    speak(qapp, key)
    assert (models(0), models(1), models(2)) == (none, one, two)


@pytest.mark.parametrize("key", ["zh_CN", "ja"])
def test_languages_with_one_form(qapp, key):
    speak(qapp, key)
    assert models(1).replace("1", "2") == models(2) != "2 models"


def test_the_engines_sentences_are_found_again(qapp):
    speak(qapp, "de")
    assert said("Try again later.") == "Versuchen Sie es später erneut."
    assert said("model.gguf is not a GGUF file.") == "model.gguf ist keine GGUF-Datei."
    cut = "a.gguf is cut short: blk.0.attn reaches to byte 12, the file ends at 9."
    assert said(cut) == "a.gguf ist abgeschnitten: blk.0.attn reicht bis Byte 12, die Datei endet bei 9."
    assert said("Attention query") == "Aufmerksamkeit: Query"
    assert said("Layer 3, attention query as Q4_K") == "Schicht 3, Aufmerksamkeit: Query als Q4_K"
    assert said("Trying Layer 3, attention query as Q4_K") == "Probe: Schicht 3, Aufmerksamkeit: Query als Q4_K"
    assert said("Nobody has ever said this.") == "Nobody has ever said this."
    failure = Failure("The Hub cannot be reached.", "Try again later. Check the path.", "HubError", "")
    assert told(failure).endswith("Versuchen Sie es später erneut. Prüfen Sie den Pfad.")


def test_english_says_what_the_engine_says(qapp):
    assert said("model.gguf is not a GGUF file.") == "model.gguf is not a GGUF file."


def test_braces_and_percent_in_a_value_do_no_harm(qapp):
    speak(qapp, "de")
    assert said("{0} {x} %n is not a GGUF file.") == "{0} {x} %n ist keine GGUF-Datei."


def test_numbers_follow_the_language(qapp):
    speak(qapp, "de")
    assert QLocale().toString(1.5, "f", 1) == "1,5"
    hush()
    assert QLocale().language() == QLocale.system().language()


def test_the_setting_is_kept_and_asks_for_a_start(qtbot, quick_window, settings):
    quick_window.show_settings()
    dialog = quick_window.findChild(SettingsDialog)
    assert dialog.again.isHidden()
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    dialog.language.activated.emit(dialog.language.currentIndex())
    assert settings.language == "de" and dialog.again.isVisible() and dialog.later.isVisible()
    assert [dialog.language.itemData(row) for row in range(1, dialog.language.count())] == [
        item.key for item in LANGUAGES
    ]
    dialog.again.click()
    assert quick_window.again and not quick_window.isVisible()


def test_an_unspoilt_start_is_in_the_systems_language(settings):
    assert settings.language == SYSTEM
    assert settings.update_check is False


@pytest.mark.parametrize("key", [item.key for item in LANGUAGES if item.key != ENGLISH])
def test_the_window_opens_in_every_language(qtbot, qapp, settings, theme, fake, key):
    from app.gui.engine import Engine

    speak(qapp, key)
    window = MainWindow(settings, theme, Engine(fake))
    qtbot.addWidget(window)
    window.resize(1180, 780)
    window.show()
    qtbot.waitUntil(lambda: window.complete, timeout=60_000)
    with qtbot.waitSignal(window.session.opened):
        window.session.open("/models/paper")
    english = {"Find", "Look", "Choose", "Work", "Proof"}
    assert not english & {window.rail.button(name).text() for name in ("find", "look", "choose", "work", "proof")}
    window.close()


def test_right_to_left_mirrors_the_window(qtbot, qapp, settings, theme, fake):
    from app.gui.engine import Engine

    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = MainWindow(settings, theme, Engine(fake))
    qtbot.addWidget(window)
    window.resize(1180, 780)
    window.show()
    qtbot.waitUntil(lambda: window.complete, timeout=60_000)
    with qtbot.waitSignal(window.session.opened):
        window.session.open("/models/paper")
    for name in ("find", "look", "choose", "work", "proof"):
        window.show_page(name)
        window.grab()  # what paints itself must bear it
    assert window.rail.mapTo(window, window.rail.rect().topLeft()).x() > window.width() / 2
    window.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
