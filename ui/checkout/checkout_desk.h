// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that the checkout windows ask of the core. Tasks settle on the main thread, where the desk lives; reads run on
// the database's workers.

#include "core/actions/checkout_actions.h"
#include "core/base/task.h"
#include "core/checkout/checkout_link_store.h"

#include <QObject>
#include <QSet>

namespace reckoner::ui {

using CheckoutLinkPage = storage::Page<checkout::CheckoutLinkRow, checkout::CheckoutLinkCursor>;

// What there is to sell.
struct CheckoutChoices {
    bool hasPriceList = false; // one for credits is in force
    std::vector<checkout::SoldPrice> prices;
};

struct CheckoutOrder {
    OperationId operation; // made when the dialog opens
    CustomerId customerId;
    checkout::CheckoutOffer offer; // as it was shown
    QString reason;
};

struct NewBuyer {
    OperationId operation;
    QString name, email, reason;
};

class CheckoutDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString providerName() const = 0;
    virtual bool isConnected() const = 0;
    // Why no link can be made, in words; empty: one can.
    virtual QString hindrance() const;
    virtual Task<CheckoutChoices> choices() = 0;
    virtual Task<checkout::CheckoutOffer> offer(checkout::CheckoutWish wish) = 0;
    // What the provider would bill, with tax; without a customer, or one whose place is not known, without.
    virtual Task<actions::CheckoutPreview> preview(CustomerId customer, checkout::CheckoutOffer offer) = 0;
    // By id or e-mail address, here or at the provider; none: nobody has the address.
    virtual Task<std::optional<customers::Customer>> findCustomer(QString idOrEmail) = 0;
    virtual Task<actions::Operation> createCustomer(NewBuyer buyer) = 0;
    virtual Task<actions::Operation> execute(CheckoutOrder order) = 0;
    virtual Task<std::optional<checkout::CheckoutLinkRow>> linkOf(OperationId operation) = 0;

    // The filters' account is the desk's.
    virtual Task<CheckoutLinkPage> list(checkout::CheckoutLinkFilter filter,
                                        std::optional<checkout::CheckoutLinkCursor> after,
                                        storage::PageLimit limit) = 0;
    virtual Task<qint64> count(checkout::CheckoutLinkFilter filter) = 0;
    virtual Task<std::vector<checkout::CheckoutLinkCursor>> anchors(checkout::CheckoutLinkFilter filter, int step) = 0;
    virtual Task<std::vector<checkout::CheckoutLinkRow>> rowsByIds(std::vector<PaymentId> ids) = 0;

Q_SIGNALS:
    void linksChanged(const QSet<QString> &paymentIds); // these payments, of which some have links
    void operationChanged(const reckoner::actions::Operation &operation);
};

} // namespace reckoner::ui
