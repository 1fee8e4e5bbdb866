// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/due_credits_pane.h"

#include "ui/common/credits_text.h"
#include "ui/common/fact_grid.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_view.h"
#include "ui/common/status_pill.h"
#include "ui/common/style.h"
#include "ui/common/time_text.h"
#include "ui/credits/credit_words.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace reckoner::ui {

DueCreditsPane::DueCreditsPane(Granting granting, QWidget *parent)
    : DetailsPane(Place::Beside, parent), m_granting(granting)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    const auto [scroll, body, list] = paneColumn(content);
    list->setSpacing(kSpaceS);
    m_name = paneTitle(body);
    m_email = paneSubtitle(body);
    m_state = new StatusPill(body);
    m_next = new PlainLabel(body);
    m_next->setWordWrap(true);
    m_grant = new QPushButton(body);
    m_grant->setAutoDefault(false);
    m_facts = new FactGrid(body);
    auto *line = new QHBoxLayout;
    line->addWidget(m_state);
    line->addStretch(1);
    line->addWidget(m_grant);
    list->addWidget(m_name);
    list->addWidget(m_email);
    list->addLayout(line);
    list->addWidget(m_next);
    list->addWidget(horizontalLine(body));
    list->addWidget(m_facts);
    list->addStretch(1);
    column->addWidget(scroll);
    setContent(content);
    connect(m_facts, &FactGrid::entityRequested, this, &DueCreditsPane::entityRequested);
    connect(m_grant, &QPushButton::clicked, this, [this] {
        if (m_row)
            Q_EMIT grantRequested(*m_row);
    });
    showNothing();
}

void DueCreditsPane::showNothing()
{
    m_row.reset();
    stack().showEmpty(tr("Nothing selected"), tr("Choose a row to see what is due and what was granted."));
}

void DueCreditsPane::showRow(const sync::DueCredits &row)
{
    m_row = row;
    m_name->setText(row.customerName.isEmpty() ? row.customerId.toString() : row.customerName);
    m_email->setText(row.customerEmail);
    m_state->setPill(duePill(row));
    m_next->setOwnText(dueAdvice(row));
    m_grant->setText(tr("Gra&nt %1 credits…").arg(creditsText(row.due)));
    m_grant->setVisible(canGrantDue(row));
    m_grant->setEnabled(m_granting == Granting::Allowed);
    std::vector<Fact> facts;
    const auto link = [&](const QString &caption, EntityKind kind, const QString &id) {
        if (!id.isEmpty())
            facts.push_back({caption, shortId(id, 14), id, EntityRef{kind, id}});
    };
    facts.push_back({tr("Due", "credits"), row.problem.isEmpty() ? creditsText(row.due) : tr("Not known"), {}});
    facts.push_back({tr("Granted", "credits"), creditsText(row.granted), {}});
    if (row.period) {
        facts.push_back({tr("Period from"), dayText(row.period->startsAt), exactText(row.period->startsAt)});
        facts.push_back({tr("Until"), dayText(row.period->endsAt), exactText(row.period->endsAt)});
    }
    link(tr("Subscription"), EntityKind::Subscription, row.subscriptionId.toString());
    link(tr("Payment"), EntityKind::Payment, row.paymentId.toString());
    link(tr("Customer"), EntityKind::Customer, row.customerId.toString());
    m_facts->setFacts(facts);
    stack().showContent();
}

} // namespace reckoner::ui
