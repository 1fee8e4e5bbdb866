// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_pane.h"

#include "core/base/assert.h"
#include "ui/common/fact_grid.h"
#include "ui/common/icon.h"
#include "ui/common/id_label.h"
#include "ui/common/json_panel.h"
#include "ui/common/link_label.h"
#include "ui/common/money_text.h"
#include "ui/common/operation_words.h"
#include "ui/common/outcome_pill.h"
#include "ui/common/payment_failure_text.h"
#include "ui/common/payment_method_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/state_view.h"
#include "ui/common/style.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"
#include "ui/common/two_part_delegate.h"
#include "ui/customers/customer_words.h"
#include "ui/customers/notes_panel.h"
#include "ui/customers/other_accounts_panel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace reckoner::ui {

namespace {

constexpr int kLeftWidth = 400;            // of the page: facts; the rest is for the tables
constexpr size_t kShownSubscriptions = 30; // in the pane; all of them are on their own page

enum PaymentColumn { BilledColumn, PaymentStatusColumn, PaymentAmountColumn, PaymentInvoiceColumn };
enum EventColumn { EventTypeColumn, EventWhenColumn };

// A table of a few rows inside the pane; Enter and a double click follow the row's link.
QTableWidget *linkTable(const QString &name, const QStringList &heads, QWidget *parent)
{
    QTableWidget *table = paneTable(name, heads, parent);
    table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

QVBoxLayout *plainColumn(QVBoxLayout *into, int spacing = 0)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    into->addLayout(column);
    return column;
}

Pill customerEventPill(events::Outcome outcome)
{
    using events::Outcome;
    switch (outcome) {
    case Outcome::Parked: return {Tone::Warn, CustomerPane::tr("Parked")};
    case Outcome::Failed: return {Tone::Bad, CustomerPane::tr("Failed")};
    case Outcome::Pending: return {Tone::Info, CustomerPane::tr("Waiting")};
    case Outcome::Applied:
    case Outcome::Stale:
    case Outcome::Duplicate:
    case Outcome::Unhandled: break;
    }
    return {};
}

} // namespace

CustomerPane::CustomerPane(CustomerDesk &desk, QWidget *parent) : DetailsPane(Place::Beside, parent), m_desk(desk)
{
    auto *content = new QWidget(this);
    m_sides = new QBoxLayout(QBoxLayout::TopToBottom, content);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(0);
    m_left = new QWidget(content);
    m_leftColumn = new QVBoxLayout(m_left);
    m_leftColumn->setContentsMargins(0, 0, 0, 0);
    m_leftColumn->setSpacing(0);
    m_leftColumn->addWidget(makeHeader());
    m_leftColumn->addWidget(makeActions());
    m_sides->addWidget(m_left);
    makeTabs(content);
    m_sides->addWidget(m_tabs, 1);

    setContent(content);
    showNothing();
}

QWidget *CustomerPane::makeHeader()
{
    const auto [header, column] = paneHeader(this);
    m_back = new QToolButton(header);
    m_back->setIcon(icon(QLatin1StringView("back")));
    m_back->setText(tr("Customers"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_back->setAccessibleName(tr("Back to the list of customers"));
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &CustomerPane::narrowRequested);
    m_name = paneTitle(header);
    m_email = paneSubtitle(header);
    m_status = new StatusPill(header);
    m_worst = new StatusPill(header);
    m_id = new IdLabel(tr("Customer id"), header);
    auto *pills = new QHBoxLayout;
    pills->setSpacing(6);
    pills->addWidget(m_status);
    pills->addWidget(m_worst);
    pills->addStretch(1);
    m_problems = new PlainLabel(header);
    m_problems->setWordWrap(true);
    m_problems->setTone(Tone::Bad);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_name);
    column->addWidget(m_email);
    column->addLayout(pills);
    column->addWidget(m_id);
    column->addWidget(m_problems);
    return header;
}

