"""Golden plans for every outcome and case. Run this module to renew them."""

from datetime import date
from pathlib import Path

from decision_tool.planner import plan, plan_already_written
from decision_tool.planner.already_written import CASES
from decision_tool.planner.model import Plan
from decision_tool.planner.outcomes import OUTCOMES

GOLDEN = Path(__file__).with_name("plans.txt")
COMMAND = "python3 -m tests.planner.test_golden_plans"

TODAY = date(2026, 2, 25)
AHEAD = date(2026, 3, 10)
MET = date(2026, 2, 24)
SATURDAY = date(2026, 2, 28)
MONDAY = date(2026, 3, 2)

NOT_ARRANGED = ("wait_until_scheduled",)
INTERVIEWED = (
    *("thank_by_email", "send_thank_you", "thank_via_recruiter", "send_request_after", "let_process_run"),
    *("follow_up_once", "ask_for_feedback", "discuss_offer"),
)
YEARS_AGO = date(2021, 3, 4)

SITUATIONS: tuple[tuple[str, date, date | None, date | None], ...] = (
    *(
        (outcome, TODAY, None if outcome in NOT_ARRANGED else MET if outcome in INTERVIEWED else AHEAD, None)
        for outcome in OUTCOMES
    ),
    ("send_message", TODAY, AHEAD, MET),
    ("send_message", TODAY, None, None),
    ("send_message", SATURDAY, MONDAY, None),
    ("send_message", MONDAY, MONDAY, None),
    ("send_message", TODAY, MET, None),
    ("send_request", SATURDAY, MONDAY, None),
    ("leave_it", TODAY, AHEAD, MET),
    ("send_thank_you", TODAY, None, None),
    ("send_thank_you", date(2026, 3, 20), MET, None),
    ("send_thank_you", TODAY, MET, MET),
    ("send_request", SATURDAY, date(2026, 3, 3), None),
    ("send_request", TODAY, date(2026, 2, 28), None),
    ("reply_briefly", TODAY, MET, None),
    ("do_not_contact", MONDAY, MONDAY, None),
    ("do_not_contact", TODAY, MET, None),
    ("move_interview", MONDAY, MONDAY, None),
    ("ask_recruiter", MONDAY, MONDAY, None),
    ("follow_up_once", TODAY, date(2026, 2, 9), MET),
    ("send_message", TODAY, YEARS_AGO, None),
    ("send_thank_you", TODAY, YEARS_AGO, None),
)


def as_text(made: Plan) -> str:
    """Format a plan as readable lines."""
    given = f"today {made.today:%a %b %d}"
    given += f", interview {made.interview:%a %b %d %Y}" if made.interview else ", no interview known"
    given += f", sent {made.sent:%a %b %d}" if made.sent else ""
    lines = [f"== {made.outcome} ({given})"]
    for step in made.steps:
        sends = f" [to the {step.sends_to}]" if step.sends_to else ""
        lines += [f"{step.date:%a %b %d}  {step.title}{sends}", f"            {step.text}"]
        lines += [f"            {' '.join(step.sources)}"]
    lines += [f"Note: {note.text}" for note in made.notes]
    lines += [f"Light: {made.light}{' (too late)' if made.too_late else ''}"] if made.light else []
    return "\n".join(lines) + "\n"


def all_plans() -> str:
    """Return all plans in the golden file."""
    made = [plan(outcome, today=today, interview=met, sent=sent) for outcome, today, met, sent in SITUATIONS]
    made += [plan_already_written(case.id, today=TODAY, interview=AHEAD, sent=MET) for case in CASES]
    return "\n".join(map(as_text, made))


def test_plans_read_as_approved() -> None:
    """Any change to a date or word shows in the golden file."""
    assert all_plans() == GOLDEN.read_text(encoding="utf-8"), f"Look at the change, then run: {COMMAND}"


if __name__ == "__main__":
    GOLDEN.write_text(all_plans(), encoding="utf-8")
