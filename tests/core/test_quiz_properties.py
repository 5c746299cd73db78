"""Whatever is done to a quiz, in whatever order, certain things always hold."""

import json
from collections.abc import Iterator
from itertools import count
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.core import quiz_actions as actions
from quizapp.core.asked import next_hint
from quizapp.core.deck import FollowUp, KeyPoint, Occasion, Question, When
from quizapp.core.quiz import Action, Phase, Planned, Quiz
from quizapp.core.quiz_order import in_order
from quizapp.core.quiz_record import QuizRecordError, from_record, to_record
from quizapp.core.quiz_resuming import resumed
from quizapp.core.rating import Rating
from quizapp.core.scoring.result import Score
from quizapp.core.thresholds import FOLLOW_UPS_PER_ANSWER
from quizapp.texts.languages import LocalText

TEXT = LocalText(en="x")
WHENS = [When(Occasion.MISSED, "a"), When(Occasion.MISSED, "b")] + [
    When(occasion) for occasion in (Occasion.ALWAYS, Occasion.STRONG, Occasion.WEAK)
]
SEEDS = st.integers(0, 2**32)
"""Whole sittings follow from one number each: drawing every step apart is ten times slower."""
POINTS = (
    KeyPoint("a", TEXT, ("x",), 1.0, hint=TEXT),
    KeyPoint("b", TEXT, ("x",), 2.0, hint=TEXT),
)


