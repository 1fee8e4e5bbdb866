// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A few invented operations behind the Operations page, for tests: answers at once, counts what it is asked, checks and
// settles as a test prepares. Main thread.

#include "ui/operations/operation_desk.h"

namespace reckoner::testkit {

class FakeOperationDesk final : public ui::OperationDesk
{
    Q_OBJECT

public:
    FakeOperationDesk();

    QString providerName() const override { return QStringLiteral("Paddle"); }
    bool canSettle() const override { return settleable; }
    Task<ui::OperationPage> list(ui::OperationQuery query, std::optional<ui::OperationCursor> after,
                                 storage::PageLimit limit) override;
    Task<qint64> count(ui::OperationQuery query) override;
    Task<std::vector<ui::OperationCursor>> anchors(ui::OperationQuery query, int step) override;
    Task<std::vector<ui::OperationRow>> rowsByIds(ui::OperationQuery query, std::vector<QString> ids) override;
    Task<ui::OperationDetails> details(OperationId id) override;
    Task<std::vector<ui::OperationRow>> open() override;
    Task<actions::Operation> checkNow(OperationId id) override;
    Task<actions::Operation> settle(OperationId id, actions::Verdict verdict, QString reason) override;
    Task<ui::AuditCheck> verifyAudit() override;

    actions::Operation &at(int row) { return rows[size_t(row)].operation; }
    // Tells that this row has changed.
    void tell(int row);

    std::vector<ui::OperationRow> rows; // newest first
    std::vector<ui::OperationQuery> asked;
    std::vector<OperationId> checked;
    struct Settled {
        OperationId id;
        actions::Verdict verdict;
        QString reason;
    };
    std::vector<Settled> settled;
    std::optional<Error> checkError;
    audit::AuditVerdict verdict{.checked = 1234, .firstBroken = {}, .what = {}, .head = {}};
    bool settleable = true;
};

} // namespace reckoner::testkit
