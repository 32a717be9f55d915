"""The accuracy of the review, as tables."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from build_steps.embed.page import american
from build_steps.embed.rules import shown
from build_steps.paths import ROOT

RESULTS = ROOT / "benchmarks" / "reading.json"
TITLES = {
    "apart": "On sentences our rule writers have never seen",
    "own": "On the sentences we built the rules with",
}
NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
LEAST_DIGITS = 10
UNTESTED = "not tested"
HEAD = "| Rule | Found | Missed | False alarms | Precision | Recall |\n|---|---:|---:|---:|---:|---:|"


def how_well() -> str:
    """Return the measurements of the review.

    Returns:
        Markdown with a table for each set of sentences.
    """
    results: Mapping[str, Any] = json.loads(RESULTS.read_text(encoding="utf-8"))
    return "\n".join(line for part, title in TITLES.items() if part in results for line in table(title, results[part]))


def table(title: str, measured: Mapping[str, Any]) -> Iterator[str]:
    """Yield the lines of one table.

    Args:
        title: what it is about.
        measured: the results written by `benchmarks/reading.py`.

    Yields:
        Lines of Markdown.
    """
    rules: Mapping[str, Mapping[str, int]] = measured["rules"]
    total = {key: sum(counts[key] for counts in rules.values()) for key in ("found", "missed", "false")}
    yield f"## {title}\n"
    yield f"{measured['sentences']:,} sentences, measured on {american(measured['date'])}. {in_short(total)}\n"
    yield HEAD
    for name, counts in (*rules.items(), ("all", total)):
        yield row(name, counts)
    yield ""
    if measured["innocent"]:
        were = "was" if measured["unfair"] == 1 else "were"
        yield (
            f"Of {measured['innocent']:,} complete drafts with nothing wrong, {measured['unfair']} {were} flagged "
            f"anyway ({percent(measured['unfair'], measured['innocent'])}).\n"
        )


def in_short(counts: Mapping[str, int]) -> str:
    """Return how often the review is wrong, in two sentences.

    Args:
        counts: how many were found, missed, and flagged wrongly.

    Returns:
        Such as `It misses about one problem in three. About one flag in 19 is wrong.`
    """
    missed = one_in(counts["missed"], counts["found"] + counts["missed"])
    wrong = one_in(counts["false"], counts["found"] + counts["false"])
    return f"It misses about one problem in {missed}. About one flag in {wrong} is wrong."


def one_in(part: int, whole: int) -> str:
    """Return one in how many a share is, rounded to the nearest whole number.

    Args:
        part: how many.
        whole: of how many.

    Returns:
        A number in words below ten, in digits from there on.
    """
    many = round(whole / max(part, 1))
    return NUMBERS[many] if many < LEAST_DIGITS else str(many)


def row(name: str, counts: Mapping[str, int]) -> str:
    """Return the row of a rule.

    Args:
        name: its id, or `all`.
        counts: the numbers found, missed, and flagged wrongly.
    """
    found, missed, false = counts["found"], counts["missed"], counts["false"]
    if not found + missed + false:
        return f"| {shown(name)} | {UNTESTED} | - | - | - | - |"
    said = f"{percent(found, found + false)} | {percent(found, found + missed)}"
    return f"| {shown(name)} | {found:,} | {missed:,} | {false:,} | {said} |"


def percent(part: int, whole: int) -> str:
    """Return a part of a whole as a percentage without decimals; '-' if the whole is 0."""
    return f"{100 * part / whole:.0f}%" if whole else "-"
