"""What takes back a statement from further away: ... 라는 말은 사실이 아니다, ... 는 필요 없다."""

from __future__ import annotations

import re
from itertools import takewhile

from quizapp.core.scoring.english import CLAUSE_OPENERS
from quizapp.core.scoring.korean import coordinates
from quizapp.core.scoring.windows import Window
from quizapp.core.scoring.words import Answer, Occurrence

_QUOTED = re.compile("[다라냐](?:는|고)|[단란]$")
"""How a word ends that quotes: "암호화된다는 말은", "안전하다고 생각하는데"."""
_REFUTED = re.compile(
    r"[다라냐](?:는|고는?)\s?(?:말|얘기|이야기|설명|주장|생각|인식|믿|오해|착각|여[기겼]|알고|알려|많이들|아[는시]|보는|하는|건|것|게)"
    r"(?:(?!다[.\s]).){0,40}?"
    r"(?:사실[이은]?\s?아[니닌닙]|사실과\s?[다달]|맞지\s?않|틀[리린렸립]|거짓|그렇지(?:는|가)?\s?않|(?:그건|데|지만)\s?(?:사실\S?\s)?아[니닌닙]|잘못[된이]|오해[이입예]|착각[이입예])"
)
"""What takes back a quotation: ... 다는 말은 사실이 아니다, ... 다고 하는데 그렇지 않다."""
_EASILY_BELIEVED = re.compile(
    r"[다라냐]고(?:들)?\s?(?:[가-힣]{1,4}기(?:가|는|도)?\s?(?:쉽(?!게)|쉬[운우워])|(?:착각|오해)[가-힣])"
)
"""What is believed wrongly: ... 다고 생각하기 쉽지만, ... 라고 오해하는데."""
_BELIEVERS = re.compile(
    r"(?<!\bas\s)(?<!\bas\smany\s)(?<!\bas\smost\s)(?<!\bas\ssome\s)"
    r"\b(?:many|most|some|people|developers|beginners|you|one|they|often)\s(?:\w+\s){0,2}?"
    r"(?:thinks?|thought|believes?|believed|assumes?|assumed|expects?)\b(?!\s(?:of|about))"
)
"""Not "as you would expect", which agrees."""
_BELIEVED_WITHIN = 12
"""Words before the first term in which somebody is said to believe it ..."""
_BUT_WITHIN = 12
"""... and words after the last in which a ``but`` follows."""
_NEXT_CLAUSE = frozenset(("and", "so", "but", "while"))
"""What comes after one of these is no longer what they believe."""
_ENGLISH_BUT = frozenset(("but", "however", "yet", "actually", "wrongly", "though"))
_REFUTED_WITHIN = 14
"""Words after the last term in which a quoted statement is taken back."""
_DISMISSED = re.compile(
    r"필요[가는도]?\s?없|불필요|무관(?!하게|히)|(?:상관|관[계련]|소용|쓸모|의미|효과|영향)(?:[이은도가]|[과와]는)?\s?(?:전혀\s|아무\s)?없(?!이)"
    r"|지\s?않아도\s?(?:되|돼|된|됩|괜찮)|안\s?[가-힣]{1,4}도\s?(?:되|돼|된|됩|괜찮)|신경\s?(?:쓰지|안)|도움이\s?(?:되지|안)|부적절|무의미"
)
"""What does away with everything of which a clause speaks: "A나 B는 필요 없다"."""
_CONCESSION = re.compile("더라도$")
_CONCESSION_REACH = 2
_NOTHING = re.compile(r"없|않|못\s?[하해한함합쓰]|(?:^|\s)[안못]\s|괜찮|안전")
"""What follows a concession that comes to nothing."""
_CLAUSE_REACH = 12
_REASON_OR_CONCESSION = re.compile(
    "(?<![에로증문순세])서$|[가-힣]라$|때문에$|[아어여해돼라]도$|[으느]니$"
)
"""Also ends the reach of a dismissal: "만들어 줘서 직접 할 필요는 없다", "여러 대여도 상관없다".
인증서, 문서, 순서 and 명세서 are nouns."""


