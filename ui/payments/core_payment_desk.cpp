// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/core_payment_desk.h"

#include "core/customers/customer_store.h"

namespace reckoner::ui {

namespace {

using payments::PaymentFilter;
using payments::PaymentStore;
using storage::Connection;

constexpr int kDeskAdjustments = 100; // of one payment; more is no case a person could read

Result<PaymentDetails> readPaymentDetails(Connection &connection, const AccountId &account, const PaymentId &id)
{
    PaymentStore store(connection);
    RK_TRY_ASSIGN(const auto found, store.find(account, id));
    if (!found)
        return Error{ErrorKind::NotFound,
                     CorePaymentDesk::tr("The payment %1 is not in the mirror. It may arrive with the next "
                                         "synchronisation.")
                         .arg(id.toString()),
                     {},
                     {}};
    PaymentDetails details;
    details.payment = found->value;
    RK_TRY_ASSIGN(const auto customer, customers::CustomerStore(connection).find(account, found->value.customerId));
    if (customer)
        details.customer = customer->value;
    payments::AdjustmentFilter filter;
    filter.account = account;
    filter.paymentId = id;
    RK_TRY_ASSIGN(auto page, store.listAdjustments(filter, std::nullopt, {kDeskAdjustments}));
    details.adjustments = std::move(page.rows);
    return details;
}

} // namespace

CorePaymentDesk::CorePaymentDesk(Parts parts, QObject *parent) : PaymentDesk(parent), m_parts(std::move(parts))
{
    connect(&m_parts.feed, &storage::ChangeFeed::changed, this, &CorePaymentDesk::noteChanges);
}

PaymentFilter CorePaymentDesk::within(PaymentFilter filter) const
{
    filter.account = m_parts.account;
    return filter;
}

Task<PaymentPage> CorePaymentDesk::list(PaymentFilter filter, std::optional<payments::PaymentCursor> after,
                                        storage::PageLimit limit)
{
    return m_parts.database.read([filter = within(std::move(filter)), after = std::move(after), limit](Connection &c) {
        return PaymentStore(c).list(filter, after, limit);
    });
}

Task<qint64> CorePaymentDesk::count(PaymentFilter filter)
{
    return m_parts.database.read(
        [filter = within(std::move(filter))](Connection &c) { return PaymentStore(c).count(filter); });
}

Task<std::vector<payments::PaymentCursor>> CorePaymentDesk::anchors(PaymentFilter filter, int step)
{
    return m_parts.database.read(
        [filter = within(std::move(filter)), step](Connection &c) { return PaymentStore(c).anchors(filter, step); });
}

Task<std::vector<payments::PaymentRow>> CorePaymentDesk::rowsByIds(std::vector<PaymentId> ids)
{
    return m_parts.database.read([account = m_parts.account, ids = std::move(ids)](Connection &c) {
        return PaymentStore(c).rowsByIds(account, ids);
    });
}

Task<std::vector<payments::PaymentTotals>> CorePaymentDesk::totals(PaymentFilter filter)
{
    return m_parts.database.read(
        [filter = within(std::move(filter))](Connection &c) { return PaymentStore(c).totals(filter); });
}

Task<QStringList> CorePaymentDesk::currencies()
{
    return m_parts.database.read(
        [account = m_parts.account](Connection &c) { return PaymentStore(c).currencies(account); });
}

Task<PaymentDetails> CorePaymentDesk::details(PaymentId id)
{
    return m_parts.database.read(
        [account = m_parts.account, id = std::move(id)](Connection &c) { return readPaymentDetails(c, account, id); });
}

Task<QUrl> CorePaymentDesk::invoiceLink(PaymentId id)
{
    if (!m_parts.provider)
        return Task<QUrl>::settled(
            Error{ErrorKind::Unauthenticated,
                  tr("The provider is not connected in this profile, and invoices are not kept in the mirror."),
                  {},
                  {}});
    return m_parts.provider->invoiceLink(std::move(id))
        .then(this, [rule = m_parts.provider->linkRule()](Result<QUrl> link) {
            return link ? provider::checkedLink(*link, rule) : link; // it comes from outside and goes to the browser
        });
}

void CorePaymentDesk::noteChanges(const std::vector<storage::Change> &changes)
{
    QSet<QString> ids;
    for (const storage::Change &change : changes) {
        if (change.entity == storage::Entity::Payment && change.account == m_parts.account)
            ids.insert(change.id);
    }
    if (!ids.isEmpty())
        Q_EMIT paymentsChanged(ids);
}

} // namespace reckoner::ui
