"""The kinds of message, one file each; a new kind is its file and one line here."""

from decision_tool.composer.templates import (
    logistics,
    message,
    recruiter_question,
    recruiter_thanks,
    reply,
    request_note,
    request_note_after,
    thank_you,
)

KINDS = (
    request_note.KIND,
    message.KIND,
    logistics.KIND,
    thank_you.KIND,
    request_note_after.KIND,
    reply.KIND,
    recruiter_question.KIND,
    recruiter_thanks.KIND,
)
