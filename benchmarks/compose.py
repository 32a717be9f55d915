"""Measures how often an ordinary note says everything it should."""

from itertools import product

from decision_tool.composer import compose

TYPED = "your talk on how a bakery plans its week"


def share_complete(kind: str) -> float:
    """Return the share of ordinary notes that fit the name, role or company, date, and detail into 200 characters."""
    names = ("Marta Quaneo", "Oluwa Quaneo", "Ingrid Quane", "Bo Quanewood")  # 12 characters each
    roles = ("Customer Success Manager", "Senior Warehouse Planner")  # 24 characters each
    dates = ("2026-09-30", "2026-05-01", "2026-02-25")
    facts = [TYPED[:length] for length in (20, 30, 40)] + [TYPED + " and its season"]
    complete = []
    more: tuple[dict[str, str], ...] = (
        {},
        {"shared_connection": "Priya Nairn"},
        {"interview_time": "14:30", "background": "five years of baking"},
    )
    for name, role, date, fact, tone, extra in product(names, roles, dates, facts, ("formal", "friendly"), more):
        draft = compose(
            kind,
            {
                "interviewer_name": name,
                "your_name": "Jonas Lindah",
                "role": role,
                "company": "Brightwell Foods",
                "interview_date": date,
                "personal_fact": fact,
                "tone": tone,
                **extra,
            },
        )
        said = {span.name for span in draft.said}
        asked = {"interviewer_name", "interview_date", "personal_fact"}
        complete.append(draft.ready and asked <= said and bool({"role", "company"} & said))
    return sum(complete) / len(complete)


def main() -> None:
    """Print the results."""
    for name in ("request_note", "request_note_after"):
        print(f"{name}: {share_complete(name):.1%} of ordinary notes say name, role or company, date and fact")
