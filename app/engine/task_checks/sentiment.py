"""The test that asks of a sentence: praise or complaint."""

from __future__ import annotations

from collections.abc import Sequence

from app.engine.task_checks._reading import entries
from app.engine.task_checks.base import Item, TaskCheck

ANSWERS = ("positive", "negative")
# two solved examples: without them a small model says the same to everything
EXAMPLES = "Review: We had a lovely evening.\nSentiment: positive\nReview: I want my money back.\nSentiment: negative\n"


class Sentiment(TaskCheck):
    """Sixty sentences, half of them praise."""

    name = "sentiment"
    chance = 0.5

    def items(self) -> Sequence[Item]:
        """All sentences."""
        return [
            Item(
                entry["text"],
                f"{EXAMPLES}Review: {entry['text']}\nSentiment:",
                tuple(f" {answer}" for answer in ANSWERS),
                ANSWERS.index(entry["answer"]),
            )
            for entry in entries("sentiment.json", "sentences")
        ]
