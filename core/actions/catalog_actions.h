// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every change of a product or price that a person causes goes through here, by the rules of OperationExecutor.
// An edit begins with refreshProduct() or refreshPrice(): the provider has no conditional writes, so what others
// changed there meanwhile is found by looking right before. A new entity carries the operation's id in its custom data
// (kOperationTag), so that one whose answer was lost is found again.
// Errors that execute() can give mean that nothing was sent: Conflict (it moved, another operation is open), Invalid,
// NotFound, Storage. Everything that happened after sending is in the Operation; its catalogId names a new entity.

#include "core/actions/catalog_snapshot.h"
#include "core/actions/operation_executor.h"
#include "core/storage/mirror.h"

namespace reckoner::actions {

struct ExecuteCatalogRequest {
    OperationId id;    // made when the dialog opens: CatalogActions::newOperationId()
    QString catalogId; // of the product or price to edit; empty for a new one
    CatalogRequest request;
    qint64 expectedRowVersion = 0; // of the row the person looked at; for edits
    QString reason;
};

class CatalogActions : public OperationExecutor
{
    Q_OBJECT
public:
    explicit CatalogActions(Context context, QObject *parent = nullptr);

    // As the provider has it now, in the mirror too. Errors: Provider::getProduct's and getPrice's, Storage.
    Task<storage::Mirrored<catalog::Product>> refreshProduct(ProductId id);
    Task<storage::Mirrored<catalog::Price>> refreshPrice(PriceId id);
    Task<Operation> execute(ExecuteCatalogRequest request);
    // Files it for reckonerd instead of sending it from here.
    Task<Operation> file(ExecuteCatalogRequest request);

private:
    Draft draftFor(ExecuteCatalogRequest request) const;
    Task<Answer> callProvider(const Operation &operation) override;
};

} // namespace reckoner::actions
