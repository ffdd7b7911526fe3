"""Stand-ins for child processes, and models that exist on paper only."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.engine.outline import Outline, OutlineTensor
from app.engine.roles import Place, Role
from app.engine.typical import typical_tables
from app.jobs.events import JobProgress

LAYER = {
    Role.ATTN_Q: ("self_attn.q_proj", 1, 1),
    Role.ATTN_K: ("self_attn.k_proj", 0.25, 1),
    Role.ATTN_V: ("self_attn.v_proj", 0.25, 1),
    Role.ATTN_OUT: ("self_attn.o_proj", 1, 1),
    Role.FFN_GATE: ("mlp.gate_proj", 3, 1),
    Role.FFN_UP: ("mlp.up_proj", 3, 1),
    Role.FFN_DOWN: ("mlp.down_proj", 1, 3),
}


def paper_outline(layers=4, hidden=256, path="/models/paper", name="paper"):
    """A Llama-shaped outline: `layers` x 9 tensors + 3."""

    def tensor(full, role, layer, shape):
        size = 2
        for item in shape:
            size *= item
        return OutlineTensor(full, Place(role, layer), shape, "BF16", size)

    tensors = [tensor("model.embed_tokens.weight", Role.TOKEN_EMBD, None, (4096, hidden))]
    for layer in range(layers):
        prefix = f"model.layers.{layer}"
        for role, (part, rows, columns) in LAYER.items():
            shape = (int(hidden * rows), int(hidden * columns))
            tensors.append(tensor(f"{prefix}.{part}.weight", role, layer, shape))
        tensors.append(tensor(f"{prefix}.input_layernorm.weight", Role.ATTN_NORM, layer, (hidden,)))
        tensors.append(tensor(f"{prefix}.post_attention_layernorm.weight", Role.FFN_NORM, layer, (hidden,)))
    tensors.append(tensor("model.norm.weight", Role.OUTPUT_NORM, None, (hidden,)))
    tensors.append(tensor("lm_head.weight", Role.OUTPUT, None, (4096, hidden)))
    facts = {"context length": 2048, "attention heads": 4, "key/value heads": 1, "hidden size": hidden}
    return Outline(path, name, "safetensors", "Llama", layers, facts, tuple(tensors), {"gguf": 100_000}, False)


def statistics_answer(task):
    """A bell-shaped tensor."""
    edges = [-1 + index / 128 for index in range(257)]
    counts = [int(1000 * max(0.0, 1 - edge * edge)) for edge in edges[:-1]]
    return {
        "name": task.tensor, "count": sum(counts), "not_finite": 0, "minimum": -1.0, "maximum": 1.0, "mean": 0.0,
        "std": 0.4, "kurtosis": 0.2, "scheme": task.scheme, "histogram": {"edges": edges, "counts": counts},
        "levels": [-1.0, -0.5, 0.0, 0.5, 1.0], "relative_error": 0.07, "used_levels": 3.5, "all_levels": 5,
        "stored": [float(item) for item in counts], "channel": task.channel,
    }  # fmt: skip


def calibration_answer(layers=4):
    """Every linear layer's input spreads wider layer by layer; each has one outlier channel."""

    def entry(name, layer):
        reach = 2.0 * (layer + 1)
        counts = [0] * 128
        counts[56:72], counts[0], counts[-1] = [1000] * 16, 1, 1
        return {
            "name": name, "role": "any", "layer": layer, "columns": 256, "minimum": -reach, "maximum": reach,
            "mean_abs": reach / 20, "typical_minimum": -reach / 4, "typical_maximum": reach / 4,
            "percentiles": {"0.1": -reach / 4, "50.0": 0.0, "99.9": reach / 4},
            "histogram": {"edges": [reach * (index / 64 - 1) for index in range(129)], "counts": counts},
            "outliers": [{"channel": 7, "value": reach, "ratio": 12.0}],
            "sentence": "1 of 256 channels carries values up to 12 times larger than the rest: 7.",
        }  # fmt: skip

    names = [(f"model.layers.{layer}.{part}.weight", layer) for layer in range(layers) for part, _, _ in LAYER.values()]
    return {"folder": "/analysis/paper", "model": "paper", "tokens": 4096, "weights": [entry(*item) for item in names]}


