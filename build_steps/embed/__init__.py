"""A Markdown extension: a line `[[name]]` is replaced by a part generated from the definitions.

MkDocs loads it as an extension of Python-Markdown (see `mkdocs.yml`), so one line in a page embeds the tool, or a
table made from its policy. There is no hook and no plugin: any site generator that uses Python-Markdown builds
the same pages.
"""

from __future__ import annotations

import re

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from build_steps.embed.html import Html
from build_steps.embed.registry import GENERATORS

LINE = re.compile(r"^\[\[([a-z][a-z-]*)\]\]\s*$")
FENCE = re.compile(r"^(```+|~~~+)")

# Higher than the preprocessors for fenced code (25) and for blocks of HTML (20), so this one runs first.
PRIORITY = 28


class EmbedError(ValueError):
    """A line names a part that does not exist."""


def generate(name: str) -> str | Html:
    """Return what replaces one line.

    Args:
        name: the part's name, as in `[[name]]`.

    Returns:
        Markdown, or HTML to be inserted unchanged.

    Raises:
        EmbedError: there is no such part; the message lists the valid names.
    """
    if name not in GENERATORS:
        raise EmbedError(f"[[{name}]]: there is no such part. Valid: {', '.join(sorted(GENERATORS))}.")
    return GENERATORS[name]()


class EmbedPreprocessor(Preprocessor):
    """Replaces the embedding lines before anything else reads them."""

    def run(self, lines: list[str]) -> list[str]:
        """Return the page's lines with every embedding line replaced.

        Args:
            lines: the page's Markdown.

        Returns:
            The lines; generated HTML is stashed behind a placeholder that Markdown resolves at the end.
        """
        out: list[str] = []
        fence = ""
        for line in lines:
            mark = FENCE.match(line)
            if mark and not fence:
                fence = mark[1]
            elif fence and line.startswith(fence):
                fence = ""
            found = None if fence else LINE.match(line)
            out.extend(self._replace(found[1]) if found else [line])
        return out

    def _replace(self, name: str) -> list[str]:
        """Return the lines that replace one embedding line."""
        generated = generate(name)
        if isinstance(generated, Html):
            return ["", self.md.htmlStash.store(generated.text), ""]
        return ["", *generated.splitlines(), ""]


class EmbedExtension(Extension):
    """Lets a page embed generated parts."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name that Python-Markdown calls
        """Register the preprocessor.

        Args:
            md: the Markdown converter.
        """
        md.preprocessors.register(EmbedPreprocessor(md), "embed", PRIORITY)


def makeExtension(**settings: object) -> EmbedExtension:  # noqa: N802 - the name that Python-Markdown looks for
    """Return the extension; Python-Markdown calls this.

    Args:
        **settings: none are known.

    Returns:
        A new extension.
    """
    return EmbedExtension(**settings)
