#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts the built console as a person does, on a display with a window manager: `reckoner --demo` must show its window,
# fill it, and end with 0 when Ctrl+Q is pressed. Usage: xvfb.sh /path/to/reckoner [/path/for/picture.xwd]
# 77: something that this needs is not installed, and which.
set -u
program=$1
picture=${2:-}
for tool in xvfb-run Xvfb openbox xdotool python3; do
    command -v "$tool" >/dev/null || { echo "SKIP: $tool is not installed."; exit 77; }
done

if [ -z "${RECKONER_XVFB_INSIDE:-}" ]; then
    folder=$(mktemp -d) || exit 1
    trap 'rm -rf "$folder"' EXIT
    # The frame buffer lies in a file, which is a picture in XWD format: no tool is needed to take one.
    RECKONER_XVFB_INSIDE=$folder xvfb-run -a -s "-screen 0 1600x1000x24 -fbdir $folder" "$0" "$program" "$picture"
    exit $?
fi

folder=$RECKONER_XVFB_INSIDE
# Settings, data and cache of whoever runs this are left alone.
export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data XDG_CACHE_HOME=$folder/cache XDG_RUNTIME_DIR=$folder/run
mkdir -m 700 "$XDG_RUNTIME_DIR"
export QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY
. "$(dirname "$0")/openbox.sh"
start_openbox "$folder"
"$program" --demo >"$folder/log" 2>&1 &
console=$!

fail() {
    echo "FAIL: $1"
    cat "$folder/log"
    kill "$console" "$manager" 2>/dev/null
    exit 1
}

# until_true SECONDS COMMAND...
until_true() {
    left=$(($1 * 10))
    shift
    while ! "$@" >/dev/null 2>&1; do
        kill -0 "$console" 2>/dev/null || fail "The console ended by itself."
        left=$((left - 1))
        [ "$left" -gt 0 ] || return 1
        sleep 0.1
    done
}

until_true 60 xdotool search --onlyvisible --name '^Reckoner' || fail "No window appeared in 60 s."
window=$(xdotool search --onlyvisible --name '^Reckoner' | head -n 1)
until_true 60 grep -q 'The first rows are shown' "$folder/log" || fail "The window stayed without rows for 60 s."
xdotool windowactivate --sync "$window" || fail "The window cannot be activated."
# Empty windows have a handful of colours; text with smoothed edges, pills and the band have hundreds.
cat >"$folder/colours.py" <<'END'
import struct, sys
data = open(sys.argv[1], "rb").read()
header = struct.unpack(">25I", data[:100])
size, width, height, line, map_entries = header[0], header[4], header[5], header[12], header[19]
pixels = data[size + map_entries * 12:]
colours = {pixels[y * line + x * 4:y * line + x * 4 + 3] for y in range(0, height, 2) for x in range(0, width, 2)}
print(f"{width}x{height} colours={len(colours)}")
sys.exit(0 if len(colours) >= 60 else 1)
END
until_true 20 python3 "$folder/colours.py" "$folder/Xvfb_screen0" || fail "The window is empty: $(python3 "$folder/colours.py" "$folder/Xvfb_screen0")"
python3 "$folder/colours.py" "$folder/Xvfb_screen0"
[ -z "$picture" ] || cp "$folder/Xvfb_screen0" "$picture"
grep -E 'shown. ms=' "$folder/log"

xdotool key --clearmodifiers ctrl+q
left=200
while kill -0 "$console" 2>/dev/null; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || fail "Ctrl+Q did not end the console within 20 s."
    sleep 0.1
done
wait "$console"
code=$?
[ "$code" -eq 0 ] || fail "The console ended with $code."
! grep -E '(warning|critical|fatal)' "$folder/log" || fail "The log holds warnings."
kill "$manager" 2>/dev/null
echo "PASS"
