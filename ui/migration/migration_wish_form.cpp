// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migration/migration_wish_form.h"

#include "ui/catalog/catalog_rows.h"
#include "ui/catalog/catalog_words.h"
#include "ui/common/choice.h"
#include "ui/common/date_field.h"
#include "ui/common/labelled_field.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/style.h"
#include "ui/common/subscription_words.h"
#include "ui/common/zone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>

#include <set>

namespace reckoner::ui {

using actions::MigrationFilter;
using actions::PriceMigration;
using subscriptions::ProrationMode;

static constexpr int kUsualDaysAhead = 30; // of the next bill

QString pricePathWords(const Catalog &catalog, const PriceId &id)
{
    for (const catalog::Price &price : catalog.prices) {
        if (price.id != id)
            continue;
        const auto product = std::find_if(catalog.products.begin(), catalog.products.end(),
                                          [&](const catalog::Product &each) { return each.id == price.productId; });
        const QString name =
            product == catalog.products.end() ? shortId(price.productId.toString(), 20) : harmless(product->name, 60);
        return QStringLiteral("%1 › %2 · %3").arg(name, priceName(price), priceText(price));
    }
    return shortId(id.toString(), 24);
}

MigrationWishForm::MigrationWishForm(const Catalog &catalog, const PriceId &from, Instant today, QWidget *parent)
    : QWidget(parent), m_from(new QComboBox(this)), m_to(new QComboBox(this)), m_status(new QComboBox(this)),
      m_currency(new QComboBox(this)), m_country(new QLineEdit(this)), m_customer(new QLineEdit(this)),
      m_billedBefore(new QCheckBox(tr("&Next bill before"), this)), m_day(dateField(tr("Next bill before"), this))
{
    fillPrices(catalog, from);
    fillFilters(catalog, today);
    auto *prices = new QGridLayout;
    prices->setColumnStretch(1, 1);
    prices->addWidget(fieldLabel(tr("&From the price"), m_from, this), 0, 0);
    prices->addWidget(m_from, 0, 1);
    prices->addWidget(fieldLabel(tr("To the &price"), m_to, this), 1, 0);
    prices->addWidget(m_to, 1, 1);
    auto *zones = new QHBoxLayout;
    zones->setSpacing(kSpaceM);
    zones->addWidget(makeFilters(), 1);
    zones->addWidget(makeModes(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addLayout(prices);
    column->addLayout(zones, 1);
    for (QComboBox *box : {m_from, m_to, m_status, m_currency}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::currentIndexChanged, this, &MigrationWishForm::changed);
    }
    for (QLineEdit *field : {m_country, m_customer})
        connect(field, &QLineEdit::textChanged, this, &MigrationWishForm::changed);
    connect(m_billedBefore, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_billedBefore, &QCheckBox::toggled, this, &MigrationWishForm::changed);
    connect(m_day, &QDateEdit::dateChanged, this, &MigrationWishForm::changed);
    connect(m_modes, &Choice::chosen, this, &MigrationWishForm::changed);
}

// From whatever a subscription may stand on; to what can be sold.
void MigrationWishForm::fillPrices(const Catalog &catalog, const PriceId &from)
{
    CatalogFilter everything;
    everything.archived = everything.custom = true;
    for (const CatalogRow &row : catalogRows(catalog, everything)) {
        if (!row.price || !row.price->isRecurring())
            continue;
        const QString words = pricePathWords(catalog, row.price->id), id = row.price->id.toString();
        if (row.subscriptions() > 0 || row.price->id == from)
            m_from->addItem(words, id);
        if (row.price->isActive())
            m_to->addItem(words, id);
    }
    m_from->setCurrentIndex(std::max(0, m_from->findData(from.toString())));
    m_to->setCurrentIndex(likelyTarget(catalog, PriceId(m_from->currentData().toString())));
}

// Another price of the same cycle, of the same product before others; a person looks anyway.
int MigrationWishForm::likelyTarget(const Catalog &catalog, const PriceId &from) const
{
    const auto priceAt = [&](const QString &id) {
        const auto found = std::find_if(catalog.prices.begin(), catalog.prices.end(),
                                        [&](const catalog::Price &each) { return each.id.toString() == id; });
        return found == catalog.prices.end() ? nullptr : &*found;
    };
    const catalog::Price *old = priceAt(from.toString());
    int best = 0, bestRank = -1;
    for (int i = 0; old && i < m_to->count(); ++i) {
        const catalog::Price *price = priceAt(m_to->itemData(i).toString());
        if (!price || price->id == from)
            continue;
        const int rank = (price->billingCycle == old->billingCycle ? 2 : 0) + (price->productId == old->productId);
        if (rank > bestRank) {
            best = i;
            bestRank = rank;
        }
    }
    return best;
}

void MigrationWishForm::fillFilters(const Catalog &catalog, Instant today)
{
    m_status->addItem(tr("Active, in trial or past due"), QStringLiteral("live"));
    for (const auto status : {subscriptions::Status::Active, subscriptions::Status::Trialing,
                              subscriptions::Status::PastDue, subscriptions::Status::Paused})
        m_status->addItem(statusPill(status, {}).word, subscriptions::statusText(status));
    m_currency->addItem(tr("Any"), QString());
    std::set<QString> codes;
    for (const subscriptions::PriceUsage &usage : catalog.usage)
        codes.insert(usage.perCycle.currency().code());
    for (const QString &code : codes)
        m_currency->addItem(code, code);
    m_country->setPlaceholderText(tr("Any; two letters, such as DE"));
    m_country->setMaxLength(2);
    m_customer->setPlaceholderText(tr("Any; how name or e-mail begins"));
    m_day->setDate(localDate(today).addDays(kUsualDaysAhead));
    m_day->setEnabled(false);
}

Zone *MigrationWishForm::makeFilters()
{
    auto *zone = new Zone(tr("Which subscriptions"), this);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(kSpaceS);
    int row = 0;
    const auto add = [&](const QString &label, QWidget *field) {
        grid->addWidget(fieldLabel(label, field, zone), row, 0);
        grid->addWidget(field, row++, 1);
    };
    add(tr("&Status"), m_status);
    add(tr("C&urrency"), m_currency);
    add(tr("Countr&y"), m_country);
    add(tr("Custo&mer"), m_customer);
    grid->addWidget(m_billedBefore, row, 0);
    grid->addWidget(m_day, row, 1);
    m_count = new PlainLabel(zone);
    m_count->setFont(headingFont(font()));
    m_count->setWordWrap(true);
    zone->contents()->addLayout(grid);
    zone->contents()->addStretch(1);
    zone->contents()->addWidget(m_count);
    return zone;
}

Zone *MigrationWishForm::makeModes()
{
    auto *zone = new Zone(tr("How the change is billed"), this);
    m_modes = new Choice(tr("How the change is billed"), zone);
    for (const ProrationMode mode :
         {ProrationMode::DoNotBill, ProrationMode::ProratedNextBillingPeriod, ProrationMode::ProratedImmediately,
          ProrationMode::FullNextBillingPeriod, ProrationMode::FullImmediately})
        m_modes->add(int(mode), modeTitle(mode), modeExplanation(mode));
    m_modes->setCurrent(int(ProrationMode::DoNotBill));
    zone->contents()->addWidget(m_modes);
    zone->contents()->addStretch(1);
    return zone;
}

PriceMigration MigrationWishForm::wanted() const
{
    PriceMigration wanted;
    wanted.from = PriceId(m_from->currentData().toString());
    wanted.to = PriceId(m_to->currentData().toString());
    wanted.mode = ProrationMode(m_modes->current());
    return wanted;
}

MigrationFilter MigrationWishForm::filter() const
{
    MigrationFilter filter;
    if (const QString status = m_status->currentData().toString(); status != QLatin1StringView("live"))
        filter.statuses = {subscriptions::statusFromText(status)};
    filter.currency = m_currency->currentData().toString();
    filter.country = m_country->text().trimmed().toUpper();
    filter.search = m_customer->text().trimmed();
    if (m_billedBefore->isChecked())
        filter.billedBefore = startOfDay(m_day->date());
    return filter;
}

QString MigrationWishForm::fault() const
{
    if (m_from->currentIndex() < 0)
        return tr("No subscription stands on a price here.");
    if (m_to->currentIndex() < 0 || m_from->currentData() == m_to->currentData())
        return tr("Choose another price to move to.");
    const QString country = m_country->text().trimmed();
    if (!country.isEmpty() && (country.size() != 2 || !country[0].isLetter() || !country[1].isLetter()))
        return tr("“%1” is not a country: two letters, such as DE.").arg(country);
    return {};
}

void MigrationWishForm::setCountText(const QString &text)
{
    m_count->setOwnText(text);
}

QString MigrationWishForm::countText() const
{
    return m_count->text();
}

} // namespace reckoner::ui
