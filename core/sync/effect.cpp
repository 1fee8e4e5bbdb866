// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/effect.h"

#include "core/base/json.h"

#include <algorithm>

namespace reckoner::sync {

namespace {

// Links with a token in them: answers have them, events do not, and they are nobody's change.
constexpr QByteArrayView kEffectSkippedMember = "management_urls";

QByteArray jsonText(QByteArrayView text)
{
    QByteArray out = "\"";
    out.reserve(text.size() + 2);
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
        } else {
            out += c;
        }
    }
    return out + '"';
}

// Walks two values side by side and writes down where they differ.
class EffectWriter
{
public:
    void compare(const QByteArray &path, JsonView before, JsonView after)
    {
        if (before.isSame(after))
            return;
        if (before.isObject() && after.isObject())
            compareObjects(path, before, after);
        else if (before.isArray() && after.isArray())
            compareArrays(path, before, after);
        else
            write(path, before.toJson(), after.toJson());
    }
    QByteArray changes() const { return '[' + m_changes + ']'; }
    bool isCut() const { return m_cut; }

private:
    // Nearly all members are the same and stand at the same place: those cost neither a search nor a path.
    void compareObjects(const QByteArray &path, JsonView before, JsonView after)
    {
        const QByteArray start = path.isEmpty() ? path : QByteArray(path + '.');
        const auto was = before.members(), is = after.members();
        bool sameKeys = was.size() == is.size();
        for (size_t i = 0; i < is.size(); ++i) {
            const auto &[key, value] = is[i];
            const bool samePlace = i < was.size() && was[i].first == key;
            sameKeys = sameKeys && samePlace;
            const JsonView old = samePlace ? was[i].second : before[key];
            if (key != kEffectSkippedMember && !old.isSame(value))
                compare(start + key, old, value);
        }
        for (size_t i = 0; !sameKeys && i < was.size(); ++i) {
            const auto &[key, value] = was[i];
            if (key != kEffectSkippedMember && after[key].isMissing())
                compare(start + key, value, JsonView());
        }
    }
    void compareArrays(const QByteArray &path, JsonView before, JsonView after)
    {
        const std::vector<JsonView> was = before.items(), is = after.items();
        for (size_t i = 0; i < std::max(was.size(), is.size()); ++i)
            compare(path + '[' + QByteArray::number(qulonglong(i)) + ']', i < was.size() ? was[i] : JsonView(),
                    i < is.size() ? is[i] : JsonView());
    }
    void write(const QByteArray &path, const QByteArray &before, const QByteArray &after)
    {
        if (m_count == kMaxEffectChanges) {
            m_cut = true;
            return;
        }
        QByteArray change = "{\"field\":" + jsonText(path);
        append(change, "before", before);
        append(change, "after", after);
        if (m_count++ > 0)
            m_changes += ',';
        m_changes += change + '}';
    }
    void append(QByteArray &change, const char *name, const QByteArray &value)
    {
        if (value.isEmpty())
            return;
        if (value.size() > kMaxEffectValueBytes)
            m_cut = true;
        else
            change += QByteArray(",\"") + name + "\":" + value;
    }

    QByteArray m_changes;
    int m_count = 0;
    bool m_cut = false;
};

} // namespace

QByteArray effectOf(const SnapshotKey &key, QByteArrayView before, QByteArrayView after)
{
    QByteArray effect =
        "{\"entity\":" + jsonText(entityName(key.entity).toUtf8()) + ",\"id\":" + jsonText(key.id.toUtf8());
    effect += before.isEmpty() ? ",\"created\":true" : ",\"created\":false";
    EffectWriter writer;
    const Result<JsonDocument> is = JsonDocument::parse(after);
    if (before.isEmpty()) {
        if (is) { // a new entity is all change: its plain fields say what it is
            for (const auto &[member, value] : is->root().members()) {
                if (!value.isObject() && !value.isArray() && !value.isNull())
                    writer.compare(member, JsonView(), value);
            }
        }
    } else if (const Result<JsonDocument> was = JsonDocument::parse(before); was && is) {
        writer.compare({}, was->root(), is->root());
    }
    effect += ",\"changes\":" + writer.changes();
    return effect + (writer.isCut() ? ",\"cut\":true}" : "}");
}

Result<Effect> effectFromJson(QByteArrayView json)
{
    RK_TRY_ASSIGN(const JsonDocument document, JsonDocument::parse(json));
    JsonReader in(document.root(), "effect");
    Effect effect{in.string("entity"), in.string("id"), in.boolean("created"), {}};
    for (const JsonView change : in.array("changes")) {
        effect.changes.push_back({change["field"].string().value_or(QString()),
                                  QString::fromUtf8(change["before"].toJson()),
                                  QString::fromUtf8(change["after"].toJson())});
    }
    RK_TRY(in.finish());
    return effect;
}

} // namespace reckoner::sync
