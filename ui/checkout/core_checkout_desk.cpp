// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/core_checkout_desk.h"

#include "core/checkout/offer_reader.h"
#include "core/pricing/price_list_store.h"

namespace reckoner::ui {

using checkout::CheckoutLinkFilter;
using checkout::CheckoutLinkStore;

CoreCheckoutDesk::CoreCheckoutDesk(Parts parts, QObject *parent) : CheckoutDesk(parent), m_parts(std::move(parts))
{
    connect(&m_parts.feed, &storage::ChangeFeed::changed, this, [this](const std::vector<storage::Change> &changes) {
        QSet<QString> ids;
        for (const storage::Change &change : changes) {
            if (change.account == m_parts.account && change.entity == storage::Entity::Payment)
                ids.insert(change.id);
        }
        if (!ids.isEmpty())
            Q_EMIT linksChanged(ids);
    });
    if (m_parts.actions)
        connect(m_parts.actions, &actions::CheckoutActions::operationChanged, this, &CheckoutDesk::operationChanged);
    if (m_parts.resolver)
        connect(m_parts.resolver, &actions::OperationResolver::operationChanged, this, &CheckoutDesk::operationChanged);
}

Error CoreCheckoutDesk::notConnected() const
{
    return {ErrorKind::Invalid, hindrance(), {}, {}};
}

QString CoreCheckoutDesk::hindrance() const
{
    if (m_parts.makesLinks)
        return CheckoutDesk::hindrance();
    return tr("Checkout links of %1 are not made from here yet. Use a payment link of %1's dashboard.")
        .arg(m_parts.providerName);
}

Task<CheckoutChoices> CoreCheckoutDesk::choices()
{
    return m_parts.database.read(
        [account = m_parts.account, now = m_parts.clock.now()](storage::Connection &c) -> Result<CheckoutChoices> {
            CheckoutChoices choices;
            RK_TRY_ASSIGN(const auto list, pricing::PriceListStore::inForce(c, account, now));
            choices.hasPriceList = list.has_value();
            RK_TRY_ASSIGN(choices.prices, checkout::readSoldPrices(c, account));
            return choices;
        });
}

Task<checkout::CheckoutOffer> CoreCheckoutDesk::offer(checkout::CheckoutWish wish)
{
    return m_parts.database.read([account = m_parts.account, wish = std::move(wish), now = m_parts.clock.now()](
                                     storage::Connection &c) { return checkout::readOffer(c, account, wish, now); });
}

Task<actions::CheckoutPreview> CoreCheckoutDesk::preview(CustomerId customer, checkout::CheckoutOffer offer)
{
    if (!m_parts.actions)
        return Task<actions::CheckoutPreview>::settled(notConnected());
    return m_parts.actions->preview(std::move(customer), std::move(offer));
}

Task<std::optional<customers::Customer>> CoreCheckoutDesk::findCustomer(QString idOrEmail)
{
    if (!m_parts.actions)
        return Task<std::optional<customers::Customer>>::settled(notConnected());
    return m_parts.actions->findCustomer(std::move(idOrEmail));
}

Task<actions::Operation> CoreCheckoutDesk::createCustomer(NewBuyer buyer)
{
    if (!m_parts.customers)
        return Task<actions::Operation>::settled(notConnected());
    actions::ExecuteCustomerRequest create;
    create.id = buyer.operation;
    create.request = provider::CustomerDraft{buyer.name, buyer.email, {}, {}};
    create.reason = buyer.reason;
    return m_parts.customers->execute(std::move(create));
}

Task<actions::Operation> CoreCheckoutDesk::execute(CheckoutOrder order)
{
    if (!m_parts.actions)
        return Task<actions::Operation>::settled(notConnected());
    return m_parts.actions->execute({order.operation, order.customerId, std::move(order.offer), order.reason});
}

Task<std::optional<checkout::CheckoutLinkRow>> CoreCheckoutDesk::linkOf(OperationId operation)
{
    return m_parts.database.read([account = m_parts.account, operation = std::move(operation)](storage::Connection &c) {
        return CheckoutLinkStore::ofOperation(c, account, operation);
    });
}

Task<CheckoutLinkPage> CoreCheckoutDesk::list(CheckoutLinkFilter filter,
                                              std::optional<checkout::CheckoutLinkCursor> after,
                                              storage::PageLimit limit)
{
    filter.account = m_parts.account;
    return m_parts.database.read([filter = std::move(filter), after = std::move(after), limit](storage::Connection &c) {
        return CheckoutLinkStore::list(c, filter, after, limit);
    });
}

Task<qint64> CoreCheckoutDesk::count(CheckoutLinkFilter filter)
{
    filter.account = m_parts.account;
    return m_parts.database.read(
        [filter = std::move(filter)](storage::Connection &c) { return CheckoutLinkStore::count(c, filter); });
}

Task<std::vector<checkout::CheckoutLinkCursor>> CoreCheckoutDesk::anchors(CheckoutLinkFilter filter, int step)
{
    filter.account = m_parts.account;
    return m_parts.database.read([filter = std::move(filter), step](storage::Connection &c) {
        return CheckoutLinkStore::anchors(c, filter, step);
    });
}

Task<std::vector<checkout::CheckoutLinkRow>> CoreCheckoutDesk::rowsByIds(std::vector<PaymentId> ids)
{
    return m_parts.database.read([account = m_parts.account, ids = std::move(ids)](storage::Connection &c) {
        return CheckoutLinkStore::byIds(c, account, ids);
    });
}

} // namespace reckoner::ui
