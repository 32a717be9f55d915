"""What the tool itself says: its buttons, its states, its failures. One sentence, one place."""

# Texts with {slots} are filled by the page; the names in braces are part of the contract with the script.
STATUS = {
    "loading": "Getting Python: {done} of {total} MB. You can answer meanwhile.",
    "starting": "Starting Python. You can answer meanwhile.",
    "ready": "Python is ready. Your answers stay on this device.",
    "failed": "Python did not start. The short answers still work.",
    "next_question": "Next question: {text}",
    "answer": "The answer: {text}",
    "restored": "Your earlier answers are back.",
    "copied": "Copied. Paste it where you want to send it.",
    "copy_refused": "The browser refused to copy. The text is selected: use your own copy command.",
}

FAILURE = {
    "headline": "The full explanation could not be worked out.",
    "works": "The short answer above still holds, and everything that you entered is kept.",
    "do": "Check your connection, then try again.",
    "newer": "This page is older than the tool behind it. Reload the page; your answers are kept.",
    "cause": "Technical cause",
    "retry": "Try again",
}

FORM = {
    "headline": "Your case",
    "progress": "How much of Python has arrived",
    "back": "Back",
    "keep": "Keep this answer",
    "again": "Start over",
    "without_script": "These questions work with a script, and your browser runs none here.",
    "without_script_link": "Follow the same decision as text.",
}

RESULT = {
    "write": "Write this message",
    "why": "Why",
    "pros": "What speaks for it",
    "cons": "What speaks against it",
    "for_and_against": "For and against",
    "unknowns": "What nobody can know",
    "changes": "What would change this",
    "differs": "Where advisers differ",
    "then": "then: {headline}",
    "then_depends": "then it depends on further answers",
    "find_out": "You can find this out first",
    "time": "Time alone changes this",
    "other": "Other answers that lead elsewhere",
    "sources": "Sources",
    "more": "The reasons follow as soon as Python is ready.",
}
