"""Tells the occasion of a message from its fields: running late, another day needed, or an offer received."""

import re
from collections.abc import Mapping

from decision_tool.composer.patterns import CLAUSE

_RUNNING = re.compile(
    r"I(?:’m| am) (?:running )?(?:about |around )?(?:\w+ (?:minutes|hours?) |half an hour )?late", re.IGNORECASE
)
_DELAYED = re.compile(
    r"\b(?:late|delay(?:ed|s)?|stuck|traffic|overslept|broke down|flat tire|missed my (?:train|bus|ride))\b",
    re.IGNORECASE,
)
_SAME_DAY = re.compile(r"(?:at )?(?:\d{1,2}(?::\d\d)? [ap]\.m\.|noon)(?: [A-Z]{1,3}T)?|[\w ]+(?:hour|minutes?) later")
_OFFER = re.compile(
    r"\b(?:the|your|my|an|this|job|written) offer\b|\b(?:decide|my (?:decision|answer)|accept(?:ing)?)\b", re.IGNORECASE
)


def lateness(values: Mapping[str, str]) -> str:
    """Return whether the person will be late, or needs another time.

    Args:
        values: the text for each slot.

    Returns:
        `late`, `running_late` if the reason already says so, or `another_time`.
    """
    clause = values.get("reschedule_reason" + CLAUSE, "")
    reason = clause or values.get("reschedule_reason", "")
    time = values.get("new_time", "")
    if _RUNNING.fullmatch(clause) and (not time or _SAME_DAY.fullmatch(time)):
        return "running_late"
    return "late" if _DELAYED.search(reason) and _SAME_DAY.fullmatch(time) else "another_time"


def has_offer(question: str, moment: str) -> bool:
    """Return whether a question is about an offer the person has received.

    Args:
        question: the question in the writer's words.
        moment: `before` or `after` the interview, or ''.
    """
    return moment != "before" and bool(_OFFER.search(question))
