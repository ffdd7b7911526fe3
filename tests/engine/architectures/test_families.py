"""Every family, against transformers: a tiny random model answers the same as a GGUF in llama.cpp's runtime."""

import pytest
import torch

LENGTHS = (1, 2, 7, 30, 61, 110)
VOCABULARY = 700


def expected(model, ids: list[int]) -> torch.Tensor:
    """transformers' log-probabilities of what follows each id: [len(ids), vocabulary] float64."""
    with torch.no_grad():
        return torch.log_softmax(model(torch.tensor([ids])).logits[0].double(), dim=-1)


def test_next_token_distributions_agree(tiny, make_tiny, convert, ask):
    folder, model = make_tiny(tiny)
    ids = torch.randint(3, VOCABULARY - 20, (max(LENGTHS),), generator=torch.Generator().manual_seed(3)).tolist()
    lengths = [length for length in LENGTHS if tiny.windowed or length <= tiny.window]
    answers = ask(convert(folder), [{"probabilities": ids[:length], "vocabulary": VOCABULARY} for length in lengths])
    assert tiny.window is None or not tiny.windowed or max(LENGTHS) > 3 * tiny.window
    reference = expected(model, ids)
    for length, answer in zip(lengths, answers, strict=True):
        wanted = reference[length - 1]
        found = torch.full((VOCABULARY,), -torch.inf, dtype=torch.float64)
        found[[int(number) for number in answer]] = torch.tensor(list(answer.values()), dtype=torch.float64)
        divergence = float((wanted.exp() * (wanted - found)).sum())
        assert divergence < tiny.tolerance, f"after {length} tokens: KL {divergence}"
        assert int(found.argmax()) == int(wanted.argmax())


# "Once upon a time" meets a tie of 0.0002 nats on its way, which half precision may decide either way
PROMPTS = {"F32": ("Once upon a time", "Dear Sir"), "F16": ("The king said to his", "Water boils when", "In 1969,")}


@pytest.mark.parametrize("kind", PROMPTS)
def test_greedy_text_of_the_sample_model(kind, sample_model, convert, ask):
    import transformers

    model = transformers.AutoModelForCausalLM.from_pretrained(sample_model, dtype=torch.float32).eval()
    tokenizer = transformers.AutoTokenizer.from_pretrained(sample_model)
    answers = ask(convert(sample_model, kind), [{"generate": prompt, "tokens": 40} for prompt in PROMPTS[kind]])
    for prompt, answer in zip(PROMPTS[kind], answers, strict=True):
        ids = tokenizer(prompt, return_tensors="pt")
        with torch.no_grad():
            made = model.generate(**ids, max_new_tokens=40, do_sample=False)[0, ids.input_ids.shape[1] :]
        assert answer == tokenizer.decode(made, skip_special_tokens=True)
