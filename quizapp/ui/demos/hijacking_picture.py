"""Three boxes: what the victim's browser holds, what the attacker has, what the server keeps."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from quizapp.demos.session_hijacking.asking import Barrier
from quizapp.demos.session_hijacking.inputs import SHOP, SWITCHES, Defences
from quizapp.demos.session_hijacking.scene import Scene, SessionRow
from quizapp.texts import Lang, say
from quizapp.ui.demos.hijacking_words import HARMS, attack_name, chip
from quizapp.ui.demos.wording import choice_name
from quizapp.ui.wording import printable

_LONGEST_ID = 8
"""Letters of an id that are shown; a whole one stands in the steps."""
_SESSIONS_SHOWN = 3
_POINTS = 100
Lines = Iterator[Content]


class HijackingPicture(Vertical):
    """The three, and below them the defences that are on."""

    def compose(self) -> ComposeResult:
        with Horizontal(id="boxes"):
            for name in ("victim", "attacker", "server"):
                yield Static(id=name, classes="box")
        yield Static(id="switches")

    def tell(self, lang: Lang, scene: Scene, attack: str) -> None:
        """Show a moment; ``attack`` is the one of the situation, empty in free play."""
        for name, lines in (
            ("victim", _victim(lang, scene)),
            ("attacker", _attacker(lang, scene, attack)),
            ("server", _server(lang, scene)),
        ):
            box = self.query_one(f"#{name}", Static)
            box.border_title = Content(say(lang, f"hijacking_panel.{name}"))
            box.update(Content("\n").join(lines))
        self.query_one("#switches", Static).update(_defences(lang, scene.defences))


def _defences(lang: Lang, defences: Defences) -> Content:
    """Those that are on, in a line."""
    on = [chip(lang, switch, defences) for switch in SWITCHES if defences.shows(switch)]
    if not on:
        return Content.styled(say(lang, "hijacking_panel.no_defences"), "$muted")
    return Content("  ").join(on)


def _victim(lang: Lang, scene: Scene) -> Lines:
    victim = scene.victim
    scheme, colon, rest = printable(victim.address).partition(":")
    if victim.address:
        colour = "$success" if scheme == "https" else "$warning"
        place = rest.replace(f"//{SHOP}/", "//…/")
        yield _cut(Content.assemble((scheme, f"bold {colour}"), colon, place))
    else:
        yield Content.styled(say(lang, "hijacking_panel.nowhere"), "$muted")
    if victim.cookie:
        yield Content.assemble(("sid=", "$accent"), (short(victim.cookie), "bold $accent"))
    else:
        yield Content.styled(say(lang, "hijacking_panel.no_cookie"), "$muted")
    flags = (one for one in victim.attributes if "=" not in one)
    yield Content.styled(" ".join(flags), "$muted")
    yield Content.styled(next((one for one in victim.attributes if "=" in one), ""), "$muted")
    yield _signed_in(lang, scene)


def _signed_in(lang: Lang, scene: Scene) -> Content:
    if scene.victim.signed_in:
        return Content.styled(f"✓ {say(lang, 'hijacking_panel.signed_in')}", "$success")
    if scene.victim.refused:
        failed = f"✗ {say(lang, 'hijacking_panel.login_failed')}"
        return Content.styled(failed, "bold $error")
    return Content.styled(say(lang, "hijacking_panel.not_signed_in"), "$muted")


def _attacker(lang: Lang, scene: Scene, attack: str) -> Lines:
    loot = scene.loot
    if attack:
        yield Content.styled(attack_name(lang, attack), "bold")
    recorded = say(lang, "hijacking_panel.recorded", count=f"{scene.recorded:,}")
    yield Content.styled(recorded, "$muted")
    if loot.id:
        known = say(lang, "hijacking_panel.id", id=short(loot.id))
        yield Content.styled(known, "bold $accent")
    else:
        yield Content.styled(say(lang, "hijacking_panel.no_id"), "$muted")
    yield from _outcome(lang, scene)


def _outcome(lang: Lang, scene: Scene) -> Lines:
    loot = scene.loot
    if not (scene.tried or loot.harm):
        yield Content.styled(say(lang, "hijacking_panel.waiting"), "$muted")
        return
    harm = "transferred" if loot.transferred else "read" if loot.read else "none"
    mark, colour = HARMS[harm]
    yield Content.styled(f"{mark} {say(lang, f'hijacking_panel.harm.{harm}')}", f"bold {colour}")
    if loot.barrier != Barrier.NOTHING:
        yield _cut(Content.styled(choice_name(lang, loot.barrier), "$muted"))


def _server(lang: Lang, scene: Scene) -> Lines:
    shown = scene.sessions[-_SESSIONS_SHOWN:]
    if not shown:
        yield Content.styled(say(lang, "hijacking_panel.no_sessions"), "$muted")
    for session in shown:
        yield _session(lang, session, scene)
    if scene.lost:
        points = say(lang, "hijacking_panel.lost", points=scene.lost * _POINTS)
        yield Content.styled(points, "bold $error")
    else:
        yield Content.styled(say(lang, "hijacking_panel.nothing_lost"), "$muted")


def _session(lang: Lang, session: SessionRow, scene: Scene) -> Content:
    known = session.id in (scene.victim.cookie, scene.loot.id)
    id = Content.styled(short(session.id), "$accent" if known else "$muted")
    if session.user:
        return Content.assemble(id, " ", (session.user, "bold"))
    return Content.assemble(id, " ", (say(lang, "hijacking_panel.nobody"), "$muted"))


def short(id: str) -> str:
    """An id as far as there is room for it."""
    return id if len(id) <= _LONGEST_ID else f"{id[:_LONGEST_ID]}…"


def _cut(line: Content) -> Content:
    """On one line, whatever its length."""
    return line.truncate(18, ellipsis=True)
