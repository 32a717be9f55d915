"""The agenda for each outcome, as data.

The ids are those of the contact decision, repeated here because the planner doesn't import the flow. A step comes
before the steps that are anchored to it; steps on the same day keep this order.
"""

from collections.abc import Mapping

from decision_tool.planner import notes, steps
from decision_tool.planner import writing_steps as writing
from decision_tool.planner.model import Agenda, NoteRule, StepRule
from decision_tool.planner.states import AFTER_OR_ON_IT, AHEAD

BEFORE = (notes.NOT_SENT_YET, notes.NO_DATE, notes.PAST, notes.LONG_PAST)
ANY_STAGE = (notes.NOT_SENT_YET, notes.SENT_ALREADY, notes.LONG_PAST)
INTERVIEWED = (notes.NOT_SENT_YET, notes.THANKED_ALREADY, notes.STILL_AHEAD, notes.LONG_PAST)


def _before(*first: StepRule, notes_: tuple[NoteRule, ...] = BEFORE, thank: StepRule = steps.THANK) -> Agenda:
    """Return the agenda of an outcome before the interview: its first steps, then the steps every interview needs."""
    return Agenda((*first, *steps.GET_READY, thank, *steps.FOLLOW_UPS), notes_, steps.SPARE)


def _after(*first: StepRule, more: tuple[StepRule, ...] = ()) -> Agenda:
    """Return the agenda of an outcome after the interview, even if the date given is still ahead."""
    ready = (*steps.GET_READY_AHEAD, *first, *steps.FOLLOW_UPS, steps.FOLLOW_UP_UNDATED, *more)
    return Agenda((steps.LEAVE_THERE, *ready), INTERVIEWED, steps.SPARE_AFTER)


OUTCOMES: Mapping[str, Agenda] = {
    "do_not_contact": Agenda(
        (
            writing.GO_THROUGH_RECRUITER,
            steps.PREPARE_PRIVATELY,
            steps.ARRIVE,
            steps.THANK_THROUGH_RECRUITER,
            *steps.FOLLOW_UPS,
        ),
        ANY_STAGE,
        steps.SPARE,
    ),
    "ask_recruiter": Agenda(
        (
            writing.ASK_RECRUITER,
            writing.ASK_RECRUITER_AFTER,
            writing.ASK_RECRUITER_TODAY,
            writing.CALL,
            writing.CALL_SENT,
            writing.CALL_AFTER,
            *steps.GET_READY,
            steps.THANK_THROUGH_RECRUITER,
        ),
        (notes.NOT_SENT_YET, notes.NO_DATE, notes.LONG_PAST),
        (steps.CHECK, steps.SEARCH, steps.PROFILE),
    ),
    "move_interview": Agenda(
        (writing.MOVE, writing.CONFIRMED_BEFORE, writing.CONFIRMED_LATER, writing.NEW_DATE),
        (notes.NOT_SENT_YET, notes.LONG_PAST),
        (steps.CHECK,),
    ),
    "wait_until_scheduled": Agenda(
        (writing.OWN_PROFILE, writing.INVITED, *steps.GET_READY, steps.THANK_UNLESS_RULED_OUT, *steps.FOLLOW_UPS),
        (*ANY_STAGE, notes.SCHEDULED),
        steps.SPARE_AFTER,
    ),
    "prepare_and_wait": _before(writing.SEND_NOTHING, notes_=(*BEFORE, notes.SENT_ALREADY)),
    "send_message": _before(writing.SEND_MESSAGE, writing.SEND_MESSAGE_UNDATED, writing.ONE_MESSAGE),
    "send_request": _before(writing.SEND_REQUEST, writing.SEND_REQUEST_UNDATED, writing.ONE_MESSAGE),
    "ask_logistics": Agenda(
        (
            writing.ASK_INTERVIEWER,
            writing.ASK_INTERVIEWER_UNDATED,
            writing.FIND_OUT,
            writing.FIND_OUT_SENT,
            *steps.GET_READY,
            steps.THANK,
            *(rule._replace(when={**rule.when, **AFTER_OR_ON_IT}) for rule in steps.FOLLOW_UPS),
        ),
        BEFORE,
        steps.SPARE,
    ),
    "save_for_interview": _before(
        writing.KEEP_QUESTION,
        notes_=(*ANY_STAGE, notes.NO_DATE, notes.PAST),
        thank=steps.THANK_UNLESS_RULED_OUT,
    ),
    "save_for_offer": _before(writing.KEEP_FIGURE, notes_=ANY_STAGE, thank=steps.THANK_UNLESS_RULED_OUT),
    "discuss_offer": Agenda(
        (writing.FIGURE_NOW, writing.OFFER, writing.OFFER_WRITING), (notes.NOT_SENT_YET,), (steps.CHECK,)
    ),
    "leave_it": Agenda(
        (
            writing.LEAVE_IT,
            steps.PREPARE_PRIVATELY,
            steps.ARRIVE,
            steps.THANK_THROUGH_RECRUITER,
            *steps.FOLLOW_UPS,
            writing.TIDY_UNDATED,
        ),
        BEFORE,
        steps.SPARE,
    ),
    "reply_briefly": Agenda(
        (
            writing.REPLY,
            writing.REPLY_UNDATED,
            writing.REPLY_AFTER,
            writing.REPLY_TOMORROW,
            writing.ONE_MESSAGE,
            *steps.GET_READY,
            steps.THANK._replace(when={**steps.THANK.when, **AHEAD}),
            *steps.FOLLOW_UPS,
        ),
        (notes.NOT_SENT_YET, notes.NO_DATE, notes.LONG_PAST),
        steps.SPARE_AFTER,
    ),
    "thank_by_email": _after(steps.THANK_BY_EMAIL, steps.undated(steps.THANK_BY_EMAIL)),
    "send_thank_you": _after(steps.THANK_ON_LINKEDIN, steps.undated(steps.THANK_ON_LINKEDIN)),
    "thank_via_recruiter": _after(steps.THANK_VIA_RECRUITER, steps.undated(steps.THANK_VIA_RECRUITER)),
    "send_request_after": _after(writing.CONNECT, writing.CONNECT_UNDATED, more=(writing.TIDY, writing.TIDY_SENT)),
    "let_process_run": Agenda(
        (writing.WAIT, *steps.GET_READY_AHEAD, steps.FOLLOW_UP_LATER, steps.FOLLOW_UP_LATER_NAMED),
        (notes.NOT_SENT_YET, notes.SCHEDULED, notes.LONG_PAST),
        steps.SPARE_AFTER,
    ),
    "follow_up_once": Agenda(
        (writing.FOLLOW_UP_NOW, writing.REST, writing.REST_SENT),
        INTERVIEWED,
        steps.SPARE_AFTER,
    ),
    "ask_for_feedback": Agenda((writing.FEEDBACK, writing.REST_FEEDBACK, steps.LEARN), INTERVIEWED, steps.SPARE_AFTER),
}
