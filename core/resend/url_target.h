// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A receiver of webhooks at an address of ours: development, staging. The stored bytes are sent as they are, with a new
// signature of a secret that is chosen for this one use and kept nowhere. Only https, or http on this machine; no
// redirect is followed, so that a signed body never goes where nobody sent it. The thread of its event loop.

#include "core/base/clock.h"
#include "core/http/client.h"
#include "core/provider/provider.h"
#include "core/resend/target.h"

namespace reckoner::resend {

struct UrlTargetOptions {
    QUrl url;
    SecretBytes secret;
    provider::Environment environment = provider::Environment::Sandbox; // whose events these are
    // Customers' real data leaves for a place that is not the provider's: the host, as a person has typed it.
    QString confirmedHost = {};
    http::ClientOptions client = {};
};

// Errors: Invalid, in words for the person who entered the address.
Result<void> checkResendUrl(const QUrl &url);

class UrlTarget final : public Target
{
public:
    // Errors: Invalid (address, no secret, production without its confirmation).
    static Result<std::unique_ptr<UrlTarget>> create(UrlTargetOptions options, const Clock &clock);
    QString name() const override;
    Task<Sent> send(const events::StoredEvent &event) override;

private:
    UrlTarget(UrlTargetOptions options, const Clock &clock);

    UrlTargetOptions m_options;
    const Clock &m_clock;
    http::Client m_client;
    QObject m_context;
};

} // namespace reckoner::resend
