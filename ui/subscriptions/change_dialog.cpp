// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/change_dialog.h"

#include "ui/common/fact_grid.h"
#include "ui/common/money_text.h"
#include "ui/common/notice_bar.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"
#include "ui/common/timeline.h"
#include "ui/common/zone.h"
#include "ui/subscriptions/bill_section.h"
#include "ui/subscriptions/item_editor.h"
#include "ui/subscriptions/mode_grid.h"
#include "ui/subscriptions/mode_previews.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace reckoner::ui {

using subscriptions::billsAtOnce;
using subscriptions::ProrationMode;

namespace {

constexpr int kAskAfterMs = 350; // a spin box that is still turning is no question yet
constexpr int kMostRepeats = 30; // a dialog forgotten on a screen stops asking
const QString kPreviewNotice = QStringLiteral("preview");

} // namespace

ChangeDialog::ChangeDialog(Context context, ChangeMaterial material, QWidget *parent)
    : OperationDialog(context, material.details, tr("Change the subscription"), parent),
      m_material(std::move(material)),
      m_previews(new ModePreviews(context.desk, context.clock, details().subscription.id, this))
{
    body()->addWidget(makeInput());
    body()->addWidget(makeOutcome());
    body()->addStretch(1);
    resize(1160, 860);
    m_editor->setFocus(Qt::OtherFocusReason);
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(kAskAfterMs);
    m_expiry.setSingleShot(true);
    connect(&m_askSoon, &QTimer::timeout, this, &ChangeDialog::ask);
    connect(&m_expiry, &QTimer::timeout, this, &ChangeDialog::expire);
    connect(m_modes, &ModeGrid::chosen, this, &ChangeDialog::choose);
    connect(m_applyAnyway, &QCheckBox::toggled, this, &ChangeDialog::change);
    connect(m_previews, &ModePreviews::answered, this, &ChangeDialog::take);
    change();
}

ChangeDialog::~ChangeDialog() = default;

QWidget *ChangeDialog::makeInput()
{
    m_input = new QWidget(this);
    auto *column = new QVBoxLayout(m_input);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    m_what = new Zone(tr("What changes"), m_input);
    m_problems = new PlainLabel(m_what);
    m_problems->setWordWrap(true);
    m_problems->setTone(Tone::Bad);
    m_problems->hide();
    makeEditor();
    m_what->contents()->addWidget(m_problems);
    auto *how = new Zone(tr("How it is billed"), m_input);
    m_modes = new ModeGrid(tr("How the change is billed"), how);
    m_applyAnyway = new QCheckBox(tr("Apply the change even if the payment fails"), how);
    m_applyAnyway->setToolTip(tr("Otherwise a declined card refuses the change and nothing happens. With it, the "
                                 "subscription becomes past due."));
    how->contents()->addWidget(m_modes);
    how->contents()->addWidget(m_applyAnyway);
    column->addWidget(m_what);
    column->addWidget(how);
    return m_input;
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

QWidget *ChangeDialog::makeOutcome()
{
    auto *outcome = new QWidget(this);
    auto *line = new QHBoxLayout(outcome);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceM);
    auto *cost = new Zone(tr("What it costs"), outcome);
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
    auto *when = new Zone(tr("When"), outcome);
    m_timeline = new Timeline(when);
    when->contents()->addWidget(m_timeline);
    when->contents()->addStretch(1);
    line->addWidget(cost, 3);
    line->addWidget(when, 2);
    return outcome;
}

ProrationMode ChangeDialog::mode() const
{
    return ProrationMode(m_modes->current());
}

