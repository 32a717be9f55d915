"""The site's name, address, and repository, defined only here, and how a fork overrides them."""

import os
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

NAME = "Write or Wait"
OWNER = "write-or-wait"
REPOSITORY = "write-or-wait"
"""Defaults on a local machine. GitHub Actions sets the owner and the repository itself."""


class Address(NamedTuple):
    """Where the site is hosted.

    Attributes:
        name: the site's name.
        url: its address, with a trailing slash.
        path: the address's path: '/' or '/something/'.
        repository: 'owner/name'.
        repository_url: the repository's address, without a trailing slash.
    """

    name: str
    url: str
    path: str
    repository: str
    repository_url: str


def address(environment: Mapping[str, str] = os.environ) -> Address:
    """Return where the site is hosted.

    Args:
        environment: `SITE_NAME` and `SITE_URL` take precedence, then the variables that GitHub Actions sets
            (`GITHUB_REPOSITORY`, `GITHUB_SERVER_URL`), then the defaults in this file.

    Returns:
        The site's name, address and repository.
    """
    repository = environment.get("GITHUB_REPOSITORY") or f"{OWNER}/{REPOSITORY}"
    url = (environment.get("SITE_URL") or _pages_url(repository)).rstrip("/") + "/"
    server = environment.get("GITHUB_SERVER_URL") or "https://github.com"
    return Address(environment.get("SITE_NAME") or NAME, url, urlsplit(url).path, repository, f"{server}/{repository}")


def _pages_url(repository: str) -> str:
    """Return the address GitHub Pages gives a repository's site."""
    owner, _, name = repository.lower().partition("/")
    host = f"{owner}.github.io"
    return f"https://{host}/" if name == host else f"https://{host}/{repository.partition('/')[2]}/"
