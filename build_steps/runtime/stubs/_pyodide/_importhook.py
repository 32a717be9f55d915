"""Python imports nothing from JavaScript here, so no import hook is installed."""


def register_js_finder() -> None:
    """Do nothing: there are no JavaScript modules."""


def register_windows_finder() -> None:
    """Do nothing: this isn't Windows."""


def register_js_module(name: str, module: object) -> None:
    """Do nothing: there are no JavaScript modules."""


def unregister_js_module(name: str) -> None:
    """Do nothing: there are no JavaScript modules."""


def register_module_not_found_hook(packages: object) -> None:
    """Do nothing: there are no packages to suggest."""
