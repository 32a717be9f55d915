"""Where things lie: what is committed, what is set up, what is built."""

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
"""Where the runtime's folder stands inside the site, as a path relative to the site's root."""

DICTIONARY = BUILD / "dictionary"
SITE_DICTIONARY = "assets/dictionary"
"""Where the dictionary's folder stands inside the site, as a path relative to the site's root."""
