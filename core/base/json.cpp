// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/words.h"

#include <simdjson.h>

#include <algorithm>
#include <bit>

namespace reckoner {

namespace dom = simdjson::dom;

// To make a parser and its buffers takes longer than to read a webhook with them, so each thread keeps those of the
// last document of ordinary size for the next.
struct JsonDocument::Parsed {
    dom::parser parser;
    dom::document document;

    static std::unique_ptr<Parsed> take() { return spare() ? std::move(spare()) : std::make_unique<Parsed>(); }
    static void keep(std::unique_ptr<Parsed> parsed)
    {
        constexpr size_t kOrdinaryBytes = 32 * 1024; // of text; the buffers are some ten times that
        if (parsed && parsed->parser.capacity() <= kOrdinaryBytes)
            spare() = std::move(parsed);
    }
    // Ready for so much text. False: there is not enough memory.
    bool makeRoom(size_t bytes, size_t depth)
    {
        constexpr size_t kStep = 8 * 1024; // simdjson makes all anew for another capacity, even a smaller one
        const size_t wanted = (bytes + kStep - 1) / kStep * kStep;
        if (parser.capacity() >= bytes && parser.max_depth() == depth)
            return true;
        return parser.allocate(wanted, depth) == simdjson::SUCCESS;
    }

private:
    static std::unique_ptr<Parsed> &spare()
    {
        thread_local std::unique_ptr<Parsed> kept;
        return kept;
    }
};

namespace {

// JsonView keeps simdjson's element as (document, index) so that the header stays free of simdjson; the element's own
// layout is exactly that, which the size check pins down.
struct ElementBits {
    const void *document;
    quint64 index;
};
static_assert(sizeof(dom::element) == sizeof(ElementBits));
static_assert(std::is_trivially_copyable_v<dom::element>);

dom::element elementOf(const void *document, quint64 index)
{
    return std::bit_cast<dom::element>(ElementBits{document, index});
}

ElementBits bitsOf(dom::element element)
{
    return std::bit_cast<ElementBits>(element);
}

Error invalidJson(const QString &detail)
{
    return {ErrorKind::Invalid, Words::tr("The text is not acceptable JSON: %1.").arg(detail), detail, {}};
}

// What simdjson's DOM lets pass. It keeps duplicate members: the last or first would win by accident, so they are
// refused. And it does not count the level of a container that is empty, so levels are counted here: still to go.
class JsonScrutiny
{
public:
    std::optional<QString> fault(dom::element element, int levels)
    {
        const bool isObject = element.is_object();
        if (!isObject && !element.is_array())
            return std::nullopt;
        if (levels == 0)
            return QStringLiteral("it is nested too deeply");
        return isObject ? faultOfObject(dom::object(element), levels) : faultOfArray(dom::array(element), levels);
    }

private:
    std::optional<QString> faultOfArray(dom::array array, int levels)
    {
        for (dom::element item : array) {
            if (auto found = fault(item, levels - 1))
                return found;
        }
        return std::nullopt;
    }
    std::optional<QString> faultOfObject(dom::object object, int levels)
    {
        const auto base = qptrdiff(m_keys.size());
        for (const auto &[key, value] : object) {
            if (value.is_array() || value.is_object()) {
                if (auto found = fault(value, levels - 1))
                    return found;
            }
            m_keys.push_back(key);
        }
        const auto begin = m_keys.begin() + base;
        std::sort(begin, m_keys.end(), [](std::string_view one, std::string_view other) {
            return one.size() != other.size() ? one.size() < other.size() : one < other; // lengths mostly settle it
        });
        const auto twice = std::adjacent_find(begin, m_keys.end());
        std::optional<QString> found;
        if (twice != m_keys.end())
            found = QStringLiteral("the key “%1” stands twice in one object")
                        .arg(QString::fromUtf8(twice->data(), qsizetype(std::min<size_t>(twice->size(), 64))));
        m_keys.resize(size_t(base));
        return found;
    }

