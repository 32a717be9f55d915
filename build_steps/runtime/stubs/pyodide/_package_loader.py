"""Where packages would go; none is loaded."""

import sys


class Folder:
    """A folder's path, in the form that Pyodide's program asks for it."""

    def __init__(self, path: str) -> None:
        """Take the path."""
        self.path = path

    def __str__(self) -> str:
        """Return the path."""
        return self.path


SITE_PACKAGES = Folder(f"/lib/python{sys.version_info.major}.{sys.version_info.minor}/site-packages")
DSO_DIR = Folder("/usr/lib")


def init_loaded_packages() -> None:
    """Find no package that is there already."""
