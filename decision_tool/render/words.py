"""What the tool itself says: its buttons, its states, its failures. One sentence, one place."""

# Texts with {slots} are filled by the page; the names in braces are part of the contract with the script.
STATUS = {
    "download": "Python is on its way, {total} MB. You can answer meanwhile.",
    "starting": "Python is starting. You can answer meanwhile.",
    "ready": "Python is ready. Your answers stay on this device.",
    "failed": "Python does not answer. What still works is said here.",
    "next_question": "Next question: {text}",
    "answer": "The answer: {text}",
    "restored": "Your earlier answers are back.",
    "from_link": "These answers came from a link. Change any that is not yours.",
    "from_link_left_out": "These answers came from a link. Left out, as this site does not know it: {text}.",
    "link_copied": "The link is copied.",
    "link_shown": "The browser refused to copy. Here is the link.",
}

FAILURE = {
    "decision": "The reasons for your answer are missing for now.",
    "decision_works": "You still get the short answer, and everything that you entered is kept.",
    "words": "The help with your words is missing for now.",
    "words_work": "You can still write here, and everything that you entered is kept.",
    "do": "Check your connection, then try again. If that does not help, copy what you wrote and reload the page.",
    "newer": "The tool has changed since you opened this page. Copy what you wrote and reload the page.",
    "cause": "Technical cause",
    "retry": "Try again",
}

FORM = {
    "headline": "Your case",
    "progress": "How much of Python has arrived",
    "back": "Back",
    "keep": "Keep this answer",
    "again": "Start over",
    "late": "If nothing happens when you answer, a part of this page is missing.",
    "without_script": "These questions work with a script, and your browser runs none here.",
    "without_script_link": "Follow the same decision as text.",
}

RESULT = {
    "write": "Write this message",
    "write_later": "Prepare the thank-you for later",
    "why": "Why",
    "pros": "What speaks for it",
    "cons": "What speaks against it",
    "for_and_against": "For and against",
    "unknowns": "What nobody can know",
    "changes": "What would change this",
    "differs": "Where advisers differ",
    "then": "then: {headline}",
    "then_depends": "then more answers decide between: {headlines}",
    "find_out": "You can find this out first",
    "time": "Time alone changes this",
    "other": "Other answers that lead elsewhere",
    "sources": "Sources",
    "more": "The reasons follow as soon as Python is ready.",
}

COMPOSER = {
    "headline": "Your message",
    "read_headline": "What is it?",
    "kind": "What do you want to write?",
    "read_kind": "What kind of message is it?",
    "account": "Your LinkedIn account",
    "account_help": "It sets how long the note on a request may be.",
    "free": "Free",
    "premium": "Premium",
    "needed": "What it needs",
    "more": "Say more",
    "more_help": "if you like",
    "sound": "How it should sound",
    "sound_help": "formal, unless you choose",
    "example": "Such as: {example}",
    "unset": "Not chosen",
    "unique_help": "The more it says that only you could say, the better it is read.",
    "see_draft": "See the text",
    "empty": "Fill in what you know, and your message appears here.",
    "missing": "Still needed",
    "instead": "What you can send instead",
    "shorten": "Too long for this channel",
    "notes": "Worth knowing",
    "left_out": "Left out, and why",
    "parts": "Which sentence does what",
    "ready": "Every needed part is there. Read it once more, then copy it.",
    "draft": "This is a draft still.",
    "subject": "Subject line",
    "copy_subject": "Copy the subject",
    "sample": "This is a sample: {title}. The people in it are invented. Change the facts to yours.",
    "sample_clear": "Empty the fields",
    "sample_waiting": "You followed a link to a sample: {title}. It would replace what you typed.",
    "sample_take": "Show the sample",
    "sample_unknown": "This link names a sample that is not here. You can fill in your own facts.",
}

