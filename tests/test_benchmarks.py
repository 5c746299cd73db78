"""The harness of `make bench`, as far as it can be wrong without anybody seeing it."""

from __future__ import annotations

import sys

import pytest

from benchmarks.table import Limit, Line, Ratio, Speed
from benchmarks.timing import interleaved, medians


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        (Ratio("start", 130.0, "H", 100.0, at_most=1.4), "1.300       1.4   ok"),
        (Ratio("start", 150.0, "H", 100.0, at_most=1.4), "1.500       1.4   OVER"),
        (Limit("scoring", 4.0, "ms", at_most=5.0), "0.800         1   ok"),
        (Limit("scoring", 6.0, "ms", at_most=5.0), "1.200         1   OVER"),
        (Speed("batch", 2000.0, "rows/s", at_least=1000.0), "0.500         1   ok"),
        (Speed("batch", 500.0, "rows/s", at_least=1000.0), "2.000         1   OVER"),
    ],
)
def test_a_line_says_how_it_stands_to_its_target(line: Line, verdict: str) -> None:
    assert str(line).endswith(verdict)
    assert line.met == verdict.endswith("ok")


def test_everything_is_measured_in_every_round_in_another_order() -> None:
    order: list[str] = []

    def measure(name: str) -> int:
        order.append(name)
        return len(order)

    taken = interleaved(3, {name: lambda name=name: measure(name) for name in "abc"})
    assert order == [*"abc", *"bca", *"cab"]
    assert taken == {"a": [1, 6, 8], "b": [2, 4, 9], "c": [3, 5, 7]}


def test_the_figures_that_are_told_are_medians() -> None:
    first, second = iter([1.0, 50.0, 3.0]), iter([9.0, 8.0, 7.0])
    assert medians(3, lambda: next(first), lambda: next(second)) == [3.0, 8.0]


def test_only_groups_that_there_are_can_be_chosen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from benchmarks.__main__ import GROUPS, main

    monkeypatch.setattr(sys, "argv", ["benchmarks", "no-such-group"])
    with pytest.raises(SystemExit):
        main()
    told = capsys.readouterr().err
    assert all(name in told for name in GROUPS)


def test_a_chosen_group_is_printed_and_missing_answers_are_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from benchmarks import __main__ as bench

    line = Ratio("start", 130.0, "H", 100.0, at_most=1.4)
    monkeypatch.setattr(bench, "GROUPS", {"start": lambda _: iter([line, line])})
    monkeypatch.setattr(bench.compileall, "compile_dir", lambda *_, **__: True)
    monkeypatch.setattr(sys, "argv", ["benchmarks", "start", "--quick"])
    assert bench.main() == 0
    printed = capsys.readouterr()
    assert printed.out.count(str(line)) == 2
    assert "every target met" in printed.out
    assert "no graded answers" in printed.err
