// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/requests/sample.h"

namespace reckoner::conformance {

using namespace Qt::StringLiterals;

using namespace provider;
using namespace subscriptions;
using paddle::PaddleProvider;

namespace {

constexpr EffectiveFrom kEffective[]{EffectiveFrom::NextBillingPeriod, EffectiveFrom::Immediately};
constexpr OnPaymentFailure kOnFailure[]{OnPaymentFailure::PreventChange, OnPaymentFailure::ApplyChange};

QString effectiveName(EffectiveFrom from)
{
    return from == EffectiveFrom::Immediately ? u"immediately"_qs : u"next period"_qs;
}

QString failureName(OnPaymentFailure what)
{
    return what == OnPaymentFailure::ApplyChange ? u"apply"_qs : u"prevent"_qs;
}

void addItemRows(std::vector<CallRow> &rows)
{
    const SubscriptionId id = sampleSubscriptionId();
    for (const ProrationMode mode : kAllProrationModes) {
        for (const OnPaymentFailure onFailure : kOnFailure) {
            for (const int items : {1, 3}) {
                ItemsChange change{{}, mode, onFailure};
                for (int i = 0; i < items; ++i)
                    change.items.push_back({samplePriceId(i), 1 + 4'999 * i});
                const QString variant =
                    u"%1, %2, %3 items"_qs.arg(prorationModeText(mode), failureName(onFailure)).arg(items);
                rows.push_back(once("previewItems", variant,
                                    [id, change](PaddleProvider &paddle) { return paddle.previewItems(id, change); }));
                rows.push_back(once("changeItems", variant,
                                    [id, change](PaddleProvider &paddle) { return paddle.changeItems(id, change); }));
            }
        }
    }
}

void addPauseRows(std::vector<CallRow> &rows)
{
    const SubscriptionId id = sampleSubscriptionId();
    for (const auto resumeAt : {std::optional<Instant>(), std::optional(sampleDate())}) {
        for (const bool goesOn : {false, true}) {
            const QString rest =
                (resumeAt ? u", until a date"_qs : QString()) + (goesOn ? u", same period"_qs : QString());
            for (const EffectiveFrom from : kEffective) {
                const PauseRequest request{from, resumeAt, goesOn};
                rows.push_back(once("pause", effectiveName(from) + rest,
                                    [id, request](PaddleProvider &paddle) { return paddle.pause(id, request); }));
            }
            const ResumeRequest request{resumeAt, goesOn};
            rows.push_back(once("resume", u"resume"_qs + rest,
                                [id, request](PaddleProvider &paddle) { return paddle.resume(id, request); }));
        }
    }
}

void addChargeRows(std::vector<CallRow> &rows)
{
    const SubscriptionId id = sampleSubscriptionId();
    for (const EffectiveFrom from : kEffective) {
        rows.push_back(once("cancel", effectiveName(from),
                            [id, from](PaddleProvider &paddle) { return paddle.cancel(id, {from}); }));
        for (const OnPaymentFailure onFailure : kOnFailure) {
            for (const int items : {1, 2}) {
                ChargeRequest request{{}, from, onFailure};
                for (int i = 0; i < items; ++i)
                    request.items.push_back({samplePriceId(i), 1 + i});
                const QString variant =
                    u"%1, %2, %3 items"_qs.arg(effectiveName(from), failureName(onFailure)).arg(items);
                rows.push_back(once("previewCharge", variant, [id, request](PaddleProvider &paddle) {
                    return paddle.previewCharge(id, request);
                }));
                rows.push_back(once("charge", variant,
                                    [id, request](PaddleProvider &paddle) { return paddle.charge(id, request); }));
            }
        }
    }
}

} // namespace

std::vector<CallRow> subscriptionCalls()
{
    std::vector<CallRow> rows;
    const SubscriptionId id = sampleSubscriptionId();
    const QStringList statuses{u"active"_qs, u"canceled"_qs, u"past_due"_qs, u"paused"_qs, u"trialing"_qs};
    rows.push_back(once("getSubscription", {}, [id](PaddleProvider &paddle) { return paddle.getSubscription(id); }));
    rows.push_back(once("findSubscriptions", u"of a customer"_qs, [](PaddleProvider &paddle) {
        return paddle.findSubscriptions({sampleCustomerId(), {}}, {});
    }));
    rows.push_back(once("findSubscriptions", u"by status"_qs, [statuses](PaddleProvider &paddle) {
        return paddle.findSubscriptions({{}, statuses}, {});
    }));
    rows.push_back(once("findSubscriptions", u"both"_qs, [statuses](PaddleProvider &paddle) {
        return paddle.findSubscriptions({sampleCustomerId(), statuses}, {{}, 25});
    }));
    addItemRows(rows);
    addPauseRows(rows);
    addChargeRows(rows);
    rows.push_back(
        once("clearScheduledChange", {}, [id](PaddleProvider &paddle) { return paddle.clearScheduledChange(id); }));
    rows.push_back(once("activate", {}, [id](PaddleProvider &paddle) { return paddle.activate(id); }));
    for (const ProrationMode mode : kAllProrationModes) {
        const NextBillChange change{sampleDate(), mode};
        rows.push_back(once("previewNextBill", prorationModeText(mode),
                            [id, change](PaddleProvider &paddle) { return paddle.previewNextBill(id, change); }));
        rows.push_back(once("moveNextBill", prorationModeText(mode),
                            [id, change](PaddleProvider &paddle) { return paddle.moveNextBill(id, change); }));
    }
    rows.push_back(once("paymentMethodUpdatePayment", {},
                        [id](PaddleProvider &paddle) { return paddle.paymentMethodUpdatePayment(id); }));
    return rows;
}

} // namespace reckoner::conformance
