#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds and runs the tests. Without arguments: the dev preset with warnings as errors.
#   packaging/run-tests.sh [--preset ci|asan|tsan|dev|bench] [ctest arguments...]
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

preset=ci
if [ "${1:-}" = --preset ]; then
    preset=${2:?--preset needs a name}
    shift 2
fi

install_missing $BUILD_PACKAGES $RUN_PACKAGES $TEST_PACKAGES
if ! command -v npm >/dev/null; then
    install_missing npm
fi

say "Configuring (build/$preset)"
cmake --preset "$preset" >/dev/null
say "Building"
targets=()
[ "$preset" = tsan ] && targets=(--target tsan_tests)
cmake --build --preset "$preset" "${targets[@]}"

if [ -f tests/conformance/package-lock.json ] && [ "$preset" != tsan ]; then
    say "Installing the official SDK for the conformance tests"
    (cd tests/conformance && npm ci --no-audit --no-fund --loglevel=error)
fi

say "Running the tests ($preset)"
selection=()
[ "$preset" = tsan ] && selection=(-L tsan)
outcome=0
QT_QPA_PLATFORM=offscreen ctest --test-dir "build/$preset" --output-on-failure --no-tests=error -j "$(nproc)" "${selection[@]}" "$@" ||
    outcome=$?
say "Summary ($preset)"
python3 packaging/test-summary.py "build/$preset"
exit $outcome
