// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desk on the real core: reads through PaymentStore on the database's readers, changes from the change feed. Main
// thread; everything it is given must outlive it.

#include "core/provider/provider.h"
#include "core/storage/change_feed.h"
#include "core/storage/database.h"
#include "ui/payments/payment_desk.h"

namespace reckoner::ui {

class CorePaymentDesk final : public PaymentDesk
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        storage::ChangeFeed &feed;
        AccountId account;
        provider::Provider *provider; // null: there is only the mirror, and no invoices
    };
    explicit CorePaymentDesk(Parts parts, QObject *parent = nullptr);

    Task<PaymentPage> list(payments::PaymentFilter filter, std::optional<payments::PaymentCursor> after,
                           storage::PageLimit limit) override;
    Task<qint64> count(payments::PaymentFilter filter) override;
    Task<std::vector<payments::PaymentCursor>> anchors(payments::PaymentFilter filter, int step) override;
    Task<std::vector<payments::PaymentRow>> rowsByIds(std::vector<PaymentId> ids) override;
    Task<std::vector<payments::PaymentTotals>> totals(payments::PaymentFilter filter) override;
    Task<QStringList> currencies() override;
    Task<PaymentDetails> details(PaymentId id) override;
    Task<QUrl> invoiceLink(PaymentId id) override;

private:
    void noteChanges(const std::vector<storage::Change> &changes);
    payments::PaymentFilter within(payments::PaymentFilter filter) const;
    Parts m_parts;
};

} // namespace reckoner::ui
