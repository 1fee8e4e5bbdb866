// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_zone.h"

#include "core/config/api_key.h"
#include "ui/common/plain_label.h"
#include "ui/common/status_pill.h"
#include "ui/common/style.h"
#include "ui/settings/confirm_dialog.h"
#include "ui/settings/permission_list.h"
#include "ui/settings/secret_field.h"
#include "ui/settings/secret_home_choice.h"
#include "ui/settings/settings_section.h"
#include "ui/settings/settings_words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

KeyZone::KeyZone(SettingsDesk &desk, const Clock &clock, QWidget *parent)
    : Zone(tr("API key"), parent), m_desk(desk), m_clock(clock)
{
    contents()->addWidget(makeState());
    m_field = new SecretField(tr("New API key"), this);
    m_row = new FieldRow(tr("New &key"), m_field, this, tr("From Paddle, Developer tools, Authentication."));
    m_home = new SecretHomeChoice(SecretHomeChoice::Offer::WithFile, tr("Where to keep the API key"), this);
    contents()->addWidget(m_row);
    contents()->addWidget(m_home);
    contents()->addWidget(makeButtons());
    m_report = new PermissionList(this);
    contents()->addWidget(m_report);
    connect(m_field, &SecretField::secretChanged, this, &KeyZone::judge);
    connect(m_field, &QLineEdit::returnPressed, this, &KeyZone::store);
    judge();
}

QWidget *KeyZone::makeState()
{
    auto *state = new QWidget(this);
    m_pill = new StatusPill(state);
    m_state = new PlainLabel(state);
    m_state->setWordWrap(true);
    m_unlock = new QPushButton(tr("&Unlock the keychain"), state);
    m_remove = new QPushButton(tr("&Remove key…"), state);
    auto *row = new QHBoxLayout(state);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pill);
    row->addWidget(m_state, 1);
    row->addWidget(m_unlock);
    row->addWidget(m_remove);
    connect(m_unlock, &QPushButton::clicked, this, &KeyZone::unlockRequested);
    connect(m_remove, &QPushButton::clicked, this, &KeyZone::confirmRemoval);
    return state;
}

QWidget *KeyZone::makeButtons()
{
    auto *buttons = new QWidget(this);
    m_outcome = new PlainLabel(buttons);
    m_outcome->setWordWrap(true);
    m_store = new QPushButton(tr("&Store key"), buttons);
    m_test = new QPushButton(tr("&Test connection"), buttons);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_outcome, 1);
    row->addWidget(m_test);
    row->addWidget(m_store);
    connect(m_store, &QPushButton::clicked, this, &KeyZone::store);
    connect(m_test, &QPushButton::clicked, this, &KeyZone::test);
    return buttons;
}

void KeyZone::setAccount(const ProfileValues &values)
{
    if (!(values.account() == m_values.account()) || values.apiUrl != m_values.apiUrl) {
        m_report->clear();
        ++m_tests; // an answer about another account would be shown as one about this
    }
    m_values = values;
    judge();
}

void KeyZone::setSecrets(const AccountSecrets &secrets)
{
    m_facts = secrets.apiKey;
    const bool locked = secrets.keychain == secrets::KeychainState::Locked && !m_facts;
    if (m_facts) {
        m_pill->setPill({Tone::Ok, tr("Set")});
        m_state->setText(secretText(*m_facts, m_clock.now()));
    } else if (!secrets.fault.isEmpty()) {
        m_pill->setPill({Tone::Bad, tr("Not usable")});
        m_state->setText(secrets.fault);
    } else if (locked) {
        m_pill->setPill({Tone::Warn, tr("Locked")});
        m_state->setOwnText(secrets::keychainMessage(secrets::KeychainOutcome::Locked));
    } else {
        m_pill->setPill({Tone::Warn, tr("Missing")});
        m_state->setOwnText(tr("There is no key for this account yet."));
    }
    m_unlock->setVisible(locked);
    m_remove->setVisible(m_facts && m_facts->home);
    m_home->setKeychain(secrets.keychain);
    judge();
}

