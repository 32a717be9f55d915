"""The dictionary finds misspelled words, suggests what was meant, and ignores names and workplace terms."""

from itertools import product
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_steps.paths import ROOT, SITE_DICTIONARY
from build_steps.runtime.dictionary import WORDS, encode, read_made
from decision_tool.reviewer.dictionary import MOST_JUDGED, Dictionary
from decision_tool.reviewer.run import review
from decision_tool.reviewer.text import Reading
from decision_tool.reviewer.unlisted import MOST, find_unlisted
from tests.reviewer.test_drafts import DRAFTS

FOLDER = Path(__file__).with_name("dictionary")
LETTERS = (FOLDER / "letters.txt").read_text(encoding="utf-8").split("\n===\n")
SAMPLES = [
    "\n".join(line for line in sample.splitlines()[1:] if not line.startswith("- "))
    for sample in (FOLDER.parents[1] / "composer/samples.txt").read_text(encoding="utf-8").split("=== ")[1:]
]
GOOD = [draft.text for draft in DRAFTS if draft.name.startswith("good-")]
RECORD = ROOT / "docs/contributing/decisions/dictionary.md"
MISSPELT = [
    (sentence, wrong, right)
    for line in (FOLDER / "misspelt.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
    for sentence, wrong, right in [line.split(" | ")]
]
# Too far from any word, a word with an ending, a name, or capitalized with two typos.
MISSED = {"artical", "Portugese", "prepaired", "maintainance", "Tommorow"}
# Suggestions other than the word that was meant: another word, or two words.
OTHERWISE = {"metting": "meting", "shure": "share", "proyect": None, "tought": None}
SMALL = Dictionary(encode([["glad", "meet", "the", "wednesday"], ["taught", "thought"], [], [], ["ansible"]]))
# Each stands where a misspelt word would be found.
LEFT_ALONE = {
    "a name inside a sentence": "We met Recieve and Adress today.",
    "a name that opens a sentence": "Victoria will call. Revolut and Lyft are near. Caroline asked.",
    "a name in small letters elsewhere": "I met Priyah. We like priyah a lot.",
    "a name alone in a line": "Best regards,\nThier\nRecieved",
    "rare names": "Oluwaseun, thanks for that. Thandiwe said so. Gwenllian agreed. Sigrun wrote to Adress.",
    "owned": "the team's plan, Recieve's plan, the boss’s plan",
    "contractions": "I don't, you're, we’ve, it'll, shouldn’t, o'clock",
    "all capitals": "The TEH and the RECIEVE and the ADRESS.",
    "capitals inside": "I use recieVe, iPhone, PyTorch and eBay daily.",
    "digits": "Room teh4 and 4adress and b2b at 3pm.",
    "addresses": "See www.recieve.com, a/teh/b, teh@adress.org, https://x.org/adress and adress.py.",
    "tags": "Look for #adress and @recieve and $teh now.",
    "hyphens": "A well-recieved teh-one detail-orienetd plan.",
    "quotations": "She wrote “recieve teh adress” and “teh” and so on, and then went on about what it all meant.",
    "gaps": "I met [recieve] and {adress} and <teh> there.",
    "accents": "The café, résumé, naïve, jalapeño, recïeve.",
    "letters of other kinds": "Это teхт, שלום, 你好.",
    "marks on letters": "re\u0301cieve adre\u0301ss",
    "british spellings": "I organised, travelled, honoured, catalogued and specialised in the centre.",
    "words of work": "onboarding backend fintech linkedin pytorch kubernetes refactored upskilling stakeholder.",
    "put together": "playtests, cofounders, wayfinding, reonboarding, renderers, nightwriters, reinterviewing.",
    "two letters": "te ot si",
    "the last word, which may not be finished": "I would like to recieve",
}


@pytest.fixture(scope="module")
def dictionary(site: Path) -> Dictionary:
    """The site's dictionary."""
    return Dictionary((site / SITE_DICTIONARY / read_made()["folder"] / WORDS).read_text(encoding="ascii"))


def looked_up(text: str, dictionary: Dictionary | None, **details: str) -> list[tuple[str, str | None, str]]:
    """Return each word found, with its replacement and its message."""
    reading = Reading(text, "message", None, details, dictionary)
    return [(text[each.start : each.end], each.replacement, each.message) for each in find_unlisted(reading)]


@pytest.mark.parametrize(("sentence", "wrong", "right"), MISSPELT, ids=[wrong for _, wrong, _ in MISSPELT])
def test_a_typo_is_found_and_what_was_meant_is_suggested(
    sentence: str, wrong: str, right: str, dictionary: Dictionary
) -> None:
    """There's one finding, on the word itself. If a known miss is found, this test fails, too."""
    found = looked_up(sentence, dictionary)
    assert [(word, put) for word, put, _ in found] == (
        [] if wrong in MISSED else [(wrong, OTHERWISE.get(wrong, right))]
    )


def test_the_figures_of_the_decision_record() -> None:
    """The numbers of typos found, and of those with the right suggestion."""
    words = RECORD.read_text(encoding="utf-8")
    found = len(MISSPELT) - len(MISSED)
    assert f"{len(MISSPELT)} sentences" in words
    assert f"| Ours | {found} ({found - len(OTHERWISE)}) | 0 |" in words
    assert f"{len(LETTERS) + len(SAMPLES) + len(GOOD)} clean letters" in words


@pytest.mark.parametrize("text", [*LETTERS, *SAMPLES, *GOOD])
def test_nothing_is_found_in_a_clean_letter(text: str, dictionary: Dictionary) -> None:
    """Letters full of names and workplace terms, the samples, and the good drafts."""
    assert looked_up(f"{text}\n", dictionary) == []
    assert looked_up(f"{text.lower()}\n", dictionary, name=text) == []


@pytest.mark.parametrize("text", LEFT_ALONE.values(), ids=LEFT_ALONE)
def test_what_is_not_a_typo_is_ignored(text: str, dictionary: Dictionary) -> None:
    """Names, links, quotes, and so on, each with a typo that would be found elsewhere."""
    assert looked_up(text, dictionary) == []


def test_a_typo_is_found_anywhere(dictionary: Dictionary) -> None:
    """At the start, before punctuation, in brackets, possessive, or after emoji. Spans count characters."""
    text = "Unfortunatly I 😀 met teh (recruter) and the manger’s asistant; I recieve, too."
    assert [word for word, _, _ in looked_up(text, dictionary)] == [
        "Unfortunatly",
        "teh",
        "recruter",
        "asistant",
        "recieve",
    ]
    (finding,) = (each for each in review(text, dictionary=dictionary).findings if each.replacement == "recruiter")
    units = text.encode("utf-16-le")
    assert units[2 * finding.start : 2 * finding.end].decode("utf-16-le") == "recruter"
    assert (finding.rule, finding.severity, finding.sources) == ("spelling", "warning", ("A08",))


def test_the_message_names_the_word_or_both_words() -> None:
    """Capitalized like the typed word, or as a weekday."""
    assert looked_up("I was gald.", SMALL) == [("gald", "glad", "This word isn’t in the dictionary, but “glad” is.")]
    assert looked_up("I tought.", SMALL) == [
        ("tought", None, "This word isn’t in the dictionary. Did you mean “taught” or “thought”?")
    ]
    assert [put for _, put, _ in looked_up("Wedensday or wedensday it is.", SMALL)] == ["Wednesday", "Wednesday"]
    assert looked_up("The team's metet of teh day.", SMALL, role="Metet") == [
        ("teh", "the", "This word isn’t in the dictionary, but “the” is.")
    ]


def test_a_word_in_the_details_is_not_a_typo(dictionary: Dictionary) -> None:
    """Words in the fields are right, whether capitalized or not."""
    assert looked_up("I like adress and Recieve a lot.", dictionary, company="Adress", role="recieve") == []
    assert len(looked_up("I like adress and recieve a lot.", dictionary)) == 2


def test_rare_words_are_known_but_never_suggested() -> None:
    """The last level only says what to ignore."""
    assert SMALL.knows("ansible")
    assert SMALL.meant("ansibel") == SMALL.meant("ansibles") == ()


def test_a_compound_of_listed_words_needs_a_very_common_suggestion() -> None:
    """By an ending, a prefix, or two words in one; a far slip of something common is then no reason to doubt it."""
    dictionary = Dictionary(encode([["colleague", "tour"], [], ["fool", "league", "rowing", "tool"]]))
    assert dictionary.meant("rowink") == ("rowing",)
    for word in ("tools", "corowing", "toolrowing"):
        assert dictionary.meant(word) == (), word
    assert dictionary.meant("coleague") == ("colleague",)


def test_without_a_dictionary_nothing_is_looked_up() -> None:
    """Before it's loaded, except for usual words, and in texts in other languages."""
    assert [word for word, _, _ in looked_up("I recieve teh papir.", None)] == ["recieve"]
    german = review("Ich habe teh und das ist nicht gut.", dictionary=SMALL)
    assert german.language == "other"
    assert "spelling" not in {each.rule for each in german.findings}


def test_the_number_of_words_looked_up_is_limited(dictionary: Dictionary) -> None:
    """More unknown words than that aren't typos, and the work stays bounded."""
    odd = ["".join(letters) for letters in product("bcdfg", "aeiou", "kmnpt", ["gald"])]
    assert len(odd) > MOST
    assert "recieve" not in {word for word, _, _ in looked_up(f"{' '.join(odd)} recieve it", dictionary)}
    assert looked_up(f"{' '.join(odd[: MOST // 2])} recieve it", dictionary)[-1][0] == "recieve"


def test_lookups_are_cached_and_the_cache_is_bounded() -> None:
    """A text is reviewed after every keystroke, and a day of typing fits."""
    dictionary = Dictionary("AtheAglad")
    first = dictionary.meant("gald")
    for number in range(MOST_JUDGED):
        dictionary.meant(f"x{number}")
    assert dictionary.meant("gald") == first == ("glad",)


@given(st.lists(st.lists(st.text("abcxyz", min_size=1, max_size=30)).map(sorted), max_size=4))
def test_a_dictionary_is_read_as_it_was_written(levels: list[list[str]]) -> None:
    """Every word with its first level, whatever prefixes the words share."""
    expected: dict[str, int] = {}
    for level, words in enumerate(levels):
        for word in words:
            expected.setdefault(word, level)
    assert Dictionary(encode(levels)).levels == expected


SLIPS = ["teh", "gald", "recieve’s", "recieve", "Adress", "adress.", "😀", "a/b", "e\u0301", "“teh”", "Thier", "\n"]
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(SLIPS), max_size=40).map(" ".join))


