// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/api_version.h"

#include <QRegularExpression>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

// Each major with its first and last known release.
struct MajorRelease {
    const char *name;
    const char *first;
    const char *last;
};
constexpr MajorRelease kMajors[] = {
    {"acacia", "2024-09-30", "2025-02-24"}, {"basil", "2025-03-31", "2025-08-27"},
    {"clover", "2025-09-30", "2026-02-25"}, {"dahlia", "2026-03-25", "2026-08-26"},
    {"endive", "2026-09-30", "2026-10-28"},
};
constexpr char kLastWithoutName[] = "2024-06-20";
constexpr char kFirstVersion[] = "2011-01-01";

} // namespace

std::optional<ApiVersion> ApiVersion::parse(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4}-\\d{2}-\\d{2})(?:\\.([a-z]+))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString date = match.captured(1), name = match.captured(2);
    if (name.isEmpty()) {
        const bool isKnown = date >= QLatin1String(kFirstVersion) && date <= QLatin1String(kLastWithoutName);
        return isKnown ? std::optional(ApiVersion(text)) : std::nullopt;
    }
    for (const MajorRelease &major : kMajors) {
        if (name == QLatin1String(major.name) && date >= QLatin1String(major.first) &&
            date <= QLatin1String(major.last))
            return ApiVersion(text);
    }
    return std::nullopt;
}

ApiVersion ApiVersion::newestKnownLive()
{
    return ApiVersion(u"2026-08-26.dahlia"_s);
}

} // namespace reckoner::sandbox::stripe
