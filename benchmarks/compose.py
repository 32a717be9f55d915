"""Measures what composing costs after a keystroke, and how often an ordinary note says all it should.

Run from the project's root: python -m benchmarks.compose
"""

import statistics
import time
from itertools import product

from decision_tool.composer import BOOK, compose

FIELDS = {
    "interviewer_name": "Marisol Quane",
    "interviewer_title": "Ms.",
    "recruiter_name": "Dana Okwuosa",
    "your_name": "Jonas Lindahl",
    "role": "Customer Success Manager",
    "company": "Brightwell Foods",
    "interview_date": "2026-09-30",
    "interview_time": "14:30",
    "logistics_topic": "video_link",
    "shared_connection": "Priya Nairn",
    "background": "five years in retail planning",
    "achievement": "cut food waste by a third",
    "contact_details": "jonas@example.org",
}
TYPED = "your talk on how a bakery plans its week"


def measure(kind: str, limit: int | None) -> tuple[float, float]:
    """Return the median and the 95th percentile of composing after each keystroke, in milliseconds."""
    costs = []
    for _ in range(10):
        for end in range(1, len(TYPED) + 1):
            start = time.perf_counter()
            compose(kind, FIELDS | {"personal_fact": TYPED[:end]}, limit=limit)
            costs.append(1000 * (time.perf_counter() - start))
    return statistics.median(costs), statistics.quantiles(costs, n=20)[-1]


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
    for name, role, date, fact, tone, extra in product(
        names, roles, dates, facts, ("formal", "friendly"), more
    ):
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
    for kind in BOOK.kinds:
        for limit in (None, 300):
            median, late = measure(kind.id, limit)
            print(f"{kind.id} (limit {limit}): median {median:.2f} ms, 95th percentile {late:.2f} ms")
    for name in ("request_note", "request_note_after"):
        print(f"{name}: {carried(name):.1%} of ordinary notes say name, role or company, date and fact")


if __name__ == "__main__":
    main()
