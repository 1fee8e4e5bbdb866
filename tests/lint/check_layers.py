#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks every project include of core/, ui/ and app/ against layers.txt, and that the folders form no cycle.

A drawn layer diagram is worth nothing without a script. There is no allow-list of exceptions: a wrong include is
moved or the rule is changed in layers.txt, in sight of a reviewer.
"""
import re
import sys
from pathlib import Path

INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.M)


def read_rules(path):
    rules = {}
    for line in path.read_text().splitlines():
        line = line.split("#", 1)[0].strip()
        if line:
            folder, allowed = line.split(":", 1)
            rules[folder.strip()] = allowed.split()
    return rules


def within(path, prefix):
    return path == prefix or path.startswith(prefix + "/")


def owner(path, rules):
    return max((f for f in rules if within(path, f)), key=len, default=None)


def cycle(rules):
    """A folder chain that comes back to its start, or None. "core" or "ui" as an allowance stands for all below."""
    edges = {f: {g for a in allowed for g in rules if within(g, a) and g != f and not within(f, g)} for f, allowed in rules.items()}

    def walk(folder, trail):
        if folder in trail:
            return trail[trail.index(folder):] + [folder]
        for nxt in edges[folder]:
            found = walk(nxt, trail + [folder])
            if found:
                return found
        return None

    return next(filter(None, (walk(f, []) for f in rules)), None)


def main(root):
    rules = read_rules(Path(__file__).with_name("layers.txt"))
    problems = []
    found = cycle(rules)
    if found:
        problems.append("layers.txt has a cycle: " + " -> ".join(found))
    files = 0
    for top in ("core", "ui", "app"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            files += 1
            name = path.relative_to(root).as_posix()
            folder = owner(name, rules)
            if folder is None:
                problems.append(f"{name}: its folder is not in tests/lint/layers.txt")
                continue
            for include in INCLUDE.findall(path.read_text(encoding="utf-8")):
                if include.endswith(".moc"):
                    continue
                if not include.startswith(("core/", "ui/", "app/")):
                    problems.append(f'{name}: "{include}" is not written from the root')
                elif not within(include, folder) and not any(within(include, a) for a in rules[folder]):
                    problems.append(f'{name}: {folder} may not include "{include}"')
                elif not (root / include).is_file():
                    problems.append(f'{name}: "{include}" does not exist')
    print("\n".join(problems) or f"{files} files keep the layers")
    return 1 if problems or files == 0 else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
