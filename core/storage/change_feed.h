// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tells what changed in the database, whoever changed it: this process, reckonerd, a colleague. Reads change_feed
// behind the last seq it has seen (SQLite: when PRAGMA data_version moves or this process commits; PostgreSQL: on
// NOTIFY, with a slow poll as fall-back and a catch-up after every reconnect). Lives on the main thread.

#include "core/storage/transaction.h"

#include <QObject>

#include <vector>

namespace reckoner::storage {

class Database;

struct Change {
    qint64 seq = 0;
    Entity entity = Entity::Subscription;
    AccountId account;
    QString id;
};

class ChangeFeed : public QObject
{
    Q_OBJECT
public:
    // It starts behind the newest row there is, which takes a connection and one short query. Wait: that is found
    // before the constructor returns. Later: started() tells; for threads that paint. Read the first rows after that,
    // so that nothing falls between. pollMs: how often to look (PostgreSQL: a tenth as often, for it tells by itself).
    enum class Start { Wait, Later };
    explicit ChangeFeed(Database &database, int pollMs = 200, QObject *parent = nullptr, Start start = Start::Wait);
    ~ChangeFeed() override;
    // Looks now instead of at the next poll.
    void poke();

Q_SIGNALS:
    void started(); // of Start::Later: the start is known, or reachableChanged(false) has been told
    // In order of seq, batched, each (entity, id) once per batch.
    void changed(const std::vector<reckoner::storage::Change> &changes);
    // Rows that this reader has not seen were removed (FeedPruning), so what it shows may be old in any place: read
    // everything. It goes on from the newest row.
    void missed();
    // false when the database cannot be reached, true when it is back (and caught up). When it was away from the very
    // start the first true means: read everything.
    void reachableChanged(bool reachable);

private:
    void tellStarted();
    void settleReachable(bool reachable, const QString &detail);

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace reckoner::storage
