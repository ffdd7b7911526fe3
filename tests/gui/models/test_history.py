"""Undo and redo."""

from app.gui.models.history import History


def test_there_and_back():
    history = History(1)
    for value in (2, 3):
        history.push(value)
    history.undo()
    history.undo()
    assert (history.present, history.can_undo, history.can_redo) == (1, False, True)
    history.undo()
    history.redo()
    assert history.present == 2


def test_a_new_choice_drops_what_was_undone():
    history = History(1)
    history.push(2)
    history.undo()
    history.push(3)
    history.redo()
    assert (history.present, history.can_redo) == (3, False)


def test_the_same_value_is_no_step():
    history = History(1)
    history.push(1)
    assert not history.can_undo


def test_amending_makes_no_step_and_drops_what_was_undone():
    history = History(1)
    history.push(2)
    history.push(3)
    history.undo()
    history.amend(4)
    assert (history.present, history.can_redo) == (4, False)
    history.undo()
    assert history.present == 1
