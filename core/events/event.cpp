// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event.h"

#include "core/base/assert.h"
#include "core/base/provider_of.h"

#include <array>
#include <utility>

namespace reckoner::events {

EventForm eventFormOf(const AccountId &account)
{
    return providerOf(account) == ProviderKind::Stripe ? EventForm::Stripe : EventForm::Paddle;
}

namespace {

constexpr std::array kOutcomeTexts{
    std::pair{Outcome::Pending, "pending"},     std::pair{Outcome::Applied, "applied"},
    std::pair{Outcome::Stale, "stale"},         std::pair{Outcome::Duplicate, "duplicate"},
    std::pair{Outcome::Unhandled, "unhandled"}, std::pair{Outcome::Parked, "parked"},
    std::pair{Outcome::Failed, "failed"},
};

constexpr std::array kSourceTexts{
    std::pair{Source::Webhook, "webhook"},
    std::pair{Source::Feed, "feed"},
    std::pair{Source::Import, "import"},
};

} // namespace

QString sourceText(Source source)
{
    for (const auto &[value, text] : kSourceTexts) {
        if (value == source)
            return QLatin1StringView(text);
    }
    RK_UNREACHABLE();
}

std::optional<Source> sourceFromText(const QString &text)
{
    for (const auto &[value, known] : kSourceTexts) {
        if (text == QLatin1StringView(known))
            return value;
    }
    return std::nullopt;
}

QString outcomeText(Outcome outcome)
{
    for (const auto &[value, text] : kOutcomeTexts) {
        if (value == outcome)
            return QLatin1StringView(text);
    }
    RK_UNREACHABLE();
}

std::optional<Outcome> outcomeFromText(const QString &text)
{
    for (const auto &[value, known] : kOutcomeTexts) {
        if (text == QLatin1StringView(known))
            return value;
    }
    return std::nullopt;
}

} // namespace reckoner::events
