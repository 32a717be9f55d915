"""The classes that Pyodide's program makes its own from; their documentation is left out."""

_instantiate_token = object()
_js_flags: dict[str, int] = {}


class ConversionError(Exception):
    """An object cannot be carried over."""


class InternalError(Exception):
    """Pyodide itself is at fault."""


class _JsProxyMetaClass(type):
    """The type of all of them; Pyodide's program makes more."""


def _undocumented() -> None:
    pass


class JsProxy(metaclass=_JsProxyMetaClass):
    """An object of JavaScript. Every method that is asked for stands here without a word on it."""

    _js_type_flags = 0

    def __init__(self, *_: object) -> None:
        """Heed no token, which Pyodide's program gives."""

    def __getattr__(self, name: str) -> object:
        """Return something that has a docstring or not, which is all that is looked for."""
        return _undocumented


class JsPromise(JsProxy):
    """A promise."""


class JsBuffer(JsProxy):
    """A buffer."""


class JsArray(JsProxy):
    """An array."""

    def __reversed__(self) -> object:
        """Be there: this one is looked for on the class."""
        return _undocumented


class JsMutableMap(JsProxy):
    """A map."""


class JsDoubleProxy(JsProxy):
    """An object of Python that went to JavaScript and came back."""


class JsGenerator(JsProxy):
    """A generator."""


class JsNull:
    """JavaScript's null."""

    def __bool__(self) -> bool:
        """Be nothing."""
        return False


class JsBigInt(int):
    """A large integer of JavaScript."""


jsnull = JsNull()
to_js = destroy_proxies = create_proxy = create_once_callable = run_sync = can_run_sync = _undocumented
