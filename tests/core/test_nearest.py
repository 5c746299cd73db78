"""What is suggested to somebody who mistyped a name."""

import pytest

from quizapp.core.nearest import nearest

NAMES = ("cookie-lab", "json-web-token", "jwt-refresh-rotation", "refresh-two-tabs", "HTTP-State")


@pytest.mark.parametrize(
    ("name", "suggested"),
    [
        ("cookie-lap", ("cookie-lab",)),
        ("cookielab", ("cookie-lab",)),
        ("JSON_WEB_TOKEN", ("json-web-token",)),
        ("http-state", ("HTTP-State",)),
        ("refresh", ("refresh-two-tabs", "jwt-refresh-rotation")),
        ("rotation", ("jwt-refresh-rotation",)),
        ("zzz", ()),
        ("jw", ()),
        ("", ()),
        ("쿠키", ()),
        ("x" * 1_000_000, ()),
    ],
)
def test_a_name_that_nothing_has_is_answered_with_those_it_is_like_or_a_part_of(
    name: str, suggested: tuple[str, ...]
) -> None:
    assert nearest(name, NAMES, most=2) == suggested
    assert nearest(name, NAMES) == suggested[:1]
