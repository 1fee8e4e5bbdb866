// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/replay_dialog.h"

#include "ui/common/data_table.h"
#include "ui/common/field_changes.h"
#include "ui/common/notice_bar.h"
#include "ui/common/plain_label.h"
#include "ui/common/zone.h"
#include "ui/events/event_words.h"
#include "ui/events/replay_results.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <map>

namespace reckoner::ui {

namespace {

const QString kReplayNotice = QStringLiteral("replay");

} // namespace

ReplayDialog::ReplayDialog(EventDesk &desk, Choice choice, SafetyLevel safety, QWidget *parent)
    : EventRunDialog(tr("Replay events"), parent), m_desk(desk), m_choice(std::move(choice)), m_safety(safety),
      m_results(new ReplayResults(this))
{
    build();
    resize(860, 640);
    if (m_choice.ids.empty())
        count();
    else
        begin(Phase::Trying);
}

void ReplayDialog::build()
{
    auto *about = new PlainLabel(
        tr("Stored events go once more through the rules that they met when they arrived. The newest version of a row "
           "wins, so that replaying twice does no harm, and what was applied once stays on record as applied. Nothing "
           "is sent to the provider."),
        this);
    about->setWordWrap(true);
    about->setMuted();
    body()->addWidget(about);
    addProgress(tr("Progress of the replay"));
    m_table = makeResults(m_results, {ReplayResults::Event,
                                      {ReplayResults::Before, ReplayResults::Now},
                                      ReplayResults::Reason,
                                      {180, 130, 160, 70, 190}});
    m_effect = new FieldChanges(tr("What the chosen event changes"), this);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_table);
    parts->addWidget(m_effect);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    body()->addWidget(parts, 1);
    std::vector<Pace> paces{noLimit()};
    for (const int each : {100, 10, 1})
        paces.push_back({tr("%Ln a second", nullptr, each), each});
    addReasonAndPace(tr("Why these events are replayed, for the audit log"), paces, 0);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &ReplayDialog::nextBatch);
    connect(reasonField(), &QLineEdit::textChanged, this, &ReplayDialog::sync);
    connect(primaryButton(), &QPushButton::clicked, this, [this] {
        if (m_phase == Phase::Tried)
            begin(Phase::Applying);
        else if (canGoOn())
            goOn();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showEffectOf(current.row()); });
    setTabOrder(m_table, m_effect);
    setTabOrder(m_effect, reasonField());
    setTabOrder(reasonField(), paceField());
    setTabOrder(paceField(), closeButton());
    setTabOrder(closeButton(), primaryButton());
}

void ReplayDialog::showEffectOf(int row)
{
    std::vector<sync::EffectChange> changes;
    if (row >= 0 && row < m_results->rowCount() && !m_results->at(row).effect.isEmpty()) {
        if (Result<sync::Effect> effect = sync::effectFromJson(m_results->at(row).effect))
            changes = std::move(effect->changes);
    }
    m_effect->setChanges(changes);
}

void ReplayDialog::count()
{
    m_phase = Phase::Counting;
    sync();
    m_desk.idsOf(m_choice.query, kMostReplayedAtOnce + 1).then(this, [this](Result<std::vector<EventId>> ids) {
        if (!ids) {
            fail(ids.error());
            return;
        }
        m_more = int(ids->size()) > kMostReplayedAtOnce;
        if (m_more)
            ids->resize(kMostReplayedAtOnce);
        m_choice.ids = std::move(*ids);
        if (m_stopping || m_choice.ids.empty())
            end(Phase::Done);
        else
            begin(Phase::Trying);
    });
}

void ReplayDialog::begin(Phase phase)
{
    m_phase = phase;
    m_next = 0;
    m_stopping = false;
    m_results->clear();
    progress()->setRange(0, int(m_choice.ids.size()));
    notices().clearNotice(kReplayNotice);
    sync();
    nextBatch();
}

bool ReplayDialog::canGoOn() const
{
    return m_phase == Phase::Done && m_next > 0 && m_next < m_choice.ids.size();
}

// From where it was stopped; a batch that failed was rolled back as a whole and is tried again.
void ReplayDialog::goOn()
{
    m_phase = m_endedIn;
    m_next = size_t(m_results->rowCount());
    m_stopping = false;
    notices().clearNotice(kReplayNotice);
    sync();
    nextBatch();
}

void ReplayDialog::nextBatch()
{
    // The pace is of what is done; a dry run holds up nobody.
    const int most = m_phase == Phase::Applying && pace() > 0 ? std::min(kReplayBatch, pace()) : kReplayBatch;
    const size_t end = std::min(m_next + size_t(most), m_choice.ids.size());
    std::vector<EventId> ids(m_choice.ids.begin() + qsizetype(m_next), m_choice.ids.begin() + qsizetype(end));
    m_next = end;
    const auto mode = m_phase == Phase::Applying ? sync::ReplayMode::Apply : sync::ReplayMode::DryRun;
    m_desk.replay(std::move(ids), mode, reason()).then(this, [this](Result<sync::ReplayReport> report) {
        take(std::move(report));
    });
}

