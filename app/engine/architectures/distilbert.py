"""DistilBERT: BERT with half the layers and one kind of token."""

from __future__ import annotations

from app.engine.architectures._bert import BertKin


class DistilBert(BertKin):
    """DistilBERT."""

    title = "DistilBERT"
    model_types = ("distilbert",)
    aliases = {
        "hidden_size": "dim",
        "intermediate_size": "hidden_dim",
        "num_hidden_layers": "n_layers",
        "num_attention_heads": "n_heads",
        "hidden_act": "activation",
    }
    defaults = {"layer_norm_eps": 1e-12, "type_vocab_size": 1}
    renames = {"distilbert.": ""}
    ignored = r"vocab_(transform|layer_norm|projector)|position_ids$"
