"""Everything that can happen in the JSESSIONID demo, and how its container is set up."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

DEFAULT_NAME = "JSESSIONID"
"""What the cookie is called unless the application says otherwise (Servlet, section 7.1.1)."""
HALF_AN_HOUR = 1800
"""Tomcat's idle timeout in seconds where nothing is configured."""


class Deed(StrEnum):
    """One kind of thing that somebody does."""

    PLAIN = "plain"
    """The browser opens a page that never asks for the session."""
    HELLO = "hello"
    """The browser opens a page that calls getSession()."""
    CART = "cart"
    """The browser adds a book to the cart, which is an attribute of the session."""
    LOGIN = "login"
    LOGOUT = "logout"
    MADE_UP = "made-up"
    """curl sends an id that somebody made up to the page that calls getSession()."""
    OLD = "old"
    """curl sends the first id that the browser got from /app."""
    COOKIES = "cookies"
    """The browser's cookies are switched off, or on again."""
    OTHER = "other"
    """The browser opens a page of another application on the same host, /other."""
    ROOT = "root"
    """The browser opens a page of the application whose context path is empty."""
    WAIT = "wait"
    RESTART = "restart"
    """The container is stopped and started again."""
    CLOSE = "close"
    """The browser is closed and started anew."""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that is done."""

    deed: Deed
    seconds: float = 0.0
    """How long to wait; means nothing for anything else."""
    text: str = ""
    """The id that is made up; means nothing for anything else."""


@dataclass(frozen=True, slots=True)
class LifeInputs:
    """A container as it is set up, and what is done with it, in order."""

    acts: tuple[Act, ...] = ()
    max_inactive: int = HALF_AN_HOUR
    """Seconds without a request after which a new session dies; 0 or less means never."""
    cookies: bool = True
    """Whether the browser takes and sends cookies to begin with."""
    cookie_name: str = DEFAULT_NAME
    changes_id_at_login: bool = True
    """Whether the login calls changeSessionId()."""
    https: bool = False
