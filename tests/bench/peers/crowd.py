#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a crowd of connections costs the listener: memory of idle ones, what idle and slow ones do to the latency of a
good request, and resets while requests are in flight. See ../README.md.

    crowd.py BUILD_FOLDER [--idle 2000] [--slow 200] [--resets 10000]
"""
import argparse
import hashlib
import hmac
import json
import pathlib
import resource
import shutil
import socket
import statistics
import struct
import tempfile
import threading
import time

from compare import SECRET, Server, memory_kib


def request(number, pad=5000):
    body = json.dumps({'event_id': f'evt_01crowd{number:016d}', 'event_type': 'subscription.updated',
                       'occurred_at': time.strftime('%Y-%m-%dT%H:%M:%S.000000Z', time.gmtime()),
                       'notification_id': f'ntf_01crowd{number:016d}',
                       'data': {'id': f'sub_01crowd{number:016d}', 'note': 'n' * pad}}).encode()
    now = str(int(time.time()))
    digest = hmac.new(SECRET.encode(), now.encode() + b':' + body, hashlib.sha256).hexdigest()
    head = (f'POST /webhooks/paddle HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
            f'Paddle-Signature: ts={now};h1={digest}\r\nContent-Length: {len(body)}\r\n\r\n')
    return head.encode() + body


class Crowd:
    def __init__(self, server):
        self.server = server
        self.number = 0

    def connect(self):
        return socket.create_connection(('127.0.0.1', self.server.port))

    def good(self, connection):
        self.number += 1
        connection.sendall(request(self.number))
        answer = connection.recv(4096)
        assert answer.startswith(b'HTTP/1.1 200'), answer

    def latency_ms(self, times=300):
        connection, taken = self.connect(), []
        for _ in range(times):
            began = time.perf_counter()
            self.good(connection)
            taken.append((time.perf_counter() - began) * 1000)
        connection.close()
        return statistics.median(taken), sorted(taken)[int(times * 0.99)]

    def bytes_each(self, count, used):
        before = memory_kib(self.server.process.pid, 'VmRSS')
        all_of_them = [self.connect() for _ in range(count)]
        for connection in all_of_them if used else []:
            self.good(connection)
        time.sleep(1)
        grown = memory_kib(self.server.process.pid, 'VmRSS') - before
        for connection in all_of_them:
            connection.close()
        time.sleep(1)
        return grown * 1024 / count

    def beside(self, idle, slow):
        alone = self.latency_ms()
        idle_ones = [self.connect() for _ in range(idle)]
        slow_ones = [self.connect() for _ in range(slow)]
        going = True

        def drip():
            text = request(0)
            at = 0
            while going:
                for connection in slow_ones:
                    try:
                        connection.sendall(text[at:at + 1])
                    except OSError:
                        pass  # cut, as it should be
                at += 1
                time.sleep(1)
        dripping = threading.Thread(target=drip)
        dripping.start()
        time.sleep(1)
        among = self.latency_ms()
        going = False
        dripping.join()
        for connection in idle_ones + slow_ones:
            connection.close()
        return alone, among

    def resets(self, count):
        for _ in range(count):
            connection = self.connect()
            self.number += 1
            connection.sendall(request(self.number))
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
            connection.close()
        with self.connect() as after:
            self.good(after)
        return self.server.process.poll() is None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('build', type=pathlib.Path)
    parser.add_argument('--idle', type=int, default=2000)
    parser.add_argument('--slow', type=int, default=200)
    parser.add_argument('--resets', type=int, default=10000)
    arguments = parser.parse_args()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 16384), hard))
    folder = tempfile.mkdtemp(prefix='reckoner-crowd-')
    server = Server([str(arguments.build.resolve() / 'bin/bench_accept_server'), f'sqlite:{folder}/a.db', SECRET])
    crowd = Crowd(server)
    try:
        crowd.latency_ms(3000)  # caches are as full as they get
        print(f'{arguments.idle} idle connections: {crowd.bytes_each(arguments.idle, False):.0f} bytes each', flush=True)
        print(f'the same after a webhook each: {crowd.bytes_each(arguments.idle, True):.0f} bytes each', flush=True)
        alone, among = crowd.beside(arguments.idle, arguments.slow)
        print(f'a good request: p50 {alone[0]:.2f} ms, p99 {alone[1]:.2f} ms; beside {arguments.idle} idle and '
              f'{arguments.slow} slow clients: p50 {among[0]:.2f} ms, p99 {among[1]:.2f} ms', flush=True)
        print(f'{arguments.resets} resets in flight: {"alive" if crowd.resets(arguments.resets) else "dead"}, '
              f'RSS {memory_kib(server.process.pid, "VmRSS") / 1024:.1f} MiB')
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


main()
