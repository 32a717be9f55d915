"""The project's paths: what is committed, installed, and built."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STEPS = ROOT / "build_steps"
PACKAGE = ROOT / "decision_tool"
LOCK = ROOT / "uv.lock"
NPM_LOCK = ROOT / "package-lock.json"

VENV = ROOT / ".venv"
NODE_MODULES = ROOT / "node_modules"
STOCK_RUNTIME = NODE_MODULES / "pyodide"

BUILD = ROOT / "build"
RUNTIME = BUILD / "runtime"
MANIFEST = RUNTIME / "manifest.json"
SITE = ROOT / "site"
SITE_RUNTIME = "assets/runtime"
"""The parent of the runtime's folders, relative to the site's root."""

DICTIONARY = BUILD / "dictionary"
SITE_DICTIONARY = "assets/dictionary"
"""The parent of the dictionary's folder, relative to the site's root."""
