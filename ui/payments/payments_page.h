// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Payments page: what was billed and whether it came in, with what the filter comes to in each currency. Reads
// only. Main thread.

#include "ui/common/list_page.h"
#include "ui/payments/payment_desk.h"

#include <QTimer>

namespace reckoner::ui {

class PaymentPane;
class PaymentWindow;
class PlainLabel;

class PaymentsPage : public ListPage
{
    Q_OBJECT

public:
    PaymentsPage(const PageContext &context, PaymentDesk &desk, QWidget *parent = nullptr);

    bool canShow(EntityKind kind) const override { return kind == EntityKind::Payment; }
    void showEntity(const EntityRef &entity) override { select(entity.id); }
    PaymentPane &pane() { return *m_pane; }
    QString totalsText() const;
    payments::PaymentFilter paymentFilter() const;

protected:
    void applyQuery() override;
    void showDetails(const QString &id) override;
    void openDetails() override;
    void fillContextMenu(QMenu &menu) override;
    std::optional<Qt::SortOrder> sortDirection(int column) const override;
    QByteArray detailsJson() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    PaymentsPage(const PageContext &context, PaymentDesk &desk, PaymentWindow *rows, PaymentPane *pane,
                 QWidget *parent);
    void setUpFilter();
    void setUpTable();
    void readCurrencies();
    void readTotals();
    void showTotals(const std::vector<payments::PaymentTotals> &totals);
    void fitTotals();
    void openInvoice(const PaymentId &id);

    PaymentDesk &m_desk;
    PaymentWindow *m_rows;
    PaymentPane *m_pane;
    PlainLabel *m_totals;
    QStringList m_totalsParts; // one a currency, the largest first
    QTimer m_totalsOld;        // gathers changes
    QTimer m_minute;           // relative dates
    int m_totalsAsked = 0, m_detailsAsked = 0;
    bool m_currenciesAsked = false;
};

} // namespace reckoner::ui
