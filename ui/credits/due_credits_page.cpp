// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/due_credits_page.h"

#include "ui/common/credits_text.h"
#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/status_pill.h"
#include "ui/common/two_part_delegate.h"
#include "ui/credits/credit_words.h"
#include "ui/credits/due_credits_pane.h"
#include "ui/credits/due_credits_window.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace reckoner::ui {

using sync::DueCredits;

static constexpr int kDueAgainMs = 1000;
static const QString kDueMissingKey = QStringLiteral("missing");
static const QString kDueMoreNotice = QStringLiteral("credits.due_more");

static ListPage::Words dueCreditsWords()
{
    return {.title = DueCreditsPage::tr("Due and granted"),
            .searchHint = DueCreditsPage::tr("Customer, subscription or payment"),
            .searchName = DueCreditsPage::tr("Search credits that are due"),
            .loading = DueCreditsPage::tr("Looking for credits that are due"),
            .failed = DueCreditsPage::tr("The credits that are due could not be read"),
            .noMatch = DueCreditsPage::tr("Nothing that is due fits the search and the filters."),
            .emptyTitle = DueCreditsPage::tr("No credits are due"),
            .emptyHint = DueCreditsPage::tr("Running subscriptions appear here when their prices belong to plans "
                                            "with credits, and payments that brought none although they should have.")};
}

static bool fitsDueSearch(const DueCredits &row, const QString &words)
{
    const auto has = [&](const QString &text) { return text.contains(words, Qt::CaseInsensitive); };
    return words.isEmpty() || has(row.customerName) || has(row.customerEmail) || has(row.customerId.toString()) ||
           has(row.subscriptionId.toString()) || has(row.paymentId.toString());
}

DueCreditsPage::DueCreditsPage(CreditDesk &desk, const PageContext &context, QWidget *parent)
    : DueCreditsPage(desk, context, new DueCreditsWindow(context.clock),
                     new DueCreditsPane(context.safety == SafetyLevel::ReadOnly ? DueCreditsPane::Granting::Forbidden
                                                                                : DueCreditsPane::Granting::Allowed),
                     parent)
{
}

DueCreditsPage::DueCreditsPage(CreditDesk &desk, const PageContext &context, DueCreditsWindow *rows,
                               DueCreditsPane *pane, QWidget *parent)
    : ListPage(context, QStringLiteral("credits_due"), dueCreditsWords(), rows, pane, parent), m_desk(desk),
      m_rows(rows), m_pane(pane)
{
    filter().addChip(kDueMissingKey, tr("Missing"), tr("Only what was not granted"));
    setUpTable();
    m_again.setSingleShot(true);
    m_again.setInterval(kDueAgainMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible())
            reload();
    });
    connect(&m_desk, &CreditDesk::entriesChanged, this, [this] { m_again.start(); });
    connect(m_rows, &RowWindowModel::loaded, this, [this] { showDetails(selected()); });
    connect(m_pane, &DueCreditsPane::entityRequested, this, &Page::entityRequested);
    connect(m_pane, &DueCreditsPane::grantRequested, this, &DueCreditsPage::grantRequested);
    finishSetUp(-1);
}

void DueCreditsPage::setUpTable()
{
    DataTable &rows = table();
    rows.setItemDelegateForColumn(DueCreditsWindow::Customer, new TwoPartDelegate(&rows));
    rows.setItemDelegateForColumn(DueCreditsWindow::State, new PillDelegate(&rows));
    rows.setItemDelegateForColumn(DueCreditsWindow::Subscription, new IdDelegate(&rows));
    rows.setItemDelegateForColumn(DueCreditsWindow::Payment, new IdDelegate(&rows));
    rows.setColumnWidth(DueCreditsWindow::Period, 190);
    rows.setColumnWidth(DueCreditsWindow::Due, 90);
    rows.setColumnWidth(DueCreditsWindow::Granted, 90);
    rows.setColumnWidth(DueCreditsWindow::State, 120);
    rows.setColumnWidth(DueCreditsWindow::Subscription, 130);
    rows.setColumnWidth(DueCreditsWindow::Payment, 130);
    rows.setColumnHidden(DueCreditsWindow::Subscription, true);
    rows.setColumnHidden(DueCreditsWindow::Payment, true);
    rows.setFixedColumn(DueCreditsWindow::Customer);
    rows.setFlexible({{DueCreditsWindow::Customer, 140, 1}});
}

