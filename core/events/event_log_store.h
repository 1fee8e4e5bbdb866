// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the inbox as a log, from its first row to its last: for those who look at all of it (rebuild, verify, export)
// and need what no list shows. SQL and nothing else; runs on the thread of the connection. Errors: Storage.

#include "core/events/event_store.h"

#include <map>

namespace reckoner::events {

// A row with everything that arrived with it.
struct LoggedEvent {
    StoredEvent event;
    QByteArray contentHash; // taken when it was stored
    QByteArray headers;
    QString signatureHeader; // empty: it was not signed
};

class EventLogStore
{
public:
    explicit EventLogStore(storage::Connection &connection) : m_connection(connection) {}

    // In the order of arrival, behind that seq.
    Result<std::vector<LoggedEvent>> after(const AccountId &account, qint64 seq, int limit);
    // The entities that events are about, in the order of their ids, behind that id.
    Result<QStringList> entitiesAfter(const AccountId &account, const QString &id, int limit);
    // The events of one entity that the projection has looked at and taken or passed over, oldest first: those that
    // wait, for a person or for another try, are not part of what the mirror says.
    Result<std::vector<qint64>> projectedSeqs(const AccountId &account, const QString &entityId);
    // Which of these events are there, with their content hash.
    Result<std::map<EventId, QByteArray>> known(const AccountId &account, const std::vector<EventId> &ids);

private:
    storage::Connection &m_connection;
};

} // namespace reckoner::events
