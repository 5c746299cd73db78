"""Checks deck files, and the user's glossary, with the scorer's own judgement of phrases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from quizapp.config import Settings
from quizapp.core.deck import Deck
from quizapp.core.scoring import Glossary, phrases_rubric, score_answer
from quizapp.decks.checking import Checked, check_decks
from quizapp.decks.checks import Check, States, phrase_checks
from quizapp.decks.demo_links import demo_links_exist
from quizapp.decks.folders import DeckFolder, shipped_folder
from quizapp.decks.glossaries import glossary_files, read_glossary
from quizapp.decks.problems import Problem
from quizapp.decks.strength import Judge, strength_checks
from quizapp.demos.registry import known_situations
from quizapp.errors import DeckError
from quizapp.study.opening import deck_folders
from quizapp.study.scorer import Scorer
from quizapp.texts import Lang, say


@dataclass(frozen=True, slots=True)
class QuestionStrength:
    """How well the key points of one question would catch answers."""

    question: str
    points: int
    fewest_phrases: int
    """Of the point that has the fewest."""
    model_answer_ko: int | None
    """What the model answer is worth as an answer; None where it is not written."""
    model_answer_en: int | None


@dataclass(frozen=True, slots=True)
class Findings:
    """What a check looked at and what is wrong."""

    files: int
    questions: int
    problems: tuple[Problem, ...]
    glossary: DeckError | None
    """What is wrong with the user's own glossary."""
    strengths: tuple[QuestionStrength, ...] = ()
    """Of every question, where that was asked for."""

    @property
    def count(self) -> int:
        """How many things should be mended."""
        return len(self.problems) + (self.glossary is not None)

    def said(self, lang: Lang) -> list[str]:
        """Each as ``file:line: what is wrong and what to write instead``."""
        sentences = [problem.said(lang) for problem in self.problems]
        if self.glossary is not None:
            what = say(lang, self.glossary.key, **self.glossary.arguments)
            sentences.append(f"{self.glossary.path}: {what}")
        return sentences


def check(settings: Settings, paths: Sequence[Path] = (), *, strength: bool = False) -> Findings:
    """Everything wrong with the deck files at ``paths``, or with all decks in use.

    With ``strength`` also what makes key points deaf, and every question's strength.
    """
    words, glossary_error = _glossary(settings)
    named = [DeckFolder(path, shipped=_is_shipped(path), expected=True) for path in paths]
    scorer = Scorer(words)
    also: tuple[Check, ...] = (demo_links_exist(known_situations()),)
    also += phrase_checks(states_by(words))
    if strength:
        also += strength_checks(Judge(states_by(words), scorer.score))
    checked = check_decks(named or deck_folders(settings), also)
    problems = (*checked.problems, *_taken_ids(settings, named, checked))
    strengths = tuple(_strengths(checked.decks, scorer)) if strength else ()
    return Findings(checked.files, checked.questions, problems, glossary_error, strengths)


def _strengths(decks: Iterable[Deck], scorer: Scorer) -> Iterator[QuestionStrength]:
    for deck in decks:
        for top in deck.questions:
            for question in top.walk():
                phrases = [len(point.accepts) for point in question.key_points]
                texts = question.model_answer
                yield QuestionStrength(
                    question.id,
                    len(phrases),
                    min(phrases, default=0),
                    scorer.score(question, texts.ko).estimate if texts.ko else None,
                    scorer.score(question, texts.en).estimate if texts.en else None,
                )


def states_by(words: Glossary) -> States:
    """The scorer's judgement: whether a text states one of some phrases."""

    def states(phrases: Sequence[str], text: str) -> bool:
        return bool(score_answer(phrases_rubric(phrases, words), text).matched)

    return states


def _glossary(settings: Settings) -> tuple[Glossary, DeckError | None]:
    """The glossary; the shipped part alone where the user's own cannot be read."""
    own = settings.places.glossary
    files = glossary_files(own)
    try:
        return read_glossary(files), None
    except DeckError as error:
        if error.path != own:
            raise
        return read_glossary(file for file in files if file != own), error


def _is_shipped(path: Path) -> bool:
    """Whether the stricter rules hold, because the file is one of the shipped ones."""
    return path.resolve().is_relative_to(shipped_folder().resolve())


def _taken_ids(
    settings: Settings, named: Sequence[DeckFolder], checked: Checked
) -> tuple[Problem, ...]:
    """Ids in the files that were named which a deck in use has: they would never be loaded."""
    if not named:
        return ()
    together = check_decks([*deck_folders(settings), *named])
    known = set(checked.problems)
    own = {folder.path.resolve() for folder in named}
    return tuple(
        problem
        for problem in together.problems
        if problem not in known and not own.isdisjoint(_within(problem.path))
    )


def _within(path: Path) -> set[Path]:
    """The file and its folder, either of which may have been named."""
    resolved = path.resolve()
    return {resolved, resolved.parent}
