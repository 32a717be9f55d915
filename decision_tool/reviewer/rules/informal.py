"""The draft has casual words, emoji, or shouting."""

import re
from collections.abc import Iterator

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.lexicon import lines
from decision_tool.reviewer.lexicon import words as lexicon
from decision_tool.reviewer.model import Custom, Example, Match, Rule, Words
from decision_tool.reviewer.names import asides
from decision_tool.reviewer.text import Reading, overlaps
from decision_tool.reviewer.topics import chat

EMOJI = (
    "\U0001f000-\U0001faff\u231a\u231b\u23e9-\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653"
    "\u267f\u2693\u26a1\u26aa\u26ab"
    "\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a"
    "-\u270d\u2728\u274c\u274e"
    "\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55"
    "\u2600-\u2604\u2639\u263a\u2714\u2716"
)
PICTURES = lazy(
    rf"(?:[{EMOJI}]|[#*0-9©®™\u2190-\u2bff\u3030\u303d]\ufe0f\u20e3?|[#*0-9]\u20e3)"
    rf"(?:[\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]|\u200d?[{EMOJI}])*+"
)
FACES = lazy(
    r"(?<![\w:/])(?:[:;=][-o^']?[)(DPpO3|*\]\[/\\]|<3|\^_\^|-_-|[xX]D|xxx?(?=[ \t]*(?:\n|$))|:'\(|\\o/)(?![\w/])"
)
MARKS = lazy(r"!+(?:[?!]*)|[?]{2,}!*|[?]!+")
LOUD = lazy(r"(?<![\w.@/-])[A-Z][A-Z'’]+(?:[ ,]+[A-Z][A-Z'’]*)*(?![\w@/-])")
SHOUTED = lexicon(
    "VERY REALLY PLEASE THANK THANKS YOU YOUR NOT LOVE NEED WANT NOW MUST HELLO BEST JOB WORK EXCITED "
    "INTERESTED THE AND FOR WITH THIS THAT SO MUCH HIRE GREAT AMAZING AWESOME HAPPY LOOKING "
    "FORWARD WILL CAN CANNOT NEVER ALWAYS ONLY EVER HOPE INTERVIEW IMPORTANT URGENT IMMEDIATELY SOON "
    "TODAY TOMORROW YES ANY ALL MORE MOST PERFECT DREAM HAVE HAS BEEN WOULD COULD SHOULD DO DID DOES "
    "WHAT WHEN WHERE WHY HOW WHO ABSOLUTELY DEFINITELY EXTREMELY SUPER TOTALLY TRULY EVERY EVERYTHING "
    "BIG"
)
SHOUTED_LENGTH = 12
OFTEN_CAPITALS = lexicon("CAN ALL DO WHO BIG SO THE FOR NOW SOON AND ANY HAS WHAT HOW")
NAMED_MARKS = lazy(r"(?:Yahoo|Jeopardy|Oliver|Panic|Hallmark|E|Yum|Joomla|Guess|Wham|P!nk|Mamma Mia" r"|Oklahoma)!$")


def find_pictures(reading: Reading) -> Iterator[Match]:
    """Yield emoji and emoticons."""
    text = reading.text
    if not text.isascii():
        for match in PICTURES().finditer(text):
            start, end = match.span()
            if text[start - 1 : start] == " " and (text[end : end + 1] in " .!?,\n" or end == len(text)):
                start -= 1
            yield Match(start, end, "", "Emoji make this sound like a text to a friend.")
    for match in FACES().finditer(text):
        start = match.start() - (text[match.start() - 1 : match.start()] == " ")
        yield Match(start, match.end(), "", "An emoticon makes this sound like a text to a friend.")


def find_marks(reading: Reading) -> Iterator[Match]:
    """Yield every exclamation point but the first, and repeated marks."""
    text = reading.text
    if "!" not in text and "??" not in text:
        return
    calm = True
    names = [name for name in reading.details.values() if "!" in name]
    quoted = asides(text)
    for match in MARKS().finditer(text):
        start, end = match.span()
        if overlaps(quoted, start, end) or NAMED_MARKS().search(text, max(0, start - 12), start + 1):
            continue
        if any(text.endswith(name[: name.index("!") + 1], 0, start + 1) for name in names):
            continue
        if calm and match.group() == "!":
            calm = False
            continue
        calm = False
        message = "Use at most one exclamation point." if "!" in match.group() else ""
        yield Match(start, end, "?" if "?" in match.group() else ".", message or "One question mark is enough.")


