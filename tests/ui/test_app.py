"""What holds on every screen: language, theme, palette, and the keys for leaving."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from quizapp.config import settings
from quizapp.texts import Lang
from quizapp.ui.app import QuizappApp
from quizapp.ui.themes import THEMES
from tests.ui.conftest import MakeApp, Practise, Settle
from tests.ui.trial_deck import COMPLETE, FOLLOW_UP_ANSWER, ONE_QUESTION, WITHOUT_STALE, trial_deck
from tests.ui.walking import NARROW, Walk, walking

HANGUL = re.compile("[가-힣]")


def remembered(folder: Path) -> dict[str, str]:
    """What the next start would find."""
    return {
        name: str(value)
        for name, value in tomllib.loads((folder / "config.toml").read_text("utf-8")).items()
    }


async def palette(walk: Walk, query: str) -> None:
    """Chooses in the palette what ``query`` finds first."""
    await walk.press("ctrl+p", *query)
    await walk.press("enter")


@pytest.mark.parametrize(
    ("keys", "screen", "korean", "english"),
    [
        ((), "HomeScreen", "오늘의 퀴즈", "Today's quiz"),
        (("b",), "BrowseScreen", "모든 토픽", "All topics"),
        (("b", "a"), "AttemptsScreen", "아직 이 질문에 답한 적이", "have not answered"),
        (("p",), "ProgressScreen", "지난 두 주의 답변", "the last two weeks"),
        (("p", "p"), "PhrasesScreen", "아직 더한 표현이", "No phrases yet"),
        (("enter",), "QuestionScreen", "내 답변", "Your answer"),
        (("?",), "KeysScreen", "이 화면의 키", "Keys of this screen"),
    ],
)  # fmt: skip
async def test_one_key_switches_the_language_of_every_screen_and_is_remembered(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    keys: tuple[str, ...],
    screen: str,
    korean: str,
    english: str,
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await walk.press(*keys)
        assert korean in walk.seen()

        await walk.press("f10")
        assert walk.where == screen
        assert english in walk.seen()
        assert korean not in walk.seen()
        assert remembered(tmp_path)["lang"] == "en"

        await walk.press("f10")
        assert korean in walk.seen()
        assert remembered(tmp_path)["lang"] == "ko"


async def test_the_language_switches_through_a_whole_quiz(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    app = make_app(tmp_path, wish=ONE_QUESTION, decks=(trial_deck(tmp_path),))
    async with walking(app, settle) as walk:
        for answer in (WITHOUT_STALE, FOLLOW_UP_ANSWER):
            await walk.answer(answer)
            await both_languages(walk)
            await walk.press("enter")
        if walk.where == "ReviewScreen":
            await both_languages(walk)
            await walk.press("enter")
        assert walk.where == "SummaryScreen"
        await both_languages(walk)


async def both_languages(walk: Walk) -> None:
    where, korean = walk.where, walk.seen()
    await walk.press("f10")
    english = walk.seen()
    assert english.splitlines()[-1] != korean.splitlines()[-1]
    assert not HANGUL.search(english.splitlines()[-1])
    await walk.press("f10")
    assert walk.where == where
    assert walk.seen().splitlines()[-1] == korean.splitlines()[-1]


async def test_screens_below_have_switched_too_when_they_are_returned_to(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await walk.press("p", "p", "f10", "escape")
        assert "Answers in the last two weeks" in walk.seen()
        await walk.press("escape")
        assert "Today's quiz" in walk.seen()


async def test_a_draft_survives_the_language(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await walk.press("enter")
        await walk.write("쿠키는 [/b]")
        await walk.press("f10")

        assert walk.editor.text == "쿠키는 [/b]"
        assert "Submit" in walk.seen()


async def test_the_next_start_speaks_the_language_and_wears_the_theme(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await walk.press("f10")
        walk.app.action_switch_theme()
        await walk.settle()

    chosen = settings(data_dir=tmp_path, environment={"LANG": "ko_KR.UTF-8"})
    assert (chosen.lang, chosen.theme) == (Lang.EN, "light")


@pytest.mark.parametrize(
    ("lang", "query"), [("ko", "밝게"), ("ko", "테마"), ("en", "light"), ("en", "theme")]
)
async def test_the_palette_switches_the_theme_and_it_is_remembered(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, query: str
) -> None:
    async with walking(make_app(tmp_path, lang), settle) as walk:
        assert walk.app.theme == THEMES["dark"].name
        await palette(walk, query)
        assert walk.app.theme == THEMES["light"].name
        assert remembered(tmp_path) == {"lang": lang, "theme": "light"}

        await palette(walk, query)
        assert walk.app.theme == THEMES["dark"].name


@pytest.mark.parametrize("theme", THEMES)
async def test_the_configured_theme_is_worn_from_the_start(
    tmp_path: Path, make_app: MakeApp, settle: Settle, theme: str
) -> None:
    async with walking(make_app(tmp_path, theme=theme), settle) as walk:
        assert walk.app.theme == THEMES[theme].name


@pytest.mark.parametrize(
    ("lang", "said"),
    [("ko", "그런 이름의 명령이 없습니다"), ("en", "No command has that name")],
)
async def test_the_palette_says_in_the_users_language_that_nothing_matches(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, said: str
) -> None:
    async with walking(make_app(tmp_path, lang), settle) as walk:
        await walk.press("ctrl+p", *"zzz")
        await walk.until(lambda: said in walk.seen())
        await walk.press("enter")
        assert walk.where == "HomeScreen"


def titles(walk: Walk) -> list[str]:
    return [command.title for command in walk.app.get_system_commands(walk.screen)]


async def test_the_palette_offers_what_the_screen_and_the_app_can_do_in_both_languages(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        everywhere = ["English로 보기", "밝게 / 어둡게 (테마)", "도움말", "끝내기"]
        assert titles(walk) == ["시작", "데모", "둘러보기", "진도", "끝내기", *everywhere]
        await walk.press("b")
        assert titles(walk) == ["풀기", "지난 답변", "찾기", "토픽", "뒤로", *everywhere]

        await walk.press("f10")
        everywhere = ["한국어로 보기", "Light / dark theme", "Help", "Quit"]
        assert titles(walk) == ["Practise", "Attempts", "Search", "Topic", "Back", *everywhere]


@pytest.mark.parametrize(
    ("lang", "query", "screen"),
    [
        ("ko", "둘러", "BrowseScreen"),
        ("en", "progress", "ProgressScreen"),
        ("ko", "도움말", "KeysScreen"),
        ("en", "start", "QuestionScreen"),
    ],
)
async def test_the_palette_does_what_was_chosen(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, query: str, screen: str
) -> None:
    async with walking(make_app(tmp_path, lang), settle) as walk:
        await palette(walk, query)

        assert walk.where == screen


async def test_the_palette_says_in_the_users_language_what_to_type(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle, NARROW) as walk:
        await walk.press("ctrl+p")
        assert "명령 이름을 입력하세요" in walk.seen()
        assert "화면 색을 바꿉니다" in walk.seen()
        await walk.press("escape")
        assert walk.where == "HomeScreen"


async def test_a_choice_that_cannot_be_stored_holds_for_this_run(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    (tmp_path / "config.toml").mkdir()
    async with walking(make_app(tmp_path), settle) as walk:
        await walk.press("f10")

        assert "Today's quiz" in walk.seen()
        assert "holds for this run only" in walk.notices()[0] or "이번 실행" in walk.notices()[0]


@pytest.mark.parametrize(
    "keys", [(), ("b",), ("b", "/"), ("b", "a"), ("p",), ("p", "p"), ("enter",), ("?",)]
)
async def test_one_key_quits_from_anywhere(
    tmp_path: Path, make_app: MakeApp, settle: Settle, keys: tuple[str, ...]
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await walk.press(*keys)
        await walk.pilot.press("ctrl+q")

    assert walk.app.return_value == 0


async def test_quitting_in_mid_answer_keeps_the_answer(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    deck = trial_deck(tmp_path)
    async with walking(make_app(tmp_path, wish=ONE_QUESTION, decks=(deck,)), settle) as walk:
        walk.editor.insert("말하다 만")
        await walk.pilot.press("ctrl+q")

    async with walking(make_app(tmp_path, decks=(deck,)), settle) as walk:
        assert "쓰던 답: 말하다 만" in walk.seen()


@pytest.mark.parametrize(("lang", "says"), [("ko", "끝내려면"), ("en", "to quit")])
async def test_ctrl_c_quits_nothing_and_says_how_to(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, says: str
) -> None:
    async with walking(make_app(tmp_path, lang), settle) as walk:
        for keys in ((), ("b",), ("p",)):
            await walk.press(*keys, "ctrl+c")
            assert says in walk.notices()[-1]
            assert "Ctrl+Q" in walk.notices()[-1]


async def test_ctrl_c_copies_what_is_selected_in_an_answer(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    app = make_app(tmp_path, wish=ONE_QUESTION, decks=(trial_deck(tmp_path),))
    async with walking(app, settle) as walk:
        await walk.write(COMPLETE)
        walk.editor.select_all()
        await walk.press("ctrl+c")

        assert walk.app.clipboard == COMPLETE
        assert walk.editor.text == COMPLETE
        assert walk.notices() == []


async def test_a_terminal_that_is_far_too_small_breaks_nothing(
    tmp_path: Path, make_app: MakeApp, practise: Practise, settle: Settle
) -> None:
    practise(tmp_path, "def-cookie", "쿠키는 브라우저에 저장됩니다.", days_ago=2)
    app: QuizappApp = make_app(tmp_path)
    async with walking(app, settle, (24, 6)) as walk:
        for keys in (("b",), ("a",), ("escape", "escape", "p"), ("p",), ("?",)):
            await walk.press(*keys)
        await walk.press("escape", "escape", "escape", "enter")
        await walk.write("작은 화면")

        assert walk.editor.text == "작은 화면"
