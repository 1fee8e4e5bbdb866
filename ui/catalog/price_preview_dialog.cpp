// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/price_preview_dialog.h"

#include "ui/catalog/catalog_rows.h"
#include "ui/catalog/catalog_words.h"
#include "ui/common/details_pane.h"
#include "ui/common/icon.h"
#include "ui/common/labelled_field.h"
#include "ui/common/money_text.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/status_pill.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableWidget>

namespace reckoner::ui {

using subscriptions::PreviewMatch;
using subscriptions::PricePreview;
using subscriptions::PricePreviewLine;

namespace {

constexpr int kPreviewWidth = 1000, kPreviewHeight = 640, kItemsHeight = 120;
constexpr qsizetype kMostPreviewCountries = 30; // one request each
enum PreviewColumn {
    CountryColumn,
    PriceColumn,
    QuantityColumn,
    UnitColumn,
    SubtotalColumn,
    DiscountColumn,
    TaxColumn,
    TotalColumn,
    OwnColumn
};

// "0.08875" as "8.875 %", without any arithmetic on it.
QString percentText(const QString &rate)
{
    const qsizetype point = rate.indexOf(u'.');
    if (point < 0)
        return rate.isEmpty() ? QString() : QStringLiteral("0 %");
    QString digits = rate.mid(point + 1).leftJustified(2, u'0');
    QString whole = digits.left(2), rest = digits.mid(2);
    while (rest.endsWith(u'0'))
        rest.chop(1);
    whole = whole.startsWith(u'0') ? whole.mid(1) : whole;
    return whole + (rest.isEmpty() ? QString() : QLocale().decimalPoint() + rest) + QStringLiteral(" %");
}

} // namespace

PricePreviewDialog::PricePreviewDialog(CatalogDialog::Context context, Catalog catalog, const PriceId &chosen,
                                       QWidget *parent)
    : DialogFrame(tr("Preview prices by country"), parent), m_context(context), m_catalog(std::move(catalog))
{
    addSubject(tr("Nothing is changed; %1 is asked once for each country.").arg(m_context.desk.providerName()));
    body()->addWidget(makeItems());
    body()->addWidget(makePlace());
    m_result = paneTable(tr("What the prices come to"),
                         {tr("Country"), tr("Price"), tr("Quantity"), tr("Each"), tr("Subtotal"), tr("Discount"),
                          tr("Tax"), tr("Total"), tr("Own calculation")},
                         this);
    m_result->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_result->horizontalHeader()->setSectionResizeMode(PriceColumn, QHeaderView::Stretch);
    m_result->setItemDelegateForColumn(OwnColumn, new PillDelegate(m_result));
    body()->addWidget(m_result, 1);
    setPrimary(tr("Preview"));
    setMinimumSize(kPreviewWidth, kPreviewHeight);
    connect(primaryButton(), &QPushButton::clicked, this, &PricePreviewDialog::ask);
    if (!chosen.isEmpty())
        addItem(chosen, 1);
    sync();
}

QWidget *PricePreviewDialog::makeItems()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_items = paneTable(tr("Prices to preview"), {tr("Price"), tr("Quantity")}, box);
    m_items->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_items->setFixedHeight(kItemsHeight);
    m_items->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *row = new QHBoxLayout;
    m_price = new QComboBox(box);
    row->addWidget(fieldLabel(tr("Price to add"), m_price, box));
    m_price->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const CatalogRow &each : catalogRows(m_catalog, {})) {
        if (each.price)
            m_price->addItem(tr("%1 · %2", "product, price").arg(each.product.name, priceText(*each.price)),
                             each.price->id.toString());
    }
    m_quantity = new QSpinBox(box);
    m_quantity->setRange(1, 999'999);
    m_quantity->setAccessibleName(tr("Quantity"));
    m_add = new QPushButton(icon(QLatin1StringView("plus")), tr("&Add"), box);
    m_take = new QPushButton(tr("&Take away"), box);
    row->addWidget(m_price, 1);
    row->addWidget(m_quantity);
    for (QPushButton *button : {m_add, m_take}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_add, &QPushButton::clicked, this,
            [this] { addItem(PriceId(m_price->currentData().toString()), m_quantity->value()); });
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_items->currentRow() >= 0)
            m_items->removeRow(m_items->currentRow());
        sync();
    });
    column->addWidget(m_items);
    column->addLayout(row);
    return box;
}

