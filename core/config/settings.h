// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a program of ours is told: a TOML profile, overridden by environment variables, with secrets from
// core/secrets. Reading finds every fault at once and says where it looked, because a billing program that starts
// half configured is worse than one that does not start. Plain values; reading blocks on small files.

#include "core/base/expiring_secret.h"
#include "core/base/id.h"
#include "core/secrets/keychain.h"
#include "core/secrets/secret_source.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace reckoner::config {

enum class Environment { Sandbox, Production };

// How much a person must do before a change is sent (UI.md, dialogs that move money).
enum class SafetyLevel { Silent, Confirm, TypeName, ReadOnly };

struct PaddleSettings {
    bool enabled = false;
    Environment environment = Environment::Sandbox;
    QString label = QStringLiteral("main"); // tells several accounts of one environment apart
    QString vendorId;                       // informational at Paddle Billing
    QString apiUrl;                         // empty: Paddle's own; else the emulator's, https or loopback
    SecretBytes apiKey;
    std::vector<ExpiringSecret> webhookSecrets; // several while one is rotated out
    // What pages in a browser may know, to open the provider's checkout.
    QString clientToken, checkoutScriptUrl;

    AccountId account() const; // paddle/sandbox/main
    // Without their ends: what was signed before a secret ended is checked with it for ever.
    std::vector<SecretBytes> webhookSecretValues() const;
};

struct StripeSettings {
    bool enabled = false;
    Environment environment = Environment::Sandbox; // test mode, or live
    QString label = QStringLiteral("main");
    QString apiUrl;            // empty: Stripe's own; else the emulator's, https or loopback
    QString webhookPath;       // where reckonerd takes its webhooks; empty: /v1/webhooks/stripe
    QString publishableKey;    // what pages in a browser may know: pk_test_…, pk_live_…
    QString checkoutReturnUrl; // where its checkout page leads back to; empty: no checkouts
    SecretBytes secretKey;
    std::vector<ExpiringSecret> webhookSecrets; // whsec_…; several while one is rolled

    AccountId account() const; // stripe/sandbox/main
};

enum class ProviderChoice { Paddle, Stripe };

// How reckonerd listens; its command line wins. Networks are CIDR texts, checked.
struct ListenerSettings {
    // Provider: what Paddle publishes. PaddleNetworks: given as Paddle's, so that other providers' webhooks are not
    // held to them.
    enum class Allowlist { Off, Provider, Networks, PaddleNetworks };
    QString address; // empty, as 0 below: the server's own default
    int port = 0, threads = 0, connections = 0, connectionsPerPeer = 0, signatureToleranceSeconds = 0;
    QStringList trustedProxies;
    Allowlist allowlist = Allowlist::Off;
    QStringList allowedNetworks; // with the latter two
    QString certificateFile, keyFile;
    bool logsRequests = false; // a line for each
};

// The billing API of reckonerd, which storefronts call. 0 and empty: the server's own default.
struct BillingApiSettings {
    bool enabled = false;
    QString address;
    int port = 0, connections = 0, connectionsPerPeer = 0, requestsPerMinute = 0, requestsPerMinuteOfPeer = 0;
    QStringList allowedOrigins;
    QString algorithm; // of access tokens: HS256, RS256, ES256
    QString issuer, audience;
    int leewaySeconds = -1; // below 0: the default
    QString customerBy;     // customer_id, external_id, email
    QString customerClaim;  // of the first two
    SecretBytes tokenKey;   // a shared secret or public keys
    bool logsRequests = false;
};

// A bonus that is given once to a person, see core/credits/grant_rules.h.
struct BonusSettings {
    qint64 credits = 0; // 0: there is none
    std::optional<Instant> from, until;
};

// Product credits and the external ledger that is told of them.
struct CreditSettings {
    bool enabled = false;
    std::optional<Instant> from; // only what was bought from then on grants credits
    BonusSettings signup, trial;
    QString ledgerUrl; // empty: nobody is told
    SecretBytes ledgerKey, ledgerFallbackKey;
};

