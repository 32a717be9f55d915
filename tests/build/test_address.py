"""The site's address follows from where it is built, so that a fork needs no changes."""

import pytest

from build_steps.address import NAME, OWNER, REPOSITORY, address


def test_local_builds_use_the_defaults() -> None:
    """Without variables, the address is that of the project's own repository."""
    where = address({})
    assert where == (
        NAME,
        f"https://{OWNER}.github.io/{REPOSITORY}/",
        f"/{REPOSITORY}/",
        f"{OWNER}/{REPOSITORY}",
        f"https://github.com/{OWNER}/{REPOSITORY}",
    )


@pytest.mark.parametrize(
    ("variables", "url", "path"),
    [
        ({"GITHUB_REPOSITORY": "Careers/Letters"}, "https://careers.github.io/Letters/", "/Letters/"),
        ({"GITHUB_REPOSITORY": "Careers/Careers.github.io"}, "https://careers.github.io/", "/"),
        ({"SITE_URL": "https://letters.example.org"}, "https://letters.example.org/", "/"),
        (
            {"GITHUB_REPOSITORY": "a/b", "SITE_URL": "https://example.org/x/y/"},
            "https://example.org/x/y/",
            "/x/y/",
        ),
    ],
    ids=["a fork's own path", "the root of an account", "a domain of one's own", "the explicit address wins"],
)
def test_a_fork_has_its_own_address(variables: dict[str, str], url: str, path: str) -> None:
    """For each way in which GitHub Pages serves a repository."""
    where = address(variables)
    assert (where.url, where.path) == (url, path)


def test_a_fork_links_to_its_own_repository() -> None:
    """Edit links lead to the repository that built the site, even on another server."""
    variables = {"GITHUB_REPOSITORY": "careers/letters", "GITHUB_SERVER_URL": "https://git.example.org"}
    assert address(variables).repository_url == "https://git.example.org/careers/letters"


def test_a_fork_may_name_itself() -> None:
    """The name can be set without changing the source."""
    assert address({"SITE_NAME": "Ask the careers service"}).name == "Ask the careers service"
