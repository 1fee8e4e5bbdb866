#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the texts of the sources into translations/*.ts: new ones unfinished, those that are gone taken out. The lint
# test "translations" fails until every text is translated again.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
for language in de fr es; do
    "$lupdate" -silent -no-obsolete -locations none -I . core ui app -target-language "$language" -ts "translations/reckoner_$language.ts"
done
"$lupdate" -silent -no-obsolete -pluralonly -locations none -I . core ui app -target-language en -ts translations/reckoner_en.ts
