"""Facts about LinkedIn, each with its figure, its source, and the date it was last checked."""

from typing import NamedTuple

from decision_tool import errors

CHECKED = "2026-11-22"


class Fact(NamedTuple):
    """One fact about LinkedIn.

    Attributes:
        id: its number, `L01` and so on.
        text: the fact in one or two short sentences, with its figure.
        sure: our confidence: `high`, `medium`, `low to medium`, or `low`.
        source: where we found it.
        value: the figure, or None if there is none.
        unit: what the figure counts, or ''.
        subject: the figure for the subject line, or None if there is no subject.
        checked: the date it was last checked, as `2026-11-22`.
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
        "On a free account, the note on a request can have up to 200 characters.",
        "high",
        "seen in LinkedIn’s own text box; github.com/career-ops-hq/career-ops/pull/2951, August 2026",
        200,
        "characters",
    ),
    Fact(
        "L02",
        "On Premium and Sales Navigator, the note on a request can reportedly have up to 300 characters. "
        "One report says 200, so we use 200 unless you choose Premium.",
        "medium",
        "github.com/career-ops-hq/career-ops/pull/2951; one report says 200 for all accounts",
        300,
        "characters",
    ),
    Fact(
        "L03",
        "LinkedIn’s help page says a free account can add a note to 5 connection requests per month. Other pages "
        "say 3 or 10.",
        "high",
        "copies of LinkedIn Help a550555; other pages say 3 or 10",
        5,
        "notes per month",
    ),
    Fact(
        "L04",
        "A free account can message connections, members with an Open Profile or in a shared group, "
        "and current coworkers.",
        "high",
        "copy of LinkedIn Help a554575",
    ),
    Fact(
        "L05",
        "An InMail can have up to 1,900 characters, plus 200 in its subject line.",
        "medium",
        "older copies of LinkedIn Help say 2,000 for the text; 1,900 is the safe number",
        1900,
        "characters",
        subject=200,
    ),
    Fact(
        "L06",
        "InMail credits per month: 5 with Premium Career, 15 with Business, 50 with Sales Navigator.",
        "medium",
        "copy of LinkedIn Help a554514",
        5,
        "credits per month",
    ),
    Fact(
        "L07",
        "You can’t send an InMail to a member who has turned InMail off.",
        "high",
        "copy of LinkedIn Help 1584",
    ),
    Fact(
        "L08",
        "If you withdraw a request, nobody is notified. You may not be able to send a new one for up to three weeks.",
        "high",
        "copy of LinkedIn Help a551012",
        3,
        "weeks",
    ),
    Fact(
        "L09",
        "LinkedIn itself may send up to two reminders about a request that’s still pending.",
        "low to medium",
        "LinkedIn Help 2013; may have changed",
        2,
        "reminders",
    ),
    Fact(
        "L10",
        "When you view someone’s profile, your settings decide what they see: your name, a vague label, or nothing. "
        "On a free account, private mode also hides who viewed you.",
        "high",
        "LinkedIn Help; smallbiztrends.com 2016",
    ),
    Fact(
        "L11",
        "Viewing an interviewer’s profile is considered normal preparation.",
        "high",
        "argentus.com 2016; hays.cn HAYS_288923",
    ),
    Fact(
        "L12",
        "LinkedIn doesn’t publish a length limit for messages between connections.",
        "low",
        "we found no official number",
    ),
    Fact(
        "L13",
        "LinkedIn doesn’t publish a weekly invitation limit. People report 100 to 200.",
        "medium",
        "we found no official number",
    ),
    Fact(
        "L14",
        "You can edit or delete a sent message for a short time, reportedly up to an hour. Its menu shows whether "
        "you still can. They may have already read it, or gotten it by email.",
        "low to medium",
        "two software companies report 60 minutes; older pages say 10 minutes or not at all",
    ),
)


def fact(number: str) -> Fact:
    """Return a fact by its number.

    Args:
        number: `L01` to `L14`.

    Raises:
        ToolError: `unknown_fact` if there is no such fact.
    """
    for one in FACTS:
        if one.id == number:
            return one
    raise errors.unknown("fact", number, [one.id for one in FACTS])
