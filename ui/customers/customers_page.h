// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Customers page: the list, the customer beside it, the customer on the whole page (Enter; Esc goes back), and the
// door to the dialogs. Main thread.

#include "ui/common/list_page.h"
#include "ui/customers/customer_pane.h"

#include <QTimer>

namespace reckoner::ui {

class CustomerDialog;
class CustomerTableModel;

class CustomersPage final : public ListPage
{
    Q_OBJECT

public:
    struct Context {
        CustomerDesk &desk;
        PageContext page;
    };
    explicit CustomersPage(Context context, QWidget *parent = nullptr);

    bool canShow(EntityKind kind) const override { return kind == EntityKind::Customer; }
    void showEntity(const EntityRef &entity) override;
    // Opens the dialog for the customer that is shown, or copies the summary.
    void openAction(CustomerAction action);
    void openPart(CustomerPane::PartAction action, const CustomerPane::CustomerPart &part);
    void openNewCustomer();
    CustomerPane &pane() { return *m_pane; }
    CustomerTableModel &model() { return *m_model; }
    // The customer on the whole page, or beside the list.
    void setWide(CustomerPane::Width width);

protected:
    void applyQuery() override;
    void showDetails(const QString &id) override;
    void openDetails() override;
    void fillContextMenu(QMenu &menu) override;
    std::optional<Qt::SortOrder> sortDirection(int column) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Parts {
        CustomerTableModel *model;
        CustomerPane *pane;
    };
    CustomersPage(Context context, Parts parts, QWidget *parent);
    static Words words(const Context &context);
    void buildFilter();
    void buildTable();
    void connectAll();
    CustomerQuery query() const;
    QString hindrance() const;
    void askForParts(const CustomerId &id);
    void open(CustomerDialog *dialog);
    void noteOperation(const actions::Operation &operation);
    void copySummary();
    void tellMore();

    CustomerDesk &m_desk;
    CustomerTableModel *m_model;
    CustomerPane *m_pane;
    class PlainLabel *m_more = nullptr; // there may be more matches than are shown
    QTimer m_minute;                    // relative dates
    QTimer m_parts;                     // asks for what the mirror lacks, once somebody stays with a customer
    CustomerId m_partsOf;
};

} // namespace reckoner::ui
