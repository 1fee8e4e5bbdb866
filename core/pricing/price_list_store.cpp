// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/price_list_store.h"

#include "core/audit/audit_log.h"
#include "core/base/words.h"
#include "core/pricing/price_lint.h"
#include "core/pricing/price_list_text.h"
#include "core/storage/fields.h"

#include <QJsonDocument>

namespace reckoner::pricing {

namespace {

using storage::Fields;
using storage::Row;

constexpr const char *kPriceListColumns = R"(
SELECT account_id, version, valid_from_us, currency, minimum_credits, maximum_credits, step_credits, unit_credits,
    free_trial_credits, created_at_us, created_by, reason
FROM pricing_config
WHERE account_id = :account_id)";

constexpr const char *kPriceListInForce =
    " AND valid_from_us <= :at_us ORDER BY valid_from_us DESC, version DESC LIMIT 1";
constexpr const char *kPriceListByVersion = " AND version = :version";
constexpr const char *kPriceListNewestFirst = " ORDER BY version DESC LIMIT :row_limit";
constexpr int kMostVersionsListed = 200; // years of price changes

constexpr const char *kPriceListTiersSql = R"(
SELECT plan, from_credits, to_credits, flat_minor, rate_minor, per_credits
FROM pricing_tier
WHERE account_id = :account_id AND version = :version
ORDER BY position)";

constexpr const char *kPriceListDisplaySql = R"(
SELECT plan, credits, total_minor
FROM pricing_display_price
WHERE account_id = :account_id AND version = :version
ORDER BY position)";

constexpr const char *kPriceListInsertSql = R"(
INSERT INTO pricing_config (
    account_id, version, valid_from_us, currency, minimum_credits, maximum_credits, step_credits, unit_credits,
    free_trial_credits, created_at_us, created_by, reason)
VALUES (
    :account_id, :version, :valid_from_us, :currency, :minimum_credits, :maximum_credits, :step_credits, :unit_credits,
    :free_trial_credits, :created_at_us, :created_by, :reason))";

constexpr const char *kPriceListTierInsertSql = R"(
INSERT INTO pricing_tier (
    account_id, version, position, plan, from_credits, to_credits, flat_minor, rate_minor, per_credits)
VALUES (:account_id, :version, :position, :plan, :from_credits, :to_credits, :flat_minor, :rate_minor, :per_credits))";

constexpr const char *kPriceListDisplayInsertSql = R"(
INSERT INTO pricing_display_price (account_id, version, position, plan, credits, total_minor)
VALUES (:account_id, :version, :position, :plan, :credits, :total_minor))";

Error pricingRefused(ErrorKind kind, const QString &message)
{
    return Error{kind, message, {}, {}};
}

Result<PriceList> readPriceList(const Row &row)
{
    Fields in(row);
    PriceList list;
    list.account = in.id<AccountId>();
    list.version = in.integer();
    list.validFrom = in.instant();
    const QString code = in.text();
    const auto currency = Currency::fromCode(code);
    if (!currency)
        return pricingRefused(ErrorKind::Storage,
                              Words::tr("A stored price list has no known currency (%1).").arg(code));
    list.currency = *currency;
    list.minimumCredits = in.integer();
    list.maximumCredits = in.integer();
    list.stepCredits = in.integer();
    list.unitCredits = in.integer();
    list.freeTrialCredits = in.integer();
    list.createdAt = in.instant();
    list.createdBy = in.text();
    list.reason = in.text();
    return list;
}

Result<Plan> readStoredPlan(const QString &text)
{
    const auto plan = planFromText(text);
    if (!plan)
        return pricingRefused(ErrorKind::Storage, Words::tr("A stored price has no known plan (%1).").arg(text));
    return *plan;
}

Result<Tier> readStoredTier(const Row &row)
{
    Fields in(row);
    Tier tier;
    RK_TRY_ASSIGN(tier.plan, readStoredPlan(in.text()));
    tier.fromCredits = in.integer();
    tier.toCredits = in.integer();
    tier.flatMinor = in.integer();
    tier.rateMinor = in.integer();
    tier.perCredits = in.integer();
    return tier;
}

Result<DisplayPrice> readStoredDisplayPrice(const Row &row)
{
    Fields in(row);
    DisplayPrice shown;
    RK_TRY_ASSIGN(shown.plan, readStoredPlan(in.text()));
    shown.credits = in.integer();
    shown.totalMinor = in.integer();
    return shown;
}

Result<std::optional<PriceList>> withPrices(storage::Connection &connection, std::optional<PriceList> list)
{
    if (!list)
        return list;
    RK_TRY_ASSIGN(list->tiers, connection.prepare(kPriceListTiersSql)
                                   .bind(":account_id", list->account)
                                   .bind(":version", list->version)
                                   .all(readStoredTier));
    RK_TRY_ASSIGN(list->displayPrices, connection.prepare(kPriceListDisplaySql)
                                           .bind(":account_id", list->account)
                                           .bind(":version", list->version)
                                           .all(readStoredDisplayPrice));
    return list;
}

storage::Statement priceListStatement(storage::Connection &connection, const char *rest)
{
    return connection.prepare(QString::fromUtf8(kPriceListColumns) + QString::fromUtf8(rest));
}

