// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/plan_definitions.h"

#include "core/base/json.h"
#include "core/base/words.h"

#include <map>
#include <set>

namespace reckoner::catalog {

namespace {

class PlanFaults
{
public:
    explicit PlanFaults(std::vector<PlanFault> &faults) : m_faults(faults) {}
    void add(const QString &path, const QString &reason)
    {
        if (m_faults.size() < kMostPlanFaults)
            m_faults.push_back({path, reason});
    }

private:
    std::vector<PlanFault> &m_faults;
};

struct DefinitionReader {
    JsonView entry;
    QString path;
    PlanFaults &faults;

    QString text(const char *key, bool isNeeded) const
    {
        const JsonView value = entry[key];
        const QString at = path + u'.' + QString::fromLatin1(key);
        if (value.isMissing() && !isNeeded)
            return {};
        if (value.isMissing())
            faults.add(at, Words::tr("is missing"));
        else if (value.kind() != JsonKind::String)
            faults.add(at, Words::tr("must be text"));
        return value.string().value_or(QString());
    }
    qint64 credits() const
    {
        const JsonView value = entry["credits"];
        const QString at = path + QStringLiteral(".credits");
        if (value.isMissing())
            faults.add(at, Words::tr("is missing"));
        else if (!value.integer())
            faults.add(at, Words::tr("must be a whole number, without quotes"));
        return value.integer().value_or(0);
    }
    QByteArray metadata() const
    {
        const JsonView value = entry["metadata"];
        if (value.isMissing() || value.isNull())
            return {};
        if (!value.isObject())
            faults.add(path + QStringLiteral(".metadata"), Words::tr("must be a JSON object"));
        return value.toJson();
    }
    void refuseOthers() const
    {
        static const std::set<QByteArray> known{"product_id", "price_id", "credits", "code", "name", "metadata"};
        for (const auto &[key, value] : entry.members()) {
            if (!known.count(key))
                faults.add(path + u'.' + QString::fromUtf8(key),
                           Words::tr("is not known. Known are product_id, price_id, credits, code, name, metadata"));
        }
    }
};

bool isPlainWord(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.unicode() < 0x20; });
}

void checkPlanPrices(const Plan &plan, PlanFaults &faults)
{
    std::set<QString> seen;
    for (size_t i = 0; i < plan.prices.size(); ++i) {
        const PlanPrice &price = plan.prices[i];
        const QString path = QStringLiteral("prices[%1]").arg(i);
        if (price.priceId.isEmpty() || !isPlainWord(price.priceId.toString()))
            faults.add(path + QStringLiteral(".price_id"), Words::tr("is no price id"));
        else if (!seen.insert(price.priceId.toString()).second)
            faults.add(path + QStringLiteral(".price_id"), Words::tr("is named twice"));
        if (price.credits < 0)
            faults.add(path + QStringLiteral(".credits"), Words::tr("must not be negative"));
        if (price.credits > kMostCreditsPerUnit)
            faults.add(path + QStringLiteral(".credits"), Words::tr("is too large"));
    }
}

// The plan of an entry joins those of its code; what two entries say about one plan must agree.
void joinPlan(std::map<QString, Plan> &plans, Plan plan, const QString &path, PlanFaults &faults)
{
    const auto [found, isNew] = plans.emplace(plan.code, plan);
    if (isNew)
        return;
    Plan &known = found->second;
    if (!plan.name.isEmpty() && !known.name.isEmpty() && plan.name != known.name)
        faults.add(path + QStringLiteral(".name"),
                   Words::tr("differs from the name that the same plan has further up, “%1”").arg(known.name.left(80)));
    if (!plan.metadata.isEmpty() && !known.metadata.isEmpty() && plan.metadata != known.metadata)
        faults.add(path + QStringLiteral(".metadata"), Words::tr("differs from what the same plan has further up"));
    if (known.name.isEmpty())
        known.name = plan.name;
    if (known.metadata.isEmpty())
        known.metadata = plan.metadata;
    known.prices.push_back(plan.prices.front());
}

