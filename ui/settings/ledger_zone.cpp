// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ledger_zone.h"

#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace reckoner::ui {

static constexpr qsizetype kLongestLedgerKey = 1000;

LedgerZone::LedgerZone(SettingsDesk &desk, const Clock &clock, QWidget *parent)
    : SecretZone({.title = tr("Credit ledger"),
                  .fieldName = tr("New key of the credit ledger"),
                  .fieldLabel = tr("New ledger key"),
                  .hint = tr("The ledger's admin key: it may grant and take back credits."),
                  .homeName = tr("Where to keep the key of the credit ledger"),
                  .unlock = tr("Unlock the keychain"),
                  .remove = tr("Forget the ledger key…"),
                  .store = tr("Store the ledger key"),
                  .test = tr("Test the ledger"),
                  .missing = tr("There is no key for this ledger. It is told of no credits until there is one.")},
                 SecretHomeChoice::Offer::WithoutFile, clock, parent),
      m_desk(desk), m_address(new PlainLabel(this))
{
    m_address->setMuted();
    m_address->setWordWrap(true);
    contents()->insertWidget(0, m_address);
    setVisible(false);
    judge();
}

void LedgerZone::setLedger(const QString &url)
{
    m_address->setText(url);
    setVisible(!url.isEmpty());
}

void LedgerZone::setAccount(const AccountId &account)
{
    if (!(account == m_account))
        forgetTest();
    m_account = account;
}

SecretZone::Judgement LedgerZone::judged(QByteArrayView entered) const
{
    const bool plain = std::all_of(entered.begin(), entered.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!plain || entered.size() > kLongestLedgerKey)
        return {false, tr("A key has no blanks and only letters, digits and signs.")};
    return {true, {}};
}

SecretZone::Removal LedgerZone::removal() const
{
    return {tr("Forget the key of the credit ledger?"),
            tr("Credits are still granted here and wait in the outbox until there is a key again. The key itself stays "
               "valid: revoke it at the ledger if somebody else may have it."),
            tr("Forget the key")};
}

Task<secrets::KeychainAnswer> LedgerZone::storeSecret(SecretBytes secret, SecretHome home)
{
    return m_desk.storeLedgerKey(m_account, std::move(secret), home);
}

Task<secrets::KeychainAnswer> LedgerZone::removeSecret(SecretHome home)
{
    return m_desk.removeLedgerKey(m_account, home);
}

void LedgerZone::startTest(SecretBytes entered)
{
    outcome().setMuted();
    outcome().setOwnText(tr("Asking the ledger…"));
    const int number = ++m_tests;
    m_desk.testLedger(m_account, std::move(entered)).then(this, [this, number](Result<qint64> &&answerMs) {
        tested();
        if (number != m_tests)
            return;
        if (!answerMs)
            return showProblem(answerMs.error().message);
        outcome().setTone(Tone::Ok);
        outcome().setOwnText(tr("The ledger takes the key. It answered in %1 ms.").arg(QLocale().toString(*answerMs)));
    });
}

void LedgerZone::forgetTest()
{
    ++m_tests;
    outcome().setOwnText({});
}

} // namespace reckoner::ui
