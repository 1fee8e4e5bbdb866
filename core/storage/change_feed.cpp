// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_feed.h"

#include "core/base/hand_over.h"
#include "core/base/log.h"
#include "core/base/words.h"
#include "core/storage/database.h"
#include "core/storage/database_opener.h"
#include "core/storage/feed_pruning.h"

#include <QSet>
#include <QSqlDriver>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace reckoner::storage {

namespace {

// Rows of one look: a batch that the main thread takes in within a frame. What is left comes with the next look, at
// once.
constexpr int kChangesPerLook = 2000;
// PostgreSQL tells by NOTIFY; the poll is the watchdog for a server that went away and for a notice that was lost.
constexpr int kPostgresPollFactor = 10;
const QString kChannel = QStringLiteral("reckoner_changes"); // named in Transaction too

const char *const kFeedSelect =
    "SELECT seq, entity, account_id, entity_id FROM change_feed WHERE seq > :after ORDER BY seq LIMIT :limit";
// The sequence, not max(seq), which goes back when old rows are removed.
const char *const kFeedNewestSqlite =
    "SELECT COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'change_feed'), 0)";
const char *const kFeedNewestPostgres = "SELECT COALESCE(max(seq), 0) FROM change_feed";

struct Look {
    qint64 newest = 0;
    bool more = false;
    bool missed = false;         // rows behind the last one seen are gone
    std::vector<Change> changes; // each (entity, account, id) once, at its last place
};

// Keeps the last of each, so that a reader that remembers the seq of what it saw never goes back.
std::vector<Change> coalesced(std::vector<Change> changes)
{
    QSet<QString> seen;
    std::vector<Change> kept;
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        const QString key =
            QString::number(int(change->entity)) + QChar(0x1f) + change->account.toString() + QChar(0x1f) + change->id;
        if (seen.contains(key))
            continue;
        seen.insert(key);
        kept.push_back(std::move(*change));
    }
    std::reverse(kept.begin(), kept.end());
    return kept;
}

} // namespace

// What lives on the worker: a connection of its own, so that a look never waits behind a query and a query never
// behind a look.
class ChangeWatcher
{
public:
    ChangeWatcher(const DatabaseUrl &url, ChangeFeed *feed) : m_url(url), m_feed(feed) {}

    // The changes behind after; where there is none yet, only the newest seq there is.
    Result<Look> look(std::optional<qint64> after)
    {
        Result<Look> found = lookOnce(after);
        if (!found)
            m_connection.reset(); // opened and subscribed again by the next look, which catches up by seq
        return found;
    }

private:
    Result<Look> lookOnce(std::optional<qint64> after)
    {
        if (m_connection && !m_connection->isOpen())
            m_connection.reset();
        const bool fresh = !m_connection;
        if (fresh)
            RK_TRY(open());
        if (!after)
            return newest();
        if (m_url.dialect == Dialect::Sqlite && !m_more) {
            RK_TRY_ASSIGN(const qint64 version, number("PRAGMA data_version")); // moves when another connection commits
            if (!fresh && version == m_dataVersion)
                return Look{*after, false, false, {}};
            m_dataVersion = version;
        }
        return changesBehind(*after);
    }

    Result<void> open()
    {
        RK_TRY_ASSIGN(m_connection, DatabaseOpener::open(m_url, ConnectionRole::Watcher));
        if (m_url.dialect == Dialect::Sqlite)
            return {};
        QSqlDriver *const driver = m_connection->driver();
        if (!driver->subscribeToNotification(kChannel))
            return Error{ErrorKind::Storage, Words::tr("The database server does not tell about changes."), {}, {}};
        QObject::connect(driver, &QSqlDriver::notification, driver, [feed = m_feed] { // on the worker
            hand_over::post(feed, [feed] { feed->poke(); });
        });
        return {};
    }

    Result<qint64> number(const char *sql)
    {
        RK_TRY_ASSIGN(const auto found, m_connection->prepare(sql).first([](Row row) { return row.integer(0); }));
        return found.value_or(0);
    }

    Result<Look> newest()
    {
        RK_TRY_ASSIGN(const qint64 seq,
                      number(m_url.dialect == Dialect::Sqlite ? kFeedNewestSqlite : kFeedNewestPostgres));
        return Look{seq, false, false, {}};
    }

