// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/permission_list.h"

#include "core/doctor/checks.h"
#include "ui/common/plain_label.h"
#include "ui/settings/settings_words.h"

#include <QGridLayout>
#include <QLocale>

namespace reckoner::ui {

PermissionList::PermissionList(QWidget *parent)
    : QWidget(parent), m_pill(new StatusPill(this)), m_verdict(new PlainLabel(this)), m_advice(new PlainLabel(this))
{
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_advice->setWordWrap(true);
    m_advice->setMuted();
    auto *head = new QHBoxLayout;
    head->setSpacing(kSpaceS);
    head->addWidget(m_pill, 0, Qt::AlignTop);
    head->addWidget(m_verdict, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpaceXs, 0, 0);
    column->setSpacing(kSpaceS);
    column->addLayout(head);
    column->addWidget(m_advice);
    clear();
}

void PermissionList::clear()
{
    fill({});
    hide();
}

void PermissionList::showTesting(config::ProviderChoice provider)
{
    fill({});
    m_pill->setPill({Tone::Info, tr("Testing")});
    m_verdict->setOwnText(tr("Asking %1 for one row of everything. Nothing is changed.", "a provider")
                              .arg(AccountValues{.provider = provider}.providerName()));
    m_advice->hide();
    show();
}

void PermissionList::showReport(const doctor::KeyReport &report)
{
    if (report.problem) {
        showFailure(*report.problem, report.provider);
        return;
    }
    fill(report.permissions);
    m_pill->setPill({Tone::Ok, tr("Works")});
    const AccountValues named{.provider = report.provider};
    m_verdict->setOwnText(
        tr("%1 accepts the key for %2. It answered within %3 ms.", "a provider, an account, a time")
            .arg(named.providerName(), report.account.toString(), QLocale().toString(report.answerMs)));
    m_advice->setOwnText(
        report.provider == config::ProviderChoice::Stripe
            ? tr("What a restricted key may change is not known until it is used, because a test changes nothing. "
                 "Stripe shows it under Developers, API keys. A secret key (sk_…) may do everything.")
            : tr("What the key may change is not known until it is used, because a test changes nothing. "
                 "Paddle shows it under Developer tools, Authentication."));
    m_advice->show();
    show();
}

void PermissionList::showFailure(const Error &error, config::ProviderChoice provider)
{
    fill({});
    const bool mild = error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::Unreachable;
    m_pill->setPill({mild ? Tone::Warn : Tone::Bad, mild ? tr("Not tested") : tr("Does not work")});
    QString text = error.message;
    if (error.http && !error.http->requestId.isEmpty())
        text += QLatin1Char(' ') + tr("(request %1)").arg(error.http->requestId);
    m_verdict->setText(text);
    m_advice->setOwnText(connectionAdvice(error, provider));
    m_advice->show();
    show();
}

QString PermissionList::verdict() const
{
    return m_verdict->text();
}

void PermissionList::fill(const std::vector<doctor::Permission> &permissions)
{
    delete std::exchange(m_table, nullptr);
    if (permissions.empty())
        return;
    m_table = new QWidget(this);
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpaceXl);
    grid->setVerticalSpacing(kSpaceXs);
    grid->setColumnStretch(3, 1);
    grid->addWidget(captionLabel(tr("What"), m_table), 0, 0);
    grid->addWidget(captionLabel(tr("Read"), m_table), 0, 1);
    grid->addWidget(captionLabel(tr("Change"), m_table), 0, 2);
    int row = 1;
    for (const doctor::Permission &permission : permissions) {
        const QString name = doctor::resourceText(permission.resource);
        const auto pill = [&](doctor::Ability ability, const QString &what) {
            auto *shown = new StatusPill(m_table);
            shown->setPill(abilityPill(ability));
            shown->setAccessibleName(
                tr("%1 %2: %3", "read, customers, allowed").arg(what, name, abilityPill(ability).word));
            return shown;
        };
        grid->addWidget(new PlainLabel(name, m_table), row, 0);
        grid->addWidget(pill(permission.read, tr("Read")), row, 1, Qt::AlignLeft);
        grid->addWidget(pill(doctor::Ability::Unknown, tr("Change")), row, 2, Qt::AlignLeft);
        auto *why = new ElidedLabel(m_table);
        why->setText(permission.why);
        grid->addWidget(why, row++, 3);
    }
    layout()->addWidget(m_table);
    m_table->show();
}

} // namespace reckoner::ui
