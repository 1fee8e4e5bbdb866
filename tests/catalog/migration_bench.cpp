// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalog/migration_bench.h"

#include "core/customers/customer_store.h"

namespace reckoner::catalog_tests {

using namespace actions;

MigrationBench::MigrationBench(storage::Dialect dialect, int count) : CatalogBench(dialect)
{
    const QString product = done(productDraft(QStringLiteral("Team")));
    from = PriceId(done(priceDraft(ProductId(product), 1'000)));
    to = PriceId(done(priceDraft(ProductId(product), 1'500)));
    changes = std::make_unique<SubscriptionActions>(context());
    for (int i = 0; i < count; ++i)
        subscribe(i);
    std::sort(ids.begin(), ids.end());
}

void MigrationBench::subscribe(int number)
{
    const auto buyer = got(
        provider->createCustomer({QStringLiteral("Buyer"), QStringLiteral("buyer%1@example.com").arg(number), {}, {}}));
    provider::AddressDraft address;
    address.countryCode = QStringLiteral("US");
    address.postalCode = QStringLiteral("10001");
    m_addresses.push_back(got(provider->createAddress(buyer.id, address)));
    provider::PaymentDraft draft;
    draft.customerId = buyer.id;
    draft.addressId = m_addresses.back().id;
    draft.items = {{from, number + 1}};
    const auto open = got(provider->createPayment(draft));
    http::ClientRequest pay;
    pay.kind = http::RequestKind::Mutation;
    pay.method = "POST";
    pay.url = QUrl(server->baseUrl() + QStringLiteral("/_sandbox/pay"));
    pay.body = R"({"transaction_id":")" + open.id.toString().toUtf8() + R"("})";
    got(client.send(std::move(pay)));
    const SubscriptionId id = got(provider->getPayment(open.id)).subscriptionId;
    const auto seen = got(provider->getSubscription(id));
    got(database->writeBlocking([&](storage::Transaction &transaction) { return keepSnapshot(transaction, seen); }));
    ids.push_back(id);
}

void MigrationBench::keepAddresses()
{
    got(database->writeBlocking([&](storage::Transaction &transaction) -> Result<void> {
        customers::CustomerStore store(transaction.connection());
        for (const customers::Address &address : m_addresses)
            RK_TRY(store.upsertIfNewer(transaction, address, {clock.now(), address.updatedAt},
                                       storage::Authority::Answer));
        return {};
    }));
}

PriceMigration MigrationBench::wanted() const
{
    PriceMigration wanted;
    wanted.from = from;
    wanted.to = to;
    wanted.reason = QStringLiteral("new prices");
    return wanted;
}

PriceId MigrationBench::priceAt(const SubscriptionId &id)
{
    return got(provider->getSubscription(id)).items.at(0).priceId;
}

int MigrationBench::sent(const SubscriptionId &id) const
{
    return wireCount("PATCH", "/subscriptions/" + id.toString().toUtf8());
}

std::vector<MigrationRow> MigrationBench::rows(const QString &migration)
{
    return got(database->readBlocking([&](storage::Connection &connection) {
        return PriceMigrationStore::rows(connection, migration, std::nullopt, {}, 1000);
    }));
}

} // namespace reckoner::catalog_tests
