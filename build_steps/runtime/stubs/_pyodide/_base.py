"""Runs Python source and imports modules for JavaScript."""

from importlib import import_module
from types import ModuleType

_ONLY_TREE = 0x400
"""The flag that makes `compile` return the syntax tree, without the module `ast`."""


def eval_code(source: str, globals: dict[str, object] | None = None) -> object:  # noqa: A002
    """Run source and return the value of its last expression, or None if it doesn't end with one."""
    from _ast import Expr, Expression

    space = {} if globals is None else globals
    tree = compile(source, "<exec>", "exec", _ONLY_TREE)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], Expr) else None
    exec(compile(tree, "<exec>", "exec"), space)
    if last is None:
        return None
    result: object = eval(compile(Expression(last.value), "<exec>", "eval"), space)
    return result


def pyimport_impl(name: str) -> ModuleType:
    """Import a module for JavaScript."""
    return import_module(name)
