// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/account_confirmation.h"

#include "ui/common/plain_label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace reckoner::ui {

AccountConfirmation::AccountConfirmation(AccountId account, SafetyLevel safety, QWidget *parent)
    : QWidget(parent), m_account(std::move(account)), m_safety(safety), m_typed(new QLineEdit(this))
{
    auto *label = new PlainLabel(
        tr("&Type the account to confirm: %1").arg(QString(m_account.toString()).replace(u'&', QStringLiteral("&&"))),
        this);
    m_typed->setAccessibleName(tr("Account"));
    label->setBuddy(m_typed);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addWidget(m_typed, 1);
    setFocusProxy(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &AccountConfirmation::changed);
}

QString AccountConfirmation::whyNot(const QString &reason) const
{
    if (m_safety == SafetyLevel::ReadOnly)
        return tr("This environment is read only.");
    if (m_safety != SafetyLevel::Type)
        return {};
    if (reason.trimmed().isEmpty())
        return tr("Give a reason first.");
    return m_typed->text().trimmed() == m_account.toString() ? QString() : tr("Type the account to confirm.");
}

void AccountConfirmation::setAsked(bool asked)
{
    setVisible(asked && m_safety == SafetyLevel::Type);
}

} // namespace reckoner::ui
