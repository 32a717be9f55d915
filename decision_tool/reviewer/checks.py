"""The few kinds of check, and how each turns what stands in a draft into matches."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from decision_tool.reviewer.model import Check, Custom, Match, Missing, Phrases, Rule, Words
from decision_tool.reviewer.names import is_name, spare
from decision_tool.reviewer.phrases import Index, Wording, index_wordings, scan
from decision_tool.reviewer.text import Reading, overlaps

REQUEST = -1
REQUESTS = (
    "(could|can|would|will|might|may) (you|we|i|someone)( please| kindly| possibly| maybe| also)?",
    "(please|kindly) (tell|let|share|send|advise|inform|explain|clarify|confirm|provide"
    "|give|keep|update|describe|help"
    "|consider|pass|forward|respond|reply|note|get|call|contact|reach|can|could|feel"
    "|indicate|shed|elaborate)",
    "{i would} (also |really |truly |just |very much |certainly |greatly |still "
    "|personally |so |simply |absolutely )?"
    "(love|like|appreciate|welcome|enjoy|value|be (very |so |most |really |truly |deeply |extremely )?"
    "(grateful|thankful|glad|happy|interested|keen|curious|eager|delighted|honored))",
    "would (also |really |truly |just |very much |greatly )?(love|like|appreciate|welcome|be grateful)",
    "wondering",
    "(i|we) wonder",
    "(i'm|i am|i was|we are|we were|was|am|just) (also |just |really )?(hoping|curious"
    "|keen|eager|interested|looking|trying"
    "|writing|reaching out|getting in touch|checking|following up|emailing|messaging|contacting)",
    "(want|wanted|wish|hope|hoped|need|have|like) to (ask|know|see|check|inquire|enquire"
    "|find|get|request|learn|hear"
    "|understand|discuss|chat|talk|follow|clarify)",
    "(ask|asking|asked|inquire|inquiring|enquire|enquiring|request|requesting) (you |if "
    "|about |for |whether |to |regarding )",
    "let me know",
    "(grateful|thankful|appreciated|glad|helpful|curious) (if|for|to)",
    "any chance",
    "(kind|nice|great|good|lovely|wonderful|helpful|generous|fantastic) (of you )?if (you|we|someone)",
    "(appreciate|welcome|love) (any|some|an|a|it if|to)",
    "tell me",
    "(have|had|got|with) (a|one|some|few|several|two|three|another|just) (quick |small "
    "|brief |few |more |further |couple of ){0,3}questions?",
)
OPENERS = (
    "(could|can|would|will) (you|we|i)",
    "(do|does|did|is|are|was|were|has|have) (you|there|this|it|the|your)",
    "(what|how|who|where|which) (is|are|will|do|does|did|should|can|could|would|many|much|long|soon|big|often|might)",
    "what's",
    "when (is|are|will|do|does|did|should|can|could|would|might)",
    "any (chance|update|updates|news|word|advice|tips|thoughts|insight|insights|feedback|idea|luck)",
)


class Bench:
    """The rules made ready for use: every wording of every check in one index."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        """Number the checks of the rules.

        Args:
            rules: the rules in their order.
        """
        self.rules = tuple(rules)
        self.checks: list[tuple[Rule, Check]] = [(rule, check) for rule in rules for check in rule.checks]
        self._runs: dict[int, Mapping[str, tuple[int, ...]]] = {}

    @cached_property
    def index(self) -> Index:
        """Every wording, by the words it begins with."""
        return index_wordings(self.wordings())

    def runs(self, number: int) -> Mapping[str, tuple[int, ...]]:
        """Return how many words the entries of a check for words have, by the word they begin with."""
        if number not in self._runs:
            check = self.checks[number][1]
            sizes: dict[str, set[int]] = {}
            for words in check.replacements if isinstance(check, Words) else ():
                tokens = words.split(" ")
                sizes.setdefault(tokens[0], set()).add(len(tokens))
            self._runs[number] = {word: tuple(sorted(found)) for word, found in sizes.items()}
        return self._runs[number]

    def wordings(self) -> Iterator[Wording]:
        """Yield every wording of every check, and those that show a request or a question."""
        for source in REQUESTS:
            yield Wording(source, REQUEST, "request")
        for source in OPENERS:
            yield Wording(source, REQUEST, "opener")
        for number, (_, check) in enumerate(self.checks):
            if isinstance(check, Phrases):
                for role in ("anywhere", "asked", "questioned", "unless"):
                    for source in getattr(check, role):
                        yield Wording(source, number, role)
            elif isinstance(check, Missing):
                for source in check.signs:
                    yield Wording(source, number, "sign")


class Notes:
    """What one pass over a draft found, by check."""

    def __init__(self, bench: Bench, reading: Reading) -> None:
        """Make the pass.

        Args:
            bench: the rules.
            reading: the draft.
        """
        self.bench = bench
        self.reading = reading
        self.hits: dict[int, list[tuple[Wording, int, int]]] = {}
        self.requests: set[int] = set()
        self.questions = {number for number, sentence in enumerate(reading.sentences) if sentence.question}
        for wording, start, end in scan(reading, bench.index):
            if wording.owner != REQUEST:
                self.hits.setdefault(wording.owner, []).append((wording, start, end))
            elif wording.role == "request":
                self.requests.add(reading.sentence_at(start))
            elif reading.opens_sentence(start):
                self.questions.add(reading.sentence_at(start))
        self.spared = spare(reading)

    def fits(self, role: str, sentence: int) -> bool:
        """Return whether a sentence is of the type that a wording asks for."""
        if role == "anywhere":
            return True
        return sentence in self.questions or (role == "asked" and sentence in self.requests)

    def find(self, number: int, check: Check) -> Iterable[Match]:
        """Return what a check finds in the draft.

        Args:
            number: the number of the check.
            check: the check.
        """
        hits = self.hits.get(number, [])
        if isinstance(check, Words):
            return self.find_words(check, self.bench.runs(number))
        if isinstance(check, Phrases):
            return self.find_phrases(check, hits)
        if isinstance(check, Custom):
            return check.find(self.reading)
        return self.find_missing(number, check)

    def find_words(self, check: Words, runs: Mapping[str, tuple[int, ...]]) -> Iterator[Match]:
        """Yield wrong words, and runs of words, with what to write instead."""
        reading, wrong = self.reading, check.replacements
        for at, token in enumerate(reading.tokens):
            for size in runs.get(token, ()):
                start, end = reading.words[at][0], reading.words[min(at + size, len(reading.words)) - 1][1]
                words = token if size == 1 else " ".join(filter(None, reading.plain[start:end].split(" ")))
                if words in wrong and not self.innocent(start, end):
                    replacement = wrong[words]
                    yield Match(
                        start,
                        end,
                        replacement if replacement is None else dress(replacement, reading.text[start:end]),
                        check.says,
                    )

    def find_phrases(self, check: Phrases, hits: Iterable[tuple[Wording, int, int]]) -> Iterator[Match]:
        """Yield wordings that stand in a sentence of their type, which no other wording makes innocent."""
        if check.kinds and self.reading.kind not in check.kinds:
            return
        placed = [(hit, self.reading.sentence_at(hit[1])) for hit in hits]
        innocent = {sentence for (wording, _, _), sentence in placed if wording.role == "unless"}
        for (wording, start, end), sentence in placed:
            if wording.role == "unless" or sentence in innocent or not self.fits(wording.role, sentence):
                continue
            if not self.innocent(start, end):
                yield Match(start, end, None, check.says)

    def find_missing(self, number: int, check: Missing) -> Iterator[Match]:
        """Yield the place of a part that is not there."""
        if self.part(number, check) is None:
            at = len(self.reading.text[: self.reading.layout.body[1]].rstrip()) if check.at_end else 0
            yield Match(at, at, check.offer(self.reading) if check.offer else None)

    def part(self, number: int, check: Missing) -> tuple[int, int] | None:
        """Return the span that shows a part of the message, or None."""
        found = check.find(self.reading) if check.find else None
        if found is None:
            for _, start, end in self.hits.get(number, ()):
                return start, end
        return found

    def innocent(self, start: int, end: int) -> bool:
        """Return whether words are a name, a title, a quotation or the like."""
        return overlaps(self.spared, start, end) or is_name(self.reading, start, end)


def dress(replacement: str, given: str) -> str:
    """Return a replacement with the capital that the given words have."""
    if given[:1].isupper() and replacement:
        return replacement[0].upper() + replacement[1:]
    return replacement
