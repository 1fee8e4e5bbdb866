// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One key of the account: what there is, a new one, where to keep it, forgetting it, and a test. What zones of this
// kind have in common; which key it is, what it must look like and how it is tested is said by those that derive. A
// stored key is never shown. Main thread.

#include "ui/common/zone.h"
#include "ui/settings/secret_home_choice.h"
#include "ui/settings/settings_desk.h"

class QDialog;
class QPushButton;

namespace reckoner::ui {

class FieldRow;
class PlainLabel;
class SecretField;
class StatusPill;

class SecretZone : public Zone
{
    Q_OBJECT

public:
    void showProblem(const QString &text);
    void focusField();
    void test();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void secretsChanged();
    void unlockRequested();
    void dialogOpened(QDialog *dialog);

protected:
    struct Texts {
        QString title, fieldName, fieldLabel, hint, homeName;
        QString unlock, remove, store, test; // buttons
        QString missing;                     // "There is no key for this account yet."
    };
    struct Removal {
        QString question, consequence, button;
    };
    // Of what is entered.
    struct Judgement {
        bool usable = false;
        QString fault; // empty: nothing to say yet
    };
    SecretZone(const Texts &texts, SecretHomeChoice::Offer offer, const Clock &clock, QWidget *parent);

    virtual Judgement judged(QByteArrayView entered) const = 0;
    virtual Removal removal() const = 0;
    virtual Task<secrets::KeychainAnswer> storeSecret(SecretBytes secret, SecretHome home) = 0;
    virtual Task<secrets::KeychainAnswer> removeSecret(SecretHome home) = 0;
    // entered empty: the stored one. Ends with tested().
    virtual void startTest(SecretBytes entered) = 0;
    virtual void forgetTest() = 0; // what it found is of another key

    // Call once the part that derives is made.
    void judge();
    void tested();
    void setFacts(const std::optional<SecretFacts> &facts, const AccountSecrets &secrets, const QString &fault);
    PlainLabel &outcome() { return *m_outcome; }

private:
    QWidget *makeState();
    QWidget *makeButtons();
    void store();
    void stored(const Result<secrets::KeychainAnswer> &answer);
    void confirmRemoval();
    void remove();

    const Clock &m_clock;
    const Texts m_texts;
    std::optional<SecretFacts> m_facts;
    StatusPill *m_pill;
    PlainLabel *m_state;
    PlainLabel *m_outcome;
    QPushButton *m_remove, *m_unlock, *m_store, *m_test;
    SecretField *m_field;
    FieldRow *m_row;
    SecretHomeChoice *m_home;
    bool m_busy = false;
};

} // namespace reckoner::ui
