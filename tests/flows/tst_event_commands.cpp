// SPDX-License-Identifier: GPL-3.0-or-later
// The event commands of reckonerctl as people type them, against an emulator with a past.
#include "app/sandbox/sandbox.h"
#include "tests/flows/programs.h"
#include "tests/testkit/cut_server.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace reckoner;
using namespace reckoner::flows;
using namespace Qt::StringLiterals;

#define EVENT_RAN(ran, expectedCode)                                                                                   \
    do {                                                                                                               \
        const Ran &ranOnce = (ran);                                                                                    \
        QVERIFY2(ranOnce.code == (expectedCode), ranOnce.said().constData());                                          \
    } while (false)

class TstEventCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void filtersAreReadAndRefused();
    void effectAndGapAndFetch();
    void bodiesAreSearched();
    void replayTriesFirst();
    void replayToAnAddressNeedsASecret();

private:
    QJsonArray listed(const QStringList &options)
    {
        return m_programs->ctl(QStringList{u"events"_s, u"list"_s} + options).json().array();
    }
    std::unique_ptr<Programs> m_programs;
    std::unique_ptr<QProcess> m_emulator;
};

void TstEventCommands::initTestCase()
{
    m_programs = std::make_unique<Programs>();
    quint16 port = 0;
    m_emulator = m_programs->serve(u"reckoner-sandbox"_s, {u"--seed"_s, u"demo"_s}, port);
    QVERIFY(m_emulator);
    m_programs->set(u"PADDLE_BILLING_ENABLED"_s, u"true"_s);
    m_programs->set(u"PADDLE_ENVIRONMENT"_s, u"sandbox"_s);
    m_programs->set(u"PADDLE_API_URL"_s, u"http://127.0.0.1:%1"_s.arg(port));
    m_programs->set(u"PADDLE_API_KEY"_s, QString::fromLatin1(sandbox::SandboxOptions::defaultApiKey()));
    EVENT_RAN(m_programs->ctl({u"db"_s, u"migrate"_s}), 0);
    EVENT_RAN(m_programs->ctl({u"sync"_s}), 0);
}

void TstEventCommands::filtersAreReadAndRefused()
{
    QVERIFY(!listed({}).isEmpty());
    const QJsonArray updated = listed({u"--filter"_s, u"type=subscription.updated source=feed"_s});
    QVERIFY(!updated.isEmpty());
    for (const QJsonValue &event : updated)
        QCOMPARE(event[u"type"_s].toString(event[u"event_type"_s].toString()), u"subscription.updated"_s);
    QVERIFY(listed({u"--source"_s, u"webhook"_s}).isEmpty());
    QVERIFY(listed({u"--until"_s, u"2000-01-01"_s}).isEmpty());
    for (const auto &bad : {u"type"_s, u"colour=red"_s, u"outcome=lost"_s, u"from=yesterday"_s, u"source="_s}) {
        const Ran ran = m_programs->ctl({u"events"_s, u"list"_s, u"--filter"_s, bad});
        QVERIFY2(ran.code != 0 && !ran.said().trimmed().isEmpty(), qPrintable(bad));
    }
}

void TstEventCommands::effectAndGapAndFetch()
{
    const QString id = listed({u"--limit"_s, u"1"_s})[0][u"event_id"_s].toString();
    QVERIFY(!id.isEmpty());
    const Ran effect = m_programs->ctl({u"events"_s, u"effect"_s, id});
    EVENT_RAN(effect, 0);
    QCOMPARE(effect.json()[u"event_id"_s].toString(), id);
    QVERIFY(m_programs->ctl({u"events"_s, u"effect"_s, u"evt_01hv8gq3318ktkfengj2r75gfx"_s}).code != 0);
    const Ran fetched = m_programs->ctl({u"events"_s, u"fetch"_s});
    EVENT_RAN(fetched, 0);
    QCOMPARE(fetched.json()[u"state"_s].toString(), u"complete"_s);
    QCOMPARE(fetched.json()[u"new"_s].toInt(), 0);
    const Ran gap = m_programs->ctl({u"events"_s, u"gap"_s});
    EVENT_RAN(gap, 0);
    QCOMPARE(gap.json()[u"state"_s].toString(), u"fine"_s);
}

