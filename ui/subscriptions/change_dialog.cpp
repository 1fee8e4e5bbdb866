// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/change_dialog.h"

#include "ui/common/choice.h"
#include "ui/common/fact_grid.h"
#include "ui/common/money_text.h"
#include "ui/common/notice_bar.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"
#include "ui/common/timeline.h"
#include "ui/common/zone.h"
#include "ui/subscriptions/bill_section.h"
#include "ui/subscriptions/item_editor.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace reckoner::ui {

using subscriptions::ProrationMode;

namespace {

constexpr int kAskAfterMs = 350;        // a spin box that is still turning is no question yet
constexpr int kPreviewLivesMs = 50'000; // shorter than actions::kPreviewMaxAge, so that confirming always has time left
constexpr int kMostRepeats = 30;        // a dialog forgotten on a screen stops asking
const QString kPreviewNotice = QStringLiteral("preview");

QScrollArea *changeDialogScroll(QWidget *contents, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(contents);
    return scroll;
}

bool billsAtOnce(ProrationMode mode)
{
    return mode == ProrationMode::ProratedImmediately || mode == ProrationMode::FullImmediately;
}

} // namespace

ChangeDialog::ChangeDialog(Context context, ChangeMaterial material, QWidget *parent)
    : OperationDialog(context, material.details, tr("Change the subscription"), parent), m_material(std::move(material))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(kSpaceM);
    columns->addWidget(changeDialogScroll(makeLeft(), this), 5); // a price needs its room
    columns->addWidget(changeDialogScroll(makeRight(), this), 4);
    body()->addLayout(columns, 1);
    resize(1160, 800);
    m_editor->setFocus(Qt::OtherFocusReason);
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(kAskAfterMs);
    m_expiry.setSingleShot(true);
    m_expiry.setInterval(kPreviewLivesMs);
    connect(&m_askSoon, &QTimer::timeout, this, &ChangeDialog::ask);
    connect(&m_expiry, &QTimer::timeout, this, &ChangeDialog::expire);
    connect(m_modes, &Choice::chosen, this, &ChangeDialog::change);
    connect(m_applyAnyway, &QCheckBox::toggled, this, &ChangeDialog::change);
    connect(&context.desk, &SubscriptionDesk::subscriptionsChanged, this, &ChangeDialog::noteMoved);
    change();
}

ChangeDialog::~ChangeDialog()
{
    ++m_generation; // whatever still comes is not for a dialog that goes
    if (m_question)
        m_question->cancel();
}

QWidget *ChangeDialog::makeLeft()
{
    m_left = new QWidget(this);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    m_what = new Zone(tr("What changes"), m_left);
    m_problems = new PlainLabel(m_what);
    m_problems->setWordWrap(true);
    m_problems->setTone(Tone::Bad);
    m_problems->hide();
    makeEditor();
    m_what->contents()->addWidget(m_problems);
    auto *how = new Zone(tr("How it is billed"), m_left);
    m_modes = new Choice(tr("How the change is billed"), how);
    for (const ProrationMode mode : subscriptions::kAllProrationModes)
        m_modes->add(int(mode), modeTitle(mode), modeExplanation(mode));
    m_applyAnyway = new QCheckBox(tr("Apply the change even if the payment fails"), how);
    m_applyAnyway->setToolTip(tr("Otherwise a declined card refuses the change and nothing happens. With it, the "
                                 "subscription becomes past due."));
    how->contents()->addWidget(m_modes);
    how->contents()->addWidget(m_applyAnyway);
    column->addWidget(m_what);
    column->addWidget(how);
    column->addStretch(1);
    return m_left;
}

void ChangeDialog::makeEditor()
{
    if (m_editor) {
        m_editor->hide();
        m_editor->deleteLater();
    }
    m_editor = new ItemEditor(m_material.details.subscription, m_material.offers, m_what);
    m_what->contents()->insertWidget(1, m_editor);
    connect(m_editor, &ItemEditor::changed, this, &ChangeDialog::change);
}

