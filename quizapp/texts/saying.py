"""A sentence that is chosen now and said later, in the language of whoever shows it."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.texts.catalogue import say
from quizapp.texts.languages import Lang


@dataclass(frozen=True, slots=True)
class Saying:
    """A key of the catalogue with what is filled in; made by `saying`."""

    key: str
    arguments: tuple[tuple[str, object], ...] = ()
    """An argument that is a ``Saying`` itself is said in the same language."""

    def said(self, lang: Lang) -> str:
        """The sentence in ``lang``."""
        filled = {
            name: value.said(lang) if isinstance(value, Saying) else value
            for name, value in self.arguments
        }
        return say(lang, self.key, **filled)


def saying(key: str, /, **arguments: object) -> Saying:
    """The sentence ``key`` with its arguments, to be said later."""
    return Saying(key, tuple(arguments.items()))
