// SPDX-License-Identifier: GPL-3.0-or-later
// An upgrade from the first look to the audit log: what it will cost, what it then cost, and that everybody hears of
// it.
#include "core/catalog/price_store.h"
#include "core/payments/payment_store.h"
#include "core/subscriptions/change_estimate.h"
#include "core/subscriptions/transitions.h"
#include "tests/flows/mirror_check.h"
#include "tests/flows/story.h"
#include "tests/testkit/registry.h"

using namespace reckoner;
using namespace reckoner::flows;
using namespace reckoner::subscriptions;
using actions::OperationState;

namespace {

// Our own reckoning of a change from nothing but the mirror, as at the minute of the provider's.
ChangeEstimate estimateFromMirror(Story &story, const Subscription &subscription, const ItemsChange &change, Instant at)
{
    return got(story.database->readBlocking([&](storage::Connection &connection) -> Result<ChangeEstimate> {
        std::vector<PriceId> ids;
        for (const ItemChange &item : change.items)
            ids.push_back(item.priceId);
        RK_TRY_ASSIGN(const auto prices, catalog::PriceStore(connection).byIds(story.account, ids));
        RK_TRY_ASSIGN(const auto last, payments::PaymentStore(connection).lastBilled(story.account, subscription.id));
        std::vector<BillLine> lines;
        for (const auto &line : last ? last->lines : std::vector<payments::PaymentLine>())
            lines.push_back(line.line);
        return estimateChange({subscription, change, prices, at, learnTax(lines)});
    }));
}

QString saidOf(const EstimateComparison &comparison)
{
    QStringList parts{comparison.reason};
    for (const auto &difference : comparison.differences)
        parts << difference.what + QStringLiteral(": ") + difference.estimated.toString() + QStringLiteral(" / ") +
                     difference.provider.toString();
    return parts.join(QStringLiteral("; "));
}

} // namespace

class TstUpgrade : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasConfirmedIsWhatIsBilled_data();
    void whatWasConfirmedIsWhatIsBilled();
    void everyAllowedModeIsEstimatedAsTheProviderReckons_data();
    void everyAllowedModeIsEstimatedAsTheProviderReckons();
    void deferredAmountsComeWithTheRenewal();
    void theEventFeedBringsTheSame_data();
    void theEventFeedBringsTheSame();
};

void TstUpgrade::whatWasConfirmedIsWhatIsBilled_data()
{
    testkit::addDialectRows();
}