QWidget *ChangeDialog::makeRight()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    auto *cost = new Zone(tr("What it costs"), right);
    m_now = new BillSection(tr("Due now"), BillSection::Unfolded::Yes, cost);
    m_next = new BillSection(tr("Next bill"), BillSection::Unfolded::No, cost);
    m_recurring = new BillSection(tr("Every renewal after"), BillSection::Unfolded::No, cost);
    m_remarks = new PlainLabel(cost);
    m_remarks->setFont(captionFont(font()));
    m_remarks->setMuted();
    m_remarks->setWordWrap(true);
    cost->contents()->addWidget(m_now);
    cost->contents()->addWidget(horizontalLine(cost));
    cost->contents()->addWidget(m_next);
    cost->contents()->addWidget(horizontalLine(cost));
    cost->contents()->addWidget(m_recurring);
    cost->contents()->addWidget(m_remarks);
    auto *when = new Zone(tr("When"), right);
    m_timeline = new Timeline(when);
    when->contents()->addWidget(m_timeline);
    column->addWidget(cost);
    column->addWidget(when);
    column->addStretch(1);
    return right;
}

ProrationMode ChangeDialog::mode() const
{
    return ProrationMode(m_modes->current());
}

subscriptions::ItemsChange ChangeDialog::itemsChange() const
{
    subscriptions::ItemsChange change;
    change.items = m_editor->items();
    change.mode = mode();
    change.onPaymentFailure = m_applyAnyway->isChecked() && billsAtOnce(change.mode)
                                  ? subscriptions::OnPaymentFailure::ApplyChange
                                  : subscriptions::OnPaymentFailure::PreventChange;
    return change;
}

void ChangeDialog::syncModes()
{
    const std::vector<ProrationMode> supported = context().desk.capabilities().prorationModes;
    for (const ProrationMode each : subscriptions::kAllProrationModes) {
        QString why;
        if (!supported.empty() && std::find(supported.begin(), supported.end(), each) == supported.end())
            why = tr("%1 does not offer this.").arg(context().desk.providerName());
        else if (const auto hindrance =
                     subscriptions::hindranceTo(each, details().subscription, m_editor->cycleChange()))
            why = subscriptions::hindranceText(*hindrance);
        m_modes->setHindrance(int(each), why);
    }
    m_applyAnyway->setEnabled(billsAtOnce(mode()));
}

void ChangeDialog::change()
{
    if (!m_timeline || !m_modes) // while the parts are being made
        return;
    ++m_generation; // an answer under way belongs to the question before
    m_preview.reset();
    m_comparison.reset();
    m_expiry.stop();
    m_repeats = 0;
    m_asking = Asking::No;
    notices().clearNotice(kPreviewNotice);
    syncModes();
    const QStringList problems = m_editor->problems();
    m_problems->setOwnText(problems.join(QLatin1Char('\n')));
    m_problems->setVisible(!problems.isEmpty());
    estimateAt(context().clock.now());
    if (m_editor->isChanged() && problems.isEmpty()) {
        m_asking = Asking::Waiting;
        m_askSoon.start();
    } else {
        m_askSoon.stop();
    }
    showCosts();
    showDates();
    showConsequence();
}

void ChangeDialog::estimateAt(Instant at)
{
    m_estimate.reset();
    if (!m_editor->isChanged() || !m_editor->problems().isEmpty())
        return;
    const subscriptions::ItemsChange change = itemsChange();
    std::optional<subscriptions::TaxTerms> tax;
    if (m_material.lastBilled) {
        std::vector<subscriptions::BillLine> lines;
        for (const payments::PaymentLine &line : m_material.lastBilled->lines)
            lines.push_back(line.line);
        tax = subscriptions::learnTax(lines);
    }
    Result<subscriptions::ChangeEstimate> estimate =
        subscriptions::estimateChange({details().subscription, change, m_editor->offers(), at, tax});
    if (estimate)
        m_estimate = std::move(*estimate);
}

