#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-summary.py BUILD_FOLDER: what ctest's log says in a few lines: how many test functions passed and failed, which
were skipped and why. A skip without a reason is printed as such. Counts Qt Test's and node:test's totals; a ctest that
prints neither (a lint) counts as one. Does not judge: the exit code is ctest's business.
"""
import re
import sys
from pathlib import Path

BEGIN = re.compile(r"^\d+/\d+ Testing: (\S+)$", re.M)
SKIP = re.compile(r"^SKIP\s*: (\S+\(.*?\)) ?(.*)$", re.M)
TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.M)
NODE = {key: re.compile(rf"^(?:#|ℹ) {key} (\d+)$", re.M) for key in ("pass", "fail", "skipped")}


def judge(block):
    """(passed, failed, skipped, [(what, why)]) of one ctest."""
    totals = TOTALS.findall(block)
    skips = [(what, why.strip() or "(no reason given)") for what, why in SKIP.findall(block)]
    if totals:
        passed, failed, skipped = (sum(int(t[i]) for t in totals) for i in range(3))
        crashed = "\nTest Failed." in block and failed == 0
        return passed, failed + crashed, skipped, skips
    node = {key: sum(map(int, pattern.findall(block))) for key, pattern in NODE.items()}
    if any(node.values()):
        return node["pass"], node["fail"], node["skipped"], skips
    if "\nTest Passed." in block:
        return 1, 0, 0, skips
    if "skipped: " in block and "\nTest Failed." not in block:
        return 0, 0, 1, [("", re.search(r"skipped: (.*)", block).group(1))]
    return 0, 1, 0, skips


def summary(log):
    starts = [(m.start(), m.group(1)) for m in BEGIN.finditer(log)] + [(len(log), "")]
    passed = failed = skipped = 0
    lines = []
    for (start, name), (end, _) in zip(starts, starts[1:]):
        p, f, s, skips = judge(log[start:end])
        passed, failed, skipped = passed + p, failed + f, skipped + s
        lines += [f"skipped {name}{' ' + what if what else ''}: {why}" for what, why in skips]
        lines += [f"FAILED {name}"] * bool(f)
    return lines + [f"{passed} passed, {failed} failed, {skipped} skipped in {len(starts) - 1} tests"]


def self_test():
    log = ("1/5 Testing: a.b\nSKIP   : TstB::x(row) no server\n   Loc: [x]\nTotals: 3 passed, 0 failed, 1 skipped, 0 blacklisted, 1ms\nTest Passed.\n"
           "2/5 Testing: a.c\nTotals: 1 passed, 2 failed, 0 skipped, 0 blacklisted, 1ms\nTest Failed.\n"
           "3/5 Testing: lint.d\nfine\n\nTest Passed.\n"
           "4/5 Testing: a.e\nASan: bad\n\nTest Failed.\n"
           "5/5 Testing: n\nskipped: node is not installed\n")
    assert summary(log) == ["skipped a.b TstB::x(row): no server", "FAILED a.c", "FAILED a.e", "skipped n: node is not installed",
                            "5 passed, 3 failed, 2 skipped in 5 tests"], summary(log)
    assert summary("1/1 Testing: n\nℹ pass 4\nℹ fail 1\nℹ skipped 0\n\nTest Failed.\n")[-1] == "4 passed, 1 failed, 0 skipped in 1 tests"


if __name__ == "__main__":
    self_test()
    text = (Path(sys.argv[1]) / "Testing/Temporary/LastTest.log").read_text(encoding="utf-8", errors="replace")
    print("\n".join(summary(text)))
