// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The emulator, a provider's client on it, a fresh database with its account, and the actions on the catalog between
// them. The emulator's clock stands still; ours is moved by the test. Main thread.

#include "app/sandbox/sandbox.h"
#include "core/actions/catalog_actions.h"
#include "core/actions/operation_resolver.h"
#include "core/http/client.h"
#include "core/provider/paddle/paddle_provider.h"
#include "tests/testkit/await.h"
#include "tests/testkit/temporary_database.h"

#include <QTest>

namespace reckoner::catalog_tests {

template <class T> T got(Result<T> result)
{
    if (!result)
        qFatal("%s | %s | %s", qPrintable(errorKindName(result.error().kind)), qPrintable(result.error().message),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}
template <class T> T got(Task<T> task)
{
    return got(testkit::await(std::move(task)));
}

class CatalogBench
{
public:
    explicit CatalogBench(storage::Dialect dialect, sandbox::Seed seed = sandbox::Seed::Empty);

    actions::CatalogActions::Context context();
    // A product and a price as a person wants them.
    static provider::ProductDraft productDraft(const QString &name);
    static provider::PriceDraft priceDraft(const ProductId &product, qint64 minor);
    // Through the actions; succeeded, or the end of the test program. The id of what was made or edited.
    QString done(actions::CatalogRequest request, const QString &id = {});
    actions::Operation execute(actions::CatalogRequest request, const QString &id = {});
    actions::ExecuteCatalogRequest wish(actions::CatalogRequest request, const QString &id = {});
    std::optional<storage::Mirrored<catalog::Product>> product(const QString &id);
    std::optional<storage::Mirrored<catalog::Price>> price(const QString &id);
    actions::Operation stored(const OperationId &id);
    void fault(const QByteArray &method, const QByteArray &path, http::Cut cut, bool applied);
    int wireCount(const QByteArray &method, const QByteArray &path) const;
    int resolveAfter(std::chrono::seconds seconds);

    FakeClock clock;
    testkit::TemporaryDatabase database;
    const AccountId account{QStringLiteral("paddle/sandbox/catalog")};
    std::unique_ptr<sandbox::Sandbox> server;
    http::Client client;
    std::unique_ptr<provider::paddle::PaddleProvider> provider;
    std::unique_ptr<actions::CatalogActions> actions;
    std::unique_ptr<actions::OperationResolver> resolver;
};

} // namespace reckoner::catalog_tests
