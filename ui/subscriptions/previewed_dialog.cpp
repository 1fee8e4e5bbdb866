// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/previewed_dialog.h"

#include "core/base/assert.h"
#include "ui/common/fact_grid.h"
#include "ui/common/notice_bar.h"
#include "ui/common/operation_words.h"
#include "ui/common/time_text.h"
#include "ui/common/zone.h"
#include "ui/subscriptions/bill_section.h"

#include <QVBoxLayout>

namespace reckoner::ui {

namespace {

constexpr int kPricedAskAfterMs = 350;
constexpr int kPricedLivesMs = 50'000; // shorter than actions::kPreviewMaxAge
constexpr int kPricedMostRepeats = 30; // a dialog forgotten on a screen stops asking
const QString kPricedNotice = QStringLiteral("preview");

} // namespace

PreviewedDialog::PreviewedDialog(Context context, SubscriptionDetails details, const QString &title, QWidget *parent)
    : ZonedDialog(context, std::move(details), title, parent)
{
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(kPricedAskAfterMs);
    m_expiry.setSingleShot(true);
    m_expiry.setInterval(kPricedLivesMs);
    connect(&m_askSoon, &QTimer::timeout, this, &PreviewedDialog::ask);
    connect(&m_expiry, &QTimer::timeout, this, &PreviewedDialog::expire);
}

PreviewedDialog::~PreviewedDialog()
{
    ++m_generation; // whatever still comes is not for a dialog that goes
    if (m_question)
        m_question->cancel();
}

void PreviewedDialog::addCosts()
{
    auto *cost = new Zone(tr("What it costs"), this);
    m_now = new BillSection(tr("Due now"), BillSection::Unfolded::Yes, cost);
    m_next = new BillSection(tr("Next bill"), BillSection::Unfolded::No, cost);
    m_recurring = new BillSection(tr("Every renewal after"), BillSection::Unfolded::No, cost);
    cost->contents()->addWidget(m_now);
    cost->contents()->addWidget(horizontalLine(cost));
    cost->contents()->addWidget(m_next);
    cost->contents()->addWidget(horizontalLine(cost));
    cost->contents()->addWidget(m_recurring);
    body()->addWidget(cost);
}

void PreviewedDialog::change()
{
    ++m_generation;
    m_preview.reset();
    m_expiry.stop();
    m_repeats = 0;
    notices().clearNotice(kPricedNotice);
    const bool askable = wanted().has_value();
    m_asking = askable ? Asking::Waiting : Asking::No;
    if (askable)
        m_askSoon.start();
    else
        m_askSoon.stop();
    showAll();
}

void PreviewedDialog::ask()
{
    const auto asked = wanted();
    if (!asked || isOutdated())
        return;
    if (m_question)
        m_question->cancel();
    const int generation = ++m_generation;
    m_asking = Asking::Waiting;
    m_question.emplace(context()
                           .desk.preview(details().subscription.id, *asked)
                           .then(this, [this, generation](Result<actions::ChangePreview> answer) -> Result<void> {
                               if (generation == m_generation)
                                   take(std::move(answer));
                               return {};
                           }));
}

void PreviewedDialog::take(Result<actions::ChangePreview> answer)
{
    if (answer && answer->rowVersion != rowVersion()) {
        checkMoved(); // the row is newer than what is on the screen
        return;
    }
    m_asking = answer ? Asking::No : Asking::Failed;
    if (answer) {
        m_preview = std::move(*answer);
        notices().clearNotice(kPricedNotice);
        m_expiry.start();
    } else {
        m_preview.reset();
        notices().setNotice(
            kPricedNotice,
            {Tone::Bad,
             tr("No preview: %1 Your input is kept; nothing was changed.").arg(errorSentence(answer.error())),
             tr("Preview again"), [this] { change(); }});
    }
    showAll();
    Q_EMIT previewed();
}

void PreviewedDialog::expire()
{
    if (isSending())
        return;
    m_preview.reset();
    if (isConfirming())
        backToEditing(
            tr("The preview was about to be older than a minute, so it is made again. Check the figures once more."));
    m_asking = ++m_repeats <= kPricedMostRepeats ? Asking::Waiting : Asking::Failed;
    if (m_asking == Asking::Waiting)
        ask();
    else
        notices().setNotice(kPricedNotice,
                            {Tone::Info, tr("The preview is old."), tr("Preview again"), [this] { change(); }});
    showAll();
}

void PreviewedDialog::showAll()
{
    const QString provider = context().desk.providerName();
    const auto fill = [&](BillSection *section, const std::optional<subscriptions::Bill> &bill, const QString &none) {
        BillSection::Contents contents;
        contents.providerName = provider;
        contents.source = m_preview                     ? BillSection::Source::Answered
                          : m_asking == Asking::Waiting ? BillSection::Source::Waiting
                          : m_asking == Asking::Failed  ? BillSection::Source::Failed
                                                        : BillSection::Source::Answered;
        contents.provider = bill;
        contents.none = m_preview ? none : QStringLiteral("–");
        if (section == m_next && m_preview && m_preview->provider.after.nextBilledAt)
            contents.when = dayText(*m_preview->provider.after.nextBilledAt);
        section->setContents(contents);
    };
    using MaybeBill = std::optional<subscriptions::Bill>;
    fill(m_now, m_preview ? m_preview->provider.immediate : MaybeBill(), tr("Nothing"));
    fill(m_next, m_preview ? m_preview->provider.next : MaybeBill(), tr("None"));
    fill(m_recurring, m_preview ? m_preview->provider.recurring : MaybeBill(), tr("None"));
    showDates();
    Consequence told = consequence();
    QString status = told.whyNot;
    if (told.whyNot.isEmpty()) {
        if (m_asking == Asking::Waiting)
            told.whyNot = status = tr("Waiting for the preview of %1.").arg(provider);
        else if (!m_preview)
            told.whyNot = status = tr("There is no preview to confirm.");
        else
            status = tr("Preview of %1. It is made again every minute.").arg(provider);
    }
    setStatus(status);
    setConsequence(told);
}

actions::SubscriptionRequest PreviewedDialog::request() const
{
    RK_ASSERT(m_preview.has_value()); // nothing can be confirmed without
    return m_preview->request;
}

} // namespace reckoner::ui
