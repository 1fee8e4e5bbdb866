// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ids of the form that the API document demands, and the two ways in which the table makes a call.

#include "tests/conformance/requests/call_table.h"
#include "tests/provider/paddle_at.h"

namespace reckoner::conformance {

template <class IdType = QString> IdType sampleId(const char *prefix, int number = 1)
{
    return IdType(QStringLiteral("%1_01%2").arg(QLatin1StringView(prefix)).arg(number, 24, 10, QLatin1Char('0')));
}

inline SubscriptionId sampleSubscriptionId(int number = 1)
{
    return sampleId<SubscriptionId>("sub", number);
}
inline CustomerId sampleCustomerId()
{
    return sampleId<CustomerId>("ctm");
}
inline PriceId samplePriceId(int number = 1)
{
    return sampleId<PriceId>("pri", number);
}
inline Money sampleMoney(qint64 minor, const char *currency = "USD")
{
    return Money(minor, Currency::of(currency));
}
inline Instant sampleDate()
{
    return Instant::fromSeconds(1'805'000'000);
}

inline const QByteArray kCustomData = R"({"order":"7","nested":{"list":[1,null,"Zoë"]}})";

// A row that calls once; what the answer is worth does not matter here.
template <class Make> CallRow once(const char *call, QString variant, Make make)
{
    return {call, std::move(variant),
            [make = std::move(make)](provider::paddle::PaddleProvider &paddle, testkit::CutServer &) {
                static_cast<void>(testkit::await(make(paddle)));
            }};
}

// A row that reads a page and the one behind it.
template <class Make> CallRow twoPages(const char *call, QJsonObject sample, Make list)
{
    return {call, QStringLiteral("two pages"),
            [sample = std::move(sample), list = std::move(list)](provider::paddle::PaddleProvider &paddle,
                                                                 testkit::CutServer &server) {
                const int before = server.seen();
                server.next(tests::whole(tests::pageOf({sample}, {}, false)));
                static_cast<void>(testkit::await(list(paddle, provider::ListFrom{})));
                const http::ServerRequest first = server.requests().at(size_t(before));
                const QUrl next = server.url(first.path + '?' + first.query + "&after=" + sampleId("evt").toLatin1());
                server.next(tests::whole(tests::pageOf({sample}, next.toString(QUrl::FullyEncoded), true)));
                auto page = testkit::await(list(paddle, provider::ListFrom{}));
                if (!page)
                    qFatal("the page cannot be read: %s", qPrintable(page.error().detail));
                static_cast<void>(testkit::await(list(paddle, provider::ListFrom{page->next, 0})));
            }};
}

} // namespace reckoner::conformance