subscriptions::ItemsChange ChangeDialog::itemsChange(ProrationMode mode) const
{
    subscriptions::ItemsChange change;
    change.items = m_editor->items();
    change.mode = mode;
    change.onPaymentFailure = m_applyAnyway->isChecked() && billsAtOnce(mode)
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

bool ChangeDialog::isAskable() const
{
    return m_editor->isChanged() && m_editor->problems().isEmpty() && m_modes->isPossible(int(mode()));
}

// Something else is asked for: what was shown is an estimate again until the provider has answered.
void ChangeDialog::change()
{
    if (!m_timeline || !m_modes) // while the parts are being made
        return;
    m_repeats = 0;
    notices().clearNotice(kPreviewNotice);
    syncModes();
    const QStringList problems = m_editor->problems();
    m_problems->setOwnText(problems.join(QLatin1Char('\n')));
    m_problems->setVisible(!problems.isEmpty());
    m_previews->want({}); // nobody waits for answers to the question before
    estimateAll();
    choose();
    if (isAskable())
        m_askSoon.start();
    else
        m_askSoon.stop();
}

std::optional<subscriptions::ChangeEstimate> ChangeDialog::estimateFor(ProrationMode mode, Instant at) const
{
    const subscriptions::ItemsChange change = itemsChange(mode);
    std::optional<subscriptions::TaxTerms> tax;
    if (m_material.lastBilled) {
        std::vector<subscriptions::BillLine> lines;
        for (const payments::PaymentLine &line : m_material.lastBilled->lines)
            lines.push_back(line.line);
        tax = subscriptions::learnTax(lines);
    }
    Result<subscriptions::ChangeEstimate> estimate =
        subscriptions::estimateChange({details().subscription, change, m_editor->offers(), at, tax});
    return estimate ? std::optional(std::move(*estimate)) : std::nullopt;
}

void ChangeDialog::estimateAll()
{
    m_estimates.clear();
    const bool meant = m_editor->isChanged() && m_editor->problems().isEmpty();
    for (const ProrationMode each : subscriptions::kAllProrationModes) {
        if (!meant || !m_modes->isPossible(int(each)))
            continue;
        // The provider prorated at its own minute: ours is made for the same one, or the two would differ by design.
        const ModePreviews::Answer *known = m_previews->answer(itemsChange(each));
        const std::optional<Instant> at =
            known && known->preview ? subscriptions::prorationTime(known->preview->provider) : std::nullopt;
        if (auto estimate = estimateFor(each, at.value_or(context().clock.now())))
            m_estimates.emplace(each, std::move(*estimate));
    }
}

// Another way of billing is looked at; its preview may be there already.
void ChangeDialog::choose()
{
    m_applyAnyway->setEnabled(billsAtOnce(mode()));
    takeChosen();
    for (const ProrationMode each : subscriptions::kAllProrationModes)
        showCard(each);
    if (isAskable() && m_asking == Asking::Waiting && !m_askSoon.isActive() &&
        !m_previews->isAwaited(itemsChange(mode())))
        m_askSoon.start();
}

void ChangeDialog::ask()
{
    if (!isAskable() || isOutdated())
        return;
    std::vector<subscriptions::ItemsChange> wanted{itemsChange(mode())};
    for (const ProrationMode each : subscriptions::kAllProrationModes) {
        if (each != mode() && m_modes->isPossible(int(each)))
            wanted.push_back(itemsChange(each));
    }
    m_previews->want(wanted);
}

void ChangeDialog::take(const subscriptions::ItemsChange &change)
{
    if (change.items != m_editor->items() || isSending())
        return;
    const ModePreviews::Answer *answer = m_previews->answer(change);
    if (answer && answer->preview && answer->preview->rowVersion != rowVersion()) {
        m_previews->outdate();
        checkMoved(); // the row is newer than what is on the screen
        return;
    }
    if (answer && answer->preview) {
        const auto at = subscriptions::prorationTime(answer->preview->provider);
        if (auto estimate = estimateFor(change.mode, at.value_or(context().clock.now())))
            m_estimates.insert_or_assign(change.mode, std::move(*estimate));
    }
    showCard(change.mode);
    if (change.mode != mode() || isConfirming())
        return;
    takeChosen();
    Q_EMIT previewed();
}

// What is known of the chosen way becomes what can be confirmed.
void ChangeDialog::takeChosen()
{
    m_preview.reset();
    m_comparison.reset();
    m_asking = Asking::No;
    const auto estimate = m_estimates.find(mode());
    m_estimate = estimate == m_estimates.end() ? std::nullopt : std::optional(estimate->second);
    notices().clearNotice(kPreviewNotice);
    const subscriptions::ItemsChange wanted = itemsChange(mode());
    const ModePreviews::Answer *answer = isAskable() ? m_previews->answer(wanted) : nullptr;
    if (answer && m_previews->isFresh(wanted) && answer->preview->rowVersion == rowVersion()) {
        m_preview = answer->preview;
        if (m_estimate)
            m_comparison = subscriptions::compareEstimate(*m_estimate, details().subscription, m_preview->provider);
        using std::chrono::milliseconds;
        const Micros left = ModePreviews::kLives - (context().clock.now() - answer->at);
        m_expiry.start(std::max(milliseconds(1), std::chrono::duration_cast<milliseconds>(left)));
    } else if (answer && answer->error && !m_previews->isAwaited(wanted)) {
        m_asking = Asking::Failed;
        notices().setNotice(
            kPreviewNotice,
            {Tone::Bad,
             tr("No preview: %1 Your input is kept; nothing was changed.").arg(errorSentence(*answer->error)),
             tr("Preview again"), [this] { startAgain(); }});
    } else if (isAskable()) {
        m_asking = Asking::Waiting;
    }
    showChosen();
}

void ChangeDialog::showChosen()
{
    showCosts();
    showDates();
    showConsequence();
}

void ChangeDialog::expire()
{
    if (isSending())
        return;
    m_previews->outdate();
    if (isConfirming())
        backToEditing(
            tr("The preview was about to be older than a minute, so it is made again. Check the figures once more."));
    takeChosen();
    if (++m_repeats <= kMostRepeats) {
        ask();
        return;
    }
    m_asking = Asking::Failed;
    notices().setNotice(kPreviewNotice,
                        {Tone::Info, tr("The preview is old."), tr("Preview again"), [this] { startAgain(); }});
    showConsequence();
}

void ChangeDialog::showMoved()
{
    const std::vector<subscriptions::ItemChange> wished = m_editor->items();
    const bool sameItems = details().subscription.items == m_material.details.subscription.items;
    const bool meant = m_editor->isChanged();
    m_material.details = details();
    m_previews->outdate();
    if (!sameItems) {
        makeEditor();
        if (meant)
            m_editor->setItems(wished);
    }
    change();
}

// A card tells the whole of one way in three figures; the lines and dates of the chosen one stand below.
void ChangeDialog::showCard(ProrationMode each)
{
    ModeGrid::Figures figures;
    const auto found = m_estimates.find(each);
    const ModePreviews::Answer *answer =
        isAskable() || m_editor->isChanged() ? m_previews->answer(itemsChange(each)) : nullptr;
    if (found == m_estimates.end()) {
        m_modes->setFigures(each, figures);
        return;
    }
    const QString provider = context().desk.providerName();
    const subscriptions::ChangeEstimate &estimate = found->second;
    const auto totalsText = [](const std::optional<subscriptions::BillTotals> &totals) {
        subscriptions::Bill bill;
        if (totals)
            bill.totals = *totals;
        return totals ? billAmountText(bill) : QString();
    };
    const auto billText = [](const std::optional<subscriptions::Bill> &bill) {
        return bill ? billAmountText(*bill) : QString();
    };
    if (answer && answer->preview) {
        const subscriptions::ProviderPreview &told = answer->preview->provider;
        figures.certainty = ModeGrid::Figures::Certainty::Provider;
        figures.now = billText(told.immediate);
        figures.next = billText(told.next);
        figures.renewal = billText(told.recurring);
        figures.nextWhen = told.after.nextBilledAt ? dayText(*told.after.nextBilledAt) : QString();
        const auto compared = subscriptions::compareEstimate(estimate, details().subscription, told);
        const bool differs = compared.agreement == subscriptions::Agreement::Different;
        figures.tone = differs                                                 ? Tone::Warn
                       : compared.agreement == subscriptions::Agreement::Equal ? Tone::Ok
                                                                               : Tone::Idle;
        figures.note = differs ? tr("%1's figures; Reckoner's differ.").arg(provider)
                       : compared.agreement == subscriptions::Agreement::Equal
                           ? tr("✓ %1's figures, equal to Reckoner's.").arg(provider)
                           : tr("%1's figures.").arg(provider);
        if (m_previews->isAwaited(itemsChange(each)))
            figures.note = tr("Asking %1 again…").arg(provider);
    } else {
        figures.now = totalsText(estimate.immediate);
        figures.next = totalsText(estimate.next);
        figures.renewal = totalsText(std::optional(estimate.recurring));
        figures.nextWhen = estimate.nextBilledAt ? dayText(*estimate.nextBilledAt) : QString();
        const bool failed = answer && answer->error;
        figures.tone = failed ? Tone::Bad : Tone::Idle;
        figures.note = failed ? tr("Estimate. No preview: %1").arg(errorSentence(*answer->error))
                              : tr("Estimate. Asking %1…").arg(provider);
    }
    if (figures.now.isEmpty())
        figures.now = tr("Nothing");
    m_modes->setFigures(each, figures);
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
    return m_preview ? m_preview->request : itemsChange(mode()); // exactly what was previewed and confirmed
}

void ChangeDialog::setInput(Input input)
{
    m_input->setEnabled(input == Input::Open);
}

void ChangeDialog::startAgain()
{
    m_previews->outdate();
    change();
}

bool ChangeDialog::isAsking() const
{
    return !m_previews->isIdle();
}

} // namespace reckoner::ui
