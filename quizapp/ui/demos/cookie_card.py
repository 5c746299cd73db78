"""What a situation of the cookie lab consists of, in four lines."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from quizapp.demos.cookie_lab.inputs import LabInputs
from quizapp.demos.durations import seconds_text
from quizapp.texts import Lang, say
from quizapp.ui.demos.wording import shortened
from quizapp.ui.widgets.bullet_list import Bullet, BulletList
from quizapp.ui.wording import printable

_LABEL = 9


def cookie_card(lang: Lang, inputs: LabInputs) -> BulletList:
    """The cookie, who sets it, what happens meanwhile, and the request that could carry it."""
    return BulletList(
        Bullet(
            Content.styled(say(lang, f"cookie_panel.{label}"), "$muted").truncate(_LABEL, pad=True),
            words,
        )
        for label, words in _lines(lang, inputs)
    )


def _lines(lang: Lang, inputs: LabInputs) -> Iterator[tuple[str, Content]]:
    if inputs.earlier:
        yield "earlier", cookie_line(lang, inputs.earlier)
    yield "line", cookie_line(lang, inputs.set_cookie)
    yield "set", Content(printable(_setter(lang, inputs)))
    yield "then", Content(" · ".join(_meanwhile(lang, inputs)))
    yield "asks", Content(printable(_request(lang, inputs)))


def cookie_line(lang: Lang, line: str) -> Content:
    """A Set-Cookie line, whose pair stands out; what is long is shown in part."""
    pair, semicolon, attributes = printable(line).partition(";")
    shown = semicolon + shortened(lang, attributes)
    return Content.assemble((shortened(lang, pair), "bold $accent"), (shown, "$accent"))


def via_name(lang: Lang, via: str) -> str:
    """What made the browser ask, for people."""
    return say(lang, f"cookie_lab.via.{via.replace('-', '_')}")


def _setter(lang: Lang, inputs: LabInputs) -> str:
    if inputs.set_by_script:
        return say(lang, "cookie_panel.script", url=inputs.set_url)
    via = via_name(lang, inputs.set_via)
    if inputs.set_initiator is None:
        return say(lang, "cookie_panel.response", url=inputs.set_url, via=via)
    page = inputs.set_initiator
    return say(lang, "cookie_panel.response_to", url=inputs.set_url, page=page, via=via)


def _meanwhile(lang: Lang, inputs: LabInputs) -> Iterator[str]:
    if inputs.age:
        yield say(lang, "cookie_panel.later", seconds=seconds_text(inputs.age))
    else:
        yield say(lang, "cookie_panel.at_once")
    if inputs.restart is not None:
        how = say(lang, f"cookie_panel.restart.{inputs.restart.value}")
        yield say(lang, "cookie_panel.restarted", restart=how)
    if not inputs.third_party_cookies:
        yield say(lang, "cookie_panel.blocked")


def _request(lang: Lang, inputs: LabInputs) -> str:
    if inputs.initiator is None:
        asks = say(lang, "cookie_panel.typed")
    else:
        via = via_name(lang, inputs.via)
        asks = say(lang, "cookie_panel.from", page=inputs.initiator, via=via)
    if inputs.embedded_in:
        asks = f"{asks} {say(lang, 'cookie_panel.framed', page=inputs.embedded_in)}"
    if inputs.redirected_through:
        through = say(lang, "cookie_panel.through", urls=", ".join(inputs.redirected_through))
        asks = f"{asks}, {through}"
    return f"{asks} → {inputs.url}"
