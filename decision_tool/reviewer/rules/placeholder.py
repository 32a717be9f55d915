"""A placeholder wasn't filled in."""

import re
from collections.abc import Iterator

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.model import Custom, Example, Match, Rule
from decision_tool.reviewer.text import Reading

# Names of placeholders in templates.
OWNER = (
    "your|their|the|his|her|my|a|an|insert|specific|mutual|relevant|full|first|last|job"
    "|company|company's|role|position|interviewer"
    "|interviewer's|hiring manager|hiring manager's|recruiter|recruiter's|manager"
    "|manager's|connection|connection's|contact"
    "|contact's|person's|recipient's|candidate's|school|university|industry|shared"
    "|project|skill|team|department|current"
)
THING = (
    "name|names|title|company|role|position|industry|field|date|day|topic|school"
    "|university|skill|department|connection|number"
    "|reason|interviewer|first name|last name|job title|job|location|city|city name"
    "|achievement|date and time|link|post|article|event|subject"
)
BRACKETS = lazy(
    r"\[(?P<square>[^\[\]]{1,300})\](?!\()|\{{1,2}(?P<curly>[^{}\n]{1,80})\}{1,2}"
    r"|<(?P<angle>[A-Za-z][^<>\n]{0,60})>"
    rf"|\((?P<round>(?:(?:{OWNER}) ){{0,4}}(?:{THING})(?: here)?|XX?)\)"
)
INNOCENT = lazy(
    r"sic|\d{1,3}|\.{2,}|…|https?:.*|.*@.*\..*|/?(?:b|i|u|p|br|em|strong|a|div|span|li"
    r"|ul)(?:\s.*)?/?|x| |edited|redacted",
    re.IGNORECASE | re.DOTALL,
)
MARKS = lazy(
    r"_{3,}|\.{6,}|%[A-Za-z][A-Za-z_]{2,30}%|\$\{?[A-Za-z][A-Za-z_]{2,30}\b\}?"
    r"|[(*](?i:insert|enter|add|fill in|your|their|name of|mention) [\w'’ ,/.-]{2,60}[)*]"
)
LETTERS = lazy(
    r"\b(?:X{3,}\b(?!-)|XX\b|TKTK\b|TBD\b|X\+?(?= (?:years?|yrs?|months?)\b)"
    r"|ABC (?i:corp(?:oration)?|company|organi[sz]ation)\b\.?"
    r"|(?:XYZ|XXX|xyz|Xyz) (?i:corp(?:oration)?|inc|company|co|ltd|llc|role|position"
    r"|university|team|job|firm)\b\.?"
    r"|(?i:company|corporation|position|role|university) (?:XYZ|XXX|X|xyz)\b)"
    r"|(?<![\w@./-])xxx?(?![\w@/-])(?![ \t]*(?:\n|$))"  # at the end of a line, it's a kiss
    r"|(?<![\w-])XYZ(?![\w-])(?! (?i:axis|axes|coordinates?|plane|plots?|files?))"
)
CAPITALS = lazy(
    r"\b(?:(?:Your|Their|First|Last|Full|Company|Interviewer|Recruiter|Hiring Manager"
    r"|Manager|Candidate|Contact|Job) (?:Name|NAME)\b"
    r"|(?:Your|Their) (?:Full Name|First Name|Last Name|Company Name|Phone Number|Email "
    r"Address|Job Title|Position)\b"
    r"|(?:YOUR|COMPANY|FIRST|LAST|FULL|INTERVIEWER|RECRUITER|JOB|ROLE|POSITION)[ _](?:NAME"
    r"|TITLE|COMPANY|ROLE)\b"
    r"|(?:NAME|COMPANY|FIRSTNAME|LASTNAME|JOBTITLE|POSITION|ROLE|INDUSTRY|UNIVERSITY"
    r"|TOPIC)\b|First[nN]ame\b|Last[nN]ame\b"
    r"|(?:Mr\.?/Ms\.?|Ms\.?/Mr\.?|Mr\.?/Mrs\.?)(?:/\w+\.?)?)"
    r"|(?<=the )(?:Job|Position|Role) Title\b|(?:(?<=Hi )|(?<=Hello )|(?<=Dear )|(?<=Hey ))Name\b"
)
SAID = lazy(
    r"\b(?:insert (?:[\w'’/]+ ){1,5}here|lorem ipsum|delete as (?:appropriate|applicable|needed)|fill in the blanks?"
    r"|name of (?:interviewer|company|the interviewer|the company) here|(?:your|the) (?:name|company|role"
    r"|position|title) here)\b",
    re.IGNORECASE,
)
ODD = lazy(
    rf"[【〔〈《‹«⟨「『|*#~^]{{1,2}} ?(?:(?:{OWNER}) ){{0,4}}(?:{THING}) ?[】〕〉》›»⟩」』|*#~^]{{1,2}}", re.IGNORECASE
)
PATTERN = lazy(
    r"(?<![\w/])(?:DD|MM|XX|dd|mm|xx)[/.-](?:MM|DD|XX|mm|dd|xx)(?:[/.-](?:YYYY|YY|XXXX|XX|yyyy|yy|xxxx|xx))?(?![\w/])"
    r"|\bYYYY-MM-DD\b|\b(?:HH|hh|XX):(?:MM|mm|XX)\b|\bX{1,2}(?:th|st) of \w+|\b(?:day|date), (?:month|date)(?: day)?\b"
)
LINE = lazy(
    r"(?:^|(?<=\n))[ \t]*\(?(?P<gap>(?:your |full |first |last |my |sender's )*(?:name|signature|phone"
    r"|phone number|email"
    r"|e-mail|contact (?:info|information|details)|job title|company name))\)?[ \t]*(?=\n|$)",
    re.IGNORECASE,
)
# Each expression, and the substrings of which every match has at least one.
SHAPES = (
    (BRACKETS, "[{<("),
    (MARKS, ("__", "......", "%", "$", "(", "*")),
    (LETTERS, ("X", "xx", "xyz", "ABC ", "TKTK", "TBD")),
    (
        CAPITALS,
        (
            "Name",
            "NAME",
            "Title",
            "TITLE",
            "COMPANY",
            "POSITION",
            "ROLE",
            "INDUSTRY",
            "UNIVERSITY",
            "TOPIC",
            "name",
            "/M",
        ),
    ),
    (SAID, ("nsert", "orem", "NSERT", "elete as", "ill in", "here")),
    (ODD, tuple("【〔〈《‹«⟨「『|*#~^")),
    (PATTERN, ("DD", "MM", "XX", "dd", "mm", "xx", "YYYY", "HH", "hh", "date", "th of")),
    (LINE, ("ame", "AME", "ignature", "hone", "mail", "ontact", "itle")),
)
FILLS = (
    (lazy(r"your (?:full |first )?name|my name|sender", re.IGNORECASE), "your_name"),
    (
        lazy(r"(?:company|organi[sz]ation|employer|firm)(?: name)?|name of (?:the )?company", re.IGNORECASE),
        "company",
    ),
    (lazy(r"(?:job|position|role) (?:title|name)|title|role|position|job", re.IGNORECASE), "role"),
    (
        lazy(
            r"name|(?:interviewer|hiring manager|recruiter|manager|recipient|contact)(?:'s"
            r"|’s)?(?: name)?|first ?name",
            re.IGNORECASE,
        ),
        "interviewer_name",
    ),
)


