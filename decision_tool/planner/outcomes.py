"""What may be planned for each outcome, as data.

The ids are those of the contact decision, written out here because the planner knows no flow. A step stands
before those that count from it; steps of one day keep this order.
"""

from collections.abc import Mapping

from decision_tool.planner import notes, steps
from decision_tool.planner import writing_steps as writing
from decision_tool.planner.model import Agenda

SCHEDULED = (notes.NOT_SENT_YET, notes.NO_DAY_GIVEN, notes.OVER)
ANY_STAGE = (notes.NOT_SENT_YET, notes.WROTE_ALREADY)
INTERVIEWED = (notes.NOT_SENT_YET, notes.THANKED_ALREADY, notes.STILL_AHEAD)

OUTCOMES: Mapping[str, Agenda] = {
    "do_not_contact": Agenda(
        (
            writing.LEAVE_TO_RECRUITER,
            steps.LOOK_PRIVATELY,
            *steps.GET_READY,
            steps.THANK_THROUGH_RECRUITER,
            steps.FOLLOW_UP,
        ),
        (*ANY_STAGE, notes.OVER),
    ),
    "ask_recruiter": Agenda(
        (
            writing.ASK_RECRUITER,
            writing.CALL,
            writing.CALL_SENT,
            steps.LOOK_NEAR,
            *steps.GET_READY,
            *steps.THANK_AND_FOLLOW_UP,
        ),
        (*SCHEDULED, notes.CALL_TODAY),
    ),
    "wait_until_scheduled": Agenda(
        (
            writing.OWN_PROFILE,
            writing.SEE_WHETHER_INVITED,
            steps.LOOK_NEAR,
            *steps.GET_READY,
            *steps.THANK_AND_FOLLOW_UP,
        ),
        (*ANY_STAGE, notes.ARRANGED, notes.OVER),
    ),
    "prepare_and_wait": Agenda(
        (writing.SEND_NOTHING, steps.LOOK_NEAR, *steps.GET_READY, *steps.THANK_AND_FOLLOW_UP),
        (*SCHEDULED, notes.WROTE_ALREADY),
    ),
    "send_message": Agenda(
        (
            steps.LOOK,
            writing.PROOFREAD,
            writing.SEND_MESSAGE,
            writing.SEND_MESSAGE_UNDATED,
            *writing.ONE_MESSAGE,
            *steps.GET_READY,
            *steps.THANK_AND_FOLLOW_UP,
        ),
        (*SCHEDULED, notes.MEET_TODAY),
    ),
    "send_request": Agenda(
        (
            steps.LOOK,
            writing.PROOFREAD,
            writing.SEND_REQUEST,
            writing.SEND_REQUEST_UNDATED,
            writing.PENDING,
            writing.PENDING_SENT,
            *steps.GET_READY,
            *steps.THANK_AND_FOLLOW_UP,
            writing.TIDY,
            writing.TIDY_SENT,
        ),
        (*SCHEDULED, notes.MEET_TODAY),
    ),
    "ask_logistics": Agenda(
        (
            writing.PROOFREAD,
            writing.ASK_INTERVIEWER,
            writing.FIND_OUT,
            writing.FIND_OUT_SENT,
            steps.LOOK_NEAR,
            *steps.GET_READY,
            *steps.THANK_AND_FOLLOW_UP,
        ),
        (*SCHEDULED, notes.CALL_TODAY),
    ),
    "save_for_interview": Agenda(
        (writing.KEEP_QUESTION, steps.LOOK_NEAR, *steps.GET_READY, *steps.THANK_AND_FOLLOW_UP),
        (*ANY_STAGE, notes.NO_DAY_GIVEN, notes.OVER),
    ),
    "save_for_offer": Agenda(
        (writing.KEEP_FIGURE, steps.LOOK_NEAR, *steps.GET_READY, *steps.THANK_AND_FOLLOW_UP), ANY_STAGE
    ),
    "leave_it": Agenda(
        (
            writing.LEAVE_IT,
            steps.LOOK_PRIVATELY,
            writing.PENDING_SENT,
            writing.PENDING_UNDATED,
            *steps.GET_READY,
            steps.THANK_BY_EMAIL,
            steps.FOLLOW_UP,
            writing.TIDY_SENT,
        ),
        SCHEDULED,
    ),
    "reply_briefly": Agenda(
        (
            writing.PROOFREAD,
            writing.REPLY,
            *writing.ONE_MESSAGE,
            *steps.GET_READY,
            *steps.THANK_AND_FOLLOW_UP,
        ),
        (*SCHEDULED, notes.MEET_TODAY),
    ),
    "send_thank_you": Agenda(
        (
            *steps.GET_READY_AHEAD,
            steps.THANK_ON_LINKEDIN,
            steps.THANK_ON_LINKEDIN_UNDATED,
            steps.FOLLOW_UP,
            *steps.FOLLOW_UP_UNDATED,
        ),
        INTERVIEWED,
    ),
    "send_request_after": Agenda(
        (
            *steps.GET_READY_AHEAD,
            writing.CONNECT,
            writing.CONNECT_UNDATED,
            writing.PENDING_AFTER,
            writing.PENDING_AFTER_SENT,
            steps.FOLLOW_UP,
            *steps.FOLLOW_UP_UNDATED,
            writing.TIDY,
            writing.TIDY_AFTER_SENT,
        ),
        INTERVIEWED,
    ),
    "thank_via_recruiter": Agenda(
        (
            *steps.GET_READY_AHEAD,
            steps.THANK_BY_EMAIL,
            steps.THANK_BY_EMAIL_UNDATED,
            steps.FOLLOW_UP,
            *steps.FOLLOW_UP_UNDATED,
        ),
        INTERVIEWED,
    ),
    "let_process_run": Agenda(
        (writing.WAIT_FOR_DATE, *steps.GET_READY_AHEAD, steps.FOLLOW_UP, *steps.FOLLOW_UP_UNDATED),
        (notes.NOT_SENT_YET, notes.ARRANGED),
    ),
}
