"""What a family is: how it names its tensors, and what a GGUF of it needs.

Most of it is the official `gguf` package's own tables: its name maps translate every family's tensor names, so a
family's file states only what differs. Rows may be reordered (rope order), matrices transposed, fused tensors split and
norms offset on the way out; all is stated as data (`app.engine.parts`), so that tensors still stream in row ranges.
"""

from __future__ import annotations

import math
import re
from abc import ABC
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from app.engine.architectures._computes import Computes
from app.engine.architectures._configured import Configured
from app.engine.architectures._frequencies import ExtraTensor, frequency_tensors, frequency_values
from app.engine.architectures._pooling import Module, pooling_of, read_modules
from app.engine.architectures._shapes import check_tensors
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.parts import Part, Pick
from app.engine.roles import EXPERTS, Place, Role
from app.engine.vocabulary import Vocabulary, estimated_vocabulary, read_vocabulary

if TYPE_CHECKING:
    import gguf
    import torch

    from app.engine.errors import UnknownSplitting
else:
    from app.engine.lazy import torch

_BUFFERS = re.compile(r"rotary_emb\.|\.attn\.(bias|masked_bias)$|\.self_attn\.masked_bias$")
_OTHER_PARTS = re.compile(
    r"vision_tower\.|vision_model\.|multi_modal_projector\.|audio_tower\."
    r"|(^|\.)visual\.|(^|\.)connector\.|(^|\.)embed_(vision|audio)\."
)

_EXPERT = re.compile(r"\.experts\.([0-9]{1,6})\.")
_IN_LAYER = re.compile(r"\.([0-9]{1,4})\.(.+)$")
_BARE = (Role.SSM_A, Role.SSM_D)  # whose names end without ".weight" in a GGUF file


