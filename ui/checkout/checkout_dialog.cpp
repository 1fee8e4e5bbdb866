// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/checkout_dialog.h"

#include "core/actions/operation_executor.h"
#include "ui/checkout/checkout_words.h"
#include "ui/common/money_text.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/subscription_words.h"
#include "ui/common/zone.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

static constexpr int kCheckoutTypedMs = 250;     // after the last key
static constexpr int kCheckoutDialogWidth = 720; // two bills side by side
static const QString kCheckoutQuote = QStringLiteral("quote:");

CheckoutDialog::CheckoutDialog(Context context, CheckoutStart start, QWidget *parent)
    : RequestDialog({context.desk.providerName(), context.safety, context.kind},
                    {tr("Make a checkout link"), tr("Make the link")}, parent),
      m_context(context), m_start(std::move(start)), m_buyerOperation(actions::OperationExecutor::newOperationId())
{
    setMinimumWidth(kCheckoutDialogWidth);
    build();
    for (QTimer *timer : {&m_customerTyped, &m_offerTyped}) {
        timer->setSingleShot(true);
        timer->setInterval(kCheckoutTypedMs);
    }
    connect(&m_customerTyped, &QTimer::timeout, this, &CheckoutDialog::lookForCustomer);
    connect(&m_offerTyped, &QTimer::timeout, this, &CheckoutDialog::askForOffer);
    connect(m_customerField, &QLineEdit::textChanged, this, [this] {
        ++m_customerAsked;
        m_buyer.reset();
        m_buyerState = m_customerField->text().trimmed().isEmpty() ? Buyer::Nobody : Buyer::LookedFor;
        m_buyerOperation = actions::OperationExecutor::newOperationId();
        forgetPreview();
        m_customerTyped.start();
        syncCustomer();
    });
    const auto offerIsOld = [this] {
        ++m_offerAsked;
        m_offer.reset();
        m_offerProblem.clear();
        forgetPreview();
        m_offerTyped.start();
        syncButtons();
    };
    connect(m_amount, &QLineEdit::textChanged, this, offerIsOld);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this, offerIsOld] {
        m_amountLabel->setText(quotedPlan() ? tr("Cre&dits") : tr("&Quantity"));
        m_amount->setAccessibleName(quotedPlan() ? tr("Credits") : tr("Quantity"));
        m_amount->setText(quotedPlan() ? QString() : QStringLiteral("1"));
        offerIsOld();
    });
    m_context.desk.choices().then(this, [this](Result<CheckoutChoices> choices) { takeChoices(std::move(choices)); });
    if (!m_start.customerId.isEmpty()) {
        m_customerField->setText(m_start.customerId.toString());
        m_customerTyped.stop();
        lookForCustomer();
    }
    syncCustomer();
}

void CheckoutDialog::build()
{
    m_customerField = addField(tr("C&ustomer"), {}, 320);
    m_customerField->setPlaceholderText(tr("Id or e-mail address"));
    m_customerNote = new PlainLabel(this);
    m_customerNote->setMuted();
    m_customerNote->setWordWrap(true);
    m_customerNoteLabel = addRow({}, m_customerNote);
    m_nameField = new QLineEdit(this);
    m_nameField->setMaxLength(1024);
    m_nameLabel = addRow(tr("&Name"), m_nameField);
    m_what = new QComboBox(this);
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(30);
    addRow(tr("&What"), m_what);
    m_amount = new QLineEdit(this);
    m_amount->setMaxLength(16);
    m_amountLabel = addRow(tr("&Quantity"), m_amount);
    connect(m_amount, &QLineEdit::returnPressed, this, &CheckoutDialog::submit);
    auto *bills = new QHBoxLayout;
    bills->setSpacing(kSpaceM);
    const auto zone = [&](const QString &heading, PlainLabel *&note, FactGrid *&facts, int share) {
        auto *made = new Zone(heading, this);
        note = new PlainLabel(made);
        note->setWordWrap(true);
        note->hide();
        facts = new FactGrid(made);
        made->contents()->addWidget(facts);
        made->contents()->addWidget(note);
        made->contents()->addStretch(1);
        bills->addWidget(made, share);
    };
    zone(tr("What the customer is asked for"), m_offerNote, m_facts, 3);
    zone(tr("%1's preview", "provider").arg(m_context.desk.providerName()), m_previewNote, m_previewFacts, 2);
    body()->addLayout(bills);
}

