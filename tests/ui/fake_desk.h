// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A desk with a few invented subscriptions behind it, for tests of windows: answers at once or when it is told to,
// counts what it is asked, and executes what a test prepares. Main thread.

#include "ui/subscriptions/subscription_desk.h"

namespace reckoner::testkit {

// 2026-05-01T09:30:00Z; the sample's periods lie around it.
Instant sampleNow();
subscriptions::Subscription sampleSubscription();
customers::Customer sampleCustomer();
std::vector<catalog::OfferedPrice> sampleOffers();
std::vector<subscriptions::SubscriptionRow> sampleRows(int count);

class FakeDesk final : public ui::SubscriptionDesk
{
    Q_OBJECT

public:
    FakeDesk();

    AccountId account() const override { return AccountId(QStringLiteral("paddle/sandbox/main")); }
    provider::Capabilities capabilities() const override;
    QString providerName() const override { return QStringLiteral("Paddle"); }
    Task<ui::SubscriptionPage> list(ui::SubscriptionQuery query, std::optional<subscriptions::SubscriptionCursor> after,
                                    storage::PageLimit limit) override;
    Task<qint64> count(ui::SubscriptionQuery query) override;
    Task<std::vector<subscriptions::SubscriptionCursor>> anchors(ui::SubscriptionQuery query, int step) override;
    Task<std::map<QString, qint64>> countsByStatus() override;
    Task<std::vector<subscriptions::SubscriptionRow>> rowsByIds(std::vector<SubscriptionId> ids) override;
    Task<ui::SubscriptionDetails> details(SubscriptionId id) override;
    Task<ui::ChangeMaterial> changeMaterial(SubscriptionId id) override;
    Task<actions::ChangePreview> preview(SubscriptionId id, actions::SubscriptionRequest request) override;
    Task<actions::Operation> execute(actions::ExecuteRequest request) override;
    Task<std::vector<actions::Operation>> openOperations() override;
    Task<actions::Operation> checkNow(OperationId id) override;
    Task<actions::Operation> settle(OperationId id, actions::Verdict verdict, QString reason) override;
    Task<actions::PortalLinks> portalLinks(actions::PortalRequest request) override;

    ui::ChangeMaterial material;
    std::vector<subscriptions::SubscriptionRow> rows;
    std::vector<ui::SubscriptionQuery> asked;
    std::vector<subscriptions::ItemsChange> previewed;
    std::vector<actions::ExecuteRequest> executed;
    std::optional<Error> listError, previewError;
    qint64 previewOffByMinor = 0; // how far the provider's figure is from our estimate
    std::function<Result<actions::Operation>(const actions::ExecuteRequest &)> outcome;
    bool holdPreview = false, holdExecution = false;
    std::vector<Promise<actions::ChangePreview>> heldPreviews; // of previewed, from the first that was held
    void answerPreview(size_t held) { heldPreviews[held].resolve(previewOf(previewed[held])); }
    std::optional<subscriptions::ProrationMode> failingMode;
    std::vector<Promise<actions::Operation>> heldExecutions;
    std::vector<actions::Operation> open; // what openOperations() gives
    struct Settled {
        OperationId id;
        actions::Verdict verdict;
        QString reason;
    };
    std::vector<OperationId> checked;
    std::vector<Settled> settledByPerson;
    std::function<Result<actions::Operation>(const OperationId &)> checkOutcome;
    std::optional<Error> settleError;
    std::vector<actions::PortalRequest> portalAsked;
    std::optional<Error> portalError;
    std::vector<actions::SubscriptionRequest> priced; // previews of anything but items

private:
    std::vector<subscriptions::SubscriptionRow> rowsFor(const ui::SubscriptionQuery &query) const;
    Result<actions::ChangePreview> previewOfOther(const actions::SubscriptionRequest &request) const;
    Result<actions::ChangePreview> previewOf(const subscriptions::ItemsChange &change) const;
};

actions::Operation operationFor(const actions::ExecuteRequest &request, actions::OperationState state);

} // namespace reckoner::testkit
