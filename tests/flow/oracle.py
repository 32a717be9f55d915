"""The policy again, handwritten as plain conditions, as a second opinion on the table and the engine.

If you change what the decision says, you have to change it here, too. That's on purpose.
"""

from collections.abc import Mapping

# For every outcome: the verdict, the kind of message, who gets it, and the channel.
CARRIES = {
    "do_not_contact": ("no", None, ""),
    "ask_recruiter": ("other", "recruiter_question", "recruiter by email"),
    "move_interview": ("other", "reschedule", "recruiter by email"),
    "wait_until_scheduled": ("wait", None, ""),
    "prepare_and_wait": ("wait", None, ""),
    "send_message": ("send", "message", "interviewer by linkedin"),
    "send_request": ("send", "request_note", "interviewer by linkedin"),
    "ask_logistics": ("send", "logistics", "interviewer by linkedin"),
    "save_for_interview": ("wait", None, ""),
    "save_for_offer": ("wait", None, ""),
    "discuss_offer": ("other", None, ""),
    "leave_it": ("no", None, ""),
    "reply_briefly": ("send", "reply", "interviewer by linkedin"),
    "thank_by_email": ("send", "thank_you_email", "interviewer by email"),
    "send_thank_you": ("send", "thank_you", "interviewer by linkedin"),
    "thank_via_recruiter": ("other", "recruiter_thanks", "recruiter by email"),
    "send_request_after": ("send", "request_note_after", "interviewer by linkedin"),
    "let_process_run": ("wait", None, ""),
    "follow_up_once": ("other", "follow_up", "recruiter by email"),
    "ask_for_feedback": ("other", "feedback_request", "recruiter by email"),
}


def outcome(a: Mapping[str, str]) -> str:
    """Return the outcome for a complete set of answers."""
    stage, purpose = a["stage"], a["purpose"]
    if purpose in ("pay", "role_questions", "status", "reschedule", "feedback"):
        return by_purpose(a)
    if stage not in ("offered", "turned_down") and a["asked_not_to"] != "no":
        return {"logistics": "ask_recruiter", "thank": "thank_via_recruiter"}.get(purpose, "do_not_contact")
    if stage == "applied":
        return "wait_until_scheduled"
    if purpose == "logistics" and a["details"] == "clear":
        return "prepare_and_wait"
    if purpose == "thank" and a["have_email"] == "yes":
        return "thank_by_email"
    if a["contact_so_far"] in ("waiting", "declined"):
        return {"logistics": "ask_recruiter", "thank": "thank_via_recruiter"}.get(purpose, "leave_it")
    if a["contact_so_far"] == "replied" and purpose in ("introduce", "connect"):
        return "reply_briefly"
    if purpose == "logistics":
        by_recruiter = a["arranged_by"] == "recruiter" or a["reach"] == "request_only"
        return "ask_recruiter" if by_recruiter else "ask_logistics"
    if purpose == "thank":
        return "thank_via_recruiter" if a["reach"] == "request_only" else "send_thank_you"
    if stage != "scheduled":
        return "send_request_after"
    return before(a)


def by_purpose(a: Mapping[str, str]) -> str:
    """Return the outcome if the purpose decides it, perhaps with the answers about the wait."""
    stage, purpose = a["stage"], a["purpose"]
    if purpose == "pay":
        return "discuss_offer" if stage == "offered" else "save_for_offer"
    if purpose == "role_questions":
        return "ask_recruiter" if stage == "offered" else "save_for_interview"
    if purpose == "reschedule":
        return "move_interview"
    if purpose == "feedback":
        return "ask_for_feedback"
    if stage != "interviewed":
        return "save_for_interview" if stage == "scheduled" else "let_process_run"
    due = a["day_named"] == "passed" or (a["day_named"] == "none" and a["since_interview"] == "two_weeks_or_more")
    return "follow_up_once" if due and a["asked_already"] == "no" else "let_process_run"


def before(a: Mapping[str, str]) -> str:
    """Return the outcome for a first message or request before the interview."""
    if a["seniority"] == "very_senior" and a["relationship"] != "know_each_other":
        return "prepare_and_wait"
    if a["purpose"] == "connect" or a["reach"] == "request_only":
        return "send_request" if request_is_fine(a) else "prepare_and_wait"
    return "send_message" if message_is_fine(a) else "prepare_and_wait"


def request_is_fine(a: Mapping[str, str]) -> bool:
    """Return whether nothing rules out a request before the interview."""
    if a["days_until"] == "two_or_fewer" or a["presence"] == "reserved":
        return False
    return a["culture"] == "open" or a["relationship"] == "know_each_other"


def message_is_fine(a: Mapping[str, str]) -> bool:
    """Return whether nothing rules out a message before the interview."""
    if a["days_until"] == "two_or_fewer" and a["reach"] != "connected":
        return False
    if a["relationship"] != "strangers":
        return True
    return a["presence"] != "reserved" and (a["details"] == "unclear" or a["culture"] == "open")
