// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/settings.h"

#include "core/base/words.h"
#include "core/config/api_key.h"

#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include <toml++/toml.h>

#include <algorithm>
#include <array>

namespace reckoner::config {

namespace {

constexpr qint64 kMaxProfileBytes = 256 * 1024; // a profile is a page of text

constexpr std::array kKnownKeys{"database.url",
                                "operator.name",
                                "safety.sandbox",
                                "safety.production",
                                "paddle.enabled",
                                "paddle.environment",
                                "paddle.label",
                                "paddle.vendor_id",
                                "paddle.api_url",
                                "paddle.client_token",
                                "paddle.checkout_script_url",
                                "paddle.api_key_file",
                                "paddle.webhook_secret_file",
                                "account.provider",
                                "stripe.enabled",
                                "stripe.environment",
                                "stripe.label",
                                "stripe.api_url",
                                "stripe.webhook_path",
                                "stripe.publishable_key",
                                "stripe.checkout_return_url",
                                "stripe.secret_key_file",
                                "stripe.webhook_secret_file",
                                "listener.address",
                                "listener.port",
                                "listener.threads",
                                "listener.connections",
                                "listener.connections_per_peer",
                                "listener.signature_tolerance",
                                "listener.trusted_proxies",
                                "listener.allowlist",
                                "listener.tls_certificate",
                                "listener.tls_key",
                                "listener.log_requests",
                                "billing_api.enabled",
                                "billing_api.address",
                                "billing_api.port",
                                "billing_api.connections",
                                "billing_api.connections_per_peer",
                                "billing_api.requests_per_minute",
                                "billing_api.requests_per_minute_of_peer",
                                "billing_api.allowed_origins",
                                "billing_api.jwt_algorithm",
                                "billing_api.jwt_issuer",
                                "billing_api.jwt_audience",
                                "billing_api.jwt_leeway",
                                "billing_api.jwt_key_file",
                                "billing_api.customer_by",
                                "billing_api.customer_claim",
                                "billing_api.log_requests",
                                "reports.dsn_file",
                                "credits.enabled",
                                "credits.from",
                                "credits.signup_credits",
                                "credits.signup_from",
                                "credits.signup_until",
                                "credits.trial_credits",
                                "credits.trial_from",
                                "credits.trial_until",
                                "credits.ledger_url",
                                "credits.ledger_key_file",
                                "credits.ledger_fallback_key_file",
                                "reconciliation.every",
                                "reconciliation.csv",
                                "reconciliation.postgres"};

constexpr Micros kShortestReconciliation = std::chrono::minutes(10); // longer than a server keeps its turn
constexpr int kMostIntervalUnits = 1000;
constexpr QByteArrayView kExpiresMark(";expires="); // behind a webhook secret

// Reads values with environment over profile and collects what is wrong.
class Reader
{
public:
    Reader(const toml::table *profile, QString file, const secrets::Variables &variables, Loaded &loaded)
        : m_profile(profile), m_file(std::move(file)), m_variables(variables), m_loaded(loaded)
    {
    }

    struct Value {
        QString text;
        QString where;
        QString key;
    };

    std::optional<Value> text(const char *path, const char *variable)
    {
        const QString key = QString::fromLatin1(path);
        if (variable) {
            if (const auto value = m_variables(variable); value && !value->trimmed().isEmpty()) {
                const QString where = QStringLiteral("environment variable %1").arg(QLatin1StringView(variable));
                m_loaded.overrides[key] = where;
                return noted({QString::fromUtf8(value->trimmed()), where, key});
            }
        }
        if (!m_profile)
            return std::nullopt;
        const auto node = m_profile->at_path(path);
        if (!node)
            return std::nullopt;
        const QString where = QStringLiteral("%1 in %2, line %3")
                                  .arg(QLatin1StringView(path), m_file)
                                  .arg(node.node()->source().begin.line);
        if (const auto string = node.value_exact<std::string>())
            return noted({QString::fromStdString(*string), where, key});
        if (const auto boolean = node.value_exact<bool>())
            return noted({*boolean ? QStringLiteral("true") : QStringLiteral("false"), where, key});
        if (const auto number = node.value_exact<int64_t>())
            return noted({QString::number(*number), where, key});
        fault(Words::tr("%1 must be a text.").arg(QLatin1StringView(path)), where, key);
        return std::nullopt;
    }

    std::optional<bool> boolean(const char *path, const char *variable)
    {
        const auto value = text(path, variable);
        if (!value)
            return std::nullopt;
        const QString lower = value->text.toLower();
        if (lower == QLatin1StringView("true") || lower == QLatin1StringView("1") || lower == QLatin1StringView("yes"))
            return true;
        if (lower == QLatin1StringView("false") || lower == QLatin1StringView("0") || lower == QLatin1StringView("no"))
            return false;
        fault(Words::tr("“%1” is neither true nor false.").arg(value->text.left(40)), value->where, value->key);
        return std::nullopt;
    }

    // Of the environment alone: another name for what text() reads.
    std::optional<Value> variable(const char *path, const QByteArray &name)
    {
        const auto value = m_variables(name);
        if (!value || value->trimmed().isEmpty())
            return std::nullopt;
        const QString where = QStringLiteral("environment variable %1").arg(QString::fromLatin1(name));
        m_loaded.overrides[QString::fromLatin1(path)] = where;
        return noted({QString::fromUtf8(value->trimmed()), where, QString::fromLatin1(path)});
    }

