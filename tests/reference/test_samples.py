"""Every sample is shown as the composer writes it."""

from build_steps.embed.samples import samples
from decision_tool.composer import BOOK, compose
from decision_tool.composer.samples import SAMPLES
from decision_tool.render.words import PARTS
from tests.reference.reading import ids, read

SHOWN = read(samples({}))
BY_ID = {item.get("id").removeprefix("sample-"): item for item in SHOWN.all(class_="sample")}
KINDS = {kind.id: kind for kind in BOOK.kinds}


def test_every_sample_is_shown_once_below_its_kind() -> None:
    """Each kind has a heading, and at least one sample."""
    assert {entry.kind for entry in SAMPLES} == set(KINDS)
    assert list(BY_ID) == [entry.id for kind in BOOK.kinds for entry in SAMPLES if entry.kind == kind.id]
    assert [h.text for h in SHOWN.all("h3")] == [kind.label for kind in BOOK.kinds]
    assert len(set(ids(SHOWN))) == len(ids(SHOWN))


def test_the_letter_is_the_composers_text() -> None:
    """Word for word, with the subject line above it where there is one."""
    for entry in SAMPLES:
        draft = compose(entry.kind, entry.fields, limit=entry.limit)
        lines = [p.text for p in BY_ID[entry.id].all("blockquote")[0].all("p")]
        if draft.subject:
            assert lines.pop(0) == f"Subject: {draft.subject}"
        assert " ".join(lines) == " ".join(draft.text.split())


def test_each_part_is_named_beside_its_words() -> None:
    """Together the parts say the whole text."""
    for entry in SAMPLES:
        draft = compose(entry.kind, entry.fields, limit=entry.limit)
        items = BY_ID[entry.id].all("ol")[0].all("li")
        assert [item.all(class_="part")[0].text for item in items] == [PARTS[span.name] for span in draft.parts]
        said = " ".join(
            item.text.removeprefix(PARTS[span.name]).strip() for item, span in zip(items, draft.parts, strict=True)
        )
        assert said.split() == draft.text.split()


def test_the_length_stands_against_the_limit() -> None:
    """In characters where the channel has a limit, else in words."""
    for entry in SAMPLES:
        draft = compose(entry.kind, entry.fields, limit=entry.limit)
        length = BY_ID[entry.id].all(class_="length")[0].text
        if draft.limit:
            assert length == f"{draft.length} of {draft.limit} characters"
        else:
            most = KINDS[entry.kind].words
            assert length == f"{draft.words} of at most {most} words, {draft.length} characters"


def test_the_link_to_the_composer_carries_an_id_and_nothing_else() -> None:
    """Names and drafts never stand in an address."""
    for entry in SAMPLES:
        link = BY_ID[entry.id].all("a")[0]
        assert link.get("href") == f"../../tool/write/#sample={entry.id}"
        assert link.get("aria-label") == f"Open in the composer: {entry.title}"
