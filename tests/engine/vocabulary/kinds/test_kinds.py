"""The kinds together: found by discovery, told apart by their files, fetched with a model."""

from app.engine.hub.files import SMALL_FILES
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.kinds import kind_of, kinds, rwkv_world, tiktoken, unigram

ALONE = {
    "tekken.json": "tekken",
    "rwkv_vocab_v20230424.txt": "RWKV world",
}


def test_every_kind_is_found_and_has_its_place():
    titles = [kind.title for kind in kinds()]
    assert {"byte-level BPE", "SentencePiece BPE", "SentencePiece unigram", "WordPiece", "tiktoken"} <= set(titles)
    assert len({kind.position for kind in kinds()}) == len(titles)


def test_an_empty_folder_is_of_no_kind(tmp_path):
    assert kind_of(TokenizerFiles(tmp_path, {"vocab_size": 9})) is None


def test_files_that_are_enough_alone(tmp_path):
    for name, title in ALONE.items():
        (tmp_path / name).write_text("{}", "utf-8")
        assert kind_of(TokenizerFiles(tmp_path, {"vocab_size": 9})).title == title
        (tmp_path / name).unlink()


def test_a_tokenizer_json_outranks_what_it_was_made_from(tmp_path):
    for name in ("tekken.json", "vocab.json", "merges.txt", "vocab.txt"):
        (tmp_path / name).write_text("{}", "utf-8")
    (tmp_path / "tokenizer.json").write_text('{"model": {"type": "BPE", "vocab": {}, "merges": []}}', "utf-8")
    assert kind_of(TokenizerFiles(tmp_path, {"vocab_size": 9})).title == "byte-level BPE"


def test_what_the_kinds_read_is_fetched_with_a_model():
    read = {*tiktoken._NAMES, *unigram._NAMES, rwkv_world._NAMES[0], *ALONE}
    assert read | {"vocab.json", "merges.txt", "vocab.txt", "tokenizer.json", "generation_config.json"} <= set(
        SMALL_FILES
    )
