#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the code may not say, each with its reason. No file is excused: a rule names the places it holds for.

Comments, includes and the contents of literals are not looked at. Checks itself first: every rule has to find its own
bad examples and pass its good ones, or it guards nothing.
"""
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

from source_text import code_only, line_of, sources

PROGRAM = ("core", "ui", "app")
# Where amounts are read, computed, kept or shown. Left out: core/http, core/server and core/sync, which measure time.
MONEY = ("core/base", "core/storage", "core/catalog", "core/customers", "core/subscriptions", "core/payments", "core/credits",
         "core/audit", "core/events", "core/provider", "core/actions", "core/config", "core/secrets", "app")


@dataclass
class Rule:
    pattern: str
    reason: str
    bad: tuple
    good: tuple
    where: tuple = PROGRAM
    home: tuple = field(default=())  # the one place that wraps it for all others


RULES = [
    Rule(r"\bQNetworkAccessManager\b", "requests go through core/http, which sends a mutation once",
         ("QNetworkAccessManager m;",), ("ClientAttempt m; // no QNetworkAccessManager", 'f("QNetworkAccessManager");'),
         home=("core/http/",)),
    Rule(r"\b(currentDateTime(Utc)?|currentMSecsSinceEpoch|currentSecsSinceEpoch|gettimeofday|QDate::currentDate|QTime::currentTime)\b"
         r"|\bsystem_clock::now\b|\btime\s*\(\s*(nullptr|NULL|0)\s*\)",
         "the time of day comes from Clock, so that a test can set it",
         ("QDateTime::currentDateTimeUtc()", "std::chrono::system_clock::now()", "time(nullptr)", "QDate::currentDate()"),
         ("m_clock.now()", "std::chrono::steady_clock::now()", "time(at)"), home=("core/base/clock.cpp",)),
    Rule(r"\b(double|float|qreal|toDouble|toFloat|stod|strtod)\b", "amounts are whole numbers of the smallest unit (Money)",
         ("double x;", "text.toDouble()", "const qreal y = 1;"), ("qint64 x; // not double", "doubled(x)", "10'000; char c = '\"'; f(\"double\")"),
         where=MONEY),
    Rule(r"\b(QEventLoop|processEvents)\b", "a nested event loop lets anything happen in the middle of a function",
         ("QEventLoop loop;", "QCoreApplication::processEvents();"), ("app.exec();",),
         where=("core", "ui", "app/sandbox", "app/session", "app/reckonerd", "app/reckonerctl")),
    Rule(r"\b(QFuture|QtConcurrent|co_await|co_return|co_yield)\b", "Task and Worker are the way across threads",
         ("QFuture<int> f;", "co_await x;"), ("Task<int> t;",)),
    Rule(r"\bthrow\b", "errors are values (Result)", ("throw 1;",), ("overthrow(1);",)),
    Rule(r"\b(qDebug|qInfo|qWarning|qCritical|printf|std::cout|std::cerr)\b", "libraries log through their category, which redacts",
         ("qWarning() << x;", "std::cout << x;"), ('qCWarning(lcHttp, "x");', "snprintf(a);"), where=("core", "app/sandbox", "app/session")),
    Rule(r"\bqC(Debug|Info|Warning|Critical)\s*\([^;]*\breveal\s*\(", "a secret never reaches the log",
         ('qCInfo(lcHttp, "x %s",\n  key.reveal().constData());',), ('qCInfo(lcHttp, "x"); use(key.reveal());',)),
    Rule(r"\b(ignoreSslErrors|VerifyNone|QueryPeer|SSL_VERIFY_NONE)\b", "the other side of a connection is always verified",
         ("reply->ignoreSslErrors();", "c.setPeerVerifyMode(QSslSocket::VerifyNone);"), ("c.setPeerVerifyMode(QSslSocket::VerifyPeer);",)),
    Rule(r"\bnew\s+QLabel\b|\bQLabel\s+\w+\s*[({;=]|\bQLabel\s*\(\s*[^)\s]", "labels are PlainLabel or ElidedLabel: a customer's name is never read as HTML",
         ("auto *l = new QLabel(name);", "QLabel label(name);", "QLabel m_label;"), ("new PlainLabel(name)", "class X : public QLabel", "QLabel *label;"),
         where=("ui", "app"), home=("ui/common/plain_label.",)),
    Rule(r"\b(QMessageBox|QErrorMessage|QTextBrowser|setHtml|insertHtml|appendHtml|toHtml|RichText|AutoText|MarkdownText)\b",
         "these read text as HTML: a customer's name would render",
         ("QMessageBox::warning(a, b);", "l->setTextFormat(Qt::RichText);", "d.setHtml(x);"),
         ("l->setTextFormat(Qt::PlainText);", "Qt::mightBeRichText(x)"), where=("ui", "app")),
]


def applies(rule, name):
    return any(name.startswith(place + "/") for place in rule.where) and not name.startswith(rule.home or ("\0",))


def problems(rule, name, code):
    return [f"{name}:{line_of(code, m.start())}: {m.group(0).split(chr(10))[0].strip()}: {rule.reason}"
            for m in re.finditer(rule.pattern, code)]


def self_test():
    for rule in RULES:
        for bad in rule.bad:
            assert problems(rule, "x", code_only(bad)), f"not found: {bad}"
        for good in rule.good:
            assert not problems(rule, "x", code_only(good)), f"found in: {good}"
    assert code_only('a /* b\n */ "c // d" // e\n\'"\' f') == 'a \n "" \n"" f', repr(code_only('a /* b\n */ "c // d" // e\n\'"\' f'))
    clock = RULES[1]
    assert applies(clock, "core/base/money.cpp") and not applies(clock, "core/base/clock.cpp") and not applies(clock, "tests/x.cpp")


def main(root):
    self_test()
    found, files = [], 0
    for name, text in sources(root, PROGRAM, (".h", ".cpp")):
        files += 1
        code = code_only(text)
        for rule in RULES:
            if applies(rule, name):
                found += problems(rule, name, code)
    for rule in RULES:
        for place in rule.where:
            if place != "ui" and not (root / place).is_dir():
                found.append(f"tests/lint/check_sources.py: {place} does not exist; a rule holds for nothing there")
    print("\n".join(found) or f"{files} files keep {len(RULES)} rules")
    return 1 if found or files == 0 else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
