#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The conformance test of one provider, as ctest calls it: run.sh PROGRAM API_DOCUMENT TEST.
# Without node there is nothing to run (77, skipped); without the SDK somebody forgot `npm ci`, which is a failure.
set -u
cd "$(dirname "$0")"
if ! command -v node >/dev/null; then
    echo "skipped: node is not installed, the conformance tests cannot be run"
    exit 77
fi
if [ ! -d node_modules/@paddle/paddle-node-sdk ] || [ ! -d node_modules/stripe ]; then
    echo "tests/conformance/node_modules is missing: run 'npm ci' in tests/conformance (packaging/run-tests.sh does)"
    exit 1
fi
export RECKONER_PROGRAM=$1 RECKONER_API_DOCUMENT=$2
exec node --test --test-reporter=spec "$3"
