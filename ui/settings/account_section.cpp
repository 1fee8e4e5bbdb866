// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/account_section.h"

#include "ui/common/plain_label.h"
#include "ui/common/zone.h"
#include "ui/settings/account_part.h"
#include "ui/settings/key_zone.h"
#include "ui/settings/ledger_zone.h"
#include "ui/settings/webhook_zone.h"

#include <QDialog>
#include <QLineEdit>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace reckoner::ui {

using config::ProviderChoice;

static constexpr std::array kAccountProviders{ProviderChoice::Paddle, ProviderChoice::Stripe};

AccountSection::AccountSection(SettingsDesk &desk, const Clock &clock, QWidget *parent)
    : SettingsSection(tr("Accounts"), parent), m_desk(desk)
{
    makeTabs();
    makeParts(clock);
    m_ledger = new LedgerZone(desk, clock, widget());
    column()->addWidget(m_ledger);
    makeOperator();
    finish();
    AccountPart &paddle = part(ProviderChoice::Paddle);
    connect(m_ledger, &SecretZone::secretsChanged, this, [this, &paddle] {
        paddle.loadSecrets(secrets::Unlocking::Never);
        Q_EMIT secretsChanged();
    });
    connect(m_ledger, &SecretZone::unlockRequested, &paddle,
            [&paddle] { paddle.loadSecrets(secrets::Unlocking::MayAsk); });
    connect(m_ledger, &SecretZone::dialogOpened, this, &AccountSection::dialogOpened);
    showAccount(ProviderChoice::Paddle);
}

void AccountSection::makeTabs()
{
    m_tabs = new QTabBar(widget());
    m_tabs->setAccessibleName(tr("Account in view"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const ProviderChoice provider : kAccountProviders)
        m_tabs->addTab(AccountValues{.provider = provider}.providerName());
    column()->addWidget(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { showAccount(ProviderChoice(tab)); });
}

void AccountSection::makeParts(const Clock &clock)
{
    for (const ProviderChoice provider : kAccountProviders) {
        auto *made = new AccountPart(provider, m_desk, clock, widget());
        m_parts[size_t(provider)] = made;
        column()->addWidget(made);
        connect(made, &AccountPart::edited, this, &AccountSection::noteEdited);
        connect(made, &AccountPart::secretsChanged, this, &AccountSection::secretsChanged);
        connect(made, &AccountPart::dialogOpened, this, &AccountSection::dialogOpened);
        connect(made, &AccountPart::settled, this, &AccountSection::settled);
    }
    // The ledger is one for all accounts; its key is kept under the name of the first.
    connect(m_parts[size_t(ProviderChoice::Paddle)], &AccountPart::secretsFound, this,
            [this](const AccountSecrets &found) { m_ledger->setSecrets(found); });
}

void AccountSection::makeOperator()
{
    Zone *zone = addZone(tr("You"), tr("The audit log names who asked for each change."));
    m_actor = new QLineEdit(zone);
    m_actor->setPlaceholderText(tr("The name of your login"));
    m_actorRow = new FieldRow(tr("Your &name"), m_actor, zone);
    zone->contents()->addWidget(m_actorRow);
    connect(m_actor, &QLineEdit::textChanged, this, &AccountSection::noteEdited);
}

void AccountSection::showAccount(ProviderChoice provider)
{
    m_tabs->setCurrentIndex(int(provider));
    for (const ProviderChoice each : kAccountProviders)
        part(each).setVisible(each == provider);
}

AccountPart &AccountSection::shown() const
{
    return part(ProviderChoice(m_tabs->currentIndex()));
}

void AccountSection::setFacts(const SettingsFacts &facts)
{
    m_filling = true;
    const ProfileValues &values = facts.values;
    m_ledger->setLedger(facts.ledgerUrl);
    m_actor->setText(values.actor);
    const auto decided = facts.overrides.find(QStringLiteral("operator.name"));
    m_actorRow->setOverride(decided == facts.overrides.end() ? QString() : decided->second);
    if (!std::exchange(m_wasShown, true) && values.stripe.enabled && !values.paddle.enabled)
        showAccount(ProviderChoice::Stripe);
    m_ledger->setAccount(values.paddle.account());
    part(ProviderChoice::Paddle).setFacts(facts, values.paddle);
    part(ProviderChoice::Stripe).setFacts(facts, values.stripe);
    m_filling = false;
    noteEdited();
}

void AccountSection::collect(ProfileValues &values) const
{
    values.paddle = part(ProviderChoice::Paddle).values();
    values.stripe = part(ProviderChoice::Stripe).values();
    values.actor = m_actor->text().trimmed();
}

void AccountSection::setFaults(const QHash<QString, QString> &faultsByKey)
{
    for (AccountPart *each : m_parts)
        each->setFaults(faultsByKey);
    m_actorRow->setFault(faultsByKey.value(QStringLiteral("operator.name")));
}

void AccountSection::noteEdited()
{
    if (m_filling)
        return;
    m_ledger->setAccount(part(ProviderChoice::Paddle).values().account());
    Q_EMIT edited();
}

void AccountSection::unlock()
{
    shown().loadSecrets(secrets::Unlocking::MayAsk);
}

void AccountSection::focusKey()
{
    shown().key().focusField();
    ensureWidgetVisible(&shown().key());
}

void AccountSection::focusWebhookSecret()
{
    shown().webhooks().focusField();
    ensureWidgetVisible(&shown().webhooks());
}

void AccountSection::focusFirst()
{
    shown().focusFirst();
}

bool AccountSection::isBusy() const
{
    return m_ledger->isBusy() ||
           std::any_of(m_parts.begin(), m_parts.end(), [](AccountPart *each) { return each->key().isBusy(); });
}

void AccountSection::testConnection()
{
    ensureWidgetVisible(&shown().key());
    shown().key().test();
}

} // namespace reckoner::ui
