// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/fields.h"

#include "app/sandbox/paddle/entity_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

namespace {

// reference/paddle.md §1.4 and §1.12.
constexpr const char *kCurrencies = "USD EUR GBP JPY AUD CAD CHF HKD SGD SEK ARS BRL CNY COP CZK DKK HUF ILS INR KRW "
                                    "MXN NOK NZD PLN RUB THB TRY TWD UAH VND ZAR CLP PEN";

// ISO 3166-1 without the places that Paddle does not sell to.
constexpr const char *kCountries = "AD AE AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO "
                                   "BQ BR BS BT BV BW BZ CA CC CG CH CI CK CL "
                                   "CM CN CO CR CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO "
                                   "FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS "
                                   "GT GU GW GY HK HM HN HR HU ID IE IL IM IN IO IQ IS IT JE JM JO JP KE KG KH KI KM "
                                   "KN KR KW KY KZ LA LB LC LI LK LR LS LT LU LV MA "
                                   "MC MD ME MF MG MH MK MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NL NO "
                                   "NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR "
                                   "PS PT PW PY QA RE RO RS RW SA SB SC SE SG SH SI SJ SK SL SM SN SR ST SV SX SZ TC "
                                   "TD TF TG TH TJ TK TL TM TN TO TR TT TV TW "
                                   "TZ UA UG UM US UY UZ VA VC VG VI VN VU WF WS XK YT ZA ZM";

bool fieldsListHas(const char *list, const QString &code)
{
    static const auto plain = [](const QString &text) {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    };
    if (!plain(code))
        return false;
    return QLatin1String(list).contains(code);
}

} // namespace

bool isKnownCurrency(const QString &code)
{
    return code.size() == 3 && fieldsListHas(kCurrencies, code);
}

bool isKnownCountry(const QString &code)
{
    return code.size() == 2 && fieldsListHas(kCountries, code);
}

QJsonValue qjson(JsonView value)
{
    switch (value.kind()) {
    case JsonKind::Missing: return QJsonValue::Undefined;
    case JsonKind::Null: return QJsonValue::Null;
    case JsonKind::Boolean: return *value.boolean();
    case JsonKind::String: return *value.string();
    case JsonKind::Integer:
    case JsonKind::Number: {
        if (const auto whole = value.integer())
            return *whole;
        return QJsonDocument::fromJson('[' + value.toJson() + ']').array().first();
    }
    case JsonKind::Array: {
        QJsonArray array;
        for (JsonView item : value.items())
            array.append(qjson(item));
        return array;
    }
    case JsonKind::Object: {
        QJsonObject object;
        for (const auto &[key, member] : value.members())
            object.insert(QString::fromUtf8(key), qjson(member));
        return object;
    }
    }
    RK_UNREACHABLE();
}

Fields::Fields(JsonView object, QString path) : m_object(object), m_path(std::move(path))
{
    if (!m_object.isMissing() && !m_object.isObject())
        fail(m_path.isEmpty() ? u"body"_s : m_path, u"must be an object"_s);
}

bool Fields::has(const char *key) const
{
    return !m_object[key].isMissing();
}

bool Fields::isNull(const char *key) const
{
    return m_object[key].isNull();
}

QString Fields::at(const char *key, qsizetype index) const
{
    QString path = m_path.isEmpty() ? QString() : m_path + u'.';
    path += QLatin1String(key);
    return index < 0 ? path : path + u"[%1]"_s.arg(index);
}

void Fields::fail(const QString &field, const QString &message)
{
    m_errors.push_back({field, message});
}

void Fields::absorb(Fields &inner)
{
    m_errors.insert(m_errors.end(), inner.m_errors.begin(), inner.m_errors.end());
}

Check Fields::check() const
{
    return m_errors.empty() ? Check(Done{}) : Check(invalidFields(m_errors));
}

// Missing, unless it is there and of that kind.
JsonView Fields::want(const char *key, JsonKind kind, const char *expected, Need need, Null null)
{
    const JsonView value = m_object[key];
    if (value.isMissing()) {
        if (need == Need::Required)
            fail(at(key), u"%1 is required"_s.arg(QLatin1String(key)));
        return {};
    }
    if (value.isNull()) {
        if (null == Null::Refused)
            fail(at(key), u"must not be null"_s);
        return {};
    }
    if (value.kind() != kind) {
        fail(at(key), u"must be %1"_s.arg(QLatin1String(expected)));
        return {};
    }
    return value;
}

std::optional<QString> Fields::text(const char *key, TextRule rule)
{
    const JsonView value = want(key, JsonKind::String, "a string", rule.need, rule.null);
    if (value.isMissing())
        return std::nullopt;
    const QString text = *value.string();
    const auto length = text.toUcs4().size();
    if (length < rule.minimum)
        fail(at(key), u"must be at least %1 characters long"_s.arg(rule.minimum));
    else if (length > rule.maximum)
        fail(at(key), u"must be at most %1 characters long"_s.arg(rule.maximum));
    else
        return text;
    return std::nullopt;
}

