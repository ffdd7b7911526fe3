"""The engine: everything that touches a model. No Qt, no printing, no global state.

The data flows one way:

    checkpoint -> outline -> plan (recipe x outline) -> quantizer -> writer -> verification -> report

Modules import only from lines that stand earlier in `tests/test_arrows.py`.
"""