// How often reckonerd compares payments, grants and the external ledger, and where the ledger's entries come from: from
// its API unless a file or a database is named.
struct ReconciliationSettings {
    Micros every{0}; // zero: only when somebody asks
    QString csvFile, postgresAddress;
};

struct Settings {
    QString database; // sqlite:… or postgresql://…; empty: the profile's own SQLite file
    QString actor;    // who the audit log names
    SafetyLevel sandboxSafety = SafetyLevel::Confirm;
    SafetyLevel productionSafety = SafetyLevel::TypeName;
    PaddleSettings paddle;
    StripeSettings stripe;
    // Whose account the programs work with where both are enabled; webhooks are taken for both.
    ProviderChoice provider = ProviderChoice::Paddle;
    CreditSettings credits;
    ReconciliationSettings reconciliation;
    ListenerSettings listener;
    BillingApiSettings billingApi;
    SecretBytes reportDsn; // where error reports go; empty: nowhere

    // Of the provider that is worked with.
    AccountId account() const;
    Environment environment() const;
    QString providerName() const; // "Paddle", "Stripe"
    QString label() const;
    std::vector<SecretBytes> webhookSecretValues() const; // without their ends
    // Whose webhooks are taken, whichever is worked with: of those that are enabled; of Paddle's where none is.
    bool takesWebhooksOf(ProviderChoice of) const;
};

// One thing that is wrong, and where it was looked for.
struct Fault {
    QString what;
    QString where;
    QString key = {}; // of the profile, "paddle.label"; empty when it is not about one value
};

// What faults and origins name that are about a secret, which has no key in the profile.
inline constexpr QLatin1StringView kApiKeySecret("paddle.api_key"), kWebhookSecret("paddle.webhook_secret"),
    kStripeKeySecret("stripe.secret_key"), kStripeWebhookSecret("stripe.webhook_secret"),
    kReportDsnSecret("reports.dsn"), kLedgerKeySecret("credits.ledger_key"),
    kLedgerFallbackKeySecret("credits.ledger_fallback_key"), kTokenKeySecret("billing_api.jwt_key");

// Where a secret came from, in words; never the secret.
struct SecretOrigin {
    QString key;  // one of the names above
    QString what; // "The Paddle API key"
    QString place;
};

struct LoadOptions {
    QString profileFile;
    enum class File { Optional, Required } file = File::Optional;
    enum class Needs { ApiKey, WebhookSecret, Both, Nothing } needs = Needs::ApiKey; // with billing enabled
    // MayFollow: a keychain is asked next (keychain_secrets.h), so that a missing secret is no fault yet.
    enum class Missing { IsFault, MayFollow } missing = Missing::IsFault;
    QString database;        // from --db: wins over everything
    bool billingApi = false; // asked for on the command line
};

struct Loaded {
    Settings settings;
    std::vector<Fault> faults; // empty: good to start
    QStringList notes;         // what was read from where, for doctor; no secrets
    std::vector<SecretOrigin> secretOrigins;
    std::map<QString, QString> overrides; // keys of the profile that something else decides, and what
    // Why a provider cannot be connected although everything else is right; its mirror can be worked with. Each names
    // its secret as key.
    std::vector<Fault> missingKeys;
    std::optional<secrets::KeychainOutcome> keychain; // what it answered, where it was asked for a key
};

Loaded loadSettings(const LoadOptions &options, const secrets::Variables &variables);
// The same for the text of a profile alone, without environment and without secrets: is it right, and what does it say?
Loaded readProfileText(const QByteArray &text, const QString &fileName);

// "Reckoner cannot start: 3 things are wrong." and two lines each.
QString faultsText(const std::vector<Fault> &faults);

// $XDG_CONFIG_HOME/reckoner/NAME.toml and $XDG_DATA_HOME/reckoner/NAME.db.
QString profilePath(const QString &name);
QString profileDatabasePath(const QString &name);
// “192.0.2.0/24, 2001:db8::/32” as a list; nothing when one of them is no network.
std::optional<QStringList> networksFromText(const QString &text);
// Letters, digits, dash and underscore, at most 40. Errors: Invalid.
Result<void> checkProfileName(const QString &name);

} // namespace reckoner::config
