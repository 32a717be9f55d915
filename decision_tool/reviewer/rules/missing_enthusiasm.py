"""The draft shows no interest in the role."""

from decision_tool.reviewer.model import Example, Missing, Rule

RULE = Rule(
    id="missing_enthusiasm",
    severity="warning",
    by_kind={
        "request_note": "hint",
        "request_note_after": "hint",
        "logistics": "none",
        "reply": "none",
        "recruiter_question": "none",
    },
    checks=(
        Missing(
            "enthusiasm",
            at_end=True,
            signs=(
                "(forward|excited|exciting|excitement|excites|enthusiasm|enthusiastic|enthused"
                "|interested|interest|interests|intrigued|eager|eagerly|keen|keenly|glad|delighted"
                "|thrilled|thrilling|passion|passionate|motivated|motivation|inspired|inspiring"
                "|inspires|inspiration|impressed|impressive|admire|admired|love|loved|loves|enjoy"
                "|enjoyed|enjoying|pleasure|pleased|happy|hope|hoping|hopeful|drawn|draws|resonated"
                "|resonates|fascinated|fascinating|appeals|appealed|welcome|curious|value|valued"
                "|compelling|energized|energizing|honored|caught my|wanted to connect|like to connect"
                "|great to|pleasant|wonderful|fantastic|great meeting|great talking|great speaking"
                "|insightful|reinforced|confirmed|strengthened|aligns|proud|privilege|favorite|dream"
                "|want to|connect|stood out|struck|valuable|highlights?|great|helpful|meaningful"
                "|learn more|learn from|learn about|hear about|would like to|like to help|good fit"
                "|great fit)",
            ),
        ),
    ),
    message="It does not show that the role interests you.",
    rationale="A reader likes to hear that you want to come. One honest sentence is enough.",
    sources=("A18",),
    found=(Example("Dear Ms. Obi, we meet on Tuesday about the analyst role. Thank you.\n\nAna Ruiz"),),
    passes=(
        Example("Dear Ms. Obi, I look forward to Tuesday."),
        Example("Dear Ms. Obi, where do I park on Tuesday? Thank you.\n\nAna", kind="logistics"),
    ),
)
