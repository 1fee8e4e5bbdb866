// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secret_zone.h"

#include "ui/common/plain_label.h"
#include "ui/common/status_pill.h"
#include "ui/common/style.h"
#include "ui/settings/confirm_dialog.h"
#include "ui/settings/secret_field.h"
#include "ui/settings/settings_section.h"
#include "ui/settings/settings_words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

SecretZone::SecretZone(const Texts &texts, SecretHomeChoice::Offer offer, const Clock &clock, QWidget *parent)
    : Zone(texts.title, parent), m_clock(clock), m_texts(texts)
{
    contents()->addWidget(makeState());
    m_field = new SecretField(texts.fieldName, this);
    m_row = new FieldRow(texts.fieldLabel, m_field, this, texts.hint);
    m_home = new SecretHomeChoice(offer, texts.homeName, this);
    contents()->addWidget(m_row);
    contents()->addWidget(m_home);
    contents()->addWidget(makeButtons());
    connect(m_field, &SecretField::secretChanged, this, &SecretZone::judge);
    connect(m_field, &QLineEdit::returnPressed, this, &SecretZone::store);
}

QWidget *SecretZone::makeState()
{
    auto *state = new QWidget(this);
    m_pill = new StatusPill(state);
    m_state = new PlainLabel(state);
    m_state->setWordWrap(true);
    m_unlock = new QPushButton(m_texts.unlock, state);
    m_remove = new QPushButton(m_texts.remove, state);
    auto *row = new QHBoxLayout(state);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pill);
    row->addWidget(m_state, 1);
    row->addWidget(m_unlock);
    row->addWidget(m_remove);
    connect(m_unlock, &QPushButton::clicked, this, &SecretZone::unlockRequested);
    connect(m_remove, &QPushButton::clicked, this, &SecretZone::confirmRemoval);
    return state;
}

QWidget *SecretZone::makeButtons()
{
    auto *buttons = new QWidget(this);
    m_outcome = new PlainLabel(buttons);
    m_outcome->setWordWrap(true);
    m_store = new QPushButton(m_texts.store, buttons);
    m_test = new QPushButton(m_texts.test, buttons);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_outcome, 1);
    row->addWidget(m_test);
    row->addWidget(m_store);
    connect(m_store, &QPushButton::clicked, this, &SecretZone::store);
    connect(m_test, &QPushButton::clicked, this, &SecretZone::test);
    return buttons;
}

void SecretZone::setFacts(const std::optional<SecretFacts> &facts, const AccountSecrets &secrets, const QString &fault)
{
    m_facts = facts;
    const bool locked = secrets.keychain == secrets::KeychainState::Locked && !m_facts;
    if (m_facts) {
        m_pill->setPill({Tone::Ok, tr("Set")});
        m_state->setText(secretText(*m_facts, m_clock.now()));
    } else if (!fault.isEmpty()) {
        m_pill->setPill({Tone::Bad, tr("Not usable")});
        m_state->setText(fault);
    } else if (locked) {
        m_pill->setPill({Tone::Warn, tr("Locked")});
        m_state->setOwnText(secrets::keychainMessage(secrets::KeychainOutcome::Locked));
    } else {
        m_pill->setPill({Tone::Warn, tr("Missing")});
        m_state->setOwnText(m_texts.missing);
    }
    m_unlock->setVisible(locked);
    m_remove->setVisible(m_facts && m_facts->home);
    m_home->setKeychain(secrets.keychain);
    judge();
}

void SecretZone::showProblem(const QString &text)
{
    m_outcome->setText(text);
    m_outcome->setTone(Tone::Bad);
}

void SecretZone::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void SecretZone::judge()
{
    const QByteArrayView entered = QByteArrayView(m_field->peek()).trimmed();
    const bool begun = !entered.isEmpty();
    const Judgement judgement = begun ? judged(entered) : Judgement();
    m_row->setFault(judgement.fault);
    m_store->setEnabled(judgement.usable && !m_busy);
    setButtonKind(m_store, m_store->isEnabled() ? ButtonKind::Primary : ButtonKind::Normal);
    m_test->setEnabled(!m_busy && (begun ? judgement.usable : m_facts.has_value()));
    if (begun)
        m_outcome->setOwnText({});
}

void SecretZone::store()
{
    if (!m_store->isEnabled())
        return;
    m_busy = true;
    SecretBytes key = m_field->take();
    m_outcome->setMuted();
    m_outcome->setOwnText(tr("Storing the key…"));
    judge();
    storeSecret(std::move(key), m_home->home()).then(this, [this](Result<secrets::KeychainAnswer> &&answer) {
        stored(answer);
    });
}

void SecretZone::stored(const Result<secrets::KeychainAnswer> &answer)
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

void SecretZone::confirmRemoval()
{
    const Removal words = removal();
    auto *dialog = new ConfirmDialog({words.question, words.consequence, words.button}, ButtonKind::Danger, this);
    connect(dialog, &QDialog::accepted, this, &SecretZone::remove);
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void SecretZone::remove()
{
    if (!m_facts || !m_facts->home)
        return;
    removeSecret(*m_facts->home).then(this, [this](Result<secrets::KeychainAnswer> &&answer) {
        const bool gone = answer && (answer->outcome == secrets::KeychainOutcome::Done ||
                                     answer->outcome == secrets::KeychainOutcome::NotThere);
        if (!gone)
            return showProblem(tr("The key was not removed. %1")
                                   .arg(answer ? secrets::keychainMessage(answer->outcome) : answer.error().message));
        forgetTest();
        m_outcome->setOwnText({});
        Q_EMIT secretsChanged();
    });
}

void SecretZone::test()
{
    if (!m_test->isEnabled())
        return;
    const QByteArrayView entered = QByteArrayView(m_field->peek()).trimmed();
    m_busy = true;
    judge();
    startTest(SecretBytes(entered.toByteArray()));
}

void SecretZone::tested()
{
    m_busy = false;
    judge();
}

} // namespace reckoner::ui
