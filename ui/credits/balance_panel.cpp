// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/balance_panel.h"
#include "ui/common/credits_text.h"

#include "ui/common/icon.h"
#include "ui/common/plain_label.h"
#include "ui/common/status_pill.h"
#include "ui/common/style.h"
#include "ui/common/time_text.h"
#include "ui/credits/credit_words.h"

#include <QGridLayout>
#include <QPushButton>

namespace reckoner::ui {

namespace {

PlainLabel *balanceFigure(QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    label->setFont(large);
    return label;
}

PlainLabel *balanceNote(QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setFont(captionFont(label->font()));
    label->setMuted();
    label->setWordWrap(true);
    return label;
}

} // namespace

BalancePanel::BalancePanel(QWidget *parent)
    : QWidget(parent), m_here(balanceFigure(this)), m_hereNote(balanceNote(this)), m_there(balanceFigure(this)),
      m_thereNote(balanceNote(this)), m_sentence(balanceNote(this)), m_pill(new StatusPill(this)),
      m_ask(new QPushButton(icon(QLatin1StringView("refresh")), tr("&Ask the ledger"), this))
{
    m_ask->setAutoDefault(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpaceL);
    grid->setVerticalSpacing(kSpaceXs);
    grid->addWidget(captionLabel(tr("Granted here"), this), 0, 0);
    grid->addWidget(captionLabel(tr("At the ledger"), this), 0, 1);
    grid->addWidget(m_here, 1, 0);
    grid->addWidget(m_there, 1, 1);
    grid->addWidget(m_hereNote, 2, 0, Qt::AlignTop);
    grid->addWidget(m_thereNote, 2, 1, Qt::AlignTop);
    auto *line = new QHBoxLayout;
    line->addWidget(m_pill);
    line->addStretch(1);
    line->addWidget(m_ask);
    grid->addLayout(line, 3, 0, 1, 2);
    grid->addWidget(m_sentence, 4, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_ask, &QPushButton::clicked, this, [this] { Q_EMIT askRequested(m_customer); });
}

void BalancePanel::setRow(const credits::CreditCustomerRow &row, Instant now)
{
    m_customer = row.customer.customerId;
    m_here->setOwnText(creditsText(row.customer.balance));
    m_hereNote->setOwnText(row.customer.takenBack == 0
                               ? tr("%Ln entry(s)", nullptr, int(std::min<qint64>(row.customer.entries, 1'000'000'000)))
                               : tr("%1 given, %2 taken back", "credits")
                                     .arg(creditsText(row.customer.granted), creditsText(row.customer.takenBack)));
    m_there->setOwnText(row.external ? creditsText(row.external->balance) : QStringLiteral("–"));
    m_thereNote->setOwnText(row.external
                                ? tr("as of %1", "a moment: 3 min ago").arg(relativeText(row.external->fetchedAt, now))
                                : tr("not asked yet"));
    m_thereNote->setToolTip(row.external ? exactText(row.external->fetchedAt) : QString());
    const BalanceComparison compared = compareBalances(row);
    m_pill->setPill(compared.pill);
    m_sentence->setOwnText(compared.sentence);
}

void BalancePanel::setHasLedger(bool hasLedger)
{
    m_ask->setEnabled(hasLedger);
    m_ask->setToolTip(hasLedger ? QString() : tr("No credit ledger is configured in this profile."));
}

void BalancePanel::setAsking(bool asking)
{
    m_ask->setEnabled(!asking);
}

QString BalancePanel::sentence() const
{
    return m_sentence->text();
}

} // namespace reckoner::ui
