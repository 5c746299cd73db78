"""Browsing: topics, their questions, the search, and the ways on from a question."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from textual.containers import Container
from textual.content import Content

from quizapp.study.views import QuestionRow
from quizapp.ui.app import QuizappApp
from quizapp.ui.screens.browse import BrowseScreen
from tests.ui.conftest import MakeApp, Practise, Settle
from tests.ui.trial_deck import COMPLETE, trial_deck
from tests.ui.walking import HUGE, NARROW, WIDE, Walk, walking

ALL = "모든 토픽"


def browsing(walk: Walk) -> BrowseScreen:
    assert isinstance(walk.screen, BrowseScreen)
    return walk.screen


def highlighted(walk: Walk) -> QuestionRow:
    row = browsing(walk).question
    assert row is not None
    return row


def row_of(walk: Walk, question: str) -> str:
    """The row of a question as it is drawn."""
    screen = browsing(walk)
    at = next(n for n, row in enumerate(screen.questions) if row.id == question)
    return screen.row_list.row_text(at)


def detail(walk: Walk) -> str:
    return f"{walk.text('#prompt')}\n{walk.text('#facts')}"


def topic_rows(walk: Walk) -> list[str]:
    topics = browsing(walk).query_one("#topics")
    return [" ".join(topics.row_text(n).split()) for n in range(len(topics))]  # type: ignore[attr-defined]


async def opened(walk: Walk) -> None:
    await walk.press("b")
    assert walk.where == "BrowseScreen"


async def test_all_questions_are_listed_with_follow_ups_under_their_parents(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)

        rows = browsing(walk).questions
        by_id = {row.id: at for at, row in enumerate(rows)}
        assert len(rows) == len(walk.app.opened.library.listings)
        assert rows[by_id["expiry-cookie-session"]].depth == 0
        assert rows[by_id["session-browser-close"]].depth == 1
        assert by_id["session-browser-close"] > by_id["expiry-cookie-session"]
        assert row_of(walk, "session-browser-close").startswith("   ")
        assert f"질문 {len(rows)}개" in walk.seen().splitlines()[0]


async def test_what_was_never_answered_has_dashes(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)

        assert row_of(walk, "def-cookie").split()[-3:] == ["–", "–", "–"]
        assert "아직 답하지 않음" in detail(walk)


async def test_a_row_tells_strength_last_score_and_due_date(
    tmp_path: Path, make_app: MakeApp, settle: Settle, practise: Practise
) -> None:
    practise(tmp_path, "def-cookie", "모르겠습니다", days_ago=3)

    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)

        *_, strength, score, late, how = row_of(walk, "def-cookie").split()
        assert strength.endswith("%")
        assert score == "0"
        assert f"{late} {how}" == "2일 지남"
        assert "한 번 답함" in detail(walk)
        assert "약함" in detail(walk)


async def test_the_same_in_english(
    tmp_path: Path, make_app: MakeApp, settle: Settle, practise: Practise
) -> None:
    practise(tmp_path, "def-cookie", "I do not know", days_ago=3)

    async with walking(make_app(tmp_path, "en"), settle) as walk:
        await opened(walk)

        assert row_of(walk, "def-cookie").rstrip().endswith("2 d late")
        assert "answered once" in detail(walk)
        assert {"Question", "Strength", "Last", "Due"} <= set(walk.text("#columns").split())
        assert topic_rows(walk)[0].startswith("All topics")


async def test_switching_the_language_changes_every_text(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        walk.app.action_switch_language()
        await walk.settle()

        assert "What is a cookie?" in walk.seen()
        assert "쿠키가 무엇인지" not in walk.seen()


async def test_keys_turn_through_the_topics_and_round_the_corner(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        order = []
        for pressed in ("right", "l", "ㅣ", "left", "h", "ㅗ", "left"):
            await walk.press(pressed)
            order.append(browsing(walk).shelf)

        assert order == [1, 2, 3, 2, 1, 0, 5]
        assert {row.topic for row in browsing(walk).questions} == {"session"}


async def test_keys_move_through_the_questions(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        first = highlighted(walk).id
        for down, up in (("down", "up"), ("j", "k"), ("ㅓ", "ㅏ"), ("pagedown", "pageup")):
            await walk.press(down)
            assert highlighted(walk).id != first
            assert highlighted(walk).prompt.ko.split()[0] in detail(walk)

            await walk.press(up)
            assert highlighted(walk).id == first


async def test_the_last_and_the_first_question_are_a_key_away(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        questions = browsing(walk).questions
        for home in ("home", "g", "ㅎ"):
            await walk.press("end")
            assert highlighted(walk) == questions[-1]
            assert questions[-1].prompt.ko[:12] in walk.seen()

            await walk.press(home)
            assert highlighted(walk) == questions[0]


async def test_enter_practises_the_highlighted_question(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        await walk.press("enter")

        assert walk.where == "QuestionScreen"
        assert "쿠키가 무엇인지" in walk.text("#prompt")
        await walk.press("escape")
        assert walk.where == "BrowseScreen"


async def test_a_follow_up_that_needs_its_parent_is_asked_with_that_one_in_view(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    deck = trial_deck(tmp_path)
    async with walking(make_app(tmp_path, decks=(deck,)), settle) as walk:
        await opened(walk)
        await walk.press("left", "down")
        assert highlighted(walk).id == "cache-change"
        assert "앞 질문을 함께" in detail(walk)

        await walk.press("enter")
        assert "원본이 바뀌면 어떻게 하나요?" in walk.text("#prompt")
        assert "앞 질문: 캐시는 왜 쓰나요?" in walk.text("#parent")
        assert walk.screen.query_one("#context").styles.height.is_auto
        assert "^l" not in walk.seen()


async def test_what_was_just_answered_shows_when_the_list_is_returned_to(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    deck = trial_deck(tmp_path)
    async with walking(make_app(tmp_path, decks=(deck,)), settle) as walk:
        await opened(walk)
        await walk.press("left", "enter")
        await walk.answer(COMPLETE)
        await walk.press("escape")

        assert walk.where == "BrowseScreen"
        assert highlighted(walk).id == "cache-why"
        assert highlighted(walk).attempts == 1
        assert "한 번 답함" in detail(walk)


async def test_a_key_opens_the_attempts(tmp_path: Path, make_app: MakeApp, settle: Settle) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        for pressed in ("a", "ㅁ", "f4"):
            await walk.press(pressed)
            assert walk.where == "AttemptsScreen"

            await walk.press("escape")
            assert walk.where == "BrowseScreen"


async def test_a_key_leaves(tmp_path: Path, make_app: MakeApp, settle: Settle) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        for pressed in ("escape", "q", "ㅂ"):
            await opened(walk)
            await walk.press(pressed)
            assert walk.where == "HomeScreen"


async def test_the_search_narrows_down_as_it_is_typed(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        for pressed in ("/", "f3"):
            await walk.press(pressed)
            counts = []
            for letter in ("s", "a", "m", "esite"):
                await walk.press(*letter)
                counts.append(len(browsing(walk).questions))

            assert counts == sorted(counts, reverse=True)
            assert 0 < counts[-1] < counts[0]
            assert "samesite" in {row.id for row in browsing(walk).questions}
            await walk.press("escape")


async def test_hangul_initials_find_questions_and_topics(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        await walk.press("/", "ㅅ", "ㅅ")

        found = {row.id for row in browsing(walk).questions}
        assert {"def-session", "cookie-vs-session-usage"} <= found
        assert "def-cookie" not in found


async def test_questions_that_begin_with_the_query_come_first_main_ones_before_follow_ups(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        await walk.press("end", "/", "ㅅ", "ㅅ")
        rows = browsing(walk).questions
        assert highlighted(walk) is rows[0]

        first = [row.prompt.ko.startswith("세션") for row in rows]
        assert first[0]
        assert first == sorted(first, reverse=True)
        depths = [row.depth > 0 for row, begins in zip(rows, first, strict=True) if begins]
        assert depths == sorted(depths)
        own = [
            row.topic == "session" for row, begins in zip(rows, first, strict=True) if not begins
        ]
        assert own == sorted(own, reverse=True)


async def test_a_search_looks_into_all_topics_and_says_where_it_found_what(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        await walk.press("right", "/", *"jwt")

        topics = {row.topic for row in browsing(walk).questions}
        assert "jwt" in topics
        count = len(browsing(walk).questions)
        assert topic_rows(walk)[0] == f"{ALL} {count}"
        assert sum(int(row.split()[-1]) for row in topic_rows(walk)[1:]) == count


async def test_topics_narrow_a_search_down(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        await walk.press("/", *"session")
        found = browsing(walk).questions
        await walk.press("enter", "right")

        in_topic = tuple(row for row in found if row.topic == "cookie")
        assert 0 < len(in_topic) < len(found)
        assert browsing(walk).questions == in_topic


async def test_leaving_the_search_line_keeps_what_it_found(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        for leave in ("enter", "down"):
            await walk.press("/", *"oauth-flow", leave)
            assert walk.screen.focused is browsing(walk).row_list
            assert browsing(walk).questions[0].id == "oauth-flow"
            await walk.press("escape")

        await walk.press("/", *"oauth-flow", "enter", "enter")
        assert walk.where == "QuestionScreen"


async def test_letters_in_the_search_line_are_no_commands(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        await walk.press("/", "q", "a", "l", "h", "ㅂ", "허", "?")

        assert walk.where == "BrowseScreen"
        assert browsing(walk).field.text == "qalhㅂ허?"


async def test_escape_leaves_the_search_first_and_the_screen_second(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        await walk.press("right")
        before = browsing(walk).questions
        await walk.press("/", "z", "z", "z", "escape")

        assert browsing(walk).questions == before
        assert not browsing(walk).searching
        await walk.press("escape")
        assert walk.where == "HomeScreen"


async def test_escape_in_the_list_leaves_the_search_too(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        await walk.press("/", *"jwt", "enter", "escape")

        assert walk.where == "BrowseScreen"
        assert len(browsing(walk).questions) == len(walk.app.opened.library.listings)


async def test_nothing_found_is_said_with_what_to_do(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path, "en"), settle) as walk:
        await opened(walk)
        await walk.press("/", *"[/zz]")

        assert "No question matches '[/zz]'" in walk.text("#empty")
        assert "Esc" in walk.text("#empty")
        await walk.press("enter", "enter")
        assert walk.where == "BrowseScreen"


async def test_a_pasted_query_becomes_one_line(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    from textual.events import Paste

    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        await walk.press("/")
        browsing(walk).field.post_message(Paste("jwt\n\x1b[31m\t장점 " + "x" * 500))
        await walk.settle()

        assert browsing(walk).field.text.startswith("jwt [31m 장점 xx")
        assert browsing(walk).field.document.line_count == 1
        assert len(browsing(walk).field.text) == 80


async def test_the_footer_offers_only_what_works(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        assert "풀기" in walk.seen().splitlines()[-1]

        await walk.press("/")
        assert "풀기" not in walk.seen().splitlines()[-1]


async def test_own_decks_stand_under_a_heading_of_their_own(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    deck = trial_deck(tmp_path)
    async with walking(make_app(tmp_path, decks=(deck,)), settle) as walk:
        await opened(walk)
        rows = topic_rows(walk)
        assert rows[-2] == "내 덱"
        assert rows[-1].startswith("시험")

        await walk.press("left")
        assert browsing(walk).questions[0].id == "cache-why"
        assert "trial.yaml" in detail(walk)


async def test_marks_in_a_prompt_are_shown_as_they_are(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    deck = trial_deck(tmp_path)
    async with walking(make_app(tmp_path, decks=(deck,)), settle) as walk:
        await opened(walk)
        await walk.press("left", "end")

        assert "[bold]What[/bold] does List[int] mean" in walk.seen()
        assert "in [/path] and [red]?" in detail(walk)


async def test_the_mouse_picks_topics_and_questions(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        await walk.pilot.click("#topics", offset=(5, 3))
        await walk.settle()
        assert {row.topic for row in browsing(walk).questions} == {"jwt"}

        await walk.pilot.click("#questions", offset=(5, 2))
        await walk.settle()
        assert highlighted(walk) == browsing(walk).questions[2]
        await walk.pilot.click("#questions", offset=(5, 2))
        await walk.settle()
        assert walk.where == "QuestionScreen"


async def test_a_click_below_the_last_row_or_on_a_heading_does_nothing(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    deck = trial_deck(tmp_path)
    async with walking(make_app(tmp_path, decks=(deck,)), settle) as walk:
        await opened(walk)
        heading = topic_rows(walk).index("내 덱")
        for row in (heading, heading + 5):
            await walk.pilot.click("#topics", offset=(5, row))
            await walk.settle()

        assert browsing(walk).shelf == 0


@pytest.mark.parametrize("size", [NARROW, WIDE, HUGE])
async def test_every_column_is_on_the_screen_at_every_size(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    practise: Practise,
    size: tuple[int, int],
) -> None:
    practise(tmp_path, "def-cookie", "모르겠습니다", days_ago=3)
    async with walking(make_app(tmp_path), settle, size) as walk:
        await opened(walk)

        lines = walk.seen().splitlines()
        row = next(line for line in lines if "쿠키가 무엇인지" in line)
        assert "2일 지남" in row
        assert "%" in row
        assert any("모든 토픽" in line for line in lines)
        assert browsing(walk).query_one("#topics").display is (size != NARROW)


async def test_in_a_narrow_terminal_one_line_stands_for_the_topics(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle, NARROW) as walk:
        await opened(walk)
        await walk.press("right")
        assert "2/6" in walk.text("#place")
        assert "쿠키" in walk.text("#place")

        await walk.pilot.click("#place", offset=(1, 0))
        await walk.settle()
        assert browsing(walk).shelf == 0


async def test_resizing_gives_the_columns_their_new_places(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle, NARROW) as walk:
        await opened(walk)
        before = walk.text("#columns")
        await walk.pilot.resize_terminal(*HUGE)
        await walk.settle()

        header, row = walk.text("#columns"), browsing(walk).row_list.row_text(0)
        assert len(header) > len(before)
        assert cast(Container, browsing(walk).query_one("#topics")).display
        assert len(row) - len(row.rstrip()) < len(row) / 4


async def test_ten_thousand_questions_are_drawn_only_where_they_are_seen(
    tmp_path: Path, make_app: MakeApp, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = "".join(
        f"  - {{id: q-{n}, prompt: Question {n}, model_answer: Because.}}\n" for n in range(10_000)
    )
    deck = tmp_path / "many.yaml"
    deck.write_text(f"format: 1\ntopic: many\nquestions:\n{rows}")
    drawn: list[int] = []
    draw = BrowseScreen._draw_question

    def noted(self: BrowseScreen, index: int, width: int) -> object:
        drawn.append(index)
        return draw(self, index, width)

    monkeypatch.setattr(BrowseScreen, "_draw_question", noted)
    app: QuizappApp = make_app(tmp_path, "en", decks=(deck,))
    async with walking(app, settle) as walk:
        await opened(walk)
        await walk.press("left")
        assert len(browsing(walk).questions) == 10_000
        drawn.clear()
        await walk.press("/", "9", "9", "9")

        assert len(browsing(walk).questions) == 19
        assert len(drawn) < 500


@pytest.mark.parametrize(
    ("lang", "typing", "in_the_list"),
    [
        ("ko", ("Enter 찾은 질문으로", "Esc 찾기 끝내기"), ("Enter 풀기", "Esc 찾기 끝내기")),
        ("en", ("Enter To the list", "Esc End search"), ("Enter Practise", "Esc End search")),
    ],
)
async def test_the_footer_says_what_keys_do_while_searching(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    lang: str,
    typing: tuple[str, ...],
    in_the_list: tuple[str, ...],
) -> None:
    async with walking(make_app(tmp_path, lang), settle, NARROW) as walk:
        await opened(walk)
        await walk.press("slash", "j")
        assert all(words in walk.seen().splitlines()[-1] for words in typing)
        await walk.press("enter")
        assert walk.screen.focused is browsing(walk).row_list
        assert all(words in walk.seen().splitlines()[-1] for words in in_the_list)
        await walk.press("escape")
        assert in_the_list[1] not in walk.seen()


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize("lang", ["ko", "en"])
async def test_a_prompt_that_is_cut_ends_in_a_letter(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, size: tuple[int, int]
) -> None:
    async with walking(make_app(tmp_path, lang), settle, size) as walk:
        await opened(walk)
        screen = browsing(walk)
        rows = [screen.row_list.row_text(at) for at in range(len(screen.questions))]
        assert sum("…" in row for row in rows) > 10
        assert not [row for row in rows if " …" in row]
        widths = {Content(row).cell_length for row in rows}
        assert len(widths) == 1
