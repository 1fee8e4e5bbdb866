// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What else becomes of log entries besides the line on standard error, and what an entry consists of. Any thread.

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <functional>
#include <utility>
#include <vector>

namespace reckoner::log {

// Gets every entry that is written, redacted, on the thread that logs; must be quick and must not log. One at a time;
// an empty one ends it, and returns when no call is under way.
using Observer = std::function<void(QtMsgType type, const QByteArray &category, const QString &message)>;
void setObserver(Observer observer);

// “A sentence. event=evt_1 detail="some words"” taken apart. Of a name that comes twice the first counts: what stands
// behind it may be another's words.
struct Parts {
    QString sentence;
    std::vector<std::pair<QString, QString>> fields; // event_id, subscription_id, request_id, … and others as they are
};
Parts partsOf(const QString &message);

} // namespace reckoner::log