Plan readDefinition(const AccountId &account, const DefinitionReader &in)
{
    Plan plan;
    plan.account = account;
    PlanPrice price;
    price.productId = ProductId(in.text("product_id", true));
    price.priceId = PriceId(in.text("price_id", true));
    price.credits = in.credits();
    plan.code = in.text("code", false);
    if (plan.code.isEmpty())
        plan.code = price.productId.toString();
    plan.name = in.text("name", false);
    plan.metadata = in.metadata();
    in.refuseOthers();
    price.planCode = plan.code;
    plan.prices = {price};
    return plan;
}

void readEntry(const AccountId &account, const DefinitionReader &in, std::map<QString, Plan> &plans,
               std::map<QString, QString> &pricePaths)
{
    if (!in.entry.isObject()) {
        in.faults.add(in.path, Words::tr("must be a JSON object"));
        return;
    }
    std::vector<PlanFault> before;
    PlanFaults own(before);
    Plan plan = readDefinition(account, {in.entry, in.path, own});
    if (!before.empty()) {
        for (const PlanFault &fault : before)
            in.faults.add(fault.path, fault.reason);
        return;
    }
    const QString priceId = plan.prices.front().priceId.toString();
    const auto [first, isNew] = pricePaths.emplace(priceId, in.path);
    if (!isNew) {
        in.faults.add(in.path + QStringLiteral(".price_id"),
                      Words::tr("is the price of %1 too; a price sells one plan").arg(first->second));
        return;
    }
    for (PlanFault fault : checkPlan(plan))
        in.faults.add(in.path + u'.' + fault.path.remove(QStringLiteral("prices[0].")), fault.reason);
    joinPlan(plans, std::move(plan), in.path, in.faults);
}

} // namespace

std::vector<PlanFault> checkPlan(const Plan &plan)
{
    std::vector<PlanFault> all;
    PlanFaults faults(all);
    if (plan.code.isEmpty())
        faults.add(QStringLiteral("code"), Words::tr("is empty"));
    else if (plan.code.size() > kMostPlanCodeCharacters || !isPlainWord(plan.code))
        faults.add(QStringLiteral("code"),
                   Words::tr("must be at most %1 characters without blanks").arg(kMostPlanCodeCharacters));
    if (plan.name.size() > kMostPlanNameCharacters)
        faults.add(QStringLiteral("name"), Words::tr("is longer than %1 characters").arg(kMostPlanNameCharacters));
    if (plan.metadata.size() > kMostPlanMetadataBytes)
        faults.add(QStringLiteral("metadata"), Words::tr("is too large"));
    else if (!plan.metadata.isEmpty()) {
        const auto parsed = JsonDocument::parse(plan.metadata);
        if (!parsed || !parsed->root().isObject())
            faults.add(QStringLiteral("metadata"), Words::tr("must be a JSON object"));
    }
    checkPlanPrices(plan, faults);
    return all;
}

PlanDefinitions readPlanDefinitions(const AccountId &account, const QByteArray &json)
{
    PlanDefinitions read;
    PlanFaults faults(read.faults);
    const auto document = JsonDocument::parse(json, {kMostPlanDefinitionBytes, 16});
    if (!document) {
        const Error &error = document.error();
        faults.add(QStringLiteral("[]"), error.detail.isEmpty() ? error.message : error.detail);
        return read;
    }
    if (!document->root().isArray()) {
        faults.add(QStringLiteral("[]"), Words::tr("must be a JSON list of plan definitions"));
        return read;
    }
    std::map<QString, Plan> plans;
    std::map<QString, QString> pricePaths;
    const std::vector<JsonView> entries = document->root().items();
    for (size_t i = 0; i < entries.size(); ++i)
        readEntry(account, {entries[i], QStringLiteral("[%1]").arg(i), faults}, plans, pricePaths);
    for (auto &[code, plan] : plans)
        read.plans.push_back(std::move(plan));
    return read;
}

} // namespace reckoner::catalog
