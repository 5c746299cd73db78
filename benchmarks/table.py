"""What was measured, one line each: a figure, what it is held against, and whether that is met."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratio:
    """A figure in terms of another one that was measured side by side with it."""

    name: str
    value: float
    base_name: str
    base: float
    at_most: float
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """How much the first is, the second being 1."""
        return self.value / self.base

    @property
    def met(self) -> bool:
        return self.ratio <= self.at_most

    def __str__(self) -> str:
        against = f"{self.base_name} {_figure(self.base, self.unit)}"
        return _line(self.name, _figure(self.value, self.unit), against, self.ratio, self.at_most)


@dataclass(frozen=True, slots=True)
class Limit:
    """A figure whose target is a figure of the same unit."""

    name: str
    value: float
    unit: str
    at_most: float

    @property
    def met(self) -> bool:
        return self.value <= self.at_most

    def __str__(self) -> str:
        target = f"at most {_figure(self.at_most, self.unit)}"
        share = self.value / self.at_most
        return _line(self.name, _figure(self.value, self.unit), target, share, 1.0)


@dataclass(frozen=True, slots=True)
class Speed:
    """So much work in a second, and how much it has to be."""

    name: str
    value: float
    unit: str
    at_least: float

    @property
    def met(self) -> bool:
        return self.value >= self.at_least

    def __str__(self) -> str:
        target = f"at least {_figure(self.at_least, self.unit)}"
        share = self.at_least / self.value
        return _line(self.name, _figure(self.value, self.unit), target, share, 1.0)


@dataclass(frozen=True, slots=True)
class Beside:
    """A figure that has no target, beside another one."""

    name: str
    value: float
    base_name: str
    base: float
    unit: str = "ms"

    @property
    def met(self) -> bool:
        return True

    def __str__(self) -> str:
        against = f"{self.base_name} {_figure(self.base, self.unit)}"
        figure = _figure(self.value, self.unit)
        return f"{self.name:46}{figure:>15}   {against:34}{self.value / self.base:8.3f}{'-':>10}"


Line = Ratio | Limit | Speed | Beside

HEADING = f"{'':46}{'measured':>15}   {'against':34}{'ratio':>8}{'at most':>10}"


def _line(name: str, value: str, against: str, ratio: float, at_most: float) -> str:
    verdict = "ok" if ratio <= at_most else "OVER"
    return f"{name:46}{value:>15}   {against:34}{ratio:8.3f}{at_most:10g}   {verdict}"


def _figure(value: float, unit: str) -> str:
    digits = 0 if value >= 100 else 1 if value >= 10 else 3
    return f"{value:,.{digits}f} {unit}"
