#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reckonerd killed with an order under way: killed_test.py FOLDER_OF_PROGRAMS. The same request with the same key, sent
again to the server that comes after it, finds what was made and makes nothing twice."""
import contextlib
import json
import shutil
import signal
import sqlite3
import sys
import tempfile
import threading
import time
import unittest
import urllib.error
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging/examples/storefront"))
sys.dont_write_bytecode = True
import run  # noqa: E402

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "build/release/bin"
ORDER = {"plan": "payg", "credits": 50000}


class Killed(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="killed-")
        self.shop = run.Shop(PROGRAMS, self.folder, "hosted", 0)
        self.shop.start()

    def tearDown(self):
        self.shop.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def order(self, key):
        """Status and answer; 0 when none came."""
        request = urllib.request.Request(self.shop.api_url + "/billing/v2/transactions", json.dumps(ORDER).encode(),
                                         {"Content-Type": "application/json", "Authorization": f"Bearer {self.shop.token}", "Idempotency-Key": key})
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, json.loads(answer.read())
        except urllib.error.HTTPError as refused:
            return refused.code, json.loads(refused.read())
        except (OSError, ValueError):
            return 0, {}

    def sent(self):
        with urllib.request.urlopen(self.shop.sandbox_url + "/_sandbox/requests") as answer:
            rows = json.loads(answer.read())["data"]["requests"]
        return sum(1 for one in rows if one["method"] == "POST" and one["path"] == "/transactions")

    def until(self, true, seconds=60, pause=0.05, seen=lambda: ""):
        end = time.monotonic() + seconds
        while not true():
            self.assertLess(time.monotonic(), end, f"it never came to that: {seen()}")
            time.sleep(pause)

    # What has reached the provider by then has been worked: its answers come in turn.
    def kill(self):
        daemon = self.shop.running.pop()
        daemon.send_signal(signal.SIGKILL)
        daemon.wait()
        daemon.stdout.close()
        self.sent()
        self.sent()

    # Between two servers ten minutes pass: what was sent before is no longer on its way.
    def start_later(self):
        with contextlib.closing(sqlite3.connect(f"{self.folder}/shop.db")) as database, database:
            for column in ("operation.sent_at_us", "operation.next_check_at_us", "idempotency_key.taken_at_us"):
                table, name = column.split(".")
                database.execute(f"UPDATE {table} SET {name} = {name} - 600000000")
        self.shop.serve_daemon()

    def finish(self, key):
        answers = []
        # As a well-behaved page asks: not faster than a user may.
        self.until(lambda: answers.append(self.order(key)) or answers[-1][0] not in (0, 409, 429, 503), 120, pause=1,
                   seen=lambda: answers[-3:])
        return answers[-1]

    def test_after_the_provider_has_it(self):
        self.shop.provider("/_sandbox/faults", {"kind": "slow", "method": "POST", "path": "/transactions", "delay_ms": 5000}, key=False)
        client = threading.Thread(target=self.order, args=("k",))
        client.start()
        self.until(lambda: self.sent() == 1)
        self.kill()
        client.join()
        self.start_later()
        status, made = self.finish("k")
        self.assertEqual(status, 201, made)
        self.assertEqual(self.sent(), 1)
        self.assertEqual(self.finish("k"), (201, made))
        status, other = self.finish("another")
        self.assertEqual(status, 201, other)
        self.assertNotEqual(other["transaction_id"], made["transaction_id"])

    def test_at_any_moment(self):
        for number in range(6):
            key, before = f"any-{number}", self.sent()
            client = threading.Thread(target=self.order, args=(key,))
            client.start()
            time.sleep(0.004 * number * number)  # from before the key is taken to after the answer
            self.kill()
            client.join()
            self.start_later()
            status, made = self.finish(key)
            if status == 502:  # killed between writing down that it sends and sending
                self.assertEqual((self.sent() - before, made["code"]), (0, "provider_refused"))
                self.assertEqual(self.finish(key), (status, made))
                status, made = self.finish(f"{key}-again")
            self.assertEqual(status, 201, made)
            self.assertEqual(self.sent() - before, 1)

    def test_written_down_and_not_sent(self):
        self.shop.provider("/_sandbox/faults", {"kind": "reset", "method": "POST", "path": "/transactions", "applied": False}, key=False)
        status, _ = self.order("lost")
        self.assertEqual(status, 503)
        self.kill()
        self.start_later()
        status, told = self.finish("lost")
        self.assertEqual((status, told["code"]), (502, "provider_refused"))
        status, made = self.finish("again")
        self.assertEqual(status, 201, made)


if __name__ == "__main__":
    unittest.main(verbosity=2)
