// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/transitions.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <set>

namespace reckoner::subscriptions {

namespace {

const Instant kTransitionsNow = Instant::fromSeconds(1'780'000'000);

Subscription inState(Status status)
{
    Subscription subscription;
    subscription.status = status;
    subscription.currency = Currency::of("USD");
    if (status == Status::Active || status == Status::Trialing || status == Status::PastDue)
        subscription.nextBilledAt = kTransitionsNow + std::chrono::hours(240);
    return subscription;
}

Subscription scheduled(Status status, ScheduledAction action)
{
    Subscription subscription = inState(status);
    subscription.scheduledChange = ScheduledChange{action, kTransitionsNow + std::chrono::hours(240), {}, {}};
    subscription.nextBilledAt.reset();
    return subscription;
}

constexpr int kAllowed = -1;

int asNumber(const std::optional<Hindrance> &hindrance)
{
    return hindrance ? int(*hindrance) : kAllowed;
}

} // namespace

class TstTransitions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statesAllowWhatTheProviderAllows_data();
    void statesAllowWhatTheProviderAllows();
    void theRenewalLockIsThirtyMinutes_data();
    void theRenewalLockIsThirtyMinutes();
    void modesFollowStateAndKind_data();
    void modesFollowStateAndKind();
    void datesFollowStateModeAndDistance();
    void everyHindranceHasItsOwnSentence();
};

void TstTransitions::statesAllowWhatTheProviderAllows_data()
{
    QTest::addColumn<Subscription>("subscription");
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("hindrance");
    using A = Action;
    using H = Hindrance;
    const auto rows = [](const char *name, const Subscription &subscription,
                         const std::vector<std::pair<A, int>> &expected) {
        for (const auto &[action, hindrance] : expected)
            QTest::addRow("%s, action %d", name, int(action)) << subscription << int(action) << hindrance;
    };
    rows("active", inState(Status::Active),
         {{A::ChangeItems, kAllowed},
          {A::Pause, kAllowed},
          {A::Resume, int(H::NotPaused)},
          {A::Cancel, kAllowed},
          {A::CancelNow, kAllowed},
          {A::ClearScheduledChange, int(H::NoScheduledChange)},
          {A::Activate, int(H::NotTrialing)},
          {A::MoveNextBill, kAllowed},
          {A::Charge, kAllowed}});
    rows("trialing", inState(Status::Trialing),
         {{A::ChangeItems, kAllowed},
          {A::Pause, kAllowed},
          {A::Resume, int(H::NotPaused)},
          {A::Cancel, kAllowed},
          {A::Activate, kAllowed},
          {A::Charge, kAllowed}});
    rows("past due", inState(Status::PastDue),
         {{A::ChangeItems, int(H::PastDue)},
          {A::Pause, kAllowed},
          {A::Cancel, kAllowed},
          {A::CancelNow, kAllowed},
          {A::MoveNextBill, int(H::PastDue)},
          {A::Charge, int(H::PastDue)}});
    rows("paused", inState(Status::Paused),
         {{A::ChangeItems, kAllowed},
          {A::Pause, int(H::Paused)},
          {A::Resume, kAllowed},
          {A::CancelNow, kAllowed},
          {A::MoveNextBill, int(H::Paused)},
          {A::Charge, int(H::Paused)},
          {A::Activate, int(H::NotTrialing)}});
    for (const A action : {A::ChangeItems, A::Pause, A::Resume, A::Cancel, A::CancelNow, A::ClearScheduledChange,
                           A::Activate, A::MoveNextBill, A::Charge}) {
        rows("canceled", inState(Status::Canceled), {{action, int(H::Canceled)}});
        rows("unknown", inState(Status::Unknown), {{action, int(H::UnknownState)}});
    }
    rows("will be canceled", scheduled(Status::Active, ScheduledAction::Cancel),
         {{A::ChangeItems, kAllowed},
          {A::Pause, int(H::ScheduledChange)},
          {A::Cancel, int(H::ScheduledChange)},
          {A::CancelNow, kAllowed},
          {A::ClearScheduledChange, kAllowed},
          {A::MoveNextBill, int(H::ScheduledChange)},
          {A::Resume, int(H::NotPaused)}});
    rows("will be paused", scheduled(Status::Active, ScheduledAction::Pause),
         {{A::Resume, kAllowed}, {A::Pause, int(H::ScheduledChange)}, {A::ClearScheduledChange, kAllowed}});
    Subscription manual = inState(Status::Trialing);
    manual.collectionMode = CollectionMode::Manual;
    rows("manual trial", manual, {{A::Activate, int(H::ManualCollection)}});
}

void TstTransitions::statesAllowWhatTheProviderAllows()
{
    QFETCH(Subscription, subscription);
    QFETCH(int, action);
    QFETCH(int, hindrance);
    QCOMPARE(asNumber(hindranceTo(Action(action), subscription, kTransitionsNow)), hindrance);
}

void TstTransitions::theRenewalLockIsThirtyMinutes_data()
{
    QTest::addColumn<qint64>("microsToBill");
    QTest::addColumn<int>("hindrance");
    const qint64 lock = kRenewalLock.count();
    QTest::newRow("just outside") << lock << kAllowed;
    QTest::newRow("just inside") << lock - 1 << int(Hindrance::RenewalLock);
    QTest::newRow("a second before") << qint64(1'000'000) << int(Hindrance::RenewalLock);
    QTest::newRow("long before") << lock * 100 << kAllowed;
}

void TstTransitions::theRenewalLockIsThirtyMinutes()
{
    QFETCH(qint64, microsToBill);
    QFETCH(int, hindrance);
    Subscription subscription = inState(Status::Active);
    subscription.nextBilledAt = kTransitionsNow + Micros(microsToBill);
    QCOMPARE(asNumber(hindranceTo(Action::ChangeItems, subscription, kTransitionsNow)), hindrance);
    QCOMPARE(asNumber(hindranceTo(Action::CancelNow, subscription, kTransitionsNow)), kAllowed);
}

void TstTransitions::modesFollowStateAndKind_data()
{
    QTest::addColumn<Subscription>("subscription");
    QTest::addColumn<bool>("newCycle");
    QTest::addColumn<QString>("modes"); // first letters: p prorated, f full, d do_not_bill; i immediately, n next
    QTest::newRow("active") << inState(Status::Active) << false << QStringLiteral("pi pn fi fn d");
    QTest::newRow("active, new cycle") << inState(Status::Active) << true << QStringLiteral("pi fi d");
    QTest::newRow("trialing") << inState(Status::Trialing) << false << QStringLiteral("d");
    QTest::newRow("paused") << inState(Status::Paused) << false << QStringLiteral("d");
    QTest::newRow("paused, new cycle") << inState(Status::Paused) << true << QStringLiteral("d");
    QTest::newRow("will be canceled") << scheduled(Status::Active, ScheduledAction::Cancel) << false
                                      << QStringLiteral("pi fi d");
    QTest::newRow("will be paused") << scheduled(Status::Active, ScheduledAction::Pause) << false
                                    << QStringLiteral("pi fi d");
}

void TstTransitions::modesFollowStateAndKind()
{
    QFETCH(Subscription, subscription);
    QFETCH(bool, newCycle);
    QFETCH(QString, modes);
    QStringList names;
    for (const ProrationMode mode :
         allowedModes(subscription, newCycle ? CycleChange::NewCycle : CycleChange::SameCycle)) {
        const QString text = prorationModeText(mode);
        names.append(mode == ProrationMode::DoNotBill ? QStringLiteral("d")
                                                      : text.left(1) + text.section(u'_', 1, 1).left(1));
        QCOMPARE(prorationModeFromText(text), std::optional(mode));
    }
    QCOMPARE(names.join(u' '), modes);
}

void TstTransitions::datesFollowStateModeAndDistance()
{
    const auto told = [](Status status, Micros ahead, ProrationMode mode) {
        return asNumber(hindranceTo(NextBillChange{kTransitionsNow + ahead, mode}, inState(status), kTransitionsNow));
    };
    using M = ProrationMode;
    const Micros far = std::chrono::hours(500);
    for (const M mode : {M::DoNotBill, M::ProratedImmediately, M::ProratedNextBillingPeriod})
        QCOMPARE(told(Status::Active, far, mode), kAllowed);
    for (const M mode : {M::FullImmediately, M::FullNextBillingPeriod})
        QCOMPARE(told(Status::Active, far, mode), int(Hindrance::NotForDates));
    QCOMPARE(told(Status::Trialing, far, M::DoNotBill), kAllowed);
    QCOMPARE(told(Status::Trialing, far, M::ProratedImmediately), int(Hindrance::OnlyWithoutBilling));
    QCOMPARE(told(Status::Active, kRenewalLock, M::DoNotBill), kAllowed);
    QCOMPARE(told(Status::Active, kRenewalLock - Micros(1), M::DoNotBill), int(Hindrance::DateTooSoon));
    QCOMPARE(told(Status::PastDue, far, M::DoNotBill), int(Hindrance::PastDue));
    // A charge that waits needs a bill to wait for.
    QCOMPARE(asNumber(hindranceTo(EffectiveFrom::NextBillingPeriod, inState(Status::Active))), kAllowed);
    QCOMPARE(
        asNumber(hindranceTo(EffectiveFrom::NextBillingPeriod, scheduled(Status::Active, ScheduledAction::Cancel))),
        int(Hindrance::NoNextPeriod));
    QCOMPARE(asNumber(hindranceTo(EffectiveFrom::Immediately, scheduled(Status::Active, ScheduledAction::Cancel))),
             kAllowed);
}

void TstTransitions::everyHindranceHasItsOwnSentence()
{
    std::set<QString> sentences;
    constexpr int kHindrances = int(Hindrance::NoNextPeriod) + 1;
    for (int i = 0; i < kHindrances; ++i) {
        const QString text = hindranceText(Hindrance(i));
        QVERIFY(text.endsWith(u'.'));
        sentences.insert(text);
    }
    QCOMPARE(int(sentences.size()), kHindrances);
}

} // namespace reckoner::subscriptions

using reckoner::subscriptions::TstTransitions;
RK_TEST(TstTransitions)
#include "tst_transitions.moc"
