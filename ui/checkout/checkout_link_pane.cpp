// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/checkout_link_pane.h"

#include "ui/checkout/checkout_words.h"
#include "ui/checkout/link_view.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_view.h"
#include "ui/common/theme.h"
#include "ui/common/time_text.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace reckoner::ui {

CheckoutLinkPane::CheckoutLinkPane(QWidget *parent) : DetailsPane(Place::Beside, parent)
{
    auto *content = new QWidget(this);
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(0, 0, 0, 0);
    const auto [scroll, body, column] = paneColumn(content);
    m_title = paneTitle(body);
    m_customer = paneSubtitle(body);
    m_view = new LinkView(body);
    m_facts = new FactGrid(body);
    column->setSpacing(kSpaceS);
    column->addWidget(m_title);
    column->addWidget(m_customer);
    column->addWidget(m_view);
    column->addWidget(horizontalLine(body));
    column->addWidget(m_facts);
    column->addStretch(1);
    outer->addWidget(scroll);
    setContent(content);
    connect(m_facts, &FactGrid::entityRequested, this, &CheckoutLinkPane::entityRequested);
    showNothing();
}

void CheckoutLinkPane::showNothing()
{
    m_row.reset();
    stack().showEmpty(tr("No link selected"), tr("Choose a row to copy its link and to see what became of it."));
}

void CheckoutLinkPane::showRow(const checkout::CheckoutLinkRow &row, Instant now)
{
    const checkout::CheckoutLink &link = row.link;
    m_row = row;
    m_title->setText(moneyText(link.amount));
    m_customer->setText(buyerText(row));
    m_view->setRow(row);
    const auto linked = [](const QString &caption, const QString &id, EntityKind kind) {
        return Fact{caption, shortId(id), id, EntityRef{kind, id}};
    };
    std::vector<Fact> facts{linked(tr("Customer"), link.customerId.toString(), EntityKind::Customer),
                            linked(tr("Payment"), link.paymentId.toString(), EntityKind::Payment)};
    if (!row.subscriptionId.isEmpty())
        facts.push_back(linked(tr("Subscription"), row.subscriptionId.toString(), EntityKind::Subscription));
    facts.push_back({tr("What"), QStringLiteral("%1 × %2").arg(QLocale().toString(link.quantity), link.name), {}});
    if (link.credits > 0)
        facts.push_back({tr("Credits"), QLocale().toString(link.credits), {}});
    if (link.pricesVersion != 0)
        facts.push_back({tr("Quoted by"), tr("version %1 of the prices").arg(link.pricesVersion), {}});
    facts.push_back({tr("Made", "a link, when"), relativeText(link.madeAt, now), exactText(link.madeAt)});
    facts.push_back({tr("By"), link.madeBy, {}});
    if (!link.reason.isEmpty())
        facts.push_back({tr("Reason"), link.reason, {}});
    facts.push_back(linked(tr("Operation"), link.operationId.toString(), EntityKind::Operation));
    m_facts->setFacts(facts);
    stack().showContent();
}

} // namespace reckoner::ui
