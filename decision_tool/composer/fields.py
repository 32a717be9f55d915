"""Every field that a message can say, the groups they are asked in, and the phrases that sentences share."""

from decision_tool.composer.model import Choice, Field, Group

GROUPS = (
    Group("person", "Who you write to"),
    Group("interview", "The interview"),
    Group("question", "Your question"),
    Group("personal", "What only you could say"),
    Group("you", "About you"),
    Group("style", "How it should sound"),
)

_ARTICLES = frozenset({"a", "an", "our", "the", "your", "my", "how"})
_GERUNDS = frozenset(
    {
        "discussing",
        "exchanging",
        "finding",
        "hearing",
        "learning",
        "listening",
        "meeting",
        "reading",
        "seeing",
    }
    | {"speaking", "talking", "walking", "watching"}
)
_NUMBERS = frozenset(
    {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "over", "more"}
)
_SUBJECTS = frozenset(
    {"i", "i’m", "i’ve", "i’d", "it", "it’s", "they", "we", "we’re", "we’ve", "you", "you’ve"}
)
_VERBS = frozenset(
    {"built", "brought", "coached", "created", "cut", "designed", "developed", "doubled", "founded", "grew"}
    | {
        "halved",
        "helped",
        "improved",
        "increased",
        "launched",
        "led",
        "made",
        "managed",
        "opened",
        "organized",
    }
    | {
        "ran",
        "raised",
        "reduced",
        "rebuilt",
        "saved",
        "set",
        "started",
        "taught",
        "trained",
        "tripled",
        "won",
    }
    | {"wrote"}
)

FIELDS = (
    Field(
        "interviewer_name",
        "Interviewer’s name",
        "As it stands on their profile.",
        "person",
        "name",
        "interviewer’s name",
        10,
        example="Marisol Quane",
    ),
    Field(
        "salutation",
        "Greet them by",
        "If you have not spoken yet, the surname with a title is the safe choice.",
        "person",
        "choice",
        "greeting",
        input="select",
        choices=(Choice("first_name", "First name"), Choice("title_surname", "Title and surname")),
    ),
    Field(
        "interviewer_title",
        "Their title",
        "If you do not know it, choose none. The greeting then uses the full name.",
        "person",
        "choice",
        "title",
        input="select",
        choices=(
            Choice("Ms.", "Ms."),
            Choice("Mr.", "Mr."),
            Choice("Mx.", "Mx."),
            Choice("Dr.", "Dr."),
            Choice("Prof.", "Prof."),
            Choice("none", "None, or not known"),
        ),
        default="none",
    ),
    Field(
        "recruiter_name",
        "Recruiter’s or coordinator’s name",
        "The person who arranged the interview.",
        "person",
        "name",
        "recruiter’s name",
        10,
        example="Dana Okwuosa",
    ),
    Field(
        "role",
        "Role",
        "As the posting names it.",
        "interview",
        "role",
        "role",
        40,
        example="Data Analyst",
    ),
    Field(
        "company",
        "Company",
        "As the company writes its own name.",
        "interview",
        "company",
        "company",
        24,
        example="Brightwell Foods",
    ),
    Field(
        "interview_date",
        "Date of the interview",
        "The message names the day of the week too.",
        "interview",
        "date",
        "interview date",
        40,
        input="date",
        autocapitalize="none",
    ),
    Field(
        "interview_time",
        "Time of the interview",
        "In the time zone of the invitation.",
        "interview",
        "time",
        "interview time",
        6,
        input="time",
        autocapitalize="none",
    ),
    Field(
        "logistics_topic",
        "What do you need to know?",
        "One question is enough.",
        "question",
        "choice",
        "question",
        input="select",
        choices=(
            Choice("time", "The time"),
            Choice("place", "The place"),
            Choice("contact_person", "Whom to ask for"),
            Choice("video_link", "The link for the video call"),
            Choice("other", "Something else practical"),
        ),
    ),
    Field(
        "logistics_question",
        "Your question, in your words",
        "One practical question, as a whole sentence. It takes the place of the one we would write.",
        "question",
        "question",
        "your question",
        50,
        input="textarea",
        autocapitalize="sentences",
        example="Is there parking near the office?",
        openers=frozenset(
            {"am", "are", "can", "could", "do", "does", "how", "is", "may", "shall", "should", "what", "when"}
            | {"where", "which", "who", "whom", "will", "would"}
        ),
    ),
    Field(
        "personal_fact",
        "Something you saw or talked about: complete “I enjoyed …”",
        "A talk, a post, a place you share. Say it so that it follows “I enjoyed”.",
        "personal",
        "phrase",
        "something only you could say",
        60,
        autocapitalize="none",
        example="your talk on stock forecasting",
        leads=("i really enjoyed ", "i enjoyed ", "i appreciated ", "enjoyed "),
        clauses=_SUBJECTS,
        openers=_ARTICLES | _GERUNDS,
    ),
    Field(
        "shared_connection",
        "Someone you both know",
        "Only a person who would be happy to be named.",
        "personal",
        "phrase",
        "someone you both know",
        45,
        example="Priya Nairn",
        leads=("we both know ",),
    ),
    Field(
        "your_name",
        "Your name",
        "As it stands on your profile.",
        "you",
        "name",
        "your name",
        15,
        autocomplete="name",
        example="Jonas Lindahl",
    ),
    Field(
        "background",
        "What you bring: complete “I bring …”",
        "Years, field, specialty. Say it so that it follows “I bring”.",
        "you",
        "phrase",
        "your background",
        28,
        autocapitalize="none",
        example="five years in social media for global brands",
        leads=("i would bring ", "i’d bring ", "i'd bring ", "i bring ", "i have "),
        clauses=_SUBJECTS,
        openers=_ARTICLES | _NUMBERS,
    ),
    Field(
        "achievement",
        "Something you did: complete “I …”",
        "One result you are proud of. Say it so that it follows “I”.",
        "you",
        "phrase",
        "your achievement",
        30,
        autocapitalize="none",
        example="doubled a museum’s online audience",
        leads=("i ", "i’ve ", "i've "),
        openers=_VERBS,
    ),
    Field(
        "contact_details",
        "How to reach you",
        "An e-mail address or a phone number. It stands below your name.",
        "you",
        "line",
        "your contact details",
        8,
        autocomplete="email",
        autocapitalize="none",
        example="jonas@example.org",
    ),
    Field(
        "tone",
        "Tone",
        "When in doubt, formal.",
        "style",
        "choice",
        "tone",
        input="select",
        choices=(Choice("formal", "Formal"), Choice("friendly", "Friendly")),
        default="formal",
    ),
)

PARTS = (
    ("greeting", ("A14", "B10")),
    ("introduction", ("A06", "A14", "A15", "B10")),
    ("gratitude", ("A05", "A14", "A16")),
    ("personal", ("A27", "A28", "B03", "B10")),
    ("qualifications", ("A06", "A14", "A17")),
    ("enthusiasm", ("A02", "A14", "A18")),
    ("logistics", ("A07", "A14", "A19")),
    ("closing", ("A14", "A20")),
)

UNIQUE = ("personal_fact", "shared_connection", "achievement")

PHRASES = (
    ("post", ("the {role} at {company}", "the {role}", "the role at {company}")),
    ("when", ("on {interview_date} at {interview_time}", "on {interview_date}")),
    ("if_when", (" on {interview_date} at {interview_time}", " on {interview_date}", "")),
    ("if_date", (" on {interview_date}", "")),
    ("if_with", (" with {interviewer_name}", "")),
)
