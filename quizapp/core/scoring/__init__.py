"""Keyword scoring of free-text answers, with the evidence quoted from the answer."""

from quizapp.core.scoring.glossary import EMPTY, Glossary, glossary
from quizapp.core.scoring.nearest import nearest_misses
from quizapp.core.scoring.result import Evidence, NearMiss, Score, Span, Statement
from quizapp.core.scoring.rubric import Rubric, name_rubric, phrases_rubric, question_rubric
from quizapp.core.scoring.score import phrase_stated, score_answer

__all__ = [
    "EMPTY",
    "Evidence",
    "Glossary",
    "NearMiss",
    "Rubric",
    "Score",
    "Span",
    "Statement",
    "glossary",
    "name_rubric",
    "nearest_misses",
    "phrase_stated",
    "phrases_rubric",
    "question_rubric",
    "score_answer",
]
