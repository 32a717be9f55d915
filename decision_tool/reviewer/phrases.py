"""The language in which rules write wordings, and the one pass over a draft that finds them all.

A wording is a regular expression over the plain text (lower case, straight apostrophes, hyphens inside
words as spaces), with four conveniences: a space stands for any run of spaces, `..` for up to five words,
`...` for up to ten, `{name}` for an entry of `VOCABULARY`; and a bracket never captures. A wording begins
with a word, or with a bracket of words, because that word is what leads from the draft to the wording:
each word of the draft is looked up once, and only the wordings that begin with it are tried there. They
are compiled when first tried.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.text import Reading

VOCABULARY = {
    "job": "role|position|job|opening|internship|vacancy|post|opportunity|placement|apprenticeship",
    "talk": "chat|call|conversation|coffee|meeting|talk|discussion|catch up|zoom|phone call"
    "|video call|coffee chat"
    "|zoom call|skype|tea|lunch|conversations|chats|one on one",
    "i would": "i'd|i would|id|we'd|we would",
    "small": "quick|brief|short|small|little|informal|casual|friendly|virtual|introductory|intro"
    "|exploratory|informational"
    "|further|follow up|phone|video|coffee|zoom|quick virtual|quick phone|quick coffee",
    "like": "love|like|appreciate|welcome|enjoy|value|be grateful for|be thankful for|be glad of"
    "|be happy to have"
    "|be delighted to have|be keen to have|really appreciate|greatly appreciate|really love|really like"
    "|very much appreciate|certainly appreciate|truly appreciate|so appreciate|also love"
    "|also like|also appreciate",
    "topic": "team culture|company culture|culture|team structure|the team|your team|the role|the "
    "position|the job|the company|your company|a typical day|typical day|day to day"
    "|responsibilities|expectations|challenges|priorities|goals|your experience|the work"
    "|work environment|tech stack|roadmap|strategy|growth|department|management style"
    "|success|looking for|your career|your path|your journey|projects|working at|working "
    "for|working with|working there|it's like|it is like|the hiring manager|the "
    "organization|the opportunity|skills|qualities|onboarding|vision|mission",
    "no": "analysts?|managers?|specialists?|teams?|consultants?|consulting|partners?|directors?"
    "|leads?|departments?|functions?"
    "|administrators?|administration|admin|coordinators?|officers?|associates?|advisors?"
    "|advisers?|clerks?|heads?"
    "|software|platforms?|systems?|products?|tools?|startups?|benchmarking|surveys?"
    "|processing|strategy|strategies|professionals?"
    "|planning|design|law|research|programs?|programmes?|policy work|data|models?|studies"
    "|study|experts?|executives?"
    "|technology|tech|space|industry|sector|field|roles?|positions?|jobs?|desk|counsel"
    "|lawyers?|engineers?|interns?"
    "|internship|developers?|reporting|operations|services?|calculators?|projects?"
    "|analysis|analytics|audits?|reviews|records?|ledgers?|books|rolls|archives?|disputes?|claims",
}
GAP = "( [^\\s.?!;:]++){0,5}? "
WIDE = "( [^\\s.?!;:]++){0,10}? "
HEAD = lazy(r"[^\W_](?:'?[^\W_])*")
BRACKET = lazy(r"\((?!\?)")
SPACE = lazy(r" (\?)?")


def expand(wording: str) -> str:
    """Return a wording with its vocabulary written out."""
    if "{" in wording:
        for name, words in VOCABULARY.items():
            wording = wording.replace("{" + name + "}", f"({words})")
    return wording


def express(wording: str) -> str:
    """Return the regular expression of a wording.

    Args:
        wording: in the language of this module.

    Returns:
        An expression whose time to match at one place does not grow with the text.
    """
    if "(?! (" in wording:  # what must not follow is whole words, too
        wording = wording.replace("))", r")(?!\w))")
    wording = BRACKET().sub("(?:", expand(wording).replace(" ... ", WIDE).replace(" .. ", GAP))
    return SPACE().sub(lambda space: " *+" if space[1] else " ++", wording) + r"(?!\w)"


def heads(wording: str) -> set[str]:
    """Return the words that a wording can begin with.

    Args:
        wording: in the language of this module, with its vocabulary written out.

    Returns:
        The words.

    Raises:
        ValueError: where a wording begins with neither a word nor a bracket of words.
    """
    if wording.startswith("("):
        inside, rest = split_bracket(wording)
        return {word for choice in inside for word in heads(choice + rest)}
    match = HEAD().match(wording)
    if not match:
        raise ValueError(f"phrases: the wording {wording!r} must begin with a word")
    word, rest = match.group(), wording[match.end() :]
    if rest.startswith("?"):
        return {word, word[:-1]}
    if rest.startswith("(") and not rest.startswith("(?"):
        inside, after = split_bracket(rest)
        endings = {*inside, ""} if after.startswith("?") else set(inside)
        return {word + ending for ending in endings}
    return {word}


def split_bracket(wording: str) -> tuple[list[str], str]:
    """Return the choices of the bracket that a wording begins with, and what follows the bracket."""
    depth, begin = 0, 1
    choices: list[str] = []
    for at, char in enumerate(wording):
        if char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
            if depth == 0:
                return [*choices, wording[begin:at]], wording[at + 1 :]
        elif char == "|" and depth == 1:
            choices.append(wording[begin:at])
            begin = at + 1
    raise ValueError(f"phrases: the wording {wording!r} has an open bracket")


class Wording:
    """One wording in the index, compiled when it is first tried."""

    __slots__ = ("match", "owner", "role", "source")

    def __init__(self, source: str, owner: int, role: str) -> None:
        """Keep the wording.

        Args:
            source: the wording.
            owner: the number of the check it belongs to.
            role: what a match means to the check.
        """
        self.source = source
        self.owner = owner
        self.role = role
        self.match: Callable[[str, int], re.Match[str] | None] | None = None

    def compile(self) -> Callable[[str, int], re.Match[str] | None]:
        """Return the function that matches the wording at a place, compiled now and kept."""
        self.match = re.compile(express(self.source)).match
        return self.match


type Index = dict[str, list[Wording]]


def index_wordings(wordings: Iterable[Wording]) -> Index:
    """Return the wordings by the words they begin with."""
    index: Index = {}
    for wording in wordings:
        for word in heads(expand(wording.source)):
            index.setdefault(word, []).append(wording)
    return index


def scan(reading: Reading, index: Mapping[str, list[Wording]]) -> Iterator[tuple[Wording, int, int]]:
    """Find every wording in a draft, in one pass over its words.

    Args:
        reading: the draft.
        index: the wordings by the words they begin with.

    Yields:
        A wording with where it begins and ends, in characters.
    """
    plain = reading.plain
    before = ""
    for token, (start, _) in zip(reading.tokens, reading.words, strict=True):
        month = token == "may" and before[:1].isdigit()
        before = token
        if month:
            continue
        for wording in index.get(token, ()):
            match = (wording.match or wording.compile())(plain, start)
            if match:
                yield wording, start, match.end()
