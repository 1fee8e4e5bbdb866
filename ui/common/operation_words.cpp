// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/operation_words.h"

#include "core/base/assert.h"
#include "ui/common/plain_text.h"
#include "ui/common/time_text.h"

#include <QCoreApplication>

namespace reckoner::ui {

namespace {

struct OperationWords {
    Q_DECLARE_TR_FUNCTIONS(OperationWords)
};

} // namespace

QString requestTitle(const actions::SubscriptionRequest &request)
{
    struct Title {
        QString operator()(const subscriptions::ItemsChange &) const { return OperationWords::tr("Change of items"); }
        QString operator()(const subscriptions::PauseRequest &) const { return OperationWords::tr("Pause"); }
        QString operator()(const subscriptions::ResumeRequest &) const { return OperationWords::tr("Resume"); }
        QString operator()(const subscriptions::CancelRequest &) const { return OperationWords::tr("Cancellation"); }
        QString operator()(const actions::ClearScheduledChange &) const
        {
            return OperationWords::tr("Removal of the scheduled change");
        }
        QString operator()(const actions::Activate &) const { return OperationWords::tr("Activation"); }
        QString operator()(const subscriptions::NextBillChange &) const
        {
            return OperationWords::tr("Change of the next billing date");
        }
        QString operator()(const subscriptions::ChargeRequest &) const { return OperationWords::tr("One-time charge"); }
    };
    return std::visit(Title(), request);
}

QString requestTitle(const actions::CustomerRequest &request)
{
    struct Title {
        QString operator()(const provider::CustomerDraft &) const { return OperationWords::tr("New customer"); }
        QString operator()(const provider::CustomerEdit &edit) const
        {
            const bool onlyStatus = edit.status && !edit.name && !edit.email && !edit.customData;
            if (onlyStatus && *edit.status == QLatin1StringView("archived"))
                return OperationWords::tr("Archiving of the customer");
            if (onlyStatus && *edit.status == QLatin1StringView("active"))
                return OperationWords::tr("Restoring of the customer");
            return OperationWords::tr("Edit of the customer");
        }
        QString operator()(const provider::AddressDraft &) const { return OperationWords::tr("New address"); }
        QString operator()(const provider::BusinessDraft &) const { return OperationWords::tr("New business"); }
        QString operator()(const provider::AddressEdit &edit) const
        {
            if (edit.status)
                return *edit.status == QLatin1StringView("archived") ? OperationWords::tr("Archiving of an address")
                                                                     : OperationWords::tr("Restoring of an address");
            return OperationWords::tr("Edit of an address");
        }
        QString operator()(const provider::BusinessEdit &edit) const
        {
            if (edit.status)
                return *edit.status == QLatin1StringView("archived") ? OperationWords::tr("Archiving of a business")
                                                                     : OperationWords::tr("Restoring of a business");
            return OperationWords::tr("Edit of a business");
        }
    };
    return std::visit(Title(), request);
}

QString requestTitle(const actions::CatalogRequest &request)
{
    struct Title {
        QString operator()(const provider::ProductDraft &) const { return OperationWords::tr("New product"); }
        QString operator()(const provider::PriceDraft &) const { return OperationWords::tr("New price"); }
        QString operator()(const provider::ProductEdit &edit) const
        {
            if (edit.status == QLatin1StringView("archived"))
                return OperationWords::tr("Archiving of the product");
            if (edit.status == QLatin1StringView("active"))
                return OperationWords::tr("Restoring of the product");
            return OperationWords::tr("Edit of the product");
        }
        QString operator()(const provider::PriceEdit &edit) const
        {
            if (edit.status == QLatin1StringView("archived"))
                return OperationWords::tr("Archiving of the price");
            if (edit.status == QLatin1StringView("active"))
                return OperationWords::tr("Restoring of the price");
            return OperationWords::tr("Edit of the price");
        }
    };
    return std::visit(Title(), request);
}

QString requestTitle(const actions::CheckoutRequest &)
{
    return OperationWords::tr("Link to a checkout");
}

QString requestTitle(const actions::OperationRequest &request)
{
    return std::visit([](const auto &inner) { return requestTitle(inner); }, request);
}

Pill operationPill(actions::OperationState state)
{
    using actions::OperationState;
    switch (state) {
    case OperationState::Filed: return {Tone::Info, OperationWords::tr("Waiting to be sent")};
    case OperationState::Sent: return {Tone::Info, OperationWords::tr("Under way")};
    case OperationState::Succeeded: return {Tone::Ok, OperationWords::tr("Done")};
    case OperationState::Failed: return {Tone::Idle, OperationWords::tr("Not done")};
    case OperationState::Unknown: return {Tone::Warn, OperationWords::tr("Not confirmed")};
    case OperationState::NeedsPerson: return {Tone::Bad, OperationWords::tr("Needs a person")};
    }
    RK_UNREACHABLE();
}

QString resolutionText(const actions::Operation &operation)
{
    if (operation.resolution.isEmpty())
        return {};
    if (operation.resolution == QLatin1StringView("answered"))
        return OperationWords::tr("The provider answered that it is done.");
    if (operation.resolution == QLatin1StringView("refused"))
        return OperationWords::tr("The provider refused it. Nothing was changed.");
    if (operation.resolution == QLatin1StringView("read back"))
        return OperationWords::tr("The answer was lost; reading back showed that it is done.");
    if (operation.resolution == QLatin1StringView("not sent"))
        return OperationWords::tr("It was not sent, because things had changed meanwhile.");
    return OperationWords::tr("Settled %1.", "by whom and how").arg(harmless(operation.resolution));
}

QString waitingText(const actions::Operation &operation, Instant now, const QString &provider)
{
    if (operation.state == actions::OperationState::NeedsPerson)
        return OperationWords::tr("It waits for you: compare with the %1 dashboard, then say here whether it was done.")
            .arg(provider);
    const QString looked = operation.checks > 0 ? OperationWords::tr("Read back %Ln time(s), no sign of it yet.",
                                                                     nullptr, operation.checks) +
                                                      QLatin1Char(' ')
                                                : QString();
    const Micros left = operation.nextCheckAt ? *operation.nextCheckAt - now : Micros(0);
    if (left < std::chrono::seconds(1))
        return looked + OperationWords::tr("It is about to be read back; nothing is sent again.");
    return looked +
           OperationWords::tr("It is read back in %1; nothing is sent again.", "a duration").arg(durationText(left));
}

QString errorSentence(const Error &error)
{
    QString text = error.message;
    if (error.http && !error.http->requestId.isEmpty())
        text += OperationWords::tr(" (%1, request %2)", "provider's error code, request id")
                    .arg(error.http->code.isEmpty() ? QString::number(error.http->status) : error.http->code,
                         error.http->requestId);
    return text;
}

std::optional<QString> refusalText(const Result<actions::Operation> &answer, const QString &provider)
{
    using actions::OperationState;
    if (!answer) // certainly nothing was sent
        return OperationWords::tr("Nothing was sent. %1").arg(errorSentence(answer.error()));
    switch (answer->state) {
    case OperationState::Failed:
        return OperationWords::tr("Nothing was changed. %1")
            .arg(answer->error ? errorSentence(*answer->error)
                               : OperationWords::tr("%1 refused the change.").arg(provider));
    case OperationState::Succeeded:
    case OperationState::Filed:
    case OperationState::Sent:
    case OperationState::Unknown:
    case OperationState::NeedsPerson: return std::nullopt;
    }
    RK_UNREACHABLE();
}

} // namespace reckoner::ui
