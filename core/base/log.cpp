// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include "core/base/clock.h"
#include "core/base/log_observer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <mutex>

Q_LOGGING_CATEGORY(lcStorage, "reckoner.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "reckoner.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcIntake, "reckoner.intake", QtInfoMsg)
Q_LOGGING_CATEGORY(lcProjector, "reckoner.projector", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "reckoner.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcActions, "reckoner.actions", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPaddle, "reckoner.provider.paddle", QtInfoMsg)
Q_LOGGING_CATEGORY(lcLedger, "reckoner.provider.ledger", QtInfoMsg)
Q_LOGGING_CATEGORY(lcServer, "reckoner.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSandbox, "reckoner.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "reckoner.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "reckoner.app", QtInfoMsg)

namespace reckoner::log {

namespace {

constexpr int kMaxFields = 32; // of one entry; ours have a handful

Format g_format = Format::Text; // set once by install(), before any other thread runs
std::mutex g_observerMutex;
Observer g_observer; // guarded by g_observerMutex

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
    }
    return "info";
}

// Control bytes (and with them forged lines and terminal escapes) become visible escapes.
QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (QChar c : text) {
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c.unicode() == 0x2028 ||
            c.unicode() == 0x2029)
            out += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

bool isKeyByte(QChar c)
{
    return (c >= u'a' && c <= u'z') || c == u'_';
}

// Where the next “ key=” begins at or after `from`, with its key; -1 if there is none.
std::pair<qsizetype, QString> nextKey(const QString &text, qsizetype from)
{
    for (qsizetype equals = text.indexOf(u'=', from); equals > 0; equals = text.indexOf(u'=', equals + 1)) {
        qsizetype start = equals;
        while (start > from && isKeyByte(text[start - 1]))
            --start;
        if (start < equals && start > 0 && text[start - 1] == u' ')
            return {start, text.mid(start, equals - start)};
    }
    return {-1, QString()};
}

// What the log calls by a short name, and what a collector looks for.
QString fieldName(const QString &key)
{
    static const QStringList ids = {QStringLiteral("event"), QStringLiteral("subscription"), QStringLiteral("request"),
                                    QStringLiteral("customer"), QStringLiteral("operation")};
    return ids.contains(key) ? key + QStringLiteral("_id") : key;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = formatLine(g_format, type, context.category ? context.category : "default",
                                       SystemClock().now().toUtf8(), message);
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr); // one call: lines of threads do not mix
    {
        const std::lock_guard lock(g_observerMutex);
        if (g_observer)
            g_observer(type, context.category ? context.category : "default", redacted(message));
    }
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

QString redacted(QString text)
{
    static const QRegularExpression secrets(
        QStringLiteral("pdl_(?:live|sdbx)_apikey_\\w+|pdl_ntfset_\\w+|whsec_\\w+|[sr]k_(?:live|test)_\\w+|(?i:bearer)"
                       "\\s+[\\w.~+/=-]+|pca_\\w+"));
    return text.replace(secrets, QStringLiteral("[redacted]"));
}

void setObserver(Observer observer)
{
    const std::lock_guard lock(g_observerMutex);
    g_observer = std::move(observer);
}

Parts partsOf(const QString &message)
{
    Parts parts;
    auto [start, key] = nextKey(message, 0);
    parts.sentence = message.left(start < 0 ? message.size() : start).trimmed();
    while (start >= 0) {
        qsizetype from = start + key.size() + 1, end = from;
        const bool isQuoted = from < message.size() && message[from] == u'"';
        if (isQuoted) { // up to the last quotation mark before the next key, or the last of all
            end = message.indexOf(QStringLiteral("\" "), from + 1);
            end = end < 0 ? message.size() : end + 1;
        }
        const auto [next, nextName] = nextKey(message, end);
        QString value = message.mid(from, (next < 0 ? message.size() : next) - from).trimmed();
        if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.mid(1, value.size() - 2);
        const bool isTaken = std::any_of(parts.fields.begin(), parts.fields.end(),
                                         [&](const auto &field) { return field.first == fieldName(key); });
        if (!isTaken && !value.isEmpty() && int(parts.fields.size()) < kMaxFields)
            parts.fields.emplace_back(fieldName(key), value);
        start = next;
        key = nextName;
    }
    return parts;
}

QByteArray formatLine(Format format, QtMsgType type, const QByteArray &category, const QByteArray &timeUtc,
                      const QString &message)
{
    const QString safe = redacted(message);
    if (format == Format::Json) {
        const Parts parts = partsOf(safe);
        QJsonObject line;
        for (const auto &[name, value] : parts.fields)
            line.insert(name, escaped(value));
        line.insert(QStringLiteral("time"), QString::fromLatin1(timeUtc)); // last, so that no field stands for them
        line.insert(QStringLiteral("level"), QLatin1StringView(levelName(type)));
        line.insert(QStringLiteral("category"), QString::fromLatin1(category));
        line.insert(QStringLiteral("message"), escaped(safe));
        return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return timeUtc + ' ' + levelName(type) + ' ' + category + ": " + escaped(safe).toUtf8() + '\n';
}

void install(Format format)
{
    g_format = format;
    qInstallMessageHandler(handle);
}

} // namespace reckoner::log
