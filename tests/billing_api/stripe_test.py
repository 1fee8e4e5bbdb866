#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The billing API over a Stripe account: stripe_test.py FOLDER_OF_PROGRAMS. reckonerd and the emulator as programs; an
order becomes a checkout session, what is paid on its page a payment with credits."""
import json
import shutil
import sys
import tempfile
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging/examples/storefront"))
sys.dont_write_bytecode = True
import run  # noqa: E402

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "build/release/bin"
KEY = "sk_test_ReckonerSandboxLocal00"
WEBHOOK_SECRET = "whsec_of_the_test"
ORDER = {"plan": "payg", "credits": 50000}


class StripeShop(run.Shop):
    def __init__(self, programs, folder):
        super().__init__(programs, folder, "hosted", 0)
        self.environment = {name: value for name, value in self.environment.items() if not name.startswith("PADDLE_")}
        self.environment |= {"STRIPE_BILLING_ENABLED": "true", "STRIPE_ENVIRONMENT": "sandbox", "STRIPE_SECRET_KEY": KEY,
                             "STRIPE_WEBHOOK_SECRET": WEBHOOK_SECRET, "STRIPE_PUBLISHABLE_KEY": "pk_test_of_the_test",
                             "STRIPE_CHECKOUT_RETURN_URL": "https://storefront.example/credits"}

    def start(self):
        self.sandbox_url = self.serve("reckoner-sandbox", "--stripe-webhook-url",
                                      f"http://127.0.0.1:{self.webhook_port}/v1/webhooks/stripe", "--stripe-webhook-secret", WEBHOOK_SECRET)
        self.environment["STRIPE_API_URL"] = self.sandbox_url
        prices = self.sell()
        self.customer = self.stripe("/v1/customers", {"email": "ada@example.com"})["id"]
        self.ctl("sync", accepted=(0, 1))  # the emulated past has payments for prices that are no plan
        self.set_up(prices)
        self.token = self.ctl("billing-api", "token", "--subject", self.customer, "--hours", "12")["token"]
        self.serve_daemon()

    def stripe(self, path, form):
        request = urllib.request.Request(self.sandbox_url + path, urllib.parse.urlencode(form).encode(), {"Authorization": f"Bearer {KEY}"})
        with urllib.request.urlopen(request) as answer:
            return json.loads(answer.read())

    def sell(self):
        product = self.stripe("/v1/products", {"name": "Credits"})["id"]
        made = []
        for name, interval, credits, amount in run.PACKS:
            price = {"product": product, "currency": "usd", "unit_amount": amount, "nickname": name}
            if interval:
                price["recurring[interval]"] = interval
            made.append({"product_id": product, "price_id": self.stripe("/v1/prices", price)["id"], "credits": credits,
                         "code": "credits", "name": "Credits"})
        return made

    def pay(self, session, outcome="complete"):
        request = urllib.request.Request(f"{self.sandbox_url}/_sandbox/stripe/checkout/{session}", json.dumps({"outcome": outcome}).encode())
        with urllib.request.urlopen(request) as answer:
            return json.loads(answer.read())


class Stripe(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="stripe-")
        cls.shop = StripeShop(PROGRAMS, cls.folder)
        cls.shop.start()

    @classmethod
    def tearDownClass(cls):
        cls.shop.stop()
        shutil.rmtree(cls.folder, ignore_errors=True)

    def ask(self, method, path, body=None, key=None):
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {self.shop.token}"}
        if key:
            headers["Idempotency-Key"] = key
        request = urllib.request.Request(self.shop.api_url + path, None if body is None else json.dumps(body).encode(), headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, json.loads(answer.read())
        except urllib.error.HTTPError as refused:
            return refused.code, json.loads(refused.read())

    def until(self, read, wanted):
        end = time.monotonic() + 60
        while (seen := read()) != wanted:
            self.assertLess(time.monotonic(), end, f"{seen} never became {wanted}")
            time.sleep(1)

    def credits(self):
        return self.ask("GET", "/v1/billing/credits")[1]["balance"]

    def history(self):
        return self.ask("GET", "/v1/billing/history?limit=50&offset=0")[1]

    def sessions(self):
        with urllib.request.urlopen(self.shop.sandbox_url + "/_sandbox/requests") as answer:
            rows = json.loads(answer.read())["data"]["requests"]
        return sum(1 for one in rows if one["method"] == "POST" and one["path"] == "/v1/checkout/sessions")

    def test_config(self):
        status, config = self.ask("GET", "/v1/billing/config")
        self.assertEqual((status, config["provider"], config["environment"], config["enabled"]), (200, "stripe", "sandbox", True))
        self.assertEqual(config["stripe"]["publishable_key"], "pk_test_of_the_test")
        self.assertNotIn("sk_test", json.dumps(config))

    def test_order(self):
        before, asked, bought = self.credits(), self.sessions(), self.history()["total"]
        status, made = self.ask("POST", "/v1/billing/checkout-session", ORDER, "order-1")
        self.assertEqual(status, 201, made)
        self.assertIn("/stripe/checkout/", made["url"])
        self.assertEqual(self.ask("POST", "/v1/billing/checkout-session", ORDER, "order-1"), (201, made))
        self.assertEqual(self.sessions() - asked, 1)
        paid = self.shop.pay(made["session_id"])
        self.assertEqual(paid["amount_total"], int(made["amount"]["amount"]), paid)  # the quote, to the cent
        self.until(self.credits, before + 50000)
        history = self.history()
        self.assertEqual(history["total"], bought + 1, history)
        newest = history["transactions"][0]
        self.assertEqual((newest["status"], newest["amount"], newest["payment_method"]["last4"]),
                         ("succeeded", made["amount"], "4242"), history)

    def test_a_subscription(self):
        before = self.credits()
        status, made = self.ask("POST", "/v1/billing/checkout-session", {"plan": "month", "credits": 50000})
        self.assertEqual(status, 201, made)
        paid = self.shop.pay(made["session_id"])
        self.assertEqual((paid["mode"], paid["amount_total"]), ("subscription", int(made["amount"]["amount"])))
        self.until(self.credits, before + 50000)

    def test_what_is_paddles(self):
        status, refused = self.ask("POST", "/billing/v2/transactions", ORDER)
        self.assertEqual((status, refused["code"]), (503, "paddle_not_configured"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
