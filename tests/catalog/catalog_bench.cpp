// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalog/catalog_bench.h"

#include "core/actions/operation_store.h"
#include "core/catalog/price_store.h"
#include "core/catalog/product_store.h"
#include "core/storage/account_store.h"

namespace reckoner::catalog_tests {

using actions::Operation;

namespace {

const Instant kCatalogStart = Instant::parse(QByteArrayView("2026-03-01T12:00:00Z")).value();

http::ClientOptions catalogClient()
{
    http::ClientOptions options;
    options.limits.requestsPerMinute = 0;
    options.limits.retryBaseMs = 1;
    options.useSystemProxy = false;
    return options;
}

} // namespace

CatalogBench::CatalogBench(storage::Dialect dialect, sandbox::Seed seed)
    : clock(kCatalogStart), database(dialect), client(catalogClient())
{
    got(database->writeBlocking([this](storage::Transaction &transaction) {
        return storage::ensureAccount(transaction, account, clock.now());
    }));
    sandbox::SandboxOptions emulator;
    emulator.seed = seed;
    emulator.clock = kCatalogStart;
    emulator.clockMode = sandbox::paddle::ClockMode::Frozen;
    server = got(sandbox::Sandbox::start(std::move(emulator)));
    provider::paddle::PaddleOptions paddle;
    paddle.account = account;
    paddle.apiKey = SecretBytes(sandbox::SandboxOptions::defaultApiKey());
    paddle.baseUrl = QUrl(server->baseUrl());
    provider = got(provider::paddle::PaddleProvider::create(client, std::move(paddle), clock));
    actions = std::make_unique<actions::CatalogActions>(context());
    resolver = std::make_unique<actions::OperationResolver>(context());
}

actions::CatalogActions::Context CatalogBench::context()
{
    return {*database, *provider, clock, QStringLiteral("anna")};
}

provider::ProductDraft CatalogBench::productDraft(const QString &name)
{
    return {name, QStringLiteral("What it is"), QStringLiteral("saas"), {}, {}, R"({"tier":1})"};
}

provider::PriceDraft CatalogBench::priceDraft(const ProductId &product, qint64 minor)
{
    provider::PriceDraft draft;
    draft.productId = product;
    draft.description = QStringLiteral("monthly");
    draft.name = QStringLiteral("Monthly");
    draft.unitPrice = Money(minor, Currency::of("USD"));
    draft.billingCycle = catalog::periodFromText(QStringLiteral("month"), 1);
    draft.taxMode = catalog::TaxMode::External;
    return draft;
}

actions::ExecuteCatalogRequest CatalogBench::wish(actions::CatalogRequest request, const QString &id)
{
    actions::ExecuteCatalogRequest wish;
    wish.id = actions::CatalogActions::newOperationId();
    wish.catalogId = id;
    if (std::holds_alternative<provider::ProductEdit>(request))
        wish.expectedRowVersion = product(id)->rowVersion;
    if (std::holds_alternative<provider::PriceEdit>(request))
        wish.expectedRowVersion = price(id)->rowVersion;
    wish.request = std::move(request);
    wish.reason = QStringLiteral("autumn prices");
    return wish;
}

Operation CatalogBench::execute(actions::CatalogRequest request, const QString &id)
{
    return got(actions->execute(wish(std::move(request), id)));
}

QString CatalogBench::done(actions::CatalogRequest request, const QString &id)
{
    const Operation operation = execute(std::move(request), id);
    if (operation.state != actions::OperationState::Succeeded)
        qFatal("%s", qPrintable(operation.error ? operation.error->message : operationStateText(operation.state)));
    return operation.catalogId;
}

std::optional<storage::Mirrored<catalog::Product>> CatalogBench::product(const QString &id)
{
    return got(database->readBlocking([&](storage::Connection &connection) {
        return catalog::ProductStore(connection).find(account, ProductId(id));
    }));
}

std::optional<storage::Mirrored<catalog::Price>> CatalogBench::price(const QString &id)
{
    return got(database->readBlocking(
        [&](storage::Connection &connection) { return catalog::PriceStore(connection).find(account, PriceId(id)); }));
}

Operation CatalogBench::stored(const OperationId &id)
{
    return *got(database->readBlocking(
        [&](storage::Connection &connection) { return actions::OperationStore::find(connection, id); }));
}

void CatalogBench::fault(const QByteArray &method, const QByteArray &path, http::Cut cut, bool applied)
{
    sandbox::Fault fault;
    fault.kind = sandbox::FaultKind::Cut;
    fault.method = method;
    fault.path = path;
    fault.cut = cut;
    fault.applied = applied;
    server->addFault(fault);
}

int CatalogBench::wireCount(const QByteArray &method, const QByteArray &path) const
{
    int count = 0;
    for (const auto &request : server->requests())
        count += request.method == method && request.path == path ? 1 : 0;
    return count;
}

int CatalogBench::resolveAfter(std::chrono::seconds seconds)
{
    clock.set(clock.now() + seconds);
    return got(resolver->resolveDue());
}

} // namespace reckoner::catalog_tests
