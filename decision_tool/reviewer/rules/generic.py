"""Nothing in the draft is about this person or this interview."""

from collections.abc import Iterator

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.lexicon import words
from decision_tool.reviewer.model import Custom, Example, Match, Phrases, Rule
from decision_tool.reviewer.rules.placeholder import BRACKETS
from decision_tool.reviewer.text import Reading

# Words that could stand in a note to anybody.
EMPTY_NAMES = words(
    "I I'm I've I'd I'll I’m I’ve I’d I’ll LinkedIn Linkedin Hi Hello Dear Hey Best Regards Kind "
    "Thanks Thank You Sincerely Yours CV Resume HR CEO OK PS P.S Ms Mr Mrs Mx Dr Prof Sir Madam "
    "Hiring Manager Recruiter Team God Interviewer"
)
FACT = lazy(
    r"\d|\b(?i:mon|tues?|weds?|thurs?|fri|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturday|sunday"
    r"|yesterday|today|tomorrow|tonight"
    r"|by (?:an? |one )?(?:third|half|quarter|fifth|tenth)|doubled|tripled|halved|at Hey"
    r"|this (?:morning|afternoon|week)|last (?:week|night|month)|next week|earlier this"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|decade)\b"
    r"|\b(?i:engineer|engineering|developer|developers|programmer|software|analyst"
    r"|analytics|designer|nurse|nursing|teacher|teaching|accountant|accounting"
    r"|marketing|marketer|sales|scientist|science|consultant|consulting|architect"
    r"|architecture|lawyer|attorney|paralegal|editor|writer|journalist|researcher"
    r"|technician|mechanic|electrician|chef|cook|driver|pilot|assistant|administrator"
    r"|coordinator|specialist|supervisor|director of|head of|product|project"
    r"|manager role|manager position|logistics|finance|financial|banking|retail|healthcare"
    r"|medical|clinical|pharmacy|pharmacist|biology|chemistry|physics"
    r"|mathematics|statistics|data|cloud|security|machine learning|design|content"
    r"|we both|both of us|fellow [a-z]+|copywriting|copywriter|support|customer|clients|students"
    r"|patients|intern|internship"
    r"|graduate|major|degree|university|college|bootcamp|school|apprentice|trainee|java"
    r"|python|excel|legal|construction|manufacturing|education|hospital|clinic"
    r"|warehouse|barista|cashier|receptionist|translator|librarian|curator|counselor"
    r"|therapist|dentist|veterinary|plumber|carpenter|welder|operator|strategist"
    r"|fundraising|recruiting experience|open source|startup|start up|nonprofit"
    r"|your (?:\w+ )?(?:post|article|talk|book|podcast|paper|webinar|blog|video|lecture|presentation"
    r"|newsletter))\b"
)
ABOUT = lazy(
    r"\b(?i:discuss(?:ed|ing|ion (?:about|of|on))|conversation (?:about|on|around)"
    r"|talk(?:ed|ing)? (?:about|on|through)|mention(?:ed)? (?:that|how|the)|learn(?:ed"
    r"|ing)?"
    r"(?: more)? about|hear(?:d|ing)?(?: more)? about|chat(?:ted|ting)? about|spoke about"
    r"|insights? (?:on|about|into)|thoughts? on|shared about|described|explained)"
    r"\s+(?:\w+\s+){0,3}?"
    r"(?!(?i:the|your|this|that|a|an|and|or|my|our|you|it|more|role|roles|team|teams"
    r"|company|companies|position|positions|opportunity|opportunities|job|jobs"
    r"|organi[sz]ation|work|experience|background"
    r"|culture|goals?|career|future|next|steps|hiring|process|interview|how|what|why|in|of"
    r"|on|to|for|with|i|is|are|was|as|who|where|business|department|firm|open|new"
    r"|available|staff|people|things|everything|details"
    r"|needs|requirements|responsibilities|expectations|mission|values|vision|skills"
    r"|qualifications|can|could|would|me|us|possible|potential|any|some|there|their|its|at"
    r"|by|place|candidate|group|together)\b)[^\W\d_]{4,}"
)
ROLE = lazy(
    r"\b(?:the|a|an|your|for) (?:(?!(?:open|new|available|same|this|current|right|above"
    r"|advertised|posted|whole|entire|job|vacant|perfect|great|exciting|suitable|relevant"
    r"|possible|potential|other|specific|particular|best|ideal|different|similar"
    r"|challenging|amazing|wonderful|fantastic|good|next|any|first|only|dream|real|of|in"
    r"|and|to|the|for|about|my|your|that|is|at|advisory|full|time|part|permanent|key"
    r"|leading|important|active|big|major|vital|crucial|central|integral)\b)[a-z][a-z/&'-]+ "
    r"){1,4}"
    r"(?:role|position|opening|vacancy|job|post|internship|placement|training|traineeship|apprenticeship)\b"
)
PERSON = lazy(
    r"(?i)(?:your |my |the )?(?:full |first |last )?name|(?:interviewer|hiring manager"
    r"|recruiter|manager|recipient|contact|candidate|sender|panel lead|connection|person"
    r"|employee|interviewer/recruiter)(?:'s|’s)?"
    r"(?: ?/ ?[a-z ]+)?(?: name)?|(?:your |my )?(?:contact|phone|email|e-mail|linkedin"
    r"|signature|portfolio)(?: [a-z]+){0,3}|mr\.?/ms\.?.*|(?:mr|ms|dr)\.? .*|first|last"
)
TOKEN = lazy(r"[^\W\d_]+")
BLANK = lazy(r"\b(?:the|an?|at|about|on|in|for|your) _{3,}")  # the template names a fact there
ANSWER = lazy(
    r"\b(?:thank you|thanks|grateful|appreciate|kind of you)(?: \w+){0,4}? "
    r"(?:thinking of me|to think of me|letting me know|telling me|getting back to me|your (?:kind )?(?:reply|offer))\b"
)
NAME = lazy(r"[^\W\d_][\w'’.&-]*")
# What notes to anybody are made of. Several other words in one note tell of something.
STOCK = words(
    "abilities ability able about above accept according achieve actively addition admire advance advise after "
    "again ahead also always amazing ambitious another answer anybody anyone anything applicant application "
    "applications applied apply applying appreciate appreciated appropriate around asset attached attention "
    "august available await away awesome back background because become been before behalf being believe "
    "beneficial benefit best better beyond blown brand brief bring broad business busy call came candidate "
    "candidates capable career careers challenge challenges challenging chance chances chat check choice choose "
    "colleagues come commitment committed communicate communication companies company complete confident connect "
    "connected connecting connection connections consider consideration considered considering contact continue "
    "contribute contribution conversation convinced could couple cover culture current currently dear dedicated "
    "dedication delighted department describe deserve desire detail details develop development different discuss "
    "discussing discussion doing doubt dream dreamed dreams driven dynamic each eager efficient else email "
    "employee employees employer employment energetic enjoy enjoyed enormous enough enthusiasm enthusiastic "
    "environment even ever every everyone everything excellent exchange excited exciting expand expect experience "
    "experienced experiences expert expertise explore express fast favor feel feels field find finds firm first "
    "flexible follow following forward found from future gain general getting give given giving glad goal goals "
    "going good grateful great greatly group grow growing growth hand happy hard hardworking have having hear "
    "heard hearing hello help helpful here herewith highly hire hired hiring honest honor hope hopefully hoping "
    "huge idea ideal immediate immediately impact impressed impressive improve inbox include including incredible "
    "individual industry information innovative inquire insight insights inspired inspiring institution intend "
    "interest interested interesting interview interviewed interviewing interviews into introduce invaluable "
    "invitation invite jobs join joined joining just keen keep kind kindly knew know knowledge large lead leader "
    "leading leads learn learned learner learning least leave letter level like likely linkedin little long look "
    "looked looking love lovely loyal luck made make making manager many match matter maybe mean meaningful meet "
    "meeting member members mention message mind minded minute minutes mission moment more most motivated moving "
    "much must name need needs network networking never next nice note nothing notice noticed offer okay once "
    "only open opening openings opportunities opportunity option order organisation organization organized "
    "oriented other others over page part passion passionate past people perfect perform performance perhaps "
    "person personal phone place platform player please pleased pleasure point position positions positive "
    "possibility possible post potential present pressure prestigious privilege process professional "
    "professionally professionals profile profiles progress proper prospect proud prove proven provide punctual "
    "pursue qualifications qualified qualities question questions quick quickly quite radar rapport reach reached "
    "reaching read ready real really reason receive recent recently record referral referrals regard regarding "
    "regards reliable remain reply reputable reputation request respect response responsible result results "
    "resume review right role roles same saying search seeing seek seeking seem seen send sending sent serious "
    "several share sharing should show sincere sincerely skill skilled skills some someone something sometime "
    "soon sorry speak speaking spend start starter starting stay step steps still strength strong stumbled "
    "success successful such suit suitable superb support sure synergies take taking talent talented talk talked "
    "talking team teams tell than thank thankful thanks that their them then there these they thing things think "
    "this those though thought thrive thrives through time today together told tomorrow took touch track "
    "tremendous true truly trust type under understand unique until upcoming upon urgent used useful utilize "
    "vacancies vacancy valuable value valued values various very view viewed vision visit want wanted well went "
    "were what whatever when where whether which while whole whom will willing wish with within without wonderful "
    "wondering words work worked worker working world worth would write writing years yesterday your yours "
    "yourself"
)
TELLING = 4  # letters of a word, and how many such words tell of something
TOLD = 3
LEAST_WORDS = 3
OF_ITSELF = ("reply", "logistics", "recruiter_question")  # what they are about makes them particular


