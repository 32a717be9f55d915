"""The workflows have few permissions, run only pinned actions, and publish only what was tested."""

import re
from typing import Any

import pytest
import yaml

from build_steps.changelog import section
from build_steps.paths import ROOT

FILES = sorted((ROOT / ".github/workflows").glob("*.yml"))
TEXTS = [path.read_text(encoding="utf-8") for path in FILES]
SITE, RELEASE = "site", "release"
WORKFLOWS: Any = {path.stem: yaml.safe_load(text) for path, text in zip(FILES, TEXTS, strict=True)}
JOBS: Any = {(file, name): job for file, workflow in WORKFLOWS.items() for name, job in workflow["jobs"].items()}
WRITES = {(SITE, "publish"): {"pages", "id-token"}, (RELEASE, "release"): {"contents"}}


def test_every_action_is_pinned_by_its_hash() -> None:
    """A tag can be moved; a comment says which version it is."""
    used = re.findall(r"uses: (.+)", "".join(TEXTS))
    assert len(used) >= 5
    assert [each for each in used if not re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each)] == []


@pytest.mark.parametrize("name", JOBS, ids="-".join)
def test_a_job_has_only_the_permissions_it_needs(name: tuple[str, str]) -> None:
    """All may read; one may write pages, one a release. None persists a token in its checkout."""
    job = JOBS[name]
    allowed = {**WORKFLOWS[name[0]]["permissions"], **job["permissions"]}
    assert {what for what, how in allowed.items() if how != "read"} == WRITES.get(name, set())
    assert job["timeout-minutes"] <= 60
    for step in job["steps"]:
        if step.get("uses", "").startswith("actions/checkout@"):
            assert name != (SITE, "publish")
            assert step["with"]["persist-credentials"] is False


def test_untrusted_values_are_never_part_of_a_command() -> None:
    """A title or branch name in a command would be executed; it must be passed as an environment variable."""
    commands = [step["run"] for job in JOBS.values() for step in job["steps"] if "run" in step]
    assert commands
    assert [command for command in commands if "${{" in command] == []


def test_the_site_is_tested_then_published_then_probed() -> None:
    """In this order; the tested folder is the one published."""
    jobs = WORKFLOWS[SITE]["jobs"]
    names = [step.get("uses", "").partition("@")[0] for step in jobs["test"]["steps"]]
    runs = [step.get("run", "") for step in jobs["test"]["steps"]]
    assert names.index("actions/upload-pages-artifact") > runs.index("bash .ci/run")
    assert jobs["publish"]["needs"] == "test"
    assert "publish" in jobs["probe"]["needs"]
    assert any("build_steps.hosting.probe" in step.get("run", "") for step in jobs["probe"]["steps"])


def test_only_one_run_publishes_at_a_time() -> None:
    """And it isn't canceled while it does."""
    jobs = WORKFLOWS[SITE]["jobs"]
    assert jobs["publish"]["concurrency"] == {"group": "pages", "cancel-in-progress": False}
    assert "github.ref" in WORKFLOWS[SITE]["concurrency"]["group"]


def test_the_slow_tests_run_once_a_week() -> None:
    """`.ci/run` takes the option from the environment; the schedule sets it."""
    (options,) = [
        step["env"]["TEST_OPTIONS"]
        for step in WORKFLOWS[SITE]["jobs"]["test"]["steps"]
        if "TEST_OPTIONS" in step.get("env", {})
    ]
    assert options == "${{ github.event_name == 'schedule' && '--full' || '' }}"
    assert "${TEST_OPTIONS:-}" in (ROOT / ".ci/run").read_text(encoding="utf-8")
    assert WORKFLOWS[SITE][True]["schedule"]  # YAML takes `on` for a truth value


def test_a_release_takes_its_text_from_the_changelog() -> None:
    """All of the section with the version's title, and nothing else."""
    text = "# Changes\n\n## Unreleased\n\n- c\n\n## 1.1.0 (May 5, 2027)\n\n- b\n- a\n\n## 1.0.0\n\n- first\n"
    assert section(text, "v1.1.0") == "- b\n- a"
    assert section(text, "1.0.0") == "- first"
    assert section(text, "v1.1") == ""
    assert section(text, "v2") == ""
