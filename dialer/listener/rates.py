"""How often one caller may knock: token buckets by name, forgotten when they are full again."""

from __future__ import annotations

from collections.abc import Callable


class Rates:
    """At most ``burst`` at once and ``per_s`` a second after that, for each name."""

    def __init__(self, burst: int, per_s: float, monotonic: Callable[[], float]) -> None:
        self._burst = float(burst)
        self._per_s = per_s
        self._monotonic = monotonic
        self._buckets: dict[str, tuple[float, float]] = {}  # what is left, and when that was so

    def take(self, name: str) -> bool:
        """Takes one; false when nothing is left."""
        left = self._left(name)
        if left < 1:
            return False
        self._forget_full_ones()
        self._buckets[name] = (left - 1, self._monotonic())
        return True

    def _left(self, name: str) -> float:
        left, then = self._buckets.get(name, (self._burst, 0.0))
        return min(self._burst, left + (self._monotonic() - then) * self._per_s)

    def _forget_full_ones(self) -> None:
        if len(self._buckets) >= 1024:  # seldom, so that it costs little; and memory stays bounded
            full = [name for name in self._buckets if self._left(name) >= self._burst]
            for name in full:
                del self._buckets[name]