QWidget *PricePreviewDialog::makePlace()
{
    auto *box = new QWidget(this);
    auto *row = new QGridLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setHorizontalSpacing(kSpaceM);
    int at = 0;
    const auto add = [&](const QString &label, QWidget *field, int share) {
        row->addWidget(fieldLabel(label, field, box), 0, at);
        row->addWidget(field, 1, at);
        row->setColumnStretch(at++, share);
    };
    m_countries = new QLineEdit(QStringLiteral("US, GB, DE, FR, JP"), box);
    m_currency = new QComboBox(box);
    m_currency->addItem(tr("as the country has it"), QString());
    std::set<QString> codes;
    for (const catalog::Price &price : m_catalog.prices) {
        codes.insert(price.unitPrice.currency().code());
        for (const catalog::PriceOverride &one : price.overrides)
            codes.insert(one.unitPrice.currency().code());
    }
    for (const QString &code : codes)
        m_currency->addItem(code, code);
    m_currency->ensurePolished();
    m_currency->setMinimumWidth(m_currency->sizeHint().width()); // a combo box lets itself be cut
    m_postalCode = new QLineEdit(box);
    m_discount = new QLineEdit(box);
    m_discount->setPlaceholderText(QStringLiteral("dsc_…"));
    add(tr("Cou&ntries"), m_countries, 3);
    add(tr("C&urrency"), m_currency, 1);
    add(tr("&Postal code"), m_postalCode, 1);
    add(tr("&Discount id"), m_discount, 2);
    connect(m_countries, &QLineEdit::textChanged, this, &PricePreviewDialog::sync);
    return box;
}

void PricePreviewDialog::addItem(const PriceId &id, int quantity)
{
    const catalog::Price *price = priceOf(id);
    if (!price)
        return;
    const int row = m_items->rowCount();
    m_items->insertRow(row);
    auto *name = new QTableWidgetItem(tr("%1 · %2", "price, amount").arg(priceName(*price), priceText(*price)));
    name->setData(IdRole, id.toString());
    auto *count = new QTableWidgetItem(QLocale().toString(quantity));
    count->setData(SortRole, quantity);
    count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_items->setItem(row, 0, name);
    m_items->setItem(row, 1, count);
    sync();
}

const catalog::Price *PricePreviewDialog::priceOf(const PriceId &id) const
{
    for (const catalog::Price &price : m_catalog.prices) {
        if (price.id == id)
            return &price;
    }
    return nullptr;
}

Result<QStringList> PricePreviewDialog::countries() const
{
    const QStringList all =
        m_countries->text().toUpper().split(QRegularExpression(QStringLiteral("[ ,;]+")), Qt::SkipEmptyParts);
    if (all.isEmpty())
        return Error{ErrorKind::Invalid, tr("Name at least one country, such as DE."), {}, {}};
    if (all.size() > kMostPreviewCountries)
        return Error{ErrorKind::Invalid, tr("At most %1 countries at once.").arg(kMostPreviewCountries), {}, {}};
    for (const QString &code : all) {
        if (code.size() != 2 || !code.at(0).isLetter() || !code.at(1).isLetter())
            return Error{
                ErrorKind::Invalid, tr("“%1” is not a country: two letters, such as DE.").arg(code.left(20)), {}, {}};
    }
    return all;
}

void PricePreviewDialog::sync()
{
    QString why;
    const auto wanted = countries();
    if (!m_context.desk.isConnected())
        why = tr("%1 is not connected in this profile.").arg(m_context.desk.providerName());
    else if (m_items->rowCount() == 0)
        why = tr("Add a price first.");
    else if (!wanted)
        why = wanted.error().message;
    primaryButton()->setEnabled(why.isEmpty() && m_left == 0);
    setStatus(m_left > 0 ? tr("Asking %1: %Ln to go.", nullptr, m_left).arg(m_context.desk.providerName()) : why);
}

