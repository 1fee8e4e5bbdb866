// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desk on the real core. Main thread; everything it is given must outlive it.

#include "core/actions/checkout_actions.h"
#include "core/actions/customer_actions.h"
#include "core/actions/operation_resolver.h"
#include "core/storage/change_feed.h"
#include "ui/checkout/checkout_desk.h"

namespace reckoner::ui {

class CoreCheckoutDesk final : public CheckoutDesk
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        storage::ChangeFeed &feed;
        const Clock &clock;
        AccountId account;
        QString providerName;
        actions::CheckoutActions *actions = nullptr; // all three null: not connected
        actions::CustomerActions *customers = nullptr;
        actions::OperationResolver *resolver = nullptr;
        bool makesLinks = true; // whether the provider does such things at all; else there are no actions
    };
    explicit CoreCheckoutDesk(Parts parts, QObject *parent = nullptr);

    QString providerName() const override { return m_parts.providerName; }
    bool isConnected() const override { return m_parts.actions != nullptr; }
    QString hindrance() const override;
    Task<CheckoutChoices> choices() override;
    Task<checkout::CheckoutOffer> offer(checkout::CheckoutWish wish) override;
    Task<actions::CheckoutPreview> preview(CustomerId customer, checkout::CheckoutOffer offer) override;
    Task<std::optional<customers::Customer>> findCustomer(QString idOrEmail) override;
    Task<actions::Operation> createCustomer(NewBuyer buyer) override;
    Task<actions::Operation> execute(CheckoutOrder order) override;
    Task<std::optional<checkout::CheckoutLinkRow>> linkOf(OperationId operation) override;
    Task<CheckoutLinkPage> list(checkout::CheckoutLinkFilter filter, std::optional<checkout::CheckoutLinkCursor> after,
                                storage::PageLimit limit) override;
    Task<qint64> count(checkout::CheckoutLinkFilter filter) override;
    Task<std::vector<checkout::CheckoutLinkCursor>> anchors(checkout::CheckoutLinkFilter filter, int step) override;
    Task<std::vector<checkout::CheckoutLinkRow>> rowsByIds(std::vector<PaymentId> ids) override;

private:
    Error notConnected() const;
    Parts m_parts;
};

} // namespace reckoner::ui
