#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The storefront's example in a browser, against the emulator and reckonerd: storefront_test.py FOLDER_OF_PROGRAMS.
Without a Chromium there is nothing to drive (77, skipped)."""
import base64
import json
import os
import signal
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.dont_write_bytecode = True
import browser  # noqa: E402

RUNNER = Path(__file__).resolve().parents[2] / "packaging/examples/storefront/run.py"
PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "build/release/bin"
PICTURES = os.environ.get("RECKONER_PICTURES")  # a folder: what the page looks like is put there


class Shop:
    def __init__(self, checkout):
        self.process = subprocess.Popen([RUNNER, "--programs", PROGRAMS, "--checkout", checkout, "--describe", "--until-eof"],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line:
            raise AssertionError("the shop did not start")
        vars(self).update(json.loads(line))

    def close(self):
        self.process.stdin.close()
        self.process.wait(120)


class Storefront(unittest.TestCase):
    checkout = "overlay"

    @classmethod
    def setUpClass(cls):
        cls.shop = Shop(cls.checkout)
        cls.page = browser.Page(browser.installed())

    @classmethod
    def tearDownClass(cls):
        cls.page.close()
        cls.shop.close()

    def setUp(self):
        self.page.events.clear()
        self.page.open(self.shop.page + "/index.html")

    def text(self, selector):
        return self.page.evaluate(f"document.querySelector({json.dumps(selector)}).textContent")

    def picture(self, name):
        if PICTURES:
            data = self.page.send("Page.captureScreenshot", format="png", captureBeyondViewport=True)["data"]
            (Path(PICTURES) / f"storefront-{name}.png").write_bytes(base64.b64decode(data))

    def choose(self, credits):
        self.page.until("!byId('buy').disabled")  # the page has its prices and its own first quote
        self.page.evaluate(f"byId('amount').value = state.scale.positionOf({credits}); "
                           "byId('amount').dispatchEvent(new Event('input', {bubbles: true}))")
        self.page.until("!byId('buy').disabled")


class WithOverlay(Storefront):
    def test_everything_is_shown(self):
        self.page.until("!byId('buy').disabled && document.querySelectorAll('#history tr').length > 0")
        self.assertEqual(self.text("#environment"), "Sandbox: no real money")
        self.assertGreater(self.page.evaluate("document.querySelectorAll('#catalog .card').length"), 0)
        self.assertIn("credits", self.text("#balance"))
        badges = self.page.evaluate("[...document.querySelectorAll('#history .badge')].map((b) => b.textContent)")
        self.assertTrue(badges and set(badges) <= {"Paid", "Open", "Failed", "Canceled", "Refunded", "Partly refunded", "Disputed"}, badges)
        self.assertFalse(self.page.evaluate("!byId('fault').hidden"))
        self.picture("light")
        self.page.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
        self.picture("dark")
        self.page.send("Emulation.setEmulatedMedia", features=[])

    def test_nothing_comes_from_elsewhere(self):
        urls = {event["request"]["url"] for event in self.page.said("Network.requestWillBeSent")}
        outside = [url for url in urls if not url.startswith((self.shop.page, self.shop.api, "data:"))]
        self.assertEqual(outside, [])

    def test_ticks_and_value_share_one_scale(self):
        # A tick stands under the thumb's middle when the slider is at the tick's amount, to the pixel.
        self.page.until("document.querySelectorAll('#ticks span').length >= 3")
        ticks = self.page.evaluate("[...document.querySelectorAll('#ticks span')].map((t) => Number(t.dataset.credits))")
        self.assertGreaterEqual(len(ticks), 3)
        for credits in ticks:
            self.choose(credits)
            shown = self.page.evaluate("amount()")
            self.assertEqual(shown, credits)
            self.assertIn(f"{credits:,}", self.text("#amount-text"))
            apart = self.page.evaluate(f"""(() => {{
                const slider = byId('amount').getBoundingClientRect();
                const thumb = parseFloat(getComputedStyle(document.documentElement).fontSize) * 1.25;
                const middle = slider.left + thumb / 2 + (slider.width - thumb) * byId('amount').value / byId('amount').max;
                const scale = byId('ticks').getBoundingClientRect();
                const tick = document.querySelector('#ticks span[data-credits="{credits}"]');
                return Math.abs(middle - (scale.left + scale.width * parseFloat(tick.style.insetInlineStart) / 100));
            }})()""")
            self.assertLess(apart, 1.5, f"the tick of {credits} is {apart} px off")

    def test_keys_move_by_one_step(self):
        self.choose(50000)
        self.page.evaluate("byId('amount').focus()")
        self.page.press("ArrowRight", 39)
        self.assertEqual(self.page.evaluate("amount()"), 51000)
        self.page.press("ArrowLeft", 37)
        self.assertEqual(self.page.evaluate("amount()"), 50000)

    def test_a_purchase_through_the_overlay(self):
        self.page.until("document.body.dataset.checkout === 'overlay'")
        self.assertEqual(self.page.evaluate("window.Paddle.environment"), "sandbox")
        before = self.page.evaluate("ask('GET', '/v1/billing/credits').then((c) => c.balance)")
        self.choose(50000)
        self.assertEqual(self.text("#price"), "$89.00")
        self.page.click("#buy")
        self.page.until("!!document.querySelector('#stand-in-checkout')")
        self.picture("checkout")
        self.page.click("#stand-in-checkout button")
        self.page.until("!document.querySelector('#stand-in-checkout')")
        self.page.until(f"ask('GET', '/v1/billing/credits').then((c) => c.balance === {before} + 50000)")
        self.page.open(self.shop.page + "/index.html?again")
        self.page.until("document.querySelector('#history .badge').textContent === 'Paid'")
        self.assertIn("$89.00", self.text("#history tr"))
        self.assertEqual(len(self.page.evaluate("window.Paddle.opened")), 0)

    def test_faults_are_said(self):
        self.page.evaluate("ask('POST', '/billing/v2/quote', {plan: 'payg', credits: 1}).catch((r) => showFault(r.message))")
        self.page.until("!byId('fault').hidden && byId('fault').textContent.length > 10")
        self.picture("fault")
        # A page that is not signed in shows what is for sale and asks to sign in.
        self.page.evaluate("settings.token = ''; showSignedIn(); showQuote(state.quote)")
        self.assertTrue(self.page.evaluate("byId('buy').disabled"))
        self.assertIn("Sign in", self.text("#history-note"))

    def test_texts_of_others_are_text(self):
        self.page.evaluate("byId('history').replaceChildren(historyRow({date: '2026-01-01T00:00:00Z', description: '<img src=x onerror=alert(1)>', "
                           "amount: {amount: '-123', currency: 'JPY'}, status: '<b>', payment_method: null}))")
        self.assertEqual(self.page.evaluate("document.querySelectorAll('#history img, #history b').length"), 0)
        self.assertIn("123", self.text("#history .number"))

    def test_a_shop_that_does_not_answer(self):
        self.page.until("!byId('buy').disabled")
        self.page.evaluate("settings.api = 'http://127.0.0.1:1'; buyQuote()")
        self.page.until("byId('fault').textContent.startsWith('The shop cannot be reached')")
        # The purchase keeps its key: it is asked for again and not made twice.
        self.assertTrue(self.page.evaluate("state.order !== null && state.order.key.length === 36"))

    def test_an_order_without_an_answer_is_no_other_order(self):
        self.page.until("!byId('buy').disabled")
        begun = self.page.evaluate("""(async () => {
            settings.api = 'http://127.0.0.1:1';
            const begun = [];
            for (const order of ['price', 'price', 'quote']) {
                await (order === 'price' ? buy({ price_id: 'pri_1', quantity: 1 }) : buyQuote());
                begun.push([state.order.key, 'price_id' in state.order.body ? 'price' : 'quote']);
            }
            return begun;
        })()""")
        self.assertEqual([what for _, what in begun], ["price", "price", "quote"])
        self.assertEqual(begun[0], begun[1])  # asked for again, and not made twice
        self.assertNotEqual(begun[1][0], begun[2][0])


class WithoutScript(Storefront):
    checkout = "hosted"

    def test_a_purchase_leads_to_the_hosted_page(self):
        self.choose(50000)
        self.page.evaluate("window.openedAt = null; openCheckout = (made) => { window.openedAt = made.checkout_url; }")
        self.page.click("#buy")
        url = self.page.until("window.openedAt")
        self.assertIn("_ptxn=txn_", url)
        self.assertFalse(self.page.evaluate("'Paddle' in window"))


if __name__ == "__main__":
    if not browser.installed():
        print("skipped: no Chromium is installed here (apt install chromium), so the storefront's example was not driven")
        sys.exit(77)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    unittest.main(verbosity=2)
