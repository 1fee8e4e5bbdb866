// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/version_rule.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <algorithm>

#include <rapidcheck.h>

namespace reckoner::subscriptions {

using storage::StoredVersion;

namespace {

// One snapshot of an entity, small enough that ties and repeats are common.
struct Snapshot {
    StoredVersion at;
    QString status;
    Authority authority = Authority::Event;
    bool operator==(const Snapshot &other) const
    {
        return at.version == other.at.version && at.fingerprint == other.at.fingerprint && status == other.status;
    }
};

std::ostream &operator<<(std::ostream &out, const Snapshot &snapshot)
{
    return out << snapshot.at.version.occurredAt.micros() << '/' << snapshot.at.version.updatedAt.micros() << ' '
               << snapshot.at.fingerprint.toStdString() << ' ' << snapshot.status.toStdString();
}

Snapshot snapshot(qint64 occurred, qint64 updated, const QString &status, int data)
{
    return {{{Instant::fromMicros(occurred), Instant::fromMicros(updated)}, status.toUtf8() + QByteArray::number(data)},
            status,
            Authority::Event};
}

// The mirror of one subscription, in memory.
class Mirror
{
public:
    Decision take(const Snapshot &incoming)
    {
        const std::optional<StoredVersion> stored = m_row ? std::optional(m_row->at) : std::nullopt;
        const Decision decision =
            decideSubscription(storage::decide(stored, incoming.at),
                               {m_row ? m_row->status : QString(), incoming.status, incoming.authority});
        if (decision == Decision::Apply)
            m_row = incoming;
        return decision;
    }
    const std::optional<Snapshot> &row() const { return m_row; }

private:
    std::optional<Snapshot> m_row;
};

// What the provider has: the newest snapshot; among equals the one that its data orders last.
Snapshot truthOf(const std::vector<Snapshot> &snapshots)
{
    return *std::max_element(snapshots.begin(), snapshots.end(), [](const Snapshot &a, const Snapshot &b) {
        return std::tie(a.at.version.occurredAt, a.at.version.updatedAt, a.at.fingerprint) <
               std::tie(b.at.version.occurredAt, b.at.version.updatedAt, b.at.fingerprint);
    });
}

// Delivers in this order; a conflict asks the provider, whose answer comes when everything has happened.
Snapshot finalState(const std::vector<Snapshot> &deliveries, const Snapshot &truth)
{
    Mirror mirror;
    bool asked = false;
    for (const Snapshot &delivery : deliveries)
        asked = mirror.take(delivery) == Decision::Conflict || asked;
    if (asked) {
        Snapshot answer = truth;
        answer.authority = Authority::Answer;
        answer.at.version.occurredAt = Instant::fromMicros(1'000'000);
        RC_ASSERT(mirror.take(answer) == Decision::Apply);
        answer.at.version = truth.at.version; // what is compared is the state, not when it was learned
        answer.authority = truth.authority;
        return answer;
    }
    return *mirror.row();
}

std::vector<Snapshot> genDeliveries(const std::vector<Snapshot> &snapshots)
{
    std::vector<Snapshot> deliveries = snapshots;
    const int repeats = *rc::gen::inRange(0, int(snapshots.size()) + 1);
    for (int i = 0; i < repeats; ++i)
        deliveries.push_back(snapshots[*rc::gen::inRange<size_t>(0, snapshots.size())]);
    for (size_t i = deliveries.size(); i > 1; --i) // Fisher-Yates with the property's own randomness
        std::swap(deliveries[i - 1], deliveries[*rc::gen::inRange<size_t>(0, i)]);
    return deliveries;
}

} // namespace

class TstVersionRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decides_data();
    void decides();
    void answersAreComparedByTheEntitysOwnTime_data();
    void answersAreComparedByTheEntitysOwnTime();
    void whatSettlesAContradictionStandsBehindIt();
    void canceledIsLeftByAnAnswerOnly_data();
    void canceledIsLeftByAnAnswerOnly();
    void anyOrderAndRepetitionEndsInTheSameState();
    void withoutTiesNoQuestionIsAskedAndTheNewestStays();
};

void TstVersionRule::decides_data()
{
    QTest::addColumn<qint64>("occurred");
    QTest::addColumn<qint64>("updated");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("decision");
    const auto row = [](const char *name, qint64 occurred, qint64 updated, const char *data, Decision decision) {
        QTest::newRow(name) << occurred << updated << QByteArray(data) << int(decision);
    };
    row("newer by a microsecond", 101, 50, "a", Decision::Apply);
    row("older by a microsecond", 99, 50, "b", Decision::Stale);
    row("newer event of an older entity", 101, 49, "b", Decision::Apply);
    row("older event of a newer entity", 99, 51, "b", Decision::Stale);
    row("same event time, newer entity", 100, 51, "a", Decision::Apply);
    row("same event time, older entity", 100, 49, "b", Decision::Stale);
    row("same key, same data", 100, 50, "a", Decision::Duplicate);
    row("same key, other data", 100, 50, "b", Decision::Conflict);
}

void TstVersionRule::decides()
{
    QFETCH(qint64, occurred);
    QFETCH(qint64, updated);
    QFETCH(QByteArray, data);
    QFETCH(int, decision);
    const StoredVersion stored{{Instant::fromMicros(100), Instant::fromMicros(50)}, "a"};
    const StoredVersion incoming{{Instant::fromMicros(occurred), Instant::fromMicros(updated)}, data};
    QCOMPARE(int(storage::decide(stored, incoming)), decision);
    QCOMPARE(storage::decide(std::nullopt, incoming), Decision::Apply);
}

