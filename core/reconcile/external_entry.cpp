// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/external_entry.h"

#include "core/base/json.h"
#include "core/base/words.h"

namespace reckoner::reconcile {

namespace {

constexpr qsizetype kMostExternalIdBytes = 200;      // our own have at most 128
constexpr qsizetype kMostExternalReasonBytes = 4096; // a sentence; nobody reads more
constexpr JsonLimits kMetadataLimits{.bytes = 64 * 1024, .depth = 16};

class ColumnReader
{
public:
    explicit ColumnReader(ExternalEntryResult &result) : m_result(result) {}

    void fault(const char *column, const QString &what)
    {
        if (!m_result.fault)
            m_result.fault = ColumnFault{column, what};
    }
    QString text(const char *column, const QByteArray &bytes, qsizetype most)
    {
        if (bytes.size() > most)
            fault(column, Words::tr("is longer than %1 bytes").arg(most));
        else if (!bytes.isValidUtf8())
            fault(column, Words::tr("is not UTF-8"));
        else
            return QString::fromUtf8(bytes);
        return {};
    }
    QString id(const char *column, const QByteArray &bytes)
    {
        if (bytes.isEmpty())
            fault(column, Words::tr("is empty"));
        return text(column, bytes, kMostExternalIdBytes);
    }
    // As Money reads amounts: an optional minus and digits, nothing else.
    qint64 whole(const char *column, const QByteArray &bytes)
    {
        const auto read = Money::parseMinor(bytes, Currency());
        if (!read)
            fault(column, Words::tr("“%1” is no whole number of credits").arg(QString::fromUtf8(bytes.left(40))));
        return read ? read->minor() : 0;
    }
    void metadata(const QByteArray &bytes)
    {
        if (bytes.trimmed().isEmpty())
            return;
        const auto document = JsonDocument::parse(bytes, kMetadataLimits);
        if (!document || !(document->root().isObject() || document->root().isNull()))
            return fault("metadata", Words::tr("is no JSON object"));
        ExternalEntry &entry = m_result.entry;
        entry.idempotencyKey = member(document->root(), "idempotency_key");
        entry.transactionId = member(document->root(), "transaction_id");
        entry.currency = member(document->root(), "currency");
        if (!entry.currency.isEmpty() && !Currency::fromCode(entry.currency))
            fault("metadata", Words::tr("names a currency “%1”, which there is not").arg(entry.currency.left(40)));
    }

private:
    QString member(JsonView object, const char *name)
    {
        const JsonView found = object[name];
        if (found.isMissing() || found.isNull())
            return {};
        const auto value = found.utf8();
        if (!value || value->size() > kMostExternalIdBytes) {
            fault("metadata", Words::tr("has a %1 that is no short text").arg(QLatin1StringView(name)));
            return {};
        }
        return QString::fromUtf8(*value);
    }

    ExternalEntryResult &m_result;
};

} // namespace

ExternalEntryResult externalEntryFrom(const ExternalColumns &columns)
{
    ExternalEntryResult result;
    ColumnReader in(result);
    result.entry.id = in.id("id", columns.id);
    result.entry.customerId = CustomerId(in.id("user_id", columns.userId));
    result.entry.credits = in.whole("amount", columns.amount);
    if (!columns.balanceAfter.isEmpty())
        result.entry.balanceAfter = in.whole("balance_after", columns.balanceAfter);
    result.entry.reason = in.text("reason", columns.reason, kMostExternalReasonBytes);
    in.metadata(columns.metadata);
    const auto createdAt = Instant::parse(QByteArrayView(columns.createdAt));
    if (!createdAt)
        in.fault("created_at", Words::tr("“%1” is no time in UTC, such as 2026-01-31T12:00:00Z")
                                   .arg(QString::fromUtf8(columns.createdAt.left(40))));
    else
        result.entry.createdAt = *createdAt;
    return result;
}

} // namespace reckoner::reconcile