void ChangeDialog::ask()
{
    if (m_question)
        m_question->cancel();
    const int generation = ++m_generation;
    m_asking = Asking::Waiting;
    m_question.emplace(context()
                           .desk.preview(details().subscription.id, itemsChange())
                           .then(this, [this, generation](Result<actions::ChangePreview> answer) -> Result<void> {
                               if (generation == m_generation)
                                   take(std::move(answer));
                               return {};
                           }));
}

void ChangeDialog::take(Result<actions::ChangePreview> answer)
{
    if (!answer) {
        m_preview.reset();
        m_asking = Asking::Failed;
        notices().setNotice(
            kPreviewNotice,
            {Tone::Bad,
             tr("No preview: %1 Your input is kept; nothing was changed.").arg(errorSentence(answer.error())),
             tr("Preview again"), [this] { change(); }});
    } else if (answer->rowVersion != rowVersion()) {
        noteMoved({details().subscription.id}); // the row is newer than what is on the screen
        return;
    } else {
        m_preview = std::move(*answer);
        m_asking = Asking::No;
        notices().clearNotice(kPreviewNotice);
        // The provider prorated at its own minute: ours is made for the same one, or the two would differ by design.
        if (const auto at = subscriptions::prorationTime(m_preview->provider))
            estimateAt(*at);
        if (m_estimate)
            m_comparison = subscriptions::compareEstimate(*m_estimate, details().subscription, m_preview->provider);
        m_expiry.start();
    }
    showCosts();
    showDates();
    showConsequence();
    Q_EMIT previewed();
}

void ChangeDialog::expire()
{
    if (isSending())
        return;
    m_preview.reset();
    m_asking = Asking::Waiting;
    if (isConfirming())
        backToEditing(
            tr("The preview was about to be older than a minute, so it is made again. Check the figures once more."));
    showConsequence();
    if (++m_repeats <= kMostRepeats) {
        ask();
        return;
    }
    m_asking = Asking::Failed;
    notices().setNotice(kPreviewNotice,
                        {Tone::Info, tr("The preview is old."), tr("Preview again"), [this] { change(); }});
    showConsequence();
}

void ChangeDialog::noteMoved(const std::vector<SubscriptionId> &ids)
{
    if (isSending() || std::find(ids.begin(), ids.end(), details().subscription.id) == ids.end())
        return;
    context().desk.details(details().subscription.id).then(this, [this](Result<SubscriptionDetails> fresh) {
        if (isSending())
            return;
        if (fresh && fresh->rowVersion != rowVersion())
            takeMoved(std::move(*fresh));
        else if (m_asking == Asking::Waiting)
            m_askSoon.start(); // the reader was behind: ask again
    });
}

void ChangeDialog::takeMoved(SubscriptionDetails fresh)
{
    const bool sameItems = fresh.subscription.items == details().subscription.items;
    setDetails(fresh);
    m_material.details = std::move(fresh);
    const QString why =
        sameItems ? tr("The subscription changed meanwhile. Your input is kept, and the preview is made again.")
                  : tr("The items were changed meanwhile by somebody else. This is how they are now; make your change "
                       "again.");
    backToEditing(why);
    if (!sameItems)
        makeEditor();
    orderTabs();
    change();
}

std::optional<subscriptions::Bill> ChangeDialog::estimatedBill(const std::optional<subscriptions::BillTotals> &totals,
                                                               bool withLines) const
{
    if (!totals)
        return std::nullopt;
    subscriptions::Bill bill;
    bill.totals = *totals;
    if (!withLines)
        return bill;
    for (const subscriptions::EstimateLine &line : m_estimate->lines) {
        subscriptions::BillLine shown;
        shown.priceId = line.priceId;
        shown.productName = line.productName;
        shown.priceName = line.priceName;
        shown.quantity = line.quantity;
        shown.prorationRate = line.proration ? line.proration->rate.toString() : QString();
        shown.unitPrice = line.unitPrice;
        shown.subtotal = line.amounts.subtotal;
        shown.discount = line.amounts.discount;
        shown.tax = line.amounts.tax;
        shown.total = line.amounts.total;
        bill.lines.push_back(std::move(shown));
    }
    return bill;
}

