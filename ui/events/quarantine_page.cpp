// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/quarantine_page.h"

#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/status_pill.h"
#include "ui/common/time_text.h"
#include "ui/common/two_part_delegate.h"
#include "ui/events/event_words.h"
#include "ui/events/explanation_pane.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace reckoner::ui {

using events::QuarantineEntry;

namespace {

const QString kOpenChip = QStringLiteral("open");

struct QuarantineWish {
    QString search;
    bool onlyOpen = false;
};

std::vector<QuarantineEntry> wishedFor(std::vector<QuarantineEntry> entries, const QuarantineWish &wish)
{
    std::erase_if(entries, [&](const QuarantineEntry &entry) {
        return (wish.onlyOpen && entry.resolvedAt) ||
               !(wish.search.isEmpty() || entry.entry.eventId.toString().contains(wish.search, Qt::CaseInsensitive) ||
                 entry.entry.detail.contains(wish.search, Qt::CaseInsensitive));
    });
    return entries;
}

} // namespace

QuarantineWindow::QuarantineWindow(const Clock &clock, const QString &provider, QObject *parent)
    : RowWindow(parent), m_clock(clock), m_provider(provider)
{
}

int QuarantineWindow::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QuarantineWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Reason: return tr("Why");
    case Detail: return tr("Detail");
    case EventIdColumn: return tr("Event id");
    case Received: return tr("Received");
    case Times: return tr("Times");
    case State: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

const QuarantineEntry *QuarantineWindow::find(const QString &id) const
{
    const int at = indexOf(id);
    return at < 0 ? nullptr : row(at);
}

QVariant QuarantineWindow::cell(const QuarantineEntry &row, int column, int role) const
{
    if (role == IdRole)
        return rowId(row);
    if (role == ToneRole && column == Reason)
        return int(quarantineWords(row, m_provider).pill.tone);
    if (role == Qt::ToolTipRole && column == Received)
        return plainToolTip(exactText(row.lastReceivedAt));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Reason: return quarantineWords(row, m_provider).pill.word;
    case Detail: return harmless(row.entry.detail);
    case EventIdColumn:
        return row.entry.eventId.isEmpty() ? QStringLiteral("–") : shortId(row.entry.eventId.toString(), 20);
    case Received: return relativeText(row.lastReceivedAt, m_clock.now());
    case Times: return QLocale().toString(row.times);
    case State: return row.resolvedAt ? tr("Looked at: %1").arg(harmless(row.resolution, 80)) : tr("Open");
    case ColumnCount: break;
    }
    return {};
}

QuarantinePage::QuarantinePage(EventDesk &desk, const PageContext &context, QWidget *parent)
    : QuarantinePage(desk, context, new QuarantineWindow(context.clock, context.providerName),
                     new ExplanationPane(tr("Choose a row to see what came and what to do about it."),
                                         ExplanationPane::Bytes::Shown),
                     parent)
{
}

QuarantinePage::QuarantinePage(EventDesk &desk, const PageContext &context, QuarantineWindow *window,
                               ExplanationPane *pane, QWidget *parent)
    : ListPage(context, QStringLiteral("quarantine"), words(), window, pane, parent, PanePlace::Below), m_desk(desk),
      m_window(window), m_pane(pane), m_reason(new QLineEdit(pane)), m_close(nullptr)
{
    filter().addChip(kOpenChip, tr("Open"), tr("Only what nobody has looked at yet"));
    DataTable &list = table();
    list.setItemDelegateForColumn(QuarantineWindow::Reason, new PillDelegate(&list));
    list.setItemDelegateForColumn(QuarantineWindow::EventIdColumn, new IdDelegate(&list));
    const std::array widths{130, 300, 170, 110, 60, 200};
    for (int column = 0; column < int(widths.size()); ++column)
        list.setColumnWidth(column, widths[size_t(column)]);
    list.setFlexible({{QuarantineWindow::Detail, 200, 3}, {QuarantineWindow::State, 120, 1}});
    m_reason->setPlaceholderText(tr("What you found out"));
    m_reason->setAccessibleName(tr("What you found out"));
    m_reason->setMaxLength(500);
    m_pane->addField(m_reason);
    m_close = m_pane->addAction(tr("&Close it"));
    connect(m_reason, &QLineEdit::textChanged, this, &QuarantinePage::syncClose);
    connect(m_reason, &QLineEdit::returnPressed, this, &QuarantinePage::closeSelected);
    connect(m_close, &QPushButton::clicked, this, &QuarantinePage::closeSelected);
    connect(m_pane, &ExplanationPane::entityRequested, this, &Page::entityRequested);
    syncClose();
    finishSetUp(QuarantineWindow::Received);
}

