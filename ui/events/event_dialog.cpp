// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_dialog.h"

#include "ui/common/fact_grid.h"
#include "ui/common/notice_bar.h"
#include "ui/common/plain_label.h"
#include "ui/common/style.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

EventDialog::EventDialog(const QString &title, QWidget *parent)
    : QDialog(parent), m_notices(new NoticeBar(this)), m_body(new QVBoxLayout)
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    m_body->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    m_body->setSpacing(kSpaceM);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(title));
    column->addWidget(horizontalLine(this));
    column->addWidget(m_notices);
    column->addLayout(m_body, 1);
    column->addWidget(horizontalLine(this));
    column->addWidget(makeFoot());
}

QWidget *EventDialog::makeHead(const QString &title)
{
    auto *head = new QWidget(this);
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    column->setSpacing(2);
    auto *name = new PlainLabel(title, head);
    QFont font = titleFont(this->font());
    font.setPointSizeF(this->font().pointSizeF() * 1.3);
    name->setFont(font);
    m_subtitle = new ElidedLabel(head);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(name);
    column->addWidget(m_subtitle);
    return head;
}

QWidget *EventDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::AlternateBase);
    m_status = new PlainLabel(foot);
    m_status->setMuted();
    m_status->setWordWrap(true);
    m_close = new QPushButton(tr("&Close"), foot);
    m_close->setAutoDefault(false);
    m_primary = new QPushButton(foot);
    m_primary->setAutoDefault(false);
    m_primary->setMinimumWidth(180);
    setButtonKind(m_primary, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_primary);
    m_foot = new QVBoxLayout(foot);
    m_foot->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    m_foot->setSpacing(kSpaceS);
    m_foot->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void EventDialog::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
}

void EventDialog::setStatus(const QString &text)
{
    m_status->setOwnText(text);
}

QString EventDialog::status() const
{
    return m_status->text();
}

} // namespace reckoner::ui
