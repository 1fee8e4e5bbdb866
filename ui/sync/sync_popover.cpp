// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_popover.h"

#include "ui/common/plain_label.h"
#include "ui/common/time_text.h"
#include "ui/sync/sync_words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

static constexpr int kPopoverWidth = 380, kPopoverTickMs = 1000, kBarSteps = 1000;

SyncPopover::SyncPopover(SyncDesk &desk, const Clock &clock, const QString &providerName, QWidget *parent)
    : QWidget(parent, Qt::Popup), m_desk(desk), m_clock(clock), m_provider(providerName), m_title(new PlainLabel(this)),
      m_sentence(new PlainLabel(this)), m_figures(new PlainLabel(this)), m_exact(new PlainLabel(this)),
      m_bar(new QProgressBar(this)), m_now(new QPushButton(tr("Synchronise now"), this)),
      m_pause(new QPushButton(tr("Pause"), this)), m_stop(new QPushButton(tr("Stop"), this))
{
    setAccessibleName(tr("Synchronisation"));
    setFixedWidth(kPopoverWidth);
    m_title->setFont(headingFont(font()));
    m_sentence->setWordWrap(true);
    m_figures->setWordWrap(true);
    m_exact->setMuted();
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(tr("Progress of the first load"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_now, m_pause, m_stop}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceL);
    column->setSpacing(kSpaceS);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_bar),
          static_cast<QWidget *>(m_figures), static_cast<QWidget *>(m_exact)})
        column->addWidget(widget);
    column->addLayout(buttons);
    connect(m_now, &QPushButton::clicked, &m_desk, &SyncDesk::syncNow);
    connect(m_stop, &QPushButton::clicked, &m_desk, &SyncDesk::cancel);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        const SyncStatus::Phase phase = m_desk.status().phase;
        if (phase == SyncStatus::Phase::Paused || phase == SyncStatus::Phase::Stopped)
            m_desk.resume();
        else
            m_desk.pause();
    });
    connect(&m_desk, &SyncDesk::statusChanged, this, &SyncPopover::refresh);
    connect(&m_tick, &QTimer::timeout, this, &SyncPopover::refresh);
    m_tick.start(kPopoverTickMs);
    refresh();
}

void SyncPopover::refresh()
{
    using Phase = SyncStatus::Phase;
    const SyncStatus &status = m_desk.status();
    const Instant now = m_clock.now();
    m_title->setOwnText(syncShort(status, now));
    m_sentence->setText(syncSentence(status, m_provider, now));
    const bool shows = status.progress.has_value() && !status.firstLoadComplete;
    m_bar->setVisible(shows);
    m_figures->setVisible(shows);
    if (shows) {
        m_figures->setOwnText(progressSentence(*status.progress));
        const auto total = status.progress->estimatedTotal;
        m_bar->setRange(0, total && *total > 0 ? kBarSteps : 0);
        if (total && *total > 0)
            m_bar->setValue(int(std::min<qint64>(kBarSteps, status.progress->done * kBarSteps / *total)));
    }
    m_exact->setVisible(status.completeAt.has_value());
    if (status.completeAt)
        m_exact->setOwnText(exactText(*status.completeAt));
    const bool resting = status.phase == Phase::Paused || status.phase == Phase::Stopped;
    m_pause->setText(resting ? tr("Resume") : tr("Pause"));
    m_pause->setVisible(status.phase != Phase::Off);
    m_now->setVisible(status.phase == Phase::Idle || status.phase == Phase::Failed);
    m_stop->setVisible(status.phase == Phase::FirstLoad || status.phase == Phase::Reading);
    adjustSize();
}

void SyncPopover::openAt(QPoint topRight)
{
    adjustSize();
    move(topRight - QPoint(width(), 0));
    show();
    m_pause->setFocus(Qt::PopupFocusReason);
}

void SyncPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void SyncPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(palette());
    painter.fillRect(rect(), QColor(t.control));
    painter.fillRect(rect().adjusted(1, 1, -1, -1), QColor(t.surface));
}

} // namespace reckoner::ui
