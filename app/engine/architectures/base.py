"""What a family is: how it names its tensors, and what a GGUF of it needs.

Most of it is the official `gguf` package's own tables: its name maps translate every family's tensor names, so a
family's file states only what differs. Rows may be reordered (rope order) and norms offset on the way out;
both are stated as data, so that tensors still stream in row ranges.
"""

from __future__ import annotations

import math
import re
from abc import ABC
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from app.engine.architectures._computes import Computes
from app.engine.architectures._configured import Configured
from app.engine.architectures._shapes import check_tensors
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.roles import EXPERTS, Place, Role
from app.engine.vocabulary import Vocabulary, estimated_vocabulary, read_vocabulary

if TYPE_CHECKING:
    import gguf
    import torch

    from app.engine.errors import UnknownSplitting
else:
    from app.engine.lazy import torch

_BUFFERS = re.compile(r"rotary_emb\.|\.attn\.(bias|masked_bias)$|\.self_attn\.masked_bias$")
_OTHER_PARTS = re.compile(r"vision_tower\.|vision_model\.|multi_modal_projector\.|audio_tower\.")

_EXPERT = re.compile(r"\.experts\.([0-9]{1,6})\.")


@dataclass(frozen=True)
class ExtraTensor:
    """A tensor the container needs that no file of the checkpoint holds.

    Attributes:
        place: where it belongs; its container name follows from that.
        shape: its shape.
    """

    place: Place
    shape: tuple[int, ...]