void CheckoutDialog::takeChoices(Result<CheckoutChoices> choices)
{
    if (!choices) {
        m_offerProblem = choices.error().message;
        syncButtons();
        return;
    }
    const QString typed = m_amount->isModified() ? m_amount->text() : QString(); // by somebody who was faster
    int start = 0;
    if (choices->hasPriceList) {
        for (const pricing::Plan plan : pricing::kPlans) {
            if (m_start.quote && m_start.quote->plan == plan)
                start = m_what->count();
            m_what->addItem(quotePlanTitle(plan), kCheckoutQuote + pricing::planText(plan));
        }
    }
    for (const checkout::SoldPrice &sold : choices->prices) {
        const catalog::Price &price = sold.price;
        if (price.id == m_start.priceId)
            start = m_what->count();
        const QString amount =
            price.billingCycle ? perCycleText(price.unitPrice, *price.billingCycle) : moneyText(price.unitPrice);
        m_what->addItem(harmless(QStringLiteral("%1  %2").arg(
                            itemTitle(sold.productName, price.name, price.description, price.id), amount)),
                        price.id.toString());
    }
    if (m_what->count() == 0)
        m_offerProblem =
            tr("There is nothing to sell: no price list is in force, and the catalog has no active price.");
    m_what->setCurrentIndex(m_what->count() == 0 ? -1 : start);
    if (!typed.isEmpty())
        m_amount->setText(typed);
    else if (m_start.quote && quotedPlan())
        m_amount->setText(QLocale().toString(m_start.quote->credits));
    askForOffer();
}

std::optional<pricing::Plan> CheckoutDialog::quotedPlan() const
{
    const QString value = m_what->currentData().toString();
    return value.startsWith(kCheckoutQuote) ? pricing::planFromText(value.mid(kCheckoutQuote.size())) : std::nullopt;
}

std::optional<checkout::CheckoutWish> CheckoutDialog::wish() const
{
    bool isNumber = false;
    const qint64 amount = QLocale().toLongLong(m_amount->text().trimmed(), &isNumber);
    if (!isNumber || amount < 1 || m_what->currentIndex() < 0)
        return std::nullopt;
    checkout::CheckoutWish wish;
    if (const auto plan = quotedPlan()) {
        wish.quote = pricing::QuoteRequest{*plan, amount};
    } else {
        wish.priceId = PriceId(m_what->currentData().toString());
        wish.quantity = amount;
    }
    return wish;
}

void CheckoutDialog::lookForCustomer()
{
    const QString text = m_customerField->text().trimmed();
    const int asked = ++m_customerAsked;
    if (text.isEmpty())
        return;
    m_context.desk.findCustomer(text).then(this, [this, asked](Result<std::optional<customers::Customer>> found) {
        if (asked != m_customerAsked)
            return;
        m_buyerState = !found ? Buyer::Failed : *found ? Buyer::Known : Buyer::New;
        m_buyerProblem = found ? QString() : found.error().message;
        m_buyer = found ? *found : std::nullopt;
        askForPreview();
        syncCustomer();
    });
}

void CheckoutDialog::askForOffer()
{
    m_offerTyped.stop();
    const int asked = ++m_offerAsked;
    m_offer.reset();
    forgetPreview();
    const auto wanted = wish();
    if (!wanted) {
        m_facts->setFacts({});
        syncButtons();
        return;
    }
    m_context.desk.offer(*wanted).then(this, [this, asked](Result<checkout::CheckoutOffer> offer) {
        if (asked == m_offerAsked)
            takeOffer(std::move(offer));
    });
}

void CheckoutDialog::takeOffer(Result<checkout::CheckoutOffer> offer)
{
    const auto total = offer ? checkout::totalOf(*offer) : Result<Money>(offer.error());
    m_offerProblem = total ? QString() : total.error().message;
    m_offerNote->setOwnText(m_offerProblem);
    m_offerNote->setTone(Tone::Warn);
    m_offerNote->setVisible(!m_offerProblem.isEmpty());
    m_facts->setFacts(total ? offerFacts(*offer, *total) : std::vector<Fact>());
    if (total)
        m_offer = *std::move(offer);
    else
        setPrimary(tr("Make the link"));
    askForPreview();
    syncButtons();
}

void CheckoutDialog::forgetPreview()
{
    ++m_previewAsked;
    m_previewed = false;
    m_previewFacts->setFacts({});
    m_previewNote->hide();
    if (m_offer) // what another customer would be asked for is no amount of this one's
        nameAmount(checkout::totalOf(*m_offer));
}

void CheckoutDialog::nameAmount(const Result<Money> &amount)
{
    if (amount)
        setPrimary(tr("Make the link for %1").arg(moneyText(*amount)));
}

