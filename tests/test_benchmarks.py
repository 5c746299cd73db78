"""The harness of `make bench`, as far as it can be wrong without anybody seeing it."""

from __future__ import annotations

import asyncio
import sys
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from benchmarks import demos, probed
from benchmarks.pasted import LONG, PASTED, long_token, told_length
from benchmarks.stalls import Period, Stalls, Waking, read_wakings, stalls_of
from benchmarks.table import Beside, Limit, Line, Ratio, Speed
from benchmarks.timing import interleaved, medians
from benchmarks.token_bench import Typed
from quizapp.demos.json_web_token.reading import read_token
from quizapp.demos.registry import known_situations


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        (Ratio("start", 130.0, "H", 100.0, at_most=1.4), "1.300       1.4   ok"),
        (Ratio("start", 150.0, "H", 100.0, at_most=1.4), "1.500       1.4   OVER"),
        (Limit("scoring", 4.0, "ms", at_most=5.0), "0.800         1   ok"),
        (Limit("scoring", 6.0, "ms", at_most=5.0), "1.200         1   OVER"),
        (Speed("batch", 2000.0, "rows/s", at_least=1000.0), "0.500         1   ok"),
        (Speed("batch", 500.0, "rows/s", at_least=1000.0), "2.000         1   OVER"),
        (Beside("memory", 90.0, "home", 60.0, "MB"), "1.500         -"),
    ],
)
def test_a_line_says_how_it_stands_to_its_target(line: Line, verdict: str) -> None:
    assert str(line).endswith(verdict)
    assert line.met == (not verdict.endswith("OVER"))


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


def test_stalls_are_those_of_the_periods_alone() -> None:
    late = {1.0: 0.9, 2.0: 0.002, 2.5: 0.03, 3.0: 0.001, 5.0: 0.07, 9.0: 0.8}
    wakings = [Waking(moment, by, by / 2) for moment, by in late.items()]
    stalls = stalls_of(wakings, [Period(2.0, 3.0), Period(4.0, 6.0)])
    assert (stalls.worst, stalls.own) == pytest.approx((70.0, 35.0))
    assert stalls_of(wakings, [Period(2.0, 3.0)]).worst == pytest.approx(30.0)
    with pytest.raises(ValueError, match="did not wake"):
        stalls_of(wakings, [Period(7.0, 8.0)])


def test_one_stall_in_a_thousand_is_the_worst_and_not_the_99th() -> None:
    wakings = [Waking(float(number), number / 1000, 0.0) for number in range(1000)]
    stalls = stalls_of(wakings, [Period(0.0, 1000.0)])
    assert (stalls.p99, stalls.worst) == pytest.approx((990.0, 999.0))


def test_the_probe_notes_what_keeps_the_loop_from_its_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = SimpleNamespace(now=10.0)
    clock.perf_counter = lambda: clock.now
    clock.process_time = lambda: clock.now / 2
    monkeypatch.setattr(probed, "time", clock)
    loop = probed.ProbedLoop()

    async def woken(times: int) -> None:
        while len(loop.wakings) < times:
            await asyncio.sleep(0)

    async def stalls_once() -> None:
        await woken(1)
        clock.now += 0.25
        await woken(3)

    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        runner.run(stalls_once())
    probed.write(tmp_path / "wakings", loop)
    before, late, after, *_ = read_wakings(tmp_path / "wakings")
    assert (late.moment, late.late, late.computed) == pytest.approx((10.25, 0.245, 0.125))
    assert before.late == after.late == -probed.EVERY


@pytest.mark.parametrize(
    ("rounds", "walked"), [(3, "6 of {} situations once"), (7, "all {} situations 3 times")]
)
def test_the_demos_are_told_beside_their_targets(
    monkeypatch: pytest.MonkeyPatch, rounds: int, walked: str
) -> None:
    opened = demos.Opened(usable=150.0, memory=90.0, before=60.0, ran=75.0)
    smooth, rough = Stalls(5.0, 20.0, 10.0), Stalls(10.0, 80.0, 40.0)
    walk = demos.Walk(opening=smooth, working=rough, pasting={"Korean": smooth})
    typed = Typed(shown=20.0, judged=100.0, stalls=smooth)
    monkeypatch.setattr(demos, "data_folder", lambda _: nullcontext(Path("unused")))
    monkeypatch.setattr(demos, "_browse", lambda _: replace(opened, usable=100.0))
    monkeypatch.setattr(demos, "_open", lambda *_: opened)
    monkeypatch.setattr(demos, "_walk", lambda *_: walk)
    monkeypatch.setattr(demos, "type_keys", lambda _: typed)
    lines = [str(line) for line in demos.measure(rounds)]
    for name, situations in known_situations().items():
        mine = [line for line in lines if line.startswith(f"{name}, ")]
        assert any("at most 300 ms" in line and line.endswith("ok") for line in mine)
        assert any("Browse 100 ms" in line and "1.500" in line for line in mine)
        (over,) = [line for line in mine if line.endswith("OVER")]
        assert f", {walked.format(len(situations))}, worst stall" in over
    assert any("1 MB of Korean pasted, worst stall" in line for line in lines)
    assert any("a key in 8 kB, until judged" in line and "5.000" in line for line in lines)


def test_a_part_of_the_situations_is_spread_over_all_of_them() -> None:
    part = demos.Extent(walks=1, most=5)
    assert part.places(20) == (0, 4, 9, 14, 19)
    assert part.places(5) == (0, 1, 2, 3, 4)
    assert part.told(5) == "all 5 situations once"


def test_what_is_passed_by_is_not_predicted_but_turned_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    typed: list[str] = []
    monkeypatch.setattr(demos, "done", lambda _, keys, __: typed.append(keys))
    monkeypatch.setattr(demos, "predicted", str)
    list(demos._situations(None, "abcdef", demos.Extent(walks=1, most=3)))
    turn = demos.RIGHT
    assert typed == ["a", "\r", turn * 2, "c", "\r", turn * 3, "f", "\r", turn]


@pytest.mark.parametrize("kind", PASTED)
def test_what_is_pasted_is_as_long_as_was_wanted(kind: str) -> None:
    assert len(PASTED[kind](LONG)) == LONG


def test_what_is_told_of_one_paste_is_not_told_of_another() -> None:
    told = {told_length(made(LONG - 1000 * at)) for at, made in enumerate(PASTED.values())}
    assert len(told) == len(PASTED)
    assert told_length(long_token(LONG)) == "1000000 characters"


@pytest.mark.parametrize("length", [5_000, 1_000_000])
def test_the_long_token_is_one(length: int) -> None:
    parts = read_token(long_token(length))
    assert parts.readable
    assert not parts.flaws
    assert len(parts.compact) == length
