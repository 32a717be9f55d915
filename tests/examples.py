"""How many examples Hypothesis draws: few and the same ones in the gate, many and new ones with `--full`."""

from hypothesis import settings

GATE, FULL = "gate", "every one"
"""Names of the profiles; a test says only where it differs."""
MANY = 8
"""How many times as many examples `--full` draws."""


def register() -> None:
    """Register both profiles and load that of the gate; `--full` loads the other before tests are collected.

    The gate draws the same examples each time: it says the same of the same sources, and its coverage is the same.
    """
    settings.register_profile(GATE, deadline=None, max_examples=30, derandomize=True, database=None)
    settings.register_profile(FULL, deadline=None, max_examples=30 * MANY, derandomize=False)
    settings.load_profile(GATE)


def full() -> bool:
    """Return whether `--full` asks for everything."""
    return settings.get_current_profile_name() == FULL


def examples(gate: int) -> int:
    """Return how many examples are drawn by a test that needs another number of them.

    Args:
        gate: the number in the gate.

    Returns:
        That number, or a multiple of it with `--full`.
    """
    return gate * MANY if full() else gate
