"""Words taken for others that sound alike or look alike."""

from decision_tool.reviewer.usage.model import ALIKE, ALONE, DAYS, usage

TOO = (
    r"(?:nervous|busy|late|early|much|many|long|short|tired|shy|hard|far|big|soon|quick|small|excited|eager|expensive)"
)
THEIRS = (
    r"(?:address|advice|brain|calendar|company|consideration|department|desk|email|feedback|help|interest|message"
    r"|office"
    r"|patience|posts?|profile|question|reply|response|schedule|support|team|time|website|work)"
)
REASON = (
    r"(?:conflict|delay|emergency|family|illness|injury|layoffs?|move|relocation|restructuring|scheduling|snow|surgery"
    r"|traffic|weather)"
)
OWNED = (
    r"(?:advice|company|consideration|email|experience|feedback|help|interest|kindness|message|move|office|patience"
    r"|posts?|profile|reply|support|team|time|website)"
)

MIXED_UP = (
    usage(
        "to",
        r"\b(?:was|were|am|is|are|be|been|not|way|seems?|felt|feel) (?P<wrong>to) " + TOO + r"\b",
        ALIKE,
        "too",
    ),
    usage(
        "too",
        r"\b(?:this|it|that|happy|thanks|talk|talking|speak|speaking|write|writing|reach out|email|send) (?P<wrong>too)"
        r" (?:you|me|us)\b",
        ALIKE,
        "to",
    ),
    usage("were", r"\b(?:tell me|know|sure|exactly|show me) (?P<wrong>were) (?:to|the)\b", ALIKE, "where"),
    usage(
        "where",
        r"\b(?P<wrong>where) (?:right|so|very|kind|looking|talking|discussing|able|also|really|many|a|some)\b",
        ALIKE,
        "were",
        r"(?:(?<=\bYou )|(?<=\bWe )|(?<=\bThey )|(?<=\bThere )|(?<=\bquestions ))",
    ),
    usage(
        "their",
        r"\b(?:[Ii]s|[Aa]re|was|were|if) (?P<wrong>their) (?:any|anything|anyone|an?|some|still)\b",
        ALIKE,
        "there",
    ),
    usage("they're", r"\b(?P<wrong>[Tt]hey['’]re) (?=(?:are|is|any|was|were)\b)", ALIKE, "there"),
    usage("theirs", r"\b(?P<wrong>[Tt]heirs) (?=(?:no|an?|nothing|not|some|still)\b)", ALIKE, "there's"),
    usage(
        "the",
        r"\b(?:said|say|that|if|when|because|and) (?P<wrong>the) (?:would|could|should|were|are|will (?:be|have))\b",
        ALIKE,
        "they",
    ),
    usage(
        "are",
        r"\b(?:about|on|for|from|of|during|after|with|enjoyed) (?P<wrong>are) "
        + r"(?:call|chat|conversation|discussion|interview|meeting|talk|time)\b",
        ALIKE,
        "our",
    ),
    usage(
        "your",
        r"\b(?:if|that|because|when|since) (?P<wrong>your) (?:still|ok|okay|able|willing|planning|in town"
        r"|interested|free (?:on|for|at|to))\b",
        ALIKE,
        "you're",
    ),
    usage(
        "you're",
        r"\b(?P<wrong>[Yy]ou['’]re) (?=" + OWNED + r"\b(?!-| (?:lead|captain|player|is|was)\b))",
        ALIKE,
        "your",
    ),
    usage(
        "you",
        r"\b(?:for|to|of|with|in|at|from|about|pick|on|all|appreciate) (?P<wrong>you) " + THEIRS + r"\b(?!-)",
        ALIKE,
        "your",
    ),
    usage("it's", r"\b(?P<wrong>[Ii]t['’]s) (?=own\b)", ALIKE, "its"),
    usage(
        "who's",
        r"\b(?P<wrong>who['’]s) (?=(?:team|work|name|desk|role|profile|chair|office|project)\b)",
        ALIKE,
        "whose",
    ),
    usage(
        "whose",
        r"\b(?P<wrong>whose) (?=(?:chairing|attending|going|coming|joining|interviewing|available)\b)",
        ALIKE,
        "who's",
    ),
    usage(
        "effect effects effected",
        r"\b(?:will|would|may|might|could|can|does|did|not|visits?|didn['’]t|won['’]t|doesn['’]t|really|deeply) "
        r"(?P<wrong>effect(?P<end>s|ed)?)\b(?! (?:an? )?(?:real )?changes?\b)",
        ALIKE,
        r"affect\g<end>",
    ),
    usage("affect", r"\b(?:an|the|any|no|big|real|positive|good) (?P<wrong>affect)\b", ALIKE, "effect"),
    usage(
        "now",
        r"\b(?P<wrong>[Ll]et(?:ting)? me now)(?= (?:if|when|about|what|how|whether|that|by|the|and)\b| ?[.,!?]|$)",
        "Did you mean “know”?",
    ),
    usage(
        "no",
        r"\bI (?P<wrong>no)(?= (?:that|you|how|it|this|we|what|they|your|it['’]s|you['’]re|things)\b)",
        ALIKE,
        "know",
        ALONE,
    ),
    usage(
        "past",
        r"\b(?:I|we|[Hh]e|[Ss]he|they|has|have|had|just) (?P<wrong>past) (?=(?:your|the|my|it|on|along|all|with)\b)",
        ALIKE,
        "passed",
    ),
    usage(
        "here",
        r"\b(?:like|love|glad|happy|nice|great|good|sorry|eager|excited|hope|hoping|wait|forward) to (?P<wrong>here)\b",
        ALIKE,
        "hear",
    ),
    usage("been", r"\b(?:for|of|without|from|by|about) not (?P<wrong>been)\b", ALIKE, "being"),
    usage("being", r"\b(?:have|has|['’]ve|had) (?P<wrong>being) (?=(?:[a-z]+ing|an?|in|the|so|very)\b)", ALIKE, "been"),
    usage("bias", r"\b(?:['’]m|am|['’]re|are) (?P<wrong>bias)\b", ALIKE, "biased"),
    usage(
        "maybe",
        r"\b(?:[Ii]t|this|that|there|which|you|we|they) (?P<wrong>maybe) (?:be|easier|better|possible|useful"
        r"|helpful|worth|hard|best|able|too|of)\b",
        ALIKE,
        "may be",
    ),
    usage("all", r"\b(?:have|has|had|['’]ve) (?P<wrong>all ready)\b", ALIKE, "already"),
    usage(
        "quite",
        r"\b(?:very|so|too|calm and|was|went|been|gone|it['’]s) (?P<wrong>quite)(?= ?[.,;!?]|$| (?:when|lately"
        r"|since|here)\b)",
        ALIKE,
        "quiet",
    ),
    usage(
        "moral",
        r"\b(?:kept|keep|keeps|keeping|boost(?:ed|ing|s)?|improv(?:e|ed|ing)|lift(?:ed|ing)?|team|staff|employee) "
        r"(?P<wrong>moral)\b(?! (?:standards|values|ground|compass|support|code))",
        ALIKE,
        "morale",
    ),
    usage(
        "principle",
        r"\b(?P<wrong>[Pp]rinciple) (?=(?:engineer|scientist|designer|consultant|investigator|architect|developer"
        r"|analyst)s?\b)",
        ALIKE,
        "principal",
    ),
    usage(
        "compliment compliments",
        r"\b(?:would|will|that|it|which|and|can|could|skills|experience|background) (?P<wrong>compliment"
        r"(?P<end>s)?) (?:the|your|my|our) (?:[a-z]+ )?(?:team|skills?|strengths?|work|experience|needs|rest|staff"
        r"|goals|application|background)\b",
        ALIKE,
        r"complement\g<end>",
    ),
    usage("sight", r"\b(?:come|came|be|work|interview|visit|meet) on (?P<wrong>sight)\b", ALIKE, "site"),
    usage(
        "roll",
        r"\b(?:engineer|analyst|manager|designer|developer|nurse|teacher|controller|assistant|coordinator|lead|this"
        r"|open|new|the|a) (?P<wrong>roll)(?= (?:at|you|with|and|in|on your|is|we|that|at)\b| ?[.,;!?]|$)(?<!a"
        r" roll)(?<!a new roll)",
        ALIKE,
        "role",
    ),
    usage(
        "brake",
        r"\b(?:a|short|career|lunch|took|take) (?P<wrong>brake)\b (?=from|in|after|before|at|to)",
        ALIKE,
        "break",
    ),
    usage("aloud", r"\b(?:am|are|is|was|were|be|not|candidates|we|I) (?P<wrong>aloud) to\b", ALIKE, "allowed"),
    usage(
        "discrete",
        r"\b(?:be|very|remain|stay|is|are|being) (?P<wrong>discrete)\b(?! (?:mathematics|event|choice|component))",
        ALIKE,
        "discreet",
    ),
    usage("breathe", r"\b(?:a|my|deep|take|took|the) (?P<wrong>breathe)\b", ALIKE, "breath"),
    usage("fourth", r"\bback and (?P<wrong>fourth)\b", ALIKE, "forth"),
    usage("manger mangers", r"\b(?<!garde )(?P<wrong>manger(?P<end>s)?)\b", ALIKE, r"manager\g<end>"),
    usage(
        "threw",
        r"\b(?:go|going|went|gone|walk|walking|walked|taking|took|take|talk|talking|me|us|all|way|run|running) "
        r"(?P<wrong>threw) (?=(?:the|your|my|it|a|this|our|that|all)\b)",
        ALIKE,
        "through",
    ),
    usage(
        "thought",
        r"\b(?:applied|went|going|come|came|heard|met|found|connected|all) (?P<wrong>thought) (?=(?:the|your|my|a"
        r"|an|our|LinkedIn|Indeed)\b)",
        ALIKE,
        "through",
    ),
    usage(
        "since", r"\b(?:a|good|better|real|clear|great|strong|makes|make|made) (?P<wrong>since) of\b", ALIKE, "sense"
    ),
    usage("do", r"\b(?P<wrong>do) to (?:(?:an?|the|my|our|his|her|some) )?(?:[a-z]+ )?" + REASON + r"\b", ALIKE, "due"),
    usage(
        "accept",
        r"\b(?:day|everything|everyone|anything|anyone|all|times?|"
        + DAYS
        + r"s?) (?P<wrong>accept)\b(?! (?:the|your|an?|it|this)\b)",
        ALIKE,
        "except",
    ),
    usage(
        "except",
        r"\b(?:to|will|would|gladly|happily|can|could|must|not) (?P<wrong>except) (?=(?:the|your|an?|it|this|my|our"
        r"|that)\b)",
        ALIKE,
        "accept",
    ),
    usage("phase", r"(?:\bnot|n['’]t|\bnever) (?P<wrong>phase) (?=(?:me|us|him|her|them|my)\b)", ALIKE, "faze"),
    usage("laid", r"\b(?P<wrong>laid) (?=awake\b)", ALIKE, "lay"),
    usage("tact", r"\b(?:different|another|new|same) (?P<wrong>tact)\b", ALIKE, "tack"),
    usage("rise", r"\b(?P<wrong>rise) (?=the (?:topic|question|issue|point|subject)\b)", ALIKE, "raise"),
    usage(
        "respond",
        r"\b(?:any|your|a|no|quick|kind|prompt) (?P<wrong>respond)(?= ?[.,;!?]|$| (?:from|to|on|about|and|yet)\b)",
        ALIKE,
        "response",
    ),
    usage(
        "whom",
        r"\b(?:[a-z]+er|person|people|one|someone|anyone|those|man|woman|friend|colleague|director) (?P<wrong>whom)"
        r" (?=(?:is|was|are|were|has|convinced|told|gave|showed|helped|led|made|works?|manages?|leads|knows)\b)",
        ALIKE,
        "who",
    ),
    usage(
        "them",
        r"\b(?P<wrong>them) (?=(?:slides|notes|files|documents|papers|forms|people|days|questions|pictures|kids"
        r"|guys|papers|x-rays)\b)",
        ALIKE,
        "those",
    ),
    usage(
        "is",
        r"\b[Ll]et (?:me|us) know (?P<wrong>is) (?=(?:you|there|I|we|anything|it|this|that)(?:['’]\w+)?\b)",
        ALIKE,
        "if",
    ),
    usage(
        "has",
        r"\b(?:start|begin|come|begin|reply|arrive|meet|leave|be there|available|free|apply) (?P<wrong>has) (?="
        r"(?:early|soon|late|quickly) as\b)",
        ALIKE,
        "as",
    ),
    usage(
        "of",
        r"\b(?:have|has|had|take|took|taking|get|with) (?:[a-z]+ )?(?:"
        + DAYS
        + r"|tomorrow|today|the day|the week|the morning|the afternoon|a day) (?P<wrong>of)(?= ?[.,;!?]|$)",
        ALIKE,
        "off",
    ),
)
