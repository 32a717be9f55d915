"""Detects the kind of a message from its text."""

from decision_tool.reviewer.speech import QUESTION, Heard

NOTE_LENGTH = 300
REPLY_WORDS = 40


def detect(heard: Heard) -> str | None:
    """Detect the kind of a message from what its sentences do.

    Args:
        heard: the draft.

    Returns:
        The id of a kind, or None if it's unclear.
    """
    reading = heard.reading
    acts: set[str] = set()
    for speech in heard.speeches:
        acts |= speech.acts
    closed = reading.layout.closing[1] > reading.layout.closing[0]
    greeted = reading.layout.greeting[1] > reading.layout.greeting[0]
    if "no longer" in acts:
        return "feedback_request" if "feedback" in acts else None
    if "moving" in acts and "afterwards" not in acts:
        return "reschedule"
    if "correcting" in acts:
        return "correction"
    if "afterwards" in acts:
        if any("outcome said" in speech.acts and "soft next" not in speech.acts for speech in heard.speeches):
            return "follow_up"
        return "request_note_after" if "connecting" in acts and reading.length <= NOTE_LENGTH else "thank_you"
    if "connecting" in acts and reading.length <= NOTE_LENGTH and not closed:
        return "request_note"
    practical = any({QUESTION, "asking"} & speech.acts and "practical" in speech.acts for speech in heard.speeches)
    if practical and "substance" not in acts and len(reading.words) <= REPLY_WORDS * 2:
        return "logistics"
    if acts.isdisjoint(("introduced", "asks")) and len(reading.words) <= REPLY_WORDS and not (greeted and closed):
        return "reply" if "thanking" in acts else None
    if "introduced" in acts and "interview named" in acts:
        return "message"
    return None
