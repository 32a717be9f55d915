"""A gap of a template was left open."""

import re
from collections.abc import Iterator

from decision_tool.reviewer.model import Custom, Example, Match, Rule
from decision_tool.reviewer.text import Reading

BRACKETS = re.compile(
    r"(?P<square>\[(?P<in_square>[^\[\]]{1,300})\])|(?P<curly>\{{1,2}(?P<in_curly>[^{}\n]{1,80})\}{1,2})"
    r"|(?P<round>\((?P<in_round>(?:(?:your|their|the|his|her|my|a|an|insert|specific|mutual|relevant|full|first|last|job|company|company's|role|position"
    r"|interviewer|interviewer's|interviewers|hiring manager|hiring manager's|recruiter|recruiter's|manager|manager's|connection|connection's|contact|contact's"
    r"|person's|recipient's|candidate's|school|university|industry|shared|project|skill|team|department|current) ){0,4}"
    r"(?:name|names|title|company|role|position|industry|field|date|day|topic|school|university|project|skill|skills|department|connection|number|reason|interest|interviewer"
    r"|first name|last name|job title|job|location|city|city name|achievement|experience|date and time|link|post|article|event|subject)(?: here)?)\))"
    r"|(?P<angle><(?P<in_angle>[A-Za-z][^<>\n]{0,60})>)"
)
INNOCENT = re.compile(
    r"sic|\d{1,3}|\.{2,}|…|https?:.*|.*@.*\..*|/?(?:b|i|u|p|br|em|strong|a|div|span|li|ul)(?:\s.*)?/?|x| |edited|redacted",
    re.IGNORECASE | re.DOTALL,
)
PLAIN = re.compile(
    r"_{3,}|\.{6,}|%[A-Z][A-Z_]{2,30}%|\$\{?[A-Z][A-Z_]{2,30}\}?|\bX{3,}\b(?!-)|\bXX\b|\bTK TK\b|\bTKTK\b"
    r"|\bX\+?(?= (?:years?|yrs?|months?)\b)"
    r"|\b(?:XYZ|XXX|xyz|Xyz) (?i:corp(?:oration)?|inc|company|co|ltd|llc|role|position|university|team|job|firm)\b\.?"
    r"|\b(?i:company|corporation|position|role|university) (?:XYZ|XXX|X|xyz)\b"
    r"|(?<= at )XYZ\b|(?<= with )XYZ\b|(?<= for )XYZ\b"
    r"|\b(?i:insert) (?:[\w'’/]+ ){1,5}(?i:here)\b|[(*](?i:insert|enter|add|fill in|your|their|name of|mention) [\w'’ ,/.-]{2,60}[)*]"
    r"|\b(?:Your|Their|First|Last|Full|Company|Interviewer|Recruiter|Hiring Manager|Manager|Candidate|Contact|Job) (?:Name|NAME)\b"
    r"|\b(?:Your|Their) (?:Full Name|First Name|Last Name|Company Name|Phone Number|Email Address|Job Title|Position)\b"
    r"|\b(?:YOUR|COMPANY|FIRST|LAST|FULL|INTERVIEWER|RECRUITER|JOB|ROLE|POSITION)[ _](?:NAME|TITLE|COMPANY|ROLE)\b"
    r"|(?<=the )(?:Job|Position|Role) Title\b|\bFirst[nN]ame\b|\bLast[nN]ame\b|\b(?i:lorem ipsum)\b|\bTBD\b"
    r"|(?<=Mr\./Ms\. )Last Name|\b(?:Mr\.?/Ms\.?|Ms\.?/Mr\.?|Mr\.?/Mrs\.?)(?:/\w+\.?)?"
)
FILLS = (
    (re.compile(r"your (?:full |first )?name|my name|sender", re.IGNORECASE), "your_name"),
    (
        re.compile(r"(?:company|organi[sz]ation|employer|firm)(?: name)?|name of (?:the )?company", re.IGNORECASE),
        "company",
    ),
    (re.compile(r"role|position|job|(?:job|position|role) (?:title|name)|title", re.IGNORECASE), "role"),
    (
        re.compile(
            r"name|(?:interviewer|hiring manager|recruiter|manager|recipient|contact)(?:'s|’s)?(?: name)?|first ?name",
            re.IGNORECASE,
        ),
        "interviewer_name",
    ),
)


def find(reading: Reading) -> Iterator[Match]:
    """Yield the gaps, with what fills them where the details are known."""
    text = reading.text
    names = [name for name in reading.details.values() if "[" in name or "{" in name or "<" in name or "X" in name]
    if any(mark in text for mark in "[{<("):
        for match in BRACKETS.finditer(text):
            inside = (match["in_square"] or match["in_curly"] or match["in_angle"] or match["in_round"]).strip()
            if inside and not INNOCENT.fullmatch(inside) and not any(match.group() in name for name in names):
                yield Match(*match.span(), fill(inside, reading))
    for match in PLAIN.finditer(text):
        if not any(match.group() in name for name in names):
            yield Match(*match.span(), fill(match.group(), reading))


def fill(gap: str, reading: Reading) -> str | None:
    """Return what the details say for a gap, or None."""
    for pattern, field in FILLS:
        if pattern.fullmatch(gap):
            return reading.details.get(field, "").strip() or None
    return None


RULE = Rule(
    id="placeholder",
    severity="error",
    checks=(Custom(find, any_language=True),),
    message="This is a gap that is still to be filled.",
    rationale="A gap left open tells the reader that the same note went to others. Fill it, or leave it out.",
    sources=("A28",),
    found=(
        Example("Dear [Name], thank you for the talk.", "[Name]"),
        Example("I admire the work of {company}.", "{company}"),
        Example("We meet about the <role> post.", "<role>"),
        Example("I would be glad to join XYZ Corp.", "XYZ Corp"),
        Example("Dear ____, we meet on Friday.", "____"),
        Example("I liked your talk on insert topic here.", "insert topic here"),
        Example("With X years in nursing, I bring calm.", "X"),
        Example("Best regards,\nYour Name", "Your Name"),
        Example("Hello {{first_name}}, we meet soon.", "{{first_name}}"),
    ),
    passes=(
        Example("My paper [1] is on sleep <https://example.org>."),
        Example("She wrote 'recieve' [sic] in the letter."),
        Example("I work on C++ and List<T> in a <b>small</b> team.", details={"role": "List<T>"}),
        Example("What is your name for the badge? I start with x and y."),
    ),
)
