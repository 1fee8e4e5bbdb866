// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_card.h"

#include "ui/common/link_label.h"
#include "ui/common/plain_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace reckoner::ui {

OverviewCard::OverviewCard(const QString &heading, QWidget *parent)
    : Zone(heading, parent), m_heading(heading), m_pill(new StatusPill(this)), m_summary(new PlainLabel(this)),
      m_list(new QWidget(this)), m_more(new PlainLabel(this))
{
    m_summary->setWordWrap(true);
    m_summary->setMuted();
    m_more->setWordWrap(true);
    m_more->setMuted();
    auto *pills = new QHBoxLayout;
    pills->addWidget(m_pill);
    pills->addStretch(1);
    contents()->addLayout(pills);
    contents()->addWidget(m_summary);
    contents()->addWidget(m_list);
    contents()->addWidget(m_more);
    contents()->addStretch(1);
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpaceM);
    grid->setVerticalSpacing(kSpaceXs);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void OverviewCard::setContents(const Contents &contents)
{
    m_pill->setPill(contents.pill);
    m_summary->setOwnText(contents.summary);
    m_more->setOwnText(contents.more);
    m_more->setVisible(!contents.more.isEmpty());
    m_list->setVisible(!contents.lines.empty());
    if (contents.lines == m_lines)
        return; // a link that has the keyboard keeps it
    m_lines = contents.lines;
    fillLines();
}

QString OverviewCard::summary() const
{
    return m_summary->text();
}

void OverviewCard::fillLines()
{
    auto *grid = static_cast<QGridLayout *>(m_list->layout());
    while (QLayoutItem *item = grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (int row = 0; row < int(m_lines.size()); ++row) {
        const Line &line = m_lines[size_t(row)];
        auto *link = new LinkLabel(m_list);
        link->setLink(m_heading, line.text, line.target);
        connect(link, &LinkLabel::entityRequested, this, &OverviewCard::entityRequested);
        auto *detail = new ElidedLabel(m_list);
        detail->setText(line.detail);
        detail->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(link, row, 0);
        grid->addWidget(detail, row, 1);
    }
}

} // namespace reckoner::ui
