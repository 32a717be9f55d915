"""Prepositions, pronouns, and other small words that are wrong, missing, or too many."""

from decision_tool.reviewer.usage.model import ALIKE, START, VERB, usage

ING = "Use the form with “ing.”"
ORDER = "In a question inside a sentence, the subject comes first."
SUBJECT = r"(?:I|you|we|they|the|your|my|he|she|it)"
OWN = r"(?:people|customers|employees|team|values|mission|culture|clients|patients|staff|users|students|members|work)"

SMALL_WORDS = (
    usage(
        "interested",
        r"\binterested (?P<wrong>by|at|for|on) (?=(?:the|your|this|a)\b)(?!by the way)",
        "Write “in.”",
        "in",
    ),
    usage("works", r"\bworks (?P<wrong>to) (?=(?:you|me|everyone)\b(?! (?:get|be|have)\b))", "Write “for.”", "for"),
    usage("share", r"\bshare (?P<wrong>to) (?=(?:me|us|you)\b)", "Write “with.”", "with"),
    usage(
        "contribute",
        r"\bcontribute (?=(?:your|the|this) (?:company|team|firm|organization|department|hospital|school)\b)"
        r"(?P<wrong>your|the|this)",
        "Add “to.”",
        r"to \g<wrong>",
    ),
    usage("apologize", r"\bapologi[sz]e (?P<wrong>me|myself)\b", "Leave out this word."),
    usage(
        "enjoyed",
        r"\b(?:enjoyed|liked|appreciated) (?P<wrong>very much) (?=(?:our|the|your|my|talking|meeting)\b)",
        "Put this at the end, or before the verb.",
    ),
    usage("fits fit works", r"\b(?:fits?|works?|matches) (?P<wrong>perfect)\b", "Write “perfectly.”", "perfectly"),
    usage(
        "good",
        r"\b(?:went|goes|did|does) (?:really|pretty|so|very|quite) (?P<wrong>good)\b(?! (?:work|job|things|deeds))",
        "Write “well.”",
        "well",
    ),
    usage(
        "what",
        r"\b(?:documents|things|tasks|questions|topics|files|points|papers|details|ideas|skills|projects"
        r"|information|everything) (?P<wrong>what) (?=(?:you|we|I)\b)",
        "Write “that.”",
        "that",
    ),
    usage(
        "which", r"\b(?:everyone|everybody|anyone|someone|those) (?P<wrong>which)\b", "For people, use “who.”", "who"
    ),
    usage(
        "my",
        r"\b(?:with|considering|seeing|for|interviewing|meeting|inviting|letting) (?P<wrong>my) (?=(?:yesterday"
        r"|today|for|about|again)\b(?!-))",
        ALIKE,
        "me",
    ),
    usage(
        "it's", r"\b(?:to|values?|treats?|support|grow|about how) (?P<wrong>it['’]s) (?=" + OWN + r"\b)", ALIKE, "its"
    ),
    usage(
        "your",
        r"\bthat (?P<wrong>your) (?=(?:hiring|looking|seeking|recruiting|still|expanding|interviewing|planning"
        r"|considering) (?:for|an?|to|people|new|the|interviewing|looking)\b)",
        ALIKE,
        "you're",
    ),
    usage(
        "your",
        r"\b[Ii]f (?P<wrong>your) (?=(?:available|interested|free|ever|open to|still|not)\b(?! "
        r"(?:times?|slots?|dates?|hours?)\b))",
        ALIKE,
        "you're",
    ),
    usage("your", r"\bhow (?P<wrong>your) (?=(?:thinking|feeling|doing|planning|looking)\b)", ALIKE, "you're"),
    usage(
        "you",
        r"\b(?:loved?|enjoyed|liked?|appreciated?) (?P<wrong>you) (?=(?:question|role|posts?|profile|article|talk"
        r"|company|website|team|answer|advice|presentation)\b)",
        ALIKE,
        "your",
    ),
    usage(
        "you",
        r"\b(?:you and|about|to|of|with|from) (?P<wrong>you) (?=(?:team|role|family|colleagues|company)\b(?! up\b))",
        ALIKE,
        "your",
    ),
    usage(
        "you're",
        r"\b(?P<wrong>[Yy]ou['’]re) (?=(?:notes|questions?|answers?|role|job posting|website|calendar|schedule"
        r"|earliest)\b)",
        ALIKE,
        "your",
    ),
    usage("advise", r"\b(?:your|the|any|my|some|for|good|of|great) (?P<wrong>advise)\b", ALIKE, "advice"),
    usage("exited", r"\b(?P<wrong>exited) (?=(?:to|about|for|by)\b(?! the))", ALIKE, "excited"),
    usage(
        "weather",
        r"\b(?:tell me|know|ask|asked|wondering|wonder|sure|see|unsure) (?P<wrong>weather)\b",
        ALIKE,
        "whether",
    ),
    usage(
        "asked ask",
        r"\bask(?:ed)? (?:me |you |us )?(?:what|where|who|when|how much) (?P<wrong>is|are|was) (?=(?:my|your|the)\b)",
        ORDER,
    ),
    usage(
        "do does did",
        r"\b(?:hear|learn|know|see|tell me|understand|told me|ask|show me) (?:how|what|why|when|where|which [a-z]+)"
        r" (?P<wrong>do|does|did) (?=" + SUBJECT + r"\b)",
        ORDER,
    ),
    usage(
        "will",
        r"\b[Ii]f you (?P<wrong>will) (?=(?:have|need|find|get|receive) (?:any|more|some|further|the|another|a)\b)",
        "Leave out “will.”",
    ),
    usage("all", START + r"(?P<wrong>My all)\b", "Write “all my.”", "all my"),
    usage("mind", r"\b[Kk]eep(?:ing)? me (?P<wrong>mind)\b", "Write “in mind.”", "in mind"),
    usage(
        "i",
        r"\b(?:with|for|to|showing|letting|having|gave|told) (?:you|him|her|[A-Z][a-z]+) and (?P<wrong>I)(?= "
        r"(?:last|yesterday|this|today|around|on " + r"[A-Z])\b)",
        "Write “me.”",
        "me",
    ),
    usage("me", START + r"(?P<wrong>Me and my [a-z]+)\b", "Write “my … and I.”"),
    usage("would", r"\bwish (?:I|we|you) (?P<wrong>would have|would['’]ve)\b", "Write “had.”", "had"),
    usage(
        "for",
        r"\b(?:writing|write|reaching out|emailing) (?P<wrong>for) (?=(?:follow up|ask|thank|inform|tell|request "
        r"(?:a|an|the)|confirm|apply|express)\b)",
        "Write “to.”",
        "to",
    ),
    usage(
        "for",
        r"\b[Ss]orry for (?P<wrong>reply|answer|be|come|write|bother|disturb|miss|cause|make|send)\b(?! (?:time"
        r"|speed))",
        ING,
    ),
    usage(
        "for",
        r"\band for (?P<wrong>answer|reply|take|give|make|be|have|consider|share|send|tell|show)(?= (?:so|me|the|my"
        r"|us|your|to|time)\b)",
        ING,
    ),
    usage(
        "in",
        r"\b(?:experience|experienced|skilled|background|interested|years|good|success) in (?P<wrong>manage|build"
        r"|teach|develop|write|sell|run|handle|create|make|improve|provide|solve|analyze|organize|maintain|lead "
        r"(?:a|the|teams?)|work with)\b",
        ING,
    ),
    usage(
        "opportunity chance",
        r"\b(?:opportunity|chance) (?P<wrong>of) (?=(?:" + VERB + r"|interview)\b(?! (?:of|with a)\b))",
        "Write “to.”",
        "to",
    ),
    usage(
        "can could will would must should",
        r"\b(?:so|and|but|because|that) (?:I|we|you) (?:can|could|will|would|must|should) (?P<wrong>to) (?="
        + VERB
        + r"\b)",
        "Leave out “to.”",
    ),
    usage(
        "love",
        r"\b(?:would|['’]d) love (?P<wrong>(?:connect|hear|meet|learn|join|discuss|talk|chat|see|speak|work with))"
        r"(?= (?:with|here|more|you|about|to|the|your|from|and)\b)",
        "Write “love to.”",
        r"to \g<wrong>",
    ),
)
