// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/account_store.h"
#include "core/sync/sync_cursor.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

using namespace reckoner;
using namespace reckoner::sync;

namespace {

const AccountId kTurnAccount(QStringLiteral("paddle/sandbox/main"));
const Instant kTurnNow = Instant::fromSeconds(1'770'000'000);

bool takes(storage::Database &database, const QString &holder, Instant now, const QString &name)
{
    return database
        .writeBlocking([&](storage::Transaction &transaction) -> Result<bool> {
            RK_TRY(storage::ensureAccount(transaction, kTurnAccount, kTurnNow));
            return takeTurn(transaction, {.account = kTurnAccount, .name = name, .holder = holder}, now);
        })
        .value();
}

} // namespace

class TstSyncCursor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneHasTheTurnAndKeepsItWhileItWorks_data() { testkit::addDialectRows(); }
    void oneHasTheTurnAndKeepsItWhileItWorks()
    {
        RK_TEMPORARY_DATABASE(database);
        const QString one = QStringLiteral("one"), other = QStringLiteral("other"), name = QStringLiteral("work");
        QVERIFY(takes(*database, one, kTurnNow, name));
        QVERIFY(!takes(*database, other, kTurnNow, name));
        QVERIFY(takes(*database, other, kTurnNow, QStringLiteral("other work")));
        // Kept: the lease begins anew.
        const Instant later = kTurnNow + kTurnLease - Micros(1);
        QVERIFY(takes(*database, one, later, name));
        QVERIFY(!takes(*database, other, kTurnNow + kTurnLease, name));
        // Not kept: whoever died loses it, and does not get it back from the next.
        QVERIFY(takes(*database, other, later + kTurnLease, name));
        QVERIFY(!takes(*database, one, later + kTurnLease, name));
    }
};

RK_TEST(TstSyncCursor)
#include "tst_sync_cursor.moc"
