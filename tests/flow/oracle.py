"""The policy once more, written by hand as plain conditions: the second opinion on the table and the engine.

Who changes what the decision says changes it here too, on purpose.
"""

from collections.abc import Mapping

KINDS = {
    "do_not_contact": None,
    "ask_recruiter": "recruiter_question",
    "wait_until_scheduled": None,
    "prepare_and_wait": None,
    "send_message": "message",
    "send_request": "request_note",
    "ask_logistics": "logistics",
    "save_for_interview": None,
    "save_for_offer": None,
    "leave_it": None,
    "reply_briefly": "reply",
    "send_thank_you": "thank_you",
    "send_request_after": "request_note_after",
    "thank_via_recruiter": "recruiter_thanks",
    "let_process_run": None,
}


def outcome(a: Mapping[str, str]) -> str:
    """Return the outcome for a complete set of answers."""
    stage, purpose = a["stage"], a["purpose"]
    if purpose == "pay":
        return "save_for_offer"
    if purpose == "role_questions":
        return "save_for_interview"
    if purpose == "status":
        return "save_for_interview" if stage == "scheduled" else "let_process_run"
    if a["asked_not_to"] != "no":
        return {"logistics": "ask_recruiter", "thank": "thank_via_recruiter"}.get(purpose, "do_not_contact")
    if stage == "applied":
        return "wait_until_scheduled"
    if purpose == "logistics" and a["details"] == "clear":
        return "prepare_and_wait"
    if a["contact_so_far"] in ("waiting", "declined"):
        return {"logistics": "ask_recruiter", "thank": "thank_via_recruiter"}.get(purpose, "leave_it")
    if a["contact_so_far"] == "replied" and purpose in ("introduce", "connect"):
        return "reply_briefly"
    if purpose == "logistics":
        by_recruiter = a["arranged_by"] == "recruiter" or a["reach"] == "request_only"
        return "ask_recruiter" if by_recruiter else "ask_logistics"
    if purpose == "thank":
        return "thank_via_recruiter" if a["reach"] == "request_only" else "send_thank_you"
    if stage == "interviewed":
        return "send_request_after"
    if a["seniority"] == "very_senior" and a["relationship"] != "know_each_other":
        return "prepare_and_wait"
    if purpose == "connect" or a["reach"] == "request_only":
        return "send_request" if request_is_fine(a) else "prepare_and_wait"
    return "send_message" if message_is_fine(a) else "prepare_and_wait"


def request_is_fine(a: Mapping[str, str]) -> bool:
    """Return whether a request before the interview has nothing against it."""
    if a["days_until"] == "two_or_fewer" or a["presence"] == "reserved":
        return False
    return a["culture"] == "open" or a["relationship"] == "know_each_other"


def message_is_fine(a: Mapping[str, str]) -> bool:
    """Return whether a message before the interview has nothing against it."""
    if a["days_until"] == "two_or_fewer" and a["reach"] != "connected":
        return False
    if a["relationship"] != "strangers":
        return True
    return a["presence"] != "reserved" and (a["details"] == "unclear" or a["culture"] == "open")
