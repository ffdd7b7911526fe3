"""How each page is made from what works behind the window; read with the page, which keeps the start short."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from app.gui.pieces import Pieces

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.gui.furniture import Furniture
    from app.gui.page_stack import PageStack
    from app.gui.settings import Settings
    from app.gui.theme import Theme


def page_makers(
    stack: PageStack, made: Furniture, settings: Settings, theme: Theme
) -> dict[str, Callable[[], Pieces[QWidget]]]:
    """One maker for each page; what a page says to the window it says through the stack."""
    return {
        "find": partial(_find, stack, made, settings, theme),
        "look": partial(_look, stack, made),
        "choose": partial(_choose, stack, made),
        "work": partial(_work, stack, made, settings),
        "proof": partial(_proof, stack, made),
    }


def _find(stack: PageStack, made: Furniture, settings: Settings, theme: Theme) -> Pieces[QWidget]:
    from app.gui.pages.find import FindPage

    page = yield from FindPage.pieces(made.engine, made.session, made.desk, made.downloads, settings)
    page.failed.connect(stack.failed)
    theme.changed.connect(page.refresh_theme)
    return page


def _look(stack: PageStack, made: Furniture) -> Pieces[QWidget]:
    from app.gui.look_desks import LookDesks
    from app.gui.pages.look import LookPage
    from app.gui.statistics_desk import StatisticsDesk

    beside = StatisticsDesk(made.engine, made.session)
    desks = LookDesks(
        made.statistics, beside, made.activations, made.analysis, made.survey, made.comparison, made.background
    )
    page = yield from LookPage.pieces(made.session, desks)
    page.wanted.connect(stack.wanted)
    page.failed.connect(stack.failed)
    return page


def _choose(stack: PageStack, made: Furniture) -> Pieces[QWidget]:
    from app.gui.pages.choose import ChoosePage

    page = yield from ChoosePage.pieces(made.session, made.analysis, made.background, made.desktop.power.plugged)
    page.wanted.connect(stack.wanted)
    page.ordered.connect(stack.ordered)
    return page


def _work(stack: PageStack, made: Furniture, settings: Settings) -> Pieces[QWidget]:
    from app.gui.pages.work import WorkPage

    yield
    page = WorkPage(made.board, made.watch, settings)
    page.wanted.connect(stack.wanted)
    page.proof_asked.connect(stack.proof_asked)
    return page


def _proof(stack: PageStack, made: Furniture) -> Pieces[QWidget]:
    from app.gui.pages.proof import ProofPage

    page = yield from ProofPage.pieces(made.proofs, made.talk, made.uploads)
    page.settings_asked.connect(stack.settings_asked)
    page.wanted.connect(stack.wanted)
    page.failed.connect(stack.failed)
    return page