DRAFT = {
    "headline": "Your draft",
    "label": "The text that you will send",
    "help": "Change it as you like, or paste a draft of your own. It is read as you type, on this device.",
    "copy": "Copy the text",
    "have_draft": "I have a draft already",
    "ask": "You changed this text by hand. The fields now give another text.",
    "take": "Take the new text",
    "keep": "Keep my text",
    "undo": "Undo",
    "look_up": "Check every word against a dictionary ({megabytes} MB)",
    "replace": "Write “{text}” instead",
    "add": "Add “{text}”",
    "remove": "Take it out",
    "aside": "Set aside",
    "firm": "This cannot be set aside. The message would not arrive whole.",
    "aside_again": "Show again what you set aside ({number})",
    "why": "Why it matters",
    "checklist": "What is there and what is not",
    "there": "there",
    "not_there": "not there",
    "not_needed": "not there, not needed here",
    "not_to_write": "Before the words: for your case the answer is not to write to the interviewer now.",
    "keep_here": "Keep what I typed on this device",
    "keep_help": "Off, nothing is stored. On, it stays in this browser only.",
    "forget": "Forget everything",
}

# The script fills the {slots} of these.
DRAFT_STATUS = {
    "dictionary_fetched": "The dictionary is on its way. It comes from this site.",
    "dictionary_waits": "The dictionary is here. It is used as soon as Python is ready.",
    "dictionary_on": "Every word is now looked up in the dictionary.",
    "dictionary_failed": "The dictionary did not come, so your draft is read without it. You can ask for it again.",
    "copied": "Copied. Paste it where you want to send it.",
    "copy_refused": "The browser refused to copy. The text is selected: use your own copy command.",
    "count": "{length} characters",
    "count_limit": "{length} of {limit} characters",
    "count_over": "{length} of {limit} characters: {over} too many",
    "count_words": "{words} of about {most} words, {length} characters",
    "asked": "The fields now give another text. Yours is kept until you choose.",
    "taken": "The new text is in place.",
    "kept": "Your text stays.",
    "undone": "The text is as it was.",
    "replaced": "Changed.",
    "set_aside": "Set aside for this draft.",
    "forgotten": "Everything is forgotten. Nothing is stored on this device.",
    "keeping": "From now on, what you type stays in this browser.",
    "kept_off": "Nothing is stored on this device any more.",
    "not_kept": "This browser refuses to store anything. Nothing is kept.",
    "reading": "Your draft is read as soon as Python is ready.",
    "unread": "Python did not start, so nobody has read this draft. You can still change it and copy it.",
}

PARTS = {
    "greeting": "Greeting",
    "introduction": "Introduction",
    "interview_details": "Interview details",
    "gratitude": "Thanks",
    "thanks": "Thanks",
    "personal": "Something personal",
    "qualifications": "Qualifications",
    "enthusiasm": "Interest",
    "logistics": "Practical question",
    "reason": "Reason",
    "change": "New time",
    "ask": "Your question",
    "correction": "Correction",
    "question": "Practical question",
    "new_time": "What would suit you",
    "closing": "Closing",
}

SEVERITY = {"error": "Must fix", "warning": "Should fix", "hint": "Suggestion"}

SHARE = {
    "headline": "Keep this answer",
    "link": "Copy a link to this answer",
    "link_help": "The link holds your answers to the questions, and nothing that you typed.",
    "link_field": "The link",
    "share": "Share this answer",
    "print": "Print this page",
}

REQUESTS = {
    "requests": "Requests since you began to type: {own} for files of this site, {other} to anyone else.",
    "list": "What was asked for",
}

READ_DRAFTS = {
    "kind": "{kind}, {length} characters, as it was first written:",
    "instead": "Better: “{text}”.",
    "after": "What was sent, {length} characters:",
}

PLAN = {
    "headline": "What to do when",
    "interview": "Day of the interview",
    "sent": "Day on which you wrote, if you have",
    "interview_help": "The plan keeps clear of weekends and of the day itself.",
    "calendar": "Add the steps to your calendar",
    "calendar_help": "A file for Google, Apple and Outlook calendars, with a reminder for each step.",
    "notes": "Worth knowing",
    "written": "I have already written",
    "case": "What is on your mind?",
    "case_none": "Choose what fits",
    "helps": "What helps",
    "worsens": "What makes it worse",
    "none": "Nothing needs doing on a set day.",
    "bad_day": "One of these days cannot be read. Please check the year.",
    "file": "interview-steps.ics",
}
