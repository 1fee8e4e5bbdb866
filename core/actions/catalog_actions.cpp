// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/catalog_actions.h"

#include "core/actions/operation_store.h"
#include "core/actions/settlement.h"
#include "core/base/operation_tag.h"
#include "core/base/words.h"
#include "core/catalog/price_store.h"
#include "core/catalog/product_store.h"

namespace reckoner::actions {

using catalog::Price;
using catalog::PriceStore;
using catalog::Product;
using catalog::ProductStore;

namespace {

// What is stored of the entity that a request edits.
struct CatalogBase {
    QByteArray raw; // empty for a new one
    qint64 rowVersion = 0;
};

Error notMirrored(const QString &id)
{
    return {
        ErrorKind::NotFound, Words::tr("%1 is not in the local mirror. Synchronise and try again.").arg(id), {}, {}};
}

template <class Store, class EntityId>
auto mirroredEntry(storage::Connection &connection, const AccountId &account, const EntityId &id)
    -> Result<std::decay_t<decltype(**Store(connection).find(account, id))>>
{
    RK_TRY_ASSIGN(auto stored, Store(connection).find(account, id));
    if (!stored)
        return notMirrored(id.toString());
    return std::move(*stored);
}

struct CatalogBaseOf {
    storage::Connection &connection;
    const AccountId &account;
    const QString &id;

    Result<CatalogBase> operator()(const provider::ProductDraft &) const { return CatalogBase{}; }
    Result<CatalogBase> operator()(const provider::PriceDraft &draft) const
    {
        RK_TRY_ASSIGN(const auto product, mirroredEntry<ProductStore>(connection, account, draft.productId));
        if (product.value.status == QLatin1StringView("archived"))
            return Error{ErrorKind::Invalid,
                         Words::tr("The product “%1” is archived. Restore it before it gets new prices.")
                             .arg(product.value.name),
                         {},
                         {}};
        return CatalogBase{};
    }
    Result<CatalogBase> operator()(const provider::ProductEdit &) const
    {
        RK_TRY_ASSIGN(const auto stored, mirroredEntry<ProductStore>(connection, account, ProductId(id)));
        return CatalogBase{stored.value.raw, stored.rowVersion};
    }
    Result<CatalogBase> operator()(const provider::PriceEdit &) const
    {
        RK_TRY_ASSIGN(const auto stored, mirroredEntry<PriceStore>(connection, account, PriceId(id)));
        return CatalogBase{stored.value.raw, stored.rowVersion};
    }
};

// The entry as the person should have seen it. Errors: NotFound, Invalid, Conflict (it moved).
Result<CatalogBase> readyForCatalog(storage::Connection &connection, const AccountId &account,
                                    const ExecuteCatalogRequest &request)
{
    RK_TRY_ASSIGN(CatalogBase base, std::visit(CatalogBaseOf{connection, account, request.catalogId}, request.request));
    if (!isCreation(request.request) && base.rowVersion != request.expectedRowVersion)
        return Error{ErrorKind::Conflict,
                     Words::tr("%1 was changed meanwhile. Nothing was sent; look at it again.").arg(request.catalogId),
                     {},
                     {}};
    return base;
}

Result<Operation> draftCatalogOperation(storage::Connection &connection, const AccountId &account,
                                        const ExecuteCatalogRequest &request)
{
    RK_TRY_ASSIGN(CatalogBase base, readyForCatalog(connection, account, request));
    if (!isCreation(request.request)) {
        RK_TRY_ASSIGN(const auto open, OperationStore::openOfCatalog(connection, account, request.catalogId));
        if (open)
            return Error{ErrorKind::Conflict,
                         Words::tr("Operation %1 (%2) on %3 is not settled yet. Wait for it, or settle it on the "
                                   "Operations page.")
                             .arg(open->id.toString(), requestKind(open->request), request.catalogId),
                         {},
                         {}};
    }
    Operation operation;
    operation.catalogId = isCreation(request.request) ? QString() : request.catalogId;
    operation.request = request.request;
    operation.reason = request.reason;
    operation.expectedRowVersion = request.expectedRowVersion;
    operation.before = std::move(base.raw);
    return operation;
}

Result<void> catalogStillReady(storage::Connection &connection, const Operation &operation, Instant)
{
    const CatalogRequest *request = catalogRequest(operation.request);
    RK_ASSERT(request != nullptr);
    RK_TRY(readyForCatalog(connection, operation.account,
                           {.id = operation.id,
                            .catalogId = operation.catalogId,
                            .request = *request,
                            .expectedRowVersion = operation.expectedRowVersion,
                            .reason = {}}));
    return {};
}

template <class T> Result<CatalogSnapshot> asCatalogSnapshot(Result<T> &&answer)
{
    if (!answer)
        return std::move(answer).error();
    return CatalogSnapshot(*std::move(answer));
}

struct CatalogCall {
    provider::Provider &provider;
    QObject *context;
    const Operation &operation;

