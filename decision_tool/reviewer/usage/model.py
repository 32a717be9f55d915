"""One mistake of grammar, and the pieces that several patterns share."""

import re
from typing import NamedTuple

DAYS = r"(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day"
COUNTED = r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|[2-9]|\d\d)"
SEVERAL = r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|few|several|many|couple of|[2-9]|\d\d)"
UNIT = r"(?:day|week|month|year|hour)"
START = r"(?:^|(?<=[.!?\n] )|(?<=[.!?\n]))"
"""Where a sentence begins."""
ALONE = r"(?:^|(?<=[.,;:!?\n—–(])|(?<=[.,;:!?—–(] ))"
"""Where a sentence, a clause, or an aside begins after punctuation."""
CLAUSE = (
    START[:-1] + r"|(?<=[,;] )|(?<=\b[Aa]nd )|(?<=\b[Bb]ut )|(?<=\b[Bb]ecause )|(?<=\b[Ss]ince )|(?<=\b[Aa]s )"
    r"|(?<=\b[Hh]ope ))"
)
"""Where a clause may begin."""
NO_ARTICLE = r"(?<!\ba )(?<!\bthe )(?<!\bmy )(?<!\byour )(?<![\w-])"
"""Where a number isn't part of a compound, as in `the two-week break`."""
ENDS = (
    r"(?= ?(?:[.,;!?\n]|$|(?:and|in|at|with|from|for|to|that|on|about|by|since|during|who|which|where|but|as|I|we"
    r"|you)\b))"
)
"""What follows a noun that no other noun follows."""
NOT_PAST = (
    r"(?!(?:need|proceed|succeed|exceed|speed|feed|seed|embed|heed|shed|wed|breed|bleed|weed|plead|indeed|hundred)\b)"
)
NOT_ING = r"(?!(?:bring|sing|ring|swing|spring|string|cling|fling|king|anything|everything|nothing|something)\b)"
ALIKE = "Did you mean “{put}”?"
"""The message about a word that was taken for another."""
VERB = (
    r"(?:apply|ask|attend|be|become|bring|call|come|confirm|contact|contribute|discuss|do|drive|explain|feel|fill"
    r"|find|get"
    r"|give|go|hear|help|improve|join|know|learn|leave|lift|make|manage|miss|meet|move|open|prepare|provide|read"
    r"|receive"
    r"|reach|realize|run|say|see|send|share|show|speak|start|stay|take|talk|teach|tell|think|understand|use|visit"
    r"|wait|work"
    r"|write)"
)
"""Verbs that are common in these messages, in their base form."""


def after(words: str) -> str:
    """Return a pattern without a width for the place after one of some words.

    Args:
        words: words in lower case, separated by spaces.
    """
    return "(?:" + "|".join(rf"(?<=\b(?i:{word}) )" for word in words.split()) + ")"


class Usage(NamedTuple):
    """One mistake of grammar.

    Attributes:
        cues: words, one of which is in every match; without it, the pattern isn't tried. Empty if there's none.
        pattern: what to look for in the draft; its group `wrong` is the mistake.
        message: what to do, in one plain sentence; `{put}` in it stands for the correction.
        put: what to write instead, as a template for the match; None if more than one correction is likely.
        place: where a match may begin, as a pattern without a width; empty if anywhere. It's looked at only after a
            match, because looking at every character is slow.
    """

    cues: frozenset[str]
    pattern: str
    message: str
    put: str | None = None
    place: str = ""

    def correct(self, match: re.Match[str]) -> str | None:
        """Return what to write instead of a match, capitalized like the mistake; None if it isn't clear."""
        if self.put is None:
            return None
        right = match.expand(self.put)
        return right[0].upper() + right[1:] if match["wrong"][:1].isupper() else right


def usage(cues: str, pattern: str, message: str, put: str | None = None, place: str = "") -> Usage:
    """Create a usage.

    Args:
        cues: words in lower case, separated by spaces.
        pattern: a regular expression with a group `wrong`, or one that is all wrong.
        message: what to do.
        put: a template for the correction, or None.
        place: where a match may begin, if the pattern doesn't say so at its start.
    """
    first = next((each for each in (CLAUSE, START, NO_ARTICLE) if pattern.startswith(each)), "")
    rest = pattern.removeprefix(first)
    named = rest if "(?P<wrong>" in rest else f"(?P<wrong>{rest})"
    return Usage(frozenset(cues.split()), named, message, put, first or place)
