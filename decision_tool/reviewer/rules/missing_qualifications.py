"""The draft says nothing of what the sender brings."""

from decision_tool.reviewer.model import Example, Missing, Rule

OTHERS = (
    "request_note",
    "request_note_after",
    "logistics",
    "thank_you",
    "reply",
    "recruiter_question",
    "recruiter_thanks",
)

RULE = Rule(
    id="missing_qualifications",
    severity="hint",
    by_kind=dict.fromkeys(OTHERS, "none"),
    checks=(
        Missing(
            "qualifications",
            signs=(
                "(experience|experienced|expertise|background|skills|skilled|skill|qualifications"
                "|qualified|certified|certification|degree|graduate|graduated|diploma|licensed"
                "|trained|training|track record|portfolio|accomplishments?|achievements?|credentials?"
                "|specialize|specializing|specialty|fluent)",
                "(for|after|spent|over|with|past|last) (over |more than |nearly |almost |about "
                ")?(\\w+ ){1,2}(years|summers|seasons|decades)",
                "i (sold|kept|edited|have kept|have sold|have edited|tested|cooked|drove|nursed|translated)",
                "(years?|yrs|decades?) (of|in|as|'|building|working|leading|teaching|designing"
                "|running|managing|selling|on)",
                "(i|i've|i have|we|and|also|recently|where i) (also |recently |just |successfully "
                "|have |personally )?(led|built|designed|managed|developed|launched|created|grew|ran"
                "|wrote|taught|cut|reduced|increased|improved|delivered|shipped|worked|work|lead"
                "|build|design|manage|teach|run|write|studied|study|sold|won|raised|trained"
                "|programmed|dealt|solved|optimized|implemented|organized|published|helped|help"
                "|served|supported|cared|coached|coordinated|planned|researched|saved|negotiated"
                "|migrated|maintained|founded|spent|bring|handled|oversaw|achieved|closed|produced)",
                "(as an?|i'm an?|i am an?) (\\w+ ){0,4}(engineer|developer|designer|analyst|nurse"
                "|teacher|manager|accountant|writer|scientist|consultant|marketer|architect|lawyer"
                "|editor|researcher|technician|chef|specialist|professional|graduate|coordinator"
                "|assistant|director|administrator|\\[)",
                "(built|led|optimized|optimised|reduced|increased|launched|designed|managed|developed"
                "|programming|certified|recent relevant)(?= |:)",
            ),
        ),
    ),
    message="It does not say what you bring.",
    rationale="One line on your years, your field or a result makes the note worth reading.",
    sources=("A06", "A17"),
    found=(Example("Dear Ms. Obi, my name is Ana. I look forward to Tuesday. Thank you.\n\nAna Ruiz"),),
    passes=(
        Example("Dear Ms. Obi, I have nine years of experience on wards."),
        Example("Dear Ms. Obi, I led a team of four."),
        Example("Dear Ms. Obi, we meet on Tuesday.", kind="request_note"),
    ),
)
