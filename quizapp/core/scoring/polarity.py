"""Whether an answer says a thing or denies it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from quizapp.core.scoring.denials import (
    AFTER_A_PARTICLE,
    CONTRAST,
    CONTRAST_BEFORE,
    DENIED_AFTER,
    IF_NOT,
    IF_THERE_IS_NONE,
    NOT_A_DENIAL,
    UNUSED,
    VERB_RISES,
)
from quizapp.core.scoring.english import (
    AUXILIARY_NEGATORS,
    CLAUSE_OPENERS,
    NEGATORS,
    NEGATORS_OF_OBJECTS,
)
from quizapp.core.scoring.korean import closes_clause, is_hangul
from quizapp.core.scoring.normalize import composed, decomposed
from quizapp.core.scoring.refutation import believed, conceded, dismissed, quoted
from quizapp.core.scoring.windows import Window
from quizapp.core.scoring.words import Answer, Occurrence

_SCOPE = 3
"""How many words after the last term a Korean denial may end, before the clause does."""

_BESIDE = 2
"""How many where it must be about that term alone."""
_LONGEST_TAIL = 24
"""And at most so many runs of one script, of which "JWT를 Redis에" has four."""
_TAIL_LETTERS = 160
"""And at most so many letters, where no spaces are typed."""

_INSIDE_OF = re.compile("(?:에서|에|의|를)(?:는|도|만)?$")
"""What follows a noun of which 안 says where it is: 토큰 안 클레임에서."""
_ENGLISH_REACH = 3
_ENGLISH_AFTER = 2
"""How many words before the first and after the last term an English negator may stand."""


def denied(answer: Answer, window: Window) -> bool:
    """Whether the words of ``window`` are denied where they stand.

    One word alone is denied only by what stands right beside it ("Redis 말고", "without Redis");
    several together by the verb that closes their clause.
    """
    taken_back = _taken_back(answer, window)
    if taken_back is not None:
        return taken_back
    if dismissed(answer, window) or conceded(answer, window):
        return True
    if any(contrasted(answer, place) for place in window):
        return True
    if len(window) == 1 and window[0].first < window[0].last:
        return _run_denied(answer, window[0])
    if len(window) == 1 and not VERB_RISES.match(answer.rest_of_word(window[0].end)):
        tail = NOT_A_DENIAL.sub(" ", _tail(answer, window[0], 2))
        return bool(UNUSED.match(tail)) or _english_before(answer, window[0], 1)
    return _clause_denies(answer, window, IF_THERE_IS_NONE)


def _run_denied(answer: Answer, run: Occurrence) -> bool:
    """Whether words found written together are denied by what stands around them."""
    return _denied_after(answer, run, set(), IF_THERE_IS_NONE) or _english_before(
        answer, run, _ENGLISH_REACH
    )


def denies(answer: Answer, window: Window, denied_term: int = -1) -> bool:
    """Whether the clause around ``window`` is a denial: what a phrase that denies looks for.

    A contrast ("A가 아니라 B") must be about its last term; a verb of its own between the terms
    may be denied only right behind ``denied_term``, the one that the phrase denies.
    """
    taken_back = _taken_back(answer, window)
    if taken_back is not None:
        return taken_back
    own = window[denied_term].first
    return contrasted(answer, window[-1]) or _clause_denies(answer, window, denied_first=own)


def ends_denied(answer: Answer, window: Window, denied_term: int) -> bool:
    """Whether more is denied than ``denied_term``: "겹치지 않는다고 안전한 게 아니다"."""
    last = window[-1]
    return last.start > window[denied_term].start and _denied_after(answer, last, set(), None)


def done_without(answer: Answer, place: Occurrence) -> bool:
    """Whether ``place`` itself is missing: 비밀번호 없이, 비밀번호를 안 넣고, without it."""
    return (
        contrasted(answer, place)
        or DENIED_AFTER.search(IF_NOT.sub(" ", _tail(answer, place, _BESIDE))) is not None
        or _english_before(answer, place, _ENGLISH_REACH)
    )


def _taken_back(answer: Answer, window: Window) -> bool | None:
    """Whether what is quoted and taken back is a denial or not; None where nothing is quoted."""
    if believed(answer, window):
        return not _english_between(answer, window)
    said = quoted(answer, window)
    if said is None:
        return None
    return not (DENIED_AFTER.search(said) or _denied_before(answer, window))


def with_denial(answer: Answer, window: Window) -> tuple[int, int]:
    """The stretch of the tape from the first to the last term with the words that deny them.

    Without these a quote reads as the opposite of what was said.
    """
    first = min(window, key=lambda place: place.start)
    last = max(window, key=lambda place: place.end)
    return _begin_of_denial(answer, first), _end_of_denial(answer, last)


def _begin_of_denial(answer: Answer, first: Occurrence) -> int:
    for index in range(first.first - 1, max(-1, first.first - 1 - _ENGLISH_REACH), -1):
        word = answer.words[index]
        if word.segment != answer.words[first.first].segment:
            break
        if word.text in NEGATORS:
            return word.tape
    return first.start


def _end_of_denial(answer: Answer, last: Occurrence) -> int:
    said = answer.rest_of_word(last.end)
    for following in answer.words[last.last + 1 : last.last + 1 + 2 * _SCOPE]:
        if DENIED_AFTER.search(said) or following.sentence != answer.words[last.last].sentence:
            break
        said += following.spaced
        if DENIED_AFTER.search(said):
            return following.tape_end
    return last.end


def _clause_denies(
    answer: Answer,
    window: Window,
    apart_from: re.Pattern[str] | None = None,
    denied_first: int = -1,
) -> bool:
    """``denied_first`` is the word of which a denial counts though the clause closes behind it."""
    ends = {place.first for place in window}
    return (
        any(
            _denied_after(answer, place, ends, apart_from, own=place.first == denied_first)
            for place in window
        )
        or _denied_before(answer, window)
        or _english_between(answer, window)
    )


def _denied_after(
    answer: Answer,
    place: Occurrence,
    others: set[int],
    apart_from: re.Pattern[str] | None,
    *,
    own: bool = False,
) -> bool:
    """A Korean denial between ``place`` and the next term, or the end of the clause."""
    following = [other - place.last for other in others if other > place.last]
    reach = min(following, default=_SCOPE + 1)
    tail = NOT_A_DENIAL.sub(" ", _tail(answer, place, min(_SCOPE, reach - 1)))
    found = DENIED_AFTER.search(apart_from.sub(" ", tail) if apart_from else tail)
    if found is None:
        return False
    return own or not following or not _of_another_verb(tail, found)


def _of_another_verb(tail: str, denial: re.Match[str]) -> bool:
    """Whether a denial between two terms is of a verb in between: 세션은 남지 않고 삭제된다.

    ``tail`` begins with what follows the first term in its word: a particle, or it is the verb.
    """
    ending, _, between = tail.partition(" ")
    if VERB_RISES.match(ending) or not closes_clause(tail.rsplit(" ", 1)[-1]):
        return False
    return denial.start() > len(ending) and bool(between)


def _tail(answer: Answer, place: Occurrence, scope: int) -> str:
    """What follows ``place`` until its clause closes, at most ``scope`` words further."""
    word = answer.words[place.last]
    pieces = [answer.rest_of_word(place.end)]
    if word.closes_clause and pieces[0] and not _forbidden(answer, place.last):
        return pieces[0]
    for following in answer.words[place.last + 1 : place.last + 1 + _LONGEST_TAIL]:
        scope -= not following.glued
        if scope < 0 or following.text in CLAUSE_OPENERS:
            break
        if following.sentence != word.sentence or following.segment != word.segment:
            break
        pieces.append(following.spaced)
        if following.closes_clause and not _forbidden(answer, place.last + len(pieces) - 1):
            break
        if len(following.text) > _TAIL_LETTERS:
            break
    return "".join(pieces)[:_TAIL_LETTERS]


def _forbidden(answer: Answer, index: int) -> bool:
    """ "-면 안 된다": the clause seems to close, and the denial follows."""
    following = answer.words[index + 1].text if index + 1 < len(answer.words) else ""
    return answer.words[index].text.endswith("면") and following.startswith(("안", "못"))


def contrasted(answer: Answer, place: Occurrence) -> bool:
    """ "A가 아니라 B", "A 말고 B", "instead of A": A is denied."""
    if CONTRAST.match(NOT_A_DENIAL.sub(" ", _tail(answer, place, 1))):
        return True
    before = [word.text for word in answer.words[max(0, place.first - 3) : place.first]]
    spoken = " ".join(before)
    return spoken.endswith(CONTRAST_BEFORE)


def _denied_before(answer: Answer, window: Window) -> bool:
    """안 or 못 right before a term, apart (안 보낸다) or grown onto it (안보낸다)."""
    for place in window:
        word = answer.words[place.first]
        before = composed(answer.tape[word.tape : place.start])
        previous = answer.words[place.first - 1].text if place.first else ""
        inside = previous == "안" and _INSIDE_OF.match(answer.rest_of_word(place.end))
        if before in ("안", "못") or (not before and previous in ("안", "못") and not inside):
            return True
        if before.endswith(("안", "못")) and _apart_from_noun(before, place, window):
            return True
    return False


def _apart_from_noun(before: str, place: Occurrence, window: Window) -> bool:
    """Whether 안 or 못 is a word of its own where no spaces are typed: 코드로못읽게, 쿠키안보냄.

    It is the end of a noun in 보안설정 and 제안한다.
    """
    noun_end = place.start - len(decomposed(before[-1]))
    return AFTER_A_PARTICLE.search(before) is not None or any(
        other.end == noun_end for other in window
    )


def _english_before(answer: Answer, place: Occurrence, reach: int) -> bool:
    for index in range(place.first - 1, max(-1, place.first - 1 - reach), -1):
        word = answer.words[index]
        if word.segment != answer.words[place.first].segment or word.text in CLAUSE_OPENERS:
            return False
        if word.text in NEGATORS:
            return answer.words[index + 1].text != "only"
    return False


def _english_between(answer: Answer, window: Window) -> bool:
    """A negator among the terms or shortly before them, in the same clause; or an auxiliary after.

    "verify the token without a lookup" does not deny its first words.
    """
    first = min(window, key=lambda place: place.start)
    last = max(window, key=lambda place: place.end)
    return (
        _english_before(answer, first, _ENGLISH_REACH)
        or _negators(answer, range(first.first, last.last + 1), NEGATORS)
        or _negators(answer, _words_after(answer, last.last), AUXILIARY_NEGATORS)
        or _negators(answer, islice(_words_after(answer, last.last), 1), NEGATORS_OF_OBJECTS)
    )


def _negators(answer: Answer, indices: Iterable[int], negators: frozenset[str]) -> bool:
    """Whether one of these words negates; "not only" does not."""
    words = answer.words
    return any(
        words[index].text in negators
        and not (index + 1 < len(words) and words[index + 1].text == "only")
        for index in indices
    )


def _words_after(answer: Answer, index: int) -> Iterator[int]:
    """The next words as long as they belong to the same English clause."""
    here = answer.words[index]
    for following in range(index + 1, min(len(answer.words), index + 1 + _ENGLISH_AFTER)):
        word = answer.words[following]
        if word.segment != here.segment or word.text in CLAUSE_OPENERS or is_hangul(word.text):
            return
        yield following
