// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/webhook_zone.h"

#include "core/config/api_key.h"
#include "ui/common/plain_label.h"
#include "ui/common/status_pill.h"
#include "ui/settings/confirm_dialog.h"
#include "ui/settings/secret_field.h"
#include "ui/settings/secret_home_choice.h"
#include "ui/settings/settings_section.h"
#include "ui/settings/settings_words.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

WebhookZone::WebhookZone(config::ProviderChoice provider, SettingsDesk &desk, const Clock &clock, QWidget *parent)
    : Zone(tr("Webhook secrets"), parent), m_provider(provider), m_desk(desk), m_clock(clock), m_rows(new QWidget(this))
{
    auto *about =
        new PlainLabel(tr("A server with this profile checks webhooks with them. To replace one without a gap, add the "
                          "new one first and remove the old one when %1 signs with the new.",
                          "a provider")
                           .arg(AccountValues{.provider = provider}.providerName()),
                       this);
    about->setMuted();
    about->setWordWrap(true);
    m_field = new SecretField(tr("New webhook secret"), this);
    m_row = new FieldRow(tr("New s&ecret"), m_field, this);
    m_until = new QComboBox(this);
    m_until->addItem(tr("Until it is removed"), 0);
    m_until->addItem(tr("To be removed tomorrow"), 1);
    m_until->addItem(tr("To be removed in 7 days"), 7);
    m_until->addItem(tr("To be removed in 30 days"), 30);
    auto *until = new FieldRow(tr("Kee&p it"), m_until, this);
    m_home = new SecretHomeChoice(SecretHomeChoice::Offer::WithoutFile, tr("Where to keep the webhook secret"), this);
    m_outcome = new PlainLabel(this);
    m_outcome->setWordWrap(true);
    m_add = new QPushButton(tr("&Add secret"), this);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_outcome, 1);
    foot->addWidget(m_add);
    contents()->addWidget(about);
    contents()->addWidget(m_rows);
    contents()->addWidget(m_row);
    contents()->addWidget(until);
    contents()->addWidget(m_home);
    contents()->addLayout(foot);
    new QVBoxLayout(m_rows);
    m_rows->layout()->setContentsMargins(0, 0, 0, 0);
    connect(m_field, &SecretField::secretChanged, this, &WebhookZone::judge);
    connect(m_field, &QLineEdit::returnPressed, this, &WebhookZone::add);
    connect(m_add, &QPushButton::clicked, this, &WebhookZone::add);
    judge();
}

void WebhookZone::setSecrets(const AccountSecrets &secrets)
{
    for (QWidget *row : m_rows->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        takeRow(m_rows, row);
    int index = 0;
    for (const SecretFacts &facts : secrets.webhookSecrets)
        addRow(facts, index++);
    if (secrets.webhookSecrets.empty()) {
        auto *none = new PlainLabel(tr("None is set. The console works without; a server needs one."), m_rows);
        m_rows->layout()->addWidget(none);
    }
    m_home->setKeychain(secrets.keychain);
}

void WebhookZone::addRow(const SecretFacts &facts, int index)
{
    auto *row = new QWidget(m_rows);
    auto *pill = new StatusPill(row);
    const bool ends = facts.expiresAt.has_value();
    pill->setPill({ends ? Tone::Warn : Tone::Ok, ends ? tr("Ending") : tr("In use")});
    auto *text = new PlainLabel(row);
    const QString which = secretText(facts, m_clock.now());
    text->setText(which);
    text->setWordWrap(true);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(pill);
    line->addWidget(text, 1);
    if (facts.home) {
        auto *remove = new QPushButton(tr("Remove…"), row);
        remove->setAccessibleName(tr("Remove the webhook secret %1").arg(which));
        line->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this, index, which] { confirmRemoval(index, which); });
    }
    m_rows->layout()->addWidget(row);
}

void WebhookZone::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void WebhookZone::judge()
{
    const QByteArrayView entered = QByteArrayView(m_field->peek()).trimmed();
    const bool usable = config::isWebhookSecret(entered);
    const bool stripe = m_provider == config::ProviderChoice::Stripe;
    const auto begins = [entered](const char *prefix) { return entered.startsWith(QByteArrayView(prefix)); };
    const bool looksLikeKey =
        stripe ? begins("sk_") || begins("rk_") || begins("pk_") : begins("pdl_live_") || begins("pdl_sdbx_");
    const QString isKey = stripe ? tr("This is a key. A webhook secret begins with whsec_.")
                                 : tr("This is an API key. A webhook secret begins with pdl_ntfset_.");
    m_row->setFault(entered.isEmpty() ? QString()
                    : looksLikeKey    ? isKey
                    : !usable         ? tr("There are blanks or commas in the secret. Add one secret at a time.")
                                      : QString());
    m_add->setEnabled(usable && !looksLikeKey);
}

void WebhookZone::add()
{
    if (!m_add->isEnabled())
        return;
    WebhookSecretDraft draft{m_field->take(), std::nullopt, m_home->home()};
    const int days = m_until->currentData().toInt();
    if (days > 0)
        draft.expiresAt = m_clock.now().plusDays(days);
    m_desk.addWebhookSecret(m_account, std::move(draft)).then(this, [this](Result<secrets::KeychainAnswer> &&answer) {
        finish(answer, tr("The secret was not stored, and has to be entered again. %1"));
    });
}

void WebhookZone::confirmRemoval(int index, const QString &which)
{
    auto *dialog = new ConfirmDialog({tr("Remove the webhook secret?"),
                                      tr("A server that starts with this profile no longer accepts webhooks signed "
                                         "with it (%1).")
                                          .arg(which),
                                      tr("&Remove the secret")},
                                     ButtonKind::Danger, this);
    connect(dialog, &QDialog::accepted, this, [this, index] {
        m_desk.removeWebhookSecret(m_account, index).then(this, [this](Result<secrets::KeychainAnswer> &&answer) {
            finish(answer, tr("The secret was not removed. %1"));
        });
    });
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void WebhookZone::finish(const Result<secrets::KeychainAnswer> &answer, const QString &failed)
{
    if (answer && answer->outcome == secrets::KeychainOutcome::Done) {
        m_outcome->setOwnText({});
        Q_EMIT secretsChanged();
        return;
    }
    m_outcome->setTone(Tone::Bad);
    m_outcome->setText(failed.arg(answer ? secrets::keychainMessage(answer->outcome) : answer.error().message));
}

} // namespace reckoner::ui
