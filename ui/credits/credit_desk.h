// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that the Credits page asks of the core. Tasks settle on the main thread, where the desk lives; reads and writes
// run on the database's workers.

#include "core/actions/credit_actions.h"
#include "core/base/task.h"
#include "core/credits/credit_entry_store.h"
#include "core/credits/outbox_store.h"
#include "core/customers/customer.h"
#include "core/sync/due_credits.h"

#include <QObject>
#include <QSet>

namespace reckoner::ui {

using CreditEntryPage = storage::Page<credits::CreditEntryRow, credits::CreditEntryCursor>;
using CreditCustomerPage = storage::Page<credits::CreditCustomerRow, credits::CreditCustomerCursor>;

struct CreditEntryDetails {
    credits::CreditEntryRow row;
    std::optional<credits::CreditCustomerRow> customer;
};

// A customer whom credits may be given to, with what there is now.
struct CreditRecipient {
    customers::Customer customer;
    qint64 balance = 0;
};

struct CreditGrantOrder {
    OperationId operation; // made when the dialog opens
    CustomerId customerId;
    qint64 credits = 0;
    QString reason;
};

// What a completed payment should have brought.
struct DueGrantOrder {
    PaymentId paymentId;
    QString reason;
};

struct GrantedCredits {
    qint64 credits = 0, balance = 0; // afterwards
};

class CreditDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Whether an external ledger is configured, and whether this program tells it.
    virtual bool hasLedger() const = 0;
    // The filters' account is the desk's.
    virtual Task<CreditEntryPage> list(credits::CreditEntryFilter filter,
                                       std::optional<credits::CreditEntryCursor> after, storage::PageLimit limit) = 0;
    virtual Task<qint64> count(credits::CreditEntryFilter filter) = 0;
    virtual Task<std::vector<credits::CreditEntryCursor>> anchors(credits::CreditEntryFilter filter, int step) = 0;
    virtual Task<std::vector<credits::CreditEntryRow>> rowsBySeqs(std::vector<qint64> seqs) = 0;
    virtual Task<CreditEntryDetails> details(qint64 seq) = 0;

    virtual Task<CreditCustomerPage> listCustomers(credits::CreditCustomerFilter filter,
                                                   std::optional<credits::CreditCustomerCursor> after,
                                                   storage::PageLimit limit) = 0;
    virtual Task<qint64> countCustomers(credits::CreditCustomerFilter filter) = 0;
    virtual Task<std::vector<credits::CreditCustomerCursor>> customerAnchors(credits::CreditCustomerFilter filter,
                                                                             int step) = 0;
    virtual Task<std::vector<credits::CreditCustomerRow>> customersByIds(std::vector<CustomerId> ids) = 0;

    virtual Task<credits::OutboxCounts> counts() = 0;
    // An id or an e-mail address. Errors: NotFound.
    virtual Task<CreditRecipient> findRecipient(QString text) = 0;
    virtual Task<GrantedCredits> grant(CreditGrantOrder order) = 0;
    virtual Task<sync::DueCreditsReport> due(sync::DueCreditsRequest::Which which) = 0;
    // As the payment's event would have, however often. Errors: NotFound, Conflict (granted meanwhile), Invalid (no
    // reason; a price without a plan).
    virtual Task<GrantedCredits> grantDue(DueGrantOrder order) = 0;
    // Empty: all that waits for a person. Gives how many are due now; the ledger is told at once.
    virtual Task<qint64> retry(std::vector<qint64> seqs) = 0;
    // Asks the external ledger.
    virtual Task<qint64> fetchBalance(CustomerId customer) = 0;

Q_SIGNALS:
    void entriesChanged(const QSet<QString> &seqs); // with an empty one among them: any
    void customersChanged(const QSet<QString> &ids);
};

} // namespace reckoner::ui
