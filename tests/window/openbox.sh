# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the tests that start the console on a display: starts the window manager and waits until it says so. A
# window that appears while it is starting may stay unmapped. Sets $manager; ends the test when it does not start.
# Usage: start_openbox FOLDER
start_openbox() {
    openbox --startup "touch $1/openbox.ready" >"$1/openbox.log" 2>&1 &
    manager=$!
    left=200
    until [ -e "$1/openbox.ready" ]; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || { echo "FAIL: openbox did not start in 20 s."; cat "$1/openbox.log"; kill "$manager"; exit 1; }
        sleep 0.1
    done
}
