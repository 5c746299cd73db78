"""The pages of the cookie lab, read as a browser reads them, make the requests that follow."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from urllib.parse import urlencode

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quizapp.demos.browser.requests import Via
from quizapp.demos.browser.urls import read_url
from quizapp.demos.cookie_lab.inputs import LabInputs
from quizapp.demos.cookie_lab.pages import assignment, literal
from quizapp.demos.steps import Run
from tests.demos.cookie_lab.lab_running import choices, ran

EVIL = "https://evil.test/"
VIAS = tuple(via for via in Via if via not in (Via.ADDRESS_BAR, Via.LINK_GET_302))
URLS = (
    "https://app.shop.test/",
    "https://app.shop.test/pay?to=mallory&amount=100",
    "https://app.shop.test/find?q=a+b%26c&empty=&bare",
    "https://app.shop.test/찾기?말='한글'~*",
    'https://app.shop.test:8443/</script>?</script>=<b>"',
)
Asked = tuple[str, str, str]
"""Method, URL and body."""


class Page(HTMLParser):
    """What a page asks for, and the scripts on it."""

    def __init__(self, body: str) -> None:
        super().__init__()
        self.asks: list[Asked] = []
        self.scripts: list[str] = []
        self._form: dict[str, str] = {}
        self._fields: list[tuple[str, str]] = []
        self._tag = ""
        self.feed(body)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        self._tag = tag
        if tag == "form":
            self._form, self._fields = said, []
        elif tag == "input":
            self._fields.append((said["name"], said["value"]))
        elif "src" in said or "href" in said:
            self.asks.append(("GET", said.get("src") or said["href"], ""))

    def handle_endtag(self, tag: str) -> None:
        if tag != "form":
            return
        action, fields = self._form["action"], urlencode(self._fields, safe="*").replace("~", "%7E")
        if self._form.get("method") == "post":
            self.asks.append(("POST", action, fields))
        else:
            self.asks.append(("GET", f"{action.partition('?')[0]}?{fields}", ""))

    def handle_data(self, data: str) -> None:
        if self._tag == "script":
            self.scripts.append(data)
            self.asks += _called(data)


def _called(script: str) -> list[Asked]:
    """What a script asks for."""
    strings = [json.loads(string) for string in re.findall(r'"(?:[^"\\\\]|\\\\.)*"', script)]
    if "sendBeacon" in script or "method" in script:
        return [("POST", next(one for one in strings if "://" in one), strings[-1])]
    return [("GET", one, "") for one in strings if "://" in one]


def page_of(run: Run, host: str) -> Page:
    """The page that a host answered with."""
    return Page(next(step.wire for step in run.steps if step.actor == host).partition("\n\n")[2])


def received(run: Run) -> Asked:
    """The last request, as it was on the wire."""
    wire = [step.wire for step in run.steps if step.actor == "browser" != step.target][-1]
    head, _, body = wire.partition("\n\n")
    method, path, _ = head.splitlines()[0].split(" ")
    host = re.findall("^Host: (.*)$", head, re.MULTILINE)[0]
    return method, f"https://{host}{path}", body


@pytest.mark.parametrize("url", URLS)
@pytest.mark.parametrize("via", VIAS)
def test_a_page_makes_the_request_that_follows(via: Via, url: str) -> None:
    run = ran(LabInputs("sid=1", via=via, initiator=EVIL, url=url))
    ((method, asked, body),) = page_of(run, "evil.test").asks
    assert (method, str(read_url(asked)), body) == received(run)


@pytest.mark.parametrize("url", URLS)
def test_a_form_with_get_asks_with_its_fields_behind_a_question_mark(url: str) -> None:
    _, asked, _ = received(ran(LabInputs("sid=1", via=Via.FORM_GET, initiator=EVIL, url=url)))
    assert asked.count("?") == 1


def test_only_the_first_of_the_redirects_has_the_fields_of_the_form() -> None:
    inputs = LabInputs(
        via=Via.FORM_GET, initiator=EVIL, redirected_through=("https://www.shop.test/",)
    )
    asked = [step.wire.split(" ")[1] for step in ran(inputs).steps if " HTTP/1.1\n" in step.wire]
    assert asked[-2:] == ["/?q=shirt", "/"]


LINES = ("theme=dark", 'a="b"; Path=/', "말=한글", "a=</script><!--", "a=\\", "a=\ud800", "a=\n")


@pytest.mark.parametrize("line", LINES)
def test_the_page_of_a_script_holds_that_script(line: str) -> None:
    run = ran(LabInputs(line, set_by_script=True))
    (script,) = page_of(run, "app.shop.test").scripts
    assert script == assignment(line)
    assert script in [step.wire for step in run.steps]
    assert choices(run)["stored"] == ("no" if "\n" in line else "yes")


@given(st.text())
@example("</SCRIPT>")
@example("\ud800\x00\u2028")
def test_a_literal_says_its_text_and_cannot_end_its_script(text: str) -> None:
    string = literal(text)
    assert json.loads(string) == text
    assert "<" not in string
    assert string.encode()
