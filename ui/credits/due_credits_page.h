// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Credits due for each running period, and for payments that brought none, against those that were granted; what is
// missing comes first, with its repair. Main thread.

#include "ui/common/list_page.h"
#include "ui/credits/credit_desk.h"

#include <QTimer>

namespace reckoner::ui {

class DueCreditsPane;
class DueCreditsWindow;

class DueCreditsPage final : public ListPage
{
    Q_OBJECT

public:
    DueCreditsPage(CreditDesk &desk, const PageContext &context, QWidget *parent = nullptr);
    DueCreditsPane &pane() { return *m_pane; }

Q_SIGNALS:
    void grantRequested(const reckoner::sync::DueCredits &due);

protected:
    void applyQuery() override;
    void showDetails(const QString &id) override;
    void openDetails() override;
    void fillContextMenu(QMenu &menu) override;
    // As the core lists them: what is missing first.
    std::optional<Qt::SortOrder> sortDirection(int) const override { return std::nullopt; }

private:
    DueCreditsPage(CreditDesk &desk, const PageContext &context, DueCreditsWindow *rows, DueCreditsPane *pane,
                   QWidget *parent);
    void setUpTable();
    Task<std::vector<sync::DueCredits>> read();
    void tellWhetherAll(const sync::DueCreditsReport &report);

    CreditDesk &m_desk;
    DueCreditsWindow *m_rows;
    DueCreditsPane *m_pane;
    QTimer m_again; // gathers what is granted
};

} // namespace reckoner::ui
