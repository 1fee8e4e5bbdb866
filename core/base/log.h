// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Logging: one line an entry, a sentence and a key=value tail, ids but no personal data and no secrets. Categories
// are declared here and nowhere else. debug is for us, info a change that somebody would note, warning needs
// attention, critical cannot go on. Any thread.

#include <QLoggingCategory>
#include <QString>

Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcIntake)
Q_DECLARE_LOGGING_CATEGORY(lcProjector)
Q_DECLARE_LOGGING_CATEGORY(lcSync)
Q_DECLARE_LOGGING_CATEGORY(lcActions)
Q_DECLARE_LOGGING_CATEGORY(lcPaddle)
Q_DECLARE_LOGGING_CATEGORY(lcLedger)
Q_DECLARE_LOGGING_CATEGORY(lcServer)
Q_DECLARE_LOGGING_CATEGORY(lcSandbox)
Q_DECLARE_LOGGING_CATEGORY(lcUi)
Q_DECLARE_LOGGING_CATEGORY(lcApp)

namespace reckoner::log {

enum class Format { Text, Json };

// Installs the handler that writes one line per entry to standard error, control bytes escaped, and anything that
// looks like a key or a webhook secret replaced (a second line of defence behind Secret). Call once, from main.
void install(Format format);

// The line that install() writes, for tests.
QByteArray formatLine(Format format, QtMsgType type, const QByteArray &category, const QByteArray &timeUtc,
                      const QString &message);

// Replaces what looks like a provider key, a webhook secret or a bearer token by “[redacted]”.
QString redacted(QString text);

} // namespace reckoner::log
