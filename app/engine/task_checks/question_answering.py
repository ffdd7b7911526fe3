"""Everyday questions with one right answer and three wrong ones."""

from __future__ import annotations

from collections.abc import Sequence

from app.engine.task_checks._reading import entries
from app.engine.task_checks.base import Item, TaskCheck

EXAMPLE = "Question: What do birds lay?\nAnswer: eggs\n"


class QuestionAnswering(TaskCheck):
    """Sixty questions, four answers each."""

    name = "questions"
    chance = 0.25

    def items(self) -> Sequence[Item]:
        """All questions; the right answer stands first."""
        return [
            Item(
                entry["question"],
                f"{EXAMPLE}Question: {entry['question']}\nAnswer:",
                tuple(f" {answer}" for answer in entry["answers"]),
                0,
            )
            for entry in entries("questions.json", "questions")
        ]
