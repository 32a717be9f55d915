"""How often an ordinary note says all it should."""

from itertools import product

from decision_tool.composer import compose

TYPED = "your talk on how a bakery plans its week"


def carried(kind: str) -> float:
    """Return the share of ordinary notes that say name, role or company, date and fact in 200 characters."""
    names = ("Marta Quaneo", "Oluwa Quaneo", "Ingrid Quane", "Bo Quanewood")  # 12 characters each
    roles = ("Customer Success Manager", "Senior Warehouse Planner")  # 24 characters each
    dates = ("2026-09-30", "2026-05-01", "2026-02-25")
    facts = [TYPED[:length] for length in (20, 30, 40)] + [TYPED + " and its season"]
    whole = []
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
        whole.append(draft.ready and asked <= said and bool({"role", "company"} & said))
    return sum(whole) / len(whole)


def main() -> None:
    """Print the measures."""
    for name in ("request_note", "request_note_after"):
        print(f"{name}: {carried(name):.1%} of ordinary notes say name, role or company, date and fact")
