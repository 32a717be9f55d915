"""The signature of JavaScript functions: any arguments, any result."""

from _pyodide_core import JsFuncSignature, js2py_default_call_result, py2js_default

no_default = object()


def _anything(*args: object, **named: object) -> None:
    pass


default_signature = JsFuncSignature(
    _anything,
    False,  # it is called, not constructed
    0,  # no required positional parameters
    (),  # no positional parameters
    (),  # no defaults
    py2js_default,  # the converter of *args
    (),  # no keyword parameters
    (),  # no converters
    (),  # no defaults
    py2js_default,  # the converter of **kwargs
    js2py_default_call_result,
)


def func_to_sig(_function: object) -> object:
    """Return the default signature."""
    return default_signature
