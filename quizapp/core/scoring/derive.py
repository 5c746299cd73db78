"""Key points for a question that has none, taken from its model answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.core.deck import KeyPoint
from quizapp.core.scoring.claims import root_keys
from quizapp.core.scoring.english import NEGATORS
from quizapp.core.scoring.korean import is_hangul, noun_root, verb_roots
from quizapp.core.scoring.likeness import ECHO_WEIGHT
from quizapp.core.scoring.normalize import decomposed
from quizapp.core.scoring.phrases import KOREAN_STOPS
from quizapp.core.scoring.polarity import denied
from quizapp.core.scoring.words import Answer, Occurrence, read_answer
from quizapp.texts.languages import LocalText

_EMPHASIS = re.compile(r"[*`]+")
_AUXILIARY = re.compile(
    "(?:않|못하|없|있|아니|아닙|아닌|그래서|그러|따라서|하지만|그런데|때문|아무|이것|그것|이런|그런)"
)
"""How Korean words begin that say nothing by themselves."""
_LINE_MARK = re.compile(r"^\s*(?:[#>]+|(?:[-+*]|\d+[.)])\s)\s*", re.MULTILINE)


def derived_points(prompt: LocalText, model_answer: LocalText) -> tuple[KeyPoint, ...]:
    """One point per different content word of the model answer, ``p1``, ``p2``, ... in its order.

    Words of the question count a third. A model answer in two languages gives the points of the
    longer text: its translation says nothing new.
    """
    reference = reference_text(model_answer)
    asked = frozenset().union(*(_roots(text) for text in prompt.written()))
    return tuple(
        KeyPoint(
            id=f"p{number}",
            point=LocalText(ko=spoken, en=spoken),
            accepts=(spoken,),
            weight=ECHO_WEIGHT if root in asked else 1.0,
        )
        for number, (root, spoken) in enumerate(_content(reference), start=1)
    )


def reference_text(model_answer: LocalText) -> str:
    """The language in which a model answer says the most, as it would be spoken."""
    return without_markdown(max(model_answer.written(), key=len, default=""))


def without_markdown(text: str) -> str:
    """A model answer as it would be spoken; ``**쿠키**는`` stays one word."""
    return _EMPHASIS.sub("", _LINE_MARK.sub("", text))


def _roots(text: str) -> frozenset[str]:
    return root_keys(read_answer(text).words)


def _content(text: str) -> Iterator[tuple[str, str]]:
    """Every different root of a text, with the words in which it first appears."""
    seen: set[str] = set()
    answer = read_answer(text)
    for index, word in enumerate(answer.words):
        root = _only(root_keys((word,)))
        if root and root not in seen and not _is_function_word(word.text):
            seen.add(root)
            yield root, _spoken(answer, index, root)


def _is_function_word(word: str) -> bool:
    return word in NEGATORS or word in KOREAN_STOPS or _AUXILIARY.match(word) is not None


def _spoken(answer: Answer, index: int, root: str) -> str:
    """A word as a point names it: without its particle, and with its denial if it has one."""
    word = answer.words[index]
    if not is_hangul(word.text):
        return word.text
    end = word.tape + len(decomposed(root))
    if denied(answer, (Occurrence(word.tape, end, index, index),)):
        return " ".join(word.text for word in answer.words[index : index + 2])
    return word.text if verb_roots(word.text) else noun_root(word.text)


def _only(roots: frozenset[str]) -> str:
    return next(iter(roots), "")
