"""Runs a finished file in llama.cpp, in a child process of its own: a broken file must not take the program along.

The runtime is `xllamacpp`, llama.cpp's server as a library. It always opens a listener; it is bound to the loopback
address with a random key, and requests go through the library itself.
"""

from __future__ import annotations

import json
import secrets
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.engine.errors import CompressError, RuntimeRefused, RuntimeUnavailable
from app.engine.processes import own_command, own_environment

CHILD_FLAG = "--run-llama"
TIME_LIMIT_S = 900.0
RUN_CONTEXT = 512  # tokens that a file is given when it is tried
DEFAULT_PROMPT = "Once upon a time"
KILLED = -9  # what a system short of memory does to a process


@dataclass(frozen=True)
class Generation:
    """What the runtime made of a file.

    Attributes:
        text: the continuation of the prompt, greedy.
        tokens: how many tokens that is.
        tokens_per_s: generation speed, loading and prompt not counted.
        load_s: from start to a loaded model.
        memory_bytes: what loading and running it added to the runtime process's resident size.
    """

    text: str
    tokens: int
    tokens_per_s: float
    load_s: float
    memory_bytes: int


@dataclass(frozen=True)
class Embeddings:
    """What an encoder made of texts.

    Attributes:
        vectors: one per text, each of length 1.
        tokens: how many tokens the texts are.
        tokens_per_s: reading speed, loading not counted.
        load_s: from start to a loaded model.
        memory_bytes: what loading and running it added to the runtime process's resident size.
    """

    vectors: list[list[float]]
    tokens: int
    tokens_per_s: float
    load_s: float
    memory_bytes: int


def generate(path: Path, prompt: str, max_tokens: int = 32, threads: int = 2, context: int = RUN_CONTEXT) -> Generation:
    """Load a GGUF and continue a prompt, always choosing the likeliest token.

    Raises:
        RuntimeUnavailable: the runtime is not installed, or there is too little memory.
        RuntimeRefused: it refused the file or crashed on it.
    """
    check_memory(path, context)
    request = {
        "path": str(path),
        "prompt": prompt,
        "max_tokens": max_tokens,
        "threads": threads,
        "context": context,
    }
    answer = run_child(request)
    return Generation(**answer)


def embed(path: Path, texts: Sequence[str], threads: int = 2, context: int = RUN_CONTEXT) -> Embeddings:
    """Load the GGUF of an encoder and have it read some texts.

    Raises:
        RuntimeUnavailable: the runtime is not installed, or there is too little memory.
        RuntimeRefused: it refused the file or crashed on it.
    """
    check_memory(path, context)
    request = {"path": str(path), "texts": list(texts), "threads": threads, "context": context}
    return Embeddings(**run_child({**request, "pooled": _pooled(path)}))


def _pooled(path: Path) -> bool:
    """Whether a file says itself how the vectors of a text's tokens become one; of a broken one llama.cpp tells."""
    from app.engine.formats import open_checkpoint

    try:
        with open_checkpoint(path) as checkpoint:
            return bool(checkpoint.config.get(f"{checkpoint.config.get('general.architecture')}.pooling_type"))
    except CompressError:
        return False


def check_memory(path: Path, context: int) -> None:
    """Refuse what would not fit.

    Raises:
        RuntimeUnavailable: there is too little memory.
    """
    import psutil

    needed, free = _needed_bytes(path, context), psutil.virtual_memory().available
    if free < needed:
        raise RuntimeUnavailable(
            f"Running the file takes about {needed / 1e9:.1f} GB of memory, {free / 1e9:.1f} GB are free.",
            "Close other programs, or run it on a larger computer.",
        )


def _needed_bytes(path: Path, context: int) -> int:
    """What running a file takes; of one that cannot be opened, itself: llama.cpp is to say what is wrong with it."""
    from app.engine.fit import needs_of
    from app.engine.model import Model

    file_bytes = path.stat().st_size
    try:
        model = Model.open(path)
    except CompressError:
        return file_bytes
    model.close()
    return file_bytes + needs_of(model.outline, context).total_bytes


