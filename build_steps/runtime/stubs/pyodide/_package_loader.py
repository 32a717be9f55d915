"""The folders for packages; none are loaded."""

import sys


class Folder:
    """A folder's path, with the interface that Pyodide's program expects."""

    def __init__(self, path: str) -> None:
        """Store the path."""
        self.path = path

    def __str__(self) -> str:
        """Return the path."""
        return self.path


SITE_PACKAGES = Folder(f"/lib/python{sys.version_info.major}.{sys.version_info.minor}/site-packages")
DSO_DIR = Folder("/usr/lib")


def init_loaded_packages() -> None:
    """Do nothing: no packages are loaded."""
