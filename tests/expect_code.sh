#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# expect_code.sh CODE COMMAND...: succeeds when the command ends with that exit code.
expected=$1
shift
"$@"
code=$?
echo "exit code $code, expected $expected"
[ "$code" -eq "$expected" ]
