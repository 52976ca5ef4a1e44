"""Run the promises of docs/security.md: ``python -m tests.trust [D3 R2 …] [--write]``.

Each command is run as it stands there, in its long form. ``--write`` puts what it said into the table.
Ends with 1 when a promise is broken, or has no command.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from functools import cache

from tests.trust.table import PAGE, ROOT, Promise, promises, with_figure

_COUNT = re.compile(r"\d+ (?:passed|failed|errors?|skipped)")
RUNNERS = {
    "pytest": [sys.executable, "-m", "pytest", "-p", "no:cacheprovider"],
    "python": [sys.executable],
    "bash": ["bash"],
}


@dataclass(frozen=True)
class Outcome:
    """What a command said: whether it held, its last words, and the seconds it took."""

    held: bool
    figure: str
    seconds: float


@cache
def run(command: tuple[str, ...]) -> Outcome:
    """Run one command; a command that stands in two lines is run once."""
    started = time.monotonic()
    words = [*RUNNERS[command[0]], *command[1:]]
    env = {**os.environ, "LANTERN_TEST_LONG": "1"}
    done = subprocess.run(words, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    seconds = time.monotonic() - started
    lines = [line for line in done.stdout.splitlines() if line.strip()]
    last = lines[-1].strip() if lines else ""
    if command[0] == "pytest":
        last = ", ".join(_COUNT.findall(last)) or "nothing was run"
    if done.returncode:
        print("\n".join([*lines[-40:], done.stderr[-2000:]]))
    # A skipped test proves nothing: say so where the number is read.
    return Outcome(done.returncode == 0, last.replace("|", "/"), seconds)


def tell(promise: Promise, outcome: Outcome | None) -> bool:
    """Print one line; whether the promise holds."""
    if outcome is None:
        print(f"{promise.id:<3} not yet: {promise.holds}", flush=True)
        return False
    word = "ok" if outcome.held else "BROKEN"
    print(f"{promise.id:<3} {word:<7}{outcome.seconds:6.0f} s  {outcome.figure}", flush=True)
    return outcome.held


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ids", nargs="*", help="such as D3; all of them where none is named")
    parser.add_argument("--write", action="store_true", help="put the figures into the table")
    chosen = parser.parse_args()
    wanted = {name.upper() for name in chosen.ids}
    unknown = wanted - {promise.id for promise in promises()}
    if unknown:
        parser.error(f"no such promise: {', '.join(sorted(unknown))}")
    broken = 0
    for promise in promises():
        if wanted and promise.id not in wanted:
            continue
        outcome = run(tuple(promise.words)) if promise.proven else None
        broken += not tell(promise, outcome)
        if chosen.write and outcome is not None and outcome.held:
            page = PAGE.read_text("utf-8")
            PAGE.write_text(with_figure(page, promise.id, outcome.figure), "utf-8")
    print("all promises hold" if not broken else f"{broken} promises are broken or not yet proven")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
