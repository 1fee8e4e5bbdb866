// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/price_dialog.h"

#include "ui/catalog/catalog_words.h"
#include "ui/common/amount_field.h"
#include "ui/common/json_text.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace reckoner::ui {

using catalog::Interval;
using catalog::Price;
using provider::PriceDraft;

namespace {

constexpr int kPriceNameCharacters = 150, kPriceDescriptionCharacters = 500, kMostFrequency = 999;
// The currencies that Paddle sells in come first as people know them; any other of ISO 4217 can be typed.
const QStringList kOfferedCurrencies{
    QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("AUD"), QStringLiteral("BRL"),
    QStringLiteral("CAD"), QStringLiteral("CHF"), QStringLiteral("CZK"), QStringLiteral("DKK"), QStringLiteral("HKD"),
    QStringLiteral("HUF"), QStringLiteral("INR"), QStringLiteral("JPY"), QStringLiteral("KRW"), QStringLiteral("MXN"),
    QStringLiteral("NOK"), QStringLiteral("NZD"), QStringLiteral("PLN"), QStringLiteral("SEK"), QStringLiteral("SGD"),
    QStringLiteral("THB"), QStringLiteral("TRY"), QStringLiteral("TWD"), QStringLiteral("UAH"), QStringLiteral("VND"),
    QStringLiteral("ZAR")};
constexpr std::array kOfferedTaxModes{catalog::TaxMode::AccountSetting, catalog::TaxMode::External,
                                      catalog::TaxMode::Internal, catalog::TaxMode::Location};

} // namespace

PeriodField::PeriodField(const QString &name, const QString &none, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceS);
    m_frequency = new QSpinBox(this);
    m_frequency->setRange(1, kMostFrequency);
    m_frequency->setAccessibleName(tr("%1: how many", "a period").arg(name));
    m_unit = new QComboBox(this);
    m_unit->setMinimumContentsLength(10);
    m_unit->addItem(none, -1);
    m_unit->addItem(tr("days"), int(Interval::Day));
    m_unit->addItem(tr("weeks"), int(Interval::Week));
    m_unit->addItem(tr("months"), int(Interval::Month));
    m_unit->addItem(tr("years"), int(Interval::Year));
    row->addWidget(m_frequency);
    row->addWidget(m_unit);
    row->addStretch(1);
    setFocusProxy(m_frequency);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_frequency, &QSpinBox::valueChanged, this, &PeriodField::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        m_frequency->setEnabled(m_unit->currentData().toInt() >= 0);
        Q_EMIT changed();
    });
    m_frequency->setEnabled(false);
}

std::optional<catalog::Period> PeriodField::period() const
{
    const int unit = m_unit->currentData().toInt();
    if (unit < 0)
        return std::nullopt;
    if (unit == int(Interval::Unknown))
        return m_unknown;
    return catalog::Period{Interval(unit), m_frequency->value(), {}};
}

void PeriodField::setPeriod(const std::optional<catalog::Period> &period)
{
    if (period && period->interval == Interval::Unknown) {
        m_unknown = period;
        m_unit->addItem(harmless(period->rawInterval, 24), int(Interval::Unknown));
    }
    m_unit->setCurrentIndex(m_unit->findData(period ? int(period->interval) : -1));
    m_frequency->setValue(period ? period->frequency : 1);
}

PriceDialog::PriceDialog(Context context, const catalog::Product &product, QWidget *parent)
    : PriceDialog(context, product, std::nullopt, 0, parent)
{
}

PriceDialog::PriceDialog(Context context, const CatalogRow &row, QWidget *parent)
    : PriceDialog(context, row.product, row.price, row.subscriptions(), parent)
{
}