QWidget *CustomerPane::makeActions()
{
    auto *actions = new QWidget(this);
    auto *column = new QVBoxLayout(actions);
    column->setContentsMargins(kSpaceL, 0, kSpaceL, kSpaceS);
    column->setSpacing(6);
    m_actionGrid = new QGridLayout;
    m_actionGrid->setSpacing(6);
    const auto add = [&](CustomerAction action, const QString &text, const char *iconName) {
        auto *button = new QPushButton(icon(QLatin1StringView(iconName)), text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionRequested(action); });
        m_buttons.push_back({action, button});
        return button;
    };
    add(CustomerAction::Edit, tr("&Edit…"), "edit");
    add(CustomerAction::CopySummary, tr("Copy &summary"), "copy");
    // Rare ones are icons: there is little room beside the list.
    for (const auto &[action, name, iconName] :
         {std::tuple(CustomerAction::MakeLink, tr("Make a checkout link…"), "link"),
          std::tuple(CustomerAction::Archive, tr("Archive the customer…"), "archive"),
          std::tuple(CustomerAction::Restore, tr("Restore the customer…"), "undo")}) {
        QPushButton *button = add(action, {}, iconName);
        button->setAccessibleName(name);
        button->setToolTip(plainToolTip(name));
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    button(CustomerAction::CopySummary)
        ->setToolTip(tr("Copies a summary for a ticket: who, what, status, next bill, last payments (Ctrl+Shift+C)"));
    m_hint = new PlainLabel(actions);
    m_hint->setFont(captionFont(font()));
    m_hint->setMuted();
    m_hint->setWordWrap(true);
    column->addLayout(m_actionGrid);
    column->addWidget(m_hint);
    arrangeActions();
    return actions;
}

// Side by side where their words have the room; else the summary goes below.
void CustomerPane::arrangeActions()
{
    QPushButton *edit = button(CustomerAction::Edit), *copy = button(CustomerAction::CopySummary),
                *link = button(CustomerAction::MakeLink), *archive = button(CustomerAction::Archive),
                *restore = button(CustomerAction::Restore);
    for (QPushButton *each : {edit, copy, link, archive, restore})
        m_actionGrid->removeWidget(each);
    const int room = (m_width == Width::Whole ? kLeftWidth : QWidget::width()) - 2 * kSpaceL;
    const int wanted =
        2 * std::max(edit->sizeHint().width(), copy->sizeHint().width()) + 2 * archive->sizeHint().width() + 3 * 6;
    const bool below = room > 0 && wanted > room;
    m_actionGrid->addWidget(edit, 0, 0);
    m_actionGrid->addWidget(copy, below ? 1 : 0, below ? 0 : 1, 1, below ? 4 : 1);
    m_actionGrid->addWidget(link, 0, 2);
    m_actionGrid->addWidget(archive, 0, 3); // one of the two is there
    m_actionGrid->addWidget(restore, 0, 3);
    m_actionGrid->setColumnStretch(0, 1);
    m_actionGrid->setColumnStretch(1, below ? 0 : 1);
}

void CustomerPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeActions();
}

QWidget *CustomerPane::makeOverview()
{
    const auto [scroll, body, column] = paneColumn(this);
    m_facts = new FactGrid(body);
    connect(m_facts, &FactGrid::entityRequested, this, &CustomerPane::entityRequested);
    m_subscriptionsHead = headingLabel(tr("Subscriptions"), body);
    column->addWidget(m_subscriptionsHead);
    m_subscriptions = plainColumn(column, kSpaceS);
    column->addWidget(horizontalLine(body));
    column->addWidget(m_facts);
    column->addWidget(horizontalLine(body));
    column->addWidget(headingLabel(tr("Credit balance"), body));
    m_credits = plainColumn(column, kSpaceXs);
    column->addStretch(1);
    return scroll;
}

QWidget *CustomerPane::makeAddresses()
{
    const auto [scroll, body, column] = paneColumn(this);
    // One below the other: side by side, wordy languages would push what is on the right out of the pane.
    for (const auto &[action, text] : {std::pair(CustomerAction::AddAddress, tr("Add an &address…")),
                                       std::pair(CustomerAction::AddBusiness, tr("Add a &business…"))}) {
        auto *button = new QPushButton(icon(QLatin1StringView("plus")), text, body);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, action = action] { Q_EMIT actionRequested(action); });
        m_buttons.push_back({action, button});
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    m_addresses = plainColumn(column, kSpaceS);
    column->addStretch(1);
    return scroll;
}