def find_shouting(reading: Reading) -> Iterator[Match]:
    """Yield words in all caps that aren't abbreviations."""
    quoted = asides(reading.text)
    for sentence in reading.sentences:
        said = reading.text[sentence.start : sentence.end].strip()
        if len(said) >= SHOUTED_LENGTH and said.isupper() and said.count(" ") >= 2:
            start = reading.text.find(said, sentence.start)
            yield Match(start, start + len(said), None, "Words in all caps look like shouting.")
    for match in LOUD().finditer(reading.text):
        loud_words = re.findall(r"[A-Z]+", match.group())
        loud = sum(word in SHOUTED for word in loud_words)
        if loud and (loud * 2 >= len(loud_words) or loud > 2):
            if len(loud_words) == 1 and loud_words[0] in OFTEN_CAPITALS:
                continue
            if any(match.group() in name for name in reading.details.values()):
                continue
            if not overlaps(quoted, *match.span()):
                yield Match(
                    *match.span(),
                    quiet(match.group(), reading, match.start()),
                    "Words in all caps look like shouting.",
                )


def quiet(words: str, reading: Reading, start: int) -> str:
    """Return words in all caps in normal case."""
    lower = re.sub(r"\bi\b", "I", words.lower())
    return lower[0].upper() + lower[1:] if reading.opens_sentence(start) else lower


ALONE = lazy(
    r"(?:^|(?<=[\n.!?]))[ \t]*(?P<word>hey|heya|hiya|yo|howdy|hullo|sup|cheers|ta|bet|later|laters|cool|sweet"
    r"|nice one|ciao|bye)"
    r"(?=(?: there| all| guys| team| folks| everyone| again)?(?:[ ,]+[^\s,.!?]+){0,3} ?(?:[,!.:?–—-]|\n|$))"
)


BUDDY = lazy(
    r"(?<=\w), (?P<word>man|buddy|boss|chief|pal|girl|fam|hon|dude|bro|sis|mate)(?= ?[.!?](?:\s|$)| ?(?:\n|$))"
)
POLITE = {"hey": "Hello", "hiya": "Hello", "heya": "Hello", "howdy": "Hello", "yo": "Hello", "cheers": "Thank you"}
STRETCHED = lazy(r"(?<![\w@./-])[a-z]*?([aeiouyhwz])\1{2,}[a-z]*(?![\w@/-])")


NUMERAL = lazy(r"[IVX]+")  # of a monarch, a grade, or a person's name


def find_stretched(reading: Reading) -> Iterator[Match]:
    """Yield words with a stretched-out letter, such as `sooo`."""
    for match in STRETCHED().finditer(reading.plain):
        if match.group() not in ("www", "zzz") and not NUMERAL().fullmatch(reading.text, *match.span()):
            yield Match(*match.span(), None, "A stretched-out word sounds like a text to a friend.")


def find_alone(reading: Reading) -> Iterator[Match]:
    """Yield words that are casual only as a greeting, a closing, an answer, or an address."""
    ignored = asides(reading.text)
    for match in (*ALONE().finditer(reading.plain), *BUDDY().finditer(reading.plain)):
        start, end = match.span("word")
        if not overlaps(ignored, start, end):
            put = POLITE.get(match["word"])
            yield Match(start, end, put, "This is too casual.")


RULE = Rule(
    id="informal",
    severity="warning",
    checks=(
        Words(
            lines(chat.WORDS),
            message="This is too casual.",
        ),
        Custom(find_alone),
        Custom(find_stretched),
        Custom(find_pictures, any_language=True),
        Custom(find_marks),
        Custom(find_shouting),
    ),
    message="This sounds more like a text to a friend than a message to an interviewer.",
    rationale="A casual tone can make you seem less serious than you are. Plain, polite words are safe.",
    sources=("A23",),
    found=(
        Example("Hey Maya, we’re meeting on Tuesday.", "Hey"),
        Example("Hey there, quick question.", "Hey"),
        Example("I'm gonna prepare well.", "gonna"),
        Example("Thx for the invite.", "Thx"),
        Example("I can't wait! See you then!", "!"),
        Example("I am VERY EXCITED about this.", "VERY EXCITED"),
    ),
    passes=(
        Example("I’m free on Tuesday at 10:00 AM PST."),
        Example("I look forward to our interview at Hey on Tuesday.", details={"company": "Hey"}),
        Example("I look forward to meeting the team at Hey on Tuesday."),
        Example("Thank you for the invitation!"),
        Example("I worked with SQL, AWS and NASA data at IBM."),
        Example("I designed the Cool Runnings campaign and a cooling system."),
        Example("Dear Ms. Buddy, thank you for the invitation."),
    ),
)
