#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the programs is translated, and no translation has lost a placeholder.

lupdate reads the sources anew, so that a text added yesterday counts today. English needs entries for plurals only; the
other languages need all. Checks itself first.

usage: check_translations.py ROOT LUPDATE
"""
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

LANGUAGES = {"en": 2, "de": 2, "fr": 2, "es": 2}  # plural forms
FRENCH_BREAK = re.compile(r"\S [;:!?](?:\s|$|[)»”\"])|\S »|« ")  # a line must not begin with them
PLACEHOLDER = re.compile(r"%L?(?:n|[1-9])")


def messages(path):
    """{(context, source, comment): message element}"""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            found[(name, message.findtext("source"), message.findtext("comment") or "")] = message
    return found


def forms(message):
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
        return []
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def faults_of(source, texts, plurals, language=""):
    """What is wrong with these translations of one source text."""
    if not texts or any(not text for text in texts):
        return ["is not translated"]
    found = []
    if plurals and len(texts) != plurals:
        found.append(f"has {len(texts)} plural forms instead of {plurals}")
    wanted = Counter(PLACEHOLDER.findall(source))
    for number, text in enumerate(texts):
        has = Counter(PLACEHOLDER.findall(text))
        # The singular may say "a day" instead of the number.
        missing = wanted - has
        if plurals and number == 0:
            missing.pop("%n", None)
            missing.pop("%Ln", None)
        if missing or has - wanted:
            found.append(f"changes the placeholders: {sorted(wanted.elements())} became {sorted(has.elements())}")
        if (source[:1] == " ") != (text[:1] == " ") or (source[-1:] == " ") != (text[-1:] == " "):
            found.append("changes the blanks at its ends")
        if source.endswith("…") != text.endswith("…"):
            found.append("changes the ellipsis at its end")
        if language == "fr" and FRENCH_BREAK.search(text):
            found.append("has a space that breaks the line before ; : ! ? or inside « »")
    return found


def check_self():
    good = [("%1 of %2", ["%2 de %1"], 0), ("%n day(s)", ["ein Tag", "%n Tage"], 2), ("Retry…", ["Wiederholen…"], 0)]
    bad = [("%1 of %2", ["%1 de"], 0), ("%n day(s)", ["%n Tag"], 2), ("%n day(s)", ["ein Tag", "Tage"], 2), ("x", [], 0),
           ("x", [""], 0), ("a ", ["b"], 0), ("Go…", ["Los"], 0), ("%1", ["%1 %2"], 0)]
    for source, texts, plurals in good:
        assert not faults_of(source, texts, plurals), (source, texts)
    for source, texts, plurals in bad:
        assert faults_of(source, texts, plurals), (source, texts)
    for text, is_good in [("Rien\u00a0: %1", True), ("Rien : %1", False), ("Quoi ?", False), ("« %1 »", False),
                          ("«\u00a0%1\u00a0»", True), ("12:30", True), ("HH:mm", True)]:
        placeholder = "%1" if "%1" in text else "x"
        assert bool(faults_of(placeholder, [text], 0, "fr")) != is_good, text
        assert not faults_of(placeholder, [text], 0, "de"), text


def main():
    check_self()
    root, lupdate = Path(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.ts"
        run = subprocess.run([lupdate, "-silent", "-locations", "none", "-I", root, root / "core", root / "ui", root / "app",
                              "-target-language", "de", "-ts", fresh], capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(run.stdout + run.stderr)
        wanted = messages(fresh)
    if not wanted:
        sys.exit("lupdate found no texts at all")
    faults = []
    for language, plurals in LANGUAGES.items():
        path = root / "translations" / f"reckoner_{language}.ts"
        if not path.exists():
            faults.append(f"{path.name}: is missing")
            continue
        have = messages(path)
        for key, message in wanted.items():
            numerus = message.get("numerus") == "yes"
            if language == "en" and not numerus:
                continue
            texts = forms(have[key]) if key in have else []
            faults += [f"{path.name}: {key[0]}: “{key[1]}” {fault}" for fault
                       in faults_of(key[1], texts, plurals if numerus else 0, language)]
        faults += [f"{path.name}: {key[0]}: “{key[1]}” stands in no source any more" for key in have.keys() - wanted.keys()]
    for fault in faults[:60]:
        print(fault)
    if faults:
        sys.exit(f"{len(faults)} faults. packaging/update-translations.sh brings new texts into the files.")
    print(f"{len(wanted)} texts are complete in {', '.join(LANGUAGES)}")


main()
