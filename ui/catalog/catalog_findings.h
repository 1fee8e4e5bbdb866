// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the check of the catalog found, above the list: weight, entry, finding; Enter or a click jumps to the entry.
// Hidden until it is asked for. Main thread.

#include "core/catalog/lint.h"

#include <QWidget>

#include <map>

class QTableWidget;

namespace reckoner::ui {

class PlainLabel;

class CatalogFindings : public QWidget
{
    Q_OBJECT

public:
    explicit CatalogFindings(QWidget *parent = nullptr);
    // names: of products and prices by id, where there is one.
    void setFindings(const std::vector<catalog::LintFinding> &findings, const std::map<QString, QString> &names);
    QTableWidget &table() { return *m_table; }

Q_SIGNALS:
    void entryRequested(const QString &id);

private:
    void open(int row);

    PlainLabel *m_title;
    QTableWidget *m_table;
};

// "Yearly dearer than twelve months", …
QString lintTitle(catalog::LintRule rule);

} // namespace reckoner::ui