class Sitting:
    """A quiz over a random deck, together with the random choices made in it."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)
        self.attempts = (f"attempt-{number}" for number in count())
        self.names = (f"q{number}" for number in count())
        deck = [self.question(0) for _ in range(self.rng.randint(1, 3))]
        self.questions = {one.id: one for root in deck for one in root.walk()}
        mains = [*(root.id for root in deck), *self.some_ids()]
        self.quiz = actions.start("quiz", [self.planned(one) for one in mains])

    def planned(self, main: str) -> Planned:
        above = next((one for one in self.some_ids() if one != main), "")
        return Planned(main, self.some_ids(), above)

    def question(self, depth: int) -> Question:
        """Up to five follow-ups below it, nested three deep."""
        name = next(self.names)
        below = self.rng.randint(0, 5 if depth == 0 else 2) if depth < 3 else 0
        follow_ups = tuple(
            FollowUp(self.rng.choice(WHENS), self.question(depth + 1)) for _ in range(below)
        )
        return Question(name, "t", TEXT, TEXT, key_points=POINTS, follow_ups=follow_ups)

    def some_ids(self) -> tuple[str, ...]:
        known = sorted(self.questions)
        return tuple(self.rng.sample(known, min(len(known), self.rng.randint(0, 2))))

    def score(self) -> Score:
        stated = tuple(point for point in "ab" if self.rng.random() < 0.5)
        estimate = self.rng.choice([0, 39, 40, 60, 80, 100])
        missing = tuple(point for point in "ab" if point not in stated)
        return Score(len(stated) / 2, estimate, stated, missing)

    def walk(self, steps: int) -> Iterator[tuple[Quiz, Quiz]]:
        """Random allowed actions, each as the quiz before it and after it."""
        for _ in range(steps):
            choices = sorted(self.quiz.allowed())
            if self.rng.random() < 0.95:  # or most sittings would be over after a few steps
                choices = [action for action in choices if action is not Action.FINISH]
            if not choices:
                return
            before = self.quiz
            self.quiz = self.act(self.rng.choice(choices))
            yield before, self.quiz

    def act(self, action: Action) -> Quiz:
        quiz, current = self.quiz, self.quiz.current
        match action:
            case Action.ANSWERED | Action.GIVE_UP:
                assert current is not None
                question, attempt = self.questions[current.question], next(self.attempts)
                if action is Action.GIVE_UP:
                    return actions.give_up(quiz, question, attempt, 1.0)
                return actions.answered(quiz, question, self.score(), attempt, 0.5)
            case Action.HINT:
                assert current is not None
                point = next_hint(self.questions[current.question], current.hints)
                return actions.hint(quiz, point.id) if point else quiz
            case Action.ANSWER_AGAIN:
                answered = [one.question for one in quiz.chains[-1].asked if one.answers]
                return actions.answer_again(quiz, self.rng.choice(answered))
            case _:
                return getattr(actions, action.value)(quiz)  # type: ignore[no-any-return]

    def rate_something(self) -> None:
        answered = [one.question for one in self.quiz.asked if one.answers]
        if answered:
            rating = self.rng.choice([None, *Rating])
            question = self.rng.choice(answered)
            self.quiz = actions.rate(self.quiz, question, rating)


def ids(quiz: Quiz) -> list[str]:
    return [name for chain in quiz.chains for name in chain.ids()]


def attempts(quiz: Quiz) -> list[str]:
    return [answer.attempt for asked in quiz.asked for answer in asked.answers]


@settings(max_examples=200)
@given(SEEDS)
def test_no_action_brings_a_quiz_out_of_order_or_asks_anything_twice(seed: int) -> None:
    sitting = Sitting(seed)
    for _, quiz in sitting.walk(40):
        assert in_order(quiz)
        assert len(set(ids(quiz))) == len(ids(quiz))
        assert quiz.current is None or quiz.position.number <= quiz.position.total


@settings(max_examples=200)
@given(SEEDS)
def test_no_answer_leads_to_more_than_three_follow_ups(seed: int) -> None:
    for before, after in Sitting(seed).walk(40):
        added = set(ids(after)) - set(ids(before))
        if len(after.chains) == len(before.chains):
            assert len(added) <= FOLLOW_UPS_PER_ANSWER


@settings(max_examples=200)
@given(SEEDS)
def test_nothing_that_was_answered_is_ever_lost(seed: int) -> None:
    for before, after in Sitting(seed).walk(40):
        assert set(attempts(before)) <= set(attempts(after))
        assert len(set(attempts(after))) == len(attempts(after))


@settings(max_examples=200)
@given(SEEDS)
def test_corrections_are_withheld_until_a_review(seed: int) -> None:
    for before, after in Sitting(seed).walk(40):
        if after.phase in (Phase.ASKING, Phase.GLIMPSE) and not after.reading:
            assert after.current is not None
            assert after.withholds(after.current.question)
        for asked in before.asked:
            assert before.withholds(asked.question) or not after.withholds(asked.question)


@settings(max_examples=200)
@given(SEEDS)
def test_a_quiz_survives_a_crash_at_every_step(seed: int) -> None:
    sitting = Sitting(seed)
    assert from_record(json.loads(json.dumps(to_record(sitting.quiz)))) == sitting.quiz
    for _, quiz in sitting.walk(25):
        sitting.rate_something()
        stored = json.dumps(to_record(quiz))
        assert from_record(json.loads(stored)) == quiz


@settings(max_examples=200)
@given(SEEDS)
def test_a_quiz_ends_when_one_goes_on(seed: int) -> None:
    sitting = Sitting(seed)
    for _ in sitting.walk(10):
        pass
    drive_to_the_end(sitting)


@settings(max_examples=200)
@given(SEEDS)
def test_a_quiz_goes_on_after_its_deck_was_edited(seed: int) -> None:
    sitting = Sitting(seed)
    for _ in sitting.walk(15):
        pass
    known = sorted(sitting.questions)
    gone = {name for name in known if sitting.rng.random() < 0.3}
    renamed = {name: sitting.rng.choice([name, f"{name}-new", known[0]]) for name in known}
    for old, new in renamed.items():
        sitting.questions.setdefault(new, sitting.questions[old])
    before = sitting.quiz
    sitting.quiz = resumed(before, lambda name: None if name in gone else renamed.get(name))
    assert in_order(sitting.quiz)
    assert set(ids(sitting.quiz)) <= {renamed[name] for name in known if name not in gone}
    assert set(attempts(sitting.quiz)) <= set(attempts(before))


@settings(max_examples=200)
@given(SEEDS)
def test_a_quiz_whose_deck_is_unchanged_resumes_where_it_was(seed: int) -> None:
    sitting = Sitting(seed)
    for _, quiz in sitting.walk(20):
        assert resumed(quiz, lambda name: name) == without_reading(quiz)


@settings(max_examples=500)
@given(SEEDS)
def test_junk_is_refused_and_whatever_passes_is_a_quiz_in_order(seed: int) -> None:
    sitting = Sitting(seed)
    for _ in sitting.walk(12):
        pass
    record = json.loads(json.dumps(to_record(sitting.quiz)))
    spoil(record, sitting.rng)
    try:
        quiz = from_record(record)
    except QuizRecordError:
        return
    assert in_order(quiz)
    quiz.allowed()
    assert quiz.position.number <= quiz.position.total


def without_reading(quiz: Quiz) -> Quiz:
    while quiz.reading:
        quiz = actions.go_on(quiz)
    return quiz


def drive_to_the_end(sitting: Sitting) -> None:
    """Answers, gives up, skips and goes on: no other choice, and no way back."""
    forward = (Action.ANSWERED, Action.GIVE_UP, Action.SKIP, Action.GO_ON)
    steps = 0
    while sitting.quiz.phase is not Phase.DONE:
        choices = [action for action in forward if action in sitting.quiz.allowed()]
        sitting.quiz = sitting.act(sitting.rng.choice(choices))
        steps += 1
        # A question is answered once and gone on from once; a chain is reviewed at most twice.
        assert steps <= 4 * len(sitting.questions) + 50


def spoil(record: object, rng: Random) -> None:
    """Puts junk somewhere into ``record``, or takes something away."""
    junk = [None, True, -1, 10**400, 1.5, float("nan"), "", "q0", "done", [], {}]
    node = record
    while isinstance(node, dict | list) and node:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        key = rng.choice(keys)
        deeper = isinstance(node[key], dict | list) and node[key]  # type: ignore[index,call-overload]
        if deeper and rng.random() < 0.7:
            node = node[key]  # type: ignore[index,call-overload]
        elif rng.random() < 0.3:
            del node[key]  # type: ignore[arg-type]
            return
        else:
            node[key] = rng.choice(junk)  # type: ignore[index,call-overload]
            return
