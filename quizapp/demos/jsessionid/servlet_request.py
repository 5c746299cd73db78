"""What a servlet is given with a request: getSession(), changeSessionId(), encodeURL()."""

from __future__ import annotations

from collections.abc import Iterable

from quizapp.demos.jsessionid.container import ServletContainer
from quizapp.demos.jsessionid.http_session import HttpSession
from quizapp.demos.jsessionid.requested_id import requested_id, with_id


class ServletRequest:
    """One request to one application of the container."""

    def __init__(
        self, container: ServletContainer, context: str, target: str, cookie_fields: Iterable[str]
    ) -> None:
        """Looks the session up at once, so every request with a living id renews it.

        That is how Tomcat 10.1.60 behaves (measured with a servlet that never asks for the
        session), and what the Servlet standard says of "accessed" in section 7.6.
        """
        self._container = container
        self._name = container.inputs.cookie_name
        self.context = context
        self.requested = requested_id(
            target, cookie_fields, self._name, lambda one: container.knows(context, one)
        )
        self.set_cookie = ""
        """The Set-Cookie line of the response; empty where there is none."""
        self.is_new = False
        """isNew(): the session was made in this request, so the client has not answered with it."""
        self._session: HttpSession | None = None
        if self.requested is None:
            container.came_without_id()
        else:
            self._session = container.find(context, self.requested.value)

    @property
    def changes_id_at_login(self) -> bool:
        """How the application was written."""
        return self._container.inputs.changes_id_at_login

    def find_session(self) -> HttpSession | None:
        """getSession(false): the session that the request asks for, if there is one."""
        return self._session

    def get_session(self) -> HttpSession:
        """getSession(): the session, made now if there is none. An id that came and is unknown
        is not taken over."""
        if self._session is None:
            inputs = self._container.inputs
            self._session = self._container.create(self.context, inputs.max_inactive)
            self.is_new = True
            self._hand_out(self._session.id)
        return self._session

    def change_session_id(self) -> None:
        """changeSessionId(): another id for the same session, and another Set-Cookie line."""
        self._session = self._container.change_id(self.get_session())
        self._hand_out(self._session.id)

    def set_attribute(self, name: str, value: str) -> None:
        """setAttribute() of the session."""
        self._session = self._container.set_attribute(self.get_session(), name, value)

    def invalidate(self) -> None:
        """invalidate() of the session, if there is one. The cookie is left alone."""
        if self._session is not None:
            self._container.invalidate(self._session)
            self._session = None

    def encode_url(self, url: str) -> str:
        """encodeURL(): with the id, where there is a session and no cookie came (7.1.3).

        A first response therefore has both: nobody knows yet whether the browser takes cookies.
        """
        came_in_cookie = self.requested is not None and self.requested.from_cookie
        if self._session is None or came_in_cookie:
            return url
        return with_id(url, self._name, self._session.id)

    def _hand_out(self, session_id: str) -> None:
        """One Set-Cookie line, as Tomcat writes it: no Max-Age, no Domain, no SameSite."""
        secure = "; Secure" if self._container.inputs.https else ""
        path = self.context or "/"
        self.set_cookie = f"{self._name}={session_id}; Path={path}{secure}; HttpOnly"