void CustomerPane::makePayments()
{
    m_payments =
        linkTable(tr("Payments of the customer"), {tr("Billed"), tr("Status"), tr("Amount"), tr("Invoice")}, m_tabs);
    m_payments->horizontalHeaderItem(PaymentAmountColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_payments->setItemDelegateForColumn(BilledColumn, new TwoPartDelegate(m_payments));
    m_payments->setItemDelegateForColumn(PaymentStatusColumn, new PillDelegate(m_payments));
    m_payments->setColumnWidth(PaymentStatusColumn, 112);
    m_payments->setColumnWidth(PaymentAmountColumn, 96);
    m_payments->setColumnWidth(PaymentInvoiceColumn, 120);
    m_payments->setColumnHidden(PaymentInvoiceColumn, true);
    connect(m_payments, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        Q_EMIT entityRequested(
            {EntityKind::Payment, m_payments->item(item->row(), BilledColumn)->data(IdRole).toString()});
    });
}

void CustomerPane::makeEvents()
{
    m_events = linkTable(tr("Events of the customer"), {tr("Event"), tr("When")}, m_tabs);
    m_events->setItemDelegateForColumn(EventTypeColumn, new TwoPartDelegate(m_events));
    m_events->setColumnWidth(EventWhenColumn, 130);
    connect(m_events, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        Q_EMIT entityRequested(
            {EntityKind::Event, m_events->item(item->row(), EventTypeColumn)->data(IdRole).toString()});
    });
}

void CustomerPane::makeTabs(QWidget *content)
{
    m_tabs = paneTabs(tr("Parts of the customer"), content);
    m_tabs->setUsesScrollButtons(true);
    m_overview = makeOverview();
    makePayments();
    m_elsewhere = new OtherAccountsPanel(m_desk, m_tabs);
    m_addressPart = makeAddresses();
    m_notes = new NotesPanel(m_desk, m_tabs);
    makeEvents();
    m_raw = new JsonPanel(tr("Customer as the provider describes it"), m_tabs);
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(m_payments, tr("Payments"));
    m_tabs->addTab(m_elsewhere, tr("Other accounts"));
    m_tabs->addTab(m_addressPart, tr("Addresses"));
    m_tabs->addTab(m_notes, tr("Notes"));
    m_tabs->addTab(m_events, tr("Events"));
    m_tabs->addTab(m_raw, tr("Raw"));
    m_tabs->setTabVisible(m_tabs->indexOf(m_events), false);
    m_tabs->setTabVisible(m_tabs->indexOf(m_elsewhere), false);
    connect(m_notes, &NotesPanel::changed, this, &CustomerPane::detailsOutdated);
    connect(m_elsewhere, &OtherAccountsPanel::changed, this, &CustomerPane::detailsOutdated);
}

QPushButton *CustomerPane::button(CustomerAction action) const
{
    for (const ActionButton &entry : m_buttons) {
        if (entry.action == action)
            return entry.button;
    }
    return nullptr;
}

