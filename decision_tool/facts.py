"""What is known of LinkedIn: each fact with its figure, its source, and the day it was checked."""

from typing import NamedTuple

from decision_tool import errors

CHECKED = "2026-11-22"


class Fact(NamedTuple):
    """One fact about LinkedIn.

    Attributes:
        id: its number, `L01` and so on.
        text: the fact in a short sentence, with its figure.
        sure: `high`, `medium`, `low to medium` or `low`.
        source: where it was read.
        value: the figure, or None where there is none.
        unit: what the figure counts, or ''.
        subject: the figure for the subject line, or None where there is no subject.
        checked: the day it was last checked, as `2026-11-22`.
    """

    id: str
    text: str
    sure: str
    source: str
    value: int | None = None
    unit: str = ""
    subject: int | None = None
    checked: str = CHECKED


FACTS = (
    Fact(
        "L01",
        "The note on a request from a free account has at most 200 characters.",
        "high",
        "seen in the box where it is typed; github.com/career-ops-hq/career-ops/pull/2951, August 2026",
        200,
        "characters",
    ),
    Fact(
        "L02",
        "On Premium and Sales Navigator the note on a request has at most 300 characters.",
        "medium",
        "github.com/career-ops-hq/career-ops/pull/2951; one report says 200 for all, so 200 is the default",
        300,
        "characters",
    ),
    Fact(
        "L03",
        "A free account can add a note to 5 connection requests a month.",
        "high",
        "copies of LinkedIn Help a550555; other pages say 3 or 10",
        5,
        "notes a month",
    ),
    Fact(
        "L04",
        "A free account can write to connections, to members with an Open Profile or in a shared group, "
        "and to current co-workers.",
        "high",
        "copy of LinkedIn Help a554575",
    ),
    Fact(
        "L05",
        "An InMail has at most 1,900 characters, and 200 in its subject.",
        "medium",
        "older copies of LinkedIn Help say 2,000 for the text; 1,900 is the safe figure",
        1900,
        "characters",
        subject=200,
    ),
    Fact(
        "L06",
        "InMail credits a month: 5 with Premium Career, 15 with Business, 50 with Sales Navigator.",
        "medium",
        "copy of LinkedIn Help a554514",
        5,
        "credits a month",
    ),
    Fact(
        "L07",
        "An InMail cannot reach a member who has turned InMail off.",
        "high",
        "copy of LinkedIn Help 1584",
    ),
    Fact(
        "L08",
        "Nobody is told when you withdraw a request. A new one can be blocked for up to three weeks.",
        "high",
        "copy of LinkedIn Help a551012",
        3,
        "weeks",
    ),
    Fact(
        "L09",
        "LinkedIn itself may send up to two reminders about a request that waits for an answer.",
        "low to medium",
        "LinkedIn Help 2013; may have changed",
        2,
        "reminders",
    ),
    Fact(
        "L10",
        "Your settings decide whether people see your profile visit by name, in part or not at all. On a "
        "free account, private mode also hides who visited you.",
        "high",
        "LinkedIn Help; smallbiztrends.com 2016",
    ),
    Fact(
        "L11",
        "Reading an interviewer’s profile counts as normal preparation.",
        "high",
        "argentus.com 2016; hays.cn HAYS_288923",
    ),
    Fact(
        "L12",
        "LinkedIn names no figure for the longest message between connections.",
        "low",
        "no official figure found",
    ),
    Fact(
        "L13",
        "LinkedIn names no figure for invitations a week. People report 100 to 200.",
        "medium",
        "no official figure found",
    ),
    Fact(
        "L14",
        "You can edit or delete a sent message for a short time, reported as up to an hour. Its menu shows whether "
        "you still can. They may have read it already, or have it by email.",
        "low to medium",
        "two tool makers report 60 minutes; older pages report 10, and some none at all",
    ),
)


def fact(number: str) -> Fact:
    """Return a fact by its number.

    Args:
        number: `L01` to `L14`.

    Returns:
        The fact.

    Raises:
        ToolError: `unknown_fact`.
    """
    for one in FACTS:
        if one.id == number:
            return one
    raise errors.unknown("fact", number, [one.id for one in FACTS])