PriceDialog::PriceDialog(Context context, catalog::Product product, std::optional<Price> price, qint64 live,
                         QWidget *parent)
    : CatalogDialog(context,
                    price ? CatalogHead{tr("Edit price"), tr("Save the changes")}
                          : CatalogHead{tr("New price"), tr("Create the price")},
                    parent),
      m_product(std::move(product)), m_base(std::move(price)), m_live(live)
{
    addSubject(m_base ? tr("%1 · %2", "product, price").arg(m_product.name, priceName(*m_base)) : m_product.name);
    buildAmount();
    m_cycle = new PeriodField(tr("Billing cycle"), tr("once, not recurring"), this);
    addRow(tr("Billed &every"), m_cycle)->setBuddy(m_cycle->unitField());
    m_trial = new PeriodField(tr("Trial"), tr("no trial"), this);
    addRow(tr("&Trial"), m_trial)->setBuddy(m_trial->unitField());
    m_name = addField(tr("&Name"), {}, kPriceNameCharacters);
    m_name->setPlaceholderText(tr("What customers see; may be empty"));
    m_description = addField(tr("&Description"), {}, kPriceDescriptionCharacters);
    m_description->setPlaceholderText(tr("For your own use, at least two characters"));
    m_tax = new QComboBox(this);
    for (const catalog::TaxMode mode : kOfferedTaxModes)
        m_tax->addItem(taxModeWords(mode), int(mode));
    addRow(tr("Ta&x"), m_tax);
    connect(m_tax, &QComboBox::currentIndexChanged, this, &PriceDialog::syncButtons);
    buildQuantity();
    m_overrides = addText(tr("Prices &by country"), {}, 3);
    m_overrides->setPlaceholderText(tr("One line for each: DE, FR = 11.00 EUR"));
    m_customData = addText(tr("Custom d&ata"), {}, 3);
    m_customData->setFont(monospaceFont(font()));
    m_customData->setPlaceholderText(tr("One JSON object, or nothing"));
    for (PeriodField *field : {m_cycle, m_trial})
        connect(field, &PeriodField::changed, this, &PriceDialog::syncButtons);
    PriceDraft fresh;
    fresh.billingCycle = catalog::Period{};
    fresh.unitPrice = Money(0, Currency::of("USD"));
    fill(m_base ? actions::draftOf(*m_base) : fresh);
    if (!m_base)
        m_amount->clear();
    syncButtons();
    m_amount->setFocus(Qt::OtherFocusReason);
}

void PriceDialog::buildAmount()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceS);
    m_amount = new QLineEdit(line);
    m_amount->setAlignment(Qt::AlignRight);
    m_currency = new QComboBox(line);
    m_currency->setMinimumContentsLength(6);
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->addItems(kOfferedCurrencies);
    auto *currency = new PlainLabel(tr("C&urrency"), line);
    currency->setBuddy(m_currency);
    row->addWidget(m_amount, 1);
    row->addWidget(currency);
    row->addWidget(m_currency);
    line->setFocusProxy(m_amount);
    line->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    addRow(tr("A&mount"), line);
    m_amount->setAccessibleName(tr("Amount"));
    connect(m_amount, &QLineEdit::textChanged, this, &PriceDialog::syncButtons);
    connect(m_currency, &QComboBox::currentTextChanged, this, &PriceDialog::syncButtons);
}

void PriceDialog::buildQuantity()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceS);
    const auto field = [&](const QString &name) {
        auto *box = new QSpinBox(line);
        box->setRange(1, int(actions::kMostQuantity));
        box->setGroupSeparatorShown(true);
        box->setAccessibleName(name);
        connect(box, &QSpinBox::valueChanged, this, &PriceDialog::syncButtons);
        return box;
    };
    m_least = field(tr("Least quantity"));
    m_most = field(tr("Most quantity"));
    row->addWidget(m_least);
    row->addWidget(new PlainLabel(tr("to", "between two quantities"), line));
    row->addWidget(m_most);
    row->addStretch(1);
    line->setFocusProxy(m_least);
    line->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    addRow(tr("&Quantity"), line);
}

