"""Parses what each sentence of a draft does and is about: its clauses, acts, and topics."""

from collections.abc import Iterator
from typing import NamedTuple

from decision_tool.reviewer.forms import KEPT, MONEY, NUMBER, PAST, expand, form
from decision_tool.reviewer.lexicon import words
from decision_tool.reviewer.lookup import EXACT, LITTLE, tree, walk
from decision_tool.reviewer.text import Reading

ME = words("i we my our mine me us ours")
TELLERS = ME | {"it"}
PERSONS = words("i we my our you your he she they his her their it this that these those there one people")
MODALS = words("would will could can may might should shall must")
HELPERS = words("be do have will would could can may might shall should must")
ASKERS = words("what how why who whom whose which where when")
FIRST = words("and but so or also well ok okay first finally lastly then now please if")
ALWAYS = words("if because although though whereas unless while")
JOINING = words("and but so or that which who as since when where until before after then because if while")
BREAKS = frozenset(",;:—–()\n")
LONGEST = 220
CURRENCIES = ("$", "€", "£")
# Structural acts: a question, how it asks, and who it's about.
ASKS, QUESTION, ABOUT_ME, BY_WORD = "asks", "question", "own question", "open question"
ABOUT_YOU, INDIRECT, ORDER, THANKS = "their question", "indirect question", "order", "thanks first"
ORDERS = words(
    "accept call send give get hire put move pick choose name fix reply respond answer revert arrange drop have "
    "connect forward reschedule skip stop"
)
MINE_TOO = words("me my")


class Clause(NamedTuple):
    """A clause of a sentence.

    Attributes:
        first: the index of its first word.
        last: the index of the word after it.
        who: its first person word, such as `i` or `you`, or ''.
        told: whether it reports something already done.
    """

    first: int
    last: int
    who: str
    told: bool


class Speech:
    """A sentence, with what it does and what it's about.

    Attributes:
        first: the index of its first word.
        last: the index of the word after it.
        acts: what it does, and every topic it's about.
        hits: the words about each topic, as pairs of word indexes.
        clauses: its clauses, in order.
        asked: the index of the word that asks, if it asks explicitly.
    """

    __slots__ = ("acts", "asked", "clauses", "first", "hits", "last")

    def __init__(self, first: int, last: int) -> None:
        """Create an empty sentence.

        Args:
            first: the index of its first word.
            last: the index of the word after it.
        """
        self.first = first
        self.last = last
        self.acts: set[str] = set()
        self.hits: dict[str, list[tuple[int, int]]] = {}
        self.clauses: list[Clause] = []
        self.asked = first

    def clause_at(self, word: int) -> Clause:
        """Return the clause that contains a word.

        Args:
            word: the word's index.
        """
        return next(each for each in self.clauses if word < each.last or each is self.clauses[-1])


