"""Every sample is shown exactly as the composer writes it."""

from build_steps.embed.samples import samples
from decision_tool.composer import BOOK, compose
from decision_tool.composer.samples import SAMPLES
from decision_tool.render.draft import part_name
from tests.reference.reading import ids, read

SHOWN = read(samples())
BY_ID = {item.get("id").removeprefix("sample-"): item for item in SHOWN.all(class_="sample")}
KINDS = {kind.id: kind for kind in BOOK.kinds}


def test_every_sample_is_shown_once_under_its_kind() -> None:
    """Each kind has a heading, and at least one sample."""
    assert {entry.kind for entry in SAMPLES} == set(KINDS)
    assert list(BY_ID) == [entry.id for kind in BOOK.kinds for entry in SAMPLES if entry.kind == kind.id]
    assert [h.text for h in SHOWN.all("h2")] == ["Find your situation", *(kind.label for kind in BOOK.kinds)]
    assert len(set(ids(SHOWN))) == len(ids(SHOWN))


def test_the_text_is_the_composers_text() -> None:
    """Word for word, under its subject line if there is one."""
    for entry in SAMPLES:
        draft = compose(entry.kind, entry.fields, limit=entry.limit)
        lines = [p.text for p in BY_ID[entry.id].all("blockquote")[0].all("p")]
        if draft.subject:
            assert lines.pop(0) == f"Subject: {draft.subject}"
        assert " ".join(lines) == " ".join(draft.text.split())


def test_each_part_is_labeled() -> None:
    """Put together, the parts are the whole text."""
    for entry in SAMPLES:
        draft = compose(entry.kind, entry.fields, limit=entry.limit)
        items = BY_ID[entry.id].all("ol")[0].all("li")
        names = [part_name(span.name, KINDS[entry.kind]) for span in draft.parts]
        assert [item.all(class_="part")[0].text for item in items] == names
        said = " ".join(item.text.removeprefix(name).strip() for item, name in zip(items, names, strict=True))
        assert said.split() == draft.text.split()


def test_the_length_is_shown_with_the_limit() -> None:
    """In characters if the channel has a limit, otherwise in words."""
    for entry in SAMPLES:
        draft = compose(entry.kind, entry.fields, limit=entry.limit)
        length = BY_ID[entry.id].all(class_="length")[0].text
        if draft.limit:
            assert length == f"{draft.length:,} of {draft.limit:,} characters"
        else:
            most = KINDS[entry.kind].words
            assert length == f"{draft.words} words ({most} at most), {draft.length} characters"


def test_the_link_to_the_composer_contains_an_id_only() -> None:
    """URLs never contain names or drafts."""
    for entry in SAMPLES:
        link = BY_ID[entry.id].all("a")[0]
        assert link.get("href") == f"../../tool/write/#sample={entry.id}"
        assert link.get("aria-label") == f"Make it mine: {entry.title}"


def test_the_button_copies_the_text_and_no_subject() -> None:
    """The theme's script copies the target's text."""
    for entry in SAMPLES:
        button = BY_ID[entry.id].all("button")[0]
        assert button.get("aria-label") == f"Copy: {entry.title}"
        (target,) = (
            div for div in BY_ID[entry.id].all("div") if f"#{div.get('id')}" == button.get("data-clipboard-target")
        )
        draft = compose(entry.kind, entry.fields, limit=entry.limit)
        assert target.text.split() == draft.text.split()


def test_every_situation_links_to_its_sample() -> None:
    """The list at the top names them all, by kind."""
    links = SHOWN.all(class_="situations")[0].all("a")
    assert [link.get("href") for link in links] == [f"#sample-{name}" for name in BY_ID]
