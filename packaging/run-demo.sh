#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the release and starts the console on the built-in sandbox: no account, no key and
# no network needed. Everything given is passed on, e.g. --screenshot DIR. Run it again as often as you like.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

install_missing $BUILD_PACKAGES $RUN_PACKAGES

say "Configuring (build/release)"
cmake --preset release >/dev/null
say "Building"
cmake --build --preset release --target reckoner

case " $* " in
*" --screenshot "*)
    say "Drawing the pages without a display"
    QT_QPA_PLATFORM=offscreen exec build/release/bin/reckoner --demo "$@"
    ;;
esac
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "There is no display here"
    echo "The console is built: build/release/bin/reckoner"
    echo "To see it without a display, have every page drawn into PNG files:"
    echo "    packaging/run-demo.sh --screenshot screenshots"
    exit 0
fi
say "Starting the demo"
exec build/release/bin/reckoner --demo "$@"
