"""The base classes of Pyodide's program, without their documentation."""

_instantiate_token = object()
_js_flags: dict[str, int] = {}


class ConversionError(Exception):
    """An object cannot be converted."""


class InternalError(Exception):
    """An error in Pyodide itself."""


class _JsProxyMetaClass(type):
    """The metaclass of all proxies; Pyodide's program creates more of them."""


def _undocumented() -> None:
    pass


class JsProxy(metaclass=_JsProxyMetaClass):
    """A JavaScript object. Pyodide's program copies docstrings from its methods, so every name resolves."""

    _js_type_flags = 0

    def __init__(self, *_: object) -> None:
        """Ignore the token Pyodide's program passes."""

    def __getattr__(self, name: str) -> object:
        """Return a function without a docstring."""
        return _undocumented


class JsPromise(JsProxy):
    """A promise."""


class JsBuffer(JsProxy):
    """A buffer."""


class JsArray(JsProxy):
    """An array."""

    def __reversed__(self) -> object:
        """Exist, because this name is looked up on the class."""
        return _undocumented


class JsMutableMap(JsProxy):
    """A map."""


class JsDoubleProxy(JsProxy):
    """A Python object that was passed to JavaScript and back."""


class JsGenerator(JsProxy):
    """A generator."""


class JsNull:
    """JavaScript's null."""

    def __bool__(self) -> bool:
        """Be falsy."""
        return False


class JsBigInt(int):
    """A large integer of JavaScript."""


jsnull = JsNull()
to_js = destroy_proxies = create_proxy = create_once_callable = run_sync = can_run_sync = _undocumented