@given(TEXTS, st.sets(st.text("abglyz", min_size=1, max_size=8), max_size=8))
def test_any_text_is_looked_up_in_any_dictionary(text: str, words: set[str]) -> None:
    """In order, in range, the same each time; the replacement is another word."""
    dictionary = Dictionary(encode([sorted(words)]) + "AgladAtheAtheirAreceiveAaddress")
    found = review(text, dictionary=dictionary).findings
    assert found == review(text, dictionary=dictionary).findings
    assert [each.start for each in found] == sorted(each.start for each in found)
    for word, put, _ in looked_up(text, dictionary):
        assert word.isascii()
        assert put is None or put != word


@pytest.mark.parametrize("piece", ["recieve ", "teh. ", "Thier team ", "a-b’s ", "xqzwvb yy ", "'s’s"])
def test_eight_times_the_text_takes_about_eight_times_as_long(piece: str, dictionary: Dictionary) -> None:
    """Quadratic growth would take 64 times as long. One good try is enough."""
    small, large = ((piece * size)[:size] for size in (3_000, 24_000))
    short = long = float("inf")
    for _ in range(3):
        short, long = min(short, take(small, dictionary)), min(long, take(large, dictionary))
        if long < max(short, 0.0005) * 8 * 2.5:
            return
    raise AssertionError(f"{long:.4f} s instead of {short:.4f} s")


def take(text: str, dictionary: Dictionary) -> float:
    """Return the CPU seconds a lookup takes."""
    begin = process_time()
    looked_up(text, dictionary)
    return process_time() - begin
