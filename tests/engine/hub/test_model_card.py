"""The card says what was measured and nothing else, and its first lines are what the Hub reads."""

import pytest
import yaml

from app.engine.hub.licences import Sharing, advice
from app.engine.hub.model_card import Origin, model_card, origin, shareable_report
from app.engine.recipe import Recipe, Target
from app.gui.planner import Planner
from tests.gui.fakes import paper_outline, report
from tests.hub_server import HubServer, Repo

KNOWN = Origin("org/base", "other", 'Llama 3: "community"', "https://example.com/l", "text-generation", ("en", "no"))


@pytest.fixture
def finished():
    return report(Planner(paper_outline(), None).plan(Recipe(target=Target(size_bytes=3_500_000))))


def front(card):
    return yaml.safe_load(card.split("---")[1])


def test_front_matter(finished):
    found = front(model_card(finished, KNOWN, "me/base-GGUF"))
    assert found["base_model"] == "org/base" and found["base_model_relation"] == "quantized"
    assert found["license"] == "other" and found["license_name"] == 'Llama 3: "community"'
    assert found["tags"] == ["gguf", "quantized"] and found["language"] == ["en", "no"]
    assert found["pipeline_tag"] == "text-generation" and found["library_name"] == "gguf"


def test_body_has_the_measured_figures_and_how_to_run(finished):
    card = model_card(finished, KNOWN, "me/base-GGUF")
    assert "0.0312" in card and "92.4%" in card and "12.600 (original: 12.000)" in card
    assert "evaluation.txt" in card and "4,080 tokens" in card
    assert "ollama run hf.co/me/base-GGUF:paper.gguf" in card
    assert "llama-cli -hf me/base-GGUF --hf-file paper.gguf" in card
    assert '"target"' in card


def test_what_the_original_lacks_is_said(finished):
    known = {"compressed_before": "FP8", "left_out": "pictures", "caution": "Expect other answers."}
    card = model_card({**finished, "source": {**finished["source"], **known}}, KNOWN, "me/base-GGUF")
    assert "The original was already compressed: FP8.\n\nLeft out: pictures.\n" in card
    assert "**Caution**: Expect other answers.\n\n| | |" in card
    assert "Caution" not in model_card(finished, KNOWN, "me/base-GGUF")


def test_what_was_not_measured_is_not_in_it(finished):
    card = model_card(
        {**finished, "evaluation": None, "memory": {"after_bytes": 0}, "calibration": {}}, Origin(), "me/x"
    )
    assert "KL" not in card and "erplexity" not in card and "Memory" not in card and "Calibrated" not in card
    assert "were not measured" in card
    found = front(card)
    assert "license" not in found and "base_model" not in found


def test_nothing_of_this_computer_is_in_the_report(finished):
    changed = {**finished, "output": {"path": "/home/me/out.gguf", "size_bytes": 1}}
    changed["evaluation"] = {**finished["evaluation"], "text": "/home/me/secret/diary.txt"}
    assert "/home/me" not in str(shareable_report(changed)) and "/home/me" not in model_card(changed, KNOWN, "a/b")
    assert "/models" not in str(shareable_report(changed))


def test_origin_by_its_own_card_else_by_the_hub_else_unknown(tmp_path, monkeypatch):
    snapshot = tmp_path / "models--org--base" / "snapshots" / ("b" * 40)
    snapshot.mkdir(parents=True)
    (snapshot / "README.md").write_text("---\nlicense: [mit]\nlanguage: en\n---\n")
    assert origin(snapshot) == Origin("org/base", "mit", languages=("en",))
    (snapshot / "README.md").write_text("---\n: [\n---\n")
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    assert origin(snapshot) == Origin("org/base")
    with HubServer() as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        hub.add(Repo("org/base", {"config.json": b"{}"}, tags=("license:gemma",)))
        assert origin(snapshot) == Origin("org/base", "gemma", task="text-generation")
    assert origin(tmp_path) == Origin()


@pytest.mark.parametrize(
    ("licence", "sharing"),
    [
        ("apache-2.0", Sharing.FREE), ("agpl-3.0", Sharing.FREE), ("cc-by-nc-4.0", Sharing.TERMS),
        ("cc-by-nd-4.0", Sharing.FORBIDDEN), ("cc-by-nc-nd-4.0", Sharing.FORBIDDEN), ("llama3.2", Sharing.TERMS),
        ("gemma", Sharing.TERMS), ("other", Sharing.TERMS), ("", Sharing.UNKNOWN), ("my-own", Sharing.UNKNOWN),
    ],
)  # fmt: skip
def test_what_a_licence_says_about_sharing(licence, sharing):
    assert advice(licence).sharing is sharing
    assert advice(licence).sentence.endswith(".")
