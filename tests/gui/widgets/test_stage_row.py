"""The stages of a job side by side."""

from app.gui.widgets.stage_row import StageRow


def roles(row):
    return {name: made.property("role") for name, made in row.labels.items()}


def test_behind_now_and_to_come(qtbot, theme):
    row = StageRow("balanced")
    qtbot.addWidget(row)
    row.show_stage("calibrate")
    found = roles(row)
    assert (found["sensitivity"], found["calibrate"], found["compress"]) == ("stage-done", "stage-now", "stage")
    assert row.accessibleDescription() == "Watching the model read a text"
    row.show_stage("finishing touches")  # not in this row
    assert roles(row) == found
    row.show_stage("finish")
    assert set(roles(row).values()) == {"stage-done"}


def test_stages_say_what_they_are_in_the_fields_words(qtbot, theme):
    row = StageRow("best")
    qtbot.addWidget(row)
    assert "activations" in row.labels["calibrate"].toolTip()
    assert "calibrate" not in StageRow("fast").labels
