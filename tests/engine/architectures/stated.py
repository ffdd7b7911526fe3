"""What a GGUF file states, and whether another states the same."""

import gguf


def metadata(reader: gguf.GGUFReader, family: str) -> dict[str, object]:
    """What is stated of the family, without its name."""
    found = {key: field.contents() for key, field in reader.fields.items() if key.startswith(f"{family}.")}
    return {key.removeprefix(f"{family}."): value for key, value in found.items()}


def same(left: object, right: object) -> bool:
    """Whether two values are the same number, list or text."""
    if isinstance(left, float) and isinstance(right, int | float):
        return abs(left - right) <= 1e-6 * abs(left)
    return left == right