def quoted(answer: Answer, window: Window) -> str | None:
    """What a quotation says behind the last term before it is taken back; None: it is not.

    "X가 안전하지 않다는 말은 사실이 아니다" says that X is safe: whether the quoted words deny is
    for the caller to see.
    """
    last = _last(window)
    near = answer.words[last.last : last.last + 3]
    if not any(_QUOTED.search(word.text) for word in near):
        return None
    said = _rest_of_sentence(answer, last, _REFUTED_WITHIN)
    refuted = _REFUTED.search(said) or _EASILY_BELIEVED.search(said)
    return None if refuted is None else said[: refuted.start()]


def believed(answer: Answer, window: Window) -> bool:
    """Whether others are said to believe it, and a ``but`` follows: "many think it ends, but"."""
    first, last = min(place.first for place in window), _last(window).last
    sentence = answer.words[first].sentence
    before = reversed(answer.words[max(0, first - _BELIEVED_WITHIN) : first])
    near = takewhile(lambda one: one.sentence == sentence and one.text not in _NEXT_CLAUSE, before)
    spoken = " ".join(reversed([word.text for word in near]))
    if not _BELIEVERS.search(spoken):
        return False
    after = answer.words[last + 1 : last + 1 + _BUT_WITHIN]
    return any(word.text in _ENGLISH_BUT and word.sentence == sentence for word in after)


def dismissed(answer: Answer, window: Window) -> bool:
    """Whether the clause in which the last term stands ends by doing away with it."""
    return _DISMISSED.search(_rest_of_clause(answer, _last(window), _CLAUSE_REACH)) is not None


def conceded(answer: Answer, window: Window) -> bool:
    """Whether all terms stand in a concession, and what follows denies that anything comes of it.

    "세션 ID가 유출되더라도 할 수 있는 일은 없다" does not say that leaking it is dangerous.
    """
    last = _last(window)
    sentence = answer.words[last.last].sentence
    for index in range(last.last, min(len(answer.words), last.last + 1 + _CONCESSION_REACH)):
        word = answer.words[index]
        if word.sentence != sentence or (word.closes_clause and not _CONCESSION.search(word.text)):
            return False
        if _CONCESSION.search(word.text):
            place = Occurrence(word.tape_end, word.tape_end, index, index)
            return _NOTHING.search(_rest_of_sentence(answer, place, _CLAUSE_REACH)) is not None
    return False


def _last(window: Window) -> Occurrence:
    return max(window, key=lambda place: place.end)


def _rest_of_sentence(answer: Answer, place: Occurrence, reach: int) -> str:
    """What follows ``place`` in its sentence, at most ``reach`` words further."""
    pieces = [answer.rest_of_word(place.end)]
    for following in answer.words[place.last + 1 : place.last + 1 + reach]:
        if following.sentence != answer.words[place.last].sentence:
            break
        pieces.append(following.spaced)
    return "".join(pieces)


def _rest_of_clause(answer: Answer, place: Occurrence, reach: int) -> str:
    """The same until the clause closes, over the commas of a list of nouns.

    Of a topic the main clause speaks, whatever reason is put in between: "A는 ...므로 필요 없다".
    """
    word = answer.words[place.last]
    pieces = [answer.rest_of_word(place.end)]
    topic = pieces[0] in ("은", "는")
    if word.closes_clause or _REASON_OR_CONCESSION.search(word.text):
        return pieces[0]
    for following in answer.words[place.last + 1 : place.last + 1 + reach]:
        if following.sentence != word.sentence or following.text in CLAUSE_OPENERS:
            break
        pieces.append(following.spaced)
        closes = following.closes_clause or _REASON_OR_CONCESSION.search(following.text)
        if closes and not (topic and not coordinates(following.text)):
            break
    return "".join(pieces)
