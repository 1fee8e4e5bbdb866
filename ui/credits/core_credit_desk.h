// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desk on the real core. Main thread; everything it is given must outlive it.

#include "core/base/clock.h"
#include "core/storage/change_feed.h"
#include "core/storage/database.h"
#include "core/sync/outbox_worker.h"
#include "ui/credits/credit_desk.h"

namespace reckoner::ui {

class CoreCreditDesk final : public CreditDesk
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        storage::ChangeFeed &feed;
        const Clock &clock;
        AccountId account;
        QString actor;
        sync::OutboxWorker *outbox = nullptr;    // null: no ledger is configured
        std::optional<Instant> creditsFrom = {}; // what was bought before brings none
    };
    explicit CoreCreditDesk(Parts parts, QObject *parent = nullptr);

    bool hasLedger() const override { return m_parts.outbox != nullptr; }
    Task<CreditEntryPage> list(credits::CreditEntryFilter filter, std::optional<credits::CreditEntryCursor> after,
                               storage::PageLimit limit) override;
    Task<qint64> count(credits::CreditEntryFilter filter) override;
    Task<std::vector<credits::CreditEntryCursor>> anchors(credits::CreditEntryFilter filter, int step) override;
    Task<std::vector<credits::CreditEntryRow>> rowsBySeqs(std::vector<qint64> seqs) override;
    Task<CreditEntryDetails> details(qint64 seq) override;
    Task<CreditCustomerPage> listCustomers(credits::CreditCustomerFilter filter,
                                           std::optional<credits::CreditCustomerCursor> after,
                                           storage::PageLimit limit) override;
    Task<qint64> countCustomers(credits::CreditCustomerFilter filter) override;
    Task<std::vector<credits::CreditCustomerCursor>> customerAnchors(credits::CreditCustomerFilter filter,
                                                                     int step) override;
    Task<std::vector<credits::CreditCustomerRow>> customersByIds(std::vector<CustomerId> ids) override;
    Task<credits::OutboxCounts> counts() override;
    Task<CreditRecipient> findRecipient(QString text) override;
    Task<GrantedCredits> grant(CreditGrantOrder order) override;
    Task<sync::DueCreditsReport> due(sync::DueCreditsRequest::Which which) override;
    Task<GrantedCredits> grantDue(DueGrantOrder order) override;
    Task<qint64> retry(std::vector<qint64> seqs) override;
    Task<qint64> fetchBalance(CustomerId customer) override;

private:
    void noteChanges(const std::vector<storage::Change> &changes);
    void tellLedger();
    actions::CreditOperation operation(OperationId id, QString reason) const;

    Parts m_parts;
};

} // namespace reckoner::ui
