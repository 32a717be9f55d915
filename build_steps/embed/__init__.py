"""Markdown: a line `[[name]]` stands for a part that is generated from the definitions.

Used by MkDocs as an extension of Python-Markdown (see `mkdocs.yml`), so that every page embeds the tool, or a
table made from its policy, with one line. No hook and no plugin: any builder that knows
Python-Markdown builds the same pages.
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

# Before the preprocessor for fenced code (25) and the one for blocks of HTML (20) see the lines.
PRIORITY = 28


class EmbedError(ValueError):
    """A line names a part that does not exist."""


def generate(name: str) -> str | Html:
    """Return what stands for one line.

    Args:
        name: the part's name, as in `[[name]]`.

    Returns:
        Markdown, or HTML that is left as it is.

    Raises:
        EmbedError: there is no such part; the message lists those that there are.
    """
    if name not in GENERATORS:
        raise EmbedError(f"[[{name}]]: there is no such part. Valid: {', '.join(sorted(GENERATORS))}.")
    return GENERATORS[name]()


class EmbedPreprocessor(Preprocessor):
    """Replaces the lines before anything else reads them."""

    def run(self, lines: list[str]) -> list[str]:
        """Return the page's lines with every embedding line replaced.

        Args:
            lines: the page's Markdown.

        Returns:
            The lines, in which generated HTML is a placeholder that Markdown puts back at the end.
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
        """Return the lines that stand for one embedding line."""
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
