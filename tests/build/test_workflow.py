"""The workflow may do little, runs only what it pinned, and publishes nothing that was not tested."""

import re
from typing import Any

import pytest
import yaml

from build_steps.paths import ROOT

TEXT = (ROOT / ".github/workflows/site.yml").read_text(encoding="utf-8")
WORKFLOW: Any = yaml.safe_load(TEXT)
JOBS: Any = WORKFLOW["jobs"]


def test_every_action_is_pinned_by_its_hash() -> None:
    """A tag can be moved; a comment tells people which version it is."""
    used = re.findall(r"uses: (.+)", TEXT)
    assert len(used) >= 5
    assert [each for each in used if not re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each)] == []


@pytest.mark.parametrize("name", JOBS)
def test_a_job_may_write_only_what_it_publishes(name: str) -> None:
    """All may read; only the one that publishes may write pages, and it checks nothing out."""
    allowed = {**WORKFLOW["permissions"], **JOBS[name]["permissions"]}
    writes = {what for what, how in allowed.items() if how != "read"}
    assert writes == ({"pages", "id-token"} if name == "publish" else set())
    assert JOBS[name]["timeout-minutes"] <= 60
    for step in JOBS[name]["steps"]:
        if step.get("uses", "").startswith("actions/checkout@"):
            assert name != "publish"
            assert step["with"]["persist-credentials"] is False


def test_what_comes_from_others_never_stands_in_a_command() -> None:
    """A title or a branch's name in a command would be run; it arrives by the environment."""
    commands = [step["run"] for job in JOBS.values() for step in job["steps"] if "run" in step]
    assert commands
    assert [command for command in commands if "${{" in command] == []


def test_the_site_is_tested_then_published_then_probed() -> None:
    """In this order; the folder that was tested is what is published."""
    names = [step.get("uses", "").partition("@")[0] for step in JOBS["test"]["steps"]]
    runs = [step.get("run", "") for step in JOBS["test"]["steps"]]
    assert names.index("actions/upload-pages-artifact") > runs.index("bash .ci/run")
    assert JOBS["publish"]["needs"] == "test"
    assert "publish" in JOBS["probe"]["needs"]
    assert any("build_steps.hosting.probe" in step.get("run", "") for step in JOBS["probe"]["steps"])


def test_only_one_run_publishes_at_a_time() -> None:
    """And none is cut off while it does."""
    assert JOBS["publish"]["concurrency"] == {"group": "pages", "cancel-in-progress": False}
    assert "github.ref" in WORKFLOW["concurrency"]["group"]
