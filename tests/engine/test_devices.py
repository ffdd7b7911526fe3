"""What this computer can compute on, and how much memory is free there."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import torch

from app.engine.devices import check_device, devices
from app.engine.errors import CompressError


def test_the_processor_is_always_there() -> None:
    first = devices()[0]
    assert first.key == "cpu"
    assert 0 < first.free_bytes <= first.memory_bytes


def test_graphics_cards_tell_what_is_free(monkeypatch: pytest.MonkeyPatch) -> None:
    def free(index: int) -> tuple[int, int]:
        if index:
            raise RuntimeError("out of memory")
        return 5, 9

    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setattr(
        torch.cuda, "get_device_properties", lambda index: SimpleNamespace(name=f"Card {index}", total_memory=9)
    )
    monkeypatch.setattr(torch.cuda, "mem_get_info", free)
    cards = [device for device in devices() if device.key.startswith("cuda")]
    assert [(card.title, card.memory_bytes, card.free_bytes) for card in cards] == [
        ("Card 0 (CUDA)", 9, 5),
        ("Card 1 (CUDA)", 9, 0),
    ]
    assert check_device("cuda") == "cuda:0"
    with pytest.raises(CompressError, match="no device 'cuda:7'"):
        check_device("cuda:7")