void TstVersionRule::answersAreComparedByTheEntitysOwnTime_data()
{
    QTest::addColumn<qint64>("updated");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("decision");
    QTest::newRow("newer") << qint64(51) << QByteArray("b") << int(Decision::Apply);
    QTest::newRow("older") << qint64(49) << QByteArray("b") << int(Decision::Stale);
    QTest::newRow("same time, same data") << qint64(50) << QByteArray("a") << int(Decision::Duplicate);
    QTest::newRow("same time, other data") << qint64(50) << QByteArray("b") << int(Decision::Apply);
}

void TstVersionRule::answersAreComparedByTheEntitysOwnTime()
{
    QFETCH(qint64, updated);
    QFETCH(QByteArray, data);
    QFETCH(int, decision);
    const StoredVersion stored{{Instant::fromMicros(100), Instant::fromMicros(50)}, "a"};
    for (const qint64 occurred : {0, 100, 1'000'000}) { // of no meaning
        const StoredVersion incoming{{Instant::fromMicros(occurred), Instant::fromMicros(updated)}, data};
        QCOMPARE(int(storage::decide(stored, incoming, Authority::Answer)), decision);
    }
}

void TstVersionRule::whatSettlesAContradictionStandsBehindIt()
{
    const storage::Version both{Instant::fromMicros(100), Instant::fromMicros(50)};
    const StoredVersion first{both, "a"}, second{both, "b"};
    QCOMPARE(storage::decide(first, second), Decision::Conflict);
    const StoredVersion settled{storage::appliedVersion(first, both, Authority::Answer), "c"};
    QCOMPARE(storage::decide(settled, first), Decision::Stale);
    QCOMPARE(storage::decide(settled, second), Decision::Stale);
    const StoredVersion next{{Instant::fromMicros(102), Instant::fromMicros(51)}, "d"};
    QCOMPARE(storage::decide(settled, next), Decision::Apply);
}

void TstVersionRule::canceledIsLeftByAnAnswerOnly_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("incoming");
    QTest::addColumn<int>("authority");
    QTest::addColumn<int>("common");
    QTest::addColumn<int>("decision");
    const QString canceled = QStringLiteral("canceled"), active = QStringLiteral("active");
    const auto row = [](const char *name, const QString &stored, const QString &incoming, Authority authority,
                        Decision common, Decision decision) {
        QTest::newRow(name) << stored << incoming << int(authority) << int(common) << int(decision);
    };
    row("event", canceled, active, Authority::Event, Decision::Apply, Decision::Conflict);
    row("event to an unknown state", canceled, QStringLiteral("revived"), Authority::Event, Decision::Apply,
        Decision::Conflict);
    row("answer", canceled, active, Authority::Answer, Decision::Apply, Decision::Apply);
    row("old answer", canceled, active, Authority::Answer, Decision::Stale, Decision::Stale);
    row("old event", canceled, active, Authority::Event, Decision::Stale, Decision::Stale);
    row("stays canceled", canceled, canceled, Authority::Event, Decision::Apply, Decision::Apply);
    row("becomes canceled", active, canceled, Authority::Event, Decision::Apply, Decision::Apply);
    row("new", QString(), active, Authority::Event, Decision::Apply, Decision::Apply);
    row("repeated", canceled, canceled, Authority::Event, Decision::Duplicate, Decision::Duplicate);
}

void TstVersionRule::canceledIsLeftByAnAnswerOnly()
{
    QFETCH(QString, stored);
    QFETCH(QString, incoming);
    QFETCH(int, authority);
    QFETCH(int, common);
    QFETCH(int, decision);
    QCOMPARE(int(decideSubscription(Decision(common), {stored, incoming, Authority(authority)})), decision);
}

void TstVersionRule::anyOrderAndRepetitionEndsInTheSameState()
{
    rc::detail::TestParams params;
    params.maxSuccess = 10'000;
    const auto property = [] {
        const auto size = *rc::gen::inRange<size_t>(1, 8);
        std::vector<Snapshot> snapshots;
        for (size_t i = 0; i < size; ++i) {
            const QString status =
                *rc::gen::element(QStringLiteral("active"), QStringLiteral("past_due"), QStringLiteral("canceled"));
            snapshots.push_back(snapshot(*rc::gen::inRange<qint64>(0, 6), *rc::gen::inRange<qint64>(0, 3), status,
                                         *rc::gen::inRange(0, 2)));
        }
        const Snapshot truth = truthOf(snapshots);
        const Snapshot one = finalState(genDeliveries(snapshots), truth);
        const Snapshot other = finalState(genDeliveries(snapshots), truth);
        RC_ASSERT(one == truth);
        RC_ASSERT(other == truth);
    };
    rc::detail::TestMetadata metadata;
    metadata.description = "any permutation and duplication of versions ends in the newest state";
    const auto result = rc::detail::checkTestable(property, metadata, params);
    if (!result.template is<rc::detail::SuccessResult>()) {
        std::ostringstream text;
        rc::detail::printResultMessage(result, text);
        QFAIL(text.str().c_str());
    }
}

void TstVersionRule::withoutTiesNoQuestionIsAskedAndTheNewestStays()
{
    QVERIFY(rc::check("distinct versions need no answer", [] {
        const auto times = *rc::gen::unique<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 1000));
        RC_PRE(!times.empty());
        std::vector<Snapshot> snapshots;
        for (qint64 time : times)
            snapshots.push_back(snapshot(time, time, QStringLiteral("active"), int(time)));
        Mirror mirror;
        for (const Snapshot &delivery : genDeliveries(snapshots))
            RC_ASSERT(mirror.take(delivery) != Decision::Conflict);
        RC_ASSERT(*mirror.row() == truthOf(snapshots));
    }));
}

} // namespace reckoner::subscriptions

using reckoner::subscriptions::TstVersionRule;
RK_TEST(TstVersionRule)
#include "tst_version_rule.moc"
