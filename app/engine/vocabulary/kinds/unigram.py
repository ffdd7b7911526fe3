"""Unigram SentencePiece (T5, XLM-R, ALBERT, mBART): llama.cpp's tokenizer "t5".

Of all ways to spell a text in pieces, the likeliest is taken: each piece has the logarithm of its probability as its
score. Before that, characters are replaced by a compiled table and spaces merged. What llama.cpp would make of our own
lines is held against the tokenizer itself, since a tokenizer.json can do much more than SentencePiece.
"""

from __future__ import annotations

from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.small_files import FILE_LIMIT_BYTES, read_bytes
from app.engine.vocabulary.base import Kind, Vocabulary
from app.engine.vocabulary.files import AddedToken, TokenizerFiles
from app.engine.vocabulary.kinds.base import TokenizerKind
from app.engine.vocabulary.piece_model import UNIGRAM, Piece, PieceModel, is_unigram, read_piece_model
from app.engine.vocabulary.special import added_around, special_ids
from app.engine.vocabulary.table import SPACE, TokenTable
from app.engine.vocabulary.unigram_json import charsmap_of_json, pieces_of_json
from app.engine.vocabulary.unigram_replay import first_difference

_NAMES = ("spiece.model", "sentencepiece.bpe.model", "tokenizer.model", "spm.model")
_XLM = ("XLMRobertaTokenizer", "CamembertTokenizer", "BGEM3Tokenizer")


class Unigram(TokenizerKind):
    """SentencePiece's unigram."""

    title = "SentencePiece unigram"
    position = 15

    @classmethod
    def claims(cls, files: TokenizerFiles) -> bool:
        """tokenizer.json of the kind, or a model file of it."""
        return files.model_type == "Unigram" or (not files.model_type and _model_bytes(files) is not None)

    @classmethod
    def read(cls, files: TokenizerFiles) -> Vocabulary:
        """The vocabulary."""
        model = _model(files)
        if files.model_type:
            pieces, charsmap = pieces_of_json(files), charsmap_of_json(files.tokenizer.get("normalizer"))
        elif model is not None:
            pieces, charsmap = _numbered(files, model.pieces), model.charsmap
        else:
            raise BadCheckpoint("tokenizer.json has no usable 'vocab'.", "Download the file again.")
        table = TokenTable(files.vocabulary_size)
        for number, piece in enumerate(pieces):
            table.set(number, piece.text, piece.kind, piece.score)
        files.know({piece.text: number for number, piece in enumerate(pieces)})
        for token in _extra_ids(files, len(pieces)):
            table.set(token.id, token.content, Kind.USER_DEFINED)
        table.add(files, kept=(Kind.UNKNOWN,))
        table.make_distinct()
        special = special_ids(files)
        unknown = next((number for number, kind in enumerate(table.kinds) if kind is Kind.UNKNOWN), None)
        if unknown is not None:
            special["unk"] = unknown
        vocabulary = Vocabulary(
            model="t5",
            pre="default",
            tokens=table.tokens,
            kinds=table.kinds,
            scores=table.scores,
            special=special,
            adds=_adds(files, special),
            space_prefix=_space_prefix(files, model),
            merges_spaces=_merges_spaces(files, model),
            charsmap=charsmap,
            chat_template=files.chat_template,
        )
        _check(files, vocabulary)
        return vocabulary


def _check(files: TokenizerFiles, vocabulary: Vocabulary) -> None:
    if files.behaviour is None:
        return
    text = first_difference(vocabulary, files.behaviour)
    if text is not None:
        raise UnsupportedModel(
            f"This model's tokenizer reads {text[:40]!r} in a way that llama.cpp's unigram tokenizer does not.",
            "Choose a model of a supported family with its original tokenizer.",
        )


def _model_bytes(files: TokenizerFiles) -> bytes | None:
    for name in _NAMES:
        data = read_bytes(files.folder / name, FILE_LIMIT_BYTES)
        if data is not None and data[:1] == b"\n" and is_unigram(data):
            return data
    return None


def _model(files: TokenizerFiles) -> PieceModel | None:
    data = None if files.model_type else _model_bytes(files)
    model = None if data is None else read_piece_model(data)
    return model if model is not None and model.kind == UNIGRAM else None


def _numbered(files: TokenizerFiles, pieces: list[Piece]) -> list[Piece]:
    """The pieces by id: XLM-R's class puts fairseq's four tokens in place of the file's first three."""
    if files.tokenizer_class not in _XLM and files.config.get("model_type") not in ("xlm-roberta", "camembert"):
        return pieces
    first = [Piece("<s>", 0.0, Kind.CONTROL), Piece("<pad>", 0.0, Kind.CONTROL), Piece("</s>", 0.0, Kind.CONTROL)]
    last = Piece("<mask>", 0.0, Kind.CONTROL)
    return [*first, Piece("<unk>", 0.0, Kind.UNKNOWN), *pieces[3:], last]


def _extra_ids(files: TokenizerFiles, size: int) -> list[AddedToken]:
    """T5's tokens for holes, which its class adds behind the pieces, the last number first."""
    count = files.settings.get("extra_ids", 100)
    if files.model_type or not files.tokenizer_class.startswith("T5") or type(count) is not int:
        return []
    count = min(max(0, count), files.vocabulary_size)
    return [AddedToken(size + number, f"<extra_id_{count - 1 - number}>", False) for number in range(count)]


def _adds(files: TokenizerFiles, special: dict[str, int]) -> dict[str, bool]:
    if files.behaviour is None and "eos" in special:
        begun = files.tokenizer_class in _XLM and "bos" in special
        return {"bos": begun, "eos": True}  # what the classes that read these files do
    return {**{"bos": False, "eos": False}, **added_around(files, special)}


def _space_prefix(files: TokenizerFiles, model: PieceModel | None) -> bool:
    if files.behaviour is not None:
        pieces = files.behaviour.encode("a", add_special_tokens=False).tokens
        return bool(pieces) and pieces[0].startswith(SPACE)
    return model is None or model.space_prefix


def _merges_spaces(files: TokenizerFiles, model: PieceModel | None) -> bool:
    if files.behaviour is not None:
        one, two = (files.behaviour.encode(text, add_special_tokens=False).ids for text in ("a b", "a  b"))
        return bool(one == two)
    return model is None or model.merges_spaces