    struct Range {
        int from = 1, to = 1;
    };
    // 0 when it is not given.
    int number(const char *path, Range range)
    {
        const auto value = text(path, nullptr);
        if (!value)
            return 0;
        bool isNumber = false;
        const int number = value->text.toInt(&isNumber);
        if (isNumber && number >= range.from && number <= range.to)
            return number;
        fault(
            Words::tr("%1 must be a number from %2 to %3.").arg(QLatin1StringView(path)).arg(range.from).arg(range.to),
            value->where, value->key);
        return 0;
    }

    void fault(const QString &what, const QString &where, const QString &key = {})
    {
        m_loaded.faults.push_back({what, where, key});
    }

    QString placesOf(const char *path, const char *variable) const
    {
        return m_profile ? QStringLiteral("environment variable %1, %2 in %3")
                               .arg(QLatin1StringView(variable), QLatin1StringView(path), m_file)
                         : QStringLiteral("environment variable %1").arg(QLatin1StringView(variable));
    }

    // Keys that nothing reads are mistakes: a misspelt safety level must not be silently ignored.
    void refuseUnknownKeys()
    {
        if (!m_profile)
            return;
        for (const auto &[section, node] : *m_profile) {
            const toml::table *table = node.as_table();
            if (!table) {
                refuse(std::string(section.str()), int(section.source().begin.line));
                continue;
            }
            for (const auto &[key, value] : *table)
                refuse(std::string(section.str()) + "." + std::string(key.str()), int(key.source().begin.line));
        }
    }

private:
    void refuse(const std::string &path, int line)
    {
        const QString where = QStringLiteral("%1, line %2").arg(m_file).arg(line);
        if (path == "paddle.api_key" || path == "paddle.webhook_secret" || path == "reports.dsn" ||
            path == "stripe.secret_key" || path == "stripe.webhook_secret" || path == "credits.ledger_key" ||
            path == "credits.ledger_fallback_key" || path == "billing_api.jwt_key")
            fault(Words::tr("Secrets do not belong into a profile. Use %1_file or an environment variable.")
                      .arg(QString::fromStdString(path)),
                  where);
        else if (std::find(kKnownKeys.begin(), kKnownKeys.end(), path) == kKnownKeys.end())
            fault(Words::tr("Unknown key “%1”.").arg(QString::fromStdString(path)), where);
    }
    std::optional<Value> noted(Value value)
    {
        m_loaded.notes << value.where;
        return value;
    }