def find(reading: Reading) -> Iterator[Match]:
    """Yield the sentence that could have been sent to anybody, where there is no other."""
    start, end = reading.layout.body
    least = LEAST_WORDS - ("?" in reading.text[start:end])
    if reading.kind in OF_ITSELF or reading.count_words(start, end) < least or is_particular(reading, start, end):
        return
    for sentence in reading.sentences:
        first, last = max(sentence.start, start), min(sentence.end, end)
        if first < last and reading.count_words(first, last) >= least:
            first += len(reading.text[first:last]) - len(reading.text[first:last].lstrip())
            yield Match(first, first + len(reading.text[first:last].rstrip()))
            return


def is_particular(reading: Reading, start: int, end: int) -> bool:
    """Return whether the body names a role, a company, a date, or another fact."""
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
    own = {match.group() for match in TOKEN().finditer(plain) if len(match.group()) >= TELLING} - STOCK
    if len(own) >= TOLD:
        return True
    if FACT().search(body) or ABOUT().search(plain) or ROLE().search(plain):
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
    severity="warning",
    checks=(
        Phrases(
            says="This is a stock sentence.",
            anywhere=(
                "to whom it may concern",
                "to whomever it may concern",
                "dear (sir or madam|sir madam|sir|madam|sirs|sir/madam|madam or sir|madam/sir|ma'am"
                "|hiring manager or|recipient|linkedin member|future employer|employer|company"
                "|all)(?= ?[,:]|\\n)",
                "add you to my (professional )?(linkedin )?network",
                "join (my|your) (professional )?(linkedin )?network(?! of (nurses|teachers|clinics|schools))",
                "(your|the) (esteemed|prestigious|reputed|renowned|reputable|respected|esteem"
                "|honorable|distinguished) (company|organi[sz]ation|firm|institution|team"
                "|organisation|institute|concern)",
                "(any|whatever|whichever) (suitable |open |available |relevant |other |job |kind of "
                "|type of |possible |appropriate )?(role|position|job|opening|vacancy|work|roles"
                "|positions|jobs|openings|opportunity|opportunities) (you|that|available|at|in|with"
                "|within|is|which|suits|suitable|will|would|matching|there|for me|for which|might"
                "|may)(?= |[.,!?])",
                "(your|this) company (name|here)",
                "(huge|big|longtime|long time|massive|great) fan of your (company|brand|organization"
                "|work|team)(?= |[.,!?])(?! (on|in|at|with|since|for (the|\\w+ing)))",
                "i (saw|came across|found|viewed|noticed|stumbled upon|visited|looked at|read) your "
                "profile and (was|am|thought|found|felt|think|really|would|wanted|decided|it|i|we"
                "|feel|believe|immediately)( \\w+){0,3} (impressed|interesting|impressive|connect"
                "|connecting|great|like|love|fit|synergies|beneficial|intrigued|amazed|inspired"
                "|connection)(?= ?[.!,]|$| with you| to connect)(?! by (your|the))",
                "(find|found|finding) your profile (to be )?(very |really |quite |so |extremely "
                "|truly |highly )?(interesting|impressive|inspiring|intriguing|fascinating|amazing"
                "|great|attractive|relevant)(?! (because|since|as i|as a|for|given))",
                "since you are a person i trust",
                "(looking|hoping|trying|like|love|wanted|want) (to )?(expand|expanding|grow|growing"
                "|build|building|extend|widen) my (professional |linkedin |own )?(network|connections"
                "|contacts)(?= ?[.!,]|$| (and|by))(?! (in|within|among) )",
            ),
        ),
        Custom(find),
    ),
    message="This could have been sent to anybody.",
    rationale="A note that fits everyone says little about you. Name the role, the day, or one "
    "thing that only you could say.",
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
            "Dear Sam, it would be an honor to join your esteemed organization as a nurse.",
            "esteemed organization",
        ),
    ),
    passes=(
        Example("Hello Dana, we meet on Tuesday. Thank you."),
        Example("Hello Dana, I look forward to our talk about the forklift driver post."),
        Example("Hello Dana, I admire the work of Siemens. Thank you."),
        Example("Hello Dana, your talk on soil health taught me a lot."),
        Example("Dear Dana,"),
        Example("Dear Dana, I saw how gently you calmed the frightened goat."),
        Example("Hello Dana, I liked the caretaker's job at once."),
        Example("Hello Dana, fellow beekeeper, and we both keep ours on a roof."),
        Example("Dear Dana, I appreciate you thinking of me. I am happy where I am."),
        Example("Hello Dana, thank you for speaking with me about the ____ opening."),
        Example("Thank you, that works for me.", kind="reply"),
        Example("Can the room be reached by elevator? Thank you.", kind="recruiter_question"),
        Example("hello, we speak on tues and I am glad of it."),
    ),
)
