"""The file that the key field of the bench names."""

from __future__ import annotations

from quizapp.demos.json_web_token.key_file import key_text
from quizapp.errors import UsageError


class KeyFile:
    """Read once for as long as it is named: the bench is judged anew at every keystroke."""

    def __init__(self) -> None:
        self._name = ""
        self._found: str | UsageError | None = None

    def forget(self) -> None:
        """The next time it is read again."""
        self._found = None

    def text(self, name: str) -> str:
        """What stands in it; raises ``UsageError``. Nobody is kept waiting by what is no file."""
        if name != self._name or self._found is None:
            self._name, self._found = name, _read(name)
        if isinstance(self._found, UsageError):
            raise self._found
        return self._found


def _read(name: str) -> str | UsageError:
    try:
        return key_text(name, may_wait=False)
    except UsageError as error:
        return error
