"""All questions by topic: find one, practise it, or read its attempts again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import ActiveBinding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widgets import Static

from quizapp.core.selection import Wish
from quizapp.study.searching import Searchable, searchable_prompts, with_bodies
from quizapp.study.shelves import Shelf, shelves
from quizapp.study.views import QuestionRow
from quizapp.ui.keys import key
from quizapp.ui.screens.lookback import LookbackScreen
from quizapp.ui.widgets import question_row as rows
from quizapp.ui.widgets.row_list import RowList
from quizapp.ui.widgets.search_field import SearchField
from quizapp.ui.widgets.strength import of_answers, strength_bar
from quizapp.ui.widgets.topic_list import TopicList
from quizapp.ui.wording import printable


class BrowseScreen(LookbackScreen[tuple[Shelf, ...]]):
    """Topics on the left where there is room, the questions of one on the right."""

    @dataclass
    class SearchReady(Message, bubble=False):
        """There is something to search in; what follows holds more."""

        texts: Searchable

    CSS_PATH = "browse.tcss"
    AUTO_FOCUS = "#questions"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "practise", "browse.key.practise", priority=True),
        key("a,f4", "attempts", "browse.key.attempts"),
        key("slash,f3", "search", "browse.key.search", priority=True),
        key("right,l", "turn(1)", "browse.key.topic", shown_as="←→"),
        key("left,h", "turn(-1)", "browse.key.topic", show=False),
        key("escape,q", "back", "app.back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.shelf = 0
        """Which shelf is looked at; 0 holds everything."""
        self.questions: tuple[QuestionRow, ...] = ()
        """Those listed: of the shelf, and found by the search."""
        self._shelf_before = 0
        """Where to return to after a search, which looks into every shelf."""
        self._texts: Searchable | None = None
        self._found: dict[str, int] | None = None
        """What the search found, each with its place: the best first."""

    def body(self) -> ComposeResult:
        with Horizontal(id="browse"):
            yield TopicList()
            with Vertical(id="side"):
                yield Static(id="place")
                with Horizontal(id="search-line"):
                    yield Static(id="search-label")
                    yield SearchField(id="search")
                yield Static(id="columns")
                yield Static(id="empty")
                yield RowList(id="questions")
                with Vertical(id="detail"):
                    yield Static(id="prompt")
                    yield Static(id="facts")

    def read(self) -> tuple[Shelf, ...]:
        return shelves(self.quizapp.opened)

    @property
    def row_list(self) -> RowList:
        return self.query_one("#questions", RowList)

    @property
    def field(self) -> SearchField:
        return self.query_one(SearchField)

    @property
    def question(self) -> QuestionRow | None:
        """The highlighted question."""
        at = self.row_list.highlighted
        return None if at is None else self.questions[at]

    @property
    def searching(self) -> bool:
        """The search line is open."""
        return self.has_class("-searching")

    def on_resize(self) -> None:
        self.call_after_refresh(self._show_columns)

    def show(self, *, best: bool = False) -> None:
        """``best`` turns to the first question, which a search puts there."""
        self.fill("search-label", Content(self.say("browse.search")))
        if self.seen is None:
            self.top_line.tell(self.say("browse.title"))
            self.fill("empty", Content.styled(self.say("home.opening"), "$muted"))
            return
        chosen = self.seen[min(self.shelf, len(self.seen) - 1)]
        before = None if best else self.question
        self.questions = self._left_over(chosen)
        at = next((n for n, row in enumerate(self.questions) if before and row.id == before.id), 0)
        self.row_list.tell(len(self.questions), self._draw_question, highlighted=at)
        self._show_around(self.seen, chosen)

    def _show_around(self, seen: tuple[Shelf, ...], chosen: Shelf) -> None:
        found = None if self._found is None else [len(self._left_over(one)) for one in seen]
        self.query_one(TopicList).tell_shelves(
            self.quizapp.settings.lang, seen, seen.index(chosen), found
        )
        count = len(self.questions)
        words = self.say("browse.count_one" if count == 1 else "browse.count", count=count)
        self.top_line.tell(self.say("browse.title"), words)
        self.query_one("#place", Static).update(self._place(chosen, len(seen)))
        self.fill("empty", Content.styled(self._nothing(), "$muted"), shown=not self.questions)
        self._show_columns()
        self._show_detail()

    def _left_over(self, shelf: Shelf) -> tuple[QuestionRow, ...]:
        """What the search leaves of a shelf."""
        if self._found is None:
            return shelf.questions
        found = self._found
        rows = (row for row in shelf.questions if row.id in found)
        return tuple(sorted(rows, key=lambda row: found[row.id]))

    def _draw_question(self, index: int, width: int) -> Content:
        lang, clock = self.quizapp.settings.lang, self.quizapp.opened.clock
        indented = self._found is None
        return rows.question_row(lang, clock, self.questions[index], width, indented=indented)

    def _place(self, chosen: Shelf, count: int) -> Content:
        """The line that stands for the topics where there is no room for them."""
        lang = self.quizapp.settings.lang
        return Content.assemble(
            Content(" ‹ ").stylize(Style.from_meta({"@click": "screen.turn(-1)"})),
            (f"{self.shelf + 1}/{count}", "$muted"),
            Content(" › ").stylize(Style.from_meta({"@click": "screen.turn(1)"})),
            " ",
            (rows.shelf_title(lang, chosen), "bold"),
            "  ",
            strength_bar(of_answers(chosen.strength, chosen.practised), 12),
            (f" · {chosen.practised}/{len(chosen.questions)}", "$muted"),
        )

    def _nothing(self) -> str:
        query = " ".join(self.field.text.split())
        if self._found is not None:
            return self.say("browse.not_found", query=printable(query))
        return self.say("home.no_questions")

    def _show_columns(self) -> None:
        width = self.row_list.scrollable_content_region.width
        header = rows.question_header(self.quizapp.settings.lang, width)
        self.fill("columns", header, shown=bool(self.questions))

    def _show_detail(self) -> None:
        """The highlighted question in full, and what is known of it."""
        row, lang = self.question, self.quizapp.settings.lang
        facts: list[str] = []
        if row is not None:
            facts += rows.question_facts(lang, self.quizapp.opened.clock, row)
            library = self.quizapp.opened.library
            if not library.listing(row.id).standalone:
                facts.append(self.say("browse.with_parent"))
            facts.append(printable(library.deck_of(row.id).path.name))
        self.fill("prompt", Content(rows.one_line(row.prompt.said(lang)) if row else ""))
        self.fill("facts", Content(" · ".join(facts)))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        typing = self.field.has_focus
        if action in ("practise", "attempts"):
            return self.question is not None and not typing
        return action not in ("turn", "search") or not typing

    def _worded(self, active: ActiveBinding) -> str:
        if active.binding.action == "back" and self.searching:
            return self.say("browse.key.end_search")
        return super()._worded(active)

    def on_row_list_highlighted(self) -> None:
        self._show_detail()

    def on_row_list_chosen(self) -> None:
        self.action_practise()

    def on_topic_list_picked(self, message: TopicList.Picked) -> None:
        self.shelf = message.shelf
        self.show()

    def action_turn(self, by: int) -> None:
        if self.seen is not None:
            self.shelf = (self.shelf + by) % len(self.seen)
            self.show()

    def action_practise(self) -> None:
        if self.question is not None:
            self.quizapp.begin(Wish(questions=(self.question.id,)))

    def action_attempts(self) -> None:
        from quizapp.ui.screens.attempts import AttemptsScreen

        if self.question is not None:
            self.app.push_screen(AttemptsScreen(self.question.id))

    def action_search(self) -> None:
        if not self.searching:
            self.add_class("-searching")
            self._shelf_before, self.shelf = self.shelf, 0
            self.show()
        self.takes_keys = False
        self.call_after_refresh(self._begin_typing)
        if self._texts is None and self.seen is not None:
            self._prepare_search(self.seen)

    def _begin_typing(self) -> None:
        """The line takes the focus when it is there, and then what was typed meanwhile."""
        self.set_focus(self.field)
        self.take_keys()

    @work(thread=True, exclusive=True, group="search")
    def _prepare_search(self, seen: tuple[Shelf, ...]) -> None:
        """The prompts first: there is something to find before the answers are read."""
        texts = searchable_prompts(seen)
        self.post_message(self.SearchReady(texts))
        whole = with_bodies(texts, self.quizapp.opened)
        if whole is not texts:
            self.post_message(self.SearchReady(whole))

    def on_browse_screen_search_ready(self, message: SearchReady) -> None:
        self._texts = message.texts
        if self.field.text.strip():
            self._search()

    def on_text_area_changed(self) -> None:
        self._search()

    def _search(self) -> None:
        query = self.field.text
        if not query.strip():
            self._found = None
        elif self._texts is not None:
            self._found = {one: place for place, one in enumerate(self._texts.found(query))}
        self.show(best=self.field.has_focus or self._found is None)

    def on_search_field_left(self) -> None:
        self.row_list.focus()

    def action_back(self) -> None:
        """Out of the search first, then out of the screen."""
        if self.searching:
            self.remove_class("-searching")
            self.row_list.focus()
            self.shelf = self._shelf_before
            self.field.clear()
            self._search()
            self.refresh_bindings()
        else:
            super().action_back()
