// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/subscription_request.h"
#include "tests/actions/scripted_provider.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::actions;
using namespace reckoner::subscriptions;

namespace {

const Instant kNow = Instant::fromSeconds(1'780'000'000);

Subscription base()
{
    return testkit::activeSubscription(kNow);
}

template <class F> Subscription changed(F edit)
{
    Subscription s = base();
    edit(s);
    s.updatedAt = s.updatedAt + std::chrono::seconds(5);
    return s;
}

} // namespace

Q_DECLARE_METATYPE(reckoner::actions::Evidence)

class TstSubscriptionRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRequestSurvivesItsJson()
    {
        const std::vector<SubscriptionRequest> requests{ItemsChange{{{PriceId(QStringLiteral("pri_a")), 3}},
                                                                    ProrationMode::DoNotBill,
                                                                    OnPaymentFailure::ApplyChange},
                                                        PauseRequest{EffectiveFrom::Immediately, kNow, true},
                                                        PauseRequest{},
                                                        ResumeRequest{kNow, false},
                                                        ResumeRequest{},
                                                        CancelRequest{EffectiveFrom::Immediately},
                                                        ClearScheduledChange{},
                                                        Activate{},
                                                        NextBillChange{kNow, ProrationMode::ProratedImmediately},
                                                        ChargeRequest{{{PriceId(QStringLiteral("pri_a")), 2}},
                                                                      EffectiveFrom::NextBillingPeriod,
                                                                      OnPaymentFailure::ApplyChange}};
        for (const auto &request : requests) {
            const QByteArray json = requestToJson(request);
            const auto read = requestFromJson(json);
            QVERIFY2(read, json.constData());
            QCOMPARE(requestToJson(*read), json);
            QCOMPARE(requestKind(*read), requestKind(request));
        }
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no kind") << QByteArray("{}");
        QTest::newRow("other kind") << QByteArray(R"({"kind":"refund"})");
        QTest::newRow("wrong effective") << QByteArray(R"({"kind":"cancel","effective_from":"soon"})");
        QTest::newRow("fractional quantity") << QByteArray(
            R"({"kind":"change_items","items":[{"price_id":"a","quantity":1.5}],"proration_billing_mode":"do_not_bill","on_payment_failure":"prevent_change"})");
        QTest::newRow("unknown mode") << QByteArray(
            R"({"kind":"change_items","items":[],"proration_billing_mode":"free","on_payment_failure":"prevent_change"})");
    }
    void nonsenseIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!requestFromJson(json));
    }

    void evidenceTellsDoneFromUntouchedFromDifferent_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("now");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const SubscriptionRequest &request, int now, Evidence expected) {
            QTest::newRow(name) << requestToJson(request) << now << int(expected);
        };
        const SubscriptionRequest items =
            ItemsChange{{{PriceId(QStringLiteral("pri_01h04vsc0qhwtsbsxh3422wjs4")), 3}}, ProrationMode::DoNotBill, {}};
        row("items as asked", items, 0, Evidence::Done);
        row("items as before", items, 1, Evidence::Untouched);
        row("other items", items, 2, Evidence::Different);
        row("pause scheduled", PauseRequest{}, 3, Evidence::Done);
        row("pause with another resume date", PauseRequest{EffectiveFrom::NextBillingPeriod, kNow, false}, 3,
            Evidence::Different);
        row("pause now, but only scheduled", PauseRequest{EffectiveFrom::Immediately, {}, false}, 3,
            Evidence::Different);
        row("paused now", PauseRequest{EffectiveFrom::Immediately, {}, false}, 4, Evidence::Done);
        row("cancel scheduled", CancelRequest{}, 5, Evidence::Done);
        row("cancel now, but only scheduled", CancelRequest{EffectiveFrom::Immediately}, 5, Evidence::Different);
        row("canceled", CancelRequest{}, 6, Evidence::Done);
        row("cancel, but a pause came", CancelRequest{}, 3, Evidence::Different);
        row("cancel untouched", CancelRequest{}, 1, Evidence::Untouched);
    }
    void evidenceTellsDoneFromUntouchedFromDifferent()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, now);
        QFETCH(int, expected);
        const Instant end = *base().nextBilledAt;
        const std::vector<Subscription> worlds{
            changed([](Subscription &s) { s.items.front().quantity = 3; }),
            base(),
            changed([](Subscription &s) { s.items.front().quantity = 7; }),
            changed([&](Subscription &s) {
                s.scheduledChange = ScheduledChange{ScheduledAction::Pause, end, {}, {}};
            }),
            changed([](Subscription &s) { s.status = Status::Paused; }),
            changed([&](Subscription &s) {
                s.scheduledChange = ScheduledChange{ScheduledAction::Cancel, end, {}, {}};
            }),
            changed([](Subscription &s) { s.status = Status::Canceled; }),
        };
        QCOMPARE(int(evidenceFor(*requestFromJson(request), base(), worlds[size_t(now)])), expected);
    }
};

RK_TEST(TstSubscriptionRequest)
#include "tst_subscription_request.moc"
