"""A second opinion on a draft, by score: sentences that look like problems, and those that look innocent."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from itertools import accumulate
from math import log

from decision_tool.reviewer.kinds import PRACTICAL
from decision_tool.reviewer.learned.features import tokens
from decision_tool.reviewer.learned.score import Scored, rates
from decision_tool.reviewer.model import Match
from decision_tool.reviewer.speech import Heard

FEWEST = 8
"""A sentence with fewer tokens is too short to be called innocent by its score."""
FEWEST_HEARD, SURER = 5, 0.5
"""A sentence this short can still be a problem, if its score exceeds the threshold by this much more."""
SECOND = 1.0
"""A sentence that a rule has flagged is flagged by another one only if its score exceeds the threshold by this much."""
MILDER = {"error": "warning", "warning": "hint", "hint": "hint", "none": "none"}
"""The severity of a finding made only by score, by the severity of the rule's own findings."""
NOT_SCORED = {"role_question": PRACTICAL}
"""Kinds of messages whose purpose would score as a problem."""
NOTHING: frozenset[str] = frozenset()
INNOCENT_TOPICS = {"too_personal": frozenset(("needs", "practical change", "moving"))}
"""Topics that make a sentence innocent whatever its score, such as what someone needs to take part."""
FLOOR_IF_NOT_SCORED = -0.5
"""In these kinds, a rule's finding counts only if the sentence also scores at least this much."""
LEAST_SHARE = 0.3
"""A finding includes each clause with at least this share of the best clause's evidence."""


class Opinion:
    """What the scores say about a draft."""

    def __init__(self, heard: Heard, ignored: list[tuple[int, int]]) -> None:
        """Create the opinion. Sentences are scored on first use.

        Args:
            heard: the draft.
            ignored: spans that rules about words ignore, sorted and without overlaps.
        """
        self._heard = heard
        self._ignored = ignored

    @cached_property
    def _sentences(self) -> dict[int, tuple[Scored, list[tuple[int, int]]]]:
        """The sentences of the body by index, each with its scores and the spans of its tokens."""
        reading = self._heard.reading
        first, last = reading.layout.body
        found = {}
        for number in range(reading.sentence_at(first), reading.sentence_at(max(first, last - 1)) + 1):
            sentence = reading.sentences[number]
            read = tokens(reading, max(first, sentence.start), min(last, sentence.end), self._ignored)
            if len(read) >= FEWEST_HEARD:
                found[number] = (Scored(read), [(token.start, token.end) for token in read])
        return found

    def is_innocent(self, rule: str, at: int) -> bool:
        """Return whether a sentence scores so low that a rule must be wrong about it.

        Args:
            rule: the id of any rule.
            at: the index of a character in the sentence.
        """
        if rule not in rates():
            return False
        sentence = self._sentences.get(self._heard.reading.sentence_at(at))
        if sentence is None or len(sentence[1]) < FEWEST:
            return False
        floor = FLOOR_IF_NOT_SCORED if self._heard.reading.kind in NOT_SCORED.get(rule, ()) else rates()[rule].floor
        return sentence[0].scores[rule] < floor

    def find(self, said: Mapping[int, Collection[str]]) -> Iterator[tuple[str, Match]]:
        """Yield sentences that score as problems: the rule, and the clauses to point at.

        Args:
            said: the rules that have found something in a sentence, by its index.
        """
        kind = self._heard.reading.kind
        # A score is the logarithm of odds. The more sentences a message has, the less likely it is that a given one is
        # the problem, so its score has to be that much higher. Otherwise, long letters get more false alarms.
        surer = log(max(1, len(self._sentences)))
        for number, (scored, spans) in self._sentences.items():
            heard = said.get(number, ())
            least = surer + (SURER if len(spans) < FEWEST else 0) + (SECOND if heard else 0)
            over = {
                rule: scored.scores[rule] - rate.threshold - least
                for rule, rate in rates().items()
                if rule not in heard
                and kind not in NOT_SCORED.get(rule, ())
                and INNOCENT_TOPICS.get(rule, NOTHING).isdisjoint(self._acts(*spans[0]))
            }
            rule = max(over, key=lambda each: over[each], default="")
            if rule and over[rule] > 0:
                yield rule, self._point(scored.evidence(rule), spans)

    def _acts(self, start: int, end: int) -> set[str]:
        """Return the acts and topics of the sentence that contains a token."""
        spans = self._heard.spans
        for speech in self._heard.speeches:
            if spans[speech.first][0] < end and start < spans[speech.last - 1][1]:
                return speech.acts
        return set()

    def _point(self, evidence: list[float], spans: list[tuple[int, int]]) -> Match:
        """Return a match from the first to the last of the clauses with the most evidence."""
        start, end = spans[0][0], spans[-1][1]
        places = [
            (self._heard.spans[clause.first][0], self._heard.spans[clause.last - 1][1])
            for speech in self._heard.speeches
            for clause in speech.clauses
            if start <= self._heard.spans[clause.first][0] < end
        ]
        starts, sums = [span[0] for span in spans], [0.0, *accumulate(evidence)]
        spoken = {
            place: sums[bisect_left(starts, place[1])] - sums[bisect_left(starts, place[0])]
            for place in places or [(start, end)]
        }
        least = max(spoken.values()) * LEAST_SHARE
        told = [place for place, weight in spoken.items() if weight >= least] if least > 0 else list(spoken)
        return Match(told[0][0], told[-1][1])