def run_child(request: Mapping[str, Any]) -> dict[str, Any]:
    """One request to a fresh runtime child; its answer.

    Raises:
        RuntimeUnavailable: not installed, too slow, or ended by the system.
        RuntimeRefused: an error for an answer, or a crash.
    """
    try:
        child = subprocess.run(
            own_command(CHILD_FLAG),
            input=json.dumps(request).encode(),
            capture_output=True,
            env=own_environment(),
            timeout=TIME_LIMIT_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise RuntimeUnavailable(f"llama.cpp did not finish within {TIME_LIMIT_S / 60:.0f} minutes.") from None
    lines = child.stdout.decode("utf-8", "replace").splitlines()
    answer = next((json.loads(line) for line in reversed(lines) if line.startswith('{"featherweight"')), None)
    if answer is None and child.returncode == KILLED:
        raise RuntimeUnavailable("The system ended llama.cpp, probably for lack of memory.", "Close other programs.")
    if answer is None:
        said = child.stderr.decode("utf-8", "replace").strip().splitlines()
        raise RuntimeRefused(
            f"llama.cpp ended with code {child.returncode} while it read the file.",
            f"Its last words: {said[-1]}" if said else "",
        )
    if "missing" in answer:
        raise RuntimeUnavailable(answer["missing"], "Install it, or check the file elsewhere.")
    if "error" in answer:
        raise RuntimeRefused(answer["error"])
    found = answer["featherweight"]
    assert isinstance(found, dict)
    return found


def child_main() -> int:
    """The child: reads one request from standard input, writes one line of answer."""
    request = json.loads(sys.stdin.buffer.read())
    try:
        found = _embed_here(request) if "texts" in request else _generate_here(request)
        answer: dict[str, Any] = {"featherweight": asdict(found)}
    except ImportError:
        answer = {"featherweight": None, "missing": "llama.cpp's runtime (xllamacpp) is not installed here."}
    except RuntimeError as error:
        answer = {"featherweight": None, "error": f"llama.cpp refused the file: {error}."}
    sys.stdout.write("\n" + json.dumps(answer) + "\n")
    sys.stdout.flush()
    return 0


def start_server(request: Mapping[str, Any]) -> Any:
    """A loaded `xllamacpp.Server`; for use inside a child process only."""
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = request["path"]
    params.n_ctx = request["context"]
    params.n_predict = request.get("max_tokens", 1)
    params.cpuparams.n_threads = request["threads"]
    params.cpuparams_batch.n_threads = request["threads"]
    params.n_parallel = 1
    params.n_gpu_layers = 0
    params.warmup = False
    params.no_extra_bufts = True  # else weights are copied into a faster layout: nearly twice the memory
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    params.api_keys = [secrets.token_hex(16)]
    params.sampling.temp = 0.0
    params.sampling.seed = 0
    if "texts" in request:
        params.embedding = True
        # an encoder reads a text in one go
        params.n_batch = params.n_ubatch = request["context"]
        if not request["pooled"]:
            params.pooling_type = xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN
    return xllamacpp.Server(params)


def _generate_here(request: Mapping[str, Any]) -> Generation:
    import psutil
    import xllamacpp  # noqa: F401 - its own size is not the model's

    before = psutil.Process().memory_info().rss
    started = time.monotonic()
    server = start_server(request)
    loaded = time.monotonic()
    answer = server.handle_completions(
        {"prompt": request["prompt"], "max_tokens": request["max_tokens"], "temperature": 0.0, "seed": 0}
    )
    answer = json.loads(answer) if isinstance(answer, (str, bytes)) else answer
    if "choices" not in answer:
        raise RuntimeError(str(answer.get("error", answer)))
    timings, usage = answer.get("timings", {}), answer.get("usage", {})
    after = psutil.Process().memory_info().rss
    return Generation(
        text=answer["choices"][0]["text"],
        tokens=int(usage.get("completion_tokens", 0)),
        tokens_per_s=float(timings.get("predicted_per_second", 0.0)),
        load_s=loaded - started,
        memory_bytes=int(after - before),
    )


def _embed_here(request: Mapping[str, Any]) -> Embeddings:
    import psutil
    import xllamacpp  # noqa: F401 - its own size is not the model's

    before = psutil.Process().memory_info().rss
    started = time.monotonic()
    server = start_server(request)
    loaded = time.monotonic()
    answer = server.handle_embeddings({"input": request["texts"]})
    answer = json.loads(answer) if isinstance(answer, (str, bytes)) else answer
    if "data" not in answer:
        raise RuntimeError(str(answer.get("error", answer)))
    rows, tokens = sorted(answer["data"], key=lambda row: row["index"]), int(answer["usage"]["prompt_tokens"])
    return Embeddings(
        vectors=[row["embedding"] for row in rows],
        tokens=tokens,
        tokens_per_s=tokens / max(1e-9, time.monotonic() - loaded),
        load_s=loaded - started,
        memory_bytes=int(psutil.Process().memory_info().rss - before),
    )
