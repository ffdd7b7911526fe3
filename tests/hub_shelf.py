"""A Hub's worth of models for the stand-in: some forty of many kinds, with cards, for pictures and journeys."""

import json

from tests.hub_server import Repo, sibling
from tests.models import SAMPLE

SHAPES = {  # hidden, layers, heads, key/value heads, feed-forward, vocabulary
    0.14: (576, 30, 9, 3, 1536, 49152), 0.6: (1024, 28, 16, 8, 3072, 151936), 1.2: (2048, 16, 32, 8, 8192, 128256),
    3.2: (3072, 28, 24, 8, 8192, 128256), 8.0: (4096, 32, 32, 8, 14336, 128256), 14.8: (5120, 40, 40, 8, 17408, 151936),
    32.8: (5120, 64, 64, 8, 25600, 151936), 70.6: (8192, 80, 64, 8, 28672, 128256),
}  # fmt: skip
CARD = """---
license: apache-2.0
base_model: maple/Maple-1.2B
---
<div align="center"><img src="https://localhost/banner.png" alt="Banner"></div>

# Maple 1.2B Instruct

A **small** model that follows instructions, made for [laptops](https://example.org/laptops).

![Scores](assets/scores.png)

## How to use it

```python
from transformers import pipeline
print(pipeline("text-generation", "maple/Maple-1.2B-Instruct")("Hello"))
```

| Test | Score |
|------|------:|
| MMLU | 49.3 |
| GSM8K | 44.4 |

- Context of 128k tokens
- Licence: Apache 2.0

<script>alert("never")</script>
"""


def config(size: float, family: str) -> dict:
    """A config.json of a model of about so many billion weights."""
    hidden, layers, heads, kv_heads, inner, vocabulary = SHAPES[size]
    return {
        "model_type": family, "architectures": [f"{family.title()}ForCausalLM"], "hidden_size": hidden,
        "num_hidden_layers": layers, "num_attention_heads": heads, "num_key_value_heads": kv_heads,
        "intermediate_size": inner, "vocab_size": vocabulary, "max_position_embeddings": 131072,
    }  # fmt: skip


def paper(name: str, size: float, family: str = "llama", licence: str = "apache-2.0", **facts) -> Repo:
    """A model that has everything but weights that make sense."""
    settings = {**config(size, family), **facts.pop("config", {})}
    files = {
        "README.md": CARD.encode(), "config.json": json.dumps(settings).encode(), "tokenizer.json": b"{}",
        "model.safetensors": bytes(4000), "original/consolidated.pth": bytes(900),
    } | facts.pop("files", {})  # fmt: skip
    tags = ("license:" + licence, *facts.pop("tags", ()))
    number = int(size * 1e9)
    stated = [sibling(file, data) for file, data in files.items()]
    for item in stated:
        if item["rfilename"] == "model.safetensors":
            item["size"] = item["lfs"]["size"] = 2 * number
    return Repo(name, files, settings, tags=tags, parameters={"BF16": number}, odd={"siblings": stated}, **facts)


def shelf() -> list[Repo]:
    """The models, the most looked at first."""
    named = [
        paper("maple/Maple-1.2B-Instruct", 1.2, downloads=2_400_000, likes=812,
              card={"base_model": "maple/Maple-1.2B"}),
        paper("granite-hill/Hill-8B-Chat", 8.0, "qwen3", gated="auto", downloads=900_000, likes=2_310),
        paper("northwind/Breeze-0.6B", 0.6, "qwen3", "mit", downloads=5_100_000, likes=340),
        paper("northwind/Storm-32B-Thinking", 32.8, "qwen3", downloads=310_000, likes=990),
        paper("maple/Maple-1.2B", 1.2, downloads=120_000, likes=77),
        paper("atlas/Atlas-70B-Instruct", 70.6, licence="llama3.3", gated="manual", downloads=88_000, likes=4_002),
        paper("tiny-labs/Pocket-135M-Instruct", 0.14, downloads=61_000, likes=55),
        paper("northwind/Storm-14B", 14.8, "qwen3", downloads=45_000, likes=21),
        paper(
            "community/Maple-1.2B-Instruct-AWQ", 1.2, config={"quantization_config": {"quant_method": "awq"}},
            downloads=9_000, likes=4,
        ),
        Repo(
            "community/Maple-1.2B-Instruct-GGUF",
            {f"Maple-1.2B-Instruct-{name}.gguf": bytes(size) for name, size in
             (("Q3_K_M", 600), ("Q4_K_M", 700), ("Q5_K_M", 850), ("Q8_0", 1300))} | {"README.md": CARD.encode()},
            gguf={"total": 1_236_000_000, "architecture": "llama", "context_length": 131072}, downloads=70_000, likes=9,
            tags=("license:apache-2.0",),
        ),
        Repo("oldtimer/Classic-BERT", {"config.json": b"{}", "pytorch_model.bin": bytes(500)}, {"model_type": "bert"},
             downloads=12_000_000, likes=3_000, task="fill-mask", tags=("license:apache-2.0",)),
    ]  # fmt: skip
    many = [paper(f"finetunes/Maple-1.2B-Variant-{n:02d}", 1.2, downloads=5_000 - n, likes=n % 7) for n in range(90)]
    for rank, repo in enumerate([*named, *many]):
        repo.trending = 500.0 - rank
    sample = Repo.of_folder("tiny-labs/small-shakespeare", SAMPLE, parameters={"BF16": 5_770_496}, trending=450.5)
    sample.tags = ("license:mit",)
    return [*named, *many, sample]
