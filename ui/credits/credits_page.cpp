// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/credits_page.h"

#include "ui/common/credits_text.h"
#include "ui/common/icon.h"
#include "ui/credits/credit_customers_page.h"
#include "ui/credits/credit_entries_page.h"
#include "ui/credits/due_credits_page.h"
#include "ui/credits/grant_dialog.h"

#include <QPushButton>

namespace reckoner::ui {

static constexpr int kCreditRecountMs = 1000; // gathers what the outbox does
static const QString kLedgerNotice = QStringLiteral("credits.ledger");
static const QString kGrantedNotice = QStringLiteral("credits.granted");
static const QString kRetryNotice = QStringLiteral("credits.retry");

CreditsPage::CreditsPage(CreditDesk &desk, const PageContext &context, QWidget *parent)
    : TabbedPage(tr("Parts of the credits"), parent), m_desk(desk), m_context(context),
      m_entries(new CreditEntriesPage(desk, context, this)), m_customers(new CreditCustomersPage(desk, context, this)),
      m_due(new DueCreditsPage(desk, context, this))
{
    addTab(m_entries, tr("Entries"));
    addTab(m_customers, tr("Customers"));
    addTab(m_due, tr("Due and granted"));
    m_grant = addAction(icon(QLatin1StringView("plus")), tr("&Grant credits…"));
    m_grant->setEnabled(m_context.safety != SafetyLevel::ReadOnly);
    connect(m_entries, &Page::loaded, this, &Page::loaded);
    connect(m_entries, &CreditEntriesPage::retryRequested, this, &CreditsPage::retry);
    connect(m_customers, &CreditCustomersPage::entriesRequested, this, [this](const CustomerId &customer) {
        showEntity({EntityKind::Credits, customer.toString()});
    });
    connect(m_customers, &CreditCustomersPage::grantRequested, this,
            [this](const CustomerId &customer) { openGrant(customer); });
    connect(m_due, &DueCreditsPage::grantRequested, this, [this](const sync::DueCredits &due) { openGrant(due); });
    connect(m_grant, &QPushButton::clicked, this, [this] { openGrant(CustomerId()); });
    m_recount.setSingleShot(true);
    m_recount.setInterval(kCreditRecountMs);
    connect(&m_recount, &QTimer::timeout, this, &CreditsPage::loadCounts);
    connect(&m_desk, &CreditDesk::entriesChanged, this, [this] {
        if (!m_recount.isActive())
            m_recount.start();
    });
}

bool CreditsPage::canShow(EntityKind kind) const
{
    for (int i = Due + 1; i < tabCount(); ++i) {
        if (part(i)->canShow(kind))
            return true;
    }
    return kind == EntityKind::Credits;
}

void CreditsPage::reload()
{
    TabbedPage::reload();
    loadCounts();
}

void CreditsPage::showEntity(const EntityRef &entity)
{
    for (int i = Due + 1; i < tabCount(); ++i) {
        if (!part(i)->canShow(entity.kind))
            continue;
        chooseTab(i);
        part(i)->showEntity(entity);
        return;
    }
    showTab(Entries);
    m_entries->showCustomer(CustomerId(entity.id));
}

void CreditsPage::tabShown(int tab)
{
    TabbedPage::tabShown(tab);
    loadCounts();
}

void CreditsPage::loadCounts()
{
    m_desk.counts().then(this, [this](Result<credits::OutboxCounts> counts) {
        if (counts)
            showCounts(*counts);
    });
}

void CreditsPage::showCounts(const credits::OutboxCounts &counts)
{
    const qint64 waiting = counts.parked + counts.dead;
    Q_EMIT badgeChanged(int(std::min<qint64>(waiting, 1'000'000)));
    Notice notice;
    notice.closing = Notice::Closing::BySystem;
    notice.tone = Tone::Bad;
    notice.action = tr("Try again");
    notice.onAction = [this] { retry({}); };
    const int rows = int(std::min<qint64>(waiting, 1'000'000'000));
    if (counts.keyRefused) {
        const int open = int(std::min<qint64>(counts.open(), 1'000'000'000));
        notice.text = tr("The ledger refused the key. %Ln entry(s) wait; nothing is lost. Put the key right, then try "
                         "again.",
                         nullptr, open);
    } else if (waiting > 0) {
        notice.text = tr("The ledger was not told of %Ln entry(s). See why, then try again.", nullptr, rows);
    } else if (!m_desk.hasLedger() && counts.open() > 0) {
        notice.tone = Tone::Info;
        notice.text = tr("No ledger is told of these credits: none is configured in this profile.");
        notice.action.clear();
        notice.onAction = {};
    } else {
        notices().clearNotice(kLedgerNotice);
        return;
    }
    notices().setNotice(kLedgerNotice, std::move(notice));
}

GrantDialog *CreditsPage::openGrant(const CustomerId &customer)
{
    return open(new GrantDialog({m_desk, m_context.safety, m_context.kind}, customer, this));
}

GrantDialog *CreditsPage::openGrant(const sync::DueCredits &due)
{
    return open(new GrantDialog({m_desk, m_context.safety, m_context.kind}, due, this));
}

GrantDialog *CreditsPage::open(GrantDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GrantDialog::granted, this, [this](const GrantedCredits &granted) {
        Q_EMIT noticeRaised(kGrantedNotice, {Tone::Ok,
                                             tr("%1 credits granted. The balance is now %2.")
                                                 .arg(creditsText(granted.credits), creditsText(granted.balance)),
                                             {},
                                             {}});
        reload();
    });
    dialog->open();
    Q_EMIT dialogOpened(dialog);
    return dialog;
}

void CreditsPage::retry(const std::vector<qint64> &seqs)
{
    if (m_retrying) // one click, one entry in the audit log
        return;
    m_retrying = true;
    Q_EMIT noticeCleared(kRetryNotice);
    m_desk.retry(seqs).then(this, [this](Result<qint64> due) {
        m_retrying = false;
        if (!due)
            Q_EMIT noticeRaised(kRetryNotice, {Tone::Bad, due.error().message, {}, {}});
        loadCounts();
    });
}

} // namespace reckoner::ui