def find(reading: Reading) -> Iterator[Match]:
    """Yield the placeholders, with their values if the details are known."""
    text = reading.text
    known = [value for value in reading.details.values() if value.strip()]
    for expression, clues in SHAPES:
        if any(clue in text for clue in clues):
            for match in expression().finditer(text):
                inside = match.group().strip("[]{}<>()$%*【】〔〕〈〉《》‹›«»⟨⟩「」『』|#~^ \n\t")
                if (
                    inside
                    and not is_innocent(match.group(), inside)
                    and not any(match.group().rstrip(".") in name for name in known)
                ):
                    yield Match(*match.span(), fill(inside, reading))


def is_innocent(gap: str, inside: str) -> bool:
    """Return whether brackets contain something other than a placeholder, such as a footnote or a link."""
    return gap[0] in "[{<" and bool(INNOCENT().fullmatch(inside))


def fill(gap: str, reading: Reading) -> str | None:
    """Return the value for a placeholder from the details, or None."""
    for pattern, field in FILLS:
        if pattern().fullmatch(gap):
            return reading.details.get(field, "").strip() or None
    return None


RULE = Rule(
    id="placeholder",
    severity="error",
    checks=(Custom(find, any_language=True),),
    message="You left in a placeholder.",
    rationale="A blank can look like you sent the same message to other people. Fill it in, or leave it out.",
    sources=("A28",),
    found=(
        Example("Dear [Name], thank you for the conversation.", "[Name]"),
        Example("I admire the work of {company}.", "{company}"),
        Example("We’re meeting about the <role> job.", "<role>"),
        Example("I would be glad to join XYZ Corp.", "XYZ Corp"),
        Example("I saw the clerk job at ABC Company.", "ABC Company"),
        Example("Hi XYZ, I liked your talk.", "XYZ"),
        Example("Dear ____, we meet on Friday.", "____"),
        Example("Dear xx, I liked our talk.", "xx"),
        Example("I liked your talk on insert topic here.", "insert topic here"),
        Example("With X years in nursing, I bring calm.", "X"),
        Example("Best regards,\nYour Name", "Your Name"),
        Example("Dear 【Name】, thank you for the conversation.", "【Name】"),
        Example("We’re meeting on DD/MM/YYYY about the job.", "DD/MM/YYYY"),
        Example("Thank you.\n\nBest,\nName", "Name"),
        Example("Thank you for the conversation (delete as appropriate).", "delete as appropriate"),
        Example("Hello {{first_name}}, we meet soon.", "{{first_name}}"),
    ),
    passes=(
        Example("My paper [1] is on sleep <https://example.org>."),
        Example("She wrote 'recieve' [sic] in the letter."),
        Example("I work on C++ and List<T> in a <b>small</b> team.", details={"role": "List<T>"}),
        Example("I run the morning desk at ABC News, and I can read an XYZ plot."),
        Example("What is your name for the badge? I start with x and y."),
        Example("See you on Friday.\n\nBest,\nJo xx"),
    ),
)
