#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The storefront with everything it needs, on this machine alone: the emulator as the provider, reckonerd with the
billing API, and a server for these files.

    packaging/examples/storefront/run.py --programs build/release/bin

Ends with Ctrl-C, or when its standard input closes (--until-eof). --describe prints one JSON line with all addresses,
for tests. --checkout overlay serves a stand-in for the provider's checkout script; hosted leads to its hosted page.
"""
import argparse
import http.server
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

FILES = Path(__file__).resolve().parent
API_KEY = "pdl_sdbx_apikey_01sandbox0sandbox0sandbox0_ReckonerSandboxLocal00_RkS"
# One unit of each for so many credits; what a quote comes to beyond it is a line of its own.
PACKS = [("Credits", None, 1000, "100"), ("Credits each month", "month", 1000, "100"), ("Credits each year", "year", 12000, "1000")]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Shop:
    def __init__(self, programs, folder, checkout, page_port):
        self.programs, self.folder, self.checkout = Path(programs), Path(folder), checkout
        self.running = []
        self.webhook_port, self.api_port = free_port(), free_port()
        self.page = http.server.ThreadingHTTPServer(("127.0.0.1", page_port), self.handler())
        self.page_url = f"http://127.0.0.1:{self.page.server_address[1]}"
        self.api_url = f"http://127.0.0.1:{self.api_port}"
        self.secret = "pdl_ntfset_" + secrets.token_hex(16)
        self.token = ""
        self.environment = {
            **{name: os.environ[name] for name in ("PATH", "LANG", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS") if name in os.environ},
            "HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder),
            "RECKONER_DB": f"sqlite:{folder}/shop.db", "RECKONER_OPERATOR": "shop", "RECKONER_CREDITS": "true",
            "PADDLE_BILLING_ENABLED": "true", "PADDLE_STATUS": "sandbox", "PADDLE_API_KEY": API_KEY,
            "PADDLE_WEBHOOK_SECRET": self.secret, "PADDLE_BILLING_SELLER_ID": "1",
            "RECKONER_BILLING_API": "true", "RECKONER_JWT_KEY": secrets.token_hex(32),
            "RECKONER_JWT_ISSUER": "https://storefront.example", "RECKONER_JWT_AUDIENCE": "billing",
            "RECKONER_BILLING_API_ORIGINS": self.page_url,
        }
        if checkout == "overlay":
            self.environment["PADDLE_BILLING_SANDBOX_CLIENT_TOKEN"] = "test_stand_in"
            self.environment["PADDLE_BILLING_CHECKOUT_SCRIPT_URL"] = f"{self.page_url}/stand_in_checkout.js"

    def start(self):
        self.sandbox_url = self.serve("reckoner-sandbox", "--seed", "demo", "--webhook-url",
                                      f"http://127.0.0.1:{self.webhook_port}/webhooks/paddle", "--webhook-secret", self.secret)
        self.environment["PADDLE_API_URL"] = self.sandbox_url
        prices = self.sell()
        self.ctl("sync", accepted=(0, 1))  # the emulated past has payments for prices that are no plan yet
        self.set_up(prices)
        self.customer = self.somebody()
        self.token = self.ctl("billing-api", "token", "--subject", self.customer, "--hours", "12")["token"]
        self.serve_daemon()
        threading.Thread(target=self.page.serve_forever, daemon=True).start()

    def serve_daemon(self):
        self.daemon_url = self.serve("reckonerd", "--port", str(self.webhook_port), "--billing-listen", f"127.0.0.1:{self.api_port}",
                                     "--future-tolerance", "315360000")

    def stop(self):
        for process in reversed(self.running):
            process.send_signal(signal.SIGTERM)
        for process in self.running:
            process.wait(60)

    def serve(self, program, *arguments):
        with open(self.folder / f"{program}.log", "ab") as log:
            process = subprocess.Popen([self.programs / program, *arguments], env=self.environment, stdout=subprocess.PIPE, stderr=log)
        self.running.append(process)
        line = process.stdout.readline().decode()
        if not line.startswith("listening on "):
            raise SystemExit(f"{program} did not start: see {self.folder}/{program}.log\n" +
                             (self.folder / f"{program}.log").read_text(errors="replace")[-2000:])
        return "http://" + line.split()[-1]

    # 1: it was done, and something was found that asks for somebody.
    def ctl(self, *arguments, accepted=(0,)):
        done = subprocess.run([self.programs / "reckonerctl", "--json", *arguments], env=self.environment, capture_output=True, text=True)
        if done.returncode not in accepted:
            raise SystemExit(f"reckonerctl {' '.join(arguments)}: {done.stdout}{done.stderr}")
        return json.loads(done.stdout)

    def provider(self, path, body, key=True):
        request = urllib.request.Request(self.sandbox_url + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
        if key:
            request.add_header("Authorization", f"Bearer {API_KEY}")
        with urllib.request.urlopen(request) as answer:
            return json.loads(answer.read() or b"{}").get("data")

    # What credits are sold by: made at the provider, as anybody would.
    def sell(self):
        product = self.provider("/products", {"name": "Credits", "tax_category": "standard"})["id"]
        made = []
        for name, interval, credits, amount in PACKS:
            price = {"product_id": product, "description": name, "name": name, "unit_price": {"amount": amount, "currency_code": "USD"},
                     "quantity": {"minimum": 1, "maximum": 1000}}
            if interval:
                price["billing_cycle"] = {"interval": interval, "frequency": 1}
            made.append({"product_id": product, "price_id": self.provider("/prices", price)["id"], "credits": credits,
                         "code": "credits", "name": "Credits"})
        return made

    def set_up(self, plans):
        (self.folder / "plans.json").write_text(json.dumps(plans))
        self.ctl("plans", "import", str(self.folder / "plans.json"), "--reason", "The storefront's")
        self.ctl("pricing", "set", str(FILES / "prices.toml"), "--reason", "The storefront's")

    # Somebody with a history.
    def somebody(self):
        return self.ctl("subscriptions", "list", "--status", "active", "--limit", "20")[-1]["customer_id"]

    def handler(self):
        shop = self

        class Page(http.server.SimpleHTTPRequestHandler):
            def __init__(self, *arguments):
                super().__init__(*arguments, directory=str(FILES))

            def do_GET(self):
                if urllib.parse.urlsplit(self.path).path != "/settings.js":
                    return super().do_GET()
                text = f"window.storefrontSettings = {json.dumps({'api': shop.api_url, 'token': shop.token})};\n".encode()
                return self.answer(200, "text/javascript", text)

            # What the stand-in's button does.
            def do_POST(self):
                asked = urllib.parse.urlsplit(self.path)
                if asked.path != "/stand-in/pay":
                    return self.answer(404, "text/plain", b"")
                transaction = urllib.parse.parse_qs(asked.query).get("transaction_id", [""])[0]
                try:
                    shop.provider("/_sandbox/pay", {"transaction_id": transaction}, key=False)
                except urllib.error.HTTPError as refused:
                    return self.answer(502, "text/plain", str(refused).encode())
                return self.answer(200, "text/plain", b"paid")

            def answer(self, status, kind, body):
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        return Page

    def described(self):
        return {"page": self.page_url, "api": self.api_url, "sandbox": self.sandbox_url, "daemon": self.daemon_url,
                "token": self.token, "customer": self.customer, "folder": str(self.folder)}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--programs", default="build/release/bin", help="folder of the built programs")
    options.add_argument("--checkout", choices=("overlay", "hosted"), default="overlay")
    options.add_argument("--port", type=int, default=0, help="of the page; 0 picks one")
    options.add_argument("--describe", action="store_true")
    options.add_argument("--until-eof", action="store_true")
    chosen = options.parse_args()
    folder = tempfile.mkdtemp(prefix="storefront-")
    shop = Shop(chosen.programs, folder, chosen.checkout, chosen.port)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        shop.start()
        print(json.dumps(shop.described()) if chosen.describe else f"The storefront is at {shop.page_url} (Ctrl-C ends it)", flush=True)
        if chosen.until_eof:
            sys.stdin.read()
        else:
            signal.pause()
    except KeyboardInterrupt:
        pass
    finally:
        shop.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
