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
    r"(?:(?:^|[.,;:–—(-])\W*(?:(?:and|but|so|or|also|well|just|ok|okay|first|finally|lastly|generally"
    r"|honestly|out of curiosity|by the way|question"
    r"|in your (?:view|opinion|experience))[ ,:]+){0,3})"
    r"(?P<asks>(?:what|how|why|who|whom|whose|which|where)(?:'s|'re|'d)?"
    r"|(?:is|are|was|were|does|do|did|has|have|will|would|could|can|should|might)(?:n't)?(?= (?:you|your|he"
    r"|she|it|they|we|this|that|the|there|people|any|someone|anyone|most|everyone|anything)\b)"
    r"|any (?:idea|chance|plans?|room|hope)"
    r"|(?:anything|something) (?:you|that|else|about|i should know))(?= )"
)
# A question in the shape of a statement: `I forgot to ask who ...`.
INDIRECT = lazy(
    r"\b(?:(?:could|can|would|will|might) you(?: please| kindly| perhaps)?(?: mind)? (?:tell|telling|let"
    r"|letting|explain|explaining|share|sharing|describe|describing|say|saying)"
    r"|(?:please|kindly) (?:tell|let|explain|share|describe)|i (?:just |also |often |do )?wonder"
    r"|(?:i was|i'm|i am|just) (?:just |also )?(?:wondering|curious)"
    r"|(?:i'd|i would|it would|it'd|would)(?: \w+){0,6}? to (?:hear|know|learn|understand|ask)"
    r"|i (?:just |also |still )?(?:want|wanted|forgot|meant|hope|hoped|need) to (?:ask|know))"
    r"(?: (?!what |how |why |who |which |whether |where )[^\s.?!;]+){0,6}? "
    r"(?P<asks>what|how|why|who|which|whether|where) "
)
# What arrangements are made of, and how people ask for a connection, offer help or say hello.
PRACTICAL = words(
    "time times clock hour hours minute minutes am pm noon monday tuesday wednesday thursday friday "
    "saturday sunday today tomorrow morning afternoon evening date dates schedule scheduled calendar "
    "slot slots timezone interview interviews meeting meet call calls video zoom skype teams webex "
    "phone number address room floor building entrance reception lobby desk gate door elevator lift "
    "nearby nearest near bicycle bike locker luggage "
    "stairs step ramp wheelchair accessible hearing captions interpreter parking park car train bus "
    "station taxi directions route badge id passport visitor guest security bring wear dress code "
    "copies printed print document documents documentation paperwork form forms references materials "
    "presentation slides laptop camera whiteboard link links invite invitation email e-mail mail "
    "attachment attached file files resend send sent share forward receive received confirm confirmed "
    "confirmation arrive arrival start starts begin begins end ends lasts join reschedule "
    "rescheduled postpone move moved cancel canceled cancelled held location place venue suit suits "
    "convenient connect connecting connected connection connections linkedin network request touch "
    "remember recall weekend holiday holidays trip vacation doing"
)
WORK = words(
    "team teams role roles position positions job jobs company firm business organization "
    "organisation employer group department unit office culture atmosphere environment morale pace "
    "boss bosses manager managers management leader leaders leadership supervisor colleague "
    "colleagues coworker coworkers people staff employees employee person engineers developers "
    "designers nurses teachers hire hires hired hiring recruit recruiting opening openings vacancy "
    "vacancies candidate candidates applicant applicants competition running shortlist chances odds "
    "qualified match fit work works worked working workload shift shifts project projects product "
    "products customers clients users budget strategy plan plans planned planning growth grow growing "
    "expand expanding tool tools stack tech technology technologies software systems codebase "
    "languages framework frameworks deploy release process processes career path background "
    "experience experiences skill skills training onboarding mentor mentors mentorship advancement "
    "promotion promoted promotions challenge challenges problem problems priorities goals targets "
    "expectations responsibilities duties tasks turnover industry field market competitors future "
    "vision mission values success succeed successful thrive thrives here there day week profile "
    "portfolio resume cv website test exercise assignment round rounds panel questions coding "
    "leetcode whiteboarding case answer answers behavioral technical syllabus topics advice tips "
    "insight insights opinion think feel"
)
READER = lazy(
    r"(?:what|why|how)\b.*?\b(?:you|your)\b"
    r"|(?:anything|something) (?:you|that you) (?:can|could|would|want to)\b"
)
NAMED = lazy(r"(?:what|why|how|who|whose|which)\b.*? (?:the|your|their|this|these|those)\b")
SOCIAL = lazy(
    r"(?:how (?:are|have|is|did|do) (?:you|your|things|everything)\b(?! \w+ \w+)|how (?:was|were)\b"
    r"|(?:do|would|did) you(?: please| kindly)? (?:like|prefer|want|need) (?:me|us|to connect|anything|any)"
    r"|what (?:would|do) you (?:need|want|like|prefer)\b"
    r"|(?:does|do|did|would|will|is|are|was) (?:that|this|it|these|those|either|any of)(?: still| also| all)?"
    r" (?:ok|okay|all right|alright|fine|work|possible|suit|helpful|useful|correct|right|of interest)\b"
    r"|(?:is|are|was) there (?:anything|something|any(?: \w+){0,2}) (?:else |more |further )?"
    r"(?:you|i|that (?:you|i))\b)"
)
# `Is there ...` names no place; a sentence that opens with it asks of what follows.
EXISTENTIAL = lazy(r"(?:is|are|was|were|will|would)(?:n't)? there\b")
# How long, how early and how to get in are what a day is planned with; nobody answers `who would not`.
PLANNING = lazy(
    r"\b(?:how (?:long|early|late|much time|soon|far)\b.*\b(?:i|we)\b.*"
    r"\b(?:plan|allow|need|reckon|reserve|block|keep free|set aside|be there|come|get there|turn up)\b"
    r"|how (?:the|my|our|that) (?:\w+ )?(?:day|visit|morning|afternoon|hour) (?:is|will|runs)\b"
    r"|\b(?:on paper|on screen|on site|by hand|in writing|online|in person|parts? of the (?:day|visit))\b"
    r"|how many .*\b(?:on|in) (?:the|my|our) (?:panel|room)\b|who would(?:n't| not)\b)"
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
        if sentence.end - sentence.start > LONGEST:
            continue
        words_said = reading.plain[sentence.start : sentence.end]
        opener = (OPENER().search(words_said) if sentence.question else None) or INDIRECT().search(words_said)
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
    if len(tokens) < FEWEST or not tokens.isdisjoint(PRACTICAL):
        return False
    if SOCIAL().match(asked) or PLANNING().search(asked):
        return False
    if EXISTENTIAL().match(asked):
        tokens.discard("there")
    return bool(not tokens.isdisjoint(WORK) or READER().match(asked) or NAMED().match(asked))
