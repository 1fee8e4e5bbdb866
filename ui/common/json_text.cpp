// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/json_text.h"

#include <algorithm>

namespace reckoner::ui {

QByteArray indentedJson(const QByteArray &json)
{
    constexpr int kDeepest = 64; // indentation stops there, so that depth cannot multiply the size
    QByteArray out;
    out.reserve(json.size() * 2);
    int depth = 0;
    bool inString = false, escaped = false;
    const auto line = [&] {
        out.append('\n');
        out.append(2 * std::clamp(depth, 0, kDeepest), ' ');
    };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inString) {
            out.append(c);
            if (!escaped && c == '"')
                inString = false;
            escaped = !escaped && c == '\\';
            continue;
        }
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
            continue;
        const bool opens = c == '{' || c == '[', closes = c == '}' || c == ']';
        const bool wasEmpty = closes && !out.isEmpty() && (out.back() == '{' || out.back() == '[');
        if (closes) {
            --depth;
            if (!wasEmpty)
                line();
        } else if (!out.isEmpty() && (out.back() == '{' || out.back() == '[')) {
            line();
        }
        out.append(c);
        inString = c == '"';
        depth += opens ? 1 : 0;
        if (c == ',')
            line();
        if (c == ':')
            out.append(' ');
    }
    return out;
}

} // namespace reckoner::ui
