"""Qwen 3.5's delta nets: values' heads lie one after another for each key, GGUF wants the first of all keys first.

llama.cpp repeats keys as a whole; so head r of key k becomes head k of round r, in every tensor that has values' heads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.engine.architectures._delta_net import DeltaNet
from app.engine.errors import BadCheckpoint
from app.engine.parts import Part, Pick
from app.engine.roles import Role

if TYPE_CHECKING:
    import gguf

SECTIONS = (11, 11, 10)  # how rotated values are divided among a picture's axes; for text they are all alike


class TiledDeltaNet(DeltaNet):
    """A family with delta nets of several values' heads for each key."""

    @property
    def orders(self) -> Mapping[Role, Pick]:
        """The rows of tensors that have another order in GGUF."""
        keys, rounds = self.key_heads, self.value_heads // self.key_heads
        heads = Pick((keys, rounds), order=(1, 0))
        return {
            **super().orders,
            Role.ATTN_GATE: Pick((keys, rounds, self.state), order=(1, 0, 2)),
            **dict.fromkeys((Role.SSM_ALPHA, Role.SSM_BETA, Role.SSM_A, Role.SSM_DT), heads),
        }

    def parts(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """As with every delta net; values' heads change their order."""
        found = super().parts(name, shape)
        if not found or found[0].place.role not in (Role.ATTN_QKV, Role.SSM_CONV1D, Role.SSM_OUT):
            return found
        keys, rounds = self.key_heads, self.value_heads // self.key_heads
        (part,) = found
        if part.place.role is Role.SSM_OUT:
            found = (replace(part, columns=Pick((keys, rounds, self.state), order=(1, 0, 2))),)
        else:
            heads = 2 * keys + self.value_heads
            first = Pick((heads, self.state), ((0, 2 * keys),))
            values = Pick((heads // rounds, rounds, self.state), ((2 * keys // rounds, heads // rounds),), (1, 0, 2))
            found = tuple(
                replace(
                    part,
                    shape=(pick.count, *part.shape[1:]),
                    rows=pick,
                    number=number,
                    joined=f"{name} ({part.place.role.value})",
                    stacked=False,
                )
                for number, pick in enumerate((first, values))
            )
        for part in found:
            part.check(name, shape)
        return found

    def check(self) -> None:
        """Heads must divide into rounds."""
        super().check()
        if 2 * self.key_heads % (self.value_heads // self.key_heads):
            raise self.unsupported(f"{self.value_heads} heads of values for {self.key_heads} of keys")
        self._sections()

    def _sections(self) -> list[int]:
        """How rotated values are divided, four numbers."""
        stated = self.rope.parameters.get("mrope_section") or list(SECTIONS)
        if (
            not isinstance(stated, list)
            or len(stated) not in (3, 4)
            or not all(type(n) is int and n >= 0 for n in stated)
        ):
            raise BadCheckpoint("config.json states sections of rope that make no sense (mrope_section).")
        return [*stated, 0][:4]

    def _write_rope(self, writer: gguf.GGUFWriter) -> None:
        super()._write_rope(writer)
        writer.add_rope_dimension_sections(self._sections())