// Wide, facts and subscriptions stand at the left and the tables have the room.
void CustomerPane::setWidth(Width width)
{
    if (width == m_width)
        return;
    m_width = width;
    const bool whole = width == Width::Whole;
    m_sides->setDirection(whole ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_left->setMaximumWidth(whole ? kLeftWidth : QWIDGETSIZE_MAX);
    m_left->setMinimumWidth(whole ? kLeftWidth : 0);
    m_back->setVisible(whole);
    m_payments->setColumnHidden(PaymentInvoiceColumn, !whole);
    m_tabs->setTabVisible(m_tabs->indexOf(m_events), whole); // there is no room for more beside the list
    const int current = m_tabs->currentIndex();
    if (whole) {
        m_tabs->removeTab(m_tabs->indexOf(m_overview));
        m_leftColumn->addWidget(m_overview, 1);
        m_overview->show();
    } else {
        m_leftColumn->removeWidget(m_overview);
        m_tabs->insertTab(0, m_overview, tr("Overview"));
        m_tabs->setCurrentIndex(current > 0 ? current + 1 : 0);
    }
}

void CustomerPane::showPart(Part part)
{
    switch (part) {
    case Part::Overview: m_tabs->setCurrentIndex(std::max(0, m_tabs->indexOf(m_overview))); return;
    case Part::Payments: m_tabs->setCurrentWidget(m_payments); return;
    case Part::OtherAccounts: m_tabs->setCurrentWidget(m_elsewhere); return;
    case Part::Addresses: m_tabs->setCurrentWidget(m_addressPart); return;
    case Part::Notes: m_tabs->setCurrentWidget(m_notes); return;
    case Part::Events: m_tabs->setCurrentWidget(m_events); return;
    case Part::Raw: m_tabs->setCurrentWidget(m_raw); return;
    }
    RK_UNREACHABLE();
}

void CustomerPane::focusFirst()
{
    QPushButton *edit = button(CustomerAction::Edit);
    (edit->isEnabled() ? edit : button(CustomerAction::CopySummary))->setFocus(Qt::OtherFocusReason);
}

void CustomerPane::showNothing()
{
    m_details.reset();
    stack().showEmpty(tr("No customer selected"),
                      tr("Choose a row to see what the customer has, pays and is called, or type what you have in "
                         "hand: a name, an address, an id, an invoice number, the last digits of a card."));
}

void CustomerPane::showLoading()
{
    if (!m_details) // what is there stays until the new one has come: nothing blinks
        stack().showLoading(tr("Loading the customer"));
}

void CustomerPane::showError(const Error &error)
{
    m_details.reset();
    stack().showError(tr("The customer could not be read"), error);
}

void CustomerPane::showDetails(const CustomerDetails &details, Instant now)
{
    m_details = details;
    m_now = now;
    fillHeader();
    fillActions();
    fillFacts();
    fillSubscriptions();
    fillCredits();
    fillPayments();
    fillElsewhere();
    fillAddresses();
    fillEvents();
    m_notes->setNotes(details.customer.id, details.notes, now);
    m_tabs->setTabText(m_tabs->indexOf(m_notes),
                       details.notes.empty() ? tr("Notes") : tr("Notes (%1)").arg(details.notes.size()));
    if (m_raw->json() != details.customer.raw)
        m_raw->setJson(details.customer.raw);
    stack().showContent();
}

void CustomerPane::fillHeader()
{
    const customers::Customer &customer = m_details->customer;
    m_name->setText(customerTitle(customer));
    m_email->setText(customer.email);
    m_email->setVisible(!customer.name.isEmpty() && !customer.email.isEmpty());
    m_status->setPill(customerPill(customer.status));
    const bool pastDue =
        !m_details->subscriptions.empty() && m_details->subscriptions.front().status == subscriptions::Status::PastDue;
    m_worst->setVisible(pastDue);
    if (pastDue)
        m_worst->setPill(statusPill(subscriptions::Status::PastDue, {}));
    m_id->setId(customer.id.toString());
    const QStringList problems = openProblems(*m_details);
    m_problems->setOwnText(problems.join(QLatin1Char('\n')));
    m_problems->setVisible(!problems.isEmpty());
}

QString CustomerPane::hindrance() const
{
    if (!m_hindrance.isEmpty() || !m_details->openOperation)
        return m_hindrance;
    const QString what = requestTitle(m_details->openOperation->request);
    return m_details->openOperation->state == actions::OperationState::NeedsPerson
               ? tr("%1 is not settled. Say first, on the Operations page, whether it was done.", "an operation")
                     .arg(what)
               : tr("%1 is still under way. Wait until it is settled.", "an operation").arg(what);
}

void CustomerPane::fillActions()
{
    const bool archived = m_details->customer.status == QLatin1StringView("archived");
    const QString why = hindrance();
    for (const ActionButton &entry : m_buttons) {
        const bool local = entry.action == CustomerAction::CopySummary;
        entry.button->setVisible(entry.action != CustomerAction::Archive || !archived);
        if (entry.action == CustomerAction::MakeLink)
            entry.button->setVisible(!archived);
        if (entry.action == CustomerAction::Restore)
            entry.button->setVisible(archived);
        entry.button->setEnabled(local || why.isEmpty());
        if (!local)
            entry.button->setToolTip(plainToolTip(why.isEmpty() ? entry.button->accessibleName() : why));
    }
    m_hint->setOwnText(why);
    m_hint->setVisible(!why.isEmpty());
}

void CustomerPane::fillFacts()
{
    const CustomerDetails &details = *m_details;
    const customers::Customer &customer = details.customer;
    const QString none = QStringLiteral("–");
    QString method = none, methodTip;
    for (const payments::Payment &payment : details.payments) {
        if (payment.attempts.empty())
            continue;
        method = paymentMethodText(payment.attempts.front());
        methodTip = tr("Used on %1").arg(dayText(payment.billedAt.value_or(payment.createdAt)));
        break;
    }
    std::vector<Fact> facts;
    facts.push_back({tr("Country"),
                     details.addresses.empty() ? none : harmless(details.addresses.front().countryCode, 8),
                     details.addresses.empty() ? QString() : addressLine(details.addresses.front())});
    if (details.productCredits)
        facts.push_back({tr("Credits"), QLocale().toString(details.productCredits->customer.balance),
                         tr("Credits granted; the entries are on the Credits page"),
                         EntityRef{EntityKind::Credits, customer.id.toString()}});
    facts.push_back({tr("Last payment method"), method, methodTip});
    facts.push_back({tr("Customer since"), dayText(customer.createdAt), exactText(customer.createdAt)});
    facts.push_back({tr("Last change"), relativeText(customer.updatedAt, m_now), exactText(customer.updatedAt)});
    facts.push_back({tr("Language"), customer.locale.isEmpty() ? none : customer.locale, {}});
    facts.push_back({tr("Marketing consent"), customer.marketingConsent ? tr("Given") : tr("Not given"), {}});
    if (!details.elsewhere.records.empty()) {
        QStringList accounts;
        for (const actions::OtherRecord &record : details.elsewhere.records)
            accounts.append(accountText(record.key.account));
        accounts.removeDuplicates();
        facts.push_back({tr("Other accounts"), accounts.join(QStringLiteral(", ")), {}});
    } else if (!details.elsewhere.candidates.empty()) {
        facts.push_back({tr("Other accounts"),
                         tr("%Ln possible match(es)", nullptr, int(details.elsewhere.candidates.size())),
                         {}});
    }
    if (!details.businesses.empty())
        facts.push_back({tr("Business"), details.businesses.front().name, details.businesses.front().taxIdentifier});
    m_facts->setFacts(facts);
}

void CustomerPane::fillSubscriptions()
{
    emptyLayout(m_subscriptions);
    const auto &rows = m_details->subscriptions;
    m_subscriptionsHead->setOwnText(rows.size() < 2 ? tr("Subscriptions") : tr("Subscriptions (%1)").arg(rows.size()));
    if (rows.empty()) {
        auto *none = new PlainLabel(tr("None yet."), this);
        none->setMuted();
        m_subscriptions->addWidget(none);
    }
    for (size_t i = 0; i < rows.size() && i < kShownSubscriptions; ++i) {
        const subscriptions::SubscriptionRow &row = rows[i];
        auto *box = new QWidget(this);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        auto *link = new LinkLabel(box);
        link->setLink(tr("Subscription"), row.itemSummary.isEmpty() ? shortId(row.id.toString()) : row.itemSummary,
                      {EntityKind::Subscription, row.id.toString()});
        connect(link, &LinkLabel::entityRequested, this, &CustomerPane::entityRequested);
        auto *pill = new StatusPill(box);
        pill->setPill(statusPill(row.status, row.rawStatus));
        auto *head = new QHBoxLayout;
        head->addWidget(link, 1);
        head->addWidget(pill);
        QStringList parts;
        if (!row.recurring.currency().isEmpty())
            parts.append(perCycleText(row.recurring, row.billingCycle));
        parts.append(nextText(row));
        auto *below = new ElidedLabel(box);
        below->setText(parts.join(QStringLiteral(" · ")));
        below->setForegroundRole(QPalette::PlaceholderText);
        column->addLayout(head);
        column->addWidget(below);
        m_subscriptions->addWidget(box);
    }
    if (rows.size() > kShownSubscriptions) {
        auto *more = new PlainLabel(tr("and %Ln more", nullptr, int(rows.size() - kShownSubscriptions)), this);
        more->setMuted();
        m_subscriptions->addWidget(more);
    }
}

void CustomerPane::fillCredits()
{
    emptyLayout(m_credits);
    for (const credits::CreditBalance &credit : m_details->credits) {
        QString text = tr("%1 available", "an amount").arg(moneyText(credit.available));
        if (credit.reserved.minor() != 0)
            text += QStringLiteral(" · ") + tr("%1 reserved", "an amount").arg(moneyText(credit.reserved));
        if (credit.used.minor() != 0)
            text += QStringLiteral(" · ") + tr("%1 used", "an amount").arg(moneyText(credit.used));
        auto *line = new PlainLabel(text, this);
        line->setWordWrap(true);
        m_credits->addWidget(line);
    }
    if (m_details->credits.empty()) {
        auto *none = new PlainLabel(tr("None known."), this);
        none->setMuted();
        none->setToolTip(plainToolTip(tr("%1 is asked for it when a customer is opened; it does not tell of changes.")
                                          .arg(m_desk.providerName())));
        m_credits->addWidget(none);
    }
}

void CustomerPane::fillPayments()
{
    const auto &payments = m_details->payments;
    m_payments->setRowCount(int(payments.size()));
    for (int i = 0; i < int(payments.size()); ++i) {
        const payments::Payment &payment = payments[size_t(i)];
        const Instant when = payment.billedAt.value_or(payment.createdAt);
        QString tip = exactText(when) + QLatin1Char('\n') + payment.id.toString();
        auto *day = new QTableWidgetItem(dayText(when));
        QString method;
        if (!payment.attempts.empty()) {
            method = paymentMethodText(payment.attempts.front());
            if (!payment.attempts.front().errorCode.isEmpty())
                tip += QLatin1Char('\n') + failureText(payment.attempts.front().errorCode);
        }
        day->setData(SubtitleRole, method);
        day->setData(IdRole, payment.id.toString());
        day->setToolTip(plainToolTip(tip));
        const payments::GivenBack givenBack = m_details->givenBackOf(payment.id);
        const Pill pill = outcomePill(payment, givenBack);
        auto *status = new QTableWidgetItem(pill.word);
        status->setToolTip(plainToolTip(outcomeToolTip(payment, givenBack)));
        status->setData(ToneRole, int(pill.tone));
        auto *amount = new QTableWidgetItem(moneyText(payment.totals.grandTotal));
        amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_payments->setItem(i, BilledColumn, day);
        m_payments->setItem(i, PaymentStatusColumn, status);
        m_payments->setItem(i, PaymentAmountColumn, amount);
        m_payments->setItem(i, PaymentInvoiceColumn, new QTableWidgetItem(harmless(payment.invoiceNumber, 40)));
    }
}

void CustomerPane::addPartCard(const QString &title, const QString &text, const CustomerPart &part)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, kSpaceXs);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(kSpaceXs);
    auto *name = new ElidedLabel(box);
    name->setText(title);
    head->addWidget(name, 1);
    const QString status = std::visit([](const auto &each) { return each.status; }, part);
    const bool archived = status == QLatin1StringView("archived");
    if (status != QLatin1StringView("active")) {
        auto *pill = new StatusPill(box);
        pill->setPill(customerPill(status));
        head->addWidget(pill);
    }
    const QString why = hindrance();
    const auto addButton = [&](PartAction action, const char *iconName, const QString &verb) {
        auto *button = new QToolButton(box);
        button->setIcon(icon(QLatin1StringView(iconName), IconColor::Muted));
        button->setAutoRaise(true);
        button->setAccessibleName(verb);
        button->setToolTip(plainToolTip(why.isEmpty() ? verb : why));
        button->setEnabled(why.isEmpty());
        connect(button, &QToolButton::clicked, this, [this, action, part] { Q_EMIT partRequested(action, part); });
        head->addWidget(button);
    };
    const QString called = harmless(title, 80);
    addButton(PartAction::Edit, "edit", tr("Edit %1…", "an address or a business").arg(called));
    if (archived)
        addButton(PartAction::Restore, "undo", tr("Restore %1…", "an address or a business").arg(called));
    else
        addButton(PartAction::Archive, "archive", tr("Archive %1…", "an address or a business").arg(called));
    column->addLayout(head);
    if (!text.isEmpty()) {
        auto *line = new PlainLabel(text, box);
        line->setWordWrap(true);
        line->setMuted();
        column->addWidget(line);
    }
    auto *idLabel = new IdLabel(tr("Id"), box);
    idLabel->setId(std::visit([](const auto &each) { return each.id.toString(); }, part));
    column->addWidget(idLabel);
    m_addresses->addWidget(box);
}

