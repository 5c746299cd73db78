"""A prediction in a demo reaches the key points that are linked to its situation."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from quizapp.config import Settings, settings
from quizapp.demos.guess import Verdict
from quizapp.demos.steps import NO, YES, Ask, Finding
from quizapp.study.clock import FrozenClock
from quizapp.study.opening import open_study
from quizapp.study.predicting import SituationRecord
from quizapp.study.study import Study
from quizapp.texts.saying import saying

NOW = FrozenClock(datetime(2025, 3, 14, 6, 0, tzinfo=UTC))
DECK = """\
format: 1
topic: trial
questions:
  - id: post-question
    prompt: Is it sent?
    model_answer: No.
    key_points:
      - {id: lax, point: x, accepts: [x], demo: {id: trial-demo, situation: post}}
      - {id: also, point: y, accepts: [y], demo: {id: trial-demo, situation: post}}
      - {id: link, point: z, accepts: [z], demo: {id: trial-demo, situation: link}}
  - id: other-question
    prompt: And here?
    model_answer: No.
    key_points:
      - {id: lax, point: x, accepts: [x], demo: {id: trial-demo, situation: post}}
"""


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    deck = tmp_path / "trial.yaml"
    deck.write_text(DECK, encoding="utf-8")
    chosen: Settings = settings(lang="en", data_dir=tmp_path / "data", decks=[deck])
    with closing(open_study(chosen, NOW, Random(1))) as opened:
        yield opened


def verdict(ask: str, *, right: bool) -> Verdict:
    finding = Finding(ask, YES, "", saying("home.name"), "RFC 6265")
    return Verdict(Ask(ask, saying("home.name")), YES if right else NO, finding)


def test_every_key_point_of_the_situation_learns_of_it(study: Study) -> None:
    predicting = study.predicting("trial-demo")
    assert predicting.store("post", [verdict("sent", right=True), verdict("js", right=False)])
    assert predicting.store("link", [verdict("sent", right=True)])
    assert predicting.records() == {
        "post": SituationRecord(0, 1, last_right=False),
        "link": SituationRecord(1, 0, last_right=True),
    }
    (weak,) = study.weakest()
    assert weak.topic == "trial"
    assert weak.strength.weak
    strengths = {row.id: row.strength.value for row in study.questions("trial")}
    assert strengths["other-question"] is not None
    assert strengths["post-question"] is not None
    assert strengths["other-question"] < strengths["post-question"]


def test_what_no_key_point_is_linked_to_is_not_stored(study: Study) -> None:
    predicting = study.predicting("trial-demo")
    assert not predicting.store("elsewhere", [verdict("sent", right=True)])
    assert predicting.records() == {}
    assert study.weakest() == ()


def test_another_try_counts_as_one_more(study: Study) -> None:
    predicting = study.predicting("trial-demo")
    predicting.store("link", [verdict("sent", right=False)])
    predicting.store("link", [verdict("sent", right=True)])
    assert predicting.records() == {"link": SituationRecord(1, 1, last_right=True)}
