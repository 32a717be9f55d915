"""The number of Hypothesis examples: few and fixed ones in the gate, many and random ones with `--full`."""

from hypothesis import settings

GATE, FULL = "gate", "every one"
"""Names of the profiles."""
MANY = 8
"""The factor for `--full`."""


def register() -> None:
    """Register both profiles and load the gate's; `--full` loads the other before tests are collected.

    The gate always uses the same examples, so that its results and its coverage are deterministic.
    """
    settings.register_profile(GATE, deadline=None, max_examples=30, derandomize=True, database=None)
    settings.register_profile(FULL, deadline=None, max_examples=30 * MANY, derandomize=False)
    settings.load_profile(GATE)


def full() -> bool:
    """Return whether this is a `--full` run."""
    return settings.get_current_profile_name() == FULL


def examples(gate: int) -> int:
    """Return the number of examples for a test: `gate` in the gate, a multiple of it with `--full`."""
    return gate * MANY if full() else gate
