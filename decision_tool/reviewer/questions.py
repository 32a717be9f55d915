"""Questions of substance that no wording foresees: a sentence that asks about the work, the people, the chances.

A question mark alone means nothing. Such a question opens as questions do, names something of the work or
asks the reader about themselves, and has nothing in it of what an arrangement is made of.
"""

from bisect import bisect_left
from collections.abc import Iterator

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.lexicon import words
from decision_tool.reviewer.model import Match
from decision_tool.reviewer.names import spare
from decision_tool.reviewer.text import Reading, overlaps

OPENER = lazy(
    r"(?:(?:^|[.,;:–—(-])\W*(?:(?:and|but|so|or|also|well|just|ok|okay|first|finally|lastly"
    r"|generally|honestly"
    r"|out of curiosity|by the way|in your (?:view|opinion|experience)|question)[ ,:]+){0,3})"
    r"(?P<asks>(?:what|how|why|who|whom|whose|which|where)(?:'s|'re|'d)?"
    r"|(?:is|are|was|were|does|do|did|has|have|will|would|could|can|should|might)(?:n't)?"
    r"(?= (?:you|your|he|she|it|they|we|this|that|the|there|people|any|someone|anyone|most|everyone"
    r"|anything)\b)"
    r"|any (?:idea|chance|plans?|room|hope)"
    r"|(?:anything|something) (?:you|that|else|about|i should know))(?= )"
)
# What arrangements are made of, and how people ask for a connection, offer help or say hello.
PRACTICAL = words(
    "time times clock hour hours minute minutes am pm noon monday tuesday wednesday thursday friday "
    "saturday sunday "
    "today tomorrow morning afternoon evening date dates schedule scheduled calendar slot slots timezone "
    "interview interviews meeting meet call calls video zoom skype teams webex phone number address "
    "room floor "
    "building entrance reception lobby desk gate door elevator lift stairs step ramp wheelchair "
    "accessible hearing "
    "captions interpreter parking park car train bus station taxi directions route badge id "
    "passport visitor guest "
    "security bring wear dress code copies printed print document documents documentation paperwork "
    "form forms "
    "references materials presentation slides laptop camera whiteboard link links invite invitation "
    "email e-mail "
    "mail attachment attached file files resend send sent share forward receive received confirm "
    "confirmed confirmation "
    "arrive arrival start starts begin begins end ends last lasts join reschedule rescheduled "
    "postpone move moved "
    "cancel canceled cancelled held location place venue suit suits convenient connect connecting "
    "connected connection "
    "connections linkedin network request touch remember recall weekend holiday holidays trip vacation doing"
)
WORK = words(
    "team teams role roles position positions job jobs company firm business organization "
    "organisation employer group "
    "department unit office culture atmosphere environment morale pace boss bosses manager managers "
    "management leader "
    "leaders leadership supervisor colleague colleagues coworker coworkers people staff employees "
    "employee person "
    "engineers developers designers nurses teachers hire hires hired hiring recruit recruiting "
    "opening openings vacancy "
    "vacancies candidate candidates applicant applicants competition running shortlist chances odds "
    "qualified match "
    "fit work works worked working workload shift shifts "
    "project projects product products customers clients users budget strategy plan plans planned "
    "planning growth grow "
    "growing expand expanding tool tools stack tech technology technologies software systems "
    "codebase languages "
    "framework frameworks deploy release process processes career path background experience "
    "experiences skill skills "
    "training onboarding mentor mentors mentorship advancement promotion promoted promotions "
    "challenge challenges "
    "problem problems priorities goals targets expectations responsibilities duties tasks turnover "
    "industry field "
    "market competitors future vision mission values success succeed successful thrive thrives here "
    "there day week "
    "profile portfolio resume cv website test exercise assignment round rounds panel questions "
    "coding leetcode "
    "whiteboarding behavioral technical syllabus topics advice tips insight insights opinion think feel"
)
SELF = lazy(
    r"(?:what|why|how)\b.*?\b(?:you|your)\b|(?:anything|something) (?:you|that you) (?:can|could"
    r"|would|want to)\b"
)
SOCIAL = lazy(
    r"^(?:how (?:are|have|is|was|were|did|do) (?:you|your|things|everything)\b(?! \w+ \w+)|(?:do"
    r"|would|did) you"
    r"(?: please| kindly)? (?:like|prefer|want|need) (?:me|us|to connect|anything|any)|what "
    r"(?:would|do) you (?:need|want"
    r"|like|prefer)\b|(?:does|do|did|would|will|is|are|was) (?:that|this|it|these|those|either|any "
    r"of)(?: still| also"
    r"| all)? (?:ok|okay|all right|alright|fine|work|possible|suit|helpful|useful|correct|right|of "
    r"interest)\b"
    r"|(?:is|are|was) there (?:anything|something|any(?: \w+){0,2}) (?:else |more |further )?(?:you"
    r"|i|that (?:you|i))\b)"
)
FEWEST = 3
LONGEST = 400


def find_questions(reading: Reading) -> Iterator[Match]:
    """Yield the questions of substance, each from the word that asks to the end of its sentence.

    Args:
        reading: the draft.
    """
    spared = None
    for sentence in reading.sentences:
        if not sentence.question or sentence.end - sentence.start > LONGEST:
            continue
        opener = OPENER().search(reading.plain[sentence.start : sentence.end])
        if opener is None:
            continue
        start = sentence.start + opener.start("asks")
        if not is_of_substance(reading, start, sentence.end):
            continue
        spared = spare(reading) if spared is None else spared
        if not overlaps(spared, start, sentence.end):
            yield Match(start, start + len(reading.text[start : sentence.end].rstrip()))


def is_of_substance(reading: Reading, start: int, end: int) -> bool:
    """Return whether a question asks about the work or the reader, and about no arrangement."""
    first = bisect_left(reading.words, (start, 0))
    tokens = set(reading.tokens[first : bisect_left(reading.words, (end, 0))])
    asked = reading.plain[start:end]
    if len(tokens) < FEWEST or not tokens.isdisjoint(PRACTICAL) or SOCIAL().match(asked):
        return False
    return not tokens.isdisjoint(WORK) or SELF().match(asked) is not None
