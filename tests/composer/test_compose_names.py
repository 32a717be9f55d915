"""How greetings address people with names from everywhere."""

import pytest

from decision_tool.composer.greeting import greet, say_name
from decision_tool.composer.names import clean_name
from tests.composer.situations import write


@pytest.mark.parametrize(
    ("name", "first", "surname"),
    [
        ("Marisol Quane", "Marisol", "Ms. Quane"),
        ("Caoimhe O'Neil", "Caoimhe", "Ms. O'Neil"),
        ("Renée Dubois-Hart", "Renée", "Ms. Dubois-Hart"),
        ("Ludwig van der Meer", "Ludwig", "Ms. van der Meer"),
        ("Maria da Silva", "Maria", "Ms. da Silva"),
        ("John F. Adair", "John", "Ms. Adair"),
        ("Ana García Márquez", "Ana", "Ms. Ana García Márquez"),
        ("Nguyễn Văn An", "Nguyễn Văn An", "Ms. Nguyễn Văn An"),
        ("Trần An", "Trần An", "Ms. Trần An"),
        ("J. Adair", "J. Adair", "Ms. J. Adair"),
        ("李小龍", "李小龍", "Ms. 李小龍"),
        ("李 小龍", "李 小龍", "Ms. 李 小龍"),
        ("김민수", "김민수", "Ms. 김민수"),
        ("山田 花子", "山田 花子", "Ms. 山田 花子"),
        ("محمد الفاتح", "محمد", "Ms. الفاتح"),
        ("עדי כהן", "עדי", "Ms. כהן"),
        ("Иван Петров", "Иван", "Ms. Петров"),
        ("Björk", "Björk", "Ms. Björk"),
        ("Ada Wu", "Ada", "Ms. Wu"),
        ("Dr. Wu", "Dr. Wu", "Dr. Wu"),
        ("Ada Lund, MBA, PhD", "Ada", "Ms. Lund"),
        ("Ana van", "Ana", "Ms. Ana van"),
        ("Quane, Marisol", "Marisol", "Ms. Quane"),
        ("Marisol Quane, PhD", "Marisol", "Ms. Quane"),
        ("Marisol Quane Jr.", "Marisol", "Ms. Quane"),
        ("Marisol Quane, Head of People", "Marisol", "Ms. Quane"),
        ("Marisol Quane, Recruiter", "Marisol", "Ms. Quane"),
        ("de la Cruz, Ana", "Ana", "Ms. de la Cruz"),
        ("García Márquez, Ana", "Ana", "Ms. Ana García Márquez"),
        ("Smith Jr., John", "John", "Ms. Smith"),
        ("Rev. John Smith", "John", "Rev. Smith"),
        ("Prof. Dr. Ada Lund", "Ada", "Professor Lund"),
        ("Ana (she/her) Ruiz", "Ana", "Ms. Ruiz"),
        ("Ana Ruiz, she/her", "Ana", "Ms. Ruiz"),
        ("Ana Ruiz | Recruiter @ ABC", "Ana", "Ms. Ruiz"),
        ("Ana Ruiz - Head of People", "Ana", "Ms. Ruiz"),
        ("Ana Ruiz \U0001f680 Hiring", "Ana", "Ms. Ruiz"),
        ("Robert “Bob” Jones", "Robert", "Ms. Jones"),
        ("Dr. Ruiz, PhD", "Dr. Ruiz", "Dr. Ruiz"),
        ("Ana Ruiz, M.D., FACS", "Ana", "Ms. Ruiz"),
        ("ten Hag", "ten Hag", "Ms. ten Hag"),
        ("Erik ten Hag", "Erik", "Ms. ten Hag"),
        ("Ben Carter", "Ben", "Ms. Carter"),
        ("Mary Ann Van Horn", "Mary Ann", "Ms. Van Horn"),
        ("ANA RUIZ", "Ana", "Ms. Ruiz"),
        ("ana ruiz", "Ana", "Ms. Ruiz"),
        ("MARY MCDONALD", "Mary", "Ms. McDonald"),
        ("JEAN-LUC VAN DER BERG", "Jean-Luc", "Ms. van der Berg"),
        ("Jean DUPONT", "Jean", "Ms. Dupont"),
        ("\u202aAna\u200e Ruiz\u202c", "Ana", "Ms. Ruiz"),
        ("Sir Ian Holt", "Sir Ian", "Ms. Holt"),
        ("Hon. Ruth Ames", "Ruth Ames", "Ms. Ames"),
        ("Ana Ruiz and Tom Lee", "Ana and Tom", "Ana Ruiz and Tom Lee"),
        ("Ana Ruiz, Tom Lee, and Bo Diaz", "Ana, Tom, and Bo", "Ana Ruiz, Tom Lee, and Bo Diaz"),
        ("Li Wei", "Li Wei", "Ms. Li Wei"),
        ("J.R. Smith", "J.R. Smith", "Ms. J.R. Smith"),
    ],
)
def test_names_are_greeted_without_guessing(name: str, first: str, surname: str) -> None:
    """If it's unclear which name is which, the full name is used."""
    cleaned = clean_name(name)
    assert cleaned
    assert greet(cleaned, "first_name", "none") == first
    assert greet(cleaned, "title_surname", "Ms.") == surname


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Dr. Ingeborg Stahl", "Dr. Stahl"),
        ("Professor Ada Lund", "Professor Lund"),
        ("Mrs Ada Lund", "Mrs. Lund"),
    ],
)
def test_a_title_in_the_name_is_used(name: str, greeted: str) -> None:
    """A title typed with the name is recognized."""
    assert greet(name, "title_surname", "none") == greeted
    assert greet(name, "", "none") == greeted
    assert greet(name, "first_name", "none") == name.split()[1]


