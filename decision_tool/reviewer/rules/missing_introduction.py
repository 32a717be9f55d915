"""The draft does not say who writes."""

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.model import Example, Missing, Rule
from decision_tool.reviewer.text import Reading

NAMED = lazy(r"(?<!\w)(?:I['’]?m|I am|[Tt]his is|[Mm]y name['’]s) [\[{<(]?[^\W\d_a-z]")


def find(reading: Reading) -> tuple[int, int] | None:
    """Return where the sender gives a name or a title, or the name that the details know."""
    match = NAMED().search(reading.text)
    return match.span() if match else None


RULE = Rule(
    id="missing_introduction",
    severity="warning",
    by_kind=dict.fromkeys(
        (
            "request_note",
            "request_note_after",
            "logistics",
            "thank_you",
            "reply",
            "recruiter_question",
            "recruiter_thanks",
        ),
        "none",
    ),
    checks=(
        Missing(
            "introduction",
            find=find,
            signs=(
                "(years|yrs)(?= ?[)])",
                "i have (?!(questions?|a|an|any|heard|applied|attached|seen|read|to|been invited"
                "|another|some|no"
                "|not|the|always|just|my|yet|never|received|enjoyed|looked|followed|admired)\\b)\\w+",
                "(for|after|spent|over|with|past|last) (over |more than |nearly |almost |about |the "
                "past |the last )?(\\w+ ){1,2}(years|months|summers|seasons|decades)",
                "i (sold|kept|built|led|taught|ran|wrote|grew|cut|edited|managed|coordinated|trained"
                "|designed|developed|finished|completed|earned|founded)",
                "i've (led|built|kept|sold|taught|run|written|edited|managed|trained|designed|developed|worked|spent)",
                "my name (is|'s)",
                "my name's",
                "(i'm|i am|im) (a|an|the|one of|currently|now|your|also|based|originally|in|working"
                "|studying|starting|completing|finishing|applying|interviewing|scheduled|meeting"
                "|part of|about to|from|due|writing as|\\[|\\{|<)",
                "(introduce|introducing) myself",
                "fellow",
                "as (a|an|the|your) (?!(result|whole|team|reminder|follow|matter|thank|token|next|way"
                "|first|final|bonus|rule|company|leader|sign|potential|possible|good|great|strong))",
                "(i work|i worked|i've worked|i have worked|i lead|i led|i've led|i have led|i manage"
                "|i've managed|i teach|i design|i build|i study|i studied|i'm studying|i graduated|i "
                "just graduated|i recently graduated|i hold|i run|i practice|i trained|i specialize"
                "|i've spent|i have spent|i spent|i bring|i currently|i come from|i help|i write|i "
                "serve|i served|i joined|i've been working|i have been working|i've been a|i have "
                "been a|i was a|i began|i started)",
                "(my|in my|with my|over my) (\\w+ ){0,2}(background|experience|years|career|work"
                "|current role|current position|role|degree|studies|training)",
                "(years?|yrs) (of|in|as|'|building|working|leading|teaching|designing|running|managing|selling)",
                "(engineer|developer|dev|designer|analyst|nurse|teacher|student|manager|graduate"
                "|accountant|writer|scientist|consultant|marketer|specialist) (here|with|at|from"
                "|based|who|in|on|specializing)",
                "(quick|short|brief|some|my|a bit of) (background|intro|introduction|highlights)",
                "(formerly|previously|currently) (a|an|the|at|with|in|working|leading|building|studying|on)",
                "(recent|new|soon to be) (\\w+ ){0,2}graduate",
            ),
        ),
    ),
    message="It does not say who you are.",
    rationale="The reader may not know your name yet. One short sentence on your background is enough.",
    sources=("A06", "A15"),
    found=(
        Example("Dear Ms. Obi, thank you for the invitation on Tuesday. I look forward to it.\n\nKind regards,\nAna"),
    ),
    passes=(
        Example("Dear Ms. Obi, my name is Ana Ruiz and we meet on Tuesday."),
        Example("Dear Ms. Obi, as a nurse with nine years on wards I look forward to Tuesday."),
        Example("Dear Ms. Obi, thank you for our talk.", kind="thank_you"),
    ),
)