// Nothing elsewhere, nothing said.
void CustomerPane::fillElsewhere()
{
    m_elsewhere->showDetails(*m_details, m_now);
    const int tab = m_tabs->indexOf(m_elsewhere);
    const qsizetype count = qsizetype(m_details->elsewhere.records.size() + m_details->elsewhere.candidates.size());
    m_tabs->setTabText(tab, count == 0 ? tr("Other accounts") : tr("Other accounts (%1)").arg(count));
    m_tabs->setTabVisible(tab, !m_details->elsewhere.isEmpty());
}

void CustomerPane::fillAddresses()
{
    emptyLayout(m_addresses);
    m_addresses->addWidget(headingLabel(tr("Addresses"), this));
    for (const customers::Address &address : m_details->addresses) {
        const QString line = addressLine(address);
        const QString title = address.description.isEmpty() ? line : harmless(address.description, 80);
        addPartCard(title, address.description.isEmpty() ? QString() : line, address);
    }
    if (m_details->addresses.empty())
        m_addresses->addWidget(new PlainLabel(tr("None known."), this));
    m_addresses->addWidget(horizontalLine(this));
    m_addresses->addWidget(headingLabel(tr("Businesses"), this));
    for (const customers::Business &business : m_details->businesses) {
        QStringList parts;
        if (!business.taxIdentifier.isEmpty())
            parts.append(tr("Tax id %1").arg(harmless(business.taxIdentifier, 40)));
        if (!business.companyNumber.isEmpty())
            parts.append(tr("Company no. %1").arg(harmless(business.companyNumber, 40)));
        for (const customers::Contact &contact : business.contacts)
            parts.append(harmless(contact.email, 80));
        addPartCard(business.name, parts.join(QStringLiteral(" · ")), business);
    }
    if (m_details->businesses.empty())
        m_addresses->addWidget(new PlainLabel(tr("None known."), this));
}

void CustomerPane::fillEvents()
{
    const auto &events = m_details->events;
    m_events->setRowCount(int(events.size()));
    for (int i = 0; i < int(events.size()); ++i) {
        const events::StoredEvent &event = events[size_t(i)];
        auto *type = new QTableWidgetItem(harmless(event.envelope.eventType, 60));
        type->setData(IdRole, event.envelope.eventId.toString());
        type->setData(SubtitleRole, customerEventPill(event.outcome).word);
        type->setToolTip(plainToolTip(event.envelope.eventId.toString() + QLatin1Char('\n') + event.envelope.entityId));
        auto *when = new QTableWidgetItem(relativeText(event.envelope.occurredAt, m_now));
        when->setToolTip(plainToolTip(exactText(event.envelope.occurredAt)));
        m_events->setItem(i, EventTypeColumn, type);
        m_events->setItem(i, EventWhenColumn, when);
    }
}

} // namespace reckoner::ui
