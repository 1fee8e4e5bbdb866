// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the members of a request body strictly and gathers every fault as an entry of errors[], so that a handler is a
// list of reads with one check at the end. Members that are not asked for are ignored, as Paddle does.
//     Fields in(request.body);
//     p.name = in.text("name", {.required = true, .minimum = 1, .maximum = 200});
//     SB_TRY(in.check());
// On PATCH ask has(): omitted is unchanged, null clears.

#include "app/sandbox/paddle/api_error.h"
#include "app/sandbox/paddle/entities.h"
#include "core/base/json.h"

namespace reckoner::sandbox::paddle {

enum class Need { Optional, Required };
enum class Null { Refused, Allowed };

struct TextRule {
    Need need = Need::Optional;
    Null null = Null::Refused;
    int minimum = 0; // characters
    int maximum = 2048;
};

class Fields
{
public:
    explicit Fields(JsonView object, QString path = {});

    bool has(const char *key) const;    // given at all, also as null
    bool isNull(const char *key) const; // given as null

    // Each gives nothing for omitted, null and faulty members; a fault is noted.
    std::optional<QString> text(const char *key, TextRule rule = {});
    std::optional<QString> oneOf(const char *key, const QStringList &allowed, Need need = Need::Optional,
                                 Null null = Null::Refused);
    std::optional<bool> boolean(const char *key, Need need = Need::Optional, Null null = Null::Refused);
    std::optional<qint64> integer(const char *key, qint64 minimum, qint64 maximum, Need need = Need::Optional,
                                  Null null = Null::Refused);
    std::optional<qint64> amount(const char *key, Need need = Need::Optional); // money: a string of minor units
    std::optional<Instant> instant(const char *key, Need need = Need::Optional, Null null = Null::Refused);
    std::optional<QString> id(const char *key, const char *prefix, Need need = Need::Optional,
                              Null null = Null::Refused);
    std::optional<Cycle> cycle(const char *key, Need need = Need::Optional, Null null = Null::Refused);
    std::optional<UnitPrice> unitPrice(const char *key, Need need = Need::Optional);
    std::optional<Period> period(const char *key, Null null = Null::Refused);
    std::optional<QString> currency(const char *key, Need need = Need::Optional, Null null = Null::Refused);
    QJsonValue customData(const char *key = "custom_data"); // an object; else Null
    std::optional<JsonView> object(const char *key, Need need = Need::Optional, Null null = Null::Refused);
    std::vector<JsonView> array(const char *key, int minimum, int maximum, Need need = Need::Optional,
                                Null null = Null::Refused);

    // "items[2].quantity"
    QString at(const char *key, qsizetype index = -1) const;
    void fail(const QString &field, const QString &message);
    void absorb(Fields &inner);
    bool failed() const { return !m_errors.empty(); }
    Check check() const; // Errors: invalid_field

private:
    JsonView want(const char *key, JsonKind kind, const char *expected, Need need, Null null);
    JsonView m_object;
    QString m_path;
    std::vector<FieldError> m_errors;
};

QJsonValue qjson(JsonView value); // what was read, for building answers
bool isKnownCurrency(const QString &code);
bool isKnownCountry(const QString &code);

} // namespace reckoner::sandbox::paddle
