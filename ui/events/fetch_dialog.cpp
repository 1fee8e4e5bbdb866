// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/fetch_dialog.h"

#include "ui/common/notice_bar.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/status_pill.h"
#include "ui/common/time_text.h"
#include "ui/events/event_words.h"

#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

namespace reckoner::ui {

using events::Coverage;
using events::CoverageState;

namespace {

const QString kFetchNotice = QStringLiteral("fetch");

QString coveredText(const Coverage &reading)
{
    if (!reading.firstOccurredAt || !reading.lastOccurredAt)
        return FetchDialog::tr("No events");
    return FetchDialog::tr("%1 – %2", "from, to")
        .arg(dayText(*reading.firstOccurredAt), dayAndTimeText(*reading.lastOccurredAt));
}

QString coveredToolTip(const Coverage &reading)
{
    const QString from =
        reading.fromCursor.isEmpty() ? FetchDialog::tr("the oldest event that the provider keeps") : reading.fromCursor;
    QString text = FetchDialog::tr("Begun behind %1").arg(from);
    if (reading.firstOccurredAt && reading.lastOccurredAt)
        text += QLatin1Char('\n') + exactText(*reading.firstOccurredAt) + QStringLiteral("\n–\n") +
                exactText(*reading.lastOccurredAt);
    if (!reading.toCursor.isEmpty())
        text += QLatin1Char('\n') + FetchDialog::tr("Ended with %1").arg(reading.toCursor);
    return text;
}

QString jointText(Joint joint)
{
    switch (joint) {
    case Joint::First: return FetchDialog::tr("From the beginning");
    case Joint::Joined: return FetchDialog::tr("No gap");
    case Joint::Gap: return FetchDialog::tr("Gap before it");
    }
    RK_UNREACHABLE();
}

} // namespace

Joint jointOf(const Coverage &reading, const Coverage *before)
{
    if (reading.fromCursor.isEmpty())
        return Joint::First;
    const bool joined = !before || before->toCursor.isEmpty() || reading.fromCursor <= before->toCursor;
    return joined ? Joint::Joined : Joint::Gap;
}

FetchDialog::FetchDialog(EventDesk &desk, const Clock &clock, QWidget *parent)
    : EventDialog(tr("Fetch missed events"), parent), m_desk(desk), m_clock(clock)
{
    build();
    setSubtitle(tr("From %1's event feed, through the same door as webhooks").arg(desk.providerName()));
    resize(1000, 480);
    load();
    sync();
}

void FetchDialog::build()
{
    m_summary = new PlainLabel(this);
    m_summary->setWordWrap(true);
    m_summary->setFont(headingFont(font()));
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress of fetching"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0); // nobody knows how long the feed is
    m_table = new QTableWidget(0, int(Column::Count), this);
    m_table->setAccessibleName(tr("Readings of the feed"));
    m_table->setHorizontalHeaderLabels({tr("Read"), tr("Result"), tr("Covers"), tr("Pages"), tr("Events"), tr("New"),
                                        tr("Known"), tr("Quarantined"), tr("Joins the one before")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const std::array widths{96, 108, 250, 56, 62, 56, 62, 92};
    for (int column = 0; column < int(widths.size()); ++column)
        m_table->setColumnWidth(column, // and what its head needs, in whatever language
                                std::max(widths[size_t(column)], m_table->horizontalHeader()->sectionSizeHint(column)));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setItemDelegateForColumn(int(Column::Result), new PillDelegate(m_table));
    body()->addWidget(m_summary);
    body()->addWidget(m_progress);
    body()->addWidget(m_table, 1);
    connect(primaryButton(), &QPushButton::clicked, this, &FetchDialog::fetch);
    setTabOrder(m_table, closeButton());
    setTabOrder(closeButton(), primaryButton());
}

QString FetchDialog::summary() const
{
    return m_summary->text();
}

void FetchDialog::load()
{
    m_desk.coverages().then(this, [this](Result<std::vector<Coverage>> readings) {
        if (!readings) {
            notices().setNotice(kFetchNotice,
                                {Tone::Bad, tr("The readings could not be listed: %1").arg(readings.error().message),
                                 tr("Try again"), [this] { load(); }});
            return;
        }
        m_readings = std::move(*readings);
        fill();
        sync();
    });
}

void FetchDialog::fetch()
{
    if (m_fetching)
        return;
    m_stopping = false;
    notices().clearNotice(kFetchNotice);
    m_progress->show();
    auto task = m_desk.fetchMissed([guard = QPointer<FetchDialog>(this)](const Coverage &coverage) {
        if (guard)
            guard->showProgress(coverage);
    });
    m_summary->setOwnText(tr("The feed is being read."));
    m_fetching = std::move(task).then(this, [this](Result<Coverage> coverage) -> Result<void> {
        QTimer::singleShot(0, this, [this] {
            m_fetching.reset();
            load(); // tells of it in the words of the record
        });
        if (!coverage && coverage.error().kind != ErrorKind::Cancelled)
            notices().setNotice(kFetchNotice,
                                {Tone::Bad, tr("Fetching did not finish: %1").arg(coverage.error().message), {}, {}});
        Q_EMIT fetched();
        return {};
    });
    sync();
}

void FetchDialog::showProgress(const Coverage &coverage)
{
    const QLocale locale;
    m_summary->setOwnText(
        tr("Reading the feed: %Ln page(s), %1 events, %2 of them new.", "pages; events, new", coverage.pages)
            .arg(locale.toString(coverage.events), locale.toString(coverage.newEvents)));
}

void FetchDialog::fill()
{
    m_table->setRowCount(int(m_readings.size()));
    for (size_t row = 0; row < m_readings.size(); ++row) {
        const Coverage *before = row + 1 < m_readings.size() ? &m_readings[row + 1] : nullptr;
        fillRow(int(row), m_readings[row], jointOf(m_readings[row], before));
    }
}

void FetchDialog::fillRow(int row, const Coverage &reading, Joint joint)
{
    const QLocale locale;
    const auto put = [&](Column column, const QString &text, const QString &toolTip = {}) {
        auto *cell = new QTableWidgetItem(text);
        if (!toolTip.isEmpty())
            cell->setToolTip(plainToolTip(toolTip));
        m_table->setItem(row, int(column), cell);
        return cell;
    };
    const Pill pill = coveragePill(reading.state);
    put(Column::When, relativeText(reading.startedAt, m_clock.now()), exactText(reading.startedAt));
    put(Column::Result, pill.word, coverageSentence(reading, m_desk.providerName()))->setData(ToneRole, int(pill.tone));
    put(Column::Covers, coveredText(reading), coveredToolTip(reading));
    put(Column::Pages, locale.toString(reading.pages));
    put(Column::Events, locale.toString(reading.events));
    put(Column::New, locale.toString(reading.newEvents));
    put(Column::Known, locale.toString(reading.duplicates));
    put(Column::Quarantined, locale.toString(reading.quarantined));
    put(Column::Joins, jointText(joint), coveredToolTip(reading));
}

void FetchDialog::sync()
{
    const bool running = m_fetching.has_value();
    m_progress->setVisible(running);
    if (!running) {
        m_summary->setOwnText(m_readings.empty() ? tr("The feed has not been read yet.")
                                                 : coverageSentence(m_readings.front(), m_desk.providerName()));
    }
    primaryButton()->setText(tr("&Fetch now"));
    primaryButton()->setEnabled(!running && m_desk.canFetch());
    closeButton()->setText(running ? tr("&Stop") : tr("&Close"));
    closeButton()->setEnabled(!m_stopping || !running);
    setStatus(running && m_stopping ? tr("Stopping after the page under way.")
              : m_desk.canFetch()   ? QString()
                                    : tr("%1 is not connected in this profile.").arg(m_desk.providerName()));
}

void FetchDialog::reject()
{
    if (!m_fetching) {
        QDialog::reject();
        return;
    }
    m_stopping = true;
    m_fetching->cancel();
    sync();
}

} // namespace reckoner::ui
