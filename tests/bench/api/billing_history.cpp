// SPDX-License-Identifier: GPL-3.0-or-later
// The history page of the billing API among a million payments: bench_billing_history [PAYMENTS] [REQUESTS]
// 32 connections, each asking for a page of 50 rows of some customer as soon as it has the one before; each customer
// has 50 to 5 000 payments, and a third of the pages are further down. Prints milliseconds; run by hand.
#include "core/billing_api/api_server.h"
#include "core/storage/account_store.h"
#include "tests/http/raw_client.h"
#include "tests/testkit/temporary_database.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <random>
#include <thread>

using namespace reckoner;
using namespace Qt::StringLiterals;

namespace {

constexpr int kConnections = 32, kPageRows = 50;
constexpr qint64 kUsualPayments = 1'000'000;
constexpr int kLargeEach = 100; // every hundredth customer has a hundred times as many
const SecretBytes kBenchSecret{QByteArray("a shared secret of forty bytes, at least")};

constexpr const char *kFillPaymentsSql = R"(
INSERT INTO payment (
    account_id, payment_id, customer_id, subscription_id, address_id, business_id, status, origin, currency,
    collection_mode, invoice_number, checkout_url, subtotal_minor, discount_minor, tax_minor, total_minor, credit_minor,
    credit_to_balance_minor, balance_minor, grand_total_minor, custom_data, billed_at_us, created_at_us, updated_at_us,
    raw, version_occurred_us, version_updated_us, fingerprint, children_fingerprint, row_version)
WITH RECURSIVE number(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n + 1 < :payments)
SELECT 'bench', printf('txn_%010d', n),
    printf('ctm_%06d', CASE WHEN n % 2 = 0 THEN (n / 2) % 100 * 100 ELSE n / 2 % 10000 END),
    '', '', '', 'completed', 'web', 'USD', 'automatic', printf('INV-%d', n), '', 1000, 0, 100, 1100, 0, 0, 0, 1100,
    X'', n * 1000000, n * 1000000, n * 1000000, zeroblob(3000), 1, 1, X'01', X'01', 1
FROM number)";

constexpr const char *kFillLinesSql = R"(
INSERT INTO payment_line (
    account_id, payment_id, position, line_id, price_id, price_type, product_name, price_name, quantity, proration_rate,
    tax_rate, unit_price_minor, subtotal_minor, discount_minor, tax_minor, total_minor, currency)
SELECT account_id, payment_id, 0, 'l', 'pri', 'standard', 'Credits', 'Pack', 1, '', '0.1', 1000, 1000, 0, 100, 1100, 'USD'
FROM payment)";

constexpr const char *kFillAttemptsSql = R"(
INSERT INTO payment_attempt (
    account_id, payment_id, position, attempt_id, amount_minor, currency, status, error_code, method_type, card_type,
    last4, expiry_month, expiry_year)
SELECT account_id, payment_id, 0, 'a', 1100, 'USD', 'captured', '', 'card', 'visa', '4242', 1, 2030
FROM payment)";

constexpr const char *kFillCustomersSql = R"(
INSERT INTO customer (
    account_id, customer_id, name, name_folded, email, email_folded, locale, status, marketing_consent, custom_data,
    created_at_us, updated_at_us, raw, version_occurred_us, version_updated_us, fingerprint, row_version)
SELECT DISTINCT 'bench', customer_id, '', '', '', '', '', 'active', 0, X'', 1, 1, X'', 1, 1, X'', 1
FROM payment)";

void fill(storage::Database &database, qint64 payments)
{
    const auto filled = database.writeBlocking([payments](storage::Transaction &transaction) -> Result<void> {
        RK_TRY(transaction
                   .prepare("INSERT INTO account (account_id, provider, environment, label, created_at_us) "
                            "VALUES ('bench', 'paddle', 'sandbox', 'bench', 1)")
                   .run());
        RK_TRY(transaction.prepare(kFillPaymentsSql).bind(":payments", payments).run());
        for (const char *sql : {kFillLinesSql, kFillAttemptsSql, kFillCustomersSql})
            RK_TRY(transaction.prepare(sql).run());
        return {};
    });
    if (!filled)
        qFatal("%s", qPrintable(filled.error().detail));
}

