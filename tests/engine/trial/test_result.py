"""A trial's result passes between processes as it is."""

from __future__ import annotations

import json

from app.engine.trial import Trial, TrialRow


def test_json_both_ways() -> None:
    rows = (TrialRow("q", "ATTN_Q", 3, "Q4_K", 4096, 0.07, 1.1), TrialRow("e", "TOKEN_EMBD", None, "F32", 9, 0.0, None))
    found = Trial(
        0.07, 0.02, 0.01, 0.04, 0.03, 255, False, True, 9.5, {"reading": 2.5, "values": 7.0}, 1.5, 2, 4105, rows
    )
    assert Trial.from_json(json.loads(json.dumps(found.to_json()))) == found
