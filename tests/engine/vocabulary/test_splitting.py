"""How the way of splitting is found: by configuration, behaviour and check sum; what is asked where none speaks."""

import hashlib
import json
from types import SimpleNamespace

import pytest

from app.cli import main
from app.engine.errors import BadCheckpoint, BadRecipe, UnknownSplitting, UnsupportedModel
from app.engine.model import Model
from app.engine.outline import Outline
from app.engine.pipeline import Order, compress
from app.engine.recipe import Recipe
from app.engine.vocabulary import check_sums, comparison, read_vocabulary
from app.engine.vocabulary import splittings as known
from app.engine.vocabulary.check_texts import CHECK_LINES
from app.engine.vocabulary.pre_tokenizer import pre_tokenizer_steps, splitter
from app.engine.vocabulary.splittings import SPLITTINGS, splitting_names, splitting_of
from app.jobs.events import Failure
from tests.engine.vocabulary.test_vocabulary import CONFIG, SIZE, as_model, edit

ODD = {
    "type": "Sequence",
    "pretokenizers": [
        {"type": "Split", "pattern": {"Regex": r"\p{N}{1,2}"}, "behavior": "Isolated", "invert": False},
        {"type": "Split", "pattern": {"Regex": known.QWEN_2}, "behavior": "Isolated", "invert": False},
        {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False},
    ],
}


def test_our_lines_tell_every_way_from_every_other():
    cut = {}
    for splitting in SPLITTINGS:
        pieces = tuple(tuple(piece for piece, _ in splitter(splitting).pre_tokenize_str(line)) for line in CHECK_LINES)
        cut.setdefault(pieces, []).append((splitting.name, splitting.whole_words))
    alike = [names for names in cut.values() if len(names) > 1]
    assert alike == [[("llama-bpe", True), ("dbrx", False)]], "they differ in looking words up first"


def test_names_are_told_once():
    names = [name for splitting in SPLITTINGS for name in splitting.names]
    assert len(names) == len(set(names)) == len(splitting_names())
    assert all(splitting_of(name) is not None for name in check_sums.CHECK_SUMS.values())
    assert splitting_of("no such") is None


@pytest.fixture
def folder(peers, splitters, sample_model, tmp_path):
    """A sound byte-level vocabulary, with a model around it."""
    tokenizer = peers.byte_level_tokenizer(splitters["qwen2"][0], SIZE - 10, False)
    folder = tmp_path / "model"
    folder.mkdir()
    peers.save_tokenizer(folder, tokenizer, "<|begin|>", "<|end|>")
    return as_model(sample_model, folder, SIZE)


def with_steps(folder, pre_tokenizer):
    edit(folder / "tokenizer.json", lambda data: data.update(pre_tokenizer=pre_tokenizer))
    return folder


def test_other_words_for_the_same_are_known_by_what_they_do(folder):
    steps = json.loads(json.dumps(ODD["pretokenizers"][1:]))
    steps[0]["pattern"]["Regex"] = known.QWEN_2.replace(r"\p{N}|", "[^\\P{N}]|")
    vocabulary = read_vocabulary(with_steps(folder, {"type": "Sequence", "pretokenizers": steps}), CONFIG)
    assert (vocabulary.pre, vocabulary.question) == ("qwen2", None)


def test_composing_is_no_difference(folder):
    edit(folder / "tokenizer.json", lambda data: data.update(normalizer={"type": "NFC"}))
    assert read_vocabulary(folder, CONFIG).pre == "qwen2"


@pytest.mark.parametrize("normalizer", [{"type": "NFKC"}, {"type": "Lowercase"}, {"type": "Prepend", "prepend": "x"}])
def test_other_changes_are_refused(folder, normalizer):
    edit(folder / "tokenizer.json", lambda data: data.update(normalizer=normalizer))
    with pytest.raises(UnsupportedModel, match="changes text"):
        read_vocabulary(folder, CONFIG)


def test_whole_words_matter_only_where_merges_do_not_make_them(folder):
    edit(folder / "tokenizer.json", lambda data: data["model"].update(ignore_merges=True))
    assert read_vocabulary(folder, CONFIG).pre == "qwen2"
    edit(folder / "tokenizer.json", lambda data: data["model"].update(merges=data["model"]["merges"][:-50]))
    assert read_vocabulary(folder, CONFIG).question is not None


@pytest.fixture
def official(monkeypatch):
    """`official(name)`: every tokenizer has the check sum of that name."""

    def official(name):
        sums = {digest: one for digest, one in check_sums.CHECK_SUMS.items() if one == name}
        monkeypatch.setattr(
            check_sums,
            "hashlib",
            SimpleNamespace(sha256=lambda data: SimpleNamespace(hexdigest=lambda: next(iter(sums)))),
        )

    return official


def test_a_check_sum_names_one_of_those_that_behave_alike(folder, official):
    official("deepseek-r1-qwen")
    assert read_vocabulary(folder, CONFIG).pre == "deepseek-r1-qwen"