    Task<CatalogSnapshot> operator()(provider::ProductDraft draft) const
    {
        draft.customData = withOperationTag(draft.customData, operation.id);
        return provider.createProduct(std::move(draft)).then(context, asCatalogSnapshot<Product>);
    }
    Task<CatalogSnapshot> operator()(provider::PriceDraft draft) const
    {
        draft.customData = withOperationTag(draft.customData, operation.id);
        return provider.createPrice(std::move(draft)).then(context, asCatalogSnapshot<Price>);
    }
    Task<CatalogSnapshot> operator()(const provider::ProductEdit &edit) const
    {
        return provider.updateProduct(ProductId(operation.catalogId), edit).then(context, asCatalogSnapshot<Product>);
    }
    Task<CatalogSnapshot> operator()(const provider::PriceEdit &edit) const
    {
        return provider.updatePrice(PriceId(operation.catalogId), edit).then(context, asCatalogSnapshot<Price>);
    }
};

} // namespace

CatalogActions::CatalogActions(Context context, QObject *parent)
    : OperationExecutor(std::move(context), OperationFilter::About::Catalog, catalogStillReady, parent)
{
}

Task<storage::Mirrored<Product>> CatalogActions::refreshProduct(ProductId id)
{
    return context().provider.getProduct(id).then(this, [this](Result<Product> &&seen) {
        using Stored = storage::Mirrored<Product>;
        if (!seen)
            return Task<Stored>::settled(std::move(seen).error());
        return context().database.write([product = *std::move(seen), account = context().provider.account()](
                                            storage::Transaction &transaction) -> Result<Stored> {
            RK_TRY(keepSnapshot(transaction, CatalogSnapshot(product)));
            return mirroredEntry<ProductStore>(transaction.connection(), account, product.id);
        });
    });
}

Task<storage::Mirrored<Price>> CatalogActions::refreshPrice(PriceId id)
{
    return context().provider.getPrice(id).then(this, [this](Result<Price> &&seen) {
        using Stored = storage::Mirrored<Price>;
        if (!seen)
            return Task<Stored>::settled(std::move(seen).error());
        return context().database.write([price = *std::move(seen), account = context().provider.account()](
                                            storage::Transaction &transaction) -> Result<Stored> {
            RK_TRY(keepSnapshot(transaction, CatalogSnapshot(price)));
            return mirroredEntry<PriceStore>(transaction.connection(), account, price.id);
        });
    });
}

OperationExecutor::Draft CatalogActions::draftFor(ExecuteCatalogRequest request) const
{
    return [account = context().provider.account(), request = std::move(request)](storage::Connection &connection,
                                                                                  Instant) {
        return draftCatalogOperation(connection, account, request);
    };
}

Task<Operation> CatalogActions::execute(ExecuteCatalogRequest request)
{
    if (auto fits = checkRequest(request.request); !fits)
        return Task<Operation>::settled(std::move(fits).error());
    const OperationId id = request.id;
    return begin(id, draftFor(std::move(request)));
}

Task<Operation> CatalogActions::file(ExecuteCatalogRequest request)
{
    if (auto fits = checkRequest(request.request); !fits)
        return Task<Operation>::settled(std::move(fits).error());
    const OperationId id = request.id;
    return leave(id, draftFor(std::move(request)));
}

Task<OperationExecutor::Answer> CatalogActions::callProvider(const Operation &operation)
{
    const CatalogRequest *request = catalogRequest(operation.request);
    RK_ASSERT(request != nullptr);
    auto call = std::visit(CatalogCall{context().provider, this, operation}, *request);
    return std::move(call).then(this, [](Result<CatalogSnapshot> &&answered) -> Result<Answer> {
        if (!answered)
            return std::move(answered).error();
        const QByteArray raw = rawOf(*answered);
        const QString id = catalogIdOf(*answered);
        return Answer{raw, {}, id, [snapshot = *std::move(answered)](storage::Transaction &transaction) {
                          return keepSnapshot(transaction, snapshot);
                      }};
    });
}

} // namespace reckoner::actions
