// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is asked before subscriptions are moved: from which price to which, whose, and how it is billed. Main thread.

#include "core/actions/price_migration.h"
#include "ui/catalog/catalog_desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace reckoner::ui {

class Choice;
class PlainLabel;
class Zone;

class MigrationWishForm final : public QWidget
{
    Q_OBJECT

public:
    // from: empty chooses the first. today: for the day of the next bill.
    MigrationWishForm(const Catalog &catalog, const PriceId &from, Instant today, QWidget *parent = nullptr);

    actions::PriceMigration wanted() const; // prices and mode
    actions::MigrationFilter filter() const;
    QString fault() const; // in words; empty: none
    QComboBox *fromField() { return m_from; }
    QComboBox *toField() { return m_to; }
    QComboBox *statusField() { return m_status; }
    QComboBox *currencyField() { return m_currency; }
    QLineEdit *countryField() { return m_country; }
    QLineEdit *customerField() { return m_customer; }
    QCheckBox *billedBefore() { return m_billedBefore; }
    QDateEdit *dayField() { return m_day; }
    Choice *modes() { return m_modes; }
    void setCountText(const QString &text);
    QString countText() const;

Q_SIGNALS:
    void changed();

private:
    void fillPrices(const Catalog &catalog, const PriceId &from);
    int likelyTarget(const Catalog &catalog, const PriceId &from) const;
    void fillFilters(const Catalog &catalog, Instant today);
    Zone *makeFilters();
    Zone *makeModes();

    QComboBox *m_from, *m_to, *m_status, *m_currency;
    QLineEdit *m_country, *m_customer;
    QCheckBox *m_billedBefore;
    QDateEdit *m_day;
    Choice *m_modes = nullptr;
    PlainLabel *m_count = nullptr;
};

// "Starter › Monthly · $12.00 a month"
QString pricePathWords(const Catalog &catalog, const PriceId &id);

} // namespace reckoner::ui