void ChangeDialog::showCosts()
{
    BillSection::Contents contents;
    contents.providerName = context().desk.providerName();
    contents.source = m_preview                    ? BillSection::Source::Answered
                      : m_asking == Asking::Failed ? BillSection::Source::Failed
                                                   : BillSection::Source::Waiting;
    contents.none = QStringLiteral("–");
    if (!m_estimate && !m_preview) {
        contents.source = BillSection::Source::Answered; // there is no question yet
        for (BillSection *section : {m_now, m_next, m_recurring})
            section->setContents(contents);
        m_remarks->setOwnText(m_editor->isChanged() ? QString() : tr("Change an item to see what it costs."));
        m_remarks->setVisible(!m_remarks->text().isEmpty());
        return;
    }
    if (m_comparison && m_comparison->agreement == subscriptions::Agreement::NotComparable)
        contents.notComparable = m_comparison->reason;
    const bool now = billsAtOnce(mode());
    const auto section = [&](BillSection *target, const QString &when,
                             const std::optional<subscriptions::Bill> &provider,
                             const std::optional<subscriptions::Bill> &estimate, const QString &none) {
        BillSection::Contents own = contents;
        own.when = when;
        own.provider = provider;
        own.estimate = estimate;
        own.none = none;
        if (m_estimate && target == (now ? m_now : m_next)) {
            for (const subscriptions::EstimateLine &line : m_estimate->lines)
                own.formulas.append(
                    tr("%1: %2", "item, formula")
                        .arg(itemTitle(line.productName, line.priceName, {}, line.priceId), line.formula));
        }
        target->setContents(own);
    };
    const std::optional<Instant> nextAt = m_preview    ? m_preview->provider.after.nextBilledAt
                                          : m_estimate ? m_estimate->nextBilledAt
                                                       : std::nullopt;
    using MaybeBill = std::optional<subscriptions::Bill>;
    section(m_now, {}, m_preview ? m_preview->provider.immediate : MaybeBill(),
            m_estimate ? estimatedBill(m_estimate->immediate, now) : MaybeBill(), tr("Nothing"));
    section(m_next, nextAt ? dayText(*nextAt) : QString(), m_preview ? m_preview->provider.next : MaybeBill(),
            m_estimate ? estimatedBill(m_estimate->next, !now) : MaybeBill(), tr("None"));
    section(m_recurring, {}, m_preview ? m_preview->provider.recurring : MaybeBill(),
            m_estimate ? estimatedBill(std::optional(m_estimate->recurring), false) : MaybeBill(), tr("None"));
    m_remarks->setOwnText(m_estimate ? m_estimate->remarks.join(QLatin1Char('\n')) : QString());
    m_remarks->setVisible(m_estimate && !m_estimate->remarks.isEmpty() && !m_preview);
}

void ChangeDialog::showDates()
{
    const Instant now = context().clock.now();
    const subscriptions::Subscription &s = details().subscription;
    std::vector<TimelineMark> marks;
    if (s.currentPeriod)
        marks.push_back({s.currentPeriod->startsAt, tr("Period began"), Tone::Idle});
    marks.push_back({now, billsAtOnce(mode()) ? tr("Items change, billed") : tr("Items change"), Tone::Info});
    const std::optional<Instant> next = m_preview    ? m_preview->provider.after.nextBilledAt
                                        : m_estimate ? m_estimate->nextBilledAt
                                                     : s.nextBilledAt;
    if (next)
        marks.push_back({*next, tr("Next bill"), Tone::Ok});
    else if (s.scheduledChange)
        marks.push_back({s.scheduledChange->effectiveAt, scheduledShort(*s.scheduledChange), Tone::Warn});
    m_timeline->setMarks(std::move(marks), now);
}

