"""The kinds of message, one file each. To add a kind, add its file and one line here."""

from decision_tool.composer.templates import (
    correction,
    feedback_request,
    follow_up,
    logistics,
    message,
    recruiter_question,
    recruiter_thanks,
    reply,
    request_note,
    request_note_after,
    reschedule,
    thank_you,
    thank_you_email,
    turned_down,
)

KINDS = (
    request_note.KIND,
    message.KIND,
    logistics.KIND,
    thank_you_email.KIND,
    thank_you.KIND,
    request_note_after.KIND,
    reply.KIND,
    correction.KIND,
    recruiter_question.KIND,
    recruiter_thanks.KIND,
    reschedule.KIND,
    follow_up.KIND,
    feedback_request.KIND,
)

AFTER_NO = tuple(turned_down.after(kind) for kind in (thank_you_email.KIND, thank_you.KIND, recruiter_thanks.KIND))
"""The kinds that are worded differently once there's no job."""
