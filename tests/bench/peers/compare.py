#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the acceptance of webhooks: the same signed bodies, the same load driver, the same PostgreSQL, each server
after the other, several times over; medians. Processor time is of the server and, where it has one, of PostgreSQL; the
driver is not counted. See ../README.md.

    compare.py BUILD_FOLDER [--repetitions 5] [--events 12000] [--only NAME ...]
"""
import argparse
import json
import os
import pathlib
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time

SECRET = 'pdl_ntfset_01bench_secret'
HERE = pathlib.Path(__file__).resolve().parent
TICKS = os.sysconf('SC_CLK_TCK')


class Postgres:
    def __init__(self):
        programs = sorted(pathlib.Path('/usr/lib/postgresql').glob('*/bin'))[-1]
        self.folder = tempfile.mkdtemp(prefix='reckoner-bench-pg-')
        self.user = ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] if os.geteuid() == 0 else []
        if self.user:
            shutil.chown(self.folder, 'postgres', 'postgres')
        data = self.folder + '/data'
        subprocess.run(self.user + [programs / 'initdb', '-D', data, '--username=postgres', '--auth=trust',
                                    '--encoding=UTF8', '--locale=C.UTF-8'], check=True, stdout=subprocess.DEVNULL)
        self.server = subprocess.Popen(
            self.user + [programs / 'postgres', '-D', data, '-c', 'listen_addresses=', '-c',
                         f'unix_socket_directories={self.folder}', '-c', 'shared_buffers=128MB'],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.psql = [programs / 'psql', '-h', self.folder, '-U', 'postgres', '-q', '-t', '-A']
        while subprocess.run(self.psql + ['-c', 'SELECT 1'], capture_output=True).returncode != 0:
            time.sleep(0.05)

    def fresh(self, name):
        for sql in (f'DROP DATABASE IF EXISTS {name}', f'CREATE DATABASE {name}', 'CHECKPOINT'):
            subprocess.run(self.psql + ['-c', sql], check=True, stdout=subprocess.DEVNULL)

    def count(self, name, sql):
        return int(subprocess.run(self.psql + ['-d', name, '-c', sql], check=True, capture_output=True).stdout)

    def pids(self):
        children = subprocess.run(['ps', '-o', 'pid=', '--ppid', str(self.server.pid)], capture_output=True, text=True)
        return [self.server.pid] + [int(pid) for pid in children.stdout.split()]

    def stop(self):
        self.server.terminate()
        self.server.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def cpu_seconds(pids):
    total = 0
    for pid in pids:
        try:
            fields = pathlib.Path(f'/proc/{pid}/stat').read_text().rsplit(')', 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        except OSError:
            pass
    return total / TICKS


def memory_kib(pid, what):
    for line in pathlib.Path(f'/proc/{pid}/status').read_text().splitlines():
        if line.startswith(what + ':'):
            return int(line.split()[1])
    return 0


class Server:
    """One run of one server: started on an empty database, loaded, stopped."""

    def __init__(self, command, pg=None, environment=None):
        self.pg = pg
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                        env={**os.environ, **(environment or {})})
        line = self.process.stdout.readline().decode()
        self.port = int(line.strip().rsplit(':', 1)[-1].rsplit(' ', 1)[-1])

    def pids(self):
        return [self.process.pid] + (self.pg.pids() if self.pg else [])

    def stop(self):
        self.process.stdin.close()
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait()


def configured(folder):
    return {'PADDLE_BILLING_ENABLED': 'true', 'PADDLE_ENVIRONMENT': 'sandbox', 'PADDLE_API_URL': 'http://127.0.0.1:1',
            'PADDLE_API_KEY': 'pdl_sdbx_apikey_01gtgztp8f4kek3yd4g1wrksa3_q6TGTJyvoIz7LDtXT65bX7_AQo',
            'PADDLE_WEBHOOK_SECRET': SECRET, 'HOME': folder, 'XDG_CONFIG_HOME': folder, 'XDG_DATA_HOME': folder}


class Bench:
    def __init__(self, build, events):
        self.build = pathlib.Path(build).resolve()
        self.events = events
        self.pg = Postgres()

    def program(self, name):
        return str(self.build / 'bin' / name)

    def load(self, server, events=None, connections=32, rate=None):
        command = [self.program('bench_accept_load'), str(server.port), '/webhooks/paddle', SECRET,
                   str(events or self.events), str(connections)] + ([str(rate)] if rate else [])
        before = cpu_seconds(server.pids())
        result = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
        assert result['ok'] == result['events'], result
        result['cpu_us'] = (cpu_seconds(server.pids()) - before) * 1e6 / result['events']
        result['rss_mib'] = memory_kib(server.process.pid, 'VmRSS') / 1024
        return result

    # Servers that do nothing but accept.
    def fastify(self, folder):
        self.pg.fresh('peer')
        return Server(['node', str(HERE / 'fastify_paddle.js'), SECRET], self.pg,
                      {'DATABASE_HOST': self.pg.folder, 'NODE_ENV': 'production'})

    def accept_sqlite(self, folder, batch=256, delay_us=0):
        environment = {'LD_PRELOAD': str(self.build / 'lib/libcrash_faults.so'),
                       'RECKONER_SYNC_DELAY_US': str(delay_us)} if delay_us else {}
        return Server([self.program('bench_accept_server'), f'sqlite:{folder}/a.db', SECRET, str(batch)], None,
                      environment)

    # What no server could do better: a file that bodies are appended to.
    def flat_log(self, folder):
        return Server([self.program('bench_flat_log_server'), f'{folder}/events.log', SECRET])

    def accept_postgres(self, folder):
        self.pg.fresh('accept')
        return Server([self.program('bench_accept_server'), f'postgresql://postgres@/accept?host={self.pg.folder}',
                       SECRET], self.pg)

    # The whole server, which projects behind the answers: the load counts until everything is projected.
    def reckonerd(self, folder, url, pg=None):
        environment = configured(folder)
        subprocess.run([self.program('reckonerctl'), '--db', url, 'db', 'migrate'], check=True, capture_output=True,
                       env={**os.environ, **environment})
        return Server([self.program('reckonerd'), '--db', url, '--port', '0'], pg, environment)

    def whole_sqlite(self, folder):
        return self.reckonerd(folder, f'sqlite:{folder}/a.db')

    def whole_postgres(self, folder):
        self.pg.fresh('whole')
        return self.reckonerd(folder, f'postgresql://postgres@/whole?host={self.pg.folder}', self.pg)

    def waiting(self, server, folder):
        sql = "SELECT COUNT(*) FROM webhook_event WHERE outcome = 'pending'"
        if server.pg:
            return self.pg.count('whole', sql)
        with sqlite3.connect(f'file:{folder}/a.db?mode=ro', uri=True, timeout=20) as database:
            return database.execute(sql).fetchone()[0]

    def load_and_project(self, server, folder, events=None):
        before, began = cpu_seconds(server.pids()), time.monotonic()
        result = self.load(server, events)
        accepted = time.monotonic()
        while self.waiting(server, folder) > 0:
            time.sleep(0.1)
        result['lag_s'] = time.monotonic() - accepted
        result['cpu_us'] = (cpu_seconds(server.pids()) - before) * 1e6 / result['events']
        result['rss_mib'] = memory_kib(server.process.pid, 'VmHWM') / 1024
        return result


def one_run(bench, start, use):
    folder = tempfile.mkdtemp(prefix='reckoner-bench-')
    server = start(folder)
    try:
        return use(server, folder)
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def cases(bench):
    accept = lambda server, folder: bench.load(server)
    whole = bench.load_and_project
    few = max(400, bench.events // 20)
    return {
        'fastify + sdk + pg': (bench.fastify, accept),
        'accept, postgres': (bench.accept_postgres, accept),
        'accept, sqlite': (bench.accept_sqlite, accept),
        'flat log': (bench.flat_log, accept),
        'reckonerd with projection, postgres': (bench.whole_postgres, whole),
        'reckonerd with projection, sqlite': (bench.whole_sqlite, whole),
        'sqlite at 5 000/s': (bench.accept_sqlite, lambda server, folder: bench.load(server, rate=5000)),
        'sqlite, sync + 2 ms, group commit':
            (lambda folder: bench.accept_sqlite(folder, delay_us=2000), lambda s, f: bench.load(s, connections=64)),
        'sqlite, sync + 2 ms, one commit each':
            (lambda folder: bench.accept_sqlite(folder, batch=1, delay_us=2000),
             lambda s, f: bench.load(s, events=few, connections=64)),
        'sqlite, one connection, group commit': (bench.accept_sqlite, lambda s, f: bench.load(s, few * 4, 1)),
        'sqlite, one connection, one commit each':
            (lambda folder: bench.accept_sqlite(folder, batch=1), lambda s, f: bench.load(s, few * 4, 1)),
        'burst of 50 000, sqlite': (bench.whole_sqlite, lambda s, f: bench.load_and_project(s, f, 50000)),
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('build')
    parser.add_argument('--repetitions', type=int, default=5)
    parser.add_argument('--events', type=int, default=12000)
    parser.add_argument('--only', nargs='*')
    arguments = parser.parse_args()
    bench = Bench(arguments.build, arguments.events)
    results = {}
    try:
        for repetition in range(arguments.repetitions):
            for name, (start, use) in cases(bench).items():
                if arguments.only and not any(each in name for each in arguments.only):
                    continue
                if name.startswith('burst') and repetition > 0:
                    continue
                result = one_run(bench, start, use)
                results.setdefault(name, []).append(result)
                print(repetition + 1, name, json.dumps(result), flush=True)
    finally:
        bench.pg.stop()
    print(f'load average {os.getloadavg()[0]:.1f}, {arguments.repetitions} repetitions, medians')
    print('| server | events/s | p50 ms | p99 ms | CPU µs an event | RSS MiB | projected after s |')
    print('|---|---|---|---|---|---|---|')
    for name, runs in results.items():
        median = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
        lag = f"{median['lag_s']:.1f}" if 'lag_s' in median else ''
        print(f"| {name} | {median['rate']:.0f} | {median['p50_ms']:.2f} | {median['p99_ms']:.2f} | "
              f"{median['cpu_us']:.0f} | {median['rss_mib']:.1f} | {lag} |")


if __name__ == '__main__':
    main()
