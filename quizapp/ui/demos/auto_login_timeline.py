"""What people do in a situation, one line each, and beside it what came of it."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from quizapp.demos.auto_login.event_log import Event
from quizapp.demos.auto_login.event_words import told
from quizapp.demos.auto_login.happened import Done, Seen
from quizapp.demos.auto_login.inputs import DAY, MINUTE, Act, AutoLoginInputs, Deed
from quizapp.demos.auto_login.places import ATTACKER
from quizapp.texts import Lang, say
from quizapp.ui.demos.auto_login_tables import event_colour, way_name
from quizapp.ui.wording import printable

_ATTACKERS = (Act.COPY, Act.DUMP, Act.ATTACK, Act.FORGE)


def heading(lang: Lang, inputs: AutoLoginInputs) -> Content:
    """Which way it is done, for how long, and with what grace."""
    if len(inputs.ways) > 1:
        way = say(lang, "auto_login_panel.four_ways")
    else:
        way = way_name(lang, inputs.ways[0])
    parts = [say(lang, "auto_login_panel.days", days=f"{inputs.days:g}")]
    if inputs.grace:
        parts.append(say(lang, "auto_login_panel.grace", seconds=f"{inputs.grace:g}"))
    return Content.assemble((way, "bold $primary"), (f"  {' · '.join(parts)}", "$muted"))


def timeline(lang: Lang, inputs: AutoLoginInputs, done: tuple[Done, ...]) -> Content:
    """The deeds in order; those that are done with their outcome."""
    return Content("\n").join(
        [heading(lang, inputs), *_lines(lang, inputs.deeds, done, len(inputs.ways))]
    )


def _lines(
    lang: Lang, deeds: tuple[Deed, ...], done: tuple[Done, ...], ways: int
) -> Iterator[Content]:
    column = max((_deed(lang, deed).cell_length for deed in deeds), default=0) + 2
    for number, deed in enumerate(deeds, 1):
        words = Content.styled(f"{number:>2}  ", "$muted") + _deed(lang, deed)
        outcomes = list(_outcomes(lang, done[number - 1], ways)) if number <= len(done) else []
        if not outcomes:
            yield words
            continue
        yield words.pad_right(column + 4 - words.cell_length) + outcomes[0]
        yield from (more.pad_left(column + 4) for more in outcomes[1:])


def _deed(lang: Lang, deed: Deed) -> Content:
    colour = "$error" if deed.act in _ATTACKERS else ""
    words = say(lang, f"auto_login_panel.deed.{deed.act.value.replace('-', '_')}")
    parts = [Content.styled(words, colour)]
    if deed.after >= DAY:
        parts.append(_later(lang, "days_later", deed.after / DAY))
    elif deed.after != MINUTE:
        parts.append(_later(lang, "seconds_later", deed.after))
    if deed.typed:
        parts.append(Content.styled(f" {printable(deed.typed)}", "$muted"))
    return Content("").join(parts)


def _later(lang: Lang, unit: str, count: float) -> Content:
    return Content.styled(
        f" {say(lang, f'auto_login_panel.{unit}', count=f'{count:g}')}", "$accent"
    )


def _outcomes(lang: Lang, done: Done, ways: int) -> Iterator[Content]:
    """What the servers made of it; beside several of them a table says that better."""
    if ways == 1:
        yield from (_outcome(lang, seen, event) for seen in done.seen for event in seen.events)
    elif done.deed.act is Act.ATTACK:
        inside = sum(one.user != "" for one in done.seen)
        words = say(lang, "auto_login_panel.in_at", count=inside, total=len(done.seen))
        yield Content.styled(words, "bold $error" if inside else "")


def _outcome(lang: Lang, seen: Seen, event: Event) -> Content:
    """A line of the log; red too where it is the attacker who got in."""
    got_in = seen.who == ATTACKER and seen.user != ""
    colour = "bold $error" if got_in else event_colour(event)
    return Content.styled(printable(told(event).said(lang)), colour)
