"""Every encoder against transformers: llama.cpp makes the same vector of each token, and joins them as stated."""

import json

import pytest
import torch

from app.engine.architectures import architecture_for
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.model import Model
from tests.engine.architectures.conftest import spread

VOCABULARY, LENGTHS = 700, (1, 2, 30, 90)
CLOSE = 0.9999  # cosine
SIZES = {
    "vocab_size": VOCABULARY,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "max_position_embeddings": 128,
    "pad_token_id": 0,
}
DISTIL = {
    "vocab_size": VOCABULARY,
    "dim": 64,
    "hidden_dim": 96,
    "n_layers": 2,
    "n_heads": 4,
    "max_position_embeddings": 128,
}
GEMMA = {
    "head_dim": 32,
    "num_key_value_heads": 1,
    "num_hidden_layers": 7,
    "query_pre_attn_scalar": 32,
    "sliding_window": 16,
    "use_bidirectional_attention": True,
}
MODERN = {"num_hidden_layers": 4, "local_attention": 16, "bos_token_id": 1, "eos_token_id": 2, "cls_token_id": 1}
ENCODERS = {
    "bert": ("BertConfig", SIZES),
    "distilbert": ("DistilBertConfig", DISTIL),
    "roberta": ("RobertaConfig", {**SIZES, "pad_token_id": 1}),
    "xlm-roberta": ("XLMRobertaConfig", {**SIZES, "pad_token_id": 1, "type_vocab_size": 1}),
    "nomic bert": ("NomicBertConfig", SIZES),
    "modernbert": ("ModernBertConfig", {**SIZES, **MODERN, "sep_token_id": 2}),
    "embeddinggemma": ("Gemma3TextConfig", {**SIZES, **GEMMA}),
}


@pytest.fixture
def make(tmp_path, peers, splitters):
    """`make(name)` -> a checkpoint's folder and transformers' model of it."""

    def make(name: str):
        import transformers

        class_name, settings = ENCODERS[name]
        torch.manual_seed(7)
        config = getattr(transformers, class_name)(**settings)
        model = transformers.AutoModel.from_config(config).float().eval()
        with torch.no_grad():
            for parameter, value in model.named_parameters():
                spread(parameter, value)
        model.save_pretrained(tmp_path / "source")
        splitter, whole_words = splitters["gpt-2"]
        tokenizer = peers.byte_level_tokenizer(splitter, VOCABULARY - 10, whole_words)
        peers.save_tokenizer(tmp_path / "source", tokenizer, "<|begin|>", "<|end|>")
        return tmp_path / "source", model

    return make


@pytest.mark.parametrize("name", ENCODERS)
def test_every_tokens_vector_agrees(name, make, convert, ask):
    folder, model = make(name)
    ids = torch.randint(5, VOCABULARY - 20, (max(LENGTHS),), generator=torch.Generator().manual_seed(3)).tolist()
    answers = ask(convert(folder), [{"embed": ids[:length], "pooling": "NONE"} for length in LENGTHS])
    for length, answer in zip(LENGTHS, answers, strict=True):
        with torch.no_grad():
            wanted = model(torch.tensor([ids[:length]])).last_hidden_state[0]
        cosine = torch.cosine_similarity(torch.tensor(answer), wanted, dim=-1)
        assert cosine.shape == (length,)
        assert float(cosine.min()) > CLOSE, f"of {length} tokens: {cosine.min()}"


def modules(folder, settings: dict) -> None:
    """State a pooling as sentence-transformers does."""
    listed = [
        {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
        {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
    ]
    (folder / "modules.json").write_text(json.dumps(listed), "utf-8")
    (folder / "1_Pooling").mkdir(exist_ok=True)
    (folder / "1_Pooling" / "config.json").write_text(json.dumps(settings), "utf-8")


JOINED = {
    "mean": ({"pooling_mode_mean_tokens": True}, lambda vectors: vectors.mean(0)),
    "first": ({"pooling_mode_cls_token": True}, lambda vectors: vectors[0]),
    "last": ({"pooling_mode": "lasttoken"}, lambda vectors: vectors[-1]),
}


@pytest.mark.parametrize("how", JOINED)
def test_the_files_say_how_vectors_are_joined(how, make, convert, ask):
    folder, model = make("bert")
    settings, join = JOINED[how]
    modules(folder, settings)
    ids = list(range(10, 40))
    answer = ask(convert(folder), [{"embed": ids}])[0]
    with torch.no_grad():
        wanted = join(model(torch.tensor([ids])).last_hidden_state[0])
    assert float(torch.cosine_similarity(torch.tensor(answer[0]), wanted, dim=0)) > CLOSE


def test_a_model_that_could_write_is_an_embedding_model_where_its_files_say_so(sample_model, tmp_path):
    import shutil

    folder = shutil.copytree(sample_model, tmp_path / "model")
    model = Model.open(folder)
    assert not model.outline.embeds
    model.close()
    modules(folder, {"pooling_mode_lasttoken": True})
    model = Model.open(folder)
    assert model.outline.embeds
    assert model.metadata()["llama.pooling_type"] == 3
    model.close()


def test_a_gguf_of_an_encoder_stays_one(make, convert):
    folder, _ = make("bert")
    first = convert(folder)
    model = Model.open(first)
    assert model.outline.embeds
    kept = {tensor.name for tensor in model.outline.tensors if not tensor.adjustable and len(tensor.shape) > 1}
    assert kept == {"position_embd.weight", "token_types.weight"}
    model.close()


@pytest.mark.parametrize(
    "settings", [{}, {"pooling_mode": "max"}, {"pooling_mode_max_tokens": True}, {"pooling_mode": []}]
)
def test_other_ways_of_joining_are_refused(settings, make):
    folder, _ = make("bert")
    modules(folder, settings)
    with pytest.raises(UnsupportedModel, match="joins the vectors"):
        Model.open(folder)


@pytest.mark.parametrize("text", ["{}", "[1]", '[{"type": "a.Pooling", "path": "../x"}]', "[" * 9, "no"])
def test_hostile_lists_of_modules(text, make):
    folder, _ = make("bert")
    (folder / "modules.json").write_text(text, "utf-8")
    with pytest.raises(BadCheckpoint, match=r"modules\.json"):
        Model.open(folder)


def test_a_classifier_is_no_embedding_model():
    config = {"model_type": "bert", **SIZES, "architectures": ["BertForSequenceClassification"]}
    with pytest.raises(UnsupportedModel, match="decisions"):
        architecture_for(config).facts()
