// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds out whether a key works and what it may read, by the cheapest reads there are: one row of each resource.
// Nothing is written, so what the key may change stays unknown until it is used. Has a client of its own and needs no
// session: keys are tested before anything is opened. Lives on the thread of its event loop.
// Sources: reference/paddle.md §1.2, reference/stripe.md §1.1.

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/base/task.h"
#include "core/config/settings.h"

#include <vector>

namespace reckoner::doctor {

enum class Ability { Allowed, Forbidden, Unknown };

enum class Resource {
    Products,
    Prices,
    Customers,
    Addresses,
    Businesses,
    Subscriptions,
    Payments,
    Adjustments,
    Events,
    WebhookDestinations,
};

struct Permission {
    Resource resource = Resource::Products;
    Ability read = Ability::Unknown;
    QString why; // of Unknown
};

struct KeyReport {
    AccountId account;
    config::ProviderChoice provider = config::ProviderChoice::Paddle;
    std::optional<Error> problem;        // the key or the way there does not work; permissions are empty then
    std::vector<Permission> permissions; // of what there is at this provider
    qint64 answerMs = 0;                 // of the first answer
};

struct ConnectionQuestion {
    config::Environment environment = config::Environment::Sandbox;
    QString label;
    QString apiUrl; // empty: the provider's own
    SecretBytes apiKey;
    config::ProviderChoice provider = config::ProviderChoice::Paddle;

    AccountId account() const;
};

// Errors: Cancelled. Cancelling ends it after the call that is under way.
Task<KeyReport> testConnection(ConnectionQuestion question, const Clock &clock);
// About each account that is enabled and has a key.
std::vector<ConnectionQuestion> connectionQuestions(const config::Settings &settings);
// One after the other. Errors: Cancelled.
Task<std::vector<KeyReport>> testConnections(std::vector<ConnectionQuestion> questions, const Clock &clock,
                                             QObject *context);

} // namespace reckoner::doctor
