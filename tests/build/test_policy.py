"""The content security policy fits the built pages, and is the same on all of them."""

import base64
import hashlib
from pathlib import Path

import pytest

from build_steps.console import BuildError
from build_steps.pages import security_policy

PAGE = '<!doctype html><html><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def write(folder: Path, name: str, head: str = "", body: str = "") -> Path:
    """Write a page."""
    page = folder / name
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(PAGE.format(head=head, body=body), encoding="utf-8")
    return page


def source(text: str) -> str:
    """Return the source expression of an inline script."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_every_page_gets_the_policy_of_all_pages(tmp_path: Path) -> None:
    """Scripts of one page are also allowed on the others; the policy comes right after the charset."""
    home = write(tmp_path, "index.html", "<script>var a = 1 < 2;</script>")
    deep = write(tmp_path, "guide/deep/index.html", "<script>\nvar b = '&amp;é';\n</script>")
    found = security_policy.insert(tmp_path)
    assert source("var a = 1 < 2;") in found
    assert source("\nvar b = '&amp;é';\n") in found
    meta = f'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{found}">'
    assert meta in home.read_text(encoding="utf-8")
    assert meta in deep.read_text(encoding="utf-8")


def test_files_and_data_need_no_hash(tmp_path: Path) -> None:
    """A script with an address is covered by 'self', and JSON is never executed."""
    write(tmp_path, "index.html", '<script src="a.js"></script><script type="application/json">{}</script>')
    assert "sha256" not in security_policy.insert(tmp_path)


def test_nothing_unsafe_is_allowed_but_webassembly() -> None:
    """No inline code, no evaluated strings, no other host."""
    found = security_policy.policy_for([])
    assert [word for word in found.replace(";", "").split() if "unsafe" in word] == ["'wasm-unsafe-eval'"]
    assert "//" not in found
    assert '"' not in found


@pytest.mark.parametrize(
    ("part", "named"),
    [
        ('<p style="color: red">', 'style="color: red"'),
        ('<button onclick="go()">', 'onclick="go()"'),
        ("<style>p {}</style>", "<style>"),
    ],
)
def test_a_policy_violation_stops_the_build(tmp_path: Path, part: str, named: str) -> None:
    """Better no site than a subtly broken one; the message names the page."""
    write(tmp_path, "guide/index.html", body=part)
    with pytest.raises(BuildError) as stopped:
        security_policy.insert(tmp_path)
    assert named in str(stopped.value)
    assert str(Path("guide/index.html")) in str(stopped.value)


def test_a_page_without_its_charset_stops_the_build(tmp_path: Path) -> None:
    """There would be nowhere to insert the policy."""
    (tmp_path / "index.html").write_text("<!doctype html><title>x</title>")
    with pytest.raises(BuildError, match=r"index\.html"):
        security_policy.insert(tmp_path)
