// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/provider.h"

#include "core/base/words.h"

namespace reckoner::provider {

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Sandbox: return QStringLiteral("sandbox");
    case Environment::Production: return QStringLiteral("production");
    }
    RK_UNREACHABLE();
}

namespace {

template <class T> Task<T> notOffered(const QString &what)
{
    return Task<T>::settled(
        Error{ErrorKind::Invalid, Words::tr("This provider cannot %1. Use its own dashboard.").arg(what), {}, {}});
}

} // namespace

Result<ListPage<BilledPayment>> billedAlone(Result<ListPage<payments::Payment>> page)
{
    if (!page)
        return std::move(page).error();
    ListPage<BilledPayment> billed{{}, page->next, page->estimatedTotal};
    for (payments::Payment &payment : page->rows)
        billed.rows.push_back({std::move(payment), {}, {}});
    return billed;
}

void Provider::intend(const OperationId &) {}

Result<customers::Customer> Provider::customerFromRaw(QByteArrayView) const
{
    return Error{ErrorKind::Invalid, Words::tr("This provider cannot read a customer from an earlier answer."), {}, {}};
}

Result<catalog::Product> Provider::productFromRaw(QByteArrayView) const
{
    return Error{ErrorKind::Invalid, Words::tr("This provider cannot read a product from an earlier answer."), {}, {}};
}

Result<catalog::Price> Provider::priceFromRaw(QByteArrayView) const
{
    return Error{ErrorKind::Invalid, Words::tr("This provider cannot read a price from an earlier answer."), {}, {}};
}

Task<catalog::Product> Provider::createProduct(ProductDraft)
{
    return notOffered<catalog::Product>(QStringLiteral("create products"));
}

Task<catalog::Product> Provider::updateProduct(ProductId, ProductEdit)
{
    return notOffered<catalog::Product>(QStringLiteral("change products"));
}

Task<QString> Provider::createDiscount(DiscountDraft)
{
    return notOffered<QString>(QStringLiteral("create discounts"));
}

Task<catalog::Price> Provider::createPrice(PriceDraft)
{
    return notOffered<catalog::Price>(QStringLiteral("create prices"));
}

Task<catalog::Price> Provider::updatePrice(PriceId, PriceEdit)
{
    return notOffered<catalog::Price>(QStringLiteral("change prices"));
}

Task<subscriptions::PricePreview> Provider::previewPrices(subscriptions::PricePreviewRequest)
{
    return notOffered<subscriptions::PricePreview>(QStringLiteral("preview prices"));
}

Task<ListPage<payments::Adjustment>> Provider::findAdjustments(AdjustmentFilter, ListFrom)
{
    return notOffered<ListPage<payments::Adjustment>>(QStringLiteral("search adjustments"));
}

Task<ListPage<subscriptions::Subscription>> Provider::findSubscriptions(SubscriptionFilter, ListFrom)
{
    return notOffered<ListPage<subscriptions::Subscription>>(QStringLiteral("search subscriptions"));
}

Task<ListPage<BilledPayment>> Provider::listBilledPayments(ListFrom)
{
    return notOffered<ListPage<BilledPayment>>(QStringLiteral("list payments with their addresses"));
}

Task<std::vector<customers::Customer>> Provider::findCustomersByEmail(QString)
{
    return notOffered<std::vector<customers::Customer>>(QStringLiteral("search customers by e-mail address"));
}

Task<subscriptions::ProviderPreview> Provider::previewNextBill(SubscriptionId, subscriptions::NextBillChange)
{
    return notOffered<subscriptions::ProviderPreview>(QStringLiteral("move the next bill"));
}

Task<subscriptions::Subscription> Provider::moveNextBill(SubscriptionId, subscriptions::NextBillChange)
{
    return notOffered<subscriptions::Subscription>(QStringLiteral("move the next bill"));
}

Task<payments::Payment> Provider::paymentMethodUpdatePayment(SubscriptionId)
{
    return notOffered<payments::Payment>(QStringLiteral("collect another payment method"));
}

Task<QUrl> Provider::invoiceLink(PaymentId)
{
    return notOffered<QUrl>(QStringLiteral("show invoices"));
}

} // namespace reckoner::provider