def test_without_a_title_the_full_name_is_used() -> None:
    """The surname alone would be rude, and a guessed title would be worse."""
    assert greet("Marisol Quane", "title_surname", "none") == "Marisol Quane"


def test_without_a_choice_a_title_decides() -> None:
    """A given title is used; without one, the first name is."""
    assert greet("Marisol Quane", "", "Dr.") == "Dr. Quane"
    assert greet("Marisol Quane", "", "none") == "Marisol"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Dr. Henrik Aldous, MD | Chief Nursing Officer", "Dr. Henrik Aldous"),
        ("Quane, Marisol", "Marisol Quane"),
        ("Ana Ruiz and Tom Lee", "Ana Ruiz and Tom Lee"),
        ("Ms. Ada Lund", "Ada Lund"),
        ("Mr. Lee", "Mr. Lee"),
    ],
)
def test_a_sentence_uses_a_name_without_the_headline(name: str, said: str) -> None:
    """With an earned title, or with any title before a surname alone."""
    assert say_name(clean_name(name) or "") == said


@pytest.mark.parametrize(
    "name",
    ["hiring manager", "the recruiter", "ana@example.org", "Ana Ruiz 2", "HR team", "my interviewer", "I am not sure"],
)
def test_what_is_not_a_name_must_be_entered_again(name: str) -> None:
    """A greeting to an office reads like a form letter."""
    draft = write("message", interviewer_name=name)
    assert [note[:2] for note in draft.notes] == [("again", "interviewer_name")]
    assert "[interviewer’s name]" in draft.text
    assert not draft.ready


@pytest.mark.parametrize("name", ["Dear n/a", "n/a", "Hi none", "Hello, TBD", "Dear N/A."])
def test_a_greeting_to_nobody_names_nobody(name: str) -> None:
    """The field counts as empty: no letter of 'n/a' greets anyone."""
    assert clean_name(name) == ""
    assert "[interviewer’s name]" in write("message", interviewer_name=name).text


@pytest.mark.parametrize("name", ["Marisol Quane, Acme", "hi there", "Dear all"])
def test_what_may_be_a_company_or_everybody_is_asked_for_again(name: str) -> None:
    """After two names a third may be a company: 'Dear Acme' would offend, so the writer says which it is."""
    draft = write("message", interviewer_name=name, company="")
    assert [note[:2] for note in draft.notes] == [("again", "interviewer_name")]
    assert "[interviewer’s name]" in draft.text


@pytest.mark.parametrize("company", ["Acme", "acme", "Acme Foods", " Acme "])
@pytest.mark.parametrize("name", ["Marisol Quane, Acme", "Marisol, Acme", "marisol quane, acme"])
def test_the_company_behind_a_name_is_no_part_of_it(company: str, name: str) -> None:
    """Where the company is known, it is taken off the name as a list gives it."""
    draft = write("message", interviewer_name=name, company=company, salutation="first_name", interviewer_title="none")
    assert draft.text.startswith("Dear Marisol,\n")
    assert draft.ready


@pytest.mark.parametrize("name", ["(she/her)", "she/her 🙂", "🙂"])
def test_marks_and_pronouns_alone_name_nobody(name: str) -> None:
    """They must be entered again, or count as empty. They're never in the greeting."""
    draft = write("message", interviewer_name=name)
    assert "[interviewer’s name]" in draft.text
    assert not draft.ready


@pytest.mark.parametrize("name", ["Dr.", "Jr.", "Mr. Dr.", ",", "de", ", PhD", "von von", "Ms"])
def test_an_odd_name_is_still_greeted(name: str) -> None:
    """Whatever was typed, some of it is in the greeting."""
    assert greet(name, "first_name", "none").strip()
    assert greet(name, "title_surname", "Mx.").strip()


def test_the_recruiter_is_greeted_by_their_own_name() -> None:
    """The title is the interviewer's. Without the recruiter's name, the greeting has no name."""
    assert write("recruiter_question").text.startswith("Dear Dana Okwuosa,\n")
    assert write("recruiter_question", salutation="first_name").text.startswith("Dear Dana,\n")
    assert write("recruiter_question", recruiter_name="").text.startswith("Hello,\n")
    assert "Marisol Quane" in write("recruiter_question").text


@pytest.mark.parametrize("name", ["de la Cruz, Ana", "van Dyke, Ana", "Quane, Marisol", "Marisol Quane, Recruiter"])
def test_what_leaves_no_doubt_is_not_asked_for_again(name: str) -> None:
    """One surname before the comma, or a job behind it."""
    assert not write("message", interviewer_name=name).notes


def test_a_double_first_name_leaves_the_surname() -> None:
    """Mary Ann is one first name."""
    assert greet("Mary Ann Smith", "title_surname", "Ms.") == "Ms. Smith"
