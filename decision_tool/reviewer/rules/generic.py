"""Nothing in the draft is about this person or this interview."""

from collections.abc import Iterator
from functools import cache

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.forms import form
from decision_tool.reviewer.lexicon import words
from decision_tool.reviewer.lookup import LITTLE, forms_of, topics
from decision_tool.reviewer.model import Custom, Example, Match, Rule, Says
from decision_tool.reviewer.rules.placeholder import BRACKETS
from decision_tool.reviewer.text import Reading

# Capitalized words that any message may contain.
EMPTY_NAMES = words(
    "I I'm I've I'd I'll I’m I’ve I’d I’ll LinkedIn Linkedin Hi Hello Dear Hey Best Regards Kind "
    "Thanks Thank You Sincerely Yours CV Resume HR CEO OK PS P.S Ms Mr Mrs Mx Dr Prof Sir Madam "
    "Hiring Manager Recruiter Team God Interviewer"
)
FACT = lazy(r"\d|\b(?i:tomorrow|tonight)\b")
NOW = lazy(r"\b(?i:today|yesterday)\b")  # a fact before the interview; every thank-you has it
PERSON = lazy(
    r"(?i)(?:your |my |the )?(?:full |first |last )?name|(?:interviewer|hiring manager"
    r"|recruiter|manager|recipient|contact|candidate|sender|panel lead|connection|person"
    r"|employee|interviewer/recruiter)(?:'s|’s)?"
    r"(?: ?/ ?[a-z ]+)?(?: name)?|(?:your |my )?(?:contact|phone|email|e-mail|linkedin"
    r"|signature|portfolio)(?: [a-z]+){0,3}|mr\.?/ms\.?.*|(?:mr|ms|dr)\.? .*|first|last"
)
BLANK = lazy(r"\b(?:the|an?|at|about|on|in|for|your) _{3,}")  # a template has a fact there
ANSWER = lazy(
    r"\b(?:thank you|thanks|grateful|appreciate|kind of you)(?: \w+){0,4}? "
    r"(?:thinking of me|to think of me|letting me know|telling me|getting back to me|your (?:kind )?(?:reply|offer))\b"
)
NAME = lazy(r"[^\W\d_][\w'’.&-]*")
TOKEN = lazy(r"[^\W\d_]+")
TELLING = 3  # letters in a word that counts as specific
WORDS_A_FACT = 40  # one specific word in this many is enough
LEAST_WORDS = 3
AFTERWARDS = ("thank_you", "thank_you_email", "recruiter_thanks", "request_note_after", "follow_up")
ALWAYS_SPECIFIC = ("reply", "logistics", "recruiter_question")  # their subject makes them specific


@cache
def stock() -> frozenset[str]:
    """Return the forms of the words that any message may contain."""
    return frozenset(part for entry in topics()["stock"] for part in forms_of(entry)) | {form(word) for word in LITTLE}


def find(reading: Reading) -> Iterator[Match]:
    """Yield the first sentence if the whole draft could be sent to anyone."""
    start, end = reading.layout.body
    least = LEAST_WORDS - ("?" in reading.text[start:end])
    if reading.kind in ALWAYS_SPECIFIC or reading.count_words(start, end) < least or is_particular(reading, start, end):
        return
    for sentence in reading.sentences:
        first, last = max(sentence.start, start), min(sentence.end, end)
        if first < last and reading.count_words(first, last) >= least:
            first += len(reading.text[first:last]) - len(reading.text[first:last].lstrip())
            yield Match(first, first + len(reading.text[first:last].rstrip()))
            return


def is_particular(reading: Reading, start: int, end: int) -> bool:
    """Return whether the body mentions a role, a company, a date, or another fact."""
    body = reading.text[start:end]
    plain = reading.plain[start:end]
    for field in ("company", "role", "personal_fact", "shared_connection"):
        value = reading.details.get(field, "").strip().lower()
        if value and value in reading.text.lower():
            return True
    for match in BRACKETS().finditer(body):
        inside = match.group().strip("[]{}()<>$ ")
        if not PERSON().fullmatch(inside):
            return True
    body = BRACKETS().sub(lambda match: " " * len(match.group()), body)
    if BLANK().search(body) or ANSWER().search(plain):
        return True
    own = {
        found
        for match in TOKEN().finditer(plain)
        if len(match.group()) >= TELLING and (found := form(match.group())) not in stock()
    }
    if len(own) * WORDS_A_FACT >= reading.count_words(start, end) or FACT().search(body):
        return True
    if reading.kind not in AFTERWARDS and NOW().search(body):
        return True
    return any(
        word[0].isupper()
        and word.rstrip(".'’") not in EMPTY_NAMES
        and not reading.opens_sentence(start + match.start())
        for match in NAME().finditer(body)
        for word in (match.group(),)
    )


RULE = Rule(
    id="generic",
    gives_way=(
        "pay",
        "next_steps",
        "repeat",
        "too_personal",
    ),
    severity="warning",
    checks=(
        Says("stock said", message="This is a stock phrase."),
        Custom(find),
    ),
    message="You could send this to anyone.",
    rationale="A one-size-fits-all message doesn’t say much about you. Mention the role, the day, or one "
    "detail only you could mention.",
    sources=("A28", "B10"),
    found=(
        Example("To whom it may concern, I saw the analyst role.", "To whom it may concern"),
        Example("Hi, do you have any jobs for me?", "jobs"),
        Example("Hi, any vacancies?", "vacancies"),
        Example("Hello Dana, I would like to work for your company. Thank you.", "work for your company"),
        Example(
            "I'd like to add you to my professional network on LinkedIn.",
            "add you to my professional network",
        ),
        Example(
            "Thank you for meeting with me today. I enjoyed learning more about the role.",
            "Thank you for meeting",
            kind="thank_you",
        ),
        Example("I am writing about the status of my interview.", "status", kind="follow_up"),
        Example(
            "Dear Sam, it would be an honor to join your esteemed organization as a nurse.",
            "esteemed organization",
        ),
    ),
    passes=(
        Example("Hello Dana, we’re meeting on Tuesday. Thank you."),
        Example("Hello Dana, I look forward to our conversation about the forklift operator job."),
        Example("Hello Dana, I admire the work of Siemens. Thank you."),
        Example("Hello Dana, your talk on soil health taught me a lot."),
        Example("Dear Dana,"),
        Example("Hello Dana, I look forward to meeting you today."),
        Example("Dear Dana, I saw how gently you calmed the frightened goat."),
    ),
)