    const toml::table *m_profile; // null: there is no profile
    QString m_file;
    const secrets::Variables &m_variables;
    Loaded &m_loaded;
};

std::optional<SafetyLevel> safetyFromText(const QString &text)
{
    if (text == QLatin1StringView("silent"))
        return SafetyLevel::Silent;
    if (text == QLatin1StringView("confirm"))
        return SafetyLevel::Confirm;
    if (text == QLatin1StringView("type"))
        return SafetyLevel::TypeName;
    if (text == QLatin1StringView("read-only"))
        return SafetyLevel::ReadOnly;
    return std::nullopt;
}

void readSafety(Reader &in, const char *path, SafetyLevel &level)
{
    const auto value = in.text(path, nullptr);
    if (!value)
        return;
    if (const auto read = safetyFromText(value->text))
        level = *read;
    else
        in.fault(
            Words::tr("“%1” is no safety level. Use silent, confirm, type or read-only.").arg(value->text.left(40)),
            value->where, value->key);
}

struct SecretQuestion {
    QLatin1StringView key; // what faults are about
    const char *name;      // of the environment variable
    const char *filePath;  // in the profile
    QString what;          // for people
    bool needed = false;
    LoadOptions::Missing missing = LoadOptions::Missing::IsFault;
};

std::optional<secrets::FoundSecret> readSecret(Reader &in, const secrets::Variables &variables,
                                               const SecretQuestion &question, Loaded &loaded)
{
    const auto file = in.text(question.filePath, nullptr);
    auto found = secrets::findSecret(variables, question.name, file ? file->text : QString());
    if (!found) {
        in.fault(found.error().message, secrets::secretPlaces(question.name, file ? file->text : QString()),
                 question.key);
        return std::nullopt;
    }
    if (!*found) {
        if (question.needed && question.missing == LoadOptions::Missing::IsFault)
            in.fault(Words::tr("%1 is missing (%2).").arg(question.what, QLatin1StringView(question.name)),
                     secrets::secretPlaces(question.name), question.key);
        return std::nullopt;
    }
    loaded.notes << (*found)->place;
    loaded.secretOrigins.push_back({question.key, question.what, (*found)->place});
    return std::move(**found);
}

// How the settings of a provider are called.
struct ProviderKeys {
    QString name; // "Paddle"
    const char *environmentPath;
    const char *environmentVariable;
    const char *secretVariable; // of webhooks
    QLatin1StringView secretKey;
};
const ProviderKeys &keysOf(ProviderChoice provider)
{
    static const ProviderKeys paddle{QStringLiteral("Paddle"), "paddle.environment", "PADDLE_ENVIRONMENT",
                                     "PADDLE_WEBHOOK_SECRET", kWebhookSecret};
    static const ProviderKeys stripe{QStringLiteral("Stripe"), "stripe.environment", "STRIPE_ENVIRONMENT",
                                     "STRIPE_WEBHOOK_SECRET", kStripeWebhookSecret};
    return provider == ProviderChoice::Stripe ? stripe : paddle;
}

bool isKeyOfStripe(const QByteArray &secret)
{
    return secret.startsWith("sk_") || secret.startsWith("rk_") || secret.startsWith("pk_");
}

std::vector<ExpiringSecret> readWebhookSecrets(Reader &in, const secrets::FoundSecret &found, const ProviderKeys &keys)
{
    std::vector<ExpiringSecret> secrets;
    const QString variable = QLatin1StringView(keys.secretVariable);
    for (const QByteArray &part : found.value.reveal().split(',')) {
        QByteArray secret = part.trimmed();
        std::optional<Instant> end;
        if (const qsizetype mark = secret.indexOf(kExpiresMark); mark >= 0) {
            const auto read = Instant::parse(QString::fromUtf8(secret.mid(mark + kExpiresMark.size())));
            if (!read) {
                in.fault(Words::tr("A %1 webhook secret (%2) has an end that is no time. Write "
                                   "SECRET;expires=2026-12-31T00:00:00Z.")
                             .arg(keys.name, variable),
                         found.place, keys.secretKey);
                continue;
            }
            end = *read;
            secret.truncate(mark);
        }
        if (!isWebhookSecret(secret))
            in.fault(Words::tr("The %1 webhook secret (%2) is malformed: one of its comma-separated parts is empty or "
                               "has blanks in it.")
                         .arg(keys.name, variable),
                     found.place, keys.secretKey);
        else if (isKeyOfStripe(secret))
            in.fault(Words::tr("%1 holds a key of Stripe's. The secret of a webhook endpoint begins with whsec_.")
                         .arg(variable),
                     found.place, keys.secretKey);
        else
            secrets.emplace_back(SecretBytes(secret), end);
    }
    return secrets;
}

QStringList readNetworks(Reader &in, const Reader::Value &value)
{
    if (auto networks = networksFromText(value.text))
        return std::move(*networks);
    in.fault(
        Words::tr("“%1” is no list of networks. Write addresses as 192.0.2.7 or 192.0.2.0/24, separated by commas.")
            .arg(value.text.left(80)),
        value.where, value.key);
    return {};
}

// PADDLE_BILLING_…_IPS: the addresses of one environment, or of both.
void readAllowlist(Reader &in, ListenerSettings &listener, Environment environment)
{
    auto value = in.variable("listener.allowlist", environment == Environment::Sandbox ? "PADDLE_BILLING_SANDBOX_IPS"
                                                                                       : "PADDLE_BILLING_LIVE_IPS");
    if (!value)
        value = in.variable("listener.allowlist", "PADDLE_BILLING_IPS");
    const bool isPaddles = value.has_value();
    if (!value)
        value = in.text("listener.allowlist", nullptr);
    if (!value || value->text == QLatin1StringView("off"))
        return;
    if (value->text == QLatin1StringView("provider")) {
        listener.allowlist = ListenerSettings::Allowlist::Provider;
        return;
    }
    listener.allowlist =
        isPaddles ? ListenerSettings::Allowlist::PaddleNetworks : ListenerSettings::Allowlist::Networks;
    listener.allowedNetworks = readNetworks(in, *value);
}

void readListener(Reader &in, ListenerSettings &listener, Environment environment)
{
    const auto plain = [&in](const char *path) {
        const auto value = in.text(path, nullptr);
        return value ? value->text : QString();
    };
    if (const auto address = in.text("listener.address", nullptr)) {
        listener.address = address->text;
        if (QHostAddress(address->text).isNull())
            in.fault(Words::tr("“%1” is no IP address to listen on.").arg(address->text.left(60)), address->where,
                     address->key);
    }
    listener.port = in.number("listener.port", {1, 65535});
    listener.threads = in.number("listener.threads", {1, 16});
    listener.connections = in.number("listener.connections", {1, 60'000});
    listener.connectionsPerPeer = in.number("listener.connections_per_peer", {1, 60'000});
    listener.signatureToleranceSeconds = in.number("listener.signature_tolerance", {5, 86'400});
    if (const auto proxies = in.text("listener.trusted_proxies", nullptr))
        listener.trustedProxies = readNetworks(in, *proxies);
    readAllowlist(in, listener, environment);
    listener.certificateFile = plain("listener.tls_certificate");
    listener.keyFile = plain("listener.tls_key");
    if (listener.certificateFile.isEmpty() != listener.keyFile.isEmpty())
        in.fault(Words::tr("TLS needs both listener.tls_certificate and listener.tls_key."),
                 QStringLiteral("listener.tls_certificate, listener.tls_key"),
                 QStringLiteral("listener.tls_certificate"));
    listener.logsRequests = in.boolean("listener.log_requests", nullptr).value_or(false);
}

void checkApiUrl(Reader &in, const Reader::Value &value)
{
    const QUrl url(value.text, QUrl::StrictMode);
    const QString host = url.host();
    const bool loopback = host == QLatin1StringView("127.0.0.1") || host == QLatin1StringView("localhost") ||
                          host == QLatin1StringView("::1");
    const bool plain = url.scheme() == QLatin1StringView("http") && loopback;
    if (!url.isValid() || host.isEmpty() || !(url.scheme() == QLatin1StringView("https") || plain) ||
        !url.userInfo().isEmpty() || url.hasQuery())
        in.fault(
            Words::tr("“%1” is not a usable API address: https, or http on this machine.").arg(value.text.left(80)),
            value.where, value.key);
}

std::optional<Instant> readInstant(Reader &in, const char *path)
{
    const auto value = in.text(path, nullptr);
    if (!value)
        return std::nullopt;
    if (const auto read = Instant::parse(value->text))
        return *read;
    in.fault(Words::tr("“%1” is no time. Write it as 2026-12-31T00:00:00Z.").arg(value->text.left(40)), value->where,
             value->key);
    return std::nullopt;
}

struct BonusKeys {
    const char *credits;
    const char *from;
    const char *until;
};

BonusSettings readBonus(Reader &in, const BonusKeys &keys)
{
    BonusSettings bonus;
    bonus.credits = in.number(keys.credits, {0, 1'000'000'000});
    bonus.from = readInstant(in, keys.from);
    bonus.until = readInstant(in, keys.until);
    return bonus;
}

void readCredits(Reader &in, CreditSettings &credits)
{
    credits.enabled = in.boolean("credits.enabled", "RECKONER_CREDITS").value_or(false);
    credits.from = readInstant(in, "credits.from");
    credits.signup = readBonus(in, {"credits.signup_credits", "credits.signup_from", "credits.signup_until"});
    credits.trial = readBonus(in, {"credits.trial_credits", "credits.trial_from", "credits.trial_until"});
    if (const auto url = in.text("credits.ledger_url", "LEDGER_URL")) {
        credits.ledgerUrl = url->text;
        checkApiUrl(in, *url);
    }
}

// “30m”, “6h”, “1d”; zero for “off”.
std::optional<Micros> intervalFromText(const QString &text)
{
    if (text == QLatin1StringView("off"))
        return Micros(0);
    bool isNumber = false;
    const int count = text.chopped(text.isEmpty() ? 0 : 1).toInt(&isNumber);
    if (!isNumber || count < 1 || count > kMostIntervalUnits)
        return std::nullopt;
    if (text.endsWith(QLatin1Char('m')))
        return std::chrono::minutes(count);
    if (text.endsWith(QLatin1Char('h')))
        return std::chrono::hours(count);
    if (text.endsWith(QLatin1Char('d')))
        return std::chrono::hours(24 * count);
    return std::nullopt;
}

void readReconciliation(Reader &in, const CreditSettings &credits, ReconciliationSettings &reconciliation)
{
    const auto every = in.text("reconciliation.every", "RECKONER_RECONCILE_EVERY");
    const auto csv = in.text("reconciliation.csv", "RECKONER_RECONCILE_CSV");
    const auto postgres = in.text("reconciliation.postgres", "RECKONER_RECONCILE_POSTGRES");
    if (csv)
        reconciliation.csvFile = csv->text;
    if (postgres)
        reconciliation.postgresAddress = postgres->text;
    if (csv && postgres)
        in.fault(Words::tr("External entries come from one place: leave out reconciliation.csv or "
                           "reconciliation.postgres."),
                 csv->where, csv->key);
    if (!every)
        return;
    const auto interval = intervalFromText(every->text);
    if (!interval || (interval->count() > 0 && *interval < kShortestReconciliation)) {
        in.fault(Words::tr("“%1” is no interval to reconcile at. Use off, or 10m and more: 30m, 6h, 1d.")
                     .arg(every->text.left(40)),
                 every->where, every->key);
        return;
    }
    reconciliation.every = *interval;
    if (interval->count() > 0 && !csv && !postgres && (!credits.enabled || credits.ledgerUrl.isEmpty()))
        in.fault(Words::tr("reconciliation.every needs a ledger to compare with: credits.enabled with "
                           "credits.ledger_url, reconciliation.csv or reconciliation.postgres."),
                 every->where, every->key);
}

std::optional<Environment> environmentFromText(const QString &text)
{
    if (text == QLatin1StringView("production"))
        return Environment::Production;
    if (text == QLatin1StringView("sandbox"))
        return Environment::Sandbox;
    return std::nullopt;
}

// PADDLE_STATUS is what some set-ups call the same; they say “live” there as well.
std::optional<Environment> readStatus(Reader &in)
{
    const auto status = in.variable("paddle.environment", "PADDLE_STATUS");
    if (!status)
        return std::nullopt;
    const QString text = status->text.toLower();
    const auto read = text == QLatin1StringView("live") ? Environment::Production : environmentFromText(text);
    if (!read)
        in.fault(Words::tr("“%1” is no Paddle environment. Use sandbox or live (PADDLE_STATUS).").arg(text.left(40)),
                 status->where, status->key);
    return read;
}

// https://shop.example.com, and http on this machine; nothing behind the port.
bool isOrigin(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString host = url.host();
    const bool isLocal = host == QLatin1StringView("127.0.0.1") || host == QLatin1StringView("localhost");
    const bool isSafe =
        url.scheme() == QLatin1StringView("https") || (url.scheme() == QLatin1StringView("http") && isLocal);
    return url.isValid() && !host.isEmpty() && isSafe && url.path().isEmpty() && !url.hasQuery() &&
           !url.hasFragment() && url.userInfo().isEmpty();
}

void readOrigins(Reader &in, BillingApiSettings &api)
{
    const auto value = in.text("billing_api.allowed_origins", "RECKONER_BILLING_API_ORIGINS");
    if (!value)
        return;
    for (const QString &part : value->text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString origin = part.trimmed();
        if (isOrigin(origin))
            api.allowedOrigins << origin;
        else
            in.fault(Words::tr("“%1” is no origin of a web page. Write it as https://shop.example.com, without a path.")
                         .arg(origin.left(80)),
                     value->where, value->key);
    }
}

struct WordSetting {
    const char *path;
    const char *variable;
    QStringList words; // the first is the default
};

QString readWord(Reader &in, const WordSetting &setting)
{
    const auto value = in.text(setting.path, setting.variable);
    if (!value)
        return setting.words.first();
    if (setting.words.contains(value->text))
        return value->text;
    in.fault(Words::tr("“%1” is none of %2.").arg(value->text.left(40), setting.words.join(QStringLiteral(", "))),
             value->where, value->key);
    return setting.words.first();
}

QString readNeeded(Reader &in, const char *path, const char *variable, bool needed)
{
    const auto value = in.text(path, variable);
    if (!value && needed)
        in.fault(Words::tr("%1 is missing: the billing API cannot tell whom to trust without it.")
                     .arg(QLatin1StringView(path)),
                 in.placesOf(path, variable), QString::fromLatin1(path));
    return value ? value->text : QString();
}

void readBillingApi(Reader &in, const LoadOptions &options, BillingApiSettings &api)
{
    api.enabled = in.boolean("billing_api.enabled", "RECKONER_BILLING_API").value_or(false) || options.billingApi;
    if (const auto address = in.text("billing_api.address", nullptr)) {
        api.address = address->text;
        if (QHostAddress(address->text).isNull())
            in.fault(Words::tr("“%1” is no IP address to listen on.").arg(address->text.left(60)), address->where,
                     address->key);
    }
    api.port = in.number("billing_api.port", {1, 65535});
    api.connections = in.number("billing_api.connections", {1, 60'000});
    api.connectionsPerPeer = in.number("billing_api.connections_per_peer", {1, 60'000});
    api.requestsPerMinute = in.number("billing_api.requests_per_minute", {1, 1'000'000});
    api.requestsPerMinuteOfPeer = in.number("billing_api.requests_per_minute_of_peer", {1, 1'000'000});
    readOrigins(in, api);
    api.algorithm = readWord(in, {"billing_api.jwt_algorithm",
                                  "RECKONER_JWT_ALGORITHM",
                                  {QStringLiteral("HS256"), QStringLiteral("RS256"), QStringLiteral("ES256")}});
    api.issuer = readNeeded(in, "billing_api.jwt_issuer", "RECKONER_JWT_ISSUER", api.enabled);
    api.audience = readNeeded(in, "billing_api.jwt_audience", "RECKONER_JWT_AUDIENCE", api.enabled);
    if (in.text("billing_api.jwt_leeway", nullptr))
        api.leewaySeconds = in.number("billing_api.jwt_leeway", {0, 300});
    api.customerBy =
        readWord(in, {"billing_api.customer_by",
                      "RECKONER_BILLING_API_CUSTOMER_BY",
                      {QStringLiteral("customer_id"), QStringLiteral("external_id"), QStringLiteral("email")}});
    const auto claim = in.text("billing_api.customer_claim", nullptr);
    api.customerClaim = claim ? claim->text : QStringLiteral("sub");
    api.logsRequests = in.boolean("billing_api.log_requests", nullptr).value_or(false);
}

// none: missing or malformed, and noted.
std::optional<Environment> readEnvironment(Reader &in, const ProviderKeys &keys, bool needed)
{
    const auto value = in.text(keys.environmentPath, keys.environmentVariable);
    const QString variable = QLatin1StringView(keys.environmentVariable);
    if (!value) {
        if (needed)
            in.fault(Words::tr("The %1 environment is missing (%2: sandbox or production).").arg(keys.name, variable),
                     in.placesOf(keys.environmentPath, keys.environmentVariable),
                     QLatin1StringView(keys.environmentPath));
        return std::nullopt;
    }
    const auto read = environmentFromText(value->text);
    if (!read)
        in.fault(Words::tr("“%1” is no %2 environment. Use sandbox or production (%3).")
                     .arg(value->text.left(40), keys.name, variable),
                 value->where, value->key);
    return read;
}

// PADDLE_STATUS, where it is set, says it; what says the same otherwise must not contradict it.
std::optional<Environment> readPaddleEnvironment(Reader &in, bool needed)
{
    const ProviderKeys &keys = keysOf(ProviderChoice::Paddle);
    const auto status = readStatus(in);
    if (!status)
        return readEnvironment(in, keys, needed);
    const auto value = in.text(keys.environmentPath, keys.environmentVariable);
    const auto read = value ? environmentFromText(value->text) : std::nullopt;
    if (read && *read != *status)
        in.fault(Words::tr("PADDLE_STATUS and the Paddle environment contradict each other."), value->where,
                 value->key);
    return status;
}

// What a browser may know. Each has a name for both environments and one for each of them.
QString readOfEnvironment(Reader &in, const char *path, const char *name, Environment environment)
{
    const QByteArray own = (environment == Environment::Sandbox ? QByteArray("PADDLE_BILLING_SANDBOX_")
                                                                : QByteArray("PADDLE_BILLING_LIVE_")) +
                           name;
    if (const auto value = in.variable(path, own))
        return value->text;
    const auto value = in.text(path, (QByteArray("PADDLE_BILLING_") + name).constData());
    return value ? value->text : QString();
}

void readStorefrontFacts(Reader &in, PaddleSettings &paddle)
{
    const bool isSandbox = paddle.environment == Environment::Sandbox;
    paddle.clientToken = readOfEnvironment(in, "paddle.client_token", "CLIENT_TOKEN", paddle.environment);
    const QString prefix = isSandbox ? QStringLiteral("test_") : QStringLiteral("live_");
    if (!paddle.clientToken.isEmpty() && !paddle.clientToken.startsWith(prefix))
        in.fault(Words::tr("The Paddle client-side token is not one of this environment: it must begin with %1.")
                     .arg(prefix),
                 QStringLiteral("paddle.client_token, PADDLE_BILLING_CLIENT_TOKEN"),
                 QStringLiteral("paddle.client_token"));
    paddle.checkoutScriptUrl =
        readOfEnvironment(in, "paddle.checkout_script_url", "CHECKOUT_SCRIPT_URL", paddle.environment);
    if (!paddle.checkoutScriptUrl.isEmpty())
        checkApiUrl(in, {paddle.checkoutScriptUrl,
                         QStringLiteral("paddle.checkout_script_url, PADDLE_BILLING_CHECKOUT_SCRIPT_URL"),
                         QStringLiteral("paddle.checkout_script_url")});
}

void readPaddleNames(Reader &in, PaddleSettings &paddle)
{
    auto vendor = in.variable("paddle.vendor_id", "PADDLE_BILLING_SELLER_ID");
    if (!vendor)
        vendor = in.text("paddle.vendor_id", "PADDLE_VENDOR_ID");
    if (vendor) {
        paddle.vendorId = vendor->text;
        if (!std::all_of(vendor->text.begin(), vendor->text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
            in.fault(Words::tr("“%1” is no Paddle vendor id: it has digits only (PADDLE_VENDOR_ID).")
                         .arg(vendor->text.left(40)),
                     vendor->where, vendor->key);
    }
    if (const auto label = in.text("paddle.label", nullptr)) {
        paddle.label = label->text;
        if (auto named = checkProfileName(label->text); !named)
            in.fault(named.error().message, label->where, label->key);
    }
    if (const auto url = in.text("paddle.api_url", "PADDLE_API_URL")) {
        paddle.apiUrl = url->text;
        checkApiUrl(in, *url);
    }
}

// Gives the environment if it is known.
std::optional<Environment> readPaddle(Reader &in, PaddleSettings &paddle)
{
    paddle.enabled = in.boolean("paddle.enabled", "PADDLE_BILLING_ENABLED").value_or(false);
    const auto environment = readPaddleEnvironment(in, paddle.enabled);
    paddle.environment = environment.value_or(Environment::Sandbox);
    readPaddleNames(in, paddle);
    readStorefrontFacts(in, paddle);
    return environment;
}

void readPaddleSecrets(Reader &in, const secrets::Variables &variables, const LoadOptions &options,
                       std::optional<Environment> environment, Loaded &loaded)
{
    const LoadOptions::Needs needs = options.needs;
    PaddleSettings &paddle = loaded.settings.paddle;
    const bool needsKey = paddle.enabled && (needs == LoadOptions::Needs::ApiKey || needs == LoadOptions::Needs::Both);
    const bool needsSecret =
        paddle.enabled && (needs == LoadOptions::Needs::WebhookSecret || needs == LoadOptions::Needs::Both);
    if (auto key = readSecret(in, variables,
                              {kApiKeySecret, "PADDLE_API_KEY", "paddle.api_key_file", Words::tr("The Paddle API key"),
                               needsKey, options.missing},
                              loaded)) {
        paddle.apiKey = std::move(key->value);
        const QString wrong = environment ? apiKeyFault(paddle.apiKey, *environment) : QString();
        if (!wrong.isEmpty())
            in.fault(wrong, key->place, kApiKeySecret);
    }
    if (const auto secret = readSecret(in, variables,
                                       {kWebhookSecret, "PADDLE_WEBHOOK_SECRET", "paddle.webhook_secret_file",
                                        Words::tr("The Paddle webhook secret"), needsSecret, options.missing},
                                       loaded))
        paddle.webhookSecrets = readWebhookSecrets(in, *secret, keysOf(ProviderChoice::Paddle));
}

// What pages in a browser are told, and where Stripe's page leads back to.
void readStripePages(Reader &in, StripeSettings &stripe, std::optional<Environment> environment)
{
    if (const auto key = in.text("stripe.publishable_key", "STRIPE_PUBLISHABLE_KEY")) {
        stripe.publishableKey = key->text;
        const bool live = key->text.startsWith(QLatin1StringView("pk_live_"));
        if (!live && !key->text.startsWith(QLatin1StringView("pk_test_"))) // it may be a secret: never quoted
            in.fault(Words::tr("The publishable key of Stripe begins with pk_test_ or pk_live_, and this one does not. "
                               "Never enter a secret key here: it is shown to everybody."),
                     key->where, key->key);
        else if (environment && live != (*environment == Environment::Production))
            in.fault(Words::tr("The publishable key is of Stripe's other mode. Enter the key of this environment."),
                     key->where, key->key);
    }
    if (const auto url = in.text("stripe.checkout_return_url", "STRIPE_CHECKOUT_RETURN_URL")) {
        stripe.checkoutReturnUrl = url->text;
        checkApiUrl(in, *url);
    }
}

// Gives the mode if it is known.
std::optional<Environment> readStripe(Reader &in, StripeSettings &stripe)
{
    stripe.enabled = in.boolean("stripe.enabled", "STRIPE_BILLING_ENABLED").value_or(false);
    const auto environment = readEnvironment(in, keysOf(ProviderChoice::Stripe), stripe.enabled);
    stripe.environment = environment.value_or(Environment::Sandbox);
    if (const auto label = in.text("stripe.label", nullptr)) {
        stripe.label = label->text;
        if (auto named = checkProfileName(label->text); !named)
            in.fault(named.error().message, label->where, label->key);
    }
    if (const auto url = in.text("stripe.api_url", "STRIPE_API_URL")) {
        stripe.apiUrl = url->text;
        checkApiUrl(in, *url);
    }
    if (const auto path = in.text("stripe.webhook_path", "STRIPE_WEBHOOK_PATH")) {
        stripe.webhookPath = path->text;
        static const QRegularExpression form(QStringLiteral("^(/[A-Za-z0-9._~-]+)+$"));
        if (!form.match(path->text).hasMatch())
            in.fault(Words::tr("“%1” is no path of a URL. Write it as /v1/webhooks/stripe.").arg(path->text.left(80)),
                     path->where, path->key);
    }
    readStripePages(in, stripe, environment);
    return environment;
}

void readStripeSecrets(Reader &in, const secrets::Variables &variables, const LoadOptions &options, Loaded &loaded)
{
    using Needs = LoadOptions::Needs;
    StripeSettings &stripe = loaded.settings.stripe;
    const bool needsKey = stripe.enabled && (options.needs == Needs::ApiKey || options.needs == Needs::Both);
    const bool needsSecret = stripe.enabled && (options.needs == Needs::WebhookSecret || options.needs == Needs::Both);
    if (auto key = readSecret(in, variables,
                              {kStripeKeySecret, "STRIPE_SECRET_KEY", "stripe.secret_key_file",
                               Words::tr("The Stripe secret key"), needsKey, options.missing},
                              loaded)) {
        stripe.secretKey = std::move(key->value);
        const QString wrong = stripe.enabled ? stripeKeyFault(stripe.secretKey, stripe.environment) : QString();
        if (!wrong.isEmpty())
            in.fault(wrong, key->place, kStripeKeySecret);
    }
    if (const auto secret = readSecret(in, variables,
                                       {kStripeWebhookSecret, "STRIPE_WEBHOOK_SECRET", "stripe.webhook_secret_file",
                                        Words::tr("The Stripe webhook secret"), needsSecret, options.missing},
                                       loaded))
        stripe.webhookSecrets = readWebhookSecrets(in, *secret, keysOf(ProviderChoice::Stripe));
}

// With one provider enabled it is that one; with both the profile says which.
void readProviderChoice(Reader &in, Settings &settings)
{
    if (settings.stripe.enabled && !settings.paddle.enabled)
        settings.provider = ProviderChoice::Stripe;
    const auto value = in.text("account.provider", "RECKONER_PROVIDER");
    if (!value)
        return;
    if (value->text == QLatin1StringView("stripe"))
        settings.provider = ProviderChoice::Stripe;
    else if (value->text == QLatin1StringView("paddle"))
        settings.provider = ProviderChoice::Paddle;
    else
        in.fault(Words::tr("“%1” is no provider. Use paddle or stripe.").arg(value->text.left(40)), value->where,
                 value->key);
}

// The fall-back key is only used where somebody has set one.
void readLedgerKeys(Reader &in, const secrets::Variables &variables, const LoadOptions &options, Loaded &loaded)
{
    CreditSettings &credits = loaded.settings.credits;
    const bool needed = credits.enabled && !credits.ledgerUrl.isEmpty() &&
                        (options.needs == LoadOptions::Needs::ApiKey || options.needs == LoadOptions::Needs::Both);
    if (auto key = readSecret(in, variables,
                              {kLedgerKeySecret, "LEDGER_ADMIN_KEY", "credits.ledger_key_file",
                               Words::tr("The admin key of the credit ledger"), needed, options.missing},
                              loaded))
        credits.ledgerKey = std::move(key->value);
    if (auto key = readSecret(in, variables,
                              {kLedgerFallbackKeySecret,
                               "LEDGER_DEV_KEY",
                               "credits.ledger_fallback_key_file",
                               Words::tr("The fall-back key of the credit ledger"),
                               false,
                               {}},
                              loaded))
        credits.ledgerFallbackKey = std::move(key->value);
}

// Only reckonerd with the billing API needs it.
void readTokenKey(Reader &in, const secrets::Variables &variables, const LoadOptions &options, Loaded &loaded)
{
    BillingApiSettings &api = loaded.settings.billingApi;
    auto key = readSecret(in, variables,
                          {kTokenKeySecret, "RECKONER_JWT_KEY", "billing_api.jwt_key_file",
                           Words::tr("The key that access tokens are checked with"),
                           api.enabled && options.needs == LoadOptions::Needs::Both, options.missing},
                          loaded);
    if (key)
        api.tokenKey = std::move(key->value);
}

// Whoever has it may file reports under our name; so it is kept like a key.
void readReportDsn(Reader &in, const secrets::Variables &variables, Loaded &loaded)
{
    auto dsn = readSecret(
        in, variables,
        {kReportDsnSecret, "SENTRY_DSN", "reports.dsn_file", Words::tr("The address of error reports"), false, {}},
        loaded);
    if (dsn)
        loaded.settings.reportDsn = std::move(dsn->value);
}

std::optional<toml::table> parseProfile(const QByteArray &text, const QString &fileName, Loaded &loaded)
{
    try { // toml++ reports by exception
        return toml::parse(std::string_view(text.constData(), size_t(text.size())), fileName.toStdString());
    } catch (const toml::parse_error &error) {
        const auto &at = error.source().begin;
        const std::string_view why = error.description();
        loaded.faults.push_back(
            {Words::tr("The configuration is not TOML: %1").arg(QString::fromUtf8(why.data(), qsizetype(why.size()))),
             QStringLiteral("%1, line %2, column %3").arg(fileName).arg(at.line).arg(at.column)});
        return std::nullopt;
    }
}

std::optional<toml::table> readProfile(const LoadOptions &options, Loaded &loaded)
{
    if (options.profileFile.isEmpty())
        return std::nullopt;
    QFile file(options.profileFile);
    if (!file.exists()) {
        if (options.file == LoadOptions::File::Required)
            loaded.faults.push_back({Words::tr("The configuration file does not exist."), options.profileFile});
        return std::nullopt;
    }
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxProfileBytes) {
        loaded.faults.push_back(
            {Words::tr("The configuration file cannot be read, or is larger than a configuration can be."),
             options.profileFile});
        return std::nullopt;
    }
    return parseProfile(file.readAll(), options.profileFile, loaded);
}

// Everything but the secrets. Gives Paddle's environment if it is known.
std::optional<Environment> readPlainValues(Reader &in, const LoadOptions &options, const secrets::Variables &variables,
                                           Loaded &loaded)
{
    in.refuseUnknownKeys();
    if (const auto database = in.text("database.url", "RECKONER_DB"))
        loaded.settings.database = database->text;
    if (!options.database.isEmpty()) {
        loaded.settings.database = options.database;
        loaded.overrides[QStringLiteral("database.url")] = QStringLiteral("--db on the command line");
    }
    if (const auto actor = in.text("operator.name", "RECKONER_OPERATOR"))
        loaded.settings.actor = actor->text;
    else if (const auto user = variables("USER"))
        loaded.settings.actor = QString::fromUtf8(*user);
    if (loaded.settings.actor.isEmpty())
        loaded.settings.actor = QStringLiteral("unknown");
    readSafety(in, "safety.sandbox", loaded.settings.sandboxSafety);
    readSafety(in, "safety.production", loaded.settings.productionSafety);
    const auto environment = readPaddle(in, loaded.settings.paddle);
    readListener(in, loaded.settings.listener, loaded.settings.paddle.environment);
    readBillingApi(in, options, loaded.settings.billingApi);
    readCredits(in, loaded.settings.credits);
    readReconciliation(in, loaded.settings.credits, loaded.settings.reconciliation);
    readStripe(in, loaded.settings.stripe);
    readProviderChoice(in, loaded.settings);
    return environment;
}

AccountId accountOf(const QString &provider, Environment environment, const QString &label)
{
    const bool sandbox = environment == Environment::Sandbox;
    return AccountId(QStringLiteral("%1/%2/%3")
                         .arg(provider, sandbox ? QStringLiteral("sandbox") : QStringLiteral("production"), label));
}

std::vector<SecretBytes> valuesOf(const std::vector<ExpiringSecret> &secrets)
{
    std::vector<SecretBytes> values;
    for (const ExpiringSecret &secret : secrets)
        values.push_back(secret.value);
    return values;
}

} // namespace

AccountId PaddleSettings::account() const
{
    return accountOf(QStringLiteral("paddle"), environment, label);
}

std::vector<SecretBytes> PaddleSettings::webhookSecretValues() const
{
    return valuesOf(webhookSecrets);
}

AccountId StripeSettings::account() const
{
    return accountOf(QStringLiteral("stripe"), environment, label);
}

AccountId Settings::account() const
{
    return provider == ProviderChoice::Stripe ? stripe.account() : paddle.account();
}

Environment Settings::environment() const
{
    return provider == ProviderChoice::Stripe ? stripe.environment : paddle.environment;
}

QString Settings::providerName() const
{
    return provider == ProviderChoice::Stripe ? QStringLiteral("Stripe") : QStringLiteral("Paddle");
}

QString Settings::label() const
{
    return provider == ProviderChoice::Stripe ? stripe.label : paddle.label;
}

std::vector<SecretBytes> Settings::webhookSecretValues() const
{
    return valuesOf(provider == ProviderChoice::Stripe ? stripe.webhookSecrets : paddle.webhookSecrets);
}

bool Settings::takesWebhooksOf(ProviderChoice of) const
{
    return of == ProviderChoice::Stripe ? stripe.enabled : paddle.enabled || !stripe.enabled;
}

std::optional<QStringList> networksFromText(const QString &text)
{
    QStringList networks;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const QString network = part.trimmed();
        const auto [address, length] = QHostAddress::parseSubnet(network);
        if (address.isNull() || length < 0)
            return std::nullopt;
        networks << network;
    }
    return networks;
}

Loaded loadSettings(const LoadOptions &options, const secrets::Variables &variables)
{
    Loaded loaded;
    const auto profile = readProfile(options, loaded);
    Reader in(profile ? &*profile : nullptr, options.profileFile, variables, loaded);
    const auto environment = readPlainValues(in, options, variables, loaded);
    readPaddleSecrets(in, variables, options, environment, loaded);
    readStripeSecrets(in, variables, options, loaded);
    readReportDsn(in, variables, loaded);
    readTokenKey(in, variables, options, loaded);
    readLedgerKeys(in, variables, options, loaded);
    return loaded;
}

Loaded readProfileText(const QByteArray &text, const QString &fileName)
{
    Loaded loaded;
    const secrets::Variables none = [](const QByteArray &) { return std::optional<QByteArray>(); };
    const auto profile = parseProfile(text, fileName, loaded);
    Reader in(profile ? &*profile : nullptr, fileName, none, loaded);
    readPlainValues(in, {.profileFile = fileName, .needs = LoadOptions::Needs::Nothing}, none, loaded);
    return loaded;
}

QString faultsText(const std::vector<Fault> &faults)
{
    QString text = faults.size() == 1 ? Words::tr("Reckoner cannot start: one thing is wrong.\n")
                                      : Words::tr("Reckoner cannot start: %1 things are wrong.\n").arg(faults.size());
    for (const Fault &fault : faults)
        text += QStringLiteral("  - %1\n    looked at: %2\n").arg(fault.what, fault.where);
    return text;
}

QString profilePath(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/reckoner/%1.toml").arg(name);
}

QString profileDatabasePath(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/reckoner/%1.db").arg(name);
}

Result<void> checkProfileName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$"));
    if (form.match(name).hasMatch())
        return {};
    return Error{
        ErrorKind::Invalid,
        Words::tr("“%1” is no usable name: letters, digits, dash and underscore, at most 40.").arg(name.left(60)),
        {},
        {}};
}

} // namespace reckoner::config
