"""The applications in the container: their pages, as a real server answers them."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from aiohttp import web

from quizapp.demos.jsessionid.container import ServletContainer
from quizapp.demos.jsessionid.requested_id import without_parameters
from quizapp.demos.jsessionid.servlet_request import ServletRequest

CONTEXTS = ("/app", "/other")
"""The context paths; whatever lies below none of them belongs to ROOT, whose path is empty."""
GETS = ("hello", "about.html")
POSTS = ("cart", "login", "logout")
STATIC = "/about.html"
SOMEBODY = "mina"
BOOK = "book"


class WebApplications:
    """Answers for every application of one container."""

    def __init__(self, container: ServletContainer) -> None:
        self.container = container

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        """Finds the application and its page."""
        path = without_parameters(request.raw_path)
        context = context_of(path)
        fields = [
            value.decode("latin-1")  # a character per octet, as Tomcat takes ids
            for name, value in request.raw_headers
            if name.lower() == b"cookie"
        ]
        asked = ServletRequest(self.container, context, request.raw_path, fields)
        page = path.removeprefix(context)
        if page == STATIC:
            return _html(static_page(context))
        servlet = SERVLETS.get(page)
        if servlet is None:
            return web.Response(status=404, text="404")
        response = _html(servlet(asked))
        if asked.set_cookie:
            response.headers["Set-Cookie"] = asked.set_cookie
        return response


def context_of(path: str) -> str:
    """The context path of the application that a path belongs to (Servlet, section 12.1)."""
    return next((one for one in CONTEXTS if path == one or path.startswith(f"{one}/")), "")


def static_page(context: str) -> str:
    """A file. Nobody calls getSession() or encodeURL() in it."""
    return f"<p>about this shop</p>\n{_links(context, str)}"


def hello(request: ServletRequest) -> str:
    """Asks for the session that came, then for one at any price."""
    came = request.find_session()
    request.get_session()
    return _page(request, [_found(came.id if came else "null")])


def cart(request: ServletRequest) -> str:
    """Puts a book into the session."""
    came = request.find_session()
    request.set_attribute("cart", BOOK)
    return _page(request, [_found(came.id if came else "null")])


def login(request: ServletRequest) -> str:
    """Gives the session another id and remembers who it is; nobody has a password here."""
    came = request.find_session()
    request.get_session()
    if request.changes_id_at_login:
        request.change_session_id()
    request.set_attribute("user", SOMEBODY)
    return _page(request, [_found(came.id if came else "null")])


def logout(request: ServletRequest) -> str:
    """Ends the session. It does not ask for another one."""
    came = request.find_session()
    request.invalidate()
    return _page(request, [_found(came.id if came else "null")])


SERVLETS: dict[str, Callable[[ServletRequest], str]] = {
    "/hello": hello,
    "/cart": cart,
    "/login": login,
    "/logout": logout,
}


def _found(session: str) -> str:
    return f"getSession(false) = {session}"


def _page(request: ServletRequest, lines: list[str]) -> str:
    """What the servlet knows in the end, and links that encodeURL() has seen."""
    session = request.find_session()
    if session is not None:
        lines += [f"getSession() = {session.id}", f"isNew() = {str(request.is_new).lower()}"]
        lines += [f"{name} = {value}" for name, value in session.attributes]
    text = escape("\n".join(lines))
    return f"<pre>\n{text}\n</pre>\n{_links(request.context, request.encode_url)}"


def _links(context: str, encode: Callable[[str], str]) -> str:
    links = [f'<a href="{escape(encode(f"{context}/{name}"))}">{name}</a>' for name in GETS]
    forms = [
        f'<form method="post" action="{escape(encode(f"{context}/{name}"))}">'
        f"<button>{name}</button></form>"
        for name in POSTS
    ]
    return "\n".join([*links, *forms])


def _html(body: str) -> web.Response:
    return web.Response(text=body, content_type="text/html")
