"""The contact decision: what, if anything, do I send my interviewer on LinkedIn now? Data only.

To add a question, put it in `questions.py` where it should be asked, and name it in the policy
lines that need it. It's asked only where it can change the outcome. Then approve the paths:
`python3 tests/flow/enumerate_paths.py --approve`.
"""

from decision_tool.flow.arguments import PROS, UNKNOWNS
from decision_tool.flow.cons import CONS
from decision_tool.flow.differs import DIFFERS
from decision_tool.flow.model import Flow, Order
from decision_tool.flow.outcomes import OUTCOMES
from decision_tool.flow.policy_contact import BEFORE, CONTACTED, MET, SETTLED
from decision_tool.flow.policy_first import BY_PURPOSE, NOT_ALLOWED
from decision_tool.flow.questions import QUESTIONS

ORDERS = (
    # The shortest possible order for a request: 6.13 questions on average (benchmarks/questions.py).
    Order(
        {"purpose": ("connect",)},
        ("asked_not_to", "contact_so_far", "days_until", "presence", "relationship", "culture", "seniority"),
    ),
    # Clear details decide it, whatever was sent before.
    Order({"purpose": ("logistics",)}, ("asked_not_to", "details", "contact_so_far", "arranged_by", "reach")),
)

CONTACT = Flow(
    questions=QUESTIONS,
    always=("stage", "purpose"),
    orders=ORDERS,
    lines=(*BY_PURPOSE, *NOT_ALLOWED, *SETTLED, *CONTACTED, *MET, *BEFORE),
    outcomes=OUTCOMES,
    pros=PROS,
    cons=CONS,
    unknowns=UNKNOWNS,
    differs=DIFFERS,
)