void KeyZone::showProblem(const QString &text)
{
    m_outcome->setText(text);
    m_outcome->setTone(Tone::Bad);
}

void KeyZone::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void KeyZone::judge()
{
    const QByteArrayView entered = QByteArrayView(m_field->peek()).trimmed();
    const bool begun = !entered.isEmpty();
    const auto form = config::apiKeyForm(entered, m_values.environment);
    const bool early = form == config::ApiKeyForm::TooShort; // still being typed
    m_row->setFault(begun && !early ? keyFormText(entered, m_values.environment) : QString());
    const bool usable = form == config::ApiKeyForm::Good || form == config::ApiKeyForm::Older;
    m_store->setEnabled(begun && usable && !m_busy);
    setButtonKind(m_store, m_store->isEnabled() ? ButtonKind::Primary : ButtonKind::Normal);
    m_test->setEnabled(!m_busy && (begun ? usable : m_facts.has_value()));
    if (begun)
        m_outcome->setOwnText({});
}

void KeyZone::store()
{
    if (!m_store->isEnabled())
        return;
    m_busy = true;
    SecretBytes key = m_field->take();
    m_outcome->setMuted();
    m_outcome->setOwnText(tr("Storing the key…"));
    judge();
    m_desk.storeApiKey(m_values.account(), std::move(key), m_home->home())
        .then(this, [this](Result<secrets::KeychainAnswer> &&answer) { stored(answer); });
}

void KeyZone::stored(const Result<secrets::KeychainAnswer> &answer)
{
    m_busy = false;
    if (answer && answer->outcome == secrets::KeychainOutcome::Done) {
        m_outcome->setTone(Tone::Ok);
        m_outcome->setOwnText(tr("The key is stored."));
        judge();
        Q_EMIT secretsChanged();
        return;
    }
    judge();
    const QString why = answer ? secrets::keychainMessage(answer->outcome) : answer.error().message;
    showProblem(tr("The key was not stored, and has to be entered again. %1").arg(why));
    focusField();
}

void KeyZone::confirmRemoval()
{
    auto *dialog = new ConfirmDialog({tr("Remove the API key?"),
                                      tr("Reckoner forgets the key of %1 and can then only show the mirror. The key "
                                         "itself stays valid: revoke it in Paddle if somebody else may have it.")
                                          .arg(m_values.account().toString()),
                                      tr("&Remove the key")},
                                     ButtonKind::Danger, this);
    connect(dialog, &QDialog::accepted, this, &KeyZone::remove);
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void KeyZone::remove()
{
    if (!m_facts || !m_facts->home)
        return;
    m_desk.removeApiKey(m_values.account(), *m_facts->home)
        .then(this, [this](Result<secrets::KeychainAnswer> &&answer) {
            const bool gone = answer && (answer->outcome == secrets::KeychainOutcome::Done ||
                                         answer->outcome == secrets::KeychainOutcome::NotThere);
            if (!gone)
                return showProblem(
                    tr("The key was not removed. %1")
                        .arg(answer ? secrets::keychainMessage(answer->outcome) : answer.error().message));
            m_report->clear();
            m_outcome->setOwnText({});
            Q_EMIT secretsChanged();
        });
}

void KeyZone::test()
{
    if (!m_test->isEnabled())
        return;
    const QByteArrayView entered = QByteArrayView(m_field->peek()).trimmed();
    doctor::ConnectionQuestion question{m_values.environment, m_values.label, m_values.apiUrl,
                                        SecretBytes(entered.toByteArray())};
    m_busy = true;
    judge();
    m_report->showTesting();
    const int number = ++m_tests;
    m_desk.testConnection(std::move(question)).then(this, [this, number](Result<doctor::KeyReport> &&report) {
        m_busy = false;
        judge();
        if (number != m_tests)
            return;
        if (report)
            m_report->showReport(*report);
        else
            m_report->showFailure(report.error());
    });
}

} // namespace reckoner::ui
