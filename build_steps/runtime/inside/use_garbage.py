# ruff: noqa: B905, I001 - the values are never used
# mypy: ignore-errors
"""Runs in Pyodide during profiling: exposes the garbage collector to every kind of object, reachable or not.

When the collector runs depends on earlier allocations, and what it finds is up to chance: without this, a page's first
answer might have to wait for the second half of the program.
"""

import gc
import sys

# Only C modules: the page doesn't ship the whole library.
from _collections import OrderedDict, defaultdict, deque
from _contextvars import Context, ContextVar, copy_context
from _functools import partial
from _operator import attrgetter, itemgetter, methodcaller
from _weakref import proxy, ref
from itertools import accumulate, chain, combinations, compress, count, cycle, dropwhile, groupby, islice, pairwise
from itertools import permutations, product, repeat, starmap, takewhile, tee, zip_longest

Namespace, Module, ReadOnly = type(sys.implementation), type(sys), type(type.__dict__)


class Node:
    """A value that refers to others."""

    def __init__(self, *held):
        """Store the values."""
        self.held = list(held)

    def method(self):
        """Yield the values."""
        yield from self.held

    @property
    def first(self):
        """Return the first value."""
        return self.held[0]

    @classmethod
    def of_class(cls):
        """Do nothing."""

    @staticmethod
    def of_nobody():
        """Do nothing, either."""


class Slotted:
    """A value without a dictionary."""

    __slots__ = ("__weakref__", "other")


class Ended(Node):
    """A value with a finalizer."""

    def __del__(self):
        """Do nothing."""


def iterators(items):
    """Return one of each kind of iterator, already started."""
    table, ordered = {"a": items, "b": 2}, OrderedDict(a=items)
    begun = [*(iter(each) for each in (items, tuple(items), {1, 2}, table, table.items(), table.values(), "ab", b"ab"))]
    begun += [*(iter(each) for each in (range(3), deque(items), ordered, ordered.items(), memoryview(b"ab")))]
    begun += [reversed(items), reversed(table), reversed(table.items()), reversed(deque(items)), iter(lambda: 1, 2)]
    begun += [enumerate(items), map(id, items), filter(None, items), zip(items, items), (each for each in items)]
    begun += [chain([items], items), islice(items, 9), count(1), cycle(items), repeat(items), accumulate([1, 2])]
    begun += [combinations(items, 2), permutations(items), product(items, items), compress(items, [1, 1])]
    begun += [dropwhile(callable, items), takewhile(id, items), starmap(max, [(1, 2)]), groupby(items)]
    begun += [pairwise(items), zip_longest(items, [1]), *tee(items)]
    for each in begun:
        next(each, None)
    return begun


def failed(*given):
    """Return an error with its traceback and a frame."""
    try:
        raise KeyError(*given) from ValueError(given)
    except KeyError as error:
        return [error, error.__traceback__, error.__traceback__.tb_frame]


def everything():
    """Return values of every kind in reference cycles, so that only the collector can free them."""
    node, slotted, ended = Node(), Slotted(), Ended()
    slotted.other, table = node, {"node": node}
    made = [
        ended,
        slotted,
        table,
        deque([node]),
        defaultdict(list, table),
        OrderedDict(table),
        {1: {2}},
        (node,),
        {node},
    ]
    made += [frozenset([node]), slice(node, node, node), table.items(), table.keys(), table.values(), lambda: node]
    made += [node.method, node.method(), Node.first, Node.__dict__["of_class"], Node.__dict__["of_nobody"], "".join]
    made += [partial(id, node), itemgetter(node), attrgetter("a"), methodcaller("a", node), Namespace(a=node)]
    made += [ReadOnly(table), Module("made"), ContextVar("made", default=node), Context(), copy_context()]
    made += [ref(node, lambda _: None), ref(ended), proxy(slotted), type("Made", (Node,), {"held": node}), list[int]]
    made += [int | str, [].append, node.held.__iter__, node.__init__, super(Ended, ended), memoryview(bytearray(b"ab"))]
    made += [ExceptionGroup("several", [ValueError(node)]), *failed(node), *iterators([node, [node], (node,)])]
    node.held += [made, lambda: made, node.method()]
    ended.held.append(made)
    context = copy_context()
    context.run(ContextVar("set").set, made)
    node.held.append(context)
    return made


for generation in (0, 1, 2, 0, 1, 2):
    alive = everything()
    gc.collect(generation)
    gc.get_referrers(alive[0]), gc.get_referents(alive[0]), gc.get_objects(), gc.get_count(), gc.get_stats()
    del alive
    gc.collect(generation)
older = [everything() for _ in range(30)]
for _ in range(60):
    everything()  # triggers the collector automatically
del older
gc.collect()
gc.freeze(), gc.unfreeze()
