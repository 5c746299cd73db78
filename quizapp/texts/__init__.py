"""Every sentence people read, in Korean and English."""

from quizapp.texts.catalogue import TEXTS, say
from quizapp.texts.languages import Lang, LocalText

__all__ = ["TEXTS", "Lang", "LocalText", "say"]
