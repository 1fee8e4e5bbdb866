// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What prices come to in other countries: the provider's pricing preview, line by line and country by country, and our
// own calculation beside it. Changes nothing. Main thread.

#include "ui/catalog/catalog_dialog.h"

class QComboBox;
class QSpinBox;
class QTableWidget;

namespace reckoner::ui {

class PricePreviewDialog final : public DialogFrame
{
    Q_OBJECT

public:
    // chosen: the price to begin with; may be empty.
    PricePreviewDialog(CatalogDialog::Context context, Catalog catalog, const PriceId &chosen,
                       QWidget *parent = nullptr);

    QTableWidget *itemsTable() { return m_items; }
    QTableWidget *resultTable() { return m_result; }
    QLineEdit *countriesField() { return m_countries; }
    QComboBox *currencyField() { return m_currency; }
    bool isBusy() const { return m_left > 0; }

private:
    QWidget *makeItems();
    QWidget *makePlace();
    void addItem(const PriceId &id, int quantity);
    // Two capital letters each. Errors: Invalid.
    Result<QStringList> countries() const;
    void ask();
    void askNext();
    void addAnswer(const QString &country, const Result<subscriptions::PricePreview> &answer);
    void addLine(const QString &country, const subscriptions::PricePreviewLine &line);
    void addRow(const QStringList &cells, const QString &toolTip, Tone tone);
    void sync();
    const catalog::Price *priceOf(const PriceId &id) const;

    CatalogDialog::Context m_context;
    Catalog m_catalog;
    QTableWidget *m_items, *m_result;
    QComboBox *m_price, *m_currency;
    QSpinBox *m_quantity;
    QLineEdit *m_countries, *m_postalCode, *m_discount;
    QPushButton *m_add, *m_take;
    QStringList m_asked;
    int m_left = 0; // countries still to be asked
};

} // namespace reckoner::ui
