#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each source starts with the licence, each header has #pragma once and opens no namespace upon its readers.

Checks itself first: every rule has to find its own bad example, or it guards nothing.
"""
import re
import sys
from pathlib import Path

from source_text import code_only, line_of, sources

LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
USING = re.compile(r"\busing\s+namespace\b")


def problems(name, text):
    found = []
    if not text.startswith(LICENCE):
        found.append(f"{name}:1: the first line is not {LICENCE.strip()!r}")
    if name.endswith(".h"):
        if not re.search(r"^#pragma once$", text, re.M):
            found.append(f"{name}:1: #pragma once is missing")
        code = code_only(text)
        found += [f"{name}:{line_of(code, m.start())}: using namespace in a header reaches everyone who includes it"
                  for m in USING.finditer(code)]
    return found


def self_test():
    good = LICENCE + "#pragma once\n// never using namespace std here\nint x;\n"
    assert problems("a.h", good) == [], problems("a.h", good)
    assert problems("a.cpp", LICENCE + "using namespace Qt::StringLiterals;\n") == []
    for bad in ("#pragma once\n", LICENCE + "int x;\n", LICENCE + "#pragma once\nusing  namespace std;\n",
                "\n" + good, LICENCE + "// #pragma once\n"):
        assert len(problems("a.h", bad)) == 1, bad
    assert len(problems("a.cpp", "int x;\n")) == 1


def main(root):
    self_test()
    found, files = [], 0
    for name, text in sources(root, ("core", "ui", "app", "tests"), (".h", ".cpp")):
        files += 1
        found += problems(name, text)
    print("\n".join(found) or f"{files} files are headed as they should be")
    return 1 if found or files == 0 else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
