"""Which sentences of an answer state something: not echoes, not doubts; and which only list."""

from __future__ import annotations

import re

from quizapp.core.scoring.english import STOP_WORDS, stem
from quizapp.core.scoring.korean import PARTICLES, is_hangul, noun_root
from quizapp.core.scoring.words import Answer, Word

_NOT_KNOWING = re.compile(
    r"모르겠|모릅니다|모르는데|모름|몰라요|몰라$|기억이?\s?안|기억나지|기억이?\s?나지|헷갈|생각이?\s?안\s?나|찾아\s?봐야|^패스$|^패스(?:할게|하겠|요|입)|^(?:노코멘트|글쎄)"
    r"|don'?t know|do not know|no idea|not sure (?:what|how|which|where|why|whether|if)|can'?t remember|don'?t remember|^pass$|^skip$|^idk$"
)
_ASKING_BACK = re.compile(
    r"질문(?:이군|이네|을|해|하신|이시|인가|이죠)|물어\s?보|물으[셨신]|여쭤|말씀이[시죠]|말씀\s?드리면\s?되|대한\s?(?:답변|답)입니다"
    r"|(?:you(?:'re| are)? ask|the question is|your question|good question)"
)
_OPEN_QUESTION = re.compile(
    r"[는은인한]지|[을ㄹ할될]지|뭐|무엇|어디|누가|누구|어떻게|왜|여부|어느|무슨|였는지|what|how|which|where|why|whether|who"
)
_STILL_STATES = re.compile(
    r"(?:지만|는데|은데|인데|고요|데요|,)\s*\S+.*(?:다|요|음|임|함|됨)$|\b(?:but|however)\b"
)
_LONGEST_LIST_SHARE = 0.25
"""A list of terms may hold so many words, of all, that relate things to each other."""
_GRAMMAR_ALONE = frozenset(PARTICLES)
_GRAMMAR_ENDINGS = tuple(
    "은 는 을 를 에 에서 으로 면 다 요 고 서 함 됨 음 임 해 지 니까 데 거".split()
)


def mark_sentences(answer: Answer, prompts: tuple[frozenset[str], ...]) -> None:
    """Fill in ``answer.void`` and ``answer.lists``.

    ``prompts`` are the roots of the question's words, per language: a sentence that has no other
    words only echoes the question.
    """
    for first, end in answer.sentences():
        words = answer.words[first:end]
        text = answer.folded.text[words[0].start : words[-1].start + len(words[-1].text)]
        if _says_nothing(text, words, prompts):
            answer.void.add(words[0].sentence)
        elif _is_bare_list(words):
            answer.lists.add(words[0].sentence)


def _says_nothing(text: str, words: tuple[Word, ...], prompts: tuple[frozenset[str], ...]) -> bool:
    return _doubts(text, words) or _asks_back(text) or _echoes(words, prompts)


def _doubts(text: str, words: tuple[Word, ...]) -> bool:
    """"I do not know whether ..." states nothing; "not sure, but it is ..." does."""
    doubt = _NOT_KNOWING.search(text)
    if doubt is None or _STILL_STATES.search(text[doubt.start() :]):
        return False
    return len(words) <= 4 or _OPEN_QUESTION.search(text[: doubt.start()]) is not None


def _asks_back(text: str) -> bool:
    asking = _ASKING_BACK.search(text)
    return asking is not None and _STILL_STATES.search(text[asking.end() :]) is None


def _echoes(words: tuple[Word, ...], prompts: tuple[frozenset[str], ...]) -> bool:
    roots = root_keys(words)
    return any(roots <= prompt for prompt in prompts)


def root_keys(words: tuple[Word, ...]) -> frozenset[str]:
    """The roots of the words that carry meaning, to compare sentences by."""
    keys = set()
    for word in words:
        if is_hangul(word.text):
            if len(word.text) > 1:
                keys.add(noun_root(word.text))
        elif word.text not in STOP_WORDS:
            keys.add(stem(word.text))
    return frozenset(keys)


def _is_bare_list(words: tuple[Word, ...]) -> bool:
    """Three items or more, and hardly a particle, an ending or a small word among them."""
    items = len({word.segment for word in words})
    if items < 3:
        return False
    relations = sum(1 for word in words if _relates(word))
    return relations <= len(words) * _LONGEST_LIST_SHARE


def _relates(word: Word) -> bool:
    """Whether a word shows how things hang together: a particle, an ending, a preposition."""
    if not is_hangul(word.text):
        return word.text in STOP_WORDS
    if word.glued and word.text in _GRAMMAR_ALONE:
        return True
    return len(word.text) > 2 and word.text.endswith(_GRAMMAR_ENDINGS)