Task<std::vector<DueCredits>> DueCreditsPage::read()
{
    using Which = sync::DueCreditsRequest::Which;
    const Which which = filter().activeChips().contains(kDueMissingKey) ? Which::Missing : Which::All;
    return m_desk.due(which).then(this,
                                  [this, words = filter().searchText().trimmed()](
                                      Result<sync::DueCreditsReport> report) -> Result<std::vector<DueCredits>> {
                                      if (!report)
                                          return report.error();
                                      tellWhetherAll(*report);
                                      std::erase_if(report->rows,
                                                    [&](const DueCredits &row) { return !fitsDueSearch(row, words); });
                                      return std::move(report->rows);
                                  });
}

void DueCreditsPage::tellWhetherAll(const sync::DueCreditsReport &report)
{
    if (!report.more) {
        Q_EMIT noticeCleared(kDueMoreNotice);
        return;
    }
    Q_EMIT noticeRaised(kDueMoreNotice,
                        {Tone::Info,
                         tr("The first %1 are listed, what is missing before the rest. “reckonerctl credits due” lists "
                            "all.")
                             .arg(creditsText(qint64(report.rows.size()))),
                         {},
                         {}});
}

// The list is short enough to come whole: it is read once more for its count and for what changed.
void DueCreditsPage::applyQuery()
{
    using DueRows = std::vector<DueCredits>;
    DueCreditsWindow::Source source;
    source.page = [this](std::optional<QString>, storage::PageLimit) {
        return read().then(this, [](Result<DueRows> rows) -> Result<storage::Page<DueCredits, QString>> {
            if (!rows)
                return rows.error();
            return storage::Page<DueCredits, QString>{std::move(*rows), std::nullopt};
        });
    };
    source.count = [this] {
        return read().then(this, [](Result<DueRows> rows) -> Result<qint64> {
            return rows ? Result<qint64>(qint64(rows->size())) : Result<qint64>(rows.error());
        });
    };
    source.anchors = [](int) { return Task<std::vector<QString>>::settled(std::vector<QString>()); };
    source.byIds = [this](std::vector<QString> ids) {
        return read().then(this, [ids = std::move(ids)](Result<DueRows> rows) -> Result<DueRows> {
            if (rows)
                std::erase_if(*rows, [&](const DueCredits &row) {
                    return std::find(ids.begin(), ids.end(), dueRowId(row)) == ids.end();
                });
            return rows;
        });
    };
    m_rows->setSource(std::move(source));
}

void DueCreditsPage::showDetails(const QString &id)
{
    const DueCredits *row = id.isEmpty() ? nullptr : m_rows->find(id);
    if (row)
        m_pane->showRow(*row);
    else
        m_pane->showNothing();
}

void DueCreditsPage::openDetails()
{
    if (m_pane->grantButton().isVisible())
        m_pane->grantButton().setFocus(Qt::OtherFocusReason);
    else
        m_pane->setFocus(Qt::OtherFocusReason);
}

void DueCreditsPage::fillContextMenu(QMenu &menu)
{
    if (!m_pane->row())
        return;
    const DueCredits row = *m_pane->row();
    if (canGrantDue(row) && context().safety != SafetyLevel::ReadOnly)
        connect(menu.addAction(tr("Grant what is due…")), &QAction::triggered, this,
                [this, row] { Q_EMIT grantRequested(row); });
    const auto link = [&](const QString &text, EntityKind kind, const QString &id) {
        if (!id.isEmpty())
            connect(menu.addAction(text), &QAction::triggered, this, [this, kind, id] {
                Q_EMIT entityRequested({kind, id});
            });
    };
    link(tr("Show the subscription"), EntityKind::Subscription, row.subscriptionId.toString());
    link(tr("Show the payment"), EntityKind::Payment, row.paymentId.toString());
    link(tr("Show the customer"), EntityKind::Customer, row.customerId.toString());
}

} // namespace reckoner::ui