// It shows the tax of the customer's place, and what a price with amounts of its own costs there.
void CheckoutDialog::askForPreview()
{
    forgetPreview();
    if (!m_offer || !m_context.desk.isConnected() || m_buyerState == Buyer::LookedFor)
        return;
    m_previewNote->setOwnText(tr("Asking %1.").arg(m_context.desk.providerName()));
    m_previewNote->setTone(Tone::Idle);
    m_previewNote->show();
    m_context.desk.preview(m_buyer ? m_buyer->id : CustomerId(), *m_offer)
        .then(this, [this, asked = m_previewAsked](Result<actions::CheckoutPreview> preview) {
            if (asked == m_previewAsked)
                takePreview(preview);
        });
}

void CheckoutDialog::takePreview(const Result<actions::CheckoutPreview> &preview)
{
    if (!preview) {
        m_previewNote->setText(preview.error().message);
        m_previewNote->setTone(Tone::Warn);
        m_previewNote->show();
        syncButtons();
        return;
    }
    m_previewed = true;
    const PreviewWords words = previewWords(*m_offer, *preview, m_context.desk.providerName());
    m_previewFacts->setFacts(words.facts);
    m_previewNote->setOwnText(words.note);
    m_previewNote->setTone(words.tone);
    m_previewNote->setVisible(!words.note.isEmpty());
    const auto total = checkout::totalOf(*m_offer);
    nameAmount(total ? total->plus(preview->difference) : total);
    syncButtons();
}

bool CheckoutDialog::isNewBuyer() const
{
    return m_buyerState == Buyer::New;
}

void CheckoutDialog::syncCustomer()
{
    switch (m_buyerState) {
    case Buyer::Nobody:
    case Buyer::LookedFor:
    case Buyer::Failed: m_customerNote->setOwnText(QString()); break;
    case Buyer::Known:
        m_customerNote->setText(m_buyer->name.isEmpty() ? m_buyer->email
                                                        : QStringLiteral("%1 · %2").arg(m_buyer->name, m_buyer->email));
        break;
    case Buyer::New: m_customerNote->setOwnText(tr("Nobody has this address. A customer is created first.")); break;
    }
    m_customerNote->setVisible(!m_customerNote->text().isEmpty());
    m_customerNoteLabel->setVisible(m_customerNote->isVisibleTo(this));
    m_nameLabel->setVisible(isNewBuyer());
    m_nameField->setVisible(isNewBuyer());
    syncButtons();
}

QString CheckoutDialog::hindrance() const
{
    if (!m_context.desk.isConnected())
        return m_context.desk.hindrance();
    switch (m_buyerState) {
    case Buyer::Nobody: return tr("Say who is to pay.");
    case Buyer::LookedFor: return tr("Looking for the customer.");
    case Buyer::Failed: return m_buyerProblem;
    case Buyer::Known:
    case Buyer::New: break;
    }
    if (!m_offerProblem.isEmpty())
        return m_offerProblem;
    if (!wish())
        return quotedPlan() ? tr("Say how many credits.") : tr("Give a whole quantity, 1 or more.");
    if (!m_offer)
        return tr("Working out what it comes to.");
    return m_offer->hasCountryAmounts && !m_previewed
               ? tr("The price has amounts of its own for some countries: %1's preview has to be there first.")
                     .arg(m_context.desk.providerName())
               : QString();
}

void CheckoutDialog::prepare()
{
    if (!isNewBuyer()) {
        send();
        return;
    }
    setBusy(tr("Creating the customer at %1.").arg(m_context.desk.providerName()));
    m_context.desk
        .createCustomer({m_buyerOperation, m_nameField->text().trimmed(), m_customerField->text().trimmed(),
                         reasonField()->text().trimmed()})
        .then(this, [this](Result<actions::Operation> answer) { takeBuyer(std::move(answer)); });
}

void CheckoutDialog::takeBuyer(Result<actions::Operation> answer)
{
    setBusy({});
    if (const auto refused = refusalText(answer, m_context.desk.providerName())) {
        m_buyerOperation = actions::OperationExecutor::newOperationId(); // the old one is settled: not done
        refuse(*refused);
        return;
    }
    if (answer->state != actions::OperationState::Succeeded) {
        refuse(tr("It is not confirmed that the customer was created. It is read back by itself; nothing is sent "
                  "again. Wait a moment, then confirm once more."),
               Tone::Warn);
        return;
    }
    m_buyer = customers::Customer();
    m_buyer->id = answer->customerId;
    m_buyer->name = m_nameField->text().trimmed();
    m_buyer->email = m_customerField->text().trimmed();
    m_buyerState = Buyer::Known;
    syncCustomer();
    send();
}

Task<actions::Operation> CheckoutDialog::sendRequest(const OperationId &id, const QString &reason)
{
    return m_context.desk.execute({id, m_buyer->id, *m_offer, reason});
}

void CheckoutDialog::setInputEnabled(bool enabled)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_customerField, m_nameField, m_what, m_amount})
        each->setEnabled(enabled);
}

} // namespace reckoner::ui
