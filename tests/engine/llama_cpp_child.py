"""Asks llama.cpp's runtime about one GGUF, in a process of its own because a bad file may take the process down.

Usage: llama_cpp_child.py MODEL REQUESTS ANSWERS [PROJECTOR]. REQUESTS is a JSON list of {"tokenize": text},
{"probabilities": [ids]}, {"probabilities": text, "picture": base64}, {"generate": text, "tokens": n} and
{"embed": [ids]}; the answers are written in the same order. What shall embed is asked nothing else. A text with a
picture has MARKER where it is seen.
"""

import json
import os
import secrets
import sys
import urllib.error
import urllib.request
from pathlib import Path

MARKER = "<__media__>"
os.environ["LLAMA_MEDIA_MARKER"] = MARKER  # otherwise one by chance

import xllamacpp  # noqa: E402


def main(model: str, requests: str, answers: str, projector: str = "") -> None:
    asked = json.loads(Path(requests).read_text("utf-8"))
    key = secrets.token_hex(16)
    params = xllamacpp.CommonParams()
    params.model.path = model
    params.api_keys = [key]
    params.n_ctx = 256
    params.n_parallel = 1
    params.n_gpu_layers = 0
    params.warmup = False
    params.mmproj.path = projector
    params.mmproj_use_gpu = False
    params.fit_params = False
    params.cpuparams.n_threads = 1
    params.cpuparams_batch.n_threads = 1
    # exact attention in single precision, so that only the weights can differ
    params.flash_attn_type = xllamacpp.llama_flash_attn_type.LLAMA_FLASH_ATTN_TYPE_DISABLED
    params.cache_type_k = params.cache_type_v = xllamacpp.ggml_type.GGML_TYPE_F32
    if any("embed" in request for request in asked):
        params.embedding = True
        params.n_batch = params.n_ubatch = params.n_ctx
        pooling = asked[0].get("pooling")  # "NONE": a vector for each token
        if pooling:
            params.pooling_type = xllamacpp.llama_pooling_type[f"LLAMA_POOLING_TYPE_{pooling}"]
    server = xllamacpp.Server(params)

    def post(path: str, body: dict) -> dict:
        head = {"Content-Type": "application/json", "Authorization": f"Bearer {key}"}
        request = urllib.request.Request(server.listening_address + path, json.dumps(body).encode(), head)
        try:
            with urllib.request.urlopen(request, timeout=120) as reply:
                return json.load(reply)
        except urllib.error.HTTPError as error:
            error.add_note(error.read().decode("utf-8", "replace"))
            raise

    def answer(request: dict) -> object:
        if "tokenize" in request:
            body = {"content": request["tokenize"], "add_special": request.get("add_special", False)}
            return post("/tokenize", {**body, "parse_special": True})["tokens"]
        if "embed" in request:
            return post("/embedding", {"content": request["embed"], "embd_normalize": -1})[0]["embedding"]
        common = {"temperature": 0.0, "cache_prompt": False, "samplers": ["temperature"]}
        if "probabilities" in request:
            # the probabilities are those before sampling; a sampled token that is no text would come without any
            letter = post("/tokenize", {"content": "a"})["tokens"][-1]
            prompt = request["probabilities"]
            if "picture" in request:
                prompt = {"prompt_string": prompt, "multimodal_data": [request["picture"]]}
            body = {"prompt": prompt, "n_predict": 1, "logit_bias": [[letter, 1e6]]}
            body["n_probs"] = request["vocabulary"]
            step = post("/completion", {**body, **common})["completion_probabilities"][0]
            return {item["id"]: item["logprob"] for item in step["top_logprobs"]}
        body = {"prompt": request["generate"], "n_predict": request["tokens"]}
        return post("/completion", {**body, **common})["content"]

    found = [answer(request) for request in asked]
    Path(answers).write_text(json.dumps(found), "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
