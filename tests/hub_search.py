"""How the stand-in for the Hub searches: words, orders, filters, and pages by the Link header; and who a token is.

What the Hub's API takes was read in `huggingface_hub` 2.4's `HfApi.list_models`. Beyond it, the stand-in refuses what
it does not know: a search that misspells a filter must not look like one that works.
"""

import json
import re
from urllib.parse import urlencode

ORDERS = {
    "trendingScore": lambda repo: repo.trending,
    "downloads": lambda repo: repo.downloads,
    "likes": lambda repo: repo.likes,
    "createdAt": lambda repo: repo.created,
    "lastModified": lambda repo: repo.updated,
}
KNOWN = {"search", "filter", "pipeline_tag", "gated", "num_parameters", "sort", "limit", "expand", "cursor", "author"}
UNITS = {"": 1, "K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}


def between(text: str) -> tuple[float, float]:
    """The ends of "min:1B,max:8B"; ValueError where it is not of that form."""
    ends = {"min": 0.0, "max": float("inf")}
    for part in text.split(","):
        found = re.fullmatch(r"(min|max):(\d+(?:\.\d+)?)([KMBT]?)", part)
        if not found:
            raise ValueError(text)
        ends[found[1]] = float(found[2]) * UNITS[found[3]]
    return ends["min"], ends["max"]


class Searching:
    """The part of the stand-in's handler that answers searches; `hub` is the server."""

    def _search(self, query: dict[str, list[str]]) -> None:
        if self._misbehaved(self.hub.take_fault("api")) or self._refused_search():
            return
        try:
            found = self._found(query)
        except (ValueError, KeyError) as error:
            self._send(400, b"{}", {"X-Error-Message": f"Invalid query: {error}"})
            return
        start = int(query.get("cursor", ["0"])[0])
        size = min(int(query.get("limit", ["1000"])[0]), self.hub.page_size)
        headers = {"Content-Type": "application/json"}
        if start + size < len(found):
            following = urlencode({**query, "cursor": [start + size]}, doseq=True)
            headers["Link"] = self.hub.link or f'<{self.hub.url}/api/models?{following}>; rel="next"'
        page = [repo.facts(blobs=False) for repo in found[start : start + size]]
        self._send(200, json.dumps(page).encode(), headers)

    def _refused_search(self) -> bool:
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        if token and token not in self.hub.tokens:
            self._send(401, b"{}", {"X-Error-Message": "Invalid credentials in Authorization header"})
            return True
        return False

    def _found(self, query: dict[str, list[str]]) -> list:
        if set(query) - KNOWN:
            raise ValueError(sorted(set(query) - KNOWN))
        words = query.get("search", [""])[0].lower()
        task = query.get("pipeline_tag", [""])[0]
        gated = {"true": True, "false": False, "": None}[query.get("gated", [""])[0]]
        low, high = between(query.get("num_parameters", ["min:0"])[0])
        found = [
            repo
            for repo in self.hub.repos.values()
            if words in repo.id.lower()
            and not repo.private
            and (not task or repo.task == task)
            and set(query.get("filter", ())) <= repo.all_tags
            and (gated is None or bool(repo.gated) is gated)
            and ("num_parameters" not in query or low <= sum(repo.parameters.values()) <= high)
        ]
        return sorted(found, key=ORDERS[query.get("sort", ["trendingScore"])[0]], reverse=True)

    def _whoami(self) -> None:
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        if token not in self.hub.tokens:
            self._send(401, b"{}", {"X-Error-Message": "Invalid credentials in Authorization header"})
            return
        self._send(200, json.dumps({"type": "user", "name": token.removesuffix("-token")}).encode())
