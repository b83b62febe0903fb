"""Does something in a process of its own and returns its result, so that this one stays small.

The server's and the demo's first process live as long as the installation; Django need not.
"""

import importlib
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def apart(module: str, name: str) -> object:
    """What the function ``name`` of ``module`` returns; what it raises is raised here."""
    with ProcessPoolExecutor(1, mp_context=get_context("fork")) as one:
        return one.submit(_call, module, name).result()


def _call(module: str, name: str) -> object:
    return getattr(importlib.import_module(module), name)()
