// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "ui/common/credits_text.h"
#include "ui/common/operation_words.h"
#include "ui/common/page_title.h"
#include "ui/common/plain_text.h"
#include "ui/common/renewal_words.h"
#include "ui/common/state_view.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"
#include "ui/overview/overview_card.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace reckoner::ui {

namespace {

constexpr int kOverviewGatherMs = 1000;
constexpr int kOverviewMinuteMs = 30'000;

QString overviewCustomer(const QString &name, const QString &email, const CustomerId &id)
{
    return !name.isEmpty() ? name : !email.isEmpty() ? email : shortId(id.toString(), 18);
}

QString overviewCustomer(const subscriptions::SubscriptionRow &row)
{
    return overviewCustomer(row.customerName, row.customerEmail, row.customerId);
}

QString overviewMore(qint64 all, size_t shown)
{
    return all > qint64(shown) ? OverviewPage::tr("And %Ln more.", nullptr, int(all - qint64(shown))) : QString();
}

Pill overviewCount(qint64 count, Tone tone)
{
    return count > 0 ? Pill{tone, QLocale().toString(count)} : Pill{Tone::Ok, OverviewPage::tr("Nothing to do")};
}

// For texts that count; nobody reads the difference beyond.
int countedInWords(qint64 count)
{
    return int(std::min<qint64>(count, 1'000'000'000));
}

QString ledgerSentence(const Overview &overview, qint64 failed, Instant now)
{
    const credits::OutboxCounts &outbox = overview.outbox;
    const QString age = outbox.oldest ? relativeText(*outbox.oldest, now) : QString();
    if (outbox.keyRefused)
        return OverviewPage::tr("The ledger refused the key. %Ln entry(s) wait, the oldest from %1; nothing is lost. "
                                "Put the key right in Settings, then try again on the Credits page.",
                                "when", countedInWords(outbox.open()))
            .arg(age);
    if (failed > 0)
        return OverviewPage::tr("The ledger was not told of %Ln entry(s); the oldest is from %1.", "when",
                                countedInWords(failed))
            .arg(age);
    if (outbox.open() > 0)
        return overview.hasLedger
                   ? OverviewPage::tr("%Ln entry(s) are on their way to the ledger, the oldest from %1.", "when",
                                      countedInWords(outbox.open()))
                         .arg(age)
                   : OverviewPage::tr("No ledger is told of these credits: none is configured in this profile.");
    return OverviewPage::tr("The ledger has been told of every grant.");
}

QString feedSentence(const QString &when, qint64 newEvents)
{
    return newEvents == 0 ? OverviewPage::tr("The event feed was read %1; it brought nothing new.", "when").arg(when)
                          : OverviewPage::tr("The event feed was read %1; it brought %Ln new event(s).", "when",
                                             countedInWords(newEvents))
                                .arg(when);
}

} // namespace

OverviewPage::OverviewPage(OverviewDesk &desk, const PageContext &context, QWidget *parent)
    : Page(parent), m_desk(desk), m_context(context)
{
    build();
    m_gather.setSingleShot(true);
    m_gather.setInterval(kOverviewGatherMs);
    connect(&m_gather, &QTimer::timeout, this, &OverviewPage::readAgain);
    connect(&m_minute, &QTimer::timeout, this, &OverviewPage::readAgain);
    m_minute.start(kOverviewMinuteMs);
    connect(&m_desk, &OverviewDesk::changed, this, [this] {
        if (!m_gather.isActive())
            m_gather.start();
    });
    connect(&m_stack->state(), &StateView::retryRequested, this, &OverviewPage::reload);
}

void OverviewPage::build()
{
    auto *body = new QWidget(this);
    auto *columns = new QHBoxLayout(body); // two stacks: a card is as high as what it holds
    columns->setContentsMargins(kSpaceL, 0, kSpaceL, kSpaceL);
    columns->setSpacing(kSpaceM);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    for (QVBoxLayout *stack : {left, right}) {
        stack->setSpacing(kSpaceM);
        columns->addLayout(stack, 1);
    }
    const auto card = [&](QVBoxLayout *stack, const QString &heading) {
        auto *made = new OverviewCard(heading, body);
        stack->addWidget(made);
        connect(made, &OverviewCard::entityRequested, this, &Page::entityRequested);
        return made;
    };
    m_operations = card(left, tr("Operations that are not settled"));
    m_inbox = card(left, tr("Events that wait"));
    m_mirror = card(left, tr("The mirror"));
    m_credits = card(left, tr("Credits and the ledger"));
    m_pastDue = card(right, tr("Subscriptions past due"));
    m_ending = card(right, tr("Ending or pausing soon"));
    m_reconciliation = card(right, tr("Reconciliation"));
    left->addStretch(1);
    right->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    m_stack = new ContentStack(scroll, this);
    m_stack->showLoading(tr("Looking what waits"));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    head->addWidget(new PageTitle(tr("Overview"), this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
}

void OverviewPage::focusFilter()
{
    focusNextChild(); // there is no filter: the first link
}

// It counts a lot, so only for somebody who looks.
void OverviewPage::readAgain()
{
    m_old = !isVisible();
    if (isVisible())
        reload();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_old)
        readAgain();
}

void OverviewPage::reload()
{
    m_old = false;
    m_desk.read().then(this, [this](Result<Overview> overview) {
        if (overview)
            showAll(*overview);
        else
            m_stack->showError(tr("The overview could not be read"), overview.error());
        Q_EMIT loaded();
    });
}

void OverviewPage::showAll(const Overview &overview)
{
    const Instant now = m_context.clock.now();
    showOperations(overview, now);
    showPastDue(overview, now);
    showInbox(overview, now);
    showEnding(overview);
    showMirror(overview, now);
    showCredits(overview, now);
    showReconciliation(overview, now);
    m_stack->showContent();
}

void OverviewPage::showOperations(const Overview &overview, Instant now)
{
    OverviewCard::Contents contents;
    const qint64 count = qint64(overview.unsettled.size());
    contents.pill = overviewCount(count, Tone::Bad);
    contents.summary = count > 0 ? tr("Nobody knows yet whether these happened. Nothing is sent again before that.")
                                 : tr("Every change that was asked for is known to be done or not done.");
    for (const actions::Operation &operation : overview.unsettled) {
        if (contents.lines.size() == size_t(kOverviewRows))
            break;
        contents.lines.push_back({requestTitle(operation.request),
                                  tr("%1, %2", "state, when")
                                      .arg(operationPill(operation.state).word, relativeText(operation.createdAt, now)),
                                  {EntityKind::Operation, operation.id.toString()}});
    }
    contents.more = overviewMore(count, contents.lines.size());
    m_operations->setContents(contents);
}

void OverviewPage::showPastDue(const Overview &overview, Instant now)
{
    OverviewCard::Contents contents;
    contents.pill = overviewCount(overview.pastDueCount, Tone::Bad);
    contents.summary = overview.pastDueCount > 0
                           ? tr("Their last payment failed. %1 tries again; a new payment method helps at once.")
                                 .arg(m_context.providerName)
                           : tr("Every renewal was paid.");
    for (const subscriptions::SubscriptionRow &row : overview.pastDue)
        contents.lines.push_back(
            {overviewCustomer(row),
             row.recurring.currency().isEmpty()
                 ? tr("changed %1", "when").arg(relativeText(row.updatedAt, now))
                 : tr("%1, changed %2", "amount, when")
                       .arg(perCycleText(row.recurring, row.billingCycle), relativeText(row.updatedAt, now)),
             {EntityKind::Subscription, row.id.toString()}});
    contents.more = overviewMore(overview.pastDueCount, contents.lines.size());
    m_pastDue->setContents(contents);
}

void OverviewPage::showInbox(const Overview &overview, Instant now)
{
    using events::Outcome;
    OverviewCard::Contents contents;
    qint64 waiting = 0;
    for (const auto &[outcome, count] : overview.events.byOutcome)
        waiting += outcome == Outcome::Parked || outcome == Outcome::Failed ? count : 0;
    const qint64 all = waiting + overview.events.quarantined;
    contents.pill = overviewCount(all, Tone::Warn);
    contents.summary =
        all > 0 ? tr("%1 could not be applied, %2 are in quarantine. Nothing is lost; each says what to do next.",
                     "events, events")
                      .arg(QLocale().toString(waiting), QLocale().toString(overview.events.quarantined))
                : tr("Every event that arrived has been dealt with.");
    for (const events::StoredEvent &event : overview.parked)
        contents.lines.push_back({event.envelope.eventType,
                                  event.outcome == Outcome::Parked
                                      ? tr("Parked, %1", "when").arg(relativeText(event.receivedAt, now))
                                      : tr("Retrying, %1", "when").arg(relativeText(event.receivedAt, now)),
                                  {EntityKind::Event, event.envelope.eventId.toString()}});
    contents.more = overviewMore(waiting, contents.lines.size());
    m_inbox->setContents(contents);
}

void OverviewPage::showEnding(const Overview &overview)
{
    OverviewCard::Contents contents;
    contents.pill = overview.endingCount > 0 ? Pill{Tone::Info, QLocale().toString(overview.endingCount)}
                                             : Pill{Tone::Ok, tr("None")};
    contents.summary = overview.endingCount > 0
                           ? tr("A cancellation or a pause is scheduled; until then it can be undone.")
                           : tr("No cancellation and no pause is scheduled.");
    for (const subscriptions::SubscriptionRow &row : overview.ending)
        contents.lines.push_back({overviewCustomer(row),
                                  row.scheduledChange ? scheduledShort(*row.scheduledChange) : QString(),
                                  {EntityKind::Subscription, row.id.toString()}});
    contents.more = overviewMore(overview.endingCount, contents.lines.size());
    m_ending->setContents(contents);
}

void OverviewPage::showMirror(const Overview &overview, Instant now)
{
    using events::CoverageState;
    OverviewCard::Contents contents;
    const auto &reading = overview.lastReading;
    if (!reading) {
        contents.pill = {Tone::Idle, tr("Not read yet")};
        contents.summary = tr("The provider's event feed has not been read yet.");
    } else {
        const bool good = reading->state == CoverageState::Complete || reading->state == CoverageState::Running;
        contents.pill = good ? Pill{Tone::Ok, tr("Up to date")} : Pill{Tone::Warn, tr("Behind")};
        const QString when = relativeText(reading->finishedAt.value_or(reading->startedAt), now);
        contents.summary =
            good ? feedSentence(when, reading->newEvents)
                 : tr("Reading the event feed ended early %1: %2", "when, why").arg(when, harmless(reading->reason));
    }
    if (const QString gap = renewalGapText(overview.renewals); !gap.isEmpty()) {
        contents.pill = {Tone::Warn, tr("Renewals missing")};
        contents.summary = gap + QLatin1Char(' ') + contents.summary;
    }
    QStringList parts;
    for (const auto &[status, count] : overview.subscriptionsByStatus)
        parts.append(
            tr("%1: %2", "status, number")
                .arg(statusPill(subscriptions::statusFromText(status), status).word, QLocale().toString(count)));
    contents.more = parts.isEmpty() ? QString() : tr("Subscriptions: %1").arg(parts.join(QStringLiteral(" · ")));
    m_mirror->setContents(contents);
}

void OverviewPage::showCredits(const Overview &overview, Instant now)
{
    OverviewCard::Contents contents;
    const credits::OutboxCounts &outbox = overview.outbox;
    const qint64 failed = outbox.parked + outbox.dead, open = outbox.open();
    contents.pill = failed > 0                        ? Pill{Tone::Bad, QLocale().toString(failed)}
                    : open > 0 && !overview.hasLedger ? Pill{Tone::Idle, tr("No ledger")}
                    : open > 0                        ? Pill{Tone::Info, QLocale().toString(open)}
                                                      : Pill{Tone::Ok, tr("Nothing to do")};
    contents.summary = ledgerSentence(overview, failed, now);
    for (const credits::CreditEntryRow &row : overview.untold)
        contents.lines.push_back({overviewCustomer(row.customerName, row.customerEmail, row.entry.customerId),
                                  tr("%1 credits, %2", "signed number, when")
                                      .arg(signedCreditsText(row.entry.amount), relativeText(row.entry.at, now)),
                                  {EntityKind::Credits, row.entry.customerId.toString()}});
    contents.more = overviewMore(failed, contents.lines.size());
    m_credits->setContents(contents);
}

void OverviewPage::showReconciliation(const Overview &overview, Instant now)
{
    OverviewCard::Contents contents;
    const reconcile::OpenFindings &open = overview.findings;
    QStringList runs;
    if (overview.lastRun)
        runs.append(tr("Last compared %1.", "when").arg(relativeText(overview.lastRun->finishedAt, now)));
    if (overview.reconcileEvery.count() > 0 && overview.lastRun)
        runs.append(
            tr("Next due %1.", "when").arg(relativeText(overview.lastRun->startedAt + overview.reconcileEvery, now)));
    else if (overview.lastRun)
        runs.append(tr("No schedule is set: it is compared when somebody asks."));
    if (!overview.lastRun) {
        contents.pill = {Tone::Idle, tr("Not compared yet")};
        contents.summary = tr("Payments, grants and the ledger have not been compared yet.");
    } else {
        contents.pill = overviewCount(open.findings, Tone::Bad);
        contents.summary = open.findings == 0
                               ? tr("Payments, grants and the ledger agree, or somebody decided about the rest.")
                               : tr("%1 credits differ; the oldest difference was found %2.", "number, when")
                                     .arg(creditsText(open.credits),
                                          open.oldestSeen ? relativeText(*open.oldestSeen, now) : QString());
    }
    for (const reconcile::StoredFinding &finding : overview.newestFindings)
        contents.lines.push_back({overviewCustomer(finding.customerName, finding.customerEmail, finding.customerId),
                                  tr("%1 credits, %2", "signed number, when")
                                      .arg(signedCreditsText(finding.credits), relativeText(finding.at, now)),
                                  {EntityKind::Finding, finding.id}});
    if (const QString more = overviewMore(open.findings, contents.lines.size()); !more.isEmpty())
        runs.prepend(more);
    contents.more = runs.join(QLatin1Char(' '));
    m_reconciliation->setContents(contents);
}

} // namespace reckoner::ui
