"""kill -9 of every role in the middle of traffic, and then the account: nothing lost, nothing doubled.

``python -m tests.faults.kill9 --kills 50``: the storm of :mod:`tests.faults.chaos` with kills alone.
``--postgres URL`` runs it on an empty PostgreSQL database.
"""

from __future__ import annotations

import argparse
import sys

from tests.faults.chaos import go


def main() -> int:
    """Run the storm and print the account."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=600, help="stop after so many")
    parser.add_argument("--postgres", default="", metavar="URL")
    chosen = parser.parse_args()
    wrong = go(chosen.kills, chosen.seed, chosen.postgres, ("kill",), chosen.minutes)
    for sentence in wrong:
        print(f"WRONG: {sentence}")
    print("nothing lost, nothing doubled" if not wrong else "not whole")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
