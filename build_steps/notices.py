"""What the site ships that others made: by whom, under which licence, where its source is."""

import importlib.metadata
from pathlib import Path
from typing import NamedTuple

from build_steps.runtime import Manifest, read_manifest

FILE = "notices.txt"
"""The licences' texts, at the site's root."""

PYTHON = "Python in the browser"
THEME = "the theme"


class Part(NamedTuple):
    """Something that others made.

    Attributes:
        name: what it is called.
        licence: its licence, by its SPDX name.
        source: where its source is, without `https://`.
        in_: what of the site it is in: `PYTHON` or `THEME`.
        version: its version; '' where what it comes in decides that.
    """

    name: str
    licence: str
    source: str
    in_: str
    version: str = ""


IN_PYTHON = (
    ("Emscripten", "MIT", "github.com/emscripten-core/emscripten"),
    ("libffi", "MIT", "github.com/libffi/libffi"),
    ("zlib", "Zlib", "zlib.net"),
    ("bzip2", "bzip2-1.0.6", "sourceware.org/bzip2"),
    ("liblzma", "0BSD", "github.com/tukaani-project/xz"),
    ("Zstandard", "BSD-3-Clause", "github.com/facebook/zstd"),
    ("SQLite", "blessing", "sqlite.org"),
    ("libmpdec", "BSD-2-Clause", "bytereef.org/mpdecimal"),
    ("Expat", "MIT", "github.com/libexpat/libexpat"),
    ("HACL*", "MIT", "github.com/hacl-star/hacl-star"),
    ("mimalloc", "MIT", "github.com/microsoft/mimalloc"),
)
IN_THEME = (
    ("rxjs", "Apache-2.0", "github.com/ReactiveX/rxjs"),
    ("tslib", "0BSD", "github.com/microsoft/tslib"),
    ("clipboard", "MIT", "github.com/zenorocha/clipboard.js"),
    ("escape-html", "MIT", "github.com/component/escape-html"),
    ("focus-visible", "W3C", "github.com/WICG/focus-visible"),
    ("lunr", "MIT", "github.com/olivernn/lunr.js"),
    ("material-design-color", "MIT", "github.com/squidfunk/mkdocs-material"),
    ("Material Design Icons", "Apache-2.0", "github.com/Templarian/MaterialDesign"),
)
"""Name, licence, source."""


def parts(manifest: Manifest) -> tuple[Part, ...]:
    """Return everything that others made, with the versions that are shipped.

    Args:
        manifest: the manifest of the runtime.

    Returns:
        The parts, each in what it comes in.
    """
    material = importlib.metadata.version("mkdocs-material")
    return (
        Part("Pyodide", "MPL-2.0", "github.com/pyodide/pyodide", PYTHON, manifest["pyodide"]),
        Part("CPython", "PSF-2.0", "github.com/python/cpython", PYTHON, manifest["python"]),
        *(Part(*each, PYTHON) for each in IN_PYTHON),
        Part("Material for MkDocs", "MIT", "github.com/squidfunk/mkdocs-material", THEME, material),
        *(Part(*each, THEME) for each in IN_THEME),
    )


def write(site: Path, manifest: Manifest) -> None:
    """Write the notices into a built site.

    Args:
        site: the site's folder.
        manifest: the manifest of its runtime.
    """
    lines = ["What this site ships that others made.", ""]
    for part in parts(manifest):
        named = f"{part.name} {part.version}".rstrip()
        lines.append(f"{named} (in {part.in_}): {part.licence}, https://{part.source}")
    lines += ["", "Changes: Pyodide's files are cut to what the tool uses, by build_steps/ of this site's source."]
    lines += ["", "-" * 72, "Material for MkDocs:", "", theme_licence()]
    (site / FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")


def theme_licence() -> str:
    """Return the text of the theme's licence, which asks to be passed on."""
    files = importlib.metadata.files("mkdocs-material") or []
    (licence,) = [file for file in files if file.name == "LICENSE" and ".dist-info" in str(file)]
    return licence.read_text(encoding="utf-8").strip()


def read_parts() -> tuple[Part, ...]:
    """Return everything that others made and the site that was put together last ships."""
    return parts(read_manifest())
