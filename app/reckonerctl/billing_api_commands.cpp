// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/command.h"
#include "core/billing_api/api_settings.h"
#include "core/billing_api/routes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace reckoner::ctl {

namespace {

constexpr int kMostTokenHours = 24;

struct TokenOptions {
    std::string subject, customer, email;
    int hours = 1;
};

QString apiText(const std::string &text)
{
    return QString::fromStdString(text);
}

// For trying things out: whoever has the shared secret may say who anybody is, so that it is the sandbox's alone.
Task<ExitCode> makeToken(Bench &bench, const TokenOptions &options)
{
    const config::Settings &settings = bench.loaded.settings;
    const config::BillingApiSettings &api = settings.billingApi;
    const auto refuse = [&bench](const QString &why) {
        bench.out.fail({ErrorKind::Invalid, why, {}, {}});
        return done(ExitCode::Usage);
    };
    if (settings.environment() != config::Environment::Sandbox)
        return refuse(QStringLiteral("Tokens for trying things out are made for the sandbox only."));
    if (api.algorithm != QLatin1StringView("HS256"))
        return refuse(QStringLiteral("Only tokens with a shared secret (HS256) can be made here; the private key of %1 "
                                     "belongs to who signs people in.")
                          .arg(api.algorithm));
    auto keys = billing_api::tokenKeys(billing_api::TokenAlgorithm::Hs256, api.tokenKey);
    if (!keys)
        return done(bench.out.fail(keys.error()));
    const Instant now = bench.session.clock().now(), expires = now + std::chrono::hours(options.hours);
    QJsonObject claims{{QStringLiteral("iss"), api.issuer},
                       {QStringLiteral("aud"), api.audience},
                       {QStringLiteral("sub"), apiText(options.subject)},
                       {QStringLiteral("iat"), now.seconds()},
                       {QStringLiteral("exp"), expires.seconds()}};
    if (!options.customer.empty())
        claims[api.customerClaim] = apiText(options.customer);
    if (!options.email.empty()) {
        claims[QStringLiteral("email")] = apiText(options.email);
        claims[QStringLiteral("email_verified")] = true;
    }
    const auto token =
        billing_api::signToken(billing_api::TokenAlgorithm::Hs256, keys->front(), R"({"alg":"HS256","typ":"JWT"})",
                               QJsonDocument(claims).toJson(QJsonDocument::Compact));
    if (!token)
        return done(bench.out.fail(token.error()));
    bench.out.print(QString::fromLatin1(*token), QJsonObject{{QStringLiteral("token"), QString::fromLatin1(*token)},
                                                             {QStringLiteral("claims"), claims},
                                                             {QStringLiteral("expires_at"), expires.toString()}});
    return done();
}

QStringList checkRemarks(const config::Settings &settings)
{
    const config::BillingApiSettings &api = settings.billingApi;
    QStringList remarks;
    if (!api.enabled)
        remarks << QStringLiteral(
            "It is off: set RECKONER_BILLING_API=true, or start reckonerd with --billing-listen.");
    if (api.allowedOrigins.isEmpty())
        remarks << QStringLiteral("No web page may ask: billing_api.allowed_origins is empty.");
    if (!settings.paddle.enabled)
        remarks << QStringLiteral("Paddle is not enabled: nothing can be bought.");
    if (!settings.paddle.checkoutScriptUrl.isEmpty() && settings.paddle.clientToken.isEmpty())
        remarks << QStringLiteral("There is a checkout script and no client-side token to start it with.");
    if (settings.paddle.checkoutScriptUrl.isEmpty())
        remarks << QStringLiteral("No checkout script is set: storefronts lead to the hosted checkout.");
    return remarks;
}

Task<ExitCode> checkApi(Bench &bench)
{
    const config::Settings &settings = bench.loaded.settings;
    const config::BillingApiSettings &api = settings.billingApi;
    const auto options = billing_api::apiOptionsOf(settings);
    const QStringList remarks = checkRemarks(settings);
    const bool isNamed = !api.issuer.isEmpty() && !api.audience.isEmpty();
    const QString fault = !options   ? options.error().message
                          : !isNamed ? QStringLiteral("The issuer and the audience of tokens must be set.")
                                     : QString();
    QString said = fault.isEmpty() ? QStringLiteral("The billing API can be started.")
                                   : QStringLiteral("The billing API cannot be started: %1").arg(fault);
    said += QStringLiteral("\nTokens: %1 of “%2” for “%3”; the customer by %4.")
                .arg(api.algorithm, printable(api.issuer), printable(api.audience), api.customerBy);
    for (const QString &remark : remarks)
        said += QStringLiteral("\n%1").arg(remark);
    bench.out.print(said,
                    QJsonObject{{QStringLiteral("usable"), fault.isEmpty()},
                                {QStringLiteral("fault"), fault},
                                {QStringLiteral("enabled"), api.enabled},
                                {QStringLiteral("algorithm"), api.algorithm},
                                {QStringLiteral("issuer"), api.issuer},
                                {QStringLiteral("audience"), api.audience},
                                {QStringLiteral("customer_by"), api.customerBy},
                                {QStringLiteral("allowed_origins"), QJsonArray::fromStringList(api.allowedOrigins)},
                                {QStringLiteral("remarks"), QJsonArray::fromStringList(remarks)}});
    return done(fault.isEmpty() ? ExitCode::Ok : ExitCode::Usage);
}

} // namespace

void addBillingApiCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group =
        app.add_subcommand("billing-api", "The API of reckonerd that storefronts call")->require_subcommand(1);
    group->add_subcommand("check", "Whether the settings are right")->callback([&chosen] {
        chosen.run = [](Bench &bench) { return checkApi(bench); };
    });
    group->add_subcommand("document", "Its OpenAPI document")->callback([&chosen] {
        chosen.run = [](Bench &bench) {
            const QByteArray text = billing_api::apiDocument();
            bench.out.print(QString::fromUtf8(text).trimmed(), QJsonDocument::fromJson(text).object());
            return done();
        };
    });
    auto options = std::make_shared<TokenOptions>();
    CLI::App *token = group->add_subcommand("token", "A token for trying things out in the sandbox, with the secret of "
                                                     "HS256");
    token->add_option("--subject", options->subject, "Who it is for")->required();
    token->add_option("--customer", options->customer, "What the claim that names the customer says");
    token->add_option("--email", options->email, "As verified by the storefront");
    token->add_option("--hours", options->hours, "How long it is good")
        ->check(CLI::Range(1, kMostTokenHours))
        ->capture_default_str();
    token->callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return makeToken(bench, *options); }; });
}

} // namespace reckoner::ctl