def survey_answer(task):
    """The deeper the layer, the wilder its weights; told in two parts."""

    def sketch(name, scheme):
        layer = int(name.split(".")[2]) + 1 if ".layers." in name else 1
        return {
            "name": name, "scheme": scheme, "largest": 0.5 * layer, "std": 0.1, "kurtosis": 2.0**layer,
            "relative_error": 0.02 * layer if scheme else None, "sampled": True,
        }  # fmt: skip

    found = [sketch(*item) for item in task.wanted]
    half = len(found) // 2
    parts = [("item", {"sketches": part}) for part in (found[:half], found[half:])]
    return [*parts, ("done", {"tensors": len(found)})]


def compare_answer(task):
    """Every tensor has a twin, which lies the farther away the deeper its layer."""

    def difference(item):
        layer = item.place.layer or 0
        return {
            "name": item.name, "other": item.name.replace("model.", "blk."), "relative": 0.01 * (layer + 1),
            "largest": 0.1, "dtype": "Q4_K", "size_bytes": item.size_bytes // 4,
        }  # fmt: skip

    found = [difference(item) for item in paper_outline().tensors if item.adjustable]
    return [("item", {"differences": found}), ("progress", step(1, 2, "compare")), ("done", {"tensors": len(found)})]


def channels_answer(task):
    """Channel 7 stands out."""
    reach = [1.0] * 7 + [12.0] + [1.0] * 248
    return {
        "name": getattr(task, "name", "") or task.tensor,
        "minimum": [-item for item in reach], "maximum": reach, "mean_abs": [0.2] * 256,
        "typical": [item * 0.9 for item in reach], "outliers": [7],
    }  # fmt: skip


def spread_answer(task):
    """One channel's percentiles."""
    edges = [-12.0, -11.0, -5.0, 0.0, 5.0, 11.0, 12.0]
    return {"name": task.name, "channel": task.channel, "edges": edges, "shares": [0.001, 0.009, 0.49, 0.49, 0.009,
            0.001]}  # fmt: skip


def hub_model(name="owner/model", **changes):
    """A row of a search's answer."""
    row = {
        "id": name, "downloads": 120_000, "likes": 5, "parameters": 135_000_000, "size_bytes": 270_000_000,
        "licence": "apache-2.0", "gated": False, "task": "text-generation", "model_type": "llama", "supported": True,
        "why_not": "", "updated": "2026-01-01", "gguf_files": (),
    }  # fmt: skip
    return {**row, **changes}


def page(*models, **changes):
    """A search's answer with one page of models."""
    return {"models": list(models), "next": "", "from_cache": False, "age_s": 0.0, **changes}


def found(*models, kept=None, **changes):
    """Answers of the child to both questions of a search: what is kept on this computer, and what the Hub says."""

    def answer(task):
        if task.cached:
            return [("done", kept or page())]
        return [("done", page(*models, **changes))]

    return answer


def details(name="owner/model", **changes):
    """A model in detail: safetensors of 270 MB, and what else lies beside them."""
    files = [
        {"name": "config.json", "size_bytes": 700, "etag": "0" * 40},
        {"name": "model.safetensors", "size_bytes": 270_000_000, "etag": "0" * 64},
        {"name": "README.md", "size_bytes": 9_000, "etag": "1" * 40},
    ]
    known = {
        "model": hub_model(name), "commit": "c" * 40, "files": files, "needed_bytes": 270_000_700,
        "needed": ["config.json", "model.safetensors"], "card": "# A card\n\nWords.", "base_models": ["owner/base"],
        "dtypes": {"BF16": 135_000_000}, "context_length": 8192, "shape": None, "access": "open",
    }  # fmt: skip
    return {**known, **changes}


def step(done, total, stage="download", what="Fetching"):
    """Progress of some work."""
    return JobProgress(stage, what, done, total, "", 1.0, 1e6, 3.0)


