// SPDX-License-Identifier: GPL-3.0-or-later
// JSON from others, and the readers over it: every access has an answer, and what is written out again reads the same.
#include "core/base/json.h"
#include "tests/fuzz/fuzz_target.h"

using namespace reckoner;

namespace {

constexpr int kFuzzJsonDepth = 16;

// A member of this name read as everything there is.
void readAsEverything(JsonView object, const QByteArray &key)
{
    JsonReader in(object, "fuzz");
    const Currency currency = Currency::of("USD");
    static_cast<void>(in.optionalString(key.constData()));
    static_cast<void>(in.optionalInteger(key.constData()));
    static_cast<void>(in.optionalBoolean(key.constData()));
    static_cast<void>(in.optionalInstant(key.constData()));
    static_cast<void>(in.optionalMoney(key.constData(), currency));
    static_cast<void>(in.optionalObject(key.constData()));
    static_cast<void>(in.optionalArray(key.constData()));
    static_cast<void>(in.utf8(key.constData()));
    static_cast<void>(in.currency(key.constData()));
    static_cast<void>(in.instant(key.constData()));
    static_cast<void>(in.money(key.constData(), currency));
    const Result<void> read = in.finish();
    RK_ASSERT(!read.has_value() && read.error().kind == ErrorKind::Invalid); // nothing is both a time and an amount
}

void walk(JsonView view, int depth)
{
    RK_ASSERT(depth <= kFuzzJsonDepth && !view.isMissing());
    const bool isText = view.kind() == JsonKind::String;
    RK_ASSERT(view.utf8().has_value() == isText && view.string().has_value() == isText);
    RK_ASSERT(view.integer().has_value() == (view.kind() == JsonKind::Integer));
    RK_ASSERT(view.boolean().has_value() == (view.kind() == JsonKind::Boolean));
    if (isText)
        RK_ASSERT(view.string()->toUtf8() == *view.utf8());
    const auto items = view.items();
    const auto members = view.members();
    RK_ASSERT(view.size() == qsizetype(items.size() + members.size()) && (items.empty() || members.empty()));
    for (const JsonView item : items)
        walk(item, depth + 1);
    for (const auto &[key, value] : members) {
        RK_ASSERT(view[key].kind() == value.kind());
        if (!key.contains('\0'))
            readAsEverything(view, key);
        walk(value, depth + 1);
    }
}

} // namespace

RK_FUZZ_TARGET(json)
{
    const Result<JsonDocument> document = JsonDocument::parse(bytes, {.bytes = 64 * 1024, .depth = kFuzzJsonDepth});
    if (!document) {
        RK_ASSERT(document.error().kind == ErrorKind::Invalid);
        return;
    }
    const JsonView root = document->root();
    walk(root, 0);
    const QByteArray written = root.toJson();
    const Result<JsonDocument> again = JsonDocument::parse(written);
    RK_ASSERT(again.has_value() && again->root().toJson() == written);
}