void PricePreviewDialog::ask()
{
    const auto wanted = countries();
    if (!wanted || m_left > 0)
        return;
    m_result->setRowCount(0);
    m_asked = *wanted;
    m_left = int(m_asked.size());
    askNext();
}

// One after the other, in the order they were named.
void PricePreviewDialog::askNext()
{
    sync();
    if (m_left == 0)
        return;
    const QString country = m_asked[m_asked.size() - m_left];
    subscriptions::PricePreviewRequest request;
    for (int row = 0; row < m_items->rowCount(); ++row)
        request.items.push_back({PriceId(m_items->item(row, 0)->data(IdRole).toString()),
                                 m_items->item(row, 1)->data(SortRole).toLongLong()});
    request.countryCode = country;
    request.postalCode = m_postalCode->text().trimmed();
    request.discountId = m_discount->text().trimmed();
    if (const auto currency = Currency::fromCode(m_currency->currentData().toString()))
        request.currency = *currency;
    m_context.desk.previewPrices(std::move(request)).then(this, [this, country](Result<PricePreview> answer) {
        addAnswer(country, answer);
        --m_left;
        askNext();
    });
}

void PricePreviewDialog::addAnswer(const QString &country, const Result<PricePreview> &answer)
{
    if (!answer) {
        addRow({country, errorSentence(answer.error()), {}, {}, {}, {}, {}, {}, tr("No answer")}, {}, Tone::Bad);
        return;
    }
    for (const PricePreviewLine &line : answer->lines)
        addLine(country, line);
}

void PricePreviewDialog::addLine(const QString &country, const PricePreviewLine &line)
{
    const catalog::Price *price = priceOf(line.priceId);
    const Result<PricePreviewLine> own =
        price ? subscriptions::localLine(*price, line, country)
              : Result<PricePreviewLine>(Error{ErrorKind::NotFound, tr("This price is not in the mirror."), {}, {}});
    const PreviewMatch match = subscriptions::compareLines(own, line);
    QString word, why;
    Tone tone = Tone::Idle;
    switch (match) {
    case PreviewMatch::Equal:
        word = tr("Equal");
        tone = Tone::Ok;
        break;
    case PreviewMatch::Differs:
        word = tr("Ours: %1").arg(moneyText(own->total));
        why = tr("Subtotal %1, tax %2, total %3")
                  .arg(moneyText(own->subtotal), moneyText(own->tax), moneyText(own->total));
        tone = Tone::Warn;
        break;
    case PreviewMatch::NotComparable:
        word = tr("Not comparable");
        why = own.error().message;
        break;
    }
    const QString discount = line.discount.isZero() ? QStringLiteral("–") : moneyText(line.discount);
    const QString tax = tr("%1 (%2)", "amount, rate").arg(moneyText(line.tax), percentText(line.taxRate));
    addRow({country, price ? priceName(*price) : shortId(line.priceId.toString(), 20),
            QLocale().toString(line.quantity), moneyText(line.unitSubtotal), moneyText(line.subtotal), discount, tax,
            moneyText(line.total), word},
           why, tone);
}

void PricePreviewDialog::addRow(const QStringList &cells, const QString &toolTip, Tone tone)
{
    const int row = m_result->rowCount();
    m_result->insertRow(row);
    for (int column = 0; column < int(cells.size()); ++column) {
        auto *item = new QTableWidgetItem(cells[column]);
        if (column >= QuantityColumn && column <= TotalColumn)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (column == OwnColumn)
            item->setData(ToneRole, int(tone));
        item->setToolTip(plainToolTip(column == OwnColumn && !toolTip.isEmpty() ? toolTip : cells[column]));
        m_result->setItem(row, column, item);
    }
}

} // namespace reckoner::ui