class FakeWorker(QObject):
    """Answers each task with what `answers[kind](task)` yields: ("done", data), ("progress", step) ...

    A task whose kind is missing is never answered, until it is stopped.
    """

    progressed = Signal(int, object)
    item = Signal(int, object)
    done = Signal(int, object)
    failed = Signal(int, object)
    stopped = Signal(int)

    answers: dict = {}
    asked: list = []

    def __init__(self):
        super().__init__()
        self._next = 1

    @classmethod
    def reset(cls):
        """Forget the last test's answers."""
        cls.answers = {
            "inspect": lambda task: [("done", paper_outline(path=task.path).to_json())],
            "devices": lambda task: [("done", {"devices": [{"key": "cpu", "title": "Processor", "memory_bytes": 1}]})],
            "statistics": lambda task: [("done", statistics_answer(task))],
            "survey": lambda task: [("progress", step(1, 2, "survey")), *survey_answer(task)],
            "channels": lambda task: [("done", channels_answer(task))],
            "compare": compare_answer,
            "calibrate": lambda task: [("progress", step(1, 2, what="Layer 1")), ("done", calibration_answer())],
            "activations": lambda task: [("done", spread_answer(task) if task.channel else channels_answer(task))],
            "analyse": lambda task: [("progress", step(3, 10, "calibrate")), ("done", tables_answer(task))],
            "search": found(hub_model("a/b"), hub_model("c/d", gated=True)),
            "details": lambda task: [("done", details(task.address))],
            "try": lambda task: [("done", trial_answer(task))],
        }
        cls.asked = []

    def submit(self, task):
        """As the real one."""
        number = self._next
        self._next += 1
        self.asked.append(task)
        if task.kind in self.answers:
            QTimer.singleShot(0, self, lambda: self._answer(number, task))
        return number

    def _answer(self, number, task):
        for event, data in self.answers[task.kind](task):
            {"done": self.done, "progress": self.progressed, "item": self.item, "failed": self.failed}[event].emit(
                number, data
            )

    def stop(self, number):
        """As the real one."""
        QTimer.singleShot(0, self, lambda: self.stopped.emit(number))

    def process(self):
        """There is none."""

    def renew(self):
        """As the real one."""

    def shut_down(self):
        """As the real one."""


def tables_answer(task):
    """Costs of the paper model as if they had been measured: the typical ones, twice as high."""
    tables = typical_tables(paper_outline(path=task.path), "gguf")
    return {**tables.to_json(), "measured": True, "scale": 2 * tables.scale}


def trial_answer(task):
    """What a trial tells."""
    return {
        "relative_error": 0.051, "forecast_kl": 0.031, "eta_s": 380.0, "sampled_tensors": 12,
        "sampled_weights": 2_000_000,
    }  # fmt: skip


def report(plan, **changes):
    """What a job tells of itself when it has done a plan and measured the answers."""
    tensors = [
        {
            "name": row.tensor.name, "layer": row.tensor.place.layer, "role": row.tensor.place.role.name,
            "scheme": row.scheme, "size_bytes": row.size_bytes, "relative_error": 0.05, "max_error": 0.1,
            "source_min": -1.0, "source_max": 1.0, "output_min": -0.9, "output_max": 0.9,
        }
        for row in plan.rows
    ]  # fmt: skip
    evaluation = {
        "chunks": 16, "context": 512, "tokens": 4080, "perplexity_source": 12.0, "perplexity_output": 12.6,
        "mean_kl": 0.0312, "mean_kl_error": 0.0011, "median_kl": 0.01, "kl_99": 0.31, "max_kl": 3.2,
        "same_top": 0.924, "layer_errors": [0.02, 0.03, 0.05, 0.08], "text": "evaluation.txt",
    }  # fmt: skip
    size = plan.size_bytes
    candidates = [("automatic", size, 0.0312, True), ("Q4_K_M", size - 1000, 0.049, False)]
    found = {
        "version": "1", "finished_at": 1.7e9, "verified": True, "elapsed_s": 742.0,
        "source": {"path": "/models/paper", "name": "paper", "format": "safetensors", "size_bytes": plan.source_bytes},
        "output": {"path": "/results/paper.gguf", "size_bytes": size},
        "recipe": plan.recipe.to_json(), "bits_per_weight": plan.bits_per_weight, "relative_error": 0.05,
        "tensors": tensors, "memory": {"before_bytes": 20_000_000, "after_bytes": 9_000_000},
        "runtime": {"name": "llama.cpp", "ok": True, "prompt": "Once", "text": " more", "tokens_per_s": 11.0},
        "evaluation": evaluation, "forecast_kl": 0.028,
        "calibration": {"text": "calibration.txt", "tokens": 32768, "why_not": None},
        "candidates": [dict(zip(("name", "size_bytes", "mean_kl", "chosen"), row, strict=True)) for row in candidates],
        "curve": [[size // 2, 0.4], [size, 0.028], [size * 2, 0.001]],
    }  # fmt: skip
    return {**found, **changes}
