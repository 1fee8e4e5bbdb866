// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the credit ledger: entries, customers with their balances, and what the external ledger said last of each.
// credit_posting.h writes entries. Database's threads. Errors of all: Storage.

#include "core/credits/outbox.h"
#include "core/storage/keyset.h"
#include "core/storage/transaction.h"

namespace reckoner::credits {

// How a list may be narrowed by what became of telling the external ledger.
enum class OutboxMark { Any, Open, NeedsPerson, Sent };

struct CreditEntryFilter {
    AccountId account;
    CustomerId customerId;              // empty: any
    std::vector<EntryKind> kinds = {};  // empty: any
    std::vector<GrantKind> grants = {}; // empty: any
    OutboxMark outbox = OutboxMark::Any;
    std::optional<Instant> from = {}, before = {};
    // An id (customer, payment, event, adjustment, grant), or what the customer's name or e-mail address starts with.
    QString search = {};
};

struct CreditEntryCursor {
    qint64 seq = 0;
};

// One line of a table.
struct CreditEntryRow {
    CreditEntry entry;
    CreditGrant grant;
    OutboxRow outbox;
    QString customerName, customerEmail; // empty while the customer has not arrived
};

// A customer with credits.
struct CreditCustomer {
    AccountId account;
    CustomerId customerId;
    qint64 balance = 0, granted = 0, takenBack = 0, entries = 0;
    Instant lastEntryAt;
};

struct ExternalCreditBalance {
    qint64 balance = 0;
    Instant fetchedAt;
};

struct CreditCustomerFilter {
    AccountId account;
    OutboxMark outbox = OutboxMark::Any; // Sent: all of the customer's entries
    enum class Difference { Any, Differs, Same, NotAsked } difference = Difference::Any; // from the external balance
    QString search = {}; // the customer's id, or what the name or e-mail address starts with
};

struct CreditCustomerCursor {
    Instant lastEntryAt;
    CustomerId id;
};

struct CreditCustomerRow {
    CreditCustomer customer;
    QString name, email;
    std::optional<ExternalCreditBalance> external;
    qint64 open = 0;        // outbox rows not yet confirmed,
    qint64 needsPerson = 0; // and of them those that wait for a person
    qint64 pending = 0;     // sum of the amounts that are not confirmed
};

class CreditEntryStore
{
public:
    static Result<std::vector<CreditEntry>> ofGrant(storage::Connection &connection, const AccountId &account,
                                                    const GrantId &grant); // oldest first
    static Result<std::optional<CreditEntryRow>> find(storage::Connection &connection, const AccountId &account,
                                                      qint64 seq);
    // Newest first.
    static Result<storage::Page<CreditEntryRow, CreditEntryCursor>> list(storage::Connection &connection,
                                                                         const CreditEntryFilter &filter,
                                                                         const std::optional<CreditEntryCursor> &after,
                                                                         storage::PageLimit limit);
    // The keys of rows number step, 2 × step and so on.
    static Result<std::vector<CreditEntryCursor>> anchors(storage::Connection &connection,
                                                          const CreditEntryFilter &filter, int step);
    static Result<qint64> count(storage::Connection &connection, const CreditEntryFilter &filter);
    static Result<std::vector<CreditEntryRow>> rowsBySeqs(storage::Connection &connection, const AccountId &account,
                                                          const std::vector<qint64> &seqs);

    static Result<std::optional<CreditCustomerRow>> customer(storage::Connection &connection, const AccountId &account,
                                                             const CustomerId &id);
    // Last entry first.
    static Result<storage::Page<CreditCustomerRow, CreditCustomerCursor>>
    customers(storage::Connection &connection, const CreditCustomerFilter &filter,
              const std::optional<CreditCustomerCursor> &after, storage::PageLimit limit);
    static Result<std::vector<CreditCustomerCursor>> customerAnchors(storage::Connection &connection,
                                                                     const CreditCustomerFilter &filter, int step);
    static Result<qint64> countCustomers(storage::Connection &connection, const CreditCustomerFilter &filter);

    // What the external ledger said of a customer; an older answer does not replace a newer one.
    static Result<void> putExternalBalance(storage::Transaction &transaction, const AccountId &account,
                                           const CustomerId &customer, const ExternalCreditBalance &balance);

    // Each text names a row that contradicts the ledger's invariants (I8–I12); none is how it should be.
    static Result<QStringList> faults(storage::Connection &connection, const AccountId &account);
};

} // namespace reckoner::credits
