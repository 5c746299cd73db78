"""The Public Suffix List, read when it is first asked for."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList


@cache
def suffixes() -> "PublicSuffixList":
    """The list; an unlisted last label counts as a suffix, as Chromium does for `.test`."""
    # Reading it takes 30 to 60 ms, and no demo may load anything before it is opened.
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList(accept_unknown=True)
