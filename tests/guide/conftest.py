"""The guide as built by MkDocs, without the parts generated from the tool."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ADDRESS = "https://example.org/guide/"


@pytest.fixture(scope="session")
def guide(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Build only the pages, into a temporary folder.

    The embedding lines stay text: the generated parts need the whole build, and have their own tests.
    """
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    where = {
        "SITE_NAME": "Guide",
        "SITE_URL": ADDRESS,
        "SITE_PATH": "/guide/",
        "REPOSITORY": "owner/name",
        "REPOSITORY_URL": "https://github.com/owner/name",
        "NO_MKDOCS_2_WARNING": "1",
    }
    folder = tmp_path_factory.mktemp("site")
    with pytest.MonkeyPatch.context() as patch:
        for name, value in where.items():
            patch.setitem(os.environ, name, value)
        patch.chdir(ROOT)
        config = load_config(str(ROOT / "mkdocs.yml"), site_dir=str(folder))
        config.markdown_extensions = [
            name for name in config.markdown_extensions if not name.startswith("build_steps.")
        ]
        config.plugins.run_event("startup", command="build", dirty=False)
        build(config)
    yield folder
