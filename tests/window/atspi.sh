#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The built console as a screen reader meets it: on a display, over a session bus of its own, with its demo. What is
# asked of it stands in atspi.py. Usage: atspi.sh /path/to/reckoner
# 77: something that this needs is not installed, and which.
set -u
program=$1
script=$(dirname "$0")/atspi.py
for tool in xvfb-run Xvfb openbox dbus-run-session /usr/bin/python3; do
    command -v "$tool" >/dev/null || { echo "SKIP: $tool is not installed."; exit 77; }
done
[ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || { echo "SKIP: at-spi2-core is not installed."; exit 77; }
# Debian's Python, which has Debian's bindings; another one may come first in the path.
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null ||
    { echo "SKIP: python3-gi or gir1.2-atspi-2.0 is not installed."; exit 77; }

if [ -z "${RECKONER_ATSPI_INSIDE:-}" ]; then
    folder=$(mktemp -d) || exit 1
    trap 'rm -rf "$folder"' EXIT
    # Settings, data and cache of whoever runs this are left alone, and so is their session bus.
    export RECKONER_ATSPI_INSIDE=$folder HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data
    export XDG_CACHE_HOME=$folder/cache XDG_RUNTIME_DIR=$folder/run
    mkdir -m 700 "$XDG_RUNTIME_DIR"
    unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
    # Not offscreen: that platform tells accessibility nothing. Always: nobody has told the desktop to turn it on.
    export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
    xvfb-run -a -s "-screen 0 1600x1000x24" dbus-run-session -- "$0" "$program"
    exit $?
fi

folder=$RECKONER_ATSPI_INSIDE
. "$(dirname "$0")/openbox.sh"
start_openbox "$folder"
"$program" --demo --lang en --theme light >"$folder/log" 2>&1 &
console=$!
/usr/bin/python3 "$script" "$console"
code=$?
[ "$code" -eq 0 ] || cat "$folder/log"
kill "$console" "$manager" 2>/dev/null
wait "$console" 2>/dev/null
exit "$code"
