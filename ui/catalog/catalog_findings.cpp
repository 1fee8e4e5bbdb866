// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_findings.h"

#include "core/base/assert.h"
#include "ui/common/details_pane.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/status_pill.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

using catalog::LintRule;

static constexpr int kFindingRows = 5;

QString lintTitle(LintRule rule)
{
    switch (rule) {
    case LintRule::SameProductTwice: return CatalogFindings::tr("Same product twice");
    case LintRule::MissingCurrency: return CatalogFindings::tr("Currency missing");
    case LintRule::YearlyDearer: return CatalogFindings::tr("Longer cycle dearer");
    case LintRule::OrphanPrice: return CatalogFindings::tr("Price without product");
    case LintRule::ArchivedOnPlan: return CatalogFindings::tr("Plan sells what is archived");
    case LintRule::IntervalMismatch: return CatalogFindings::tr("Name and cycle differ");
    case LintRule::CreditsMismatch: return CatalogFindings::tr("Credits differ");
    case LintRule::TrialWithoutCycle: return CatalogFindings::tr("Trial without cycle");
    case LintRule::BelowChargeMinimum: return CatalogFindings::tr("Too small to charge");
    case LintRule::CentsWithoutCents: return CatalogFindings::tr("Two digits too many");
    }
    RK_UNREACHABLE();
}

CatalogFindings::CatalogFindings(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kSpaceS);
    column->setSpacing(kSpaceXs);
    m_title = headingLabel({}, this);
    column->addWidget(m_title);
    m_table = paneTable(tr("Findings in the catalog"), {tr("Weight"), tr("Check"), tr("Entry"), tr("Finding")}, this);
    m_table->setItemDelegateForColumn(0, new PillDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table);
    connect(m_table, &QTableWidget::cellActivated, this, &CatalogFindings::open);
    connect(m_table, &QTableWidget::cellClicked, this, &CatalogFindings::open);
}

void CatalogFindings::setFindings(const std::vector<catalog::LintFinding> &findings,
                                  const std::map<QString, QString> &names)
{
    m_title->setOwnText(findings.empty() ? tr("Nothing found: the catalog looks right.")
                                         : tr("%Ln finding(s)", nullptr, int(findings.size())));
    m_table->setVisible(!findings.empty());
    m_table->setRowCount(int(findings.size()));
    for (int row = 0; row < int(findings.size()); ++row) {
        const catalog::LintFinding &one = findings[size_t(row)];
        const bool isMistake = catalog::severityOf(one.rule) == catalog::LintSeverity::Mistake;
        const auto named = names.find(one.subject);
        const QString name = named == names.end() ? shortId(one.subject, 22) : harmless(named->second, 60);
        const QStringList cells{isMistake ? tr("Mistake") : tr("Doubt"), lintTitle(one.rule), name, harmless(one.text)};
        for (int column = 0; column < int(cells.size()); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(plainToolTip(column == 2 ? one.subject : cells[column]));
            item->setData(IdRole, one.subject);
            if (column == 0)
                item->setData(ToneRole, int(isMistake ? Tone::Bad : Tone::Warn));
            m_table->setItem(row, column, item);
        }
    }
    const int rows = std::min(kFindingRows, int(findings.size()));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + kSpaceXs);
}

void CatalogFindings::open(int row)
{
    if (const QTableWidgetItem *item = m_table->item(row, 0))
        Q_EMIT entryRequested(item->data(IdRole).toString());
}

} // namespace reckoner::ui
