"""RoBERTa, XLM-RoBERTa and CamemBERT: BERT whose positions begin after the one of padding."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from app.engine.architectures._bert import BertKin
from app.engine.parts import Part, Pick
from app.engine.roles import Place, Role


class Roberta(BertKin):
    """RoBERTa, XLM-RoBERTa (BGE-M3, multilingual E5) and CamemBERT."""

    title = "RoBERTa"
    model_types = ("roberta", "xlm-roberta", "camembert")
    defaults = {"layer_norm_eps": 1e-12, "type_vocab_size": 1, "pad_token_id": 1}
    renames = {"roberta.": "", ".gamma": ".weight", ".beta": ".bias"}
    ignored = r"(^|\.)pooler\.|^lm_head\.|position_ids$"

    @cached_property
    def first_position(self) -> int:
        """Rows of the positions' matrix that no text reaches."""
        padding = self.config.get("pad_token_id")
        return 1 + padding if type(padding) is int and 0 <= padding < self.whole("max_position_embeddings") - 1 else 0

    @cached_property
    def context(self) -> int:
        """The rest of them."""
        return self.whole("max_position_embeddings") - self.first_position

    def _part(self, place: Place, shape: tuple[int, ...], rows: Pick | None = None) -> Part:
        if place.role is Role.POS_EMBD and len(shape) == 2 and shape[0] > self.first_position:
            rows = Pick((shape[0],), ((self.first_position, shape[0]),))
            return replace(super()._part(place, shape, rows), shape=(rows.count, shape[1]))
        return super()._part(place, shape, rows)