    // A stack that all objects share: most are small, and a list of its own for each would cost more than looking at
    // them.
    std::vector<std::string_view> m_keys;
};

bool isSameElement(dom::element one, dom::element other);

bool isSameArray(dom::array one, dom::array other)
{
    auto there = other.begin();
    for (dom::element item : one) {
        if (there == other.end() || !isSameElement(item, *there))
            return false;
        ++there;
    }
    return there == other.end();
}

bool isSameObject(dom::object one, dom::object other)
{
    size_t members = 0, others = 0;
    auto there = other.begin();
    for (const auto &[key, value] : one) { // nearly always in the same order
        ++members;
        dom::element found;
        if (there != other.end() && there.key() == key) {
            found = there.value();
            ++there;
        } else if (other.at_key(key).get(found)) {
            return false;
        }
        if (!isSameElement(value, found))
            return false;
    }
    for ([[maybe_unused]] const auto &each : other)
        ++others;
    return members == others; // no key stands twice
}

bool isSameElement(dom::element one, dom::element other)
{
    if (one.type() != other.type())
        return false;
    switch (one.type()) {
    case dom::element_type::ARRAY: return isSameArray(dom::array(one), dom::array(other));
    case dom::element_type::OBJECT: return isSameObject(dom::object(one), dom::object(other));
    case dom::element_type::INT64: return int64_t(one) == int64_t(other);
    case dom::element_type::UINT64: return uint64_t(one) == uint64_t(other);
    case dom::element_type::DOUBLE: return simdjson::minify(one) == simdjson::minify(other);
    case dom::element_type::STRING: return std::string_view(one) == std::string_view(other);
    case dom::element_type::BOOL: return bool(one) == bool(other);
    case dom::element_type::NULL_VALUE: return true;
    }
    RK_UNREACHABLE();
}

constexpr qsizetype kEscapeBytes = 6; // \uXXXX

// The unit that a \uXXXX at this place stands for; none when there is no such escape.
std::optional<char16_t> unitAt(QByteArrayView text, qsizetype at)
{
    if (at + kEscapeBytes > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return std::nullopt;
    char16_t unit = 0;
    for (const char digit : text.sliced(at + 2, 4)) {
        const bool isNumber = digit >= '0' && digit <= '9';
        const char letter = char(digit | 0x20);
        if (!isNumber && (letter < 'a' || letter > 'f'))
            return std::nullopt;
        unit = char16_t(unit * 16 + (isNumber ? digit - '0' : letter - 'a' + 10));
    }
    return unit;
}

// The text with \ufffd in place of every escape that is half a surrogate pair, and nothing else changed; none when
// there is no such escape.
std::optional<QByteArray> withWholeCharacters(QByteArrayView text)
{
    std::optional<QByteArray> whole;
    for (qsizetype at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
        const std::optional<char16_t> unit = unitAt(text, at);
        const std::optional<char16_t> following = unit ? unitAt(text, at + kEscapeBytes) : std::nullopt;
        if (!unit) {
            at += 2; // any other escape, or an error that the parser finds
        } else if (QChar::isHighSurrogate(*unit) && following && QChar::isLowSurrogate(*following)) {
            at += 2 * kEscapeBytes;
        } else {
            if (QChar::isSurrogate(*unit)) {
                if (!whole)
                    whole = text.toByteArray();
                whole->replace(at, kEscapeBytes, "\\ufffd");
            }
            at += kEscapeBytes;
        }
    }
    return whole;
}

} // namespace

JsonDocument::JsonDocument(std::unique_ptr<Parsed> parsed) : m_parsed(std::move(parsed)) {}
JsonDocument::JsonDocument(JsonDocument &&) noexcept = default;
JsonDocument &JsonDocument::operator=(JsonDocument &&) noexcept = default;

JsonDocument::~JsonDocument()
{
    Parsed::keep(std::move(m_parsed));
}

Result<JsonDocument> JsonDocument::parse(QByteArrayView text, JsonLimits limits)
{
    if (text.size() > limits.bytes)
        return invalidJson(QStringLiteral("it is larger than %1 bytes").arg(limits.bytes));
    if (text.isEmpty())
        return invalidJson(QStringLiteral("it is empty")); // simdjson would copy from a null pointer
    auto parsed = Parsed::take();
    if (!parsed->makeRoom(size_t(text.size()), size_t(limits.depth) + 1)) // it stops at the level it is told: one more
        return invalidJson(QStringLiteral("there is not enough memory to read it"));
    dom::element root;
    auto failure =
        parsed->parser.parse_into_document(parsed->document, text.data(), size_t(text.size()), true).get(root);
    if (failure == simdjson::STRING_ERROR) {
        if (const auto whole = withWholeCharacters(text))
            failure = parsed->parser.parse_into_document(parsed->document, whole->data(), size_t(whole->size()), true)
                          .get(root);
    }
    if (failure)
        return invalidJson(QString::fromLatin1(simdjson::error_message(failure)));
    if (const auto fault = JsonScrutiny().fault(root, limits.depth))
        return invalidJson(*fault);
    return JsonDocument(std::move(parsed));
}

JsonView JsonDocument::root() const
{
    const ElementBits bits = bitsOf(m_parsed->document.root());
    return JsonView(bits.document, bits.index);
}

JsonKind JsonView::kind() const
{
    if (!m_document)
        return JsonKind::Missing;
    switch (elementOf(m_document, m_index).type()) {
    case dom::element_type::ARRAY: return JsonKind::Array;
    case dom::element_type::OBJECT: return JsonKind::Object;
    case dom::element_type::INT64: return JsonKind::Integer;
    case dom::element_type::UINT64: return JsonKind::Number; // beyond 64 bits signed: no integer of ours
    case dom::element_type::DOUBLE: return JsonKind::Number;
    case dom::element_type::STRING: return JsonKind::String;
    case dom::element_type::BOOL: return JsonKind::Boolean;
    case dom::element_type::NULL_VALUE: return JsonKind::Null;
    }
    RK_UNREACHABLE();
}

JsonView JsonView::member(QByteArrayView key) const
{
    if (!isObject())
        return {};
    dom::element found;
    const std::string_view name(key.data(), size_t(key.size()));
    if (dom::object(elementOf(m_document, m_index)).at_key(name).get(found))
        return {};
    const ElementBits bits = bitsOf(found);
    return JsonView(bits.document, bits.index);
}

std::vector<JsonView> JsonView::items() const
{
    std::vector<JsonView> items;
    if (!isArray())
        return items;
    for (dom::element item : dom::array(elementOf(m_document, m_index))) {
        const ElementBits bits = bitsOf(item);
        items.push_back(JsonView(bits.document, bits.index));
    }
    return items;
}

std::vector<std::pair<QByteArray, JsonView>> JsonView::members() const
{
    std::vector<std::pair<QByteArray, JsonView>> members;
    if (!isObject())
        return members;
    for (const auto &[key, value] : dom::object(elementOf(m_document, m_index))) {
        const ElementBits bits = bitsOf(value);
        members.emplace_back(QByteArray(key.data(), qsizetype(key.size())), JsonView(bits.document, bits.index));
    }
    return members;
}

qsizetype JsonView::size() const
{
    if (isArray())
        return qsizetype(items().size()); // simdjson saturates its own count at 2^24
    return isObject() ? qsizetype(members().size()) : 0;
}

std::optional<bool> JsonView::boolean() const
{
    if (kind() != JsonKind::Boolean)
        return std::nullopt;
    return bool(elementOf(m_document, m_index));
}

std::optional<qint64> JsonView::integer() const
{
    if (kind() != JsonKind::Integer)
        return std::nullopt;
    return qint64(int64_t(elementOf(m_document, m_index)));
}

std::optional<QByteArray> JsonView::utf8() const
{
    if (kind() != JsonKind::String)
        return std::nullopt;
    const std::string_view text = elementOf(m_document, m_index);
    return QByteArray(text.data(), qsizetype(text.size()));
}

std::optional<QString> JsonView::string() const
{
    if (auto text = utf8())
        return QString::fromUtf8(*text);
    return std::nullopt;
}

bool JsonView::isSame(JsonView other) const
{
    if (isMissing() || other.isMissing())
        return isMissing() && other.isMissing();
    return isSameElement(elementOf(m_document, m_index), elementOf(other.m_document, other.m_index));
}

QByteArray JsonView::toJson() const
{
    if (isMissing())
        return {};
    return QByteArray::fromStdString(simdjson::minify(elementOf(m_document, m_index)));
}

JsonReader::JsonReader(JsonView object, QByteArray path) : m_object(object), m_path(std::move(path))
{
    if (!object.isObject())
        m_problem = Error{ErrorKind::Invalid, Words::tr("%1 is not an object.").arg(QString::fromUtf8(m_path)), {}, {}};
}

void JsonReader::fail(const char *key, const QString &what)
{
    if (!m_problem)
        m_problem = Error{ErrorKind::Invalid, QStringLiteral("%1 %2.").arg(QString::fromUtf8(at(key)), what), {}, {}};
}

void JsonReader::absorb(const Result<void> &inner)
{
    if (!inner && !m_problem)
        m_problem = inner.error();
}

QByteArray JsonReader::at(const char *key, qsizetype index) const
{
    QByteArray path = m_path + '.' + key;
    if (index >= 0)
        path += '[' + QByteArray::number(index) + ']';
    return path;
}

Result<void> JsonReader::finish() const
{
    if (m_problem)
        return *m_problem;
    return {};
}

// The member if it is of the kind, Missing if it is absent or null; a wrong kind is a problem.
JsonView JsonReader::want(const char *key, JsonKind kind, const char *expected)
{
    const JsonView value = m_object.member(key);
    if (value.isMissing() || value.isNull())
        return {};
    if (value.kind() != kind) {
        fail(key, QStringLiteral("is not %1").arg(QLatin1StringView(expected)));
        return {};
    }
    return value;
}

JsonView JsonReader::need(const char *key, JsonKind kind, const char *expected)
{
    const JsonView value = want(key, kind, expected);
    if (value.isMissing())
        fail(key, QStringLiteral("is missing; %1 was expected").arg(QLatin1StringView(expected)));
    return value;
}

QString JsonReader::string(const char *key)
{
    return need(key, JsonKind::String, "a text").string().value_or(QString());
}
QByteArray JsonReader::utf8(const char *key)
{
    return need(key, JsonKind::String, "a text").utf8().value_or(QByteArray());
}
qint64 JsonReader::integer(const char *key)
{
    return need(key, JsonKind::Integer, "a whole number").integer().value_or(0);
}
bool JsonReader::boolean(const char *key)
{
    return need(key, JsonKind::Boolean, "true or false").boolean().value_or(false);
}
JsonView JsonReader::object(const char *key)
{
    return need(key, JsonKind::Object, "an object");
}
std::vector<JsonView> JsonReader::array(const char *key)
{
    return need(key, JsonKind::Array, "a list").items();
}

Instant JsonReader::instant(const char *key)
{
    if (auto value = optionalInstant(key))
        return *value;
    fail(key, QStringLiteral("is missing; a time was expected"));
    return {};
}

Currency JsonReader::currency(const char *key)
{
    const auto code = need(key, JsonKind::String, "a currency code").utf8();
    if (!code)
        return {};
    auto currency = Currency::fromCode(QByteArrayView(*code));
    if (currency)
        return *currency;
    fail(key, QStringLiteral("is not a known currency"));
    return {};
}

Money JsonReader::money(const char *key, Currency currency)
{
    if (auto value = optionalMoney(key, currency))
        return *value;
    fail(key, QStringLiteral("is missing; an amount in the smallest unit was expected"));
    return Money(0, currency);
}

std::optional<QString> JsonReader::optionalString(const char *key)
{
    return want(key, JsonKind::String, "a text").string();
}
std::optional<qint64> JsonReader::optionalInteger(const char *key)
{
    return want(key, JsonKind::Integer, "a whole number").integer();
}
std::optional<bool> JsonReader::optionalBoolean(const char *key)
{
    return want(key, JsonKind::Boolean, "true or false").boolean();
}
std::vector<JsonView> JsonReader::optionalArray(const char *key)
{
    return want(key, JsonKind::Array, "a list").items();
}

std::optional<Instant> JsonReader::optionalInstant(const char *key)
{
    const auto text = want(key, JsonKind::String, "a time").utf8();
    if (!text)
        return std::nullopt;
    auto value = Instant::parse(QByteArrayView(*text));
    if (value)
        return *value;
    fail(key, QStringLiteral("is not an RFC 3339 time in UTC"));
    return std::nullopt;
}

std::optional<Money> JsonReader::optionalMoney(const char *key, Currency currency)
{
    const auto text = want(key, JsonKind::String, "an amount as text").utf8();
    if (!text)
        return std::nullopt;
    auto value = Money::parseMinor(*text, currency);
    if (value)
        return *value;
    fail(key, QStringLiteral("is not an amount in the smallest unit"));
    return std::nullopt;
}

std::optional<JsonView> JsonReader::optionalObject(const char *key)
{
    const JsonView value = want(key, JsonKind::Object, "an object");
    if (value.isMissing())
        return std::nullopt;
    return value;
}

} // namespace reckoner
