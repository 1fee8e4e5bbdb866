// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/account_part.h"

#include "ui/common/choice.h"
#include "ui/common/plain_label.h"
#include "ui/common/zone.h"
#include "ui/settings/key_zone.h"
#include "ui/settings/settings_section.h"
#include "ui/settings/webhook_zone.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QVBoxLayout>

namespace reckoner::ui {

AccountPart::AccountPart(config::ProviderChoice provider, SettingsDesk &desk, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_named{.provider = provider}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceL);
    column->addWidget(makeAccount());
    m_key = new KeyZone(provider, desk, clock, this);
    m_webhooks = new WebhookZone(provider, desk, clock, this);
    column->addWidget(m_key);
    column->addWidget(m_webhooks);
    const auto changed = [this] {
        loadSecrets(secrets::Unlocking::Never);
        Q_EMIT secretsChanged();
    };
    connect(m_webhooks, &WebhookZone::secretsChanged, this, changed);
    connect(m_webhooks, &WebhookZone::dialogOpened, this, &AccountPart::dialogOpened);
    connect(m_key, &SecretZone::secretsChanged, this, changed);
    connect(m_key, &SecretZone::unlockRequested, this, [this] { loadSecrets(secrets::Unlocking::MayAsk); });
    connect(m_key, &SecretZone::dialogOpened, this, &AccountPart::dialogOpened);
}

Zone *AccountPart::makeAccount()
{
    const bool stripe = m_named.provider == config::ProviderChoice::Stripe;
    auto *zone = new Zone(tr("%1 account", "a provider").arg(m_named.providerName()), this);
    m_enabled = new QCheckBox(tr("&Connect to %1", "a provider").arg(m_named.providerName()), zone);
    m_environment = new Choice(tr("Environment"), zone);
    m_environment->add(int(config::Environment::Sandbox), tr("Sandbox"),
                       stripe ? tr("Stripe's test mode: no real money, keys begin with sk_test_ or rk_test_.")
                              : tr("Paddle's place for tests: no real money, keys begin with pdl_sdbx_."));
    m_environment->add(int(config::Environment::Production), tr("Production"),
                       stripe ? tr("Real customers and real money, keys begin with sk_live_ or rk_live_.")
                              : tr("Real customers and real money, keys begin with pdl_live_."));
    m_environmentNote = new PlainLabel(zone);
    m_environmentNote->setMuted();
    m_environmentNote->setWordWrap(true);
    zone->contents()->addWidget(m_enabled);
    zone->contents()->addWidget(m_environment);
    zone->contents()->addWidget(m_environmentNote);
    m_label = new QLineEdit(zone);
    addField(zone, "label",
             new FieldRow(tr("&Label"), m_label, zone, tr("Tells several accounts of one environment apart.")),
             m_label);
    m_apiUrl = new QLineEdit(zone);
    m_apiUrl->setPlaceholderText(tr("%1's own", "a provider's address").arg(m_named.providerName()));
    addField(zone, "api_url",
             new FieldRow(tr("AP&I address"), m_apiUrl, zone, tr("Only for a gateway or the emulator.")), m_apiUrl);
    if (!stripe) {
        m_vendorId = new QLineEdit(zone);
        addField(zone, "vendor_id",
                 new FieldRow(tr("Vend&or id"), m_vendorId, zone, tr("Optional, for your own reference.")), m_vendorId);
    }
    connect(m_enabled, &QCheckBox::toggled, this, &AccountPart::noteEdited);
    connect(m_environment, &Choice::chosen, this, &AccountPart::noteEdited);
    return zone;
}

void AccountPart::addField(Zone *zone, const char *name, FieldRow *row, QLineEdit *line)
{
    m_rows[m_named.key(name)] = row;
    zone->contents()->addWidget(row);
    connect(line, &QLineEdit::textChanged, this, &AccountPart::noteEdited);
}

void AccountPart::setFacts(const SettingsFacts &facts, const AccountValues &values)
{
    m_filling = true;
    m_enabled->setChecked(values.enabled);
    m_environment->setCurrent(int(values.environment));
    m_label->setText(values.label);
    m_apiUrl->setText(values.apiUrl);
    if (m_vendorId)
        m_vendorId->setText(values.vendorId);
    const auto decidedBy = [&](const QString &key) {
        const auto found = facts.overrides.find(key);
        return found == facts.overrides.end() ? QString() : found->second;
    };
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setOverride(decidedBy(row.key()));
    QStringList decided{decidedBy(m_named.key("enabled")), decidedBy(m_named.key("environment"))};
    m_enabled->setEnabled(decided[0].isEmpty());
    m_environment->setEnabled(decided[1].isEmpty());
    decided.removeAll(QString());
    m_environmentNote->setOwnText(
        tr("Decided by: %1. What stands here is not used.").arg(decided.join(QStringLiteral(", "))));
    m_environmentNote->setVisible(!decided.isEmpty());
    m_filling = false;
    m_account = {};
    noteEdited();
}

AccountValues AccountPart::values() const
{
    AccountValues values = m_named;
    values.enabled = m_enabled->isChecked();
    values.environment = config::Environment(m_environment->current());
    values.label = m_label->text().trimmed();
    values.apiUrl = m_apiUrl->text().trimmed();
    if (m_vendorId)
        values.vendorId = m_vendorId->text().trimmed();
    return values;
}

void AccountPart::setFaults(const QHash<QString, QString> &faultsByKey)
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setFault(faultsByKey.value(row.key()));
}

void AccountPart::noteEdited()
{
    if (m_filling)
        return;
    const AccountValues entered = values();
    m_key->setAccount(entered);
    m_webhooks->setAccount(entered.account());
    if (!(m_account == entered.account())) {
        m_account = entered.account();
        loadSecrets(secrets::Unlocking::Never);
    }
    Q_EMIT edited();
}

void AccountPart::loadSecrets(secrets::Unlocking unlocking)
{
    const int number = ++m_loads;
    m_desk.secrets(m_account, unlocking).then(this, [this, number](Result<AccountSecrets> &&found) {
        if (number != m_loads)
            return;
        if (found) {
            m_key->setSecrets(*found);
            m_webhooks->setSecrets(*found);
            Q_EMIT secretsFound(*found);
        } else {
            m_key->showProblem(found.error().message);
        }
        Q_EMIT settled();
    });
}

void AccountPart::focusFirst()
{
    m_enabled->setFocus(Qt::OtherFocusReason);
}

} // namespace reckoner::ui
