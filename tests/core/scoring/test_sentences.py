"""Non-answers, echoes and bare lists earn nothing or little; notes and plain speech earn theirs."""

from __future__ import annotations

import pytest

from quizapp.core.deck import KeyPoint, Misconception, Question
from quizapp.core.scoring import Glossary, Rubric, question_rubric, score_answer
from quizapp.core.scoring.estimate import LIST_CAP
from quizapp.texts.languages import LocalText
from tests.core.scoring.conftest import States

NON_ANSWERS = [
    "",
    "   \n ",
    "모르겠습니다.",
    "잘 모르겠어요",
    "패스할게요",
    "패스",
    "기억이 안 나네요.",
    "글쎄요.",
    "I don't know.",
    "no idea",
    "pass",
    "I can't remember",
    "🤷",
    "...",
]
ECHOES = [
    "세션은 서버의 어디에 저장되나요?",
    "세션이 서버의 어디에 저장되는지 물어보신 거죠?",
    "Where does the server store sessions?",
    "You are asking where the server stores sessions.",
    "세션이 메모리에 저장되는지 파일에 저장되는지 잘 모르겠습니다.",
    "서버는 세션을 메모리에 저장하고 나중에 어떻게 다시 찾는지 잘 모릅니다.",
    "세션이 메모리에 저장되는 건지 파일에 저장되는 건지 자신이 없습니다.",
    "메모리에 저장되는 거였나 파일에 저장되는 거였나",
    "메모리에 저장하는 게 세션인가 쿠키인가",
    "메모리에 저장한다는 말은 들은 적이 있는데 왜 그런지는 기억이 안 납니다.",
    "메모리에 저장되는지 긴가민가합니다.",
    "메모리에 저장되는지는 확인해 보겠습니다.",
    "메모리에 저장되는 이유는 까먹었네요.",
    "메모리에 저장되는지 어떤지는 더 공부해 보겠습니다.",
    "메모리에 저장하는 이유를 설명하라는 거죠?",
    "I don't know whether they are kept in memory or in a file.",
    "I am not sure if they are kept in memory.",
]
LISTS = [
    "세션, 메모리, 저장, 빠름, 재시작, 데이터베이스, 파일",
    "session - memory - stored - restart - lost - database",
    "장점: 메모리, 저장, 재시작 / 단점: 데이터베이스, 백업, 파일",
    "메모리 / 저장 / 재시작 / 유실 / 디비",
    "세션 → 메모리 → 저장 → 재시작 → 유실 → 디비",
]
NO_LISTS = [
    "메모리 - 빠르다, 재시작 - 사라진다",
    "메모리 - 빠르지만 재시작하면 사라짐, DB - 영속성 보장, 느림",
    "메모리에 저장되고요, 재시작하면 사라지고요, 그래서 DB를 쓰죠.",
    "장점: 메모리에 저장해서 빠름, 단점: 재시작하면 사라짐, 서버 여러 대면 공유 안 됨",
    "메모리, 재시작, 데이터베이스: 메모리에 저장, 빠르고, 재시작하면 사라집니다",
    "local heap memory 저장, 조회 RAM 속도라 빠름 / process restart → entry 전부 사라짐, "
    "LB node별 store 분리 필요",
    "장점: 메모리 저장, 조회 빠름, DB 조회 X / 단점: 재시작 시 사라짐, 용량 큼, 공유 X",
    "Well, sessions are kept in memory, and they are lost on restart, so some use a database",
]


@pytest.fixture(scope="module")
def rubric(words: Glossary) -> Rubric:
    prompt = LocalText(
        ko="세션은 서버의 어디에 저장되나요?", en="Where does the server store sessions?"
    )
    points = (
        KeyPoint("memory", prompt, ("메모리에 저장", "메모리 빠르다", "kept in memory")),
        KeyPoint("lost", prompt, ("재시작하면 사라진다", "lost on restart")),
    )
    wrong = Misconception("browser", ("세션은브라우저에저장",), prompt, "RFC 6265")
    return question_rubric(
        Question("q", "web", prompt, prompt, key_points=points, misconceptions=(wrong,)), words
    )


@pytest.mark.parametrize("text", [*NON_ANSWERS, *ECHOES])
def test_an_answer_that_states_nothing_is_worth_nothing(rubric: Rubric, text: str) -> None:
    score = score_answer(rubric, text)
    assert (score.estimate, score.coverage, score.matched) == (0, 0.0, ())


@pytest.mark.parametrize("text", LISTS)
def test_a_bare_list_of_terms_cannot_pass(rubric: Rubric, text: str) -> None:
    score = score_answer(rubric, text)
    assert score.estimate <= LIST_CAP
    assert score.matched == ()


def test_a_list_without_commas_cannot_pass_either(rubric: Rubric) -> None:
    assert score_answer(rubric, "메모리 저장 재시작 유실 디비").estimate <= LIST_CAP


def test_a_short_english_sentence_is_no_list(states: States) -> None:
    assert states("restart erases sessions kept there", "restart erases sessions")


@pytest.mark.parametrize("text", NO_LISTS)
def test_notes_and_speech_with_commas_are_no_lists(rubric: Rubric, text: str) -> None:
    assert score_answer(rubric, text).matched == ("memory", "lost")


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("쿠키로 전달", "쿠키로 전달해 주는데, 어느 부분이 만드는지는 모르겠습니다."),
        ("메모리에 저장", "확실하지 않지만 메모리에 저장될 거예요."),
        ("메모리에 저장", "메모리에 저장했는지 먼저 확인해 보겠습니다."),
        ("메모리에 저장", "어디냐고 물으셨는데, 메모리에 저장됩니다."),
        ("누구인지 모른다", "쿠키가 없으면 서버는 이 사람이 누구인지 몰라요."),
        ("누가 심었는지 모른다", "서버는 이름이랑 값만 받으니까 누가심었는지 모름"),
        ("값만 받는다", "브라우저에게 서버는 이름과 값만 받기 때문에 어떤 속성이었는지 모릅니다."),
        ("ask for the openid scope", "you ask for the openid scope as well"),
        ("has no idea who", "without it the server has no idea who is asking"),
        ("물어보지 않는다", "그래서 다시 안 물어보는 거죠."),
        ("stored in memory", "I'm not sure, but it is stored in memory"),
        ("권한을 따진다", "인가 단계에서 권한을 따지고, 그게 바로 인가"),
    ],
)
def test_what_is_said_beside_a_doubt_counts(states: States, phrase: str, text: str) -> None:
    assert states(text, phrase)


def test_a_wrong_claim_costs_little_among_much_that_is_right(rubric: Rubric) -> None:
    right = "메모리에 저장되고 빠릅니다. 재시작하면 사라집니다."
    wrong = "세션은 브라우저에 저장됩니다."
    alone = score_answer(rubric, wrong)
    assert [statement.misconception for statement in alone.statements] == ["browser"]
    assert alone.estimate == 0
    both = score_answer(rubric, f"{right} {wrong}").estimate
    assert both < score_answer(rubric, right).estimate
    assert both > score_answer(rubric, f"재시작하면 사라집니다. {wrong}").estimate