QString ChangeDialog::consequenceText() const
{
    std::optional<Money> due;
    if (m_preview && m_preview->provider.immediate) {
        if (const Result<Money> amount = billAmount(*m_preview->provider.immediate))
            due = *amount;
    } else if (!m_preview && m_estimate && m_estimate->immediate) {
        subscriptions::Bill bill;
        bill.totals = *m_estimate->immediate;
        if (const Result<Money> amount = billAmount(bill))
            due = *amount;
    }
    if (due && due->minor() > 0)
        return m_preview ? tr("Charge %1 now").arg(moneyText(*due)) : tr("Charge about %1 now").arg(moneyText(*due));
    if (due && due->isNegative()) {
        const Money size = due->negated().value_or(*due);
        return m_preview ? tr("Apply and credit %1").arg(moneyText(size))
                         : tr("Apply and credit about %1").arg(moneyText(size));
    }
    const std::optional<subscriptions::UpdateSummary> summary = m_preview    ? m_preview->provider.summary
                                                                : m_estimate ? std::optional(m_estimate->summary)
                                                                             : std::nullopt;
    if (summary && !billsAtOnce(mode()) && summary->action == subscriptions::ResultAction::Charge &&
        !summary->result.isZero())
        return tr("Apply, %1 more on the next bill").arg(moneyText(summary->result));
    if (summary && !billsAtOnce(mode()) && summary->action == subscriptions::ResultAction::Credit &&
        !summary->result.isZero())
        return tr("Apply, %1 less on the next bill").arg(moneyText(summary->result));
    return tr("Apply without billing");
}

QString ChangeDialog::consequenceSummary() const
{
    if (!m_preview)
        return {};
    QStringList told;
    const subscriptions::ProviderPreview &provider = m_preview->provider;
    const std::optional<Money> due =
        provider.immediate ? std::optional(billAmount(*provider.immediate).value_or(Money())) : std::nullopt;
    if (due && due->minor() > 0)
        told.append(tr("%1 is charged %2 now.").arg(customerName(), moneyText(*due)));
    else if (due && due->isNegative())
        told.append(tr("%1 is credited %2; the next bills use it up.")
                        .arg(customerName(), moneyText(due->negated().value_or(*due))));
    else
        told.append(tr("%1 pays nothing now.").arg(customerName()));
    told.append(tr("The items change at once."));
    if (provider.next && provider.after.nextBilledAt)
        told.append(
            tr("Next bill on %1: %2.").arg(dayText(*provider.after.nextBilledAt), billAmountText(*provider.next)));
    if (provider.recurring)
        told.append(tr("Every renewal after: %1.").arg(billAmountText(*provider.recurring)));
    return told.join(QLatin1Char(' '));
}

void ChangeDialog::showConsequence()
{
    Consequence consequence{consequenceText(), consequenceSummary(), ButtonKind::Primary, {}};
    QString status;
    const QStringList problems = m_editor->problems();
    if (const auto hindrance = subscriptions::hindranceTo(subscriptions::Action::ChangeItems, details().subscription,
                                                          context().clock.now())) {
        consequence.whyNot = status = subscriptions::hindranceText(*hindrance);
    } else if (!m_editor->isChanged()) {
        consequence.text = tr("Nothing to change yet");
        consequence.whyNot = tr("Change an item first.");
    } else if (!problems.isEmpty()) {
        consequence.whyNot = status = problems.first();
    } else if (!m_modes->isPossible(int(mode()))) {
        consequence.whyNot = status = tr("Choose another way of billing.");
    } else if (m_asking == Asking::Waiting) {
        consequence.whyNot = status = tr("Waiting for the preview of %1.").arg(context().desk.providerName());
    } else if (!m_preview) {
        consequence.whyNot = status = tr("There is no preview to confirm.");
    } else {
        status = tr("Preview of %1. It is made again every minute.").arg(context().desk.providerName());
    }
    setStatus(status);
    setConsequence(consequence);
}

actions::SubscriptionRequest ChangeDialog::request() const
{
    return m_preview ? m_preview->change : itemsChange(); // exactly what was previewed and confirmed
}

void ChangeDialog::setInput(Input input)
{
    m_left->setEnabled(input == Input::Open);
}

void ChangeDialog::startAgain()
{
    change();
}

} // namespace reckoner::ui
