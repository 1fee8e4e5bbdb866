// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/id_label.h"

#include "ui/common/icon.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>
#include <QToolTip>

namespace reckoner::ui {

IdLabel::IdLabel(const QString &what, QWidget *parent)
    : QWidget(parent), m_what(what), m_label(new ElidedLabel(this)), m_button(new QToolButton(this))
{
    m_label->setFont(monospaceFont(font()));
    m_label->setElideMode(Qt::ElideMiddle);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_button->setIcon(icon(QLatin1StringView("copy"), IconColor::Muted));
    m_button->setIconSize({14, 14});
    m_button->setAutoRaise(true);
    m_button->setAccessibleName(tr("Copy %1").arg(what));
    m_button->setToolTip(tr("Copy %1").arg(what));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_label, 0, Qt::AlignVCenter);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    layout->addStretch(1);
    connect(m_button, &QToolButton::clicked, this, &IdLabel::copy);
}

void IdLabel::setId(const QString &id)
{
    m_id = id;
    m_label->setText(id);
    m_label->setAccessibleName(harmless(id));
    m_button->setVisible(!id.isEmpty());
}

void IdLabel::copy()
{
    QGuiApplication::clipboard()->setText(m_id);
    QToolTip::showText(m_button->mapToGlobal(m_button->rect().bottomLeft()), tr("%1 copied").arg(m_what), m_button, {},
                       1500);
}

} // namespace reckoner::ui
