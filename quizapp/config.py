"""What the user chose: flags first, then the config file, then the locale."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.errors import QuizappError
from quizapp.paths import Places, places
from quizapp.texts.languages import Lang, locale_language

THEMES = ("dark", "light")
_KNOWN = {"lang": tuple(lang.value for lang in Lang), "theme": THEMES}


class ConfigError(QuizappError):
    """The config file says something that is not understood."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything both front ends need to know before they open anything."""

    lang: Lang
    places: Places
    deck_paths: tuple[Path, ...] = ()
    """Folders or files named with ``--decks``, beside the user's own folder."""
    theme: str = "dark"

    def with_choice(self, *, lang: Lang | None = None, theme: str | None = None) -> Settings:
        """These settings with another language or theme."""
        return replace(self, lang=lang or self.lang, theme=theme or self.theme)


def settings(
    *,
    lang: str | None = None,
    data_dir: Path | None = None,
    decks: Sequence[Path] = (),
    environment: Mapping[str, str] | None = None,
) -> Settings:
    """The settings for these flags.

    Raises ``ConfigError`` for a config file that is not TOML or names an unknown setting.
    """
    where = places(data_dir)
    chosen = read_config(where.config)
    variables = os.environ if environment is None else environment
    spoken = lang or chosen.get("lang") or locale_language(variables)
    return Settings(Lang(spoken), where, tuple(decks), chosen.get("theme", THEMES[0]))


def read_config(path: Path) -> dict[str, str]:
    """The settings of the config file; without a file there are none."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError("error.config_unreadable", path=path, reason=str(error)) from error
    import tomllib  # Most people have no config file, and start 2 ms sooner.

    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError("error.config_unreadable", path=path, reason=str(error)) from error
    for name, value in values.items():
        allowed = _KNOWN.get(name)
        if allowed is None:
            raise ConfigError("error.config_unknown", path=path, name=name, known=", ".join(_KNOWN))
        if value not in allowed:
            raise ConfigError(
                "error.config_value", path=path, name=name, allowed=", ".join(allowed)
            )
    return values


def write_config(
    current: Settings, *, lang: Lang | None = None, theme: str | None = None
) -> Settings:
    """Remember a choice made while running; the settings with that choice."""
    changed = current.with_choice(lang=lang, theme=theme)
    path = current.places.config
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'lang = "{changed.lang}"\ntheme = "{changed.theme}"\n', encoding="utf-8")
    except OSError as error:
        raise ConfigError("error.config_unwritable", path=path, reason=str(error)) from error
    return changed
