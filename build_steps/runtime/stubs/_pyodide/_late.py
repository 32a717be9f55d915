"""Stand-ins for modules that Pyodide's program imports when it starts, but hardly ever needs.

They are in `sys.modules` until it has started (see `pyodide/__init__.py`); later imports get the real modules, if the
library has them.
"""

from collections.abc import Callable, Mapping
from types import ModuleType, TracebackType

_COROUTINE = 0x80
"""The code flag of coroutine functions."""


class Module(ModuleType):
    """A stand-in for a module; missing members raise AttributeError, as in any module."""

    def __init__(self, name: str, **members: Callable[..., object]) -> None:
        """Store the members."""
        super().__init__(name)
        self.__dict__.update(members)


def format_exception(kind: type[BaseException], value: object, trace: TracebackType | None) -> list[str]:
    """Return a traceback's lines, without source lines, which aren't shipped."""
    lines = ["Traceback (most recent call last):\n"] if trace else []
    while trace is not None:
        code = trace.tb_frame.f_code
        lines.append(f'  File "{code.co_filename}", line {trace.tb_lineno}, in {code.co_name}\n')
        trace = trace.tb_next
    return [*lines, f"{kind.__name__}: {value}\n"]


def iscoroutinefunction(function: object) -> bool:
    """Return whether a function is a coroutine function."""
    code = getattr(function, "__code__", None)
    return code is not None and bool(code.co_flags & _COROUTINE)


MODULES: Mapping[str, Module] = {
    "traceback": Module("traceback", format_exception=format_exception),
    "inspect": Module("inspect", iscoroutinefunction=iscoroutinefunction),
    "asyncio": Module("asyncio"),
    "typing": Module("typing"),
}
