"""What on the pages of the cookie lab makes the browser send a request, or set a cookie."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from html import escape
from urllib.parse import parse_qsl, urlencode

from quizapp.demos.browser.request_headers import BODY
from quizapp.demos.browser.requests import Request, Via
from quizapp.demos.browser.urls import Url

_POSTED = BODY.decode()
_SEARCHED = ("q", "shirt")


def element(request: Request) -> str:
    """The HTML that makes the browser send a request."""
    url = request.address
    if request.via in (Via.FORM_GET, Via.FORM_POST):
        return _form(request.via, url)
    if request.via in (Via.IMG, Via.IFRAME, Via.SCRIPT):
        end = "" if request.via is Via.IMG else f"</{request.via}>"
        return f'<{request.via} src="{escape(str(url))}">{end}'
    call = _call(request.via, literal(str(url)))
    return f"<script>{call}</script>" if call else f'<a href="{escape(str(url))}">Look!</a>'


def _form(via: Via, url: Url) -> str:
    if via is Via.FORM_POST:
        head, fields = f'method="post" action="{escape(str(url))}"', parse_qsl(_POSTED)
    else:
        head, fields = f'action="{escape(str(replace(url, query="")))}"', _fields(url)
    return f"<form {head}>{_hidden(fields)}<button>Win!</button></form>"


def _hidden(fields: Iterable[tuple[str, str]]) -> str:
    return "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
        for name, value in fields
    )


def submitted(url: Url) -> Url:
    """What a form with GET asks for: its fields are the query (HTML 4.10.21.3, "Mutate action
    URL"), so where the URL has none, the form has a field of its own."""
    fields = urlencode(_fields(url), safe="*").replace("~", "%7E")
    return replace(url, query=f"?{fields}")


def _fields(url: Url) -> list[tuple[str, str]]:
    return parse_qsl(url.query.removeprefix("?"), keep_blank_values=True) or [_SEARCHED]


def _call(via: Via, url: str) -> str:
    """The script that asks for a URL, given as a literal; empty where no script does."""
    match via:
        case Via.WINDOW_OPEN:
            return f"open({url})"
        case Via.FETCH:
            return f'fetch({url}, {{credentials: "include"}})'
        case Via.FETCH_DEFAULT:
            return f"fetch({url})"
        case Via.FETCH_POST:
            options = f'{{method: "POST", credentials: "include", body: {literal(_POSTED)}}}'
            return f"fetch({url}, {options})"
        case Via.BEACON:
            return f"navigator.sendBeacon({url}, {literal(_POSTED)})"
        case _:
            return ""


def assignment(line: str) -> str:
    """The JavaScript that sets a cookie."""
    return f"document.cookie = {literal(line)}"


def literal(text: str) -> str:
    """A string of JavaScript that may stand in a <script>, where ``</script>`` would end it and
    nothing is HTML-escaped."""
    string = json.dumps(text, ensure_ascii=False).replace("<", r"\u003c")
    return string.encode("utf-8", "backslashreplace").decode()  # a lone surrogate is \ud800
