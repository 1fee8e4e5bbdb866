// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of the mirror as plain rows: what rebuild compares and writes anew. Knows which tables belong to a kind of
// entity, and learns their columns from the schema, so that none can be left out of a comparison. SQL and nothing
// else; runs on the thread of the connection. Errors: Storage.

#include "core/storage/transaction.h"
#include "core/storage/version_rule.h"
#include "core/sync/snapshot.h"

#include <map>

namespace reckoner::sync {

// One column of one row, with its value as the database would write it as a literal.
struct ProjectionField {
    QString column; // "subscription.status", "subscription_item[2].quantity"
    QByteArray value;
    bool operator==(const ProjectionField &) const = default;
};
using ProjectionRows = std::vector<ProjectionField>;

struct ProjectionState {
    storage::Version version;
    qint64 rowVersion = 0;
};

class ProjectionStore
{
public:
    explicit ProjectionStore(storage::Connection &connection) : m_connection(connection) {}

    // None: there is no such row. Nobody else can change it until the transaction ends.
    Result<std::optional<ProjectionState>> lock(storage::Transaction &transaction, const SnapshotKey &key);
    // Everything that is kept of one entity, but counters of this database (row_version, search_id).
    Result<ProjectionRows> rows(const SnapshotKey &key);
    // Makes the row older than any event, so that the next one is taken over it in all its columns and parts.
    Result<void> forgetVersion(storage::Transaction &transaction, const SnapshotKey &key);
    Result<void> setRowVersion(storage::Transaction &transaction, const SnapshotKey &key, qint64 rowVersion);
    // Rows of all kinds of entities together.
    Result<qint64> count(const AccountId &account);

private:
    Result<QString> selectOf(const QString &table, const QString &idColumn);

    storage::Connection &m_connection;
    std::map<QString, QString> m_selects;            // by table
    std::map<QString, std::vector<QString>> m_names; // by table, as selected
    std::map<QString, int> m_positions;              // by table: where “position” is among them, or -1
};

} // namespace reckoner::sync
