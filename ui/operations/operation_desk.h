// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that the Operations page asks of the core: what was done by whom and why, what is not settled, and whether the
// audit chain is whole. Tests put a desk of their own behind the page. Tasks settle on the main thread, where the desk
// lives; reads run on the database's workers.

#include "core/actions/operation_resolver.h"
#include "core/actions/operation_store.h"
#include "core/audit/audit_log.h"
#include "core/sync/effect.h"

#include <QObject>
#include <QSet>

namespace reckoner::ui {

// What the list is narrowed to. Search: an operation's id, a subscription's, a customer (id, e-mail, name) or who
// asked.
struct OperationQuery {
    actions::OperationFilter filter;
    QString search;
};

struct OperationRow {
    actions::Operation operation; // without before and after
    QString customerName;
};
using OperationCursor = actions::OperationStore::Cursor;
using OperationPage = storage::Page<OperationRow, OperationCursor>;

struct OperationDetails {
    actions::Operation operation;
    QString customerName;
    std::optional<sync::Effect> effect;   // before and after, field by field; none: no after is known
    std::vector<audit::AuditEntry> trail; // what the audit log says of it, oldest first; without before and after
};

struct AuditCheck {
    audit::AuditVerdict verdict;
    std::optional<Instant> since; // of the first entry
};

class OperationDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString providerName() const = 0;
    // False: only the mirror is there, and nothing can be read back or settled.
    virtual bool canSettle() const = 0;

    virtual Task<OperationPage> list(OperationQuery query, std::optional<OperationCursor> after,
                                     storage::PageLimit limit) = 0;
    virtual Task<qint64> count(OperationQuery query) = 0;
    virtual Task<std::vector<OperationCursor>> anchors(OperationQuery query, int step) = 0;
    // Those of them that the query finds.
    virtual Task<std::vector<OperationRow>> rowsByIds(OperationQuery query, std::vector<QString> ids) = 0;
    virtual Task<OperationDetails> details(OperationId id) = 0;
    // Not settled, oldest first: filed, under way, unknown, waiting for a person.
    virtual Task<std::vector<OperationRow>> open() = 0;
    virtual Task<actions::Operation> checkNow(OperationId id) = 0;
    virtual Task<actions::Operation> settle(OperationId id, actions::Verdict verdict, QString reason) = 0;
    virtual Task<AuditCheck> verifyAudit() = 0;

Q_SIGNALS:
    void operationsChanged(const QSet<QString> &ids); // rows, whoever changed them
    void operationChanged(const reckoner::actions::Operation &operation);
};

} // namespace reckoner::ui
