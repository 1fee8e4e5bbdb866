// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page_title.h"

#include "ui/common/plain_label.h"

#include <QHBoxLayout>

namespace reckoner::ui {

PageTitle::PageTitle(const QString &title, QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_count(new PlainLabel(this))
{
    auto *name = new PlainLabel(title, this);
    name->setFont(titleFont(font()));
    m_count->setMuted();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kSpaceS);
    m_layout->addWidget(name, 0, Qt::AlignBaseline);
    m_layout->addWidget(m_count, 0, Qt::AlignBaseline);
    m_layout->addStretch(1);
}

void PageTitle::setCount(const QString &count)
{
    m_count->setOwnText(count);
}

void PageTitle::addAction(QWidget *widget)
{
    m_layout->addWidget(widget);
}

} // namespace reckoner::ui