ListPage::Words QuarantinePage::words()
{
    return {.title = tr("Quarantine"),
            .searchHint = tr("Event id or detail"),
            .searchName = tr("Search the quarantine"),
            .loading = tr("Loading the quarantine"),
            .failed = tr("The quarantine could not be read"),
            .noMatch = tr("Nothing in quarantine fits the search and the filter."),
            .emptyTitle = tr("Nothing in quarantine"),
            .emptyHint =
                tr("What the provider signed and cannot be taken as an event would stand here, with its bytes: "
                   "nothing signed is ever lost.")};
}

void QuarantinePage::applyQuery()
{
    const QuarantineWish wish{filter().searchText(), filter().activeChips().contains(kOpenChip)};
    EventDesk *desk = &m_desk;
    const auto read = [this, desk, wish] {
        return desk->quarantine().then(this, [wish](Result<std::vector<QuarantineEntry>> entries) {
            return entries ? Result<std::vector<QuarantineEntry>>(wishedFor(std::move(*entries), wish)) : entries;
        });
    };
    using QuarantineRows = std::vector<QuarantineEntry>;
    m_window->setSource({
        .page =
            [this, read](auto, storage::PageLimit) {
                return read().then(this, [](Result<QuarantineRows> rows) -> Result<QuarantineWindow::Page> {
                    if (!rows)
                        return rows.error();
                    return QuarantineWindow::Page{std::move(*rows), std::nullopt};
                });
            },
        .count =
            [this, read] {
                return read().then(this, [](Result<QuarantineRows> rows) -> Result<qint64> {
                    return rows ? Result<qint64>(qint64(rows->size())) : rows.error();
                });
            },
        .anchors = [](int) { return Task<std::vector<qint64>>::settled(std::vector<qint64>()); },
        .byIds =
            [this, read](std::vector<QString> ids) {
                return read().then(this, [ids](Result<QuarantineRows> rows) -> Result<QuarantineRows> {
                    if (rows)
                        std::erase_if(*rows, [&](const QuarantineEntry &entry) {
                            return std::find(ids.begin(), ids.end(), QString::number(entry.id)) == ids.end();
                        });
                    return rows;
                });
            },
        .growth = QuarantineWindow::Growth::Anywhere,
    });
}

std::optional<Qt::SortOrder> QuarantinePage::sortDirection(int column) const
{
    return column == QuarantineWindow::Received ? std::optional(Qt::DescendingOrder) : std::nullopt;
}

void QuarantinePage::showDetails(const QString &id)
{
    const QuarantineEntry *entry = m_window->find(id);
    if (!entry)
        return;
    const Instant now = context().clock.now();
    ExplanationPane::Contents contents;
    contents.words = quarantineWords(*entry, context().providerName);
    contents.bytes = entry->entry.raw.body;
    const QString eventId = entry->entry.eventId.toString();
    if (!eventId.isEmpty())
        contents.facts.push_back({tr("Event"), eventId, eventId, entityOf(eventId)});
    contents.facts.push_back(
        {tr("First received"), relativeText(entry->entry.raw.receivedAt, now), exactText(entry->entry.raw.receivedAt)});
    contents.facts.push_back(
        {tr("Last received"), relativeText(entry->lastReceivedAt, now), exactText(entry->lastReceivedAt)});
    contents.facts.push_back({tr("Times"), QLocale().toString(entry->times), {}});
    contents.facts.push_back({tr("Source"), sourceWord(entry->entry.raw.source), {}});
    contents.facts.push_back({tr("From"), QString::fromLatin1(entry->entry.raw.peer), {}});
    if (entry->resolvedAt)
        contents.facts.push_back({tr("Looked at"), entry->resolution, exactText(*entry->resolvedAt)});
    m_pane->showContents(contents);
    syncClose();
}

void QuarantinePage::syncClose()
{
    const QuarantineEntry *entry = m_window->find(selected());
    const bool open = entry && !entry->resolvedAt && context().safety != SafetyLevel::ReadOnly;
    m_reason->setVisible(open);
    m_close->setVisible(open);
    m_close->setEnabled(open && !m_closing && !m_reason->text().trimmed().isEmpty());
    m_close->setToolTip(plainToolTip(tr("Records what you found out and takes it out of the count. The bytes stay.")));
}

void QuarantinePage::closeSelected()
{
    if (m_closing || !m_close->isEnabled())
        return;
    m_closing = true;
    syncClose();
    m_desk.resolveQuarantine(selected().toLongLong(), m_reason->text().trimmed()).then(this, [this](Result<void> done) {
        m_closing = false;
        const QString notice = QStringLiteral("quarantine.close");
        if (done) {
            m_reason->clear();
            Q_EMIT noticeCleared(notice);
            Q_EMIT resolved();
        } else {
            Q_EMIT noticeRaised(notice,
                                {Tone::Bad, tr("It could not be closed: %1").arg(done.error().message), {}, {}});
        }
        reload();
    });
}

} // namespace reckoner::ui
