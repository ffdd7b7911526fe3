"""BERT: what `_bert` says of its kin, as it is."""

from __future__ import annotations

from app.engine.architectures._bert import BertKin


class Bert(BertKin):
    """BERT, and the many embedding models built on it."""

    title = "BERT"
    model_types = ("bert",)
