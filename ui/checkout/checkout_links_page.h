// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The links to checkouts that people made here, newest first, with what became of each; and the door to a new one. Main
// thread.

#include "ui/checkout/checkout_dialog.h"
#include "ui/common/list_page.h"

namespace reckoner::ui {

class CheckoutLinkDialog;
class CheckoutLinkPane;
class CheckoutLinkWindow;

class CheckoutLinksPage final : public ListPage
{
    Q_OBJECT

public:
    CheckoutLinksPage(CheckoutDesk &desk, const PageContext &context, QWidget *parent = nullptr);
    bool canShow(EntityKind kind) const override { return kind == EntityKind::NewCheckout; }
    // Opens the dialog for the customer, the price or the amount of credits that the id names.
    void showEntity(const EntityRef &entity) override;
    CheckoutDialog *openNew(CheckoutStart start);
    CheckoutLinkPane &pane() { return *m_pane; }
    checkout::CheckoutLinkFilter linkFilter() const;

Q_SIGNALS:
    void linkShown(reckoner::ui::CheckoutLinkDialog *dialog);

protected:
    void applyQuery() override;
    void showDetails(const QString &id) override;
    void openDetails() override;
    void fillContextMenu(QMenu &menu) override;
    std::optional<Qt::SortOrder> sortDirection(int column) const override;

private:
    CheckoutLinksPage(CheckoutDesk &desk, const PageContext &context, CheckoutLinkWindow *rows, CheckoutLinkPane *pane,
                      QWidget *parent);
    void setUpTable();
    void noteOperation(const actions::Operation &operation);
    void showLink(const OperationId &operation);

    CheckoutDesk &m_desk;
    CheckoutLinkWindow *m_rows;
    CheckoutLinkPane *m_pane;
    int m_detailsAsked = 0;
};

} // namespace reckoner::ui
