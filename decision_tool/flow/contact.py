"""THE decision: what, if anything, do I send my interviewer on LinkedIn, now? Data only.

To add a question, write it into `QUESTIONS`, where it should be asked, and name it in the `LINES` that
need it. It is asked wherever it can change the outcome, and nowhere else. Then approve the paths:
`python3 tests/flow/enumerate_paths.py --approve`.
"""

from decision_tool.flow.arguments import CONS, PROS, UNKNOWNS
from decision_tool.flow.differs import DIFFERS
from decision_tool.flow.model import Flow, Option, Order, PolicyLine, Question
from decision_tool.flow.outcomes import OUTCOMES

QUESTIONS = (
    Question(
        "stage",
        "Where do you stand?",
        "If you have a further round coming up, choose the second answer.",
        (
            Option(
                "applied",
                "I have applied",
                "No interview is arranged yet.",
                later=("scheduled", "interviewed"),
            ),
            Option("scheduled", "I have an interview coming up", "The day is fixed.", later=("interviewed",)),
            Option("interviewed", "I have had my interview", "No further one is arranged."),
        ),
    ),
    Question(
        "purpose",
        "What would you like to do?",
        "Choose what matters most now. You can come back for the rest.",
        (
            Option("introduce", "Introduce myself", "With a short note that says who you are."),
            Option("connect", "Connect with them", "With a connection request."),
            Option("logistics", "Ask a practical question", "About the time, place, contact person or link."),
            Option("role_questions", "Ask about the role or the company"),
            Option("pay", "Ask about pay or benefits"),
            Option("status", "Ask where my application stands"),
            Option("thank", "Thank them for the interview"),
        ),
        {
            "stage": {
                "applied": ("introduce", "connect", "role_questions", "pay", "status"),
                "scheduled": ("introduce", "connect", "logistics", "role_questions", "pay", "status"),
                "interviewed": ("thank", "connect", "pay", "status"),
            }
        },
    ),
    Question(
        "asked_not_to",
        "Were you asked not to contact the interviewer?",
        "Look in the job posting and in the e-mails from the recruiter or HR.",
        (
            Option("yes", "Yes", "The posting, the recruiter or HR said so."),
            Option(
                "formal_process",
                "It is a formal process",
                "A public-sector panel, a university search, a residency match or the like.",
            ),
            Option("no", "No, nobody said so"),
        ),
    ),
    Question(
        "contact_so_far",
        "Have the two of you been in touch yet?",
        "Count your messages and requests to them. Messages to the recruiter do not count.",
        (
            Option("none", "Not yet", later=("replied",)),
            Option("waiting", "I wrote, and there is no answer yet", "", later=("declined", "replied")),
            Option("declined", "They said no, or nothing for weeks"),
            Option("replied", "They answered, accepted or wrote first"),
        ),
    ),
    Question(
        "relationship",
        "Do you know each other?",
        "LinkedIn shows on their profile whom you both know. Count only people you could name in a note.",
        (
            Option("know_each_other", "Yes", "You have talked, worked or studied together."),
            Option("shared_connection", "We both know someone", "But we have not met."),
            Option("strangers", "No, we are strangers"),
        ),
    ),
    Question(
        "seniority",
        "How senior are they?",
        "Their job title tells you. Compare it with the role you applied for.",
        (
            Option("very_senior", "Very senior", "CEO, founder, board member, or several levels above the role."),
            Option("other", "Anyone else", "Such as your future manager or a future colleague."),
        ),
    ),
    Question(
        "details",
        "Do you have all the details you need?",
        "You need the time, the place or link, and a person to ask for.",
        (
            Option("clear", "Yes, all is clear"),
            Option("unclear", "No, something is missing", later=("clear",)),
        ),
    ),
    Question(
        "reach",
        "How can you reach them on LinkedIn?",
        "Open their profile. “1st” beside the name means that you are connected.",
        (
            Option("connected", "We are connected", "You see “1st” beside their name."),
            Option(
                "message_open",
                "I can message them without a request",
                "You share a group or an employer, they have an Open Profile, or you have an InMail credit.",
            ),
            Option("request_only", "I can only send a request", "This is so for most people you have not met."),
        ),
    ),
    Question(
        "culture",
        "What is the company like?",
        "See how its people write: on its website, on LinkedIn, and to you.",
        (
            Option("open", "Open", "People share their work and talk across levels."),
            Option("formal", "Formal", "Titles, rank and set channels matter."),
            Option("unsure", "I can’t tell", "You could find out.", unsure=True),
        ),
    ),
    Question(
        "days_until",
        "How many days are left until the interview?",
        "Count from today. If it is tomorrow, one day is left.",
        (
            Option("two_or_fewer", "Two days or fewer"),
            Option("three_or_more", "Three days or more", later=("two_or_fewer",)),
        ),
    ),
    Question(
        "presence",
        "How open are they on LinkedIn?",
        "Look at their profile. That is a normal part of getting ready.",
        (
            Option("open", "Open", "They post or comment, and their profile is full."),
            Option("reserved", "Reserved", "Their profile is sparse or private."),
            Option("unsure", "I can’t tell", "You could find out.", unsure=True),
        ),
    ),
    Question(
        "arranged_by",
        "Who arranged the interview?",
        "It is the person who sent you the day and the time.",
        (
            Option("interviewer", "The interviewer"),
            Option("recruiter", "Someone else", "A recruiter, HR, a coordinator or an agency."),
        ),
    ),
)