std::optional<QString> Fields::oneOf(const char *key, const QStringList &allowed, Need need, Null null)
{
    const auto text = this->text(key, {.need = need, .null = null});
    if (!text || allowed.contains(*text))
        return text;
    fail(at(key), u"must be one of: %1"_s.arg(allowed.join(u", "_s)));
    return std::nullopt;
}

std::optional<bool> Fields::boolean(const char *key, Need need, Null null)
{
    return want(key, JsonKind::Boolean, "a boolean", need, null).boolean();
}

std::optional<qint64> Fields::integer(const char *key, qint64 minimum, qint64 maximum, Need need, Null null)
{
    const auto value = want(key, JsonKind::Integer, "an integer", need, null).integer();
    if (!value)
        return std::nullopt;
    if (*value >= minimum && *value <= maximum)
        return value;
    fail(at(key), u"must be between %1 and %2"_s.arg(minimum).arg(maximum));
    return std::nullopt;
}

std::optional<qint64> Fields::amount(const char *key, Need need)
{
    static const QRegularExpression digits(u"^-?(0|[1-9][0-9]{0,17})$"_s);
    const auto text = this->text(key, {.need = need});
    if (!text)
        return std::nullopt;
    if (digits.match(*text).hasMatch())
        return text->toLongLong();
    fail(at(key), u"must be a string of digits in the lowest denomination of the currency"_s);
    return std::nullopt;
}

std::optional<Instant> Fields::instant(const char *key, Need need, Null null)
{
    const auto text = this->text(key, {.need = need, .null = null});
    if (!text)
        return std::nullopt;
    if (auto at = Instant::parse(*text))
        return *at;
    fail(at(key), u"must be an RFC 3339 date and time in UTC"_s);
    return std::nullopt;
}

std::optional<QString> Fields::id(const char *key, const char *prefix, Need need, Null null)
{
    static const QRegularExpression form(u"^([a-z]{3,10})_[a-z0-9]{26}$"_s);
    const auto text = this->text(key, {.need = need, .null = null});
    if (!text)
        return std::nullopt;
    const auto match = form.match(*text);
    if (match.hasMatch() && match.captured(1) == QLatin1String(prefix))
        return text;
    fail(at(key), u"must be an id that begins with %1_"_s.arg(QLatin1String(prefix)));
    return std::nullopt;
}

std::optional<Cycle> Fields::cycle(const char *key, Need need, Null null)
{
    const auto object = this->object(key, need, null);
    if (!object)
        return std::nullopt;
    Fields in(*object, at(key));
    const auto interval = in.oneOf("interval", {u"day"_s, u"week"_s, u"month"_s, u"year"_s}, Need::Required);
    const auto frequency = in.integer("frequency", 1, 9999, Need::Required);
    absorb(in);
    if (!interval || !frequency)
        return std::nullopt;
    return Cycle{*intervalFromText(*interval), static_cast<int>(*frequency)};
}

std::optional<UnitPrice> Fields::unitPrice(const char *key, Need need)
{
    const auto object = this->object(key, need);
    if (!object)
        return std::nullopt;
    Fields in(*object, at(key));
    const auto amount = in.amount("amount", Need::Required);
    const auto currency = in.currency("currency_code", Need::Required);
    if (amount && *amount < 0)
        in.fail(in.at("amount"), u"must not be negative"_s);
    absorb(in);
    if (in.failed())
        return std::nullopt;
    return UnitPrice{*amount, *currency};
}

std::optional<Period> Fields::period(const char *key, Null null)
{
    const auto object = this->object(key, Need::Optional, null);
    if (!object)
        return std::nullopt;
    Fields in(*object, at(key));
    const auto starts = in.instant("starts_at", Need::Required);
    const auto ends = in.instant("ends_at", Need::Required);
    if (starts && ends && *starts >= *ends)
        in.fail(in.at("ends_at"), u"must be after starts_at"_s);
    absorb(in);
    if (in.failed())
        return std::nullopt;
    return Period{*starts, *ends};
}

std::optional<QString> Fields::currency(const char *key, Need need, Null null)
{
    const auto text = this->text(key, {.need = need, .null = null});
    if (!text || isKnownCurrency(*text))
        return text;
    fail(at(key), u"must be a supported currency code"_s);
    return std::nullopt;
}

QJsonValue Fields::customData(const char *key)
{
    const auto object = this->object(key, Need::Optional, Null::Allowed);
    return object ? qjson(*object) : QJsonValue(QJsonValue::Null);
}

std::optional<JsonView> Fields::object(const char *key, Need need, Null null)
{
    const JsonView value = want(key, JsonKind::Object, "an object", need, null);
    return value.isMissing() ? std::nullopt : std::optional(value);
}

std::vector<JsonView> Fields::array(const char *key, int minimum, int maximum, Need need, Null null)
{
    const JsonView value = want(key, JsonKind::Array, "an array", need, null);
    if (value.isMissing())
        return {};
    auto items = value.items();
    if (items.size() >= static_cast<size_t>(minimum) && items.size() <= static_cast<size_t>(maximum))
        return items;
    fail(at(key), u"must have between %1 and %2 entries"_s.arg(minimum).arg(maximum));
    return {};
}

} // namespace reckoner::sandbox::paddle
