"""Nothing of JavaScript is imported in Python here, so there is nothing to hook."""


def register_js_finder() -> None:
    """Find no module of JavaScript."""


def register_windows_finder() -> None:
    """Change no path of Windows."""


def register_js_module(name: str, module: object) -> None:
    """Offer no object of JavaScript as a module."""


def unregister_js_module(name: str) -> None:
    """Take back no object of JavaScript."""


def register_module_not_found_hook(packages: object) -> None:
    """Suggest no package."""