ORDERS = (
    # The shortest of all orders for a request: 6.13 questions on average (benchmarks/questions.py).
    Order(
        {"purpose": ("connect",)},
        ("asked_not_to", "contact_so_far", "days_until", "presence", "relationship", "culture", "seniority"),
    ),
    # Clear details settle it, whatever was sent before.
    Order({"purpose": ("logistics",)}, ("asked_not_to", "details", "contact_so_far", "arranged_by", "reach")),
)

LINES = (
    PolicyLine(
        {"purpose": ("pay",)},
        "save_for_offer",
        "Pay and benefits are for the time when there is an offer. Raised before, they can cost you good will.",
        ("A25",),
    ),
    PolicyLine(
        {"purpose": ("role_questions",), "stage": ("applied",)},
        "save_for_interview",
        "A real question about the role or the company deserves a real talk. The interview is made for it.",
        ("A03", "A21"),
        now="Send nothing. Write your question down and keep it.",
        next="Ask it in the interview, once you have one. Keep a short list until then.",
    ),
    PolicyLine(
        {"purpose": ("role_questions",)},
        "save_for_interview",
        "A real question about the role or the company deserves a real talk. The interview is made for it.",
        ("A03", "A21"),
    ),
    PolicyLine(
        {"purpose": ("status",), "stage": ("scheduled",)},
        "save_for_interview",
        "You have an interview, so you are still in the running. You can ask there what comes next.",
        ("A10", "A26"),
        now="Send nothing. To be asked to an interview is a good sign in itself.",
        next="Near the end of the interview, ask when you may hear from them.",
    ),
    PolicyLine(
        {"purpose": ("status",)},
        "let_process_run",
        "Asking where you stand puts pressure on the people who decide. It does not bring the answer sooner.",
        ("A10", "A26"),
    ),
    PolicyLine(
        {"asked_not_to": ("yes",), "purpose": ("logistics",)},
        "ask_recruiter",
        "You were asked not to contact the interviewer. The recruiter can answer this as well.",
        ("A13", "A46", "B08"),
    ),
    PolicyLine(
        {"asked_not_to": ("formal_process",), "purpose": ("logistics",)},
        "ask_recruiter",
        "In a formal process, questions go through one office, so that all candidates are treated alike.",
        ("A13", "A46", "B08", "E19"),
        now="Ask the recruiter, or the office that runs the process. One short e-mail is enough.",
    ),
    PolicyLine(
        {"asked_not_to": ("yes",), "purpose": ("thank",)},
        "thank_via_recruiter",
        "You were asked not to contact the interviewer. Your thanks still reach them through the recruiter.",
        ("A13", "A46", "B08"),
    ),
    PolicyLine(
        {"asked_not_to": ("formal_process",), "purpose": ("thank",)},
        "thank_via_recruiter",
        "In a formal process, a private note to one of the panel could look like seeking an advantage.",
        ("A13", "A46", "B08", "E19"),
        now="Read the rules first. If they allow it, send two or three lines of thanks to the office or coordinator.",
        next="Leave it at that until the decision is made.",
    ),
    PolicyLine(
        {"asked_not_to": ("yes",)},
        "do_not_contact",
        "You were asked not to contact the interviewer. To respect that makes a good impression in itself.",
        ("A13", "A46", "B08"),
    ),
    PolicyLine(
        {"asked_not_to": ("formal_process",)},
        "do_not_contact",
        "In a formal process, contact on the side may break the rules. It can look like seeking an advantage.",
        ("A13", "A46", "B08", "E19"),
    ),
    PolicyLine(
        {"stage": ("applied",)},
        "wait_until_scheduled",
        "A note is not expected at this stage. Once an interview is arranged, a note makes sense.",
        ("A36",),
    ),
    PolicyLine(
        {"purpose": ("logistics",), "details": ("clear",)},
        "prepare_and_wait",
        "You have all the details, so there is nothing to clear up. It is better to wait until you meet.",
        ("A11", "A19"),
    ),
    PolicyLine(
        {"contact_so_far": ("waiting",), "purpose": ("logistics",)},
        "ask_recruiter",
        "Your first note is still with the interviewer, and a second one would press. The recruiter can answer this.",
        ("A22", "A31", "B07", "B11"),
    ),
    PolicyLine(
        {"contact_so_far": ("declined",), "purpose": ("logistics",)},
        "ask_recruiter",
        "The interviewer has not taken up contact with you. The recruiter can answer this just as well.",
        ("A22", "A31", "B07", "B11"),
    ),
    PolicyLine(
        {"contact_so_far": ("waiting",), "purpose": ("thank",)},
        "thank_via_recruiter",
        "They have a note from you already, and a second one would press. The recruiter can pass on your thanks.",
        ("A22", "A31", "B07", "B11"),
    ),
    PolicyLine(
        {"contact_so_far": ("declined",), "purpose": ("thank",)},
        "thank_via_recruiter",
        "They have not taken up contact with you. Thanks through the recruiter respect that, and still arrive.",
        ("A22", "A31", "B07", "B11"),
    ),
    PolicyLine(
        {"contact_so_far": ("waiting",)},
        "leave_it",
        "One note is enough, and they have yours. A second one would press where the first may still be read.",
        ("A22", "A31", "B07", "B11"),
    ),
    PolicyLine(
        {"contact_so_far": ("declined",)},
        "leave_it",
        "Some people keep their network apart from hiring. It says little about you, and pressing would not help.",
        ("A22", "A31", "B07", "B11"),
        next="Send thanks or questions to the recruiter from now on. If you meet, be as friendly as ever.",
    ),
    PolicyLine(
        {"contact_so_far": ("replied",), "purpose": ("introduce", "connect"), "stage": ("interviewed",)},
        "reply_briefly",
        "You are in touch already. A short, friendly reply is all it takes, and more would wear it out.",
        ("A22", "A37", "A48"),
        next="Then leave it at that, and wait for the decision.",
    ),
    PolicyLine(
        {"contact_so_far": ("replied",), "purpose": ("introduce", "connect")},
        "reply_briefly",
        "You are in touch already. A short, friendly reply is all it takes, and more would wear it out.",
        ("A22", "A37", "A48"),
    ),
    PolicyLine(
        {"purpose": ("logistics",), "arranged_by": ("recruiter",)},
        "ask_recruiter",
        "The person who arranged the interview has the answer at hand. It is also the usual channel.",
        ("A07", "A46", "E07"),
    ),
    PolicyLine(
        {"purpose": ("logistics",), "reach": ("request_only",)},
        "ask_recruiter",
        "You could only send this person a request, and a request is no place for a question.",
        ("A07", "L04"),
        now="Did the interviewer invite you by e-mail? Answer there. "
        "If not, ask the recruiter or HR in a short e-mail.",
    ),
    PolicyLine(
        {"purpose": ("logistics",)},
        "ask_logistics",
        "The interviewer arranged this with you. A short question about time, place or link is fine.",
        ("A07",),
    ),
    PolicyLine(
        {"purpose": ("thank",), "reach": ("request_only",)},
        "thank_via_recruiter",
        "LinkedIn carries no message from you to them. E-mail is liked better for thanks in any case.",
        ("A09", "L04", "E16"),
        now="Thank them by e-mail, or ask the recruiter to pass it on. "
        "Or send a request with a thank-you of at most 200 characters.",
        offers="request_note_after",
    ),
    PolicyLine(
        {"purpose": ("thank",)},
        "send_thank_you",
        "After an interview, a short thank-you on LinkedIn is welcome. You can reach them there.",
        ("A09",),
    ),
    PolicyLine(
        {"stage": ("interviewed",)},
        "send_request_after",
        "You have met, so your request comes from someone they know.",
        ("B09", "B14", "E01", "E11"),
    ),
    PolicyLine(
        {"seniority": ("very_senior",), "relationship": ("shared_connection", "strangers")},
        "prepare_and_wait",
        "They are very senior, and you have not met. A first contact on LinkedIn can feel too forward.",
        ("A12",),
    ),
    # A message, for those who can send one.
    PolicyLine(
        {"purpose": ("introduce",), "reach": ("message_open",), "days_until": ("two_or_fewer",)},
        "prepare_and_wait",
        "There are two days left at most. From outside their network, your note may not be seen in time.",
        ("B09",),
    ),
    PolicyLine(
        {
            "purpose": ("introduce",),
            "reach": ("connected", "message_open"),
            "presence": ("reserved",),
            "relationship": ("strangers",),
        },
        "prepare_and_wait",
        "They keep to themselves on LinkedIn, and you have not met. A note may well be unwelcome.",
        ("B14", "A33"),
    ),
    PolicyLine(
        {
            "purpose": ("introduce",),
            "reach": ("connected", "message_open"),
            "details": ("clear",),
            "relationship": ("strangers",),
            "culture": ("formal", "unsure"),
        },
        "prepare_and_wait",
        "All is arranged and clear, so nothing calls for a note. Between strangers, it is then better to wait.",
        ("A11",),
    ),
    PolicyLine(
        {
            "purpose": ("introduce",),
            "reach": ("connected", "message_open"),
            "relationship": ("know_each_other",),
        },
        "send_message",
        "You know each other, so a short note before you meet is only natural.",
        ("A01", "A02", "A33"),
    ),
    PolicyLine(
        {
            "purpose": ("introduce",),
            "reach": ("connected", "message_open"),
            "relationship": ("shared_connection",),
        },
        "send_message",
        "You both know someone, so your note is more likely to be opened and trusted.",
        ("A01", "A02", "A27"),
    ),
    PolicyLine(
        {"purpose": ("introduce",), "reach": ("connected", "message_open"), "culture": ("open",)},
        "send_message",
        "The company is open, and you can write to them directly. A short note shows interest.",
        ("A01", "A02", "B01"),
    ),
    PolicyLine(
        {"purpose": ("introduce",), "reach": ("connected", "message_open")},
        "send_message",
        "Something about the interview is still unclear, so you have a good reason to write.",
        ("A01", "A02", "A07", "A11"),
    ),
    # What is left is a request: to connect, or to introduce yourself where nothing else is open.
    PolicyLine(
        {"purpose": ("introduce", "connect"), "days_until": ("two_or_fewer",)},
        "prepare_and_wait",
        "There are two days left at most. A request may not be seen in time, and adds nothing then.",
        ("B09",),
    ),
    PolicyLine(
        {"purpose": ("introduce", "connect"), "presence": ("reserved",)},
        "prepare_and_wait",
        "They keep to themselves on LinkedIn. A request is better received once you have met.",
        ("B14",),
    ),
    PolicyLine(
        {
            "purpose": ("introduce", "connect"),
            "culture": ("formal",),
            "relationship": ("shared_connection", "strangers"),
        },
        "prepare_and_wait",
        "The company is formal, and you have not met. A request is better received after the interview.",
        ("B14",),
    ),
    PolicyLine(
        {
            "purpose": ("introduce", "connect"),
            "culture": ("unsure",),
            "relationship": ("shared_connection", "strangers"),
        },
        "prepare_and_wait",
        "You can’t tell yet what the company is like, and you have not met. Then it is safer to wait.",
        ("B14",),
    ),
    PolicyLine(
        {"purpose": ("introduce", "connect"), "relationship": ("know_each_other",)},
        "send_request",
        "You know each other and there is time, so a request with a note is only natural.",
        ("B13", "A33"),
    ),
    PolicyLine(
        {"purpose": ("introduce", "connect")},
        "send_request",
        "The company is open and there is time. A polite request with a note is fine.",
        ("B13", "B01"),
    ),
)

CONTACT = Flow(
    questions=QUESTIONS,
    always=("stage", "purpose"),
    orders=ORDERS,
    lines=LINES,
    outcomes=OUTCOMES,
    pros=PROS,
    cons=CONS,
    unknowns=UNKNOWNS,
    differs=DIFFERS,
)
