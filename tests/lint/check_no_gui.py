#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_no_gui.py PROGRAM... [--has-gui FILE]: no program of a server may pull in Qt Gui, X11 or Wayland, not even
through another library. FILE is known to do so and has to be found out, or the check would prove nothing.
"""
import re
import subprocess
import sys

GUI = re.compile(r"^\s*(libQt6(?:Gui|Widgets|OpenGL\w*|Svg\w*|Charts\w*|XcbQpa)|libX11|libxcb\b[\w-]*|libwayland-\w+|libGL|libEGL)\.so\S*", re.M)


def loaded(program):
    done = subprocess.run(["ldd", program], capture_output=True, text=True, check=False)
    if done.returncode != 0 or "libc.so" not in done.stdout:
        sys.exit(f"ldd cannot read {program}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def gui_libraries(text):
    return [m.group(0).strip() for m in GUI.finditer(text)]


def self_test():
    assert gui_libraries("\tlibQt6Gui.so.6 => /usr/lib/libQt6Gui.so.6 (0x0)\n\tlibxcb.so.1 => x\n") == ["libQt6Gui.so.6", "libxcb.so.1"]
    assert gui_libraries("\tlibQt6Core.so.6 => /usr/lib/libQt6Core.so.6 (0x0)\n\tlibGLU_not.so.1 => x\n") == []


def main(arguments):
    self_test()
    known = None
    if "--has-gui" in arguments:
        at = arguments.index("--has-gui")
        known = arguments[at + 1]
        arguments = arguments[:at] + arguments[at + 2:]
    if not arguments:
        sys.exit("no program was named")
    if known and not gui_libraries(loaded(known)):
        sys.exit(f"{known} needs Qt Gui, and that was not noticed")
    failed = False
    for program in arguments:
        found = gui_libraries(loaded(program))
        failed |= bool(found)
        print(f"{program}: {', '.join(found) or 'no Gui'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
