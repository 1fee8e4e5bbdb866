// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/feed_pruning.h"

#include <QStringList>

#include <algorithm>

namespace reckoner::storage {

namespace {

const QString kFeedNotesKey = QStringLiteral("change_feed.notes"); // "micros:seq micros:seq …", oldest first
const QString kFeedPrunedKey = QStringLiteral("change_feed.pruned_through"); // a seq

constexpr const char *kSettingFindSql = "SELECT value FROM setting WHERE key = :key";
constexpr const char *kSettingSaveSql =
    "INSERT INTO setting (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
constexpr const char *kFeedEndsSql = "SELECT COALESCE(MIN(seq), 0), COALESCE(MAX(seq), 0) FROM change_feed";
constexpr const char *kFeedDeleteSql = "DELETE FROM change_feed WHERE seq <= :through";

struct FeedNote {
    Instant at;
    qint64 seq = 0; // the newest then
};

Result<QString> setting(Connection &connection, const QString &key)
{
    RK_TRY_ASSIGN(
        const std::optional<QString> value,
        connection.prepare(kSettingFindSql).bind(":key", key).first([](const Row &row) { return row.text(0); }));
    return value.value_or(QString());
}

Result<void> saveSetting(Transaction &transaction, const QString &key, const QString &value)
{
    RK_TRY(transaction.prepare(kSettingSaveSql).bind(":key", key).bind(":value", value).run());
    return {};
}

std::vector<FeedNote> notesFrom(const QString &text)
{
    std::vector<FeedNote> notes;
    for (const QString &each : text.split(u' ', Qt::SkipEmptyParts))
        notes.push_back(
            {Instant::fromMicros(each.section(u':', 0, 0).toLongLong()), each.section(u':', 1).toLongLong()});
    return notes;
}

QString textOf(const std::vector<FeedNote> &notes)
{
    QStringList parts;
    for (const FeedNote &note : notes)
        parts.append(QStringLiteral("%1:%2").arg(note.at.micros()).arg(note.seq));
    return parts.join(u' ');
}

} // namespace

Result<qint64> prunedThrough(Connection &connection)
{
    RK_TRY_ASSIGN(const QString text, setting(connection, kFeedPrunedKey));
    return text.toLongLong();
}

Result<qint64> pruneChangeFeed(Transaction &transaction, Instant now, const FeedPruning &limits)
{
    Connection &connection = transaction.connection();
    RK_TRY_ASSIGN(const auto ends, connection.prepare(kFeedEndsSql).first([](const Row &row) {
        return std::pair(row.integer(0), row.integer(1));
    }));
    const auto [oldest, newest] = ends.value_or(std::pair<qint64, qint64>());
    RK_TRY_ASSIGN(const QString text, setting(connection, kFeedNotesKey));
    std::vector<FeedNote> notes = notesFrom(text);
    if (notes.empty() || notes.back().at + limits.noteEvery <= now)
        notes.push_back({now, newest});
    qint64 oldEnough = 0; // behind the newest note that is as old as rows have to be
    const auto young =
        std::find_if(notes.begin(), notes.end(), [&](const FeedNote &note) { return note.at + limits.keepFor > now; });
    if (young != notes.begin()) {
        oldEnough = std::prev(young)->seq;
        notes.erase(notes.begin(), std::prev(young));
    }
    if (const QString noted = textOf(notes); noted != text)
        RK_TRY(saveSetting(transaction, kFeedNotesKey, noted));
    const qint64 through = std::min({oldEnough, newest - limits.keepRows, oldest + limits.mostAtOnce - 1});
    if (oldest == 0 || through < oldest)
        return 0;
    RK_TRY(saveSetting(transaction, kFeedPrunedKey, QString::number(through)));
    return transaction.prepare(kFeedDeleteSql).bind(":through", through).run();
}

} // namespace reckoner::storage