class Architecture(Configured, ABC):
    """One model family, bound to one configuration.

    Attributes:
        model_types: values of config.json's "model_type" that it answers to.
        gguf_name: the `gguf` package's name of the architecture: "llama".
        rotates_pairs: whether GGUF keeps query and key rows in the order that rotates neighbours; files on the Hub
            rotate halves.
        norm_offset: added to every norm's weight on the way out.
        activations: the feed-forward activations that llama.cpp computes for the family, as config.json names them.
        has_windows: whether llama.cpp applies the family's sliding windows; elsewhere every layer sees everything.
        biases: the tensors whose biases llama.cpp adds for the family.
        absent: tensors that the family's layers never have, though others' of llama.cpp's family may.
        computes: what llama.cpp has built in for `gguf_name`; None: another family of that name says it, or nobody,
            and such models cannot be calibrated.
    """

    model_types: ClassVar[tuple[str, ...]]
    gguf_name: ClassVar[str]
    rotates_pairs: ClassVar[bool] = False
    norm_offset: ClassVar[float] = 0.0
    activations: ClassVar[tuple[str, ...]] = ("silu",)
    has_windows: ClassVar[bool] = False
    biases: ClassVar[tuple[Role, ...]] = ()
    absent: ClassVar[tuple[Role, ...]] = (Role.FFN_GATE_INP, *EXPERTS)
    computes: ClassVar[Computes | None] = None

    pre_tokenizer = ""  # a person's answer to `UnknownSplitting`

    def __init__(self, config: Mapping[str, Any]) -> None:
        super().__init__(config)
        self._vocabularies: dict[Path, Vocabulary] = {}

    @classmethod
    def claims(cls, config: Mapping[str, Any]) -> bool:
        """Whether a configuration is of this family."""
        return config.get("model_type") in cls.model_types

    def check(self) -> None:
        """Refuse what GGUF cannot express.

        Raises:
            UnsupportedModel: the compressed model would compute something else.
        """
        if self.head_size % 2:
            raise BadCheckpoint(f"config.json states heads of {self.head_size}, which cannot be rotated by halves.")
        activation = self.config.get("hidden_activation") or self.config.get("hidden_act") or self.activations[0]
        if activation not in self.activations:
            raise self.unsupported(f"the activation {str(activation)[:40]!r}")
        if self.rope.kind == "yarn" and (
            self.rope.parameters.get("mscale") or self.rope.parameters.get("truncate") is False
        ):
            raise self.unsupported("a variant of yarn rope scaling")
        partial = self.rope.parameters.get("partial_rotary_factor", self.config.get("partial_rotary_factor"))
        if partial not in (None, 1) and self.rotary_size == self.head_size:
            raise self.unsupported(f"rotary embeddings on a part of each head ({str(partial)[:40]})")
        for extra in self.extra_tensors():
            self.extra_values(extra)  # what cannot be computed is found now, not in the middle of a job

    @cached_property
    def _names(self) -> gguf.TensorNameMap:
        from gguf import MODEL_ARCH_NAMES, get_tensor_name_map

        arch = next(key for key, value in MODEL_ARCH_NAMES.items() if value == self.gguf_name)
        return get_tensor_name_map(arch, self.layers)

    def locate(self, name: str) -> Place | None:
        """A tensor's place, or None where it carries nothing that a runtime needs (buffers).

        Raises:
            UnsupportedModel: the family has no tensor of that name.
        """
        if _BUFFERS.search(name) or _OTHER_PARTS.search(name):
            return None
        plain = name.replace("language_model.", "")
        if not plain.startswith(("model.", "lm_head.")):
            plain = f"model.{plain}"  # saved without the head around it
        stem, _, part = _EXPERT.sub(".experts.", plain).rpartition(".")
        if stem == "lm_head" and self.tied:
            return None
        found = self._names.get_type_and_name(stem)
        known = found is not None and found[0].name in {*Role.__members__} - {role.name for role in self.absent}
        if found is None or not known or part not in ("weight", "bias"):
            raise UnsupportedModel(
                f"{name} is not a tensor that a {self.title} model has.",
                "The model may be of a newer kind, or be quantized or adapted; choose the original one.",
            )
        role = Role[found[0].name]
        if part == "bias" and role not in self.biases:
            raise self.unsupported(f"a bias on its {role.value} ({name})")
        layer = re.search(r"\.(\d+)\.", found[1])
        return Place(role, int(layer[1]) if layer else None, part)

    def expert(self, name: str) -> tuple[int, str] | None:
        """The number of the expert that a tensor belongs to, and the name of all experts' stack; else None."""
        found = _EXPERT.search(name)
        return (int(found[1]), _EXPERT.sub(".experts.", name)) if found else None

    def check_tensors(self, tensors: Mapping[str, tuple[Place, tuple[int, ...]]]) -> None:
        """Check that nothing is missing, double, or of another shape than the configuration promises.

        Args:
            tensors: name -> place and shape, of all tensors that will be written.

        Raises:
            BadCheckpoint: which tensor, what was found and what is promised.
        """
        check_tensors(self, tensors)

    def row_order(self, place: Place, rows: int) -> torch.Tensor | None:
        """For each row of the output, the source's row that it holds: [rows] int64; None means unchanged."""
        if not self.rotates_pairs or place.role not in (Role.ATTN_Q, Role.ATTN_K):
            return None
        heads = self.heads if place.role is Role.ATTN_Q else self.kv_heads
        if rows != heads * self.head_size:
            raise BadCheckpoint(
                f"{place.role.value} of layer {place.layer} has {rows} rows; config.json promises {heads} heads of "
                f"{self.head_size}.",
                "Download the model again.",
            )
        return torch.arange(rows).reshape(heads, 2, self.head_size // 2).swapaxes(1, 2).reshape(rows)

    def offset(self, place: Place) -> float:
        """Added to every value on the way out (Gemma stores norms minus one)."""
        return self.norm_offset if "NORM" in place.role.name and place.part == "weight" else 0.0

    @property
    def windowed_layers(self) -> int:
        """How many layers have a sliding window, where llama.cpp applies it."""
        return 0

    def extra_tensors(self) -> tuple[ExtraTensor, ...]:
        """Tensors that the container needs and the checkpoint lacks."""
        return ()

    def extra_values(self, extra: ExtraTensor) -> torch.Tensor:
        """The values of one of `extra_tensors`, float32."""
        raise KeyError(f"{self.title} has no tensor of its own for {extra.place.role.value}")

    @property
    def family_name(self) -> str:
        """The family for people, as precise as the configuration allows."""
        return self.title

    def display_name(self, path: Path) -> str:
        """The model's name for people and file names."""
        name = path.stem if path.is_file() or path.suffix == ".gguf" else path.name
        if path.parent.name == "snapshots" and path.parent.parent.name.startswith("models--"):
            name = path.parent.parent.name.split("--")[-1]  # a Hub cache entry; the folder is called after a commit
        return name.encode("utf-8", "replace").decode()

    def facts(self) -> dict[str, int | float | str]:
        """Figures for people; every one is checked."""
        self.check()
        facts: dict[str, int | float | str] = {
            "layers": self.layers,
            "context length": self.whole("max_position_embeddings"),
            "hidden size": self.whole("hidden_size"),
            "feed-forward size": self.whole("intermediate_size"),
            "attention heads": self.heads,
            "key/value heads": self.kv_heads,
            "head size": self.head_size,
            "vocabulary": self.whole("vocab_size", 10_000_000),
        }
        if self.sliding_window:
            facts["sliding window"] = self.sliding_window
            if self.has_windows:
                facts["layers with a window"] = self.windowed_layers
            if not self.has_windows and self.sliding_window < self.whole("max_position_embeddings"):
                facts["note"] = (
                    f"This model's layers look back {self.sliding_window} tokens. llama.cpp lets them see everything, "
                    "so answers may differ from the original's in longer texts."
                )
        return facts

    def write_metadata(self, writer: gguf.GGUFWriter, path: Path) -> None:
        """State what a GGUF reader must know: sizes, heads, rope, norms, and the vocabulary found under `path`."""
        writer.arch = self.gguf_name
        writer.add_architecture()
        writer.add_type("model")
        writer.add_name(self.display_name(path.absolute()))
        self._write_sizes(writer)
        self._write_rope(writer)
        self.vocabulary(path).write(writer)

    def vocabulary(self, path: Path) -> Vocabulary:
        """The vocabulary found under `path`, read once."""
        if path not in self._vocabularies:
            self._vocabularies[path] = read_vocabulary(path, self.config, self.pre_tokenizer)
        return self._vocabularies[path]

    def question(self, path: Path) -> UnknownSplitting | None:
        """What a person has to say about the vocabulary under `path` before it can be written; None: nothing."""
        return self.vocabulary(path).question

    def assume_vocabulary(self, path: Path, scored: bool) -> None:
        """Take a stand-in for the vocabulary under `path`, which was not fetched: good for sizes alone.

        Args:
            path: as in `write_metadata`.
            scored: whether it is SentencePiece's.
        """
        self._vocabularies[path] = estimated_vocabulary(self.whole("vocab_size", 10_000_000), scored)

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        writer.add_vocab_size(self.whole("vocab_size"))
        writer.add_block_count(self.layers)
        writer.add_context_length(self.whole("max_position_embeddings"))
        writer.add_embedding_length(self.whole("hidden_size"))
        writer.add_feed_forward_length(self.whole("intermediate_size"))
        writer.add_head_count(self.heads)
        writer.add_head_count_kv(self.kv_heads)
        writer.add_key_length(self.head_size)
        writer.add_value_length(self.head_size)
        writer.add_layer_norm_rms_eps(self.real("rms_norm_eps"))
        if self.sliding_window and self.has_windows:
            writer.add_sliding_window(self.sliding_window)

    def _write_rope(self, writer: gguf.GGUFWriter) -> None:
        from gguf import RopeScalingType

        rope = self.rope
        writer.add_rope_dimension_count(self.rotary_size)
        writer.add_rope_freq_base(rope.base)
        if rope.local_base is not None:
            writer.add_rope_freq_base_swa(rope.local_base)
        if rope.kind in ("linear", "yarn"):
            writer.add_rope_scaling_type(RopeScalingType(rope.kind))
            writer.add_rope_scaling_factor(rope.real("factor"))
        if rope.kind == "yarn":
            self._write_yarn(writer)

    def _write_yarn(self, writer: gguf.GGUFWriter) -> None:
        rope = self.rope
        writer.add_rope_scaling_orig_ctx_len(self.original_context)
        for key, add in (
            ("beta_fast", writer.add_rope_scaling_yarn_beta_fast),
            ("beta_slow", writer.add_rope_scaling_yarn_beta_slow),
        ):
            if rope.parameters.get(key) is not None:
                add(rope.real(key))
        if rope.parameters.get("attention_factor") is not None:
            # the reader multiplies what is stated by its own default
            usual = 0.1 * math.log(rope.real("factor")) + 1.0
            writer.add_rope_scaling_attn_factors(rope.real("attention_factor") / usual)
