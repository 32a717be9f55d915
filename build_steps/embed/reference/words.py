"""What the generated parts of pages say around the definitions. One sentence, one place."""

TREE = {
    "start": "Start here",
    "answers": "The answers",
    "answers_intro": "Every path through the questions ends at one of these.",
    "go": "go to {number}",
    "line": "line {number}",
    "lines": "Why",
    "now": "Now",
    "next": "Next",
    "pattern": "Pattern for it: ",
}

MAP = {
    "start": "Where you begin",
    "region": "Map: {title}",
    "about": "{count} questions, from top to bottom. An arrow leads to the next one, or to the answer.",
    "about_one": "One question. Each arrow leads to an answer.",
    "text": "As text, from question {number}",
    "key": "Three kinds of answer: ",
    "go": "you message them",
    "elsewhere": "you contact someone else",
    "wait": "you send nothing",
    "or": " / ",
}

POLICY = {
    "caption": "The policy, in its order: the first line that fits decides.",
    "line": "Line",
    "when": "If",
    "outcome": "Then",
    "because": "Because",
    "or": " or ",
}

SAMPLE = {
    "length_limit": "{length} of {limit} characters",
    "length_words": "{words} of at most {limit} words, {length} characters",
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
    "needs": "It needs",
    "or": " or ",
    "may": "It can also use:",
    "required": "always there",
    "optional": "where there is room and a reason",
    "subject": "Subject line",
    "formal": "formal",
    "friendly": "friendly",
    "before": "before the interview",
    "after": "after the interview",
    "unknown": "without a date",
    "own": "in your own words",
    "greeted": "name",
    "clause": "{named}, as a whole sentence",
}

RULE = {
    "why": "Why",
    "found": "It stops at",
    "passes": "It lets pass",
    "empty": "(an empty text)",
    "severity": "Severity: {severity}.",
    "by_kind": "In some kinds it differs: {kinds}.",
    "in_kind": "{kind}: {severity}",
    "error": "error",
    "warning": "warning",
    "hint": "hint",
    "none": "not looked for",
}

FACT = {
    "caption": "LinkedIn message limits",
    "fact": "Fact",
    "sure": "How sure",
    "source": "Source",
    "checked": "Last checked",
}

VOICE = {
    "one": "One source",
    "many": "{n} sources",
    "undated": "no date given",
}

MINDS = {
    "no": "{n} no",
    "yes": "{n} yes",
    "condition": "{n} yes, with conditions",
    "depends": "{n} it depends",
    "split": "{n} with both sides",
    "other": "{n} with figures or a report",
}
