"""The command line as a program would use it: exit codes, JSON alone on standard output, resumable Ctrl-C."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from app.cli import main
from app.engine import excerpts
from app.engine.imatrix import read_imatrix
from app.engine.processes import own_environment
from tests.models import SAMPLE, write_llama, write_talker


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's own files go to a folder of the test's."""
    monkeypatch.setenv("FEATHERWEIGHT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def answer(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> Any:
    """Run with --json; the one object on standard output."""
    assert main([*map(str, arguments), "--json"]) == code
    return json.loads(capsys.readouterr().out)


def test_inspect(capsys: pytest.CaptureFixture[str]) -> None:
    data = answer(capsys, "inspect", SAMPLE)
    assert data["parameters"] == 5_770_496
    assert data["family"] == "Llama"
    assert main(["inspect", str(SAMPLE)]) == 0
    assert "model.layers.5.mlp.up_proj.weight" in capsys.readouterr().out


def test_plan_and_compress_agree_to_the_byte(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    choice = ["--preset", "q4_k_s", "--set", "*v_proj*=Q8_0", "--set", "model.layers.0.*=F16"]
    plan = answer(capsys, "plan", SAMPLE, *choice)
    output = ["--out", tmp_path / "o.gguf", "--threads", 2, "--quality", "fast"]
    report = answer(capsys, "compress", SAMPLE, *choice, *output)
    assert plan["size_bytes"] == report["output"]["size_bytes"] == (tmp_path / "o.gguf").stat().st_size
    kinds = {row["name"]: row["scheme"] for row in report["tensors"]}
    assert kinds == {row["name"]: row["scheme"] for row in plan["tensors"]}
    assert kinds["model.layers.0.self_attn.v_proj.weight"] == "F16"
    assert kinds["model.layers.1.self_attn.v_proj.weight"] == "Q8_0"
    assert report["verified"] is True
    assert 0 < report["memory"]["after_bytes"] <= report["memory"]["forecast_bytes"]
    proof = answer(capsys, "verify", tmp_path / "o.gguf", "--against", SAMPLE)
    assert proof["relative_error"] == pytest.approx(report["relative_error"])


def test_a_recipe_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    recipe = tmp_path / "r.json"
    recipe.write_text(json.dumps({"version": 1, "mix": "Q8_0", "rules": [{"pattern": "*up_proj*", "scheme": "Q2_K"}]}))
    plan = answer(capsys, "plan", SAMPLE, "--recipe", recipe)
    assert {row["scheme"] for row in plan["tensors"] if "up_proj" in row["name"]} == {"Q2_K"}


def test_a_target_chooses_every_type(capsys: pytest.CaptureFixture[str]) -> None:
    stock = answer(capsys, "plan", SAMPLE, "--preset", "Q4_K_M")
    assert stock["forecast"] is None
    size = f"{stock['size_bytes'] / 1e6:.6f}MB"
    options = ["--target", size, "--least", "*v_proj*=Q5_K", "--most", "*v_proj*=Q6_K", "--set", "*embed*=Q8_0"]
    plan = answer(capsys, "plan", SAMPLE, *options, "--quality", "best", "--context", 256)
    assert plan["size_bytes"] <= stock["size_bytes"]
    assert plan["forecast"]["measured"] is False
    assert plan["recipe"]["quality"] == "best"
    assert plan["recipe"]["target"]["size_bytes"] == stock["size_bytes"]
    assert plan["recipe"]["bounds"] == [{"pattern": "*v_proj*", "least": "Q5_K", "most": "Q6_K"}]
    kinds = {row["name"]: row["scheme"] for row in plan["tensors"]}
    assert {kind for name, kind in kinds.items() if "v_proj" in name} <= {"Q5_K", "Q5_0", "Q5_1", "Q6_K"}
    assert kinds["model.embed_tokens.weight"] == "Q8_0"
    assert plan["memory"]["context"] == 256
    assert plan["memory"]["needed_bytes"] == sum(plan["memory"]["parts"].values())
    assert main(["plan", str(SAMPLE), "--target", "kl:0.05"]) == 0
    out = capsys.readouterr().out
    assert "Forecast, not measured: mean KL divergence 0.0" in out
    assert "of the expected divergence" in out
    assert "available" in out


def test_a_target_with_measured_costs(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(excerpts, "CONTEXT", 64)
    monkeypatch.setattr(excerpts, "CALIBRATION_CHUNKS", {"balanced": 4, "best": 4})
    source = write_talker(tmp_path / "m", layers=1)
    stock = answer(capsys, "plan", source, "--preset", "Q3_K_M")["size_bytes"]
    target = ["--target", f"{stock / 1e6:.6f}MB"]
    assert answer(capsys, "plan", source, *target)["forecast"]["measured"] is False
    assert main(["plan", str(source), *target]) == 0
    assert "typical of models; this one was not measured" in capsys.readouterr().out
    text = tmp_path / "own.txt"
    text.write_text("And the king said unto him, Get thee away. " * 40, "utf-8")
    options = ["--quality", "balanced", "--threads", 1]
    report = answer(capsys, "compress", source, *target, *options, "--text", text, "--out", tmp_path / "own.gguf")
    assert report["calibration"]["text"] == "own.txt"
    assert report["output"]["size_bytes"] <= stock
    assert report["evaluation"]["mean_kl"] > 0
    # what one's own text has measured is not what the text that comes along would
    assert answer(capsys, "plan", source, *target)["forecast"]["measured"] is False
    assert main(["compress", str(source), *target, *map(str, options), "--out", str(tmp_path / "o.gguf")]) == 0
    out = capsys.readouterr().out
    assert "quality mean KL divergence" in out
    assert "on other text (chosen)" in out
    assert answer(capsys, "plan", source, *target)["forecast"]["measured"] is True
    assert main(["plan", str(source), *target]) == 0
    assert "measured on this model" in capsys.readouterr().out


def test_verify_finds_damage(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "o.gguf"
    assert main(["compress", str(SAMPLE), "--preset", "Q8_0", "--quality", "fast", "--out", str(file)]) == 0
    out = capsys.readouterr().out
    assert "Verified" in out
    assert main(["verify", str(file)]) == 0
    assert "sound" in capsys.readouterr().out
    other = write_llama(tmp_path / "other", layers=6, feed_forward=768)
    assert "lost its content" in answer(capsys, "verify", file, "--against", other, code=1)["error"]
    data = bytearray(file.read_bytes())
    data[-40_000:-30_000] = b"\xff" * 10_000  # scales that are not numbers
    file.write_bytes(data)
    assert "lost its content" in answer(capsys, "verify", file, "--against", SAMPLE, code=1)["error"]
    os.truncate(file, 5_000_000)
    assert "cut short" in answer(capsys, "verify", file, code=1)["error"]


def test_evaluate(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "o.gguf"
    assert main(["compress", str(SAMPLE), "--preset", "Q4_K_M", "--quality", "fast", "--out", str(file)]) == 0
    capsys.readouterr()
    size = ["--context", 128, "--chunks", 2]
    found = answer(capsys, "evaluate", file, "--against", SAMPLE, *size)
    assert 0.001 < found["mean_kl"] < 0.5
    assert found["median_kl"] < found["kl_99"] < found["max_kl"]
    assert (found["tokens"], found["chunks"], found["context"]) == (126, 2, 128)
    assert found["size_bytes"] == file.stat().st_size
    text = tmp_path / "own.txt"
    text.write_text("And the king said unto him, Get thee away. " * 40, "utf-8")
    assert main(["evaluate", str(file), "--against", str(SAMPLE), *map(str, size), "--text", str(text)]) == 0
    out, err = capsys.readouterr()
    assert "same top token" in out and "Comparing answers" in err
    said = answer(capsys, "evaluate", file, "--against", SAMPLE, "--text", text, code=1)
    assert "one chunk needs 512" in said["error"]
    said = answer(capsys, "evaluate", file, "--against", SAMPLE, "--text", tmp_path / "none.txt", code=1)
    assert "cannot be read" in said["error"]


def test_calibrate(capsys: pytest.CaptureFixture[str], tmp_path: Path, home: Path) -> None:
    size = ["--context", "64", "--chunks", "2"]
    matrix = tmp_path / "o.imatrix"
    found = answer(capsys, "calibrate", SAMPLE, *size, "--out", matrix)
    assert (found["tokens"], found["chunks"], found["context"]) == (128, 2, 64)
    assert len(found["weights"]) == 43
    assert Path(found["folder"]).parent == home / "analysis"
    read = read_imatrix(matrix)
    assert len(read.entries) == 43
    assert (read.chunks, read.chunk_size, read.datasets) == (2, 64, ("calibration.txt",))
    # a folder of texts; for people; the older format
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "own.txt").write_text("And the king said unto him, Get thee away. " * 40, "utf-8")
    own = ["--text", str(tmp_path / "texts"), "--out", str(tmp_path / "o.dat")]
    assert main(["calibrate", str(SAMPLE), *size, *own]) == 0
    out, err = capsys.readouterr()
    assert "model.layers.5.mlp.gate_proj.weight and 1 more" in out
    assert f"Written: {tmp_path / 'o.dat'}" in out
    assert "Reading the text, layer 1 of 6" in err
    assert read_imatrix(tmp_path / "o.dat").datasets == ("texts",)
    assert len(list((home / "analysis").iterdir())) == 2
    # done before: nothing is read again
    assert answer(capsys, "calibrate", SAMPLE, *size)["weights"] == found["weights"]


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_ctrl_c_keeps_what_is_calibrated(capsys: pytest.CaptureFixture[str], tmp_path: Path, home: Path) -> None:
    command = [sys.executable, "-m", "app.cli", "calibrate", str(SAMPLE), "--threads", "1", "--chunks", "64"]
    child = subprocess.Popen(
        command,
        env=own_environment(),
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell's background jobs ignore it
    )
    deadline = time.monotonic() + 120
    while not list(home.glob("analysis/*/layer-00000.safetensors")) and time.monotonic() < deadline:
        time.sleep(0.02)
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=120)
    assert child.returncode == 130, err
    assert out == ""
    assert "goes on from here" in err
    assert list(home.glob("analysis/*/layer-00000.safetensors"))
    found = answer(capsys, "calibrate", SAMPLE, "--threads", 1)
    assert found["tokens"] == 64 * 512
    assert [path.name for path in home.glob("analysis/*/calibration.json")] == ["calibration.json"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["inspect", "/nowhere"], "does not exist"),
        (["plan", SAMPLE, "--preset", "Q9"], "no preset"),
        (["plan", SAMPLE, "--set", "nonsense"], "PATTERN=TYPE"),
        (["plan", SAMPLE, "--set", "*=Q9"], "no type"),
        (["plan", SAMPLE, "--recipe", "/nowhere.json"], "cannot be read"),
        (["compress", SAMPLE, "--out", "/nowhere/o.gguf"], "does not exist"),
        (["compress", SAMPLE, "--out", "o.gguf", "--device", "abacus"], "no device 'abacus'"),
        (["compress", SAMPLE, "--out", "o.gguf", "--text", "/nowhere.txt"], "does not exist"),
        (["plan", SAMPLE, "--target", "tiny"], "is not a size"),
        (["plan", SAMPLE, "--target", "1kB"], "smallest possible file"),
        (["plan", SAMPLE, "--target", "fits:toaster"], "no machine"),
        (["plan", SAMPLE, "--least", "Q4_K"], "PATTERN=TYPE"),
        (["compress", SAMPLE, "--out", "o.gguf", "--target", "1kB"], "smallest possible file"),
        (["resume", "no-such-job"], "no job"),
        (["calibrate", SAMPLE, "--text", "/nowhere.txt"], "cannot be read"),
        (["calibrate", SAMPLE, "--device", "abacus"], "no device 'abacus'"),
        (["calibrate", SAMPLE, "--out", "/nowhere/o.imatrix"], "does not exist"),
    ],
)
def test_refusals_are_sentences_and_leave_nothing(
    capsys: pytest.CaptureFixture[str], home: Path, arguments: list[object], words: str
) -> None:
    assert words in answer(capsys, *arguments, code=1)["error"]
    assert not [path for path in home.rglob("*") if path.name == "job.json"]
    assert main([*map(str, arguments)]) == 1
    assert capsys.readouterr().out == ""


def test_an_existing_file(capsys: pytest.CaptureFixture[str], tmp_path: Path, home: Path) -> None:
    (tmp_path / "o.gguf").write_text("precious")
    said = answer(capsys, "compress", SAMPLE, "--out", tmp_path / "o.gguf", code=1)
    assert "already exists" in said["error"]
    assert (tmp_path / "o.gguf").read_text() == "precious"
    assert not list(home.rglob("job.json"))


def test_a_trial_forecasts_and_leaves_nothing(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    found = answer(capsys, "try", SAMPLE, "--quality", "fast", "--preset", "Q4_K_M", "--threads", 2)
    assert {"relative_error", "forecast_kl", "eta_s", "sampled_tensors", "sampled_weights"} <= set(found)
    assert found["sampled_tensors"] == len(found["rows"]) == 10
    assert main(["try", str(SAMPLE), "--target", "4MB", "--threads", "2"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Forecast, not measured")
    assert "calibration makes it better" in said
    assert not home.exists()


def test_wrong_usage_is_code_two() -> None:
    with pytest.raises(SystemExit) as caught:
        main(["compress", "x", "--threads", "0"])
    assert caught.value.code == 2


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_ctrl_c_leaves_a_resumable_job(capsys: pytest.CaptureFixture[str], tmp_path: Path, home: Path) -> None:
    source = write_llama(tmp_path / "m", layers=6, feed_forward=2048)
    command = [sys.executable, "-m", "app.cli", "compress", str(source), "--preset", "Q2_K", "--threads", "1"]
    command += ["--out", str(tmp_path / "o.gguf"), "--quality", "fast"]
    child = subprocess.Popen(command, env=own_environment(), stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stderr is not None
    said = [child.stderr.readline(), child.stderr.readline()]
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=120)
    assert child.returncode == 130, (said, err)
    assert out == ""
    assert "featherweight-cli resume" in err
    assert not (tmp_path / "o.gguf").exists()
    name = err.strip().split()[-1]
    report = answer(capsys, "resume", name)
    assert report["verified"] is True
    assert (tmp_path / "o.gguf").exists()
    assert not list(tmp_path.glob(".*"))
