#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reckonerd killed with an order under way: killed_test.py FOLDER_OF_PROGRAMS. The same request with the same key, sent
again to the server that comes after it, finds what was made and makes nothing twice."""
import json
import shutil
import signal
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
            listed = json.loads(answer.read())["data"]
        rows = listed if isinstance(listed, list) else listed["requests"]
        return sum(1 for one in rows if one["method"] == "POST" and one["path"] == "/transactions")

    def until(self, true, seconds=60, pause=0.05):
        end = time.monotonic() + seconds
        while not true():
            self.assertLess(time.monotonic(), end, "it never came to that")
            time.sleep(pause)

    def kill(self):
        daemon = self.shop.running.pop()
        daemon.send_signal(signal.SIGKILL)
        daemon.wait()

    def finish(self, key):
        answers = []
        # As a well-behaved page asks: not faster than a user may.
        self.until(lambda: answers.append(self.order(key)) or answers[-1][0] not in (0, 409, 429, 503), 240, pause=1)
        return answers[-1]

    def test_after_the_provider_has_it(self):
        self.shop.provider("/_sandbox/faults", {"kind": "slow", "method": "POST", "path": "/transactions", "delay_ms": 5000}, key=False)
        client = threading.Thread(target=self.order, args=("k",))
        client.start()
        self.until(lambda: self.sent() == 1)
        self.kill()
        client.join()
        self.shop.serve_daemon()
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
            self.shop.serve_daemon()
            status, made = self.finish(key)
            self.assertEqual(status, 201, made)
            self.assertLessEqual(self.sent() - before, 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
