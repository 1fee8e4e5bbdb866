// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event_store.h"
#include "core/sync/renewal_store.h"
#include "tests/events/inbox_fixture.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

using namespace reckoner;
using namespace reckoner::sync;
using namespace reckoner::testkit;
using namespace Qt::StringLiterals;

namespace {

const Instant kGapNow = Instant::fromSeconds(1'770'000'000);

Instant before(int minutes)
{
    return kGapNow - std::chrono::minutes(minutes);
}

std::vector<Instant> everyMinute(int from, int count)
{
    std::vector<Instant> all;
    for (int i = 0; i < count; ++i)
        all.push_back(before(from - i));
    return all;
}

} // namespace

class TstRenewalGap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingDueIsFine()
    {
        QVERIFY(renewalGap({}, kGapNow).state == RenewalState::Fine);
        QVERIFY(renewalGap({{}, {before(500)}}, kGapNow).state == RenewalState::Fine);
    }
    void silenceWhileRenewalsAreDue()
    {
        const RenewalGap gap = renewalGap({everyMinute(40, 12), {before(300)}}, kGapNow);
        QVERIFY(gap.state == RenewalState::Silent);
        QCOMPARE(gap.missing, 12);
        QCOMPARE(gap.quiet, Micros(std::chrono::minutes(40)));
        QVERIFY(gap.since == before(40) && gap.latest == before(300));
    }
    void whatIsJustDueMayStillCome()
    {
        const RenewalGap gap = renewalGap({everyMinute(14, 12), {}}, kGapNow);
        QVERIFY(gap.state == RenewalState::Fine);
        QCOMPARE(gap.missing, 0);
        // Exactly at the grace it is missing.
        QCOMPARE(renewalGap({{before(15)}, {}}, kGapNow).missing, 1);
    }
    void aFewAreAMatterOfTheirOwn()
    {
        QVERIFY(renewalGap({everyMinute(300, 2), {}}, kGapNow).state == RenewalState::Fine);
        QVERIFY(renewalGap({everyMinute(300, 3), {}}, kGapNow).state == RenewalState::Silent);
    }
    void someComeAndTooManyDoNot()
    {
        RenewalFacts facts{everyMinute(60, 10), everyMinute(50, 40)};
        QVERIFY(renewalGap(facts, kGapNow).state == RenewalState::Losing); // 10 of 50
        facts.outstanding.resize(9);
        facts.seen = everyMinute(50, 41);
        QVERIFY(renewalGap(facts, kGapNow).state == RenewalState::Fine);
    }
    void stoppedInTheMiddleIsSilence()
    {
        const RenewalGap gap = renewalGap({everyMinute(90, 20), everyMinute(90, 10)}, kGapNow);
        QVERIFY(gap.state == RenewalState::Silent);
        QCOMPARE(gap.quiet, Micros(std::chrono::minutes(81)));
    }
    void eventsOfTheFutureProveNothing()
    {
        QVERIFY(renewalGap({everyMinute(40, 12), {before(-60)}}, kGapNow).state == RenewalState::Silent);
    }

    void isReadFromMirrorAndInbox_data() { addDialectRows(); }
    void isReadFromMirrorAndInbox()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        const auto put = [&](const QString &id, const QString &status, Instant due) {
            return database->writeBlocking([&](storage::Transaction &transaction) -> Result<void> {
                RK_TRY(transaction
                           .prepare(R"(
INSERT INTO subscription (account_id, subscription_id, customer_id, address_id, business_id, status, currency,
    collection_mode, cycle_interval, cycle_frequency, next_billed_at_us, next_billed_order_us, discount_id,
    item_summary, recurring_minor, custom_data, created_at_us, updated_at_us, raw, version_occurred_us,
    version_updated_us, fingerprint, children_fingerprint, row_version)
VALUES (:account_id, :id, 'ctm_1', '', '', :status, 'USD', 'automatic', 'month', 1, :due, :due, '', '', 100, :none, 0,
    0, :none, 0, 0, :none, :none, 1))")
                           .bind(":account_id", testAccount())
                           .bind(":id", id)
                           .bind(":status", status)
                           .bind(":due", due)
                           .bind(":none", QByteArray(""))
                           .run());
                return {};
            });
        };
        for (int i = 0; i < 4; ++i)
            QVERIFY(put(u"sub_a%1"_s.arg(i), u"active"_s, before(120 + i)));
        QVERIFY(put(u"sub_b"_s, u"past_due"_s, before(120)));
        QVERIFY(put(u"sub_c"_s, u"active"_s, before(-120)));
        QVERIFY(put(u"sub_d"_s, u"active"_s, before(60 * 24 * 30)));
        const auto read = [&] {
            return *database->readBlocking(
                [](storage::Connection &connection) { return readRenewalGap(connection, testAccount(), kGapNow); });
        };
        RenewalGap gap = read();
        QCOMPARE(gap.missing, 4);
        QVERIFY(gap.state == RenewalState::Silent && !gap.latest);
        EventForge forge;
        for (const auto &[type, minutes] : {std::pair(u"transaction.completed"_s, 100), {u"customer.updated"_s, 50}}) {
            const ForgedEvent forged =
                forge.event(type, before(minutes), EventForge::customer({.id = forge.id(u"ctm"_s)}));
            QVERIFY(database->writeBlocking([&](storage::Transaction &transaction) {
                return events::EventStore(transaction.connection())
                    .insertOnce(transaction, newEvent(forged, before(minutes)));
            }));
        }
        gap = read();
        QVERIFY(gap.latest == before(100));
        QCOMPARE(gap.quiet, Micros(std::chrono::minutes(100)));
    }
};

RK_TEST(TstRenewalGap)
#include "tst_renewal_gap.moc"
