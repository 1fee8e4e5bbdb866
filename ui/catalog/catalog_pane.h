// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The details of a product or of a price: what it says, what it costs where, who holds it, and the provider's JSON.
// Main thread.

#include "ui/catalog/catalog_rows.h"
#include "ui/common/details_pane.h"

class QHBoxLayout;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace reckoner::ui {

class ElidedLabel;
class FactGrid;
class IdLabel;
class JsonPanel;
class PlainLabel;
class StatusPill;

enum class CatalogAction { Edit, NewPrice, Checkout, Move, Archive, Restore };

class CatalogPane : public DetailsPane
{
    Q_OBJECT

public:
    explicit CatalogPane(QWidget *parent = nullptr);
    void showNothing();
    void showLoading();
    void showError(const Error &error);
    void showRow(const CatalogRow &row);
    const std::optional<CatalogRow> &row() const { return m_row; }
    QTabWidget &tabs() { return *m_tabs; }
    // Why nothing can be changed here; empty: it can.
    void setHindrance(const QString &why);
    void setMayMove(bool may); // subscriptions to another price
    QPushButton *button(CatalogAction action) const { return m_buttons.at(size_t(action)); }
    // What can be done to what is shown.
    bool offers(CatalogAction action) const;

Q_SIGNALS:
    void actionRequested(reckoner::ui::CatalogAction action);

private:
    QWidget *makeHeader();
    QHBoxLayout *makeActions();
    void syncActions();
    QWidget *makeOverview();
    void fillProduct();
    void fillPrice();
    void fillTables();

    std::optional<CatalogRow> m_row;
    QString m_hindrance;
    bool m_mayMove = false;
    std::vector<QPushButton *> m_buttons; // in the order of CatalogAction
    QTabWidget *m_tabs;
    ElidedLabel *m_name, *m_above;
    StatusPill *m_status;
    IdLabel *m_id;
    PlainLabel *m_description;
    FactGrid *m_facts;
    QVBoxLayout *m_lists = nullptr;
    JsonPanel *m_custom;
    JsonPanel *m_raw;
};

} // namespace reckoner::ui
