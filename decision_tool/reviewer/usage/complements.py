"""What can follow a verb, a preposition, or a conjunction."""

from decision_tool.reviewer.usage.model import ALONE, DAYS, VERB, usage

BASE = "Use the base form of the verb, as in “go.”"
ING = "Use the form with “ing.”"
LEFT_OUT = "A word is missing."
PARTICIPLE = "Use the past participle, as in “gone.”"
NO_TO = "Leave out “to.”"
QUALITY = r"(?:pleasant|nice|good|great|interesting|wonderful|productive|insightful|lovely|kind|warm|friendly)"
TALK = r"(?:conversation|talk|chat|meeting|interview|day|welcome|team|person|company|opportunity|experience|place|tour)"
NUMBER = r"(?:\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
THEN = r"(?:yesterday|last (?:week|month|year|spring|summer|fall|winter|night|semester|" + DAYS + r")|ago)"
DONE = (
    r"(?:had|finished|completed|graduated|left|moved|visited|met|spoken|interviewed|received|submitted|attended|called)"
)
PERSON = r"(?:learner|player|person|someone|worker|professional|engineer|candidate|manager|nurse|teacher|leader|driver)"

COMPLEMENTS = (
    usage(
        "made make makes making let lets letting",
        r"\b(?:made|make|makes|making|let|lets|letting) (?:me|us|him|her|them|you|people) (?P<wrong>to) "
        + VERB
        + r"\b",
        NO_TO,
    ),
    usage(
        "avoid enjoy enjoyed mind finish finished consider considered keep kept suggest suggested miss",
        r"\b(?:avoid|enjoy(?:ed)?|(?:you|not|n['’]t) mind|finish(?:ed)?|consider(?:ed)?|suggest(?:ed)?) (?P<wrong>to "
        + VERB
        + r")\b",
        ING,
    ),
    usage(
        "insist insisted insists",
        r"\binsist(?:ed|s)? (?P<wrong>to " + VERB + r")\b",
        "Write “on” and the form with “ing.”",
    ),
    usage(
        "thank thanks",
        r"\b(?:[Tt]hank you|[Tt]hanks) (?P<wrong>to (?:have|give|help|let|invite|meet|take|tell|show|call|send|come"
        r"|make|write|offer|explain|answer|speak|talk|see|accept))\b",
        "Write “for” and the form with “ing.”",
    ),
    usage(
        "thank thanks",
        r"\b(?:[Tt]hank you|[Tt]hanks)(?: again| so much| a lot| very much)? for (?P<wrong>(?:help|give|invite|take"
        r"|meet|tell|show|make|let|send|consider|teach|answer|reach|come|speak|explain|share|be|have))(?= (?:me|us"
        r"|my|the|your|out|with me|to me|such|so)\b)",
        ING,
    ),
    usage("thank thanks", r"\b[Tt]hank(?:s| you) (?P<wrong>because)\b", "Write “for” and the form with “ing.”"),
    usage(
        "thank", r"\b(?:I|we) (?:[a-z]+ly |do |really )?(?P<wrong>thank) (?=for\b)", "Write “thank you.”", "thank you"
    ),
    usage(
        "for of by after before without",
        r"\b(?:for|by|without|after|before) (?P<wrong>made(?! my day)|gave|took|came|went|met|sent|told|spoke|wrote|let"
        r"|given|taken|taught|showed|shown)\b (?=(?:me|us|the|your|my|time|a|an|you|with)\b)",
        ING,
    ),
    usage("before without instead", r"\b(?:[Bb]efore|[Ww]ithout|[Ii]nstead of) (?P<wrong>to " + VERB + r")\b", ING),
    usage(
        "interested",
        r"\binterested in (?P<wrong>(?:join|learn|contribute|apply|discuss|become|meet|work (?:with|for|at|in|on"
        r"|as)))\b",
        ING,
    ),
    usage("regret", r"\bregret (?P<wrong>be)\b", ING, "being"),
    usage("problem", r"\b(?:have|has|had|with) no problem (?P<wrong>to " + VERB + r")\b", ING),
    usage(
        "to",
        r"\b(?:treat|honor|joy|delight|nice|lovely|great|good|happy|glad) (?P<wrong>to (?:seeing|meeting|hearing"
        r"|speaking|talking|learning|visiting|reading|getting|working))\b",
        BASE,
    ),
    usage(
        "like",
        r"\b(?:would|['’]d) like (?P<wrong>(?:join|discuss|know|learn|meet|hear|speak|ask|see|apply|schedule|thank"
        r"|say|be|have|work (?:the|in|as|with|on|for|at)))\b",
        "Write “like to.”",
        r"to \g<wrong>",
    ),
    usage(
        "will would can could should may might",
        r"\b(?:am|is|are|was|were|['’]m) (?P<wrong>(?:will|would|can|could|should))(?= (?:be|have|send|come|do|go|call|"
        + VERB
        + r")\b)",
        "Leave out this word.",
    ),
    usage(
        "can will",
        r"\b(?:happy|glad|able|like|love|want|hope|pleased) to (?P<wrong>can|will|could|would)\b",
        "Leave out this word.",
    ),
    usage(
        "will would",
        r"\b(?:[Ii]t|this|that|estimate|report|certificate|portfolio|license|we|they|he|she|you|I) (?:will|would"
        r"|should) (?P<wrong>ready|available|happy|glad|able|grateful|honored|free)\b",
        "Add “be.”",
        r"be \g<wrong>",
    ),
    usage(
        "not",
        r"\b(?:I|[Ww]e|[Yy]ou|[Tt]hey) (?P<wrong>not) (?=(?:have|know|need|want|see|think|get|receive|remember|mind"
        r"|like)\b)",
        "Add “do.”",
        "do not",
        ALONE,
    ),
    usage(
        "not",
        r"\b(?:I|[Ww]e|[Tt]hey) (?P<wrong>do not|don['’]t) (?=(?:sure|able|available|interested|aware|certain|happy"
        r"|ready)\b)",
        "Write “am not” or “are not.”",
    ),
    usage(
        "have has had i've we've you've they've",
        r"\b(?:have|has|had|['’]ve)(?: just| already| never| recently)? (?P<wrong>became|went|took|wrote|saw|spoke"
        r"|gave|knew|grew|began|chose|drove|broke|did|came (?=to|across|back|from|down|up)|sign|send|submit|receive"
        r"|know|talk|speak|write|choose)\b(?! (?:lists?|therapy|show|time|language|up sheets?)\b)",
        PARTICIPLE,
    ),
    usage(
        "waiting working looking trying thinking hoping",
        r"\b(?:I|[Ww]e|[Tt]hey) have (?P<wrong>(?:waiting|working|looking|trying|thinking|hoping|meaning|reading"
        r"|following))\b",
        "Add “been.”",
        r"been \g<wrong>",
    ),
    usage(
        "was were been am is are be",
        r"\b(?:was|were|been|being|is|are) (?P<wrong>(?:submit|invite|impress|excite|inform|select|choose|tell"
        r"|reach (?:at|by|on)|offer (?:the|a|an|this|before|by|to me)|give (?:the|a|an)|ask to|hire (?:as|by|at)))\b",
        PARTICIPLE,
    ),
    usage("excite", r"\b(?P<wrong>excite) (?=(?:to|about|for)\b)", "Write “excited.”", "excited"),
    usage("honor", r"\b(?:be|am|['’]m|feel|was) (?P<wrong>honor) (?=to\b)", "Write “honored.”", "honored"),
    usage(
        "giving",
        r"\b(?:am|was|be|been|if I['’]m) (?P<wrong>giving) (?=(?:the|an|a|this) (?:opportunity|chance|offer|job"
        r"|position)\b)",
        PARTICIPLE,
        "given",
    ),
    usage(
        "done seen been gone",
        r"\bI (?:already |just |never |also )?(?P<wrong>done|seen|been|gone)\b",
        "Add “have.”",
        r"have \g<wrong>",
        ALONE,
    ),
    usage(
        "use",
        r"\b(?:I|[Ww]e|[Hh]e|[Ss]he) (?P<wrong>use) (?=to (?:be|lead|work|live|run|manage|teach|pick|drive|play"
        r"|have|do)\b)",
        "Write “used.”",
        "used",
        ALONE,
    ),
    usage(
        "having",
        r"\b(?:I['’]m|I am|we are) (?P<wrong>having) (?=(?:[a-z]+ ){0,3}(?:years?|experience|knowledge|skills"
        r"|degree)\b)",
        "Write “have.”",
    ),
    usage(
        "have has ve i've we've",
        r"\b(?:[Ii]|[Ww]e) (?P<wrong>have "
        + DONE
        + r")\b(?:(?!\b(?:since|who|that|which|before|after|when|because|as|and)\b)[^.,;:!?\n]){0,40}?\b"
        r"(?:yesterday|last (?:week|month|year|" + DAYS + r")|in (?:19|20)\d\d|(?:days?|weeks?|months?|years?) ago)\b",
        "With a time in the past, leave out “have.”",
    ),
    usage(
        "meet speak talk meeting",
        r"\b(?:I|[Ww]e) (?P<wrong>meet|speak|talk|take) (?:(?!\b(?:every|each|since)\b)[^.,;:!?\n]){0,30}?\b"
        + THEN
        + r"\b",
        "Use the past tense.",
    ),
    usage(
        "last yesterday",
        r"(?<!the )(?<!my )(?<!since )(?<!divorce )\b(?:[Ll]ast (?:week|month|semester|summer|spring|winter|"
        + DAYS
        + r")|[Yy]esterday),? (?:I|we) (?P<wrong>take|go|meet|speak|send|will|get|see|write|come|give|apply|finish)\b",
        "Use the past tense.",
    ),
    usage(
        "will",
        r"\b(?:[Aa]s soon as|[Aa]fter|[Uu]ntil|[Bb]efore) (?:I|you|we|they|he|she|it) (?P<wrong>will)\b",
        "Use the present tense here.",
    ),
    usage("wish", r"\b(?:I|[Ww]e) wish (?:I|we|you|it) (?P<wrong>can|will)\b", "Write “could” or “would.”"),
    usage(
        "have",
        r"\b[Ii]f (?:I|you|we|they|he|she|it) (?P<wrong>(?:would|['’]d) have) (?=(?:[a-z]+ed|known|been|had|seen"
        r"|done|gone|told|sent)\b)",
        "Write “had.”",
        "had",
    ),
    usage(
        "nothing none nobody",
        r"\b(?:have|has|did|do|does|is|was|could|can|would)(?:n['’]t) (?!for\b)(?:[a-z]+ ){1,2}(?<!for )"
        r"(?P<wrong>nothing|nobody|none)\b(?! (?:but|of|short|like|less|either)\b)",
        "Two negatives cancel each other.",
    ),
    usage(
        "hardly", r"\b(?P<wrong>can['’]t|couldn['’]t|cannot|don['’]t) (?=hardly\b)", "Two negatives cancel each other."
    ),
    usage(
        "no",
        r"\b(?:don|didn|haven|doesn)['’]t (?:have|need|want|got|get|see) (?P<wrong>no) (?=[a-z])(?!(?:one|matter)\b)",
        "Two negatives cancel each other.",
        "any",
    ),
)
