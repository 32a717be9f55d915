"""A second opinion on a draft: sentences that sound like a fault, and sentences that sound innocent."""

from bisect import bisect_left
from collections.abc import Collection, Iterator
from functools import cached_property
from itertools import accumulate

from decision_tool.reviewer.kinds import PRACTICAL
from decision_tool.reviewer.learned.features import tokens
from decision_tool.reviewer.learned.score import Scored, rates
from decision_tool.reviewer.model import Match
from decision_tool.reviewer.speech import Heard

FEWEST = 8
"""A sentence of fewer tokens says too little to be called innocent by its sound."""
FEWEST_HEARD, SURER = 5, 0.5
"""With as few tokens a sentence can sound like a fault, if its score is that much higher than for longer ones."""
MILDER = {"error": "warning", "warning": "hint", "hint": "hint", "none": "none"}
"""How serious a finding is that no rule has made, by how serious the rule's own are."""
SILENT = {"role_question": PRACTICAL}
"""Kinds of message in which what sounds like a fault is what they are for."""
NOTHING: frozenset[str] = frozenset()
PASSES = {"too_personal": frozenset(("needs", "practical change", "moving"))}
"""What a sentence may speak of that is innocent whatever it sounds like, such as what one needs to take part."""
ASKED = -0.5
"""In them a rule alone does not do: the sentence must sound like a fault, too."""
LEAST_SHARE = 0.5
"""A clause is pointed at where it has that much of the evidence of the best one."""


class Opinion:
    """What the scores say of a draft."""

    def __init__(self, heard: Heard, spared: list[tuple[int, int]]) -> None:
        """Begin with nothing scored.

        Args:
            heard: the draft.
            spared: spans that no rule about words may judge, sorted and apart.
        """
        self._heard = heard
        self._spared = spared

    @cached_property
    def _sentences(self) -> dict[int, tuple[Scored, list[tuple[int, int]]]]:
        """The sentences of the body by number, each with its scores and where its tokens stand."""
        reading = self._heard.reading
        first, last = reading.layout.body
        found = {}
        for number in range(reading.sentence_at(first), reading.sentence_at(max(first, last - 1)) + 1):
            sentence = reading.sentences[number]
            read = tokens(reading, max(first, sentence.start), min(last, sentence.end), self._spared)
            if len(read) >= FEWEST_HEARD:
                found[number] = (Scored(read), [(token.start, token.end) for token in read])
        return found

    def is_innocent(self, rule: str, at: int) -> bool:
        """Return whether a sentence sounds so innocent that a rule is wrong about it.

        Args:
            rule: the id of any rule.
            at: a character of the sentence.
        """
        if rule not in rates():
            return False
        sentence = self._sentences.get(self._heard.reading.sentence_at(at))
        if sentence is None or len(sentence[1]) < FEWEST:
            return False
        floor = ASKED if self._heard.reading.kind in SILENT.get(rule, ()) else rates()[rule].floor
        return sentence[0].scores[rule] < floor

    def find(self, said: Collection[int]) -> Iterator[tuple[str, Match]]:
        """Yield what sounds like a fault: the rule that it breaks, and the clause that says it.

        Args:
            said: numbers of sentences in which a rule found something; one cause is one finding.
        """
        kind = self._heard.reading.kind
        for number, (scored, spans) in self._sentences.items():
            if number in said:
                continue
            over = {
                rule: scored.scores[rule] - rate.threshold - (SURER if len(spans) < FEWEST else 0)
                for rule, rate in rates().items()
                if kind not in SILENT.get(rule, ()) and PASSES.get(rule, NOTHING).isdisjoint(self._acts(*spans[0]))
            }
            rule = max(over, key=lambda each: over[each])
            if over[rule] > 0:
                yield rule, self._point(scored.evidence(rule), spans)

    def _acts(self, start: int, end: int) -> set[str]:
        """Return what the sentence that holds a token does and speaks of."""
        spans = self._heard.spans
        for speech in self._heard.speeches:
            if spans[speech.first][0] < end and start < spans[speech.last - 1][1]:
                return speech.acts
        return set()

    def _point(self, evidence: list[float], spans: list[tuple[int, int]]) -> Match:
        """Return the clauses with most evidence in them, and what stands between."""
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
