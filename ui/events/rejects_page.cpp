// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/rejects_page.h"

#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/status_pill.h"
#include "ui/common/time_text.h"
#include "ui/events/event_words.h"
#include "ui/events/explanation_pane.h"

#include <QLocale>

#include <array>

namespace reckoner::ui {

using events::Reject;

RejectWindow::RejectWindow(const Clock &clock, const QString &provider, QObject *parent)
    : RowWindow(parent), m_clock(clock), m_provider(provider)
{
}

int RejectWindow::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RejectWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Reason: return tr("Why");
    case Peer: return tr("From");
    case Detail: return tr("Detail");
    case Received: return tr("Received");
    case ColumnCount: break;
    }
    return {};
}

// The ring gives them no id of their own.
QString RejectWindow::rowId(const Reject &row) const
{
    return QStringLiteral("%1 %2 %3").arg(row.receivedAt.micros()).arg(row.reason, row.peer);
}

const Reject *RejectWindow::find(const QString &id) const
{
    const int at = indexOf(id);
    return at < 0 ? nullptr : row(at);
}

QVariant RejectWindow::cell(const Reject &row, int column, int role) const
{
    if (role == IdRole)
        return rowId(row);
    if (role == ToneRole && column == Reason)
        return int(rejectWords(row.reason, row.detail, m_provider).pill.tone);
    if (role == Qt::ToolTipRole && column == Received)
        return plainToolTip(exactText(row.receivedAt));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Reason: return rejectWords(row.reason, row.detail, m_provider).pill.word;
    case Peer: return harmless(row.peer);
    case Detail: return harmless(row.detail);
    case Received: return relativeText(row.receivedAt, m_clock.now());
    case ColumnCount: break;
    }
    return {};
}

RejectsPage::RejectsPage(EventDesk &desk, const PageContext &context, QWidget *parent)
    : RejectsPage(desk, context, new RejectWindow(context.clock, context.providerName),
                  new ExplanationPane(tr("Choose a row to see why it was refused and what to do."),
                                      ExplanationPane::Bytes::None),
                  parent)
{
}

RejectsPage::RejectsPage(EventDesk &desk, const PageContext &context, RejectWindow *window, ExplanationPane *pane,
                         QWidget *parent)
    : ListPage(context, QStringLiteral("rejects"), words(), window, pane, parent, PanePlace::Below), m_desk(desk),
      m_window(window), m_pane(pane), m_totals(new PlainLabel(this))
{
    m_totals->setMuted();
    m_totals->setWordWrap(true);
    m_totals->hide();
    addToHead(m_totals);
    DataTable &list = table();
    list.setItemDelegateForColumn(RejectWindow::Reason, new PillDelegate(&list));
    const std::array widths{170, 180, 320, 120};
    for (int column = 0; column < int(widths.size()); ++column)
        list.setColumnWidth(column, widths[size_t(column)]);
    list.setFlexible({{RejectWindow::Detail, 200, 1}});
    finishSetUp(RejectWindow::Received);
}

ListPage::Words RejectsPage::words()
{
    return {.title = tr("Rejected"),
            .searchHint = tr("Address or reason"),
            .searchName = tr("Search the rejected requests"),
            .loading = tr("Loading the rejected requests"),
            .failed = tr("The rejected requests could not be read"),
            .noMatch = tr("No rejected request fits the search."),
            .emptyTitle = tr("Nothing was rejected"),
            .emptyHint =
                tr("Requests with a wrong signature, from a wrong address or at a wrong time would stand here, "
                   "with the next step.")};
}

void RejectsPage::reload()
{
    ListPage::reload();
    m_desk.rejectCounts().then(this, [this](Result<std::vector<events::RejectCount>> counts) {
        if (counts)
            showTotals(*counts);
    });
}

void RejectsPage::showTotals(const std::vector<events::RejectCount> &counts)
{
    QStringList parts;
    for (const events::RejectCount &count : counts)
        parts.append(tr("%1: %2 (last %3)", "reason, how often, when")
                         .arg(rejectWords(count.reason, {}, context().providerName).pill.word,
                              QLocale().toString(count.rejected), relativeText(count.lastAt, context().clock.now())));
    m_totals->setOwnText(tr("Ever: %1", "totals by reason").arg(parts.join(QStringLiteral(" · "))));
    m_totals->setVisible(!parts.isEmpty());
}

void RejectsPage::applyQuery()
{
    const QString search = filter().searchText();
    EventDesk *desk = &m_desk;
    using RejectRows = std::vector<Reject>;
    const auto read = [this, desk, search, provider = context().providerName] {
        return desk->rejects().then(this, [search, provider](Result<RejectRows> rows) -> Result<RejectRows> {
            if (rows && !search.isEmpty())
                std::erase_if(*rows, [&](const Reject &row) {
                    return !row.peer.contains(search, Qt::CaseInsensitive) &&
                           !row.reason.contains(search, Qt::CaseInsensitive) &&
                           !rejectWords(row.reason, {}, provider).pill.word.contains(search, Qt::CaseInsensitive);
                });
            return rows;
        });
    };
    m_window->setSource({
        .page =
            [this, read](auto, storage::PageLimit) {
                return read().then(this, [](Result<RejectRows> rows) -> Result<RejectWindow::Page> {
                    if (!rows)
                        return rows.error();
                    return RejectWindow::Page{std::move(*rows), std::nullopt};
                });
            },
        .count =
            [this, read] {
                return read().then(this, [](Result<RejectRows> rows) -> Result<qint64> {
                    return rows ? Result<qint64>(qint64(rows->size())) : rows.error();
                });
            },
        .anchors = [](int) { return Task<std::vector<qint64>>::settled(std::vector<qint64>()); },
        .byIds = [](std::vector<QString>) { return Task<RejectRows>::settled(RejectRows()); },
        .growth = RejectWindow::Growth::AtTop,
    });
}

std::optional<Qt::SortOrder> RejectsPage::sortDirection(int column) const
{
    return column == RejectWindow::Received ? std::optional(Qt::DescendingOrder) : std::nullopt;
}

void RejectsPage::showDetails(const QString &id)
{
    const Reject *reject = m_window->find(id);
    if (!reject)
        return;
    ExplanationPane::Contents contents;
    contents.words = rejectWords(reject->reason, reject->detail, context().providerName);
    contents.facts = {
        {tr("From"), reject->peer, {}},
        {tr("Received"), relativeText(reject->receivedAt, context().clock.now()), exactText(reject->receivedAt)},
        {tr("Detail"), reject->detail.isEmpty() ? QStringLiteral("–") : reject->detail, reject->detail},
        {tr("Reason in the log"), reject->reason, {}}};
    m_pane->showContents(contents);
}

} // namespace reckoner::ui