void ReplayDialog::take(Result<sync::ReplayReport> report)
{
    if (!report) {
        fail(report.error());
        return;
    }
    m_results->append(std::move(report->events));
    const bool last = m_next >= m_choice.ids.size();
    if (!last && !m_stopping) {
        sync();
        if (m_phase == Phase::Applying && pace() > 0)
            m_wait.start(1000);
        else
            nextBatch();
        return;
    }
    // A dry run that was stopped says nothing about the rest, so there is nothing to confirm.
    end(m_phase == Phase::Trying && last ? Phase::Tried : Phase::Done);
}

void ReplayDialog::end(Phase phase)
{
    const bool applied = m_phase == Phase::Applying;
    m_wait.stop();
    m_endedIn = m_phase;
    m_phase = phase;
    sync();
    if (m_results->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    if (phase == Phase::Tried)
        reasonField()->setFocus(Qt::OtherFocusReason);
    if (applied)
        Q_EMIT replayed();
}

void ReplayDialog::fail(const Error &error)
{
    const bool applying = m_phase == Phase::Applying;
    m_next = size_t(m_results->rowCount()); // the batch was rolled back as a whole
    notices().setNotice(
        kReplayNotice,
        {Tone::Bad,
         applying
             ? tr("The replay ended early: %1 What stands below was replayed; the rest was not.").arg(error.message)
             : tr("The dry run did not work: %1 Nothing was changed.").arg(error.message),
         {},
         {}});
    end(Phase::Done);
}

QString ReplayDialog::summary() const
{
    const QLocale locale;
    const int rows = m_results->rowCount(), changing = m_results->changing();
    switch (m_phase) {
    case Phase::Counting: return tr("Counting the events …");
    case Phase::Trying:
    case Phase::Applying: {
        const QString what = m_phase == Phase::Trying ? tr("Dry run: %1 of %2 events", "done, all")
                                                      : tr("Replaying: %1 of %2 events", "done, all");
        return what.arg(locale.toString(rows), locale.toString(qlonglong(m_choice.ids.size())));
    }
    case Phase::Tried:
        return changing > 0 ? tr("%Ln event(s) would change rows.", nullptr, changing) + QLatin1Char(' ') +
                                  tr("%1 would not.", "number of events").arg(locale.toString(rows - changing))
                            : tr("No row would change: everything in these events is known already.");
    case Phase::Done: break;
    }
    if (m_choice.ids.empty())
        return tr("There are no events to replay.");
    if (rows == 0)
        return tr("Nothing was replayed.");
    std::map<QString, int> byWord;
    for (int row = 0; row < rows; ++row)
        ++byWord[outcomePill(m_results->at(row).now).word];
    QStringList parts;
    for (const auto &[word, times] : byWord)
        parts.append(tr("%1: %2", "outcome, number").arg(word, locale.toString(times)));
    return tr("%1 of %2 events. %3", "done, all, by outcome")
        .arg(locale.toString(rows), locale.toString(qlonglong(m_choice.ids.size())), parts.join(QStringLiteral(" · ")));
}

void ReplayDialog::sync()
{
    const QLocale locale;
    const bool running = isRunning();
    const int count = int(m_choice.ids.size());
    setSubtitle(m_phase == Phase::Counting ? tr("All events that the filter finds")
                : m_more ? tr("The oldest %1 of the events that the filter finds", "number").arg(locale.toString(count))
                         : tr("%Ln event(s)", nullptr, count));
    summaryLabel()->setOwnText(summary());
    progress()->setVisible(running);
    progress()->setValue(m_results->rowCount());
    if (m_phase == Phase::Counting)
        progress()->setRange(0, 0);
    QString whyNot;
    if (m_safety == SafetyLevel::ReadOnly)
        whyNot = tr("This environment is read only.");
    else if (m_phase == Phase::Tried && reason().isEmpty())
        whyNot = tr("Say why.");
    const int left = count - m_results->rowCount();
    primaryButton()->setText(!canGoOn()                     ? tr("Replay %Ln event(s)", nullptr, count)
                             : m_endedIn == Phase::Applying ? tr("Go on with %Ln event(s)", nullptr, left)
                                                            : tr("Go on with the dry run"));
    primaryButton()->setVisible(m_phase != Phase::Done || canGoOn());
    primaryButton()->setEnabled((m_phase == Phase::Tried && whyNot.isEmpty()) || canGoOn());
    reasonField()->setEnabled(m_phase != Phase::Applying && m_phase != Phase::Done);
    paceField()->setEnabled(m_phase != Phase::Applying);
    closeButton()->setText(running ? tr("&Stop") : tr("&Close"));
    setStatus(m_stopping ? tr("Stopping after the batch under way.") : whyNot);
}

// While it runs the button stops it; the dialog stays and says how far it came.
void ReplayDialog::reject()
{
    if (!isRunning()) {
        QDialog::reject();
        return;
    }
    m_stopping = true;
    if (m_wait.isActive())
        end(Phase::Done);
    else
        sync();
}

} // namespace reckoner::ui