QByteArray tokenOf(const QByteArray &customer, Instant now)
{
    const QByteArray claims =
        R"({"iss":"i","aud":"a","sub":")" + customer + R"(","exp":)" + QByteArray::number(now.seconds() + 86400) + '}';
    return billing_api::signToken(billing_api::TokenAlgorithm::Hs256, kBenchSecret, R"({"alg":"HS256"})", claims)
        .value();
}

struct Lap {
    std::vector<double> milliseconds;
    int wrong = 0;
};

Lap askPages(quint16 port, int client, int requests, Instant now)
{
    std::mt19937 random(static_cast<unsigned>(client));
    tests::RawClient connection(port);
    Lap lap;
    for (int i = 0; i < requests; ++i) {
        const int customer = int(random() % 10'000);
        const int offset = random() % 3 == 0 ? int(random() % (customer % kLargeEach == 0 ? 4'000 : 40)) : 0;
        const QByteArray text = "GET /v1/billing/history?limit=" + QByteArray::number(kPageRows) +
                                "&offset=" + QByteArray::number(offset) +
                                " HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer " +
                                tokenOf("ctm_" + QByteArray::number(customer).rightJustified(6, '0'), now) + "\r\n\r\n";
        const auto begun = std::chrono::steady_clock::now();
        connection.send(text);
        const tests::RawResponse response = connection.readResponse();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begun;
        lap.milliseconds.push_back(took.count());
        lap.wrong += response.status == 200 && response.body.contains("\"total\"") ? 0 : 1;
    }
    return lap;
}

void report(std::vector<double> all, double seconds, int wrong)
{
    std::sort(all.begin(), all.end());
    const auto at = [&](double part) { return all[size_t(double(all.size() - 1) * part)]; };
    QTextStream(stdout) << all.size() << " pages, " << wrong << " wrong, " << int(double(all.size()) / seconds)
                        << "/s; p50 " << at(0.5) << " ms, p99 " << at(0.99) << " ms, worst " << all.back() << " ms\n";
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const qint64 payments = argc > 1 ? QByteArray(argv[1]).toLongLong() : kUsualPayments;
    const int requests = argc > 2 ? QByteArray(argv[2]).toInt() : 200;
    testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
    fill(*database, payments);
    const SystemClock clock;
    server::Metrics metrics;
    billing_api::BillingApiOptions options;
    options.token.keys = {kBenchSecret};
    options.token.issuer = "i";
    options.token.audience = "a";
    options.perUser = options.perPeer = {.perMinute = 0};
    options.http.limits.connectionsPerPeer = 0;
    const auto api =
        billing_api::BillingApi::start(options, {*database, clock, AccountId(u"bench"_s), nullptr, metrics});
    if (!api)
        qFatal("%s", qPrintable(api.error().message));
    for (int round = 0; round < 3; ++round) {
        std::vector<Lap> laps(kConnections);
        std::atomic_int open = kConnections;
        const auto begun = std::chrono::steady_clock::now();
        std::vector<std::thread> clients;
        for (int client = 0; client < kConnections; ++client) {
            clients.emplace_back([&, client] {
                laps[size_t(client)] = askPages((*api)->port(), round * kConnections + client, requests, clock.now());
                if (--open == 0)
                    QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
            });
        }
        QCoreApplication::exec();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
        std::vector<double> all;
        int wrong = 0;
        for (Lap &lap : laps) {
            all.insert(all.end(), lap.milliseconds.begin(), lap.milliseconds.end());
            wrong += lap.wrong;
        }
        for (std::thread &client : clients)
            client.join();
        report(std::move(all), took.count(), wrong);
    }
    return 0;
}
