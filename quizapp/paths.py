"""Where files live on this machine; nothing is made or read here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs


@dataclass(frozen=True, slots=True)
class Places:
    """The files and folders of one user."""

    data: Path
    """The folder of everything that must not be lost."""
    cache: Path
    """The folder of what can be made again."""

    @property
    def progress(self) -> Path:
        """The database of everything the user did."""
        return self.data / "progress.sqlite3"

    @property
    def decks(self) -> Path:
        """The user's own decks."""
        return self.data / "decks"

    @property
    def glossary(self) -> Path:
        """The user's own additions to the glossary."""
        return self.data / "glossary.yaml"

    @property
    def phrases(self) -> Path:
        """The user's own phrases for key points ("I did say this"), to read and to carry along."""
        return self.data / "phrases.yaml"

    @property
    def config(self) -> Path:
        """Language and theme."""
        return self.data / "config.toml"

    @property
    def deck_cache(self) -> Path:
        """Parsed decks."""
        return self.cache / "decks.sqlite3"


def places(data_dir: Path | None = None) -> Places:
    """The user's places; with ``data_dir`` everything stays below that folder."""
    if data_dir is not None:
        return Places(data_dir, data_dir / "cache")
    system = PlatformDirs("quizapp", appauthor=False)
    return Places(Path(system.user_data_dir), Path(system.user_cache_dir))
