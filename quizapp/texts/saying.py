"""Sentences that are chosen now and said later, in the language of whoever shows them."""

from __future__ import annotations

from quizapp.texts.catalogue import Saying

__all__ = ["Saying", "saying"]


def saying(key: str, /, **arguments: object) -> Saying:
    """The sentence ``key`` with its arguments, to be said later.

    An argument that is a ``Saying`` itself is said in the same language.
    """
    return Saying(key, tuple(arguments.items()))
