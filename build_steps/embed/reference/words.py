"""The wording of the generated parts of pages, apart from the definitions. Each sentence is only here."""

TREE = {
    "start": "Start here",
    "answers": "The answers",
    "answers_intro": "Every path through the questions ends with one of these.",
    "go": "go to {number}",
    "line": "line {number}",
    "lines": "Why",
    "now": "Now",
    "next": "Next",
    "pattern": "Template: ",
}

MAP = {
    "start": "Start here",
    "region": "Map: {title}",
    "about": "{count} questions, from top to bottom. Arrows lead to the next question, or to an answer.",
    "about_one": "One question. Each arrow leads to an answer.",
    "text": "As text, from question {number}",
    "key": "There are three kinds of answers: ",
    "last": ", or ",
    "go": "you message them",
    "elsewhere": "you contact someone else",
    "wait": "you send nothing",
    "or": " / ",
}

POLICY = {
    "caption": "The policy, in order. The first line that fits wins.",
    "line": "Line",
    "when": "If",
    "outcome": "Then",
    "because": "Because",
    "or": " or ",
}

SAMPLE = {
    "length_limit": "{length} of {limit} characters",
    "length_words": "{words} words ({limit} at most), {length} characters",
    "subject": "Subject:",
    "copy": "Copy",
    "copy_named": "Copy: {title}",
    "find": "Find your situation",
    "open": "Make it mine",
    "open_named": "Make it mine: {title}",
    "parts": "What each sentence does",
}

TO = {"interviewer": "To the interviewer", "recruiter": "To the recruiter or coordinator"}

TEMPLATE = {
    "limit": "at most {limit} characters on a free account",
    "words": "at most {words} words",
    "needs": "Required",
    "or": " or ",
    "may": "Optional:",
    "required": "always included",
    "optional": "optional",
    "subject": "Subject line",
    "formal": "formal",
    "friendly": "friendly",
    "before": "before the interview",
    "after": "after the interview",
    "unknown": "if there’s no date",
    "own": "in your own words",
    "offer": "with an offer",
    "late": "if you’re running late",
    "running_late": "if your reason says you’re late",
    "another_time": "if you need another time",
    "any": "any question",
    "greeted": "name",
    "clause": "{named}, as a full sentence",
}

RULE = {
    "why": "Why",
    "found": "Flags",
    "passes": "Doesn’t flag",
    "empty": "(an empty draft)",
    "severity": "{severity}.",
    "by_kind": "Exceptions: {kinds}.",
    "only_in": "Checked only in: {kinds}.",
    "granted": "{kind}: up to {number} such sentences are fine.",
    "after_an_offer": "Not checked in messages to a recruiter that mention an offer.",
    "in_kind": "{kind} ({severity})",
    "error": "Must fix",
    "warning": "Should fix",
    "hint": "Suggestion",
    "none": "not checked",
    "as_of": "(if today is {day})",
    "comment": "(Comment: {message})",
}

FACT = {
    "caption": "LinkedIn message limits",
    "fact": "Fact",
    "sure": "How sure we are",
    "source": "Source",
    "checked": "Last checked",
}

OPINION = {
    "one": "One source.",
    "many": "{n} sources",
    "and": ", and ",
    "both": "both",
    "all": "all",
    "undated": "undated",
}

POSITIONS = {
    "no": ("1 says no", "{n} say no"),
    "yes": ("1 says yes", "{n} say yes"),
    "condition": ("1 says yes with conditions", "{n} say yes with conditions"),
    "depends": ("1 says it depends", "{n} say it depends"),
    "split": ("1 gives both sides", "{n} give both sides"),
    "other": ("1 is a survey or a news story", "{n} are surveys or news stories"),
}
"""What one source says, and what several say."""
