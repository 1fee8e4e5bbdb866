// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalog_file/sample_catalogs.h"

#include "core/catalog_file/document_reader.h"

namespace reckoner::catalog_file {

namespace {

const QStringList kSampleCountries{QStringLiteral("AT"), QStringLiteral("DE"), QStringLiteral("FR"),
                                   QStringLiteral("GB"), QStringLiteral("JP"), QStringLiteral("KW"),
                                   QStringLiteral("US")};

rc::Gen<QString> genEntryKey()
{
    return rc::gen::map(rc::gen::resize(8, rc::gen::nonEmpty(rc::gen::container<std::string>(
                                               rc::gen::elementOf(std::string("abXY019-_"))))),
                        [](const std::string &text) { return QString::fromStdString(text); });
}

rc::Gen<QString> genWords(int minimum)
{
    return rc::gen::map(rc::gen::resize(20, rc::gen::container<std::u32string>(rc::gen::elementOf(
                                                std::u32string(U"az09 \"\\'#=[]\t\n\u0001\u007f–ü😀")))),
                        [minimum](const std::u32string &text) {
                            return QString(minimum, u'm') + QString::fromUcs4(text.data(), qsizetype(text.size()));
                        });
}

Money anyAmount()
{
    const QByteArray code = *rc::gen::element<QByteArray>("USD", "EUR", "JPY", "KWD");
    const qint64 minor =
        *rc::gen::oneOf(rc::gen::inRange<qint64>(0, 100'000), rc::gen::just(std::numeric_limits<qint64>::max()));
    return {minor, Currency::of(code.constData())};
}

std::optional<catalog::Period> anyPeriod()
{
    if (*rc::gen::arbitrary<bool>())
        return {};
    const QString interval = *rc::gen::element<QString>(QStringLiteral("day"), QStringLiteral("week"),
                                                        QStringLiteral("month"), QStringLiteral("year"));
    return catalog::periodFromText(interval, *rc::gen::inRange(1, 4));
}

QByteArray anyCustomData()
{
    const QByteArray json =
        *rc::gen::element<QByteArray>("", "{\"a\":1}", "{\"b\":[1,2,{}],\"a\":\"\\\"quoted\\\" \\u00fc\"}");
    return canonicalCustomData(json).value();
}

PriceEntry anyPrice(const QString &key)
{
    PriceEntry price;
    price.key = key;
    price.description = *genWords(2);
    price.name = *genWords(0);
    price.type = *rc::gen::element<QString>(QStringLiteral("standard"), QStringLiteral("custom"));
    price.status = *rc::gen::element<QString>(QStringLiteral("active"), QStringLiteral("archived"));
    price.amount = anyAmount();
    price.billingCycle = anyPeriod();
    if (price.billingCycle)
        price.trialPeriod = anyPeriod();
    price.taxMode = *rc::gen::element(catalog::TaxMode::AccountSetting, catalog::TaxMode::External,
                                      catalog::TaxMode::Internal, catalog::TaxMode::Location);
    const int split = *rc::gen::inRange(0, int(kSampleCountries.size()));
    if (split > 0)
        price.overrides = {{kSampleCountries.mid(0, split), anyAmount()}, {kSampleCountries.mid(split), anyAmount()}};
    price.quantityMinimum = *rc::gen::inRange<qint64>(1, 100);
    price.quantityMaximum = *rc::gen::inRange<qint64>(100, 1'000'000'000);
    price.customData = anyCustomData();
    return price;
}

ProductEntry anyProduct(const QString &key)
{
    ProductEntry product;
    product.key = key;
    product.name = *genWords(1);
    product.description = *genWords(0);
    product.taxCategory = QStringLiteral("saas");
    product.type = *rc::gen::weightedElement<QString>({{5, QStringLiteral("standard")}, {1, QStringLiteral("custom")}});
    product.imageUrl = *rc::gen::element<QString>(QString(), QStringLiteral("https://example.com/a?b=\"c\""));
    product.status = *rc::gen::element<QString>(QStringLiteral("active"), QStringLiteral("archived"));
    product.customData = anyCustomData();
    for (const QString &priceKey : *rc::gen::resize(4, rc::gen::unique<std::vector<QString>>(genEntryKey())))
        product.prices.push_back(anyPrice(priceKey));
    return product;
}

} // namespace

QByteArray sampleText()
{
    return R"(# What we sell.
format = 1
account = "paddle/sandbox/one"

[products.starter]
name = "Starter"
tax_category = "saas"
description = "For one person"

[products.starter.prices.monthly]
description = "Starter, by the month"
name = "Monthly"
amount = "12.00 USD"
billing_cycle = "1 month"
trial_period = "14 day"
custom_data = '{"credits": 100}'

[[products.starter.prices.monthly.overrides]]
countries = ["DE", "AT"]
amount = "11.00 EUR"

[products.starter.prices.yearly]
description = "Starter, by the year"
amount = "120.00 USD"
billing_cycle = "1 year"
quantity = [1, 10]
tax_mode = "internal"

[products.setup]
name = "Setup"
tax_category = "standard"

[products.setup.prices.once]
description = "Setup, once"
amount = "5000 JPY"
)";
}

CatalogDocument sampleDocument()
{
    ReadDocument read = readDocument(sampleText());
    if (!read.faults.empty())
        qFatal("%s", qPrintable(faultLines(QStringLiteral("sample"), read.faults)));
    return read.document;
}

rc::Gen<CatalogDocument> genDocument()
{
    return rc::gen::exec([] {
        CatalogDocument document;
        document.account = AccountId(QStringLiteral("paddle/sandbox/any"));
        for (const QString &key : *rc::gen::resize(4, rc::gen::unique<std::vector<QString>>(genEntryKey())))
            document.products.push_back(anyProduct(key));
        makeCanonical(document);
        return document;
    });
}

CatalogDocument largeDocument(int products, int pricesEach)
{
    CatalogDocument document;
    document.account = AccountId(QStringLiteral("paddle/sandbox/large"));
    for (int i = 0; i < products; ++i) {
        ProductEntry product;
        product.key = QStringLiteral("product-%1").arg(i);
        product.id = ProductId(QStringLiteral("pro_%1").arg(i));
        product.name = QStringLiteral("Product %1").arg(i);
        product.taxCategory = QStringLiteral("saas");
        for (int j = 0; j < pricesEach; ++j) {
            PriceEntry price;
            price.key = QStringLiteral("price-%1").arg(j);
            price.id = PriceId(QStringLiteral("pri_%1_%2").arg(i).arg(j));
            price.description = QStringLiteral("Product %1, price %2").arg(i).arg(j);
            price.amount = Money(100 + j, Currency::of("USD"));
            price.billingCycle = catalog::periodFromText(QStringLiteral("month"), 1);
            product.prices.push_back(std::move(price));
        }
        document.products.push_back(std::move(product));
    }
    makeCanonical(document);
    return document;
}

} // namespace reckoner::catalog_file