    Result<Look> changesBehind(qint64 after)
    {
        Look look;
        look.newest = after;
        int rows = 0;
        RK_TRY_ASSIGN(
            auto found,
            m_connection->prepare(kFeedSelect).bind("after", after).bind("limit", kChangesPerLook).all([&](Row row) {
                ++rows;
                look.newest = row.integer(0);
                return std::pair(entityFromName(row.text(1)),
                                 Change{row.integer(0), Entity::Account, row.id<AccountId>(2), row.text(3)});
            }));
        // After the rows: what is removed between the two is then found here.
        RK_TRY_ASSIGN(const qint64 pruned, prunedThrough(*m_connection));
        if (pruned > after) {
            m_more = false;
            RK_TRY_ASSIGN(look, newest());
            look.missed = true;
            return look;
        }
        std::vector<Change> changes;
        for (auto &[entity, change] : found) {
            if (!entity)
                continue; // of a newer program; nothing here shows it
            change.entity = *entity;
            changes.push_back(std::move(change));
        }
        look.changes = coalesced(std::move(changes));
        look.more = m_more = rows == kChangesPerLook;
        return look;
    }

    const DatabaseUrl m_url;
    ChangeFeed *const m_feed; // outlives the worker
    std::unique_ptr<Connection> m_connection;
    qint64 m_dataVersion = 0;
    bool m_more = false; // rows are left that the last look did not fetch
};

struct ChangeFeed::State {
    State(const DatabaseUrl &url, ChangeFeed *feed)
        : watcher(std::make_unique<ChangeWatcher>(url, feed)), worker(QStringLiteral("db-watcher"))
    {
    }
    ~State()
    {
        static_cast<void>(worker.runBlocking([this] { // its connection is closed on its own thread
            watcher.reset();
            return Result<void>();
        }));
    }

    std::optional<qint64> last; // none: the start is not known yet
    bool reachable = true;
    bool startToTell = false;
    bool looking = false;
    bool lookAgain = false;
    QTimer timer;
    std::unique_ptr<ChangeWatcher> watcher; // used on worker only
    Worker worker;
};

ChangeFeed::ChangeFeed(Database &database, int pollMs, QObject *parent, Start start)
    : QObject(parent), m_state(std::make_unique<State>(database.url(), this))
{
    m_state->startToTell = start == Start::Later;
    if (start == Start::Wait) { // a change between now and a later first look would never be told
        Result<Look> first = m_state->worker.runBlocking([this] { return m_state->watcher->look(std::nullopt); });
        if (first)
            m_state->last = first->newest;
        else
            settleReachable(false, first.error().detail);
    }
    connect(&m_state->timer, &QTimer::timeout, this, &ChangeFeed::poke);
    m_state->timer.start(database.dialect() == Dialect::Postgres ? pollMs * kPostgresPollFactor : pollMs);
    poke();
}

ChangeFeed::~ChangeFeed() = default;

void ChangeFeed::poke()
{
    if (m_state->looking) {
        m_state->lookAgain = true;
        return;
    }
    m_state->looking = true;
    m_state->lookAgain = false;
    auto task =
        m_state->worker.run([watcher = m_state->watcher.get(), after = m_state->last] { return watcher->look(after); });
    std::move(task).then(this, [this](Result<Look> found) {
        m_state->looking = false;
        if (!found) {
            settleReachable(false, found.error().detail);
            tellStarted();
            return; // the timer looks again
        }
        m_state->last = found->newest;
        const QPointer<ChangeFeed> alive(this); // a receiver may delete this
        if (found->missed) {
            qCInfo(lcStorage, "changes were removed before they were seen here, all is read again");
            Q_EMIT missed();
        }
        if (alive && !found->changes.empty())
            Q_EMIT changed(found->changes);
        if (alive)
            settleReachable(true, {});
        if (alive)
            tellStarted();
        if (alive && (found->more || m_state->lookAgain))
            poke();
    });
}

void ChangeFeed::tellStarted()
{
    if (std::exchange(m_state->startToTell, false))
        Q_EMIT started();
}

void ChangeFeed::settleReachable(bool reachable, const QString &detail)
{
    if (m_state->reachable == reachable)
        return;
    m_state->reachable = reachable;
    if (reachable)
        qCInfo(lcStorage, "database is reachable again, changes are caught up");
    else
        qCWarning(lcStorage, "database cannot be watched detail=\"%s\"", qUtf8Printable(detail));
    Q_EMIT reachableChanged(reachable);
}

} // namespace reckoner::storage
