"""The tool's own texts: buttons, status messages, and errors, each in one place."""

# The page fills in the {slots}, whose names are part of the contract with the script.
STATUS = {
    "download": "Loading writing help ({total} MB). You can keep working.",
    "starting": "Starting writing help. You can keep working.",
    "failed": "Writing help didn’t load. Here’s what still works.",
    "restored": "Your earlier answers are back.",
    "from_link": "These answers came from a link. Change any that don’t apply to you.",
    "from_link_date": "These answers came from a link. They don’t match the date you gave, so we left that date out.",
    "from_link_left_out": "These answers came from a link. We left out the parts we didn’t recognize: {text}.",
    "link_unknown": "We didn’t recognize any answers in this link, so nothing has changed.",
    "link_copied": "Link copied.",
    "link_shown": "Your browser didn’t allow copying. Here’s the link.",
    "started_over": "You’re starting over. Undo brings your answers back.",
    "undone_over": "Your answers are back.",
    "date_changed": "You changed the date, so we updated the plan and the message.",
    "date_changed_answers": "Because the date changed: {text}.",
    "date_changed_outcome": "Because the date changed, the answer is now: {text}",
    "day_changed": "It’s a new day, so we checked the dates again.",
    "part_failed": "Part of this tool didn’t start ({text}). Everything else works. Reload the page to try again.",
}

# Short labels set by the page's script.
PAGE = {
    "position": "Question {number} of about {most}",
    "change": "Change",
    "from_date": "from your date",
    "date_none": "No date",
    "answered_count": "({number})",
}

FAILURE = {
    "decision": "We couldn’t load the reasons for your answer.",
    "decision_works": "You still get the short answer, and we kept everything you entered.",
    "words": "Writing help didn’t load.",
    "words_work": "You can still write here, and we kept everything you entered.",
    "do": "Check your connection and try again. If that doesn’t help, copy what you wrote and reload the page.",
    "newer": "This site has changed since you opened the page. Copy what you wrote and reload the page.",
    "cause": "Technical details",
    "retry": "Try again",
}

FORM = {
    "headline": "Get an answer for your situation",
    "answers": "Your answers",
    "progress": "Loading progress",
    "back": "Back",
    "keep": "Continue",
    "again": "Start over",
    "undo": "Undo",
    "date": "When is your interview?",
    "date_past": "When was your interview?",
    "date_help": "Optional. With a date, the tool skips some questions and makes a day-by-day plan.",
    "late": "If nothing happens when you choose an answer, part of this page didn’t load.",
    "late_words": "If nothing happens when you type, part of this page didn’t load.",
    "without_script": "This tool needs JavaScript, and your browser isn’t running it.",
    "without_script_link": "Use the text version instead.",
}

WAYS = {
    "headline": "What do you need?",
    "decide": "Should I message?",
    "decide_help": "A few short questions, one clear answer.",
    "check": "Check my draft",
    "check_help": "Paste it. See what to fix and why.",
    "thank": "Say thanks or follow up",
    "thank_help": "You’ve had the interview.",
    "sent": "I already sent something",
    "sent_help": "What helps now, and what makes it worse.",
    "start": "All four options",
    "instead": "Already said thank you? Follow up on the decision",
}

VERDICT = {
    "send": ("✓", "Send it"),
    "wait": ("‖", "Wait"),
    "other": ("↪\ufe0e", "Contact someone else"),
    "no": ("✕", "Don’t send"),
}

RESULT = {
    "why": "Why:",
    "pros": "Pros",
    "cons": "Cons",
    "for_and_against": "Pros and cons",
    "unknowns": "What nobody can know:",
    "changes": "What would change this answer",
    "changes_more": "More",
    "differs": "Where advice differs",
    "then": "then: {headline}",
    "then_depends": "then it depends on your other answers: {headlines}",
    "sources": "Sources",
    "more": "Loading the reasons.",
}

COMPOSER = {
    "headline": "Fill in the message",
    "read_kind": "What kind of message is it?",
    "kind": "Kind of message",
    "account": "Your LinkedIn account",
    "account_help": "This sets how long the message with your request can be.",
    "free": "Free",
    "premium": "Premium",
    "needed": "Required",
    "more": "Optional details",
    "sound": "Tone and greeting",
    "example": "Example: {example}",
    "unset": "Choose one",
    "unique_help": "Add one detail only you could mention.",
    "missing": "Still needed",
    "instead": "What you can send instead",
    "shorten": "Too long for LinkedIn",
    "notes": "Good to know",
    "left_out": "What we left out, and why",
    "parts": "What each sentence does",
    "ready": "Everything required is there. Read it aloud once, then copy it.",
    "draft": "Not finished yet.",
    "subject": "Subject line",
    "copy_subject": "Copy the subject line",
    "sample": "This is a sample: {title}. The people in it are made up. Replace the facts with your own.",
    "sample_clear": "Clear the fields",
    "sample_waiting": "You opened a sample: {title}. Showing it will replace what you’ve typed.",
    "sample_take": "Show the sample",
    "sample_unknown": "We don’t have the sample in this link. You can fill in your own facts.",
}

