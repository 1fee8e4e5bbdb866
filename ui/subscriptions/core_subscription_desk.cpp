// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/core_subscription_desk.h"

#include "core/actions/operation_store.h"
#include "core/customers/customer_store.h"
#include "core/payments/payment_store.h"

#include <QSet>

namespace reckoner::ui {

namespace {

constexpr int kDeskRecentPayments = 20;
constexpr int kDeskOpenOperations = 50;
constexpr int kDeskOneTimePrices = 500; // what a person can still choose from with a search box

Error deskNotFound(const SubscriptionId &id)
{
    return Error{
        ErrorKind::NotFound,
        QStringLiteral("The subscription %1 is not in the mirror. It may arrive with the next synchronisation.")
            .arg(id.toString()),
        {},
        {}};
}

Error deskWithoutProvider()
{
    return Error{ErrorKind::Unauthenticated,
                 QStringLiteral("The provider is not connected in this profile: only the mirror can be read."),
                 {},
                 {}};
}

Result<SubscriptionDetails> readDetails(storage::Connection &connection, const AccountId &account,
                                        const SubscriptionId &id, Instant now)
{
    RK_TRY_ASSIGN(const auto found, subscriptions::SubscriptionStore(connection).find(account, id));
    if (!found)
        return deskNotFound(id);
    SubscriptionDetails details;
    details.subscription = found->value;
    details.rowVersion = found->rowVersion;
    RK_TRY_ASSIGN(const auto customer, customers::CustomerStore(connection).find(account, found->value.customerId));
    if (customer)
        details.customer = customer->value;
    payments::PaymentFilter filter;
    filter.account = account;
    filter.subscriptionId = id;
    RK_TRY_ASSIGN(auto page, payments::PaymentStore(connection).list(filter, std::nullopt, {kDeskRecentPayments}));
    for (payments::PaymentRow &row : page.rows)
        details.payments.push_back(std::move(row.payment));
    RK_TRY_ASSIGN(details.openOperation, actions::OperationStore::open(connection, account, id));
    RK_TRY_ASSIGN(details.immediateCharges, actions::immediateCharges(connection, account, id, now));
    return details;
}

Result<ChangeMaterial> readMaterial(storage::Connection &connection, const AccountId &account, const SubscriptionId &id,
                                    Instant now)
{
    ChangeMaterial material;
    RK_TRY_ASSIGN(material.details, readDetails(connection, account, id, now));
    catalog::PriceStore prices(connection);
    RK_TRY_ASSIGN(auto once, prices.list({account, {}, QStringLiteral("active"), catalog::PriceKind::OneTime},
                                         std::nullopt, {kDeskOneTimePrices}));
    material.oneTimeOffers = std::move(once.rows);
    RK_TRY_ASSIGN(material.offers, prices.pricesForChange(account, std::nullopt));
    // Prices of items that are archived by now are still needed for checks and estimates.
    std::vector<PriceId> missing;
    for (const subscriptions::SubscriptionItem &item : material.details.subscription.items) {
        const bool offered = std::any_of(material.offers.begin(), material.offers.end(),
                                         [&](const auto &offer) { return offer.price.id == item.priceId; });
        if (!offered)
            missing.push_back(item.priceId);
    }
    if (!missing.empty()) {
        RK_TRY_ASSIGN(auto archived, prices.byIds(account, missing));
        for (catalog::OfferedPrice &offer : archived)
            material.offers.push_back(std::move(offer));
    }
    RK_TRY_ASSIGN(material.lastBilled, payments::PaymentStore(connection).lastBilled(account, id));
    RK_TRY_ASSIGN(const auto address,
                  customers::CustomerStore(connection).findAddress(account, material.details.subscription.addressId));
    if (address)
        material.countryCode = address->value.countryCode;
    return material;
}

subscriptions::SubscriptionFilter deskFilter(const SubscriptionQuery &query, const AccountId &account)
{
    subscriptions::SubscriptionFilter filter = query.filter;
    filter.account = account;
    filter.search = query.search;
    return filter;
}

} // namespace

CoreSubscriptionDesk::CoreSubscriptionDesk(Parts parts, QObject *parent)
    : SubscriptionDesk(parent), m_parts(std::move(parts))
{
    connect(&m_parts.feed, &storage::ChangeFeed::changed, this, &CoreSubscriptionDesk::noteChanges);
    if (m_parts.actions)
        connect(m_parts.actions, &actions::SubscriptionActions::operationChanged, this,
                &SubscriptionDesk::operationChanged);
    if (m_parts.resolver)
        connect(m_parts.resolver, &actions::OperationResolver::operationChanged, this,
                &SubscriptionDesk::operationChanged);
}

AccountId CoreSubscriptionDesk::account() const
{
    return m_parts.account;
}

provider::Capabilities CoreSubscriptionDesk::capabilities() const
{
    return m_parts.provider ? m_parts.provider->capabilities() : provider::Capabilities();
}

QString CoreSubscriptionDesk::providerName() const
{
    return m_parts.providerName;
}

Task<SubscriptionPage> CoreSubscriptionDesk::list(SubscriptionQuery query,
                                                  std::optional<subscriptions::SubscriptionCursor> after,
                                                  storage::PageLimit limit)
{
    return m_parts.database.read(
        [filter = deskFilter(query, m_parts.account), after, limit](storage::Connection &connection) {
            return subscriptions::SubscriptionStore(connection).list(filter, after, limit);
        });
}

Task<qint64> CoreSubscriptionDesk::count(SubscriptionQuery query)
{
    return m_parts.database.read([filter = deskFilter(query, m_parts.account)](storage::Connection &connection) {
        return subscriptions::SubscriptionStore(connection).count(filter);
    });
}

Task<std::vector<subscriptions::SubscriptionCursor>> CoreSubscriptionDesk::anchors(SubscriptionQuery query, int step)
{
    return m_parts.database.read([filter = deskFilter(query, m_parts.account), step](storage::Connection &connection) {
        return subscriptions::SubscriptionStore(connection).anchors(filter, step);
    });
}

Task<std::map<QString, qint64>> CoreSubscriptionDesk::countsByStatus()
{
    return m_parts.database.read([account = m_parts.account](storage::Connection &connection) {
        return subscriptions::SubscriptionStore(connection).countsByStatus(account);
    });
}

Task<std::vector<subscriptions::SubscriptionRow>> CoreSubscriptionDesk::rowsByIds(std::vector<SubscriptionId> ids)
{
    return m_parts.database.read([account = m_parts.account, ids = std::move(ids)](storage::Connection &connection) {
        return subscriptions::SubscriptionStore(connection).rowsByIds(account, ids);
    });
}

Task<SubscriptionDetails> CoreSubscriptionDesk::details(SubscriptionId id)
{
    return m_parts.database.read(
        [account = m_parts.account, id = std::move(id), now = m_parts.clock.now()](storage::Connection &connection) {
            return readDetails(connection, account, id, now);
        });
}

Task<ChangeMaterial> CoreSubscriptionDesk::changeMaterial(SubscriptionId id)
{
    return m_parts.database.read(
        [account = m_parts.account, id = std::move(id), now = m_parts.clock.now()](storage::Connection &connection) {
            return readMaterial(connection, account, id, now);
        });
}

Task<actions::ChangePreview> CoreSubscriptionDesk::preview(SubscriptionId id, actions::SubscriptionRequest request)
{
    if (!m_parts.actions)
        return Task<actions::ChangePreview>::settled(deskWithoutProvider());
    return m_parts.actions->preview(std::move(id), std::move(request));
}

Task<actions::Operation> CoreSubscriptionDesk::execute(actions::ExecuteRequest request)
{
    if (!m_parts.actions)
        return Task<actions::Operation>::settled(deskWithoutProvider());
    return m_parts.actions->execute(std::move(request));
}

Task<std::vector<actions::Operation>> CoreSubscriptionDesk::openOperations()
{
    return m_parts.database.read(
        [account = m_parts.account](storage::Connection &connection) -> Result<std::vector<actions::Operation>> {
            actions::OperationFilter filter;
            filter.states = {actions::OperationState::Unknown, actions::OperationState::NeedsPerson};
            filter.about = actions::OperationFilter::About::Subscriptions;
            RK_TRY_ASSIGN(auto page, actions::OperationStore::list(connection, account, filter, std::nullopt,
                                                                   {kDeskOpenOperations}));
            return std::move(page.rows);
        });
}

Task<actions::Operation> CoreSubscriptionDesk::checkNow(OperationId id)
{
    if (!m_parts.resolver)
        return Task<actions::Operation>::settled(deskWithoutProvider());
    return m_parts.resolver->checkNow(std::move(id));
}

Task<actions::Operation> CoreSubscriptionDesk::settle(OperationId id, actions::Verdict verdict, QString reason)
{
    if (!m_parts.resolver)
        return Task<actions::Operation>::settled(deskWithoutProvider());
    return m_parts.resolver->settle(std::move(id), verdict, std::move(reason));
}

Task<actions::PortalLinks> CoreSubscriptionDesk::portalLinks(actions::PortalRequest request)
{
    if (!m_parts.actions)
        return Task<actions::PortalLinks>::settled(deskWithoutProvider());
    return actions::requestPortalLinks(m_parts.actions->context(), this, std::move(request));
}

void CoreSubscriptionDesk::noteChanges(const std::vector<storage::Change> &changes)
{
    std::vector<SubscriptionId> ids;
    for (const storage::Change &change : changes) {
        if (change.entity == storage::Entity::Subscription && change.account == m_parts.account)
            ids.emplace_back(change.id);
    }
    if (!ids.empty())
        Q_EMIT subscriptionsChanged(ids);
}

} // namespace reckoner::ui