void TstEventCommands::bodiesAreSearched()
{
    const QString id = listed({u"--type"_s, u"transaction."_s, u"--limit"_s, u"1"_s})[0][u"entity_id"_s].toString();
    QVERIFY(!id.isEmpty());
    const Ran found = m_programs->ctl({u"events"_s, u"find"_s, id});
    EVENT_RAN(found, 0);
    QVERIFY(!found.json()[u"found"_s].toArray().isEmpty());
    QVERIFY(found.json()[u"complete"_s].toBool());
    const Ran none = m_programs->ctl({u"events"_s, u"find"_s, u"no such text"_s});
    EVENT_RAN(none, 1);
    const Ran part = m_programs->ctl({u"events"_s, u"find"_s, u"no such text"_s, u"--most"_s, u"1"_s});
    QVERIFY(part.json()[u"looked"_s].toInt() >= 1);
}

void TstEventCommands::replayTriesFirst()
{
    const QString filter = u"type=subscription."_s;
    const Ran dry = m_programs->ctl({u"events"_s, u"replay"_s, u"--dry-run"_s, u"--filter"_s, filter});
    EVENT_RAN(dry, 0);
    const qsizetype all = dry.json().array().size();
    QVERIFY2(all > 200, qPrintable(QString::number(all))); // more than one batch
    const auto replays = [&] {
        int count = 0;
        for (const QJsonValue &entry :
             m_programs->ctl({u"audit"_s, u"list"_s, u"--subject"_s, u"events"_s}).json().array())
            count += entry[u"action"_s].toString() == u"events.replayed" ? 1 : 0;
        return count;
    };
    QCOMPARE(replays(), 0);
    QVERIFY(m_programs->ctl({u"events"_s, u"replay"_s, u"--yes"_s, u"--filter"_s, filter}).code != 0); // no reason
    QVERIFY(m_programs->ctl({u"events"_s, u"replay"_s}).code != 0);                                    // of what?
    QVERIFY(m_programs->ctl({u"events"_s, u"replay"_s, u"--yes"_s, u"--dry-run"_s, u"--filter"_s, filter}).code != 0);
    QCOMPARE(replays(), 0);
    const Ran done = m_programs->ctl({u"events"_s, u"replay"_s, u"--yes"_s, u"--reason"_s, u"A test"_s, u"--pace"_s,
                                      u"1000"_s, u"--filter"_s, filter});
    EVENT_RAN(done, 0);
    QCOMPARE(done.json().array().size(), all);
    QCOMPARE(replays(), int((all + 199) / 200));
}

void TstEventCommands::replayToAnAddressNeedsASecret()
{
    testkit::CutServer receiver;
    const QString url = receiver.url("/hook").toString();
    const QStringList begin{u"events"_s, u"replay"_s, u"--filter"_s, u"type=subscription.updated"_s, u"--to"_s};
    QVERIFY(m_programs->ctl(begin + QStringList{url}).code != 0); // no secret
    m_programs->set(u"STAGING_SECRET"_s, u"pdl_ntfset_staging"_s);
    const QStringList secret{u"--secret-env"_s, u"STAGING_SECRET"_s};
    QVERIFY(m_programs->ctl(begin + QStringList{u"http://example.com/hook"_s} + secret).code != 0);
    const Ran dry = m_programs->ctl(begin + QStringList{url} + secret);
    EVENT_RAN(dry, 0);
    const int all = dry.json()[u"events"_s].toInt();
    QVERIFY(all > 0);
    QCOMPARE(receiver.seen(), 0);
    const Ran sent = m_programs->ctl(begin + QStringList{url, u"--yes"_s, u"--reason"_s, u"A test"_s} + secret);
    EVENT_RAN(sent, 0);
    QCOMPARE(receiver.seen("POST", "/hook"), all);
    QVERIFY(!receiver.requests().front().header("Paddle-Signature").isEmpty());
    QVERIFY(!sent.said().contains("pdl_ntfset_staging"));
}

RK_TEST(TstEventCommands)
#include "tst_event_commands.moc"