class Heard:
    """A parsed draft: its words without filler words, and what each sentence says.

    Attributes:
        reading: the draft.
        forms: the lookup form of each word.
        faces: each word itself, after `=`.
        spans: the span of each word, in characters.
        speeches: the sentences that contain words.
    """

    def __init__(self, reading: Reading) -> None:
        """Parse a draft.

        Args:
            reading: the draft.
        """
        self.reading = reading
        self.forms: list[str] = []
        self.faces: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.speeches: list[Speech] = []
        ends = [sentence.end for sentence in reading.sentences]
        number, first = 0, 0
        for token, span in zip(reading.tokens, reading.words, strict=True):
            if span[0] >= ends[number]:
                first = self._close(first, number)
                while span[0] >= ends[number]:
                    number += 1
            for word in expand(token):
                if word not in LITTLE:
                    found = form(word)
                    if found == NUMBER and reading.text[span[0] - 1 : span[0]] in CURRENCIES:
                        found = MONEY
                    self.forms.append(found)
                    self.faces.append(EXACT + word)
                    self.spans.append(span)
        self._close(first, number)

    def _close(self, first: int, number: int) -> int:
        """Store the words since `first` as a sentence, in pieces if it's very long."""
        last = len(self.forms)
        question = self.reading.sentences[number].question
        while first < last:
            end = min(last, first + LONGEST)
            self.speeches.append(self._understand(Speech(first, end), question=question and end == last))
            first = end
        return last

    def _understand(self, speech: Speech, *, question: bool) -> Speech:
        """Fill in a sentence's clauses, acts, and topics."""
        root, forms, faces = tree(), self.forms, self.faces
        for at in range(speech.first, speech.last):
            if forms[at] not in root and faces[at] not in root:
                continue
            for topic, end in walk(root, forms, faces, at, speech.last):
                speech.hits.setdefault(topic, []).append((at, end))
        speech.acts.update(speech.hits)
        speech.clauses = list(self._clauses(speech))
        if question:
            speech.acts |= {ASKS, QUESTION}
        self._mark_question(speech)
        if "asking" in speech.acts:
            speech.acts.add(ASKS)
            self._mark_indirect(speech)
        self._mark_order(speech)
        if self.forms[speech.first] in ("thank", "thanks") or self.forms[speech.first : speech.first + 2] == [
            "many",
            "thank",
        ]:
            speech.acts.add(THANKS)
        return speech

    def _mark_indirect(self, speech: Speech) -> None:
        """Mark an indirect question, such as `I wonder how ...`."""
        for first, last in speech.hits["asking"]:
            clause = speech.clause_at(first)
            if clause.told and clause.who in TELLERS and self.forms[first] not in ("wonder", "i"):
                continue
            if last < speech.last and self.forms[last] in WONDERED and QUESTION not in speech.acts:
                if last + 1 < speech.last and self.faces[last + 1][1:] in ("i", "we"):
                    continue
                speech.acts.add(INDIRECT)
                speech.asked = last
                return

    def _mark_order(self, speech: Speech) -> None:
        """Mark a sentence that begins with an order to do something for the sender."""
        bare = self.faces[speech.first][1:] == self.forms[speech.first]
        near = self.faces[speech.first : min(speech.last, speech.first + 6)]
        if bare and self.forms[speech.first] in ORDERS and any(face[1:] in MINE_TOO for face in near):
            speech.acts.add(ORDER)
            speech.asked = speech.first

    def _clauses(self, speech: Speech) -> Iterator[Clause]:
        """Yield the clauses of a sentence."""
        plain, spans, forms = self.reading.plain, self.spans, self.forms
        first = speech.first
        for at in range(speech.first + 1, speech.last):
            word = forms[at]
            between = plain[spans[at - 1][1] : spans[at][0]]
            broken = len(between) > 1 and not BREAKS.isdisjoint(between)
            joins = word in ALWAYS or (word in JOINING and at + 1 < speech.last and forms[at + 1] in PERSONS)
            if (broken or joins) and at > first:
                yield self._clause(first, at)
                first = at
        yield self._clause(first, speech.last)

    def _clause(self, first: int, last: int) -> Clause:
        """Return a clause, with its person and whether it reports something already done."""
        who, told, modal = "", False, False
        for at in range(first, last):
            face = self.faces[at][1:]
            if not who and face in PERSONS:
                who = face
            if face in MODALS:
                modal = True
            elif face in PAST or (face.endswith("ed") and len(face) > 4 and face not in NOT_PAST):
                told = True
        return Clause(first, last, who, told and not modal)

    def _mark_question(self, speech: Speech) -> None:
        """Mark how a sentence asks: with a question word, about the sender, or about the recipient."""
        for clause in reversed(speech.clauses):
            at = clause.first
            while at < clause.last - 1 and self.faces[at][1:] in FIRST:
                at += 1
            word = self.forms[at]
            after = self.faces[at + 1][1:] if at + 1 < clause.last else ""
            helped = after in AFTER_ASKER or (self.forms[at + 1 : at + 2] and self.forms[at + 1] in HELPERS)
            asks = word in ASKERS or (word in HELPERS and (after in SUBJECTS or QUESTION in speech.acts))
            if not asks or (QUESTION not in speech.acts and not (helped and at == speech.first)):
                continue
            speech.asked = at
            speech.clauses = [each._replace(told=False) if each is clause else each for each in speech.clauses]
            speech.acts.add(ASKS)
            if word in ASKERS:
                speech.acts.add(BY_WORD)
            near = {self.faces[place][1:] for place in range(at + 1, min(at + 4, clause.last))}
            if word in HELPERS:
                near = {after}
            if not near.isdisjoint(("i", "we", "my", "our")):
                speech.acts.add(ABOUT_ME)
            elif word in HELPERS and QUESTION in speech.acts and self.faces[at][1:] not in POLITE:
                speech.acts.add(ABOUT_YOU)
            return


WONDERED = words("how what why who which whether if about")
NOT_PAST = KEPT | words("wanted hoped")  # `I wanted to ask` is a question now
POLITE = words("could can would will may might shall")
SUBJECTS = words("i we you he she it they there this that these those my your our their his her anyone anybody someone")
AFTER_ASKER = words("many much long soon big often kind sort of about")
