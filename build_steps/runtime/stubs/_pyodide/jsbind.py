"""How functions of JavaScript are called: with anything, for anything."""

from _pyodide_core import JsFuncSignature, js2py_default_call_result, py2js_default

no_default = object()


def _anything(*args: object, **named: object) -> None:
    pass


default_signature = JsFuncSignature(
    _anything,
    False,  # it is called, not constructed
    0,  # none of its positional parameters must be given,
    (),  # as there are none,
    (),  # nor defaults of theirs
    py2js_default,  # how further ones are converted
    (),  # no named ones,
    (),  # nor their converters,
    (),  # nor their defaults
    py2js_default,  # how further named ones are converted
    js2py_default_call_result,
)


def func_to_sig(_function: object) -> object:
    """Return how a function is called that was given a signature: none is."""
    return default_signature
