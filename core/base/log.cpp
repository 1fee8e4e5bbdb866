// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include "core/base/clock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cstdio>

Q_LOGGING_CATEGORY(lcStorage, "reckoner.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "reckoner.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcIntake, "reckoner.intake", QtInfoMsg)
Q_LOGGING_CATEGORY(lcProjector, "reckoner.projector", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "reckoner.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcActions, "reckoner.actions", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPaddle, "reckoner.provider.paddle", QtInfoMsg)
Q_LOGGING_CATEGORY(lcServer, "reckoner.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSandbox, "reckoner.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "reckoner.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "reckoner.app", QtInfoMsg)

namespace reckoner::log {

namespace {

Format g_format = Format::Text; // set once by install(), before any other thread runs

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

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = formatLine(g_format, type, context.category ? context.category : "default",
                                       SystemClock().now().toUtf8(), message);
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr); // one call: lines of threads do not mix
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

QByteArray formatLine(Format format, QtMsgType type, const QByteArray &category, const QByteArray &timeUtc,
                      const QString &message)
{
    const QString safe = redacted(message);
    if (format == Format::Json) {
        const QJsonObject line{{QStringLiteral("time"), QString::fromLatin1(timeUtc)},
                               {QStringLiteral("level"), QLatin1StringView(levelName(type))},
                               {QStringLiteral("category"), QString::fromLatin1(category)},
                               {QStringLiteral("message"), safe}};
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
