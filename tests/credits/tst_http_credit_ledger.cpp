// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"
#include "core/provider/ledger/http_credit_ledger.h"
#include "tests/testkit/await.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::provider;
using namespace Qt::StringLiterals;
using testkit::await;

namespace {

const CustomerId kUser{u"ctm_1"_s};

LedgerPosting posting(const QString &key, qint64 amount = 500)
{
    return {kUser, amount, key, R"({"source":"purchase","transaction_id":"txn_1"})"};
}

struct Ledgers {
    explicit Ledgers(const QByteArray &key = sandbox::Ledger::defaultAdminKey(), const QByteArray &fallback = {})
    {
        sandbox::SandboxOptions options;
        server = std::move(sandbox::Sandbox::start(options)).value();
        http::ClientOptions http;
        http.limits.requestsPerMinute = 0;
        http.limits.retryBaseMs = 1;
        http.useSystemProxy = false;
        client = std::make_unique<http::Client>(http);
        HttpLedgerOptions ours;
        ours.baseUrl = QUrl(server->baseUrl());
        ours.adminKey = SecretBytes(key);
        ours.fallbackKey = SecretBytes(fallback);
        ours.pageSize = 3;
        ledger = std::move(HttpCreditLedger::create(*client, std::move(ours))).value();
    }

    void fault(sandbox::FaultKind kind, int status, bool applied = false)
    {
        sandbox::Fault fault;
        fault.kind = kind;
        fault.path = "/api/v1/credits/*";
        fault.status = status;
        fault.applied = applied;
        fault.cut = http::Cut::CloseBeforeHeaders;
        server->addFault(fault);
    }

    std::unique_ptr<sandbox::Sandbox> server;
    std::unique_ptr<http::Client> client;
    std::unique_ptr<HttpCreditLedger> ledger;
};

} // namespace

class TstHttpCreditLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void grantsDeductsAndTellsTheBalance()
    {
        Ledgers both;
        const auto granted = await(both.ledger->post(posting(u"k1"_s)));
        QVERIFY2(granted, granted ? "" : qPrintable(granted.error().message));
        QCOMPARE(granted->amount, qint64(500));
        QCOMPARE(granted->balanceAfter, qint64(500));
        QCOMPARE(granted->idempotencyKey, u"k1"_s);
        QVERIFY(granted->metadata.contains("txn_1"));
        const auto taken = await(both.ledger->post(posting(u"k2"_s, -200)));
        QVERIFY(taken && taken->amount == -200);
        const auto balance = await(both.ledger->balance(kUser));
        QVERIFY(balance && *balance == 300);
    }

    void aKeyIsTakenOnce()
    {
        Ledgers both;
        QVERIFY(await(both.ledger->post(posting(u"k1"_s))));
        const auto again = await(both.ledger->post(posting(u"k1"_s)));
        QVERIFY(!again && again.error().kind == ErrorKind::Conflict);
        const auto found = await(both.ledger->entries({kUser, u"k1"_s}, {}));
        QVERIFY(found && found->rows.size() == 1 && found->next.isEmpty());
    }

    void pagesGoOnUntilTheEnd()
    {
        Ledgers both;
        for (int i = 0; i < 7; ++i)
            QVERIFY(await(both.ledger->post(posting(u"k%1"_s.arg(i)))));
        QString next;
        size_t rows = 0;
        for (int pages = 0; pages < 5; ++pages) {
            const auto page = await(both.ledger->entries({kUser}, next));
            QVERIFY(page);
            rows += page->rows.size();
            next = page->next;
            if (next.isEmpty())
                break;
        }
        QCOMPARE(rows, size_t(7));
    }

    void aRefusedKeyIsSaidAndNeverQuoted()
    {
        Ledgers both("wrong_key_of_ours");
        const auto refused = await(both.ledger->post(posting(u"k1"_s)));
        QVERIFY(!refused && refused.error().kind == ErrorKind::Unauthenticated);
        QVERIFY(!(refused.error().message + refused.error().detail).contains(u"wrong_key_of_ours"_s));
        QVERIFY(!both.ledger->usesFallbackKey());
    }

    void whatMayHaveHappenedIsNotKnown()
    {
        Ledgers both;
        both.fault(sandbox::FaultKind::Cut, 0, true);
        const auto lost = await(both.ledger->post(posting(u"k1"_s)));
        QVERIFY(!lost && lost.error().kind == ErrorKind::UnknownOutcome);
        both.fault(sandbox::FaultKind::Status, 500);
        const auto failed = await(both.ledger->post(posting(u"k2"_s)));
        QVERIFY(!failed && failed.error().kind == ErrorKind::UnknownOutcome);
        const auto found = await(both.ledger->entries({kUser}, {}));
        QVERIFY(found && found->rows.size() == 1);
    }

    void errorsAreTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("409") << 409 << int(ErrorKind::Conflict);
        QTest::newRow("422") << 422 << int(ErrorKind::ProviderRefused);
        QTest::newRow("429") << 429 << int(ErrorKind::RateLimited);
        QTest::newRow("403") << 403 << int(ErrorKind::Unauthenticated);
        QTest::newRow("404") << 404 << int(ErrorKind::NotFound);
    }
    void errorsAreTold()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        Ledgers both;
        both.fault(sandbox::FaultKind::Status, status);
        const auto refused = await(both.ledger->post(posting(u"k1"_s)));
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), kind);
        QVERIFY(refused.error().message.contains(u"A fault"_s) || !refused.error().message.isEmpty());
    }

    void twiceAndWrongBalancesAreTheLedgersOwn()
    {
        Ledgers both;
        both.server->withLedger([](sandbox::Ledger &there) {
            there.faults.enterTwice = 1;
            there.faults.wrongBy[kUser.toString()] = 7;
        });
        QVERIFY(await(both.ledger->post(posting(u"k1"_s))));
        const auto found = await(both.ledger->entries({kUser, u"k1"_s}, {}));
        QVERIFY(found && found->rows.size() == 2);
        const auto balance = await(both.ledger->balance(kUser));
        QVERIFY(balance && *balance == 1'007);
    }

    void addressesAndKeysThatCannotWorkAreRefused()
    {
        http::Client client;
        for (const char *url : {"http://ledger.example", "ftp://ledger.example", "https://",
                                "https://u:p@ledger.example", "https://ledger.example/?x=1"})
            QVERIFY2(!HttpCreditLedger::create(
                         client, {.baseUrl = QUrl(QString::fromLatin1(url)), .adminKey = SecretBytes("key")}),
                     url);
        QVERIFY(!HttpCreditLedger::create(
            client, {.baseUrl = QUrl(u"https://ledger.example"_s), .adminKey = SecretBytes("two words")}));
        QVERIFY(HttpCreditLedger::create(
            client, {.baseUrl = QUrl(u"https://ledger.example/base/"_s), .adminKey = SecretBytes("key")}));
    }
};

RK_TEST(TstHttpCreditLedger)
#include "tst_http_credit_ledger.moc"