Result<PriceDraft> PriceDialog::draft() const
{
    PriceDraft draft;
    draft.productId = m_product.id;
    if (m_base)
        draft.type = m_base->type;
    RK_TRY_ASSIGN(const Currency currency, Currency::fromCode(m_currency->currentText().trimmed().toUpper()));
    const auto amount = typedAmount(m_amount->text(), currency);
    if (!amount)
        return Error{ErrorKind::Invalid,
                     m_amount->text().trimmed().isEmpty()
                         ? tr("Give an amount; 0 is allowed.")
                         : tr("“%1” is not an amount in %2.").arg(m_amount->text().trimmed().left(40), currency.code()),
                     {},
                     {}};
    draft.unitPrice = *amount;
    draft.billingCycle = m_cycle->period();
    draft.trialPeriod = m_trial->period();
    draft.name = m_name->text().trimmed();
    draft.description = m_description->text().trimmed();
    draft.taxMode = catalog::TaxMode(m_tax->currentData().toInt());
    draft.quantity = provider::QuantityRange{m_least->value(), m_most->value()};
    RK_TRY_ASSIGN(draft.overrides, overridesFromText(m_overrides->toPlainText()));
    draft.customData = m_customData->toPlainText().trimmed().toUtf8();
    return draft;
}

void PriceDialog::fill(const PriceDraft &draft)
{
    m_currency->setCurrentText(draft.unitPrice.currency().code());
    m_amount->setText(amountToEdit(draft.unitPrice));
    m_cycle->setPeriod(draft.billingCycle);
    m_trial->setPeriod(draft.trialPeriod);
    m_name->setText(draft.name);
    m_description->setText(draft.description);
    if (m_tax->findData(int(draft.taxMode)) < 0)
        m_tax->addItem(taxModeWords(draft.taxMode), int(draft.taxMode));
    m_tax->setCurrentIndex(m_tax->findData(int(draft.taxMode)));
    const provider::QuantityRange range = draft.quantity.value_or(provider::QuantityRange());
    m_least->setValue(int(std::min(range.minimum, actions::kMostQuantity)));
    m_most->setValue(int(std::min(range.maximum, actions::kMostQuantity)));
    m_overrides->setPlainText(overridesToText(draft.overrides));
    m_customData->setPlainText(QString::fromUtf8(indentedJson(draft.customData)));
}

QString PriceDialog::formFault() const
{
    const auto wanted = draft();
    return wanted ? catalogFaultText(actions::faultsOf(*wanted)) : wanted.error().message;
}

std::vector<CatalogChange> PriceDialog::changes() const
{
    const auto wanted = draft();
    if (!wanted)
        return {};
    const PriceDraft base = m_base ? actions::draftOf(*m_base) : PriceDraft();
    return changesOf(m_base ? &base : nullptr, *wanted);
}

actions::ExecuteCatalogRequest PriceDialog::wish() const
{
    actions::ExecuteCatalogRequest wish;
    const auto wanted = draft();
    RK_ASSERT(wanted.has_value()); // the button is off otherwise
    if (!m_base) {
        wish.request = *wanted;
        return wish;
    }
    wish.catalogId = m_base->id.toString();
    wish.request = actions::editBetween(*m_base, *wanted);
    wish.expectedRowVersion = m_rowVersion;
    return wish;
}

void PriceDialog::look()
{
    if (!m_base) {
        review({});
        return;
    }
    setBusy(tr("Looking at %1, whether anybody has changed it meanwhile.").arg(context().desk.providerName()));
    context().desk.refreshPrice(m_base->id).then(this, [this](Result<storage::Mirrored<Price>> theirs) {
        if (theirs)
            take(*theirs);
        else
            refuse(tr("Nothing was sent. %1").arg(errorSentence(theirs.error())));
    });
}

void PriceDialog::take(const storage::Mirrored<Price> &theirs)
{
    const auto mine = draft();
    if (!mine) {
        refuse(mine.error().message);
        return;
    }
    const auto merge = actions::mergedDraft(actions::draftOf(*m_base), *mine, actions::draftOf(theirs.value));
    m_base = theirs.value;
    m_rowVersion = theirs.rowVersion;
    fill(merge.wanted);
    review(merge.conflicts, merge.theyChanged);
}

QString PriceDialog::consequence() const
{
    if (!m_base)
        return tr("It can be bought as soon as it is there.");
    const QString kept = m_live == 0 ? tr("No live subscription holds this price.")
                                     : tr("%Ln live subscription(s) keep the price as it was when it was added to "
                                          "them; nothing of this reaches their renewals.",
                                          nullptr, int(std::min<qint64>(m_live, std::numeric_limits<int>::max())));
    return kept;
}

} // namespace reckoner::ui
