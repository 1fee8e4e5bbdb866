// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Local plans: which prices of the account sell what, and how many credits each brings. A list of plans at the left,
// the chosen one to be edited at the right, an import from a file of definitions. Nothing of this goes to the provider;
// all of it stands in the audit log. Main thread.

#include "ui/catalog/catalog_dialog.h"

class QComboBox;
class QFileDialog;
class QTableWidget;

namespace reckoner::ui {

class PlansDialog final : public DialogFrame
{
    Q_OBJECT

public:
    PlansDialog(CatalogDialog::Context context, Catalog catalog, QWidget *parent = nullptr);

    QTableWidget *plansTable() { return m_list; }
    QTableWidget *pricesTable() { return m_prices; }
    QLineEdit *codeField() { return m_code; }
    QLineEdit *nameField() { return m_name; }
    QComboBox *priceField() { return m_price; }
    QPushButton *addButton() { return m_add; }
    // Reads the definitions, says what they would do, and imports them when that is confirmed.
    void importText(const QByteArray &json);

Q_SIGNALS:
    void plansChanged();

private:
    QWidget *makeList();
    QWidget *makeEditor();
    QWidget *makePrices(QWidget *parent);
    void askFile();
    void confirmImport(const std::vector<catalog::Plan> &plans, const actions::PlanImport &look);
    void fillList();
    void choose(int row);
    void showPlan(const catalog::Plan &plan);
    void startNew();
    void addPrice();
    void addPriceRow(const catalog::PlanPrice &price);
    void setDirty(bool dirty);
    void sync();
    // Errors: Invalid (credits that are no whole number).
    Result<catalog::Plan> wanted() const;
    void save();
    void remove();
    void tell(const QString &text, Tone tone);
    void readAgain(const QString &code);
    QString priceTitle(const PriceId &id) const;

    CatalogDialog::Context m_context;
    Catalog m_catalog;
    catalog::Plan m_shown;
    bool m_isDirty = false, m_isBusy = false, m_isFilling = false;
    QTableWidget *m_list, *m_prices;
    QLineEdit *m_code, *m_name;
    QPlainTextEdit *m_metadata;
    QComboBox *m_price;
    QPushButton *m_add, *m_take, *m_new, *m_remove, *m_discard, *m_import;
};

} // namespace reckoner::ui
