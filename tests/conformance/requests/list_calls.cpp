// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/requests/sample.h"

namespace reckoner::conformance {

using namespace provider;
using paddle::PaddleProvider;

namespace {

// A list with all that ListFrom can ask for.
template <class List>
void addListRows(std::vector<CallRow> &rows, const char *call, const QJsonObject &sample, const List &list)
{
    rows.push_back(once(call, QStringLiteral("from the start"),
                        [list](PaddleProvider &paddle) { return list(paddle, ListFrom{}); }));
    rows.push_back(once(call, QStringLiteral("a small page"), [list](PaddleProvider &paddle) {
        return list(paddle, ListFrom{{}, 10});
    }));
    rows.push_back(once(call, QStringLiteral("a page too large"), [list](PaddleProvider &paddle) {
        return list(paddle, ListFrom{{}, 5000});
    }));
    rows.push_back(once(call, QStringLiteral("behind an id"), [list](PaddleProvider &paddle) {
        return list(paddle, ListFrom{sampleId("evt"), 0});
    }));
    rows.push_back(twoPages(call, sample, list));
}

template <class List> CallRow secondWalk(const char *call, const QJsonObject &sample, const List &list)
{
    return {call, QStringLiteral("items beside the catalog"),
            [sample, list](PaddleProvider &paddle, testkit::CutServer &server) {
                server.next(tests::whole(tests::pageOf({sample}, {}, false)));
                auto page = testkit::await(list(paddle, ListFrom{}));
                if (!page || page->next.isEmpty())
                    qFatal("there is no second walk");
                static_cast<void>(testkit::await(list(paddle, ListFrom{page->next, 0})));
            }};
}

} // namespace

std::vector<CallRow> listCalls()
{
    std::vector<CallRow> rows;
    const auto products = [](PaddleProvider &paddle, ListFrom from) { return paddle.listProducts(from); };
    const auto prices = [](PaddleProvider &paddle, ListFrom from) { return paddle.listPrices(from); };
    addListRows(rows, "listProducts", tests::sampleProduct(), products);
    rows.push_back(secondWalk("listProducts", tests::sampleProduct(), products));
    addListRows(rows, "listPrices", tests::samplePrice(), prices);
    rows.push_back(secondWalk("listPrices", tests::samplePrice(), prices));
    addListRows(rows, "listCustomers", tests::sampleCustomer(),
                [](PaddleProvider &paddle, ListFrom from) { return paddle.listCustomers(from); });
    const QString owner = sampleCustomerId().toString();
    addListRows(rows, "listAddresses", tests::with(tests::sampleAddress(), "customer_id", owner),
                [](PaddleProvider &paddle, ListFrom from) { return paddle.listAddresses(sampleCustomerId(), from); });
    addListRows(rows, "listBusinesses", tests::with(tests::sampleBusiness(), "customer_id", owner),
                [](PaddleProvider &paddle, ListFrom from) { return paddle.listBusinesses(sampleCustomerId(), from); });
    addListRows(rows, "listSubscriptions", tests::sampleSubscription(),
                [](PaddleProvider &paddle, ListFrom from) { return paddle.listSubscriptions(from); });
    addListRows(rows, "listPayments", tests::samplePayment(),
                [](PaddleProvider &paddle, ListFrom from) { return paddle.listPayments({}, from); });
    addListRows(rows, "listBilledPayments", tests::samplePayment(),
                [](PaddleProvider &paddle, ListFrom from) { return paddle.listBilledPayments(from); });
    addListRows(rows, "listAdjustments", tests::sampleAdjustment(),
                [](PaddleProvider &paddle, ListFrom from) { return paddle.listAdjustments(from); });
    addListRows(rows, "listEvents", tests::sampleEvent(),
                [](PaddleProvider &paddle, ListFrom from) { return paddle.listEvents(from); });
    rows.push_back(
        once("creditBalances", {}, [](PaddleProvider &paddle) { return paddle.creditBalances(sampleCustomerId()); }));
    rows.push_back(once("checkCredentials", {}, [](PaddleProvider &paddle) { return paddle.checkCredentials(); }));
    rows.push_back(once("listEventTypes", {}, [](PaddleProvider &paddle) { return paddle.listEventTypes(); }));
    rows.push_back(
        once("listWebhookNetworks", {}, [](PaddleProvider &paddle) { return paddle.listWebhookNetworks(); }));
    return rows;
}

} // namespace reckoner::conformance
