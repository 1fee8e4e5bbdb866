// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/account_section.h"

#include "ui/common/choice.h"
#include "ui/common/plain_label.h"
#include "ui/common/zone.h"
#include "ui/settings/key_zone.h"
#include "ui/settings/ledger_zone.h"
#include "ui/settings/webhook_zone.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QVBoxLayout>

namespace reckoner::ui {

AccountSection::AccountSection(SettingsDesk &desk, const Clock &clock, QWidget *parent)
    : SettingsSection(tr("Account"), parent), m_desk(desk)
{
    makeAccount();
    m_key = new KeyZone(desk, clock, widget());
    m_webhooks = new WebhookZone(desk, clock, widget());
    column()->addWidget(m_key);
    column()->addWidget(m_webhooks);
    m_ledger = new LedgerZone(desk, clock, widget());
    column()->addWidget(m_ledger);
    makeOperator();
    finish();
    const auto changed = [this] {
        loadSecrets(secrets::Unlocking::Never);
        Q_EMIT secretsChanged();
    };
    connect(m_webhooks, &WebhookZone::secretsChanged, this, changed);
    for (SecretZone *zone : {static_cast<SecretZone *>(m_key), static_cast<SecretZone *>(m_ledger)}) {
        connect(zone, &SecretZone::secretsChanged, this, changed);
        connect(zone, &SecretZone::unlockRequested, this, &AccountSection::unlock);
        connect(zone, &SecretZone::dialogOpened, this, &AccountSection::dialogOpened);
    }
    connect(m_webhooks, &WebhookZone::dialogOpened, this, &AccountSection::dialogOpened);
}

void AccountSection::makeAccount()
{
    Zone *zone = addZone(tr("Paddle account"));
    m_enabled = new QCheckBox(tr("&Connect to Paddle"), zone);
    m_environment = new Choice(tr("Environment"), zone);
    m_environment->add(int(config::Environment::Sandbox), tr("Sandbox"),
                       tr("Paddle's place for tests: no real money, keys begin with pdl_sdbx_."));
    m_environment->add(int(config::Environment::Production), tr("Production"),
                       tr("Real customers and real money, keys begin with pdl_live_."));
    m_environmentNote = new PlainLabel(zone);
    m_environmentNote->setMuted();
    m_environmentNote->setWordWrap(true);
    m_label = new QLineEdit(zone);
    m_apiUrl = new QLineEdit(zone);
    m_apiUrl->setPlaceholderText(tr("Paddle's own"));
    m_vendorId = new QLineEdit(zone);
    m_rows[QStringLiteral("paddle.label")] =
        new FieldRow(tr("&Label"), m_label, zone, tr("Tells several accounts of one environment apart."));
    m_rows[QStringLiteral("paddle.api_url")] =
        new FieldRow(tr("AP&I address"), m_apiUrl, zone, tr("Only for a gateway or the emulator."));
    m_rows[QStringLiteral("paddle.vendor_id")] =
        new FieldRow(tr("Vend&or id"), m_vendorId, zone, tr("Optional, for your own reference."));
    zone->contents()->addWidget(m_enabled);
    zone->contents()->addWidget(m_environment);
    zone->contents()->addWidget(m_environmentNote);
    for (const char *key : {"paddle.label", "paddle.api_url", "paddle.vendor_id"})
        zone->contents()->addWidget(m_rows[QLatin1StringView(key)]);
    connect(m_enabled, &QCheckBox::toggled, this, &AccountSection::noteEdited);
    connect(m_environment, &Choice::chosen, this, &AccountSection::noteEdited);
    for (const QLineEdit *line : {m_label, m_apiUrl, m_vendorId})
        connect(line, &QLineEdit::textChanged, this, &AccountSection::noteEdited);
}

void AccountSection::makeOperator()
{
    Zone *zone = addZone(tr("You"), tr("The audit log names who asked for each change."));
    m_actor = new QLineEdit(zone);
    m_actor->setPlaceholderText(tr("The name of your login"));
    m_rows[QStringLiteral("operator.name")] = new FieldRow(tr("Your &name"), m_actor, zone);
    zone->contents()->addWidget(m_rows[QStringLiteral("operator.name")]);
    connect(m_actor, &QLineEdit::textChanged, this, &AccountSection::noteEdited);
}

void AccountSection::setFacts(const SettingsFacts &facts)
{
    m_filling = true;
    const ProfileValues &values = facts.values;
    m_ledger->setLedger(facts.ledgerUrl);
    m_enabled->setChecked(values.paddleEnabled);
    m_environment->setCurrent(int(values.environment));
    m_label->setText(values.label);
    m_apiUrl->setText(values.apiUrl);
    m_vendorId->setText(values.vendorId);
    m_actor->setText(values.actor);
    const auto decidedBy = [&](const QString &key) {
        const auto found = facts.overrides.find(key);
        return found == facts.overrides.end() ? QString() : found->second;
    };
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setOverride(decidedBy(row.key()));
    QStringList decided{decidedBy(QStringLiteral("paddle.enabled")), decidedBy(QStringLiteral("paddle.environment"))};
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

void AccountSection::collect(ProfileValues &values) const
{
    values.paddleEnabled = m_enabled->isChecked();
    values.environment = config::Environment(m_environment->current());
    values.label = m_label->text().trimmed();
    values.apiUrl = m_apiUrl->text().trimmed();
    values.vendorId = m_vendorId->text().trimmed();
    values.actor = m_actor->text().trimmed();
}

void AccountSection::setFaults(const QHash<QString, QString> &faultsByKey)
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setFault(faultsByKey.value(row.key()));
}

void AccountSection::noteEdited()
{
    if (m_filling)
        return;
    ProfileValues values;
    collect(values);
    m_key->setAccount(values);
    m_webhooks->setAccount(values.account());
    m_ledger->setAccount(values.account());
    if (!(m_account == values.account())) {
        m_account = values.account();
        loadSecrets(secrets::Unlocking::Never);
    }
    Q_EMIT edited();
}

void AccountSection::loadSecrets(secrets::Unlocking unlocking)
{
    const int number = ++m_loads;
    m_desk.secrets(m_account, unlocking).then(this, [this, number](Result<AccountSecrets> &&found) {
        if (number != m_loads)
            return;
        if (found) {
            m_key->setSecrets(*found);
            m_webhooks->setSecrets(*found);
            m_ledger->setSecrets(*found);
        } else {
            m_key->showProblem(found.error().message);
        }
        Q_EMIT settled();
    });
}

void AccountSection::unlock()
{
    loadSecrets(secrets::Unlocking::MayAsk);
}

void AccountSection::focusKey()
{
    m_key->focusField();
    ensureWidgetVisible(m_key);
}

void AccountSection::focusWebhookSecret()
{
    m_webhooks->focusField();
    ensureWidgetVisible(m_webhooks);
}

void AccountSection::focusFirst()
{
    m_enabled->setFocus(Qt::OtherFocusReason);
}

bool AccountSection::isBusy() const
{
    return m_key->isBusy() || m_ledger->isBusy();
}

void AccountSection::testConnection()
{
    ensureWidgetVisible(m_key);
    m_key->test();
}

} // namespace reckoner::ui
