// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/event_filter.h"

namespace reckoner::ctl {

namespace {

Error filterFault(const QString &words)
{
    return {ErrorKind::Invalid, words, {}, {}};
}

// A day is its beginning, in UTC.
Result<Instant> filterTime(const QString &text)
{
    Result<Instant> time = Instant::parse(text.contains(u'T') ? text : text + QStringLiteral("T00:00:00Z"));
    if (!time)
        return filterFault(QStringLiteral("“%1” is no time; write 2026-01-31 or 2026-01-31T12:00:00Z.").arg(text));
    return time;
}

Result<void> setFilter(events::EventFilter &filter, const QString &key, const QString &value)
{
    if (key == QLatin1StringView("type")) {
        filter.typePrefix = value;
    } else if (key == QLatin1StringView("outcome")) {
        filter.outcome = events::outcomeFromText(value);
        if (!filter.outcome)
            return filterFault(QStringLiteral("“%1” is no outcome of an event; there are pending, applied, stale, "
                                              "duplicate, unhandled, parked and failed.")
                                   .arg(value));
    } else if (key == QLatin1StringView("entity")) {
        filter.entityId = value;
    } else if (key == QLatin1StringView("customer")) {
        filter.customerId = CustomerId(value);
    } else if (key == QLatin1StringView("source")) {
        filter.source = events::sourceFromText(value);
        if (!filter.source)
            return filterFault(
                QStringLiteral("“%1” is no source of events; there are webhook, feed and import.").arg(value));
    } else if (key == QLatin1StringView("from")) {
        RK_TRY_ASSIGN(filter.from, filterTime(value));
    } else if (key == QLatin1StringView("until")) {
        RK_TRY_ASSIGN(filter.until, filterTime(value));
    } else {
        return filterFault(QStringLiteral("“%1” is nothing to filter by; there are type, outcome, entity, customer, "
                                          "source, from and until.")
                               .arg(key));
    }
    return {};
}

} // namespace

bool EventFilterOptions::isEmpty() const
{
    return filter.empty() && type.empty() && outcome.empty() && entity.empty() && customer.empty() && source.empty() &&
           from.empty() && until.empty();
}

void addEventFilterOptions(CLI::App &command, EventFilterOptions &options)
{
    command.add_option("--filter", options.filter,
                       "All of it in one: “type=subscription. outcome=parked entity=… customer=… source=… from=… "
                       "until=…”");
    command.add_option("--type", options.type, "A type, or with a dot at its end the beginning: subscription.");
    command.add_option("--outcome", options.outcome, "What became of it")
        ->check(CLI::IsMember({"pending", "applied", "stale", "duplicate", "unhandled", "parked", "failed"}));
    command.add_option("--entity", options.entity, "Id of what the event is about");
    command.add_option("--customer", options.customer, "Id of a customer");
    command.add_option("--source", options.source, "How it came")->check(CLI::IsMember({"webhook", "feed", "import"}));
    command.add_option("--from", options.from, "Happened from then on: 2026-01-31 or 2026-01-31T12:00:00Z");
    command.add_option("--until", options.until, "Happened before then");
}

Result<events::EventFilter> eventFilter(const AccountId &account, const EventFilterOptions &options)
{
    events::EventFilter filter;
    filter.account = account;
    for (const QString &word : QString::fromStdString(options.filter).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0 || equals + 1 == word.size())
            return filterFault(QStringLiteral("“%1” in the filter is not key=value.").arg(word));
        RK_TRY(setFilter(filter, word.left(equals), word.mid(equals + 1)));
    }
    for (const auto &[key, value] : {std::pair("type", &options.type),
                                     {"outcome", &options.outcome},
                                     {"entity", &options.entity},
                                     {"customer", &options.customer},
                                     {"source", &options.source},
                                     {"from", &options.from},
                                     {"until", &options.until}}) {
        if (!value->empty())
            RK_TRY(setFilter(filter, QLatin1StringView(key), QString::fromStdString(*value)));
    }
    return filter;
}

} // namespace reckoner::ctl
