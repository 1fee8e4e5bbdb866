// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads JSON that comes in from others: strict (UTF-8, no duplicate keys, bounded depth and size) and total (every
// access has an answer, none throws). Half a surrogate pair ("\ud83d" alone), which real names contain and no UTF-8
// can hold, is read as U+FFFD; whoever needs what was sent keeps the bytes. Built on simdjson's DOM, hidden in
// json.cpp. QJson is only for building what goes out: Qt 6.4's reader accepts duplicate keys, raw NUL and a BOM
// (reference/security.md §0.4). JsonDocument is a value that may move between threads; a JsonView borrows from it and
// must not outlive it.

#include "core/base/instant.h"
#include "core/base/money.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace reckoner {

struct JsonLimits {
    qsizetype bytes = 16 * 1024 * 1024; // largest provider answer that is read (reference/security.md A11)
    int depth = 64;
};

enum class JsonKind { Missing, Null, Boolean, Integer, Number, String, Array, Object };

// One value, or Missing. Cheap to copy.
class JsonView
{
public:
    JsonView() = default; // Missing
    JsonKind kind() const;
    bool isMissing() const { return kind() == JsonKind::Missing; }
    bool isNull() const { return kind() == JsonKind::Null; }
    bool isObject() const { return kind() == JsonKind::Object; }
    bool isArray() const { return kind() == JsonKind::Array; }

    // Missing when this is no object or has no such member.
    JsonView member(QByteArrayView key) const;
    JsonView operator[](QByteArrayView key) const { return member(key); }
    // Empty when this is no array / no object.
    std::vector<JsonView> items() const;
    std::vector<std::pair<QByteArray, JsonView>> members() const;
    qsizetype size() const; // of an array or object, else 0

    std::optional<bool> boolean() const;
    std::optional<qint64> integer() const;  // only integers that fit 64 bits
    std::optional<QByteArray> utf8() const; // of a string
    std::optional<QString> string() const;
    // Missing only equals Missing; members may stand in any order; 1 and 1.0 differ.
    bool isSame(JsonView other) const;
    // The value as compact JSON text ("" when Missing). Key order and number text as the parser read them.
    QByteArray toJson() const;

private:
    friend class JsonDocument;
    JsonView(const void *document, quint64 index) : m_document(document), m_index(index) {}
    const void *m_document = nullptr; // simdjson's tape and
    quint64 m_index = 0;              // the place on it
};

class JsonDocument
{
public:
    // Errors: Invalid (not JSON, too deep, too large, duplicate key, not UTF-8); detail says where.
    static Result<JsonDocument> parse(QByteArrayView text, JsonLimits limits = {});
    JsonDocument(JsonDocument &&) noexcept;
    JsonDocument &operator=(JsonDocument &&) noexcept;
    ~JsonDocument();
    JsonView root() const;

private:
    struct Parsed;
    explicit JsonDocument(std::unique_ptr<Parsed> parsed);
    std::unique_ptr<Parsed> m_parsed;
};

// Reads the members of one object and remembers the first thing that was wrong, with its path ("items[2].quantity"),
// so that a mapping is a list of reads with one check at the end:
//     JsonReader in(view, "subscription");
//     s.id = SubscriptionId(in.string("id"));
//     s.pausedAt = in.optionalInstant("paused_at");
//     RK_TRY(in.finish());
// A required read that fails returns an empty value; optional reads take missing and null for "none" and only mind a
// wrong type.
class JsonReader
{
public:
    JsonReader(JsonView object, QByteArray path);

    QString string(const char *key);
    QByteArray utf8(const char *key);
    qint64 integer(const char *key);
    bool boolean(const char *key);
    Instant instant(const char *key);
    Currency currency(const char *key);
    Money money(const char *key, Currency currency); // a string of minor units
    JsonView object(const char *key);
    std::vector<JsonView> array(const char *key);

    std::optional<QString> optionalString(const char *key);
    std::optional<qint64> optionalInteger(const char *key);
    std::optional<bool> optionalBoolean(const char *key);
    std::optional<Instant> optionalInstant(const char *key);
    std::optional<Money> optionalMoney(const char *key, Currency currency);
    std::optional<JsonView> optionalObject(const char *key);
    std::vector<JsonView> optionalArray(const char *key); // none: empty

    // The path of a member, for readers of what is inside: in.at("items", 2) is "subscription.items[2]".
    QByteArray at(const char *key, qsizetype index = -1) const;
    // Notes a problem of the caller's own ("is not a known cycle") at a member.
    void fail(const char *key, const QString &what);
    // Takes over the first problem of an inner reader.
    void absorb(const Result<void> &inner);
    // Errors: Invalid, naming path and what was expected.
    Result<void> finish() const;

private:
    JsonView need(const char *key, JsonKind kind, const char *expected);
    JsonView want(const char *key, JsonKind kind, const char *expected);

    JsonView m_object;
    QByteArray m_path;
    std::optional<Error> m_problem;
};

} // namespace reckoner