void TstUpgrade::whatWasConfirmedIsWhatIsBilled()
{
    RK_FETCH_DIALECT()
    Story story({.dialect = dialect});
    const PriceId solo = story.price({}), team = story.price({.name = QStringLiteral("Team"), .amountMinor = 11'000});
    const SubscriptionId id = story.subscribe(solo);
    story.backfill();
    story.receive();
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
    story.advance(std::chrono::hours(24 * 13) + std::chrono::minutes(17));
    story.forgetReports();

    const ItemsChange change = changeTo(team, 3);
    const actions::ExecuteRequest confirmed = story.confirmed(id, change);
    const actions::ChangePreview &preview = *confirmed.preview;
    QVERIFY(preview.provider.immediate && preview.provider.summary);
    const auto estimate =
        estimateFromMirror(story, preview.before, change, prorationTime(preview.provider).value_or(story.clock.now()));
    const auto comparison = compareEstimate(estimate, preview.before, preview.provider);
    QVERIFY2(comparison.agreement == Agreement::Equal, qPrintable(saidOf(comparison)));
    QCOMPARE(story.mirrored(id).items.at(0).priceId, solo); // a preview changes nothing

    const actions::Operation operation = got(story.actions->execute(confirmed));
    QCOMPARE(actions::operationStateText(operation.state), QStringLiteral("succeeded"));
    QCOMPARE(story.wireCount("PATCH", "/subscriptions/" + id.toString().toUtf8()), 1);
    const auto bills = story.bills(id, QStringLiteral("subscription_update"));
    QCOMPARE(bills.size(), 1u);
    QCOMPARE(asBilled(bills[0].totals), asBilled(preview.provider.immediate->totals));
    QCOMPARE(bills[0].totals.grandTotal, estimate.immediate->grandTotal);
    QCOMPARE(bills[0].lines.size(), preview.provider.immediate->lines.size());
    QCOMPARE(story.mirrored(id).items.at(0).priceId, team); // from the answer, before any webhook was applied

    const auto counts = story.receive();
    QVERIFY(counts.total() > 0);
    QCOMPARE(counts.parked + counts.failed, 0);
    QCOMPARE(story.mirrored(id).items.at(0).quantity, 3);
    QVERIFY(story.reports(storage::Entity::Subscription, id.toString()));
    QVERIFY(story.reports(storage::Entity::Payment, bills[0].id.toString()));
    QVERIFY(story.reports(storage::Entity::Operation, operation.id.toString()));
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
    QCOMPARE(story.countOf("SELECT COUNT(*) FROM webhook_quarantine"), 0);
    QCOMPARE(story.countOf("SELECT COUNT(*) FROM webhook_reject"), 0);
    const audit::AuditVerdict verdict = story.audit();
    QVERIFY2(!verdict.firstBroken, qPrintable(verdict.what));
    QCOMPARE(verdict.checked, 2); // requested, succeeded
}

void TstUpgrade::everyAllowedModeIsEstimatedAsTheProviderReckons_data()
{
    QTest::addColumn<bool>("annual");
    QTest::addColumn<int>("quantity");
    QTest::newRow("upgrade") << false << 5;
    QTest::newRow("downgrade") << false << 1;
    QTest::newRow("to annual") << true << 2;
}

void TstUpgrade::everyAllowedModeIsEstimatedAsTheProviderReckons()
{
    QFETCH(bool, annual);
    QFETCH(int, quantity);
    Story story;
    const PriceId team = story.price({.name = QStringLiteral("Team"), .amountMinor = 1'999});
    const PriceId year = story.price({.name = QStringLiteral("Team, yearly"),
                                      .amountMinor = 19'999,
                                      .cycle = catalog::periodFromText(QStringLiteral("year"), 1)});
    const SubscriptionId id = story.subscribe(team, 3);
    story.backfill();
    story.advance(std::chrono::hours(24 * 9) + std::chrono::minutes(41));
    const Subscription before = story.mirrored(id);
    const auto modes = allowedModes(before, annual ? CycleChange::NewCycle : CycleChange::SameCycle);
    QVERIFY(!modes.empty());
    for (const ProrationMode mode : modes) {
        const ItemsChange change = changeTo(annual ? year : team, quantity, mode);
        const actions::ChangePreview preview = story.preview(id, change);
        const auto estimate =
            estimateFromMirror(story, before, change, prorationTime(preview.provider).value_or(story.clock.now()));
        const auto comparison = compareEstimate(estimate, before, preview.provider);
        QVERIFY2(comparison.agreement == Agreement::Equal,
                 qPrintable(prorationModeText(mode) + QStringLiteral(": ") + saidOf(comparison)));
    }
    // What is not allowed here is refused there as well.
    for (const ProrationMode mode : kAllProrationModes) {
        if (std::find(modes.begin(), modes.end(), mode) == modes.end())
            QVERIFY2(!testkit::await(story.actions->preview(id, changeTo(annual ? year : team, quantity, mode))),
                     qPrintable(prorationModeText(mode)));
    }
    QCOMPARE(story.wireCount("PATCH", "/subscriptions/" + id.toString().toUtf8()), 0);
}

void TstUpgrade::deferredAmountsComeWithTheRenewal()
{
    Story story;
    const PriceId team = story.price({.name = QStringLiteral("Team"), .amountMinor = 1'999});
    const SubscriptionId id = story.subscribe(team, 2);
    story.backfill();
    story.advance(std::chrono::hours(24 * 20));
    const actions::ExecuteRequest confirmed =
        story.confirmed(id, changeTo(team, 7, ProrationMode::ProratedNextBillingPeriod));
    QVERIFY(!confirmed.preview->provider.immediate);
    QVERIFY(confirmed.preview->provider.next);
    const actions::Operation operation = got(story.actions->execute(confirmed));
    QVERIFY(operation.state == OperationState::Succeeded);
    QVERIFY(story.bills(id, QStringLiteral("subscription_update")).empty());
    const Subscription after = story.mirrored(id);
    QCOMPARE(after.items.at(0).quantity, 7);
    story.advanceTo(*after.nextBilledAt + std::chrono::hours(1));
    story.receive();
    const auto renewals = story.bills(id, QStringLiteral("subscription_recurring"));
    QCOMPARE(renewals.size(), 1u);
    QCOMPARE(renewals[0].totals.grandTotal, confirmed.preview->provider.next->totals.grandTotal);
    QCOMPARE(renewals[0].lines.size(), confirmed.preview->provider.next->lines.size());
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
}

void TstUpgrade::theEventFeedBringsTheSame_data()
{
    testkit::addDialectRows();
}

void TstUpgrade::theEventFeedBringsTheSame()
{
    RK_FETCH_DIALECT()
    Story story({.dialect = dialect, .webhooks = Webhooks::None});
    const PriceId solo = story.price({}), team = story.price({.name = QStringLiteral("Team"), .amountMinor = 11'000});
    const SubscriptionId id = story.subscribe(solo);
    const events::Coverage first = story.catchUp(); // the mirror from events alone
    QVERIFY(first.newEvents > 0);
    QVERIFY(first.state == events::CoverageState::Complete);
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
    story.advance(std::chrono::hours(24 * 3));
    story.forgetReports();
    story.done(id, changeTo(team, 2));
    const events::Coverage second = story.catchUp();
    QVERIFY(second.newEvents > 0);
    QCOMPARE(second.quarantined, 0);
    const auto bills = story.bills(id, QStringLiteral("subscription_update"));
    QCOMPARE(bills.size(), 1u);
    QVERIFY(story.reports(storage::Entity::Payment, bills[0].id.toString()));
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
    QCOMPARE(story.catchUp().newEvents, 0); // nothing twice
    QVERIFY(!story.audit().firstBroken);
}

RK_TEST(TstUpgrade)
#include "tst_upgrade.moc"
