// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret_record.h"

#include <algorithm>

namespace reckoner::secrets {

namespace {

constexpr QByteArrayView kSetLine("set "), kExpiresLine("expires "), kSecretLine("secret ");
constexpr qsizetype kShortestToTell = 24; // of a shorter one, four characters are too large a part
constexpr qsizetype kToldCharacters = 4;

std::optional<Instant> instantOf(QByteArrayView text)
{
    const Result<Instant> read = Instant::parse(text);
    return read ? std::optional(*read) : std::nullopt;
}

std::vector<SecretRecord> readLines(QByteArrayView rest)
{
    std::vector<SecretRecord> records;
    SecretRecord record;
    while (!rest.isEmpty() && records.size() < size_t(kMaxRecords)) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (line.startsWith(kSetLine))
            record.setAt = instantOf(line.sliced(kSetLine.size()));
        else if (line.startsWith(kExpiresLine))
            record.expiresAt = instantOf(line.sliced(kExpiresLine.size()));
        else if (line.startsWith(kSecretLine)) {
            record.value = SecretBytes(line.sliced(kSecretLine.size()).toByteArray());
            if (!record.value.isEmpty())
                records.push_back(std::move(record));
            record = {};
        }
    }
    return records;
}

} // namespace

SecretBytes encodeRecords(const std::vector<SecretRecord> &records)
{
    qsizetype size = 0;
    for (const SecretRecord &record : records)
        size += record.value.reveal().size() + 128;
    QByteArray text;
    text.reserve(size); // grown later, the text would leave copies of itself behind
    for (const SecretRecord &record : records) {
        if (!text.isEmpty())
            text += '\n';
        if (record.setAt)
            text += "set " + record.setAt->toUtf8() + '\n';
        if (record.expiresAt)
            text += "expires " + record.expiresAt->toUtf8() + '\n';
        text += "secret ";
        text += record.value.reveal();
        text += '\n';
    }
    return SecretBytes(std::move(text));
}

std::vector<SecretRecord> decodeRecords(const SecretBytes &text)
{
    const QByteArrayView all(text.reveal());
    std::vector<SecretRecord> records = readLines(all);
    if (!records.empty())
        return records;
    const QByteArrayView bare = all.trimmed();
    if (bare.isEmpty() || bare.contains('\n') || bare.contains(' '))
        return {};
    SecretRecord record;
    record.value = SecretBytes(bare.toByteArray());
    records.push_back(std::move(record));
    return records;
}

QString lastCharacters(const SecretBytes &secret)
{
    const QByteArray &bytes = secret.reveal();
    const auto printable = [](char c) { return c > 0x20 && c < 0x7f; };
    if (bytes.size() < kShortestToTell || !std::all_of(bytes.begin(), bytes.end(), printable))
        return {};
    return QString::fromLatin1(QByteArrayView(bytes).last(kToldCharacters));
}

QString apiKeyItem(const QString &profile, const AccountId &account)
{
    return profile + QLatin1Char('/') + account.toString() + QStringLiteral("/api-key");
}

QString webhookSecretsItem(const QString &profile, const AccountId &account)
{
    return profile + QLatin1Char('/') + account.toString() + QStringLiteral("/webhook-secrets");
}

QString ledgerKeyItem(const QString &profile, const AccountId &account)
{
    return profile + QLatin1Char('/') + account.toString() + QStringLiteral("/ledger-key");
}

} // namespace reckoner::secrets
