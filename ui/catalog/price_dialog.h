// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Making a price of a product and editing one: amounts, cycle, trial, tax, countries and quantities, checked as the
// provider would. Main thread.

#include "ui/catalog/catalog_dialog.h"
#include "ui/catalog/catalog_rows.h"

class QComboBox;
class QSpinBox;

namespace reckoner::ui {

// A cycle or a trial: none, or so many days, weeks, months or years.
class PeriodField : public QWidget
{
    Q_OBJECT

public:
    PeriodField(const QString &name, const QString &none, QWidget *parent = nullptr);
    std::optional<catalog::Period> period() const;
    void setPeriod(const std::optional<catalog::Period> &period);
    QComboBox *unitField() { return m_unit; }

Q_SIGNALS:
    void changed();

private:
    QSpinBox *m_frequency;
    QComboBox *m_unit;
    std::optional<catalog::Period> m_unknown; // of a unit that this version does not know; stays as it is
};

class PriceDialog final : public CatalogDialog
{
    Q_OBJECT

public:
    // A new price of this product.
    PriceDialog(Context context, const catalog::Product &product, QWidget *parent = nullptr);
    // row.price is the one to edit.
    PriceDialog(Context context, const CatalogRow &row, QWidget *parent = nullptr);

    QLineEdit *amountField() { return m_amount; }
    QLineEdit *descriptionField() { return m_description; }
    QComboBox *currencyField() { return m_currency; }
    PeriodField *cycleField() { return m_cycle; }
    PeriodField *trialField() { return m_trial; }
    QPlainTextEdit *overridesField() { return m_overrides; }

protected:
    QString formFault() const override;
    std::vector<CatalogChange> changes() const override;
    actions::ExecuteCatalogRequest wish() const override;
    void look() override;
    QString consequence() const override;

private:
    PriceDialog(Context context, catalog::Product product, std::optional<catalog::Price> price, qint64 live,
                QWidget *parent);
    void buildAmount();
    void buildQuantity();
    // Errors: Invalid (an amount, the overrides).
    Result<provider::PriceDraft> draft() const;
    void fill(const provider::PriceDraft &draft);
    void take(const storage::Mirrored<catalog::Price> &theirs);

    catalog::Product m_product;
    std::optional<catalog::Price> m_base;
    qint64 m_live = 0; // subscriptions that hold it
    qint64 m_rowVersion = 0;
    QLineEdit *m_name, *m_description, *m_amount;
    QComboBox *m_currency, *m_tax;
    PeriodField *m_cycle, *m_trial;
    QSpinBox *m_least, *m_most;
    QPlainTextEdit *m_overrides, *m_customData;
};

} // namespace reckoner::ui
