// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the parameters of a request strictly: a handler is a list of reads with one check() before anything changes.
// Values are strings on the wire and coerced here; "" unsets. What nobody has asked for is refused as unknown, at any
// depth. The first fault counts. Copies read from the same request. Source: reference/stripe.md §1.2, §1.5.
//     const auto name = in.text("name", {.isRequired = true});
//     SB_TRY(in.check());

#include "app/sandbox/stripe/api_error.h"

#include <QStringList>

#include <initializer_list>
#include <memory>
#include <optional>

namespace reckoner::sandbox::stripe {

struct TextLimits {
    bool isRequired = false;
    int maximum = 5000; // characters
};
struct IntegerLimits {
    bool isRequired = false;
    qint64 minimum = -99'999'999'999;
    qint64 maximum = 99'999'999'999;
};

class Params
{
public:
    explicit Params(QJsonObject tree);

    bool has(const char *name) const;     // given at all, also as ""
    bool isUnset(const char *name) const; // given as ""
    bool isHash(const char *name) const;
    QString path(const char *name) const; // "items[0][price]", as errors name it

    // Each gives nothing for what is absent, unset or faulty; a fault is noted.
    std::optional<QString> text(const char *name, TextLimits limits = {});
    std::optional<qint64> integer(const char *name, IntegerLimits limits = {});
    std::optional<bool> boolean(const char *name);
    std::optional<qint64> time(const char *name);
    std::optional<QString> oneOf(const char *name, const QStringList &values);
    std::optional<Params> object(const char *name);
    std::vector<Params> list(const char *name);
    QStringList texts(const char *name);
    std::optional<QString> decimal(const char *name); // "12.5", at most 12 places
    // Merges metadata[k]=v; an empty value removes one key, metadata= all of them.
    void metadata(QJsonObject &current, const char *name = "metadata");
    void metadataOf(QJsonObject &fields); // the same for the member of that name

    // Members that are kept as they come: text, flag, integer, a hash of texts or a list of texts. "" gives null.
    enum class Kind { Text, Flag, Integer, Hash, Texts };
    struct Member {
        const char *name;
        Kind kind = Kind::Text;
    };
    void copy(QJsonObject &into, std::initializer_list<Member> members);
    // Asked for, so not unknown, and without meaning here.
    void ignore(std::initializer_list<const char *> names);

    void fail(ApiError error);
    Check check() const;
    Check checkBelow() const; // of what is in this hash alone, where it takes effect before the rest is read

private:
    struct Node;
    struct Shared;
    Params(std::shared_ptr<Shared> shared, Node *node);
    Check checked(const QString &below) const;
    QJsonValue value(const char *name);
    QString valueText(const char *name, bool &isGiven);
    static QJsonValue plainHash(const QJsonValue &value);

    std::shared_ptr<Shared> m_shared; // all readers of one request note what was asked for in one place
    Node *m_node;                     // of m_shared
};

} // namespace reckoner::sandbox::stripe