class Architecture(Configured, ABC):
    """One model family, bound to one configuration.

    Attributes:
        model_types: values of config.json's "model_type" that it answers to.
        gguf_name: the `gguf` package's name of the architecture: "llama".
        rotates_pairs: whether GGUF keeps query and key rows in the order that rotates neighbours; files on the Hub
            rotate halves.
        norm_offset: added to every norm's weight on the way out.
        free_heads: whether llama.cpp takes heads that do not make up the hidden size.
        layer_norm: whether norms subtract the mean; otherwise they divide by the root of the mean square alone.
        epsilon_key: what config.json calls the norms' epsilon.
        prefix: what the names of the files begin with, where a head is saved with the model.
        heads_of_names: what the names of the output begin with.
        renames: parts of names that the `gguf` package does not know -> parts that it does.
        own_names: names within a layer that the `gguf` package does not know for the family -> what they are for.
        ignored: an expression that finds the names of buffers of the family's own.
        measured: an expression that finds the names of tiny tensors whose values GGUF states as metadata.
        transposed: the tensors whose matrices the files hold as [in, out].
        activations: the feed-forward activations that llama.cpp computes for the family, as config.json names them.
        has_windows: whether llama.cpp applies the family's sliding windows; elsewhere every layer sees everything.
        period: of so many layers the last one sees everything, where llama.cpp has that built in; 0: not so.
        biases: the tensors whose biases llama.cpp adds for the family.
        caution: what a person has to know before, where llama.cpp answers otherwise than the original; empty: nothing.
        absent: tensors that the family's layers never have, though others' of llama.cpp's family may.
        computes: what llama.cpp has built in for `gguf_name`; None: another family of that name says it, or nobody,
            and such models cannot be calibrated.
    """

    model_types: ClassVar[tuple[str, ...]]
    gguf_name: ClassVar[str]
    rotates_pairs: ClassVar[bool] = False
    norm_offset: ClassVar[float] = 0.0
    free_heads: ClassVar[bool] = True
    layer_norm: ClassVar[bool] = False
    epsilon_key: ClassVar[str] = "rms_norm_eps"
    prefix: ClassVar[str] = "model."
    heads_of_names: ClassVar[tuple[str, ...]] = ("lm_head.",)
    renames: ClassVar[Mapping[str, str]] = {}
    own_names: ClassVar[Mapping[str, Role]] = {}
    ignored: ClassVar[str] = ""
    measured: ClassVar[str] = ""
    transposed: ClassVar[tuple[Role, ...]] = ()
    activations: ClassVar[tuple[str, ...]] = ("silu",)
    has_windows: ClassVar[bool] = False
    period: ClassVar[int] = 0
    biases: ClassVar[tuple[Role, ...]] = ()
    caution: ClassVar[str] = ""
    absent: ClassVar[tuple[Role, ...]] = (Role.FFN_GATE_INP, *EXPERTS)
    computes: ClassVar[Computes | None] = None

    pre_tokenizer = ""  # a person's answer to `UnknownSplitting`

    def __init__(self, config: Mapping[str, Any]) -> None:
        super().__init__(config)
        self._vocabularies: dict[Path, Vocabulary] = {}
        self._values: dict[str, float] = {}

    @classmethod
    def claims(cls, config: Mapping[str, Any]) -> bool:
        """Whether a configuration is of this family."""
        return config.get("model_type") in cls.model_types

    def check(self) -> None:
        """Refuse what GGUF cannot express.

        Raises:
            UnsupportedModel: the compressed model would compute something else.
        """
        activation = self.activation
        if activation not in self.activations:
            raise self.unsupported(f"the activation {str(activation)[:40]!r}")
        if not self.free_heads and self.heads * self.head_size != self.hidden:
            raise self.unsupported("heads that do not make up its hidden size")
        if self.rotates:
            self._check_rope()
        if self.period:
            self._check_windows()
        for extra in self.extra_tensors():
            self.extra_values(extra)  # what cannot be computed is found now, not in the middle of a job

    @property
    def activation(self) -> object:
        """The feed-forward's, as config.json names it; the family's usual one where it is silent."""
        return self.config.get("hidden_activation") or self.config.get("hidden_act") or self.activations[0]

    def _check_rope(self) -> None:
        if self.head_size % 2:
            raise BadCheckpoint(f"config.json states heads of {self.head_size}, which cannot be rotated by halves.")
        if self.rope.kind == "yarn" and not self._yarn_fits(self.rope.parameters):
            raise self.unsupported("a variant of yarn rope scaling")
        partial = self.rope.parameters.get("partial_rotary_factor", self.config.get("partial_rotary_factor"))
        if partial not in (None, 1) and self.rotary_size == self.head_size:
            raise self.unsupported(f"rotary embeddings on a part of each head ({str(partial)[:40]})")

    def _yarn_fits(self, stated: Mapping[str, Any]) -> bool:
        """Whether llama.cpp computes yarn with these parameters as the family does."""
        return not stated.get("mscale") and stated.get("truncate") is not False

    def _check_windows(self) -> None:
        kinds = [
            "full_attention" if (layer + 1) % self.period == 0 else "sliding_attention" for layer in range(self.layers)
        ]
        stated, period = self.config.get("layer_types"), self.config.get("sliding_window_pattern", self.period)
        if period != self.period or (stated is not None and stated != kinds):
            raise self.unsupported("an order of sliding windows of its own")

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
        ignored = (expression for expression in (self.ignored, self.measured) if expression)
        if _BUFFERS.search(name) or _OTHER_PARTS.search(name) or any(re.search(one, name) for one in ignored):
            return None
        plain = _EXPERT.sub(".experts.", self.plain_name(name))
        if self.tied and plain.startswith(self.heads_of_names):
            return None
        stem, _, part = plain.rpartition(".")
        stem, part = (stem, part) if part in ("weight", "bias") else (plain, "")
        found = self._role(stem)
        if found is None or found[0] in self.absent:
            raise UnsupportedModel(
                f"{name} is not a tensor that a {self.title} model has.",
                "The model may be of a newer kind, or be quantized or adapted; choose the original one.",
            )
        role, layer = found
        if part == "bias" and role not in self.biases:
            raise self.unsupported(f"a bias on its {role.value} ({name})")
        return Place(role, layer, part or ("" if role in _BARE else "weight"))

    def _role(self, stem: str) -> tuple[Role, int | None] | None:
        """What a name without its ending is for, and in which layer; None where nobody knows."""
        own = _IN_LAYER.search(stem)
        if own is not None and own[2] in self.own_names:
            layer = int(own[1])
            return (self.own_names[own[2]], layer) if layer < self.layers else None
        found = self._names.get_type_and_name(stem)
        if found is None or found[0].name not in Role.__members__:
            return None
        numbered = re.search(r"\.(\d+)\.", found[1])
        return Role[found[0].name], int(numbered[1]) if numbered else None

    def measures(self, name: str) -> bool:
        """Whether a tensor holds one value, which `learn` wants to know."""
        return bool(self.measured and re.search(self.measured, name))

    def learn(self, name: str, value: float) -> None:
        """Take the value of a tensor that `measures` asked for."""
        self._values[self.plain_name(name)] = value

    def plain_name(self, name: str) -> str:
        """A name as the `gguf` package's tables know it."""
        plain = name.replace("language_model.", "").replace("text_model.", "")
        if not plain.startswith((self.prefix, *self.heads_of_names)):
            plain = f"{self.prefix}{plain}"  # saved without the head around it
        for theirs, known in self.renames.items():
            plain = plain.replace(theirs, known)
        return plain

    @property
    def orders(self) -> Mapping[Role, Pick]:
        """The rows of tensors that have another order in GGUF."""
        if not self.rotates_pairs:
            return {}
        half = self.head_size // 2
        return {
            Role.ATTN_Q: Pick((self.heads, 2, half), order=(0, 2, 1)),
            Role.ATTN_K: Pick((self.kv_heads, 2, half), order=(0, 2, 1)),
        }

    @property
    def splits(self) -> Mapping[Role, Mapping[Role, Pick]]:
        """Tensors that GGUF does not have -> the tensors that it has instead, each with its rows of the former."""
        return {}

    @property
    def changes(self) -> Mapping[Role, Callable[[torch.Tensor], torch.Tensor]]:
        """What is done to every value of a tensor on the way out."""
        return {}

    def parts(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """What the output's tensors take from one of the files'; nothing, where it is no more than a buffer.

        Args:
            name: the tensor's in the files.
            shape: the tensor's.

        Raises:
            UnsupportedModel: the family has no such tensor.
            BadCheckpoint: it cannot be split or reordered as the configuration promises.
        """
        place = self.locate(name)
        if place is None:
            return ()
        if place.role in self.splits:
            found = [
                replace(
                    self._part(replace(place, role=role), (pick.count, *shape[1:])),
                    rows=pick,
                    joined=f"{name} ({role.value})",
                )
                for role, pick in self.splits[place.role].items()
            ]
        else:
            number, joined = self.expert(name) or (None, "")
            part = self._part(place, shape, self.orders.get(place.role))
            found = [replace(part, number=number, joined=joined)]
        return self._checked(found, name, shape)

    def _checked(self, parts: Sequence[Part], name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        for part in parts:
            part.check(name, shape)
        return tuple(parts)

    def _part(self, place: Place, shape: tuple[int, ...], rows: Pick | None = None) -> Part:
        """A tensor of the files that goes to one place."""
        turned = place.role in self.transposed and len(shape) > 1
        offset = self.norm_offset if "NORM" in place.role.name and place.part == "weight" else 0.0
        return Part(
            place=place,
            shape=(*shape[:-2], shape[-1], shape[-2]) if turned else shape,
            rows=rows,
            matrices=math.prod(shape[:-2]) if turned else 0,
            offset=offset,
            change=self.changes.get(place.role),
        )

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

    @property
    def windowed_layers(self) -> int:
        """How many layers have a sliding window, where llama.cpp applies it."""
        return self.layers - self.layers // self.period if self.period else 0

    def extra_tensors(self) -> tuple[ExtraTensor, ...]:
        """Tensors that the container needs and the checkpoint lacks."""
        return frequency_tensors(self.rope, self.rotary_size) if self.rotates else ()

    def extra_values(self, extra: ExtraTensor) -> torch.Tensor:
        """The values of one of `extra_tensors`, float32."""
        return frequency_values(self.rope, self.rotary_size, extra.place.role)

    def modules(self, path: Path) -> tuple[Module, ...]:
        """What follows the model under `path`, where it makes embeddings of texts."""
        return read_modules(path)

    def pooling(self, path: Path) -> int | None:
        """How the vectors of a text's tokens become one, as GGUF numbers it; None where the model continues texts."""
        return pooling_of(self.modules(path))

    def embeds(self, path: Path) -> bool:
        """Whether the model under `path` makes embeddings of texts and continues none."""
        return self.pooling(path) is not None

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
            "context length": self.context,
            "hidden size": self.hidden,
            "feed-forward size": self.inner,
            "attention heads": self.heads,
            "key/value heads": self.kv_heads,
            "head size": self.head_size,
            "vocabulary": self.words,
        }
        if self.sliding_window:
            facts["sliding window"] = self.sliding_window
            if self.has_windows:
                facts["layers with a window"] = self.windowed_layers
            if not self.has_windows and self.sliding_window < self.context:
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
        self._write_norms(writer)
        if self.rotates:
            self._write_rope(writer)
        if (pooling := self.pooling(path)) is not None:
            from gguf import PoolingType

            writer.add_pooling_type(PoolingType(pooling))
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
        self._vocabularies[path] = estimated_vocabulary(self.words, scored)

    @property
    def stated_kv_heads(self) -> int | list[int]:
        """Key/value heads as GGUF states them: of all layers, or of each."""
        return self.kv_heads

    @property
    def stated_inner(self) -> int | list[int]:
        """Feed-forward size as GGUF states it: of all layers, or of each."""
        return self.inner

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        writer.add_vocab_size(self.words)
        writer.add_block_count(self.layers)
        writer.add_context_length(self.context)
        writer.add_embedding_length(self.hidden)
        writer.add_feed_forward_length(self.stated_inner)
        self._write_heads(writer)
        if self.sliding_window and self.has_windows:
            writer.add_sliding_window(self.sliding_window)

    def _write_heads(self, writer: gguf.GGUFWriter) -> None:
        writer.add_head_count(self.heads)
        writer.add_head_count_kv(self.stated_kv_heads)
        writer.add_key_length(self.head_size)
        writer.add_value_length(self.value_size)

    def _write_norms(self, writer: gguf.GGUFWriter) -> None:
        add = writer.add_layer_norm_eps if self.layer_norm else writer.add_layer_norm_rms_eps
        add(self.real(self.epsilon_key))

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