DRAFT = {
    "suggestions": "Suggestions",
    "headline": "Your message",
    "label": "Your message",
    "help": "Edit it, or paste your own draft. We check it as you type, on this device.",
    "copy": "Copy",
    "copy_anyway": "Copy anyway",
    "ask": "You’ve edited this message, and the form now has a different one.",
    "take": "Use the new message",
    "keep": "Keep mine",
    "undo": "Undo",
    "look_up": "Check spelling with a dictionary ({megabytes} MB)",
    "replace": "Change to “{text}”",
    "add": "Add “{text}”",
    "remove": "Delete it",
    "aside": "Dismiss",
    "firm": "You can’t dismiss this one. LinkedIn would cut the message off.",
    "aside_again": "Show dismissed ({number})",
    "checklist": "Checklist",
    "there": "included",
    "not_there": "missing",
    "not_needed": "not needed here",
    "looks_like": "Looks like: {kind}.",
    "change_kind": "Change",
    "kind_auto": "Detect automatically",
    "not_to_write": "Before you send it: based on your answers, you shouldn’t contact the interviewer now.",
    "may_miss": "This check can miss things, so have someone else read it, too.",
    "may_miss_link": "How often does it miss something?",
    "keep_here": "Keep it on this device, too",
    "keep_help": "Otherwise, what you type is saved in this tab only, until you close it.",
    "forget": "Forget everything",
    "other_tab": "You changed this in another tab, too. Which one do you want to keep on this device?",
    "other_take": "Use the other tab’s version",
    "other_keep": "Keep this version",
}

# The script fills in the {slots}.
DRAFT_STATUS = {
    "dictionary_fetched": "Loading the dictionary from this site.",
    "dictionary_waits": "The dictionary has loaded. We’ll use it as soon as writing help loads, too.",
    "dictionary_on": "We’re now checking every word against the dictionary.",
    "dictionary_failed": "The dictionary didn’t load, so we’re checking your draft without it. You can try again.",
    "copied": "Copied. Paste it where you want to send it.",
    "copy_refused": "Your browser didn’t allow copying. We’ve selected the text, so you can copy it yourself.",
    "gap_left": "You still have a blank to fill in: {text}. Fill it in before you copy.",
    "count": "{length} characters",
    "count_limit": "{length} of {limit} characters",
    "count_over": "{length} of {limit} characters: {over} too many",
    "count_words": "{words} of about {most} words, {length} characters",
    "asked": "The form now has a different message. We’ll keep yours until you choose.",
    "taken": "You’re now using the new message.",
    "kept": "We kept your message.",
    "undone": "Your text is back.",
    "replaced": "Changed.",
    "set_aside": "Dismissed for this draft.",
    "overlong": "This is {length} characters. We can check up to {most}. Your text is still here.",
    "keeping": "From now on, what you type is also saved in this browser.",
    "kept_off": "Saved only in this tab now.",
    "not_kept": "This browser doesn’t allow saving. Nothing is saved.",
    "forgotten": "Everything has been deleted. Nothing you typed is saved on this device.",
    "reading": "We’ll check your draft as soon as writing help has loaded.",
    "unread": "Writing help didn’t load, so this draft hasn’t been checked. You can still edit and copy it.",
}

PARTS = {
    "greeting": "Greeting",
    "introduction": "Introduction",
    "interview_details": "Interview details",
    "gratitude": "Thanks",
    "thanks": "Thanks",
    "personal": "Personal detail",
    "qualifications": "Qualifications",
    "enthusiasm": "Interest",
    "logistics": "Practical question",
    "reason": "Reason",
    "change": "New time",
    "ask": "Your question",
    "question": "Practical question",
    "new_time": "Times that work for you",
    "correction": "Correction",
    "closing": "Closing",
}

# What a part is called in one kind of message, where it does something else there.
PARTS_IN = {
    "message": {"logistics": "Offer to help"},
    "correction": {"gratitude": "Apology"},
}

SEVERITY = {"error": "Must fix", "warning": "Should fix", "hint": "Suggestion"}

SHARE = {
    "headline": "Keep this answer",
    "link": "Copy a link to this answer",
    "link_help": "The link includes your answers to the questions, but nothing you typed.",
    "link_field": "Link",
    "share": "Share",
    "print": "Print",
}

REQUESTS = {
    "requests": "Network requests since you started typing: {own} to this site, {other} to any other site.",
    "list": "Files this page has requested",
}

READ_DRAFTS = {
    "kind": "{kind}, {length} characters, first draft:",
    "instead": "Better: “{text}”",
    "after": "What was sent, {length} characters:",
}

PLAN = {
    "headline": "Your plan, day by day",
    "next": "Next date",
    "sent": "Date you sent it (if you did)",
    "calendar": "Add the checked steps to your calendar",
    "calendar_help": "Downloads a file for Google, Apple, or Outlook calendars, with a reminder for each step.",
    "notes": "Good to know",
    "skips": "We skip weekends and interview day.",
    "case": "What happened?",
    "case_help": "Choose the closest match.",
    "one_line": "Send one line",
    "no_more": "Don’t send anything else",
    "helps": "What helps",
    "worsens": "What makes it worse",
    "done_already": "Already did one of these? Don’t worry. Just do what helps from here on.",
    "none": "There’s nothing you need to do on a particular day.",
    "bad_day": "One of these dates doesn’t look right. Please check the year.",
    "file": "interview-steps.ics",
}

# Shown while Python loads.
LOADING = {
    "slow": "Your connection is slow, but we’re still loading. You can keep working while you wait, or stop loading.",
    "stop": "Stop loading",
}
