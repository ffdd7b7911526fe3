"""Greedy text of a model's F16 GGUF in llama.cpp's runtime, against transformers' greedy text of the source.

Usage: python tests/benchmarks/greedy_text.py MODEL [--tokens N] [--type F16|F32|BF16]

Where the two part, the script says by how little transformers preferred its own token: a tie that rounding decides is
no difference between the models. Exits with 1 if any text parts at more than a near tie.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import torch
import transformers

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks.compare_with_oracle import ours

CHILD = Path(__file__).parents[1] / "engine" / "llama_cpp_child.py"
NEAR_TIE = 0.02  # nats; half precision moves logits by about this much
PROMPTS = (
    "Once upon a time",
    "The capital of France is",
    "def fibonacci(n):\n",
    "Water boils when",
    "1, 2, 3, 4, 5,",
    "Dear Sir or Madam,\n\n",
    "The three primary colours are",
    "In 1969, the first humans",
)


def ask(gguf: Path, requests: list) -> list:
    """What llama.cpp's runtime answers."""
    asked, answered = gguf.with_suffix(".requests"), gguf.with_suffix(".answers")
    asked.write_text(json.dumps(requests), "utf-8")
    subprocess.run(
        [sys.executable, str(CHILD), str(gguf), str(asked), str(answered)], check=True, stderr=subprocess.DEVNULL
    )
    return json.loads(answered.read_text("utf-8"))


def parting(model, tokenizer, prompt: str, wanted: str, found: str) -> float:
    """By how many nats transformers prefers its own token where the two texts part."""
    same = 0
    while same < min(len(wanted), len(found)) and wanted[same] == found[same]:
        same += 1
    left, right = (tokenizer(prompt + text).input_ids for text in (wanted, found))
    at = next((i for i, pair in enumerate(zip(left, right, strict=False)) if pair[0] != pair[1]), None)
    if at is None:
        return 0.0
    with torch.no_grad():
        odds = torch.log_softmax(model(torch.tensor([left[:at]])).logits[0, -1].double(), -1)
    return float(odds[left[at]] - odds[right[at]])


def main() -> int:
    """Run."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("--tokens", type=int, default=60)
    parser.add_argument("--type", default="F16")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        gguf = Path(folder) / "model.gguf"
        ours(options.model, gguf, options.type)
        answers = ask(gguf, [{"generate": prompt, "tokens": options.tokens} for prompt in PROMPTS])
    model = transformers.AutoModelForCausalLM.from_pretrained(options.model, dtype=torch.float32).eval()
    tokenizer = transformers.AutoTokenizer.from_pretrained(options.model)
    equal = failed = 0
    for prompt, found in zip(PROMPTS, answers, strict=True):
        ids = tokenizer(prompt, return_tensors="pt")
        with torch.no_grad():
            made = model.generate(**ids, max_new_tokens=options.tokens, do_sample=False)
        wanted = tokenizer.decode(made[0, ids.input_ids.shape[1] :], skip_special_tokens=True)
        equal += wanted == found
        if wanted != found:
            gap = parting(model, tokenizer, prompt, wanted, found)
            failed += gap > NEAR_TIE
            print(f"{prompt!r}: parts at a gap of {gap:.4f} nats\n  transformers {wanted!r}\n  llama.cpp    {found!r}")
    print(f"{options.model.name} {options.type}: {equal} of {len(PROMPTS)} texts of {options.tokens} tokens are equal")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
