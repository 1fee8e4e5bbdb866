// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filter_bar.h"

#include "ui/common/icon.h"
#include "ui/common/style.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace reckoner::ui {

static constexpr int kSearchSettleMs = 180; // a fast typist's gap between two letters

FilterBar::FilterBar(const QString &placeholder, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_search(new QLineEdit(this)), m_clear(new QToolButton(this))
{
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(accessibleName);
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(320);
    m_search->setMaxLength(256);
    m_search->addAction(icon(QLatin1StringView("search"), IconColor::Muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Remove search and filters"));
    m_clear->setAutoRaise(true);
    m_clear->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_search, 1);
    m_layout->addWidget(m_clear);
    m_layout->addStretch(0);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSearchSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        syncClear();
        m_settle.start();
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT changed();
    });
}

QToolButton *FilterBar::addChip(const QString &key, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    setChip(button);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    m_layout->insertWidget(m_insertAt++, button);
    m_chips.push_back({key, button});
    connect(button, &QToolButton::toggled, this, [this] {
        syncClear();
        Q_EMIT changed();
    });
    return button;
}

void FilterBar::addSeparator()
{
    m_layout->insertSpacing(m_insertAt++, kSpaceS);
}

void FilterBar::addTrailing(QWidget *widget)
{
    m_layout->addWidget(widget);
}

QString FilterBar::searchText() const
{
    return m_search->text().trimmed();
}

void FilterBar::setSearchText(const QString &text)
{
    m_search->setText(text);
}

QStringList FilterBar::activeChips() const
{
    QStringList keys;
    for (const Chip &chip : m_chips) {
        if (chip.button->isChecked())
            keys.append(chip.key);
    }
    return keys;
}

void FilterBar::setActiveChips(const QStringList &keys)
{
    for (const Chip &chip : m_chips) {
        const QSignalBlocker quiet(chip.button);
        chip.button->setChecked(keys.contains(chip.key));
    }
    syncClear();
}

bool FilterBar::isActive() const
{
    return !searchText().isEmpty() || !activeChips().isEmpty();
}

void FilterBar::clear()
{
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_settle.stop();
    setActiveChips({});
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::syncClear()
{
    m_clear->setVisible(isActive());
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter: Q_EMIT leftDownwards(); return true;
        case Qt::Key_Escape:
            if (m_search->text().isEmpty()) {
                Q_EMIT clearedByEscape();
            } else {
                m_search->clear();
            }
            return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace reckoner::ui
