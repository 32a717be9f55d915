"""Modules that Pyodide's program takes hold of when it starts, and needs hardly ever.

They stand in `sys.modules` until it has started (see `pyodide/__init__.py`); who imports them after that
gets the real ones, where the library has them.
"""

from collections.abc import Callable, Mapping
from types import ModuleType, TracebackType

_COROUTINE = 0x80
"""The flag of a coroutine's code."""


class Module(ModuleType):
    """Stands in for a module; what it lacks is an AttributeError, as with any module."""

    def __init__(self, name: str, **members: Callable[..., object]) -> None:
        """Take its name and what it has."""
        super().__init__(name)
        self.__dict__.update(members)


def format_exception(kind: type[BaseException], value: object, trace: TracebackType | None) -> list[str]:
    """Return the lines that tell of an exception, without the source, which the library does not have."""
    lines = ["Traceback (most recent call last):\n"] if trace else []
    while trace is not None:
        code = trace.tb_frame.f_code
        lines.append(f'  File "{code.co_filename}", line {trace.tb_lineno}, in {code.co_name}\n')
        trace = trace.tb_next
    return [*lines, f"{kind.__name__}: {value}\n"]


def iscoroutinefunction(function: object) -> bool:
    """Tell whether a call of it must be awaited."""
    code = getattr(function, "__code__", None)
    return code is not None and bool(code.co_flags & _COROUTINE)


MODULES: Mapping[str, Module] = {
    "traceback": Module("traceback", format_exception=format_exception),
    "inspect": Module("inspect", iscoroutinefunction=iscoroutinefunction),
    "asyncio": Module("asyncio"),
    "typing": Module("typing"),
}
