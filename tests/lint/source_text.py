# SPDX-License-Identifier: GPL-3.0-or-later
"""Shared by the source checks: which files there are, and their code without comments and string contents."""
import re

# Longest first: raw strings may hold quotes and comment signs, strings may hold comment signs.
TOKEN = re.compile(r'R"([^\s()\\]{0,16})\((?:.|\n)*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|//[^\n]*|/\*(?:.|\n)*?\*/')
INCLUDE = re.compile(r"^\s*#\s*include\b.*$", re.M)


def code_only(text):
    """The text with comments, include lines and the contents of literals blanked; line numbers stay as they are."""

    def blank(match):
        found = match.group(0)
        lines = "\n" * found.count("\n")
        return lines if found.startswith("/") else '""' + lines

    # A digit separator (10'000) is no character literal.
    text = re.sub(r"(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])", "", INCLUDE.sub("", text))
    return TOKEN.sub(blank, text)


def sources(root, tops, suffixes):
    for top in tops:
        for path in sorted((root / top).rglob("*")):
            if path.suffix in suffixes and path.is_file():
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")


def line_of(text, position):
    return text.count("\n", 0, position) + 1
