"""A second opinion on a draft: sentences that sound like a fault, and sentences that sound innocent."""

from collections.abc import Collection, Iterator
from functools import cached_property

from decision_tool.reviewer.kinds import PRACTICAL
from decision_tool.reviewer.learned.features import tokens
from decision_tool.reviewer.learned.score import Scored, rates
from decision_tool.reviewer.model import Match
from decision_tool.reviewer.speech import Heard

FEWEST = 8
"""A sentence of fewer tokens says too little to be judged by its sound."""
MILDER = {"error": "warning", "warning": "hint", "hint": "hint", "none": "none"}
"""How serious a finding is that no rule has made, by how serious the rule's own are."""
SILENT = {"role_question": PRACTICAL}
"""Kinds of message in which what sounds like a fault is what they are for."""


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
            if len(read) >= FEWEST:
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
        return sentence is not None and sentence[0].scores[rule] < rates()[rule].floor

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
                rule: scored.scores[rule] - rate.threshold
                for rule, rate in rates().items()
                if kind not in SILENT.get(rule, ())
            }
            rule = max(over, key=lambda each: over[each])
            if over[rule] > 0:
                yield rule, self._point(scored.evidence(rule), spans)

    def _point(self, evidence: list[float], spans: list[tuple[int, int]]) -> Match:
        """Return the clause with most evidence in it."""
        start, end = spans[0][0], spans[-1][1]
        places = [
            (self._heard.spans[clause.first][0], self._heard.spans[clause.last - 1][1])
            for speech in self._heard.speeches
            for clause in speech.clauses
            if start <= self._heard.spans[clause.first][0] < end
        ]
        best = max(
            places or [(start, end)],
            key=lambda place: sum(
                weight for weight, span in zip(evidence, spans, strict=True) if place[0] <= span[0] < place[1]
            ),
        )
        return Match(*best)