Result<void> checkChange(const PriceListChange &change, const std::optional<PriceList> &newest)
{
    if (change.reason.trimmed().isEmpty())
        return pricingRefused(ErrorKind::Invalid,
                              Words::tr("Say why the prices change: the reason is kept with them."));
    for (const PriceFinding &finding : lint(change.list))
        if (finding.severity == PriceFinding::Severity::Error)
            return pricingRefused(ErrorKind::Invalid, finding.what);
    if ((newest ? newest->version : 0) != change.seenVersion)
        return pricingRefused(ErrorKind::Conflict,
                              Words::tr("Somebody stored version %1 meanwhile. Look at it and make your change again.")
                                  .arg(newest ? newest->version : 0));
    if (change.list.validFrom < change.now)
        return pricingRefused(ErrorKind::Invalid,
                              Words::tr("Prices cannot begin in the past: quotes were made with the ones before."));
    if (newest && change.list.validFrom < newest->validFrom)
        return pricingRefused(
            ErrorKind::Invalid,
            Words::tr("Version %1 begins later and would take these prices away again. Let them begin "
                      "with it or after it.")
                .arg(newest->version));
    return {};
}

Result<void> insertPriceList(storage::Transaction &transaction, const PriceList &list)
{
    RK_TRY(transaction.prepare(kPriceListInsertSql)
               .bind(":account_id", list.account)
               .bind(":version", list.version)
               .bind(":valid_from_us", list.validFrom)
               .bind(":currency", list.currency.code())
               .bind(":minimum_credits", list.minimumCredits)
               .bind(":maximum_credits", list.maximumCredits)
               .bind(":step_credits", list.stepCredits)
               .bind(":unit_credits", list.unitCredits)
               .bind(":free_trial_credits", list.freeTrialCredits)
               .bind(":created_at_us", list.createdAt)
               .bind(":created_by", list.createdBy)
               .bind(":reason", list.reason)
               .run());
    int position = 0;
    for (const Tier &tier : list.tiers)
        RK_TRY(transaction.prepare(kPriceListTierInsertSql)
                   .bind(":account_id", list.account)
                   .bind(":version", list.version)
                   .bind(":position", position++)
                   .bind(":plan", planText(tier.plan))
                   .bind(":from_credits", tier.fromCredits)
                   .bind(":to_credits", tier.toCredits)
                   .bind(":flat_minor", tier.flatMinor)
                   .bind(":rate_minor", tier.rateMinor)
                   .bind(":per_credits", tier.perCredits)
                   .run());
    position = 0;
    for (const DisplayPrice &shown : list.displayPrices)
        RK_TRY(transaction.prepare(kPriceListDisplayInsertSql)
                   .bind(":account_id", list.account)
                   .bind(":version", list.version)
                   .bind(":position", position++)
                   .bind(":plan", planText(shown.plan))
                   .bind(":credits", shown.credits)
                   .bind(":total_minor", shown.totalMinor)
                   .run());
    return {};
}

QByteArray auditedPrices(const std::optional<PriceList> &list)
{
    if (!list)
        return {};
    QJsonObject json = priceListJson(*list);
    json[QStringLiteral("valid_from")] = list->validFrom.toString();
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

Result<PriceList> PriceListStore::add(storage::Transaction &transaction, PriceListChange change)
{
    storage::Connection &connection = transaction.connection();
    sortTiers(change.list);
    RK_TRY_ASSIGN(auto newest, priceListStatement(connection, kPriceListNewestFirst)
                                   .bind(":account_id", change.list.account)
                                   .bind(":row_limit", 1)
                                   .first(readPriceList));
    RK_TRY(checkChange(change, newest));
    RK_TRY_ASSIGN(newest, withPrices(connection, std::move(newest)));
    PriceList list = std::move(change.list);
    list.version = change.seenVersion + 1;
    list.createdAt = change.now;
    list.createdBy = change.actor;
    list.reason = change.reason.trimmed();
    RK_TRY(insertPriceList(transaction, list));
    audit::AuditEntry entry;
    entry.at = change.now;
    entry.account = list.account;
    entry.actor = change.actor;
    entry.action = QStringLiteral("pricing.set");
    entry.subject = QStringLiteral("pricing/%1").arg(list.version);
    entry.reason = list.reason;
    entry.before = auditedPrices(newest);
    entry.after = auditedPrices(list);
    RK_TRY(audit::AuditLog::append(transaction, std::move(entry)));
    return list;
}

Result<std::optional<PriceList>> PriceListStore::inForce(storage::Connection &connection, const AccountId &account,
                                                         Instant at)
{
    RK_TRY_ASSIGN(auto found, priceListStatement(connection, kPriceListInForce)
                                  .bind(":account_id", account)
                                  .bind(":at_us", at)
                                  .first(readPriceList));
    return withPrices(connection, std::move(found));
}

Result<std::optional<PriceList>> PriceListStore::find(storage::Connection &connection, const AccountId &account,
                                                      qint64 version)
{
    RK_TRY_ASSIGN(auto found, priceListStatement(connection, kPriceListByVersion)
                                  .bind(":account_id", account)
                                  .bind(":version", version)
                                  .first(readPriceList));
    return withPrices(connection, std::move(found));
}

Result<std::vector<PriceList>> PriceListStore::versions(storage::Connection &connection, const AccountId &account)
{
    return priceListStatement(connection, kPriceListNewestFirst)
        .bind(":account_id", account)
        .bind(":row_limit", kMostVersionsListed)
        .all(readPriceList);
}

} // namespace reckoner::pricing
