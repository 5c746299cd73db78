"""Keys that also work with a Korean keyboard on: every letter has its two-set twin."""

from __future__ import annotations

import unicodedata

from textual.binding import Binding

_LETTERS = "qwertyuiopasdfghjklzxcvbnm"
_JAMO = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ"
"""The two-set (두벌식) layout, KS X 5002, key by key under `_LETTERS`."""
_SHIFTED = {"ㅃ": "q", "ㅉ": "w", "ㄸ": "e", "ㄲ": "r", "ㅆ": "t", "ㅒ": "o", "ㅖ": "p"}
_COMPOUND = {
    "ㅘ": "hk", "ㅙ": "ho", "ㅚ": "hl", "ㅝ": "nj", "ㅞ": "np", "ㅟ": "nl", "ㅢ": "ml",
    "ㄳ": "rt", "ㄵ": "sw", "ㄶ": "sg", "ㄺ": "fr", "ㄻ": "fa", "ㄼ": "fq", "ㄽ": "ft",
    "ㄾ": "fx", "ㄿ": "fv", "ㅀ": "fg", "ㅄ": "qt",
}  # fmt: skip
"""Jamo that take two keys."""

TWINS = dict(zip(_LETTERS, _JAMO, strict=True))
"""Latin letter -> the jamo on the same key."""
_KEYS = {jamo: letter for letter, jamo in TWINS.items()} | _SHIFTED | _COMPOUND

_SHOWN = {
    "enter": "Enter", "escape": "Esc", "space": "Space", "tab": "Tab", "delete": "Del",
    "up": "↑", "down": "↓", "left": "←", "right": "→",
    "pageup": "PgUp", "pagedown": "PgDn", "home": "Home", "end": "End",
    "question_mark": "?", "slash": "/", "plus": "+", "minus": "-", "equals_sign": "=",
}  # fmt: skip
"""What stands on keys whose names are longer."""

TEXTUAL_WORDS = {
    "Up": "rows.key.move", "Down": "rows.key.move", "Select": "keys.open_entry",
    "Undo": "keys.editor.undo", "Redo": "keys.editor.redo",
    "Select all": "keys.editor.select_all", "Cut": "keys.editor.cut",
    "Copy": "keys.editor.copy", "Paste": "keys.editor.paste",
    "Copy selected text": "keys.copy_selected", "palette": "keys.palette",
}  # fmt: skip
"""Texts for keys that Textual binds itself, by its descriptions; the others go without saying."""

_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_TAILS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"


def key(
    keys: str,
    action: str,
    text: str,
    *,
    show: bool = True,
    shown_as: str | None = None,
    priority: bool = False,
) -> Binding:
    """A binding whose letters have their twins; ``text`` is a key of the text catalogue.

    ``keys`` are separated by commas, as in Textual; the first one stands in the footer.
    """
    wanted = keys.split(",")
    twins = [twin for name in wanted if (twin := _twin(name))]
    return Binding(
        ",".join((*wanted, *twins)),
        action,
        text,
        show=show,
        key_display=shown_as or shown_key(wanted[0]),
        priority=priority,
    )


def shown_key(name: str) -> str:
    """A key of Textual's as it stands on the keyboard: ``^s``, ``F10``, ``Esc``."""
    if name.startswith("ctrl+"):
        return f"^{shown_key(name.removeprefix('ctrl+'))}"
    if name[:1] == "f" and name[1:].isdigit():
        return name.upper()
    return _SHOWN.get(name, name)


def is_twin(name: str) -> bool:
    """Whether this key of a binding was added as the twin of a letter."""
    return name.rpartition("+")[2] in _JAMO


def letters_typed(character: str) -> str:
    """The letter keys that were struck to type a Hangul character; empty for anything else.

    An input method hands over whole syllables: 허 is g and j.
    """
    composed = unicodedata.normalize("NFC", character)
    return "".join(_KEYS.get(jamo, "") for one in composed for jamo in _jamo(one))


def _twin(name: str) -> str:
    prefix, _, letter = name.rpartition("+")
    if letter not in TWINS:
        return ""
    return f"{prefix}+{TWINS[letter]}" if prefix else TWINS[letter]


def _jamo(character: str) -> str:
    if not "가" <= character <= "힣":
        return character
    lead, rest = divmod(ord(character) - 0xAC00, 588)
    vowel, tail = divmod(rest, 28)
    return _LEADS[lead] + _VOWELS[vowel] + _TAILS[tail].strip()