def test_a_check_sum_counts_where_the_way_is_near(folder, official):
    official("qwen2")
    assert read_vocabulary(with_steps(folder, ODD), CONFIG).pre == "qwen2"


def test_a_check_sum_alone_counts_for_nothing(folder, official):
    official("bloom")
    assert read_vocabulary(folder, CONFIG).pre == "qwen2"
    question = read_vocabulary(with_steps(folder, ODD), CONFIG).question
    assert question is not None and question.nearest != "bloom"


def test_the_question(folder):
    question = read_vocabulary(with_steps(folder, ODD), CONFIG).question
    assert question.nearest == "qwen2"
    assert "--pre-tokenizer" in question.hint and "qwen2" in question.hint
    first = question.choices[0]
    assert first["name"] == "qwen2" and "stablelm2" in first["names"] and 0 < first["differing"] < first["of"]
    example = first["example"]
    assert example["tokenizer"] != example["llama_cpp"] and example["text"] in CHECK_LINES
    assert [choice["differing"] for choice in question.choices] == sorted(c["differing"] for c in question.choices)
    assert json.loads(json.dumps(Failure.of(question).facts)) == question.facts()


def test_the_question_is_part_of_the_outline(folder):
    model = Model.open(with_steps(folder, ODD))
    with pytest.raises(UnknownSplitting):
        model.check_answered()
    model.close()
    outline = Outline.from_json(json.loads(json.dumps(model.outline.to_json())))
    assert outline.question["nearest"] == "qwen2" and outline.question["message"]
    answered = Model.open(folder, "tekken")
    answered.check_answered()
    assert answered.metadata()["tokenizer.ggml.pre"] == "tekken"
    answered.close()
    assert answered.outline.question is None
    with pytest.raises(BadRecipe, match="no such"):
        Model.open(folder, "no such")


def test_a_job_asks_and_takes_the_answer(folder, tmp_path):
    with_steps(folder, ODD)
    recipe = Recipe(mix="Q8_0", quality="fast")
    with pytest.raises(UnknownSplitting):
        list(compress(Order(folder, recipe, tmp_path / "a.gguf"), tmp_path / "job"))
    recipe = Recipe.from_json({**recipe.to_json(), "pre_tokenizer": "qwen2"})
    (tmp_path / "job 2").mkdir()
    list(compress(Order(folder, recipe, tmp_path / "b.gguf"), tmp_path / "job 2"))
    report = json.loads((tmp_path / "job 2" / "report.json").read_text("utf-8"))
    assert report["recipe"]["pre_tokenizer"] == "qwen2"
    made = Model.open(tmp_path / "b.gguf")
    assert made.metadata()["tokenizer.ggml.pre"] == "qwen2"
    made.close()


def test_the_command_line_asks_and_takes_the_answer(folder, tmp_path, capsys):
    with_steps(folder, ODD)
    assert main(["compress", str(folder), "--out", str(tmp_path / "a.gguf"), "--json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert said["kind"] == "UnknownSplitting" and said["facts"]["nearest"] == "qwen2"
    assert main(["plan", str(folder), "--json", "--pre-tokenizer", "qwen2"]) == 0
    assert json.loads(capsys.readouterr().out)["recipe"]["pre_tokenizer"] == "qwen2"
    assert main(["plan", str(folder), "--json", "--pre-tokenizer", "qwen"]) == 1
    assert json.loads(capsys.readouterr().out)["kind"] == "BadRecipe"


@pytest.mark.parametrize(
    "steps",
    [
        {"type": "Split", "pattern": {"Regex": "(a|aa)+$"}, "behavior": "Isolated", "invert": False},
        {"type": "Split", "pattern": {"Regex": "(?:[a-z ]+)*[a-z ]+(?<=x)y"}, "behavior": "Isolated", "invert": False},
        {"type": "Split", "pattern": {"Regex": "("}, "behavior": "Isolated", "invert": False},
        {"type": "Split", "pattern": {"Regex": 7}, "behavior": "Isolated", "invert": False},
        {"type": "Sequence", "pretokenizers": 7},
    ],
)
def test_hostile_expressions(folder, steps, monkeypatch):
    monkeypatch.setattr(comparison, "PATIENCE_S", 0.5)
    with_steps(folder, steps)
    try:
        assert read_vocabulary(folder, CONFIG).question is not None
    except BadCheckpoint as error:
        assert str(error).endswith(".")  # noqa: PT017


def test_deep_nesting_is_cut():
    entry = {"type": "Digits", "individual_digits": True}
    for _ in range(500):
        entry = {"type": "Sequence", "pretokenizers": [entry]}
    assert pre_tokenizer_steps(entry) == ()


def test_the_check_text_is_the_official_one():
    """Its check sums are llama.cpp's; one changed character would make them all miss."""
    digest = hashlib.sha256(check_sums.CHECK_TEXT.encode()).hexdigest()
    assert digest == "a36179c1e2b1cfcfbfad1dc779addad2ffc778201e4cf0d538bddeafa2c526da"
