// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A version of Stripe's API as a request, an account or an endpoint names it: it decides the shape of what is answered.
// Legacy is up to 2025-02-24.acacia, modern from 2025-03-31.basil on (reference/stripe.md §1.3, §2.0). Plain value.

#include <QString>

#include <optional>

namespace reckoner::sandbox::stripe {

class ApiVersion
{
public:
    // None: malformed, of an unknown release, or newer than any known one.
    static std::optional<ApiVersion> parse(const QString &text);
    static ApiVersion newestKnownLive(); // 2026-08-26.dahlia, whose behaviour was recorded

    QString text() const { return m_text; }
    bool isAtLeast(const char *date) const { return m_text.left(10) >= QLatin1String(date); }
    bool isModern() const { return isAtLeast("2025-03-31"); }
    bool defaultsToFlexibleBilling() const { return isAtLeast("2025-09-30"); }

private:
    explicit ApiVersion(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace reckoner::sandbox::stripe
