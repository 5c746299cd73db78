"""Which sentences of an answer state something: not echoes, not doubts; and which only list."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quizapp.core.scoring.english import NEGATORS, STOP_WORDS, stem
from quizapp.core.scoring.korean import PARTICLES, is_hangul, noun_root
from quizapp.core.scoring.topics import topics
from quizapp.core.scoring.words import Answer, Word

_NOT_KNOWING = re.compile(
    r"모르겠|모릅니다|모르는데|모르네|모르고요|모름|몰라요|몰라$|기억이?\s?안|기억나지|기억이?\s?나지|헷갈|생각이?\s?안\s?나"
    r"|(?:찾아|알아|공부해|검색해)\s?(?:봐야|보겠|볼게)|확인해\s?(?:봐야|본\s?적이?\s?없)|가물가물|가물거"
    r"|(?:지는|[건거]지|더|나중에|다시|따로)\s(?:\S+\s)?확인해\s?(?:보겠|볼게)"
    r"|확신[은이을도]?\s?(?:없|안|못|서지)|자신[은이도]?\s?없|장담(?:은|을|할\s?수)?\s?(?:못|없)"
    r"|(?:까먹었|잊어버렸)(?:습|어요|네)|긴가민가|아리송|처음\s?듣|(?:대?답|설명)\S{0,3}\s?못\s?(?:하겠|드리)"
    r"|^패스$|^패스(?:할게|하겠|요|입)|^(?:노코멘트|글쎄)"
    r"|don'?t know|do not know|no idea|not sure|can'?t remember|don'?t remember"
    r"|^pass$|^skip$|^idk$"
)
_OF_ANYBODY = re.compile("모릅|모르는|모름|몰라|idea|know")
"""Forms of not knowing that are also said of others; 모르겠 is said of oneself only."""
_SOMEBODY_ELSE = re.compile(
    r"(?<![저나건거것분])[은는이가]\s(?:\S+\s){0,3}$"
    r"|\b(?:servers?|browsers?|clients?|users?|attackers?|app|container|it|he|she|they|nobody)\b"
    r"(?:\s\S+){0,3}\s$"
)
"""The server that does not know who somebody is; candidates need no noun for themselves."""
_FOR_A_REASON = re.compile(
    r"(?<![가-힣])(?:서버|브라우저|클라이언트|클라|공격자|사용자|앱|컨테이너|톰캣|프록시|http)"
    r"\s?[은는이가]\s(?:\S+\s){0,12}\S*(?:니까|므로|[아어여라해]서|때문에)\s(?:\S+\s){0,6}\S*$"
)
"""Further away too, where a reason is given: 서버는 이름과 값만 받으니까 누가 심었는지 모름."""
_LONGEST_REASON = 300
"""So many letters before the not knowing are searched for one; it bounds the time."""
_ASKING_BACK = re.compile(
    r"질문(?:이군|이네|을|해|하신|이시|인가|이죠)|물어\s?보[신시셨]|물으[셨신]|여쭤|말씀이[시죠]"
    r"|(?:말|설명|얘기|이야기|비교)\S{0,3}(?:\s?보)?(?:라는|라시는|달라는)\s?[거것건말]|알고\s?싶으[신시]|궁금하신"
    r"|말씀\s?드리면\s?되|대한\s?(?:답변|답)입니다"
    r"|(?:^(?:so )?you(?:'re| are)? ask(?:ing|ed)? (?:me|wh|how|if|about))"
    r"|(?:the question is|your question|good question)"
)
_OPEN_QUESTION = re.compile(
    r"[는은인한건]지|[을ㄹ할될]지|뭐|무엇|어디|누가|누구|어떻게|왜|여부|어느|무슨|였는지"
    r"|what|how|which|where|why|whether|who"
)
_WONDERING = re.compile(r"(?:[였었았]나|[던건는]가|(?<=\w)인가)(?=\s|$)")
"""How a word ends that wonders: 였나, 는가, 인가; 인가 alone is what follows 인증."""
_ONLY_HEARD_OF = re.compile(r"(?:본|들은)\s?적|들어만|이름만")
"""Somebody who has heard of it, before they say that they do not know it."""
_OPEN_QUESTION_FOLLOWS = re.compile(r"\s(?:whether|if|what|how|which|where|why|who)\b")
_BUT = re.compile(r"(?:는데요?|지만|[은인]데|고요)$")
_TURN = re.compile(r"(?=(?:지만|는데|은데|인데|고요|데요|,)\s*(\S))")
"""Looks ahead only, so that 데요 is seen within 는데요."""
_ENGLISH_TURN = re.compile(r"\b(?:but|however)\b")
_STATED = ("다", "요", "음", "임", "함", "됨")
"""How a sentence ends that goes on to state something after a turn."""
_LONGEST_LIST_SHARE = 0.25
"""A list of terms may hold so many words, of all, that relate things to each other."""
_SHORTEST_RUN_ON = 4
"""Words of a list that has no commas."""
_SHORTEST_IN_ENGLISH = 7
"""A short English sentence may do without articles: HttpOnly completely prevents XSS attacks."""
_ITEMS = re.compile(r"[,/·|]")
_PAIRED = re.compile(r"(?:\s[-–—]\s|=|:\s|→|->)\s*(?=\w)")
"""An item that says something of something: "Secure - HTTPS only", "TCP: 연결 지향"."""
_COMPOSED = re.compile(
    "구성(?:은|요소)?$|되어|돼있|이루어|이뤄|구성[되된됩]|나뉘|나뉜|나눠|consists|made|composed"
)
"""A, B and C say something together where a thing is made of them."""
_PREDICATE = re.compile("(?:(?<!입)니다|[해돼어아여]요|(?<=[한된는])다)$")
"""How a sentence ends that says something of what it lists; 입니다 only names it."""
_LONGEST_ITEM = 2.5
"""Words per item, on average, of a list of terms. Of 143 lists that were looked at one has longer
ones; the dense notes of developers have 3 or more (181 of 190)."""
_GRAMMAR_ALONE = frozenset(PARTICLES)
_MARKS = frozenset("ox")
"""What notes say yes and no with: "GET 전송 O, POST 전송 X"."""
_RELATES = re.compile(
    "(?:..+(?:은|는|이|가|에|에서|으로|로|면|다|요|고|서|함|됨|음|임|해|지|니까|데|거|보다)"
    "|.(?:을|를)|.*(?:가능|불가|필요|필수|저하|보장|증가|감소|향상|방지|쉬움|어려움|빠름|느림)"
    "|.*(?:큼|없음|있음|안|못|않음|만듦))$"
)
"""Korean words that show how things hang together: a particle, an ending, a verdict in a note."""


def mark_sentences(
    answer: Answer, prompts: tuple[frozenset[str], ...], nouns: frozenset[str] = frozenset()
) -> None:
    """Fill in ``answer.void``, ``answer.lists`` and ``answer.topics``.

    ``prompts`` are the roots of the question's words, per language: a sentence that has no other
    words only echoes the question.
    """
    answer.topics = topics(answer, nouns)
    for first, end in answer.sentences():
        words = answer.words[first:end]
        text = answer.folded.text[words[0].start : words[-1].start + len(words[-1].text)]
        if (void_from := _void_from(text, words, prompts)) is not None:
            answer.void.update(range(first + void_from, end))
        elif _is_bare_list(words) and not _pairs(text):
            answer.lists.add(words[0].sentence)


def _void_from(
    text: str, words: tuple[Word, ...], prompts: tuple[frozenset[str], ...]
) -> int | None:
    """The word from which on a sentence states nothing; None: it states something throughout."""
    if _asks_back(text) or _echoes(words, prompts) or _wonders(text):
        return 0
    return _doubt_begins(text, words)


def _wonders(text: str) -> bool:
    """ "... 였나 ... 였나": between two things, and the sentence ends there."""
    ends = [wondering.end() for wondering in _WONDERING.finditer(text)]
    return len(ends) > 1 and ends[-1] == len(text)


def _doubt_begins(text: str, words: tuple[Word, ...]) -> int | None:
    """ "I do not know whether ..." states nothing; "not sure, but it is ..." does.

    What was said before a 는데 or 지만 is kept: "... 보내는데, 누가 만드는지는 모르겠습니다".
    """
    doubt = _NOT_KNOWING.search(text)
    if doubt is None or _still_states(text[doubt.start() :]):
        return None
    if _OF_ANYBODY.search(doubt.group()) and _is_somebody_else(text[: doubt.start()]):
        return None
    if _OPEN_QUESTION_FOLLOWS.match(text, doubt.end()):
        return 0
    at = words[0].start + doubt.start()
    before = [index for index, word in enumerate(words) if word.start < at]
    said = max((i + 1 for i in before if _BUT.search(words[i].text)), default=0)
    if said and _ONLY_HEARD_OF.search(text, 0, doubt.start()):
        return 0
    rest = text[words[said].start - words[0].start : doubt.start()] if said < len(words) else ""
    return said if len(words) - said <= 4 or _OPEN_QUESTION.search(rest) else None


def _is_somebody_else(before: str) -> bool:
    """Whether the words before a not knowing name who does not know."""
    near = before[-_LONGEST_REASON:]
    return _SOMEBODY_ELSE.search(before) is not None or _FOR_A_REASON.search(near) is not None


def _asks_back(text: str) -> bool:
    asking = _ASKING_BACK.search(text)
    return asking is not None and not _still_states(text[asking.end() :])


def _still_states(text: str) -> bool:
    """Whether something is stated behind a turn: "모르겠지만 ... 저장됩니다", "but ...".

    In its last line; one pattern for all of it takes a time that grows with the square of the text.
    """
    if _ENGLISH_TURN.search(text):
        return True
    if not text.endswith(_STATED):
        return False
    line = text.rfind("\n")
    return any(line < turn.end(1) < len(text) for turn in _TURN.finditer(text))


def _echoes(words: tuple[Word, ...], prompts: tuple[frozenset[str], ...]) -> bool:
    roots = root_keys(words)
    return any(roots <= prompt for prompt in prompts)


def root_keys(words: Iterable[Word]) -> frozenset[str]:
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
    """Three short items or more, and hardly anything among them that relates them.

    Without commas four words or more that nothing relates at all.
    """
    items = len({word.segment for word in words})
    spoken = sum(1 for word in words if not word.glued)
    relations = sum(1 for word in words if _relates(word))
    if any(_COMPOSED.match(word.text) for word in words) or _PREDICATE.search(words[-1].text):
        return False
    if items < 3:
        korean = any(is_hangul(word.text) for word in words)
        return spoken >= (_SHORTEST_RUN_ON if korean else _SHORTEST_IN_ENGLISH) and not relations
    if spoken > items * _LONGEST_ITEM:
        return False
    return relations <= len(words) * _LONGEST_LIST_SHARE


def _pairs(text: str) -> bool:
    """Whether most items of a list are pairs of a name and what is said of it, and no chains."""
    items = _ITEMS.split(text)
    return 2 * sum(len(_PAIRED.findall(item)) == 1 for item in items) > len(items)


def _relates(word: Word) -> bool:
    """Whether a word shows how things hang together: a particle, an ending, a preposition."""
    if not is_hangul(word.text):
        return word.text in STOP_WORDS or word.text in NEGATORS or word.text in _MARKS
    if word.glued and word.text in _GRAMMAR_ALONE:
        return True
    return _RELATES.match(word.text) is not None
