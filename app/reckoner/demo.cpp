// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/demo.h"

#include "core/catalog/plan_store.h"
#include "core/catalog/price_store.h"
#include "core/config/profile_file.h"

#include <map>

namespace reckoner::app {

namespace {

// A hundred and fifty days: enough to look at, and no more than a ledger takes in while one waits.
constexpr Micros kDemoCreditsSince = std::chrono::hours(9 * 24); // the emulator's event feed reaches back ten days
constexpr int kDemoRefusedAfter = 60, kDemoRefused = 2;

struct DemoPlan {
    const char *product;
    const char *code;
    qint64 monthly;
};
constexpr DemoPlan kDemoPlans[] = {{"Starter", "starter", 1'000},
                                   {"Team", "team", 2'000},
                                   {"Business", "business", 25'000},
                                   {"Credit pack", "credit-pack", 50'000}};

const DemoPlan *demoPlanOf(const QString &product)
{
    for (const DemoPlan &plan : kDemoPlans) {
        if (product == QLatin1StringView(plan.product))
            return &plan;
    }
    return nullptr; // what brings no credits
}

qint64 demoCredits(const DemoPlan *plan, const catalog::Price &price)
{
    const bool yearly = price.billingCycle && price.billingCycle->interval == catalog::Interval::Year;
    return plan ? plan->monthly * (yearly ? 12 : 1) : 0;
}

Result<void> writeDemoPlans(storage::Transaction &transaction, const AccountId &account, Instant now)
{
    std::map<QString, catalog::Plan> plans;
    std::optional<catalog::PriceCursor> after;
    do {
        RK_TRY_ASSIGN(const auto page,
                      catalog::PriceStore(transaction.connection())
                          .list({.account = account, .productId = {}}, after, {storage::kMaxPageRows}));
        for (const catalog::OfferedPrice &offered : page.rows) {
            const DemoPlan *known = demoPlanOf(offered.productName);
            const QString code = known ? QString::fromLatin1(known->code) : QStringLiteral("no-credits");
            catalog::Plan &plan = plans[code];
            plan.account = account;
            plan.code = code;
            plan.name = known ? offered.productName : QStringLiteral("Brings no credits");
            plan.changedBy = QStringLiteral("demo");
            plan.changedAt = now;
            plan.prices.push_back({offered.price.id, offered.price.productId, code, demoCredits(known, offered.price)});
        }
        after = page.next;
    } while (after);
    for (const auto &[code, plan] : plans)
        RK_TRY(catalog::PlanStore::put(transaction, plan));
    return {};
}

// The ledger does not take two of the grants, so that there is something to put right.
sandbox::Fault demoRefusal()
{
    sandbox::Fault refusal;
    refusal.method = "POST";
    refusal.path = "/api/v1/credits/grant";
    refusal.skip = kDemoRefusedAfter;
    refusal.times = kDemoRefused;
    refusal.status = 422;
    refusal.code = QStringLiteral("account_closed");
    refusal.detail = QStringLiteral("This account is closed. Open it again first.");
    return refusal;
}

} // namespace

Result<std::unique_ptr<Demo>> Demo::start(const DemoOptions &wanted)
{
    std::unique_ptr<Demo> demo(new Demo);
    if (!demo->m_folder.isValid())
        return Error{
            ErrorKind::Storage,
            QStringLiteral("No temporary folder could be made for the demo: %1").arg(demo->m_folder.errorString()),
            {},
            {}};
    sandbox::SandboxOptions options;
    options.seed = sandbox::Seed::Demo;
    options.clock = wanted.frozenAt;
    if (wanted.frozenAt)
        options.clockMode = sandbox::paddle::ClockMode::Frozen;
    options.ledgerIsUsed = true;
    options.faults = {demoRefusal()};
    demo->m_began = wanted.frozenAt.value_or(SystemClock().now());
    RK_TRY_ASSIGN(demo->m_sandbox, sandbox::Sandbox::start(std::move(options)));
    RK_TRY(demo->writeProfile());
    return demo;
}

std::function<Result<void>(storage::Transaction &)> Demo::writePlans(const AccountId &account, Instant now)
{
    return [account, now](storage::Transaction &transaction) { return writeDemoPlans(transaction, account, now); };
}

Result<void> Demo::writeProfile() const
{
    const config::Settings own = settings();
    RK_TRY_ASSIGN(config::ProfileFile file, config::ProfileFile::read(profileFile()));
    RK_TRY_ASSIGN(const QByteArray text, file.edited({{QStringLiteral("paddle.enabled"), true},
                                                      {QStringLiteral("paddle.environment"), QStringLiteral("sandbox")},
                                                      {QStringLiteral("paddle.label"), own.paddle.label},
                                                      {QStringLiteral("paddle.api_url"), own.paddle.apiUrl},
                                                      {QStringLiteral("stripe.enabled"), true},
                                                      {QStringLiteral("stripe.environment"), QStringLiteral("sandbox")},
                                                      {QStringLiteral("stripe.label"), own.stripe.label},
                                                      {QStringLiteral("stripe.api_url"), own.stripe.apiUrl},
                                                      {QStringLiteral("operator.name"), own.actor},
                                                      {QStringLiteral("credits.enabled"), true},
                                                      {QStringLiteral("credits.from"), own.credits.from->toString()},
                                                      {QStringLiteral("credits.ledger_url"), own.credits.ledgerUrl},
                                                      {QStringLiteral("database.url"), own.database}}));
    return file.write(text);
}

config::Settings Demo::settings() const
{
    config::Settings settings;
    settings.database = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("demo.db"));
    settings.actor = QStringLiteral("demo");
    settings.credits.enabled = true;
    settings.credits.from = m_began - kDemoCreditsSince;
    settings.credits.ledgerUrl = m_sandbox->baseUrl();
    settings.credits.ledgerKey = SecretBytes(sandbox::Ledger::defaultAdminKey());
    settings.paddle.enabled = true;
    settings.paddle.environment = config::Environment::Sandbox;
    settings.paddle.label = QStringLiteral("demo");
    settings.paddle.apiUrl = m_sandbox->baseUrl();
    settings.paddle.apiKey = SecretBytes(sandbox::SandboxOptions::defaultApiKey());
    settings.stripe.enabled = true;
    settings.stripe.environment = config::Environment::Sandbox;
    settings.stripe.label = settings.paddle.label;
    settings.stripe.apiUrl = m_sandbox->baseUrl();
    settings.stripe.secretKey = SecretBytes(sandbox::stripe::EmulatorOptions::defaultSecretKey());
    return settings;
}

} // namespace reckoner::app
