// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/profile_file.h"

#include "core/base/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <toml++/toml.h>

#include <algorithm>

namespace reckoner::config {

namespace {

constexpr qint64 kMaxProfileFileBytes = 256 * 1024; // as in settings.cpp: a profile is a page of text
constexpr int kMostSetAside = 100;

Error profileFault(ErrorKind kind, const QString &path, const QString &what)
{
    return {kind, Words::tr("The profile %1 %2").arg(path, what), {}, {}};
}

Result<toml::table> parsedProfile(const QByteArray &text, const QString &path)
{
    try { // toml++ reports by exception
        return toml::table(toml::parse(std::string_view(text.constData(), size_t(text.size()))));
    } catch (const toml::parse_error &error) {
        const std::string_view why = error.description();
        return profileFault(ErrorKind::Invalid, path,
                            Words::tr("is not TOML, line %1: %2. Correct it with a text editor, or set it aside.")
                                .arg(error.source().begin.line)
                                .arg(QString::fromUtf8(why.data(), qsizetype(why.size()))));
    }
}

QByteArray tomlLiteral(const ProfileEdit &edit)
{
    if (const bool *flag = std::get_if<bool>(&edit.value))
        return *flag ? "true" : "false";
    QByteArray out = "\"";
    for (const char c : std::get<QString>(edit.value).toUtf8()) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (uchar(c) < 0x20 || c == 0x7f)
            out += "\\u" + QByteArray::number(uint(uchar(c)), 16).rightJustified(4, '0');
        else
            out += c;
    }
    return out + '"';
}

// Where a line begins; the end of the text for a line behind the last.
qsizetype lineStart(const QByteArray &text, qsizetype line)
{
    qsizetype at = 0;
    for (; line > 1 && at < text.size(); --line) {
        const qsizetype end = text.indexOf('\n', at);
        at = end < 0 ? text.size() : end + 1;
    }
    return at;
}

// toml++ counts columns in code points.
qsizetype offsetOf(const QByteArray &text, const toml::source_position &at)
{
    qsizetype offset = lineStart(text, at.line);
    for (auto column = at.column; column > 1 && offset < text.size(); --column) {
        ++offset;
        while (offset < text.size() && (uchar(text[offset]) & 0xC0) == 0x80)
            ++offset;
    }
    return offset;
}

struct KeyParts {
    std::string section, name;
};

KeyParts keyParts(const QString &key)
{
    const qsizetype dot = key.indexOf(u'.');
    return {key.left(dot).toStdString(), key.mid(dot + 1).toStdString()};
}

QByteArray withNewKey(QByteArray text, const toml::table &root, const KeyParts &key, const QByteArray &literal)
{
    const QByteArray line = QByteArray::fromStdString(key.name) + " = " + literal + '\n';
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    const toml::table *section = root[key.section].as_table();
    if (!section || section->is_inline() || section->source().begin.line == 0) {
        if (!text.isEmpty())
            text += '\n';
        return text + '[' + QByteArray::fromStdString(key.section) + "]\n" + line;
    }
    auto last = section->source().begin.line;
    for (const auto &[name, node] : *section) {
        if (!node.is_table() && !node.is_array_of_tables())
            last = std::max(last, node.source().end.line);
    }
    return text.insert(lineStart(text, qsizetype(last) + 1), line);
}

Result<QByteArray> withEdit(QByteArray text, const ProfileEdit &edit, const QString &path)
{
    RK_TRY_ASSIGN(const toml::table root, parsedProfile(text, path));
    const KeyParts key = keyParts(edit.key);
    const auto node = root[key.section][key.name];
    const bool removed = std::holds_alternative<std::monostate>(edit.value);
    if (!node)
        return removed ? text : withNewKey(std::move(text), root, key, tomlLiteral(edit));
    const toml::source_region &region = node.node()->source();
    if (removed) {
        const qsizetype begin = lineStart(text, region.begin.line);
        return text.remove(begin, lineStart(text, qsizetype(region.end.line) + 1) - begin);
    }
    const qsizetype begin = offsetOf(text, region.begin);
    return text.replace(begin, offsetOf(text, region.end) - begin, tomlLiteral(edit));
}

void applyEdit(toml::table &root, const ProfileEdit &edit)
{
    const KeyParts key = keyParts(edit.key);
    if (std::holds_alternative<std::monostate>(edit.value)) {
        if (toml::table *section = root[key.section].as_table())
            section->erase(key.name);
        return;
    }
    if (!root.contains(key.section))
        root.insert(key.section, toml::table());
    toml::table *section = root[key.section].as_table();
    if (!section)
        return; // a value stands where the section should: the comparison finds it
    if (const bool *flag = std::get_if<bool>(&edit.value))
        section->insert_or_assign(key.name, *flag);
    else
        section->insert_or_assign(key.name, std::get<QString>(edit.value).toStdString());
}

} // namespace

Result<ProfileFile> ProfileFile::read(const QString &path)
{
    ProfileFile profile;
    profile.m_path = path;
    QFile file(path);
    if (!file.exists())
        return profile;
    if (!file.open(QIODevice::ReadOnly))
        return profileFault(ErrorKind::Storage, path, Words::tr("cannot be read: %1.").arg(file.errorString()));
    if (file.size() > kMaxProfileFileBytes)
        return profileFault(ErrorKind::Storage, path, Words::tr("is larger than a profile can be."));
    profile.m_text = file.readAll();
    profile.m_exists = true;
    return profile;
}

Result<QByteArray> ProfileFile::edited(const std::vector<ProfileEdit> &edits) const
{
    RK_TRY_ASSIGN(toml::table wanted, parsedProfile(m_text, m_path));
    QByteArray text = m_text;
    for (const ProfileEdit &edit : edits) {
        if (edit.key == QLatin1StringView("paddle.api_key") || edit.key == QLatin1StringView("paddle.webhook_secret"))
            return profileFault(ErrorKind::Invalid, m_path, Words::tr("does not hold secrets."));
        applyEdit(wanted, edit);
        RK_TRY_ASSIGN(text, withEdit(std::move(text), edit, m_path));
    }
    const Result<toml::table> got = parsedProfile(text, m_path);
    if (!got || *got != wanted)
        return profileFault(ErrorKind::Invalid, m_path,
                            Words::tr("is written in a form that cannot be changed from here. Change it with a "
                                      "text editor: each section as [section], each value on a line."));
    return text;
}

Result<void> ProfileFile::write(const QByteArray &text)
{
    RK_TRY_ASSIGN(const ProfileFile now, read(m_path));
    if (now.m_exists != m_exists || now.m_text != m_text)
        return profileFault(ErrorKind::Conflict, m_path,
                            Words::tr("was changed by somebody else meanwhile. Load it again, then repeat the "
                                      "change."));
    const QString folder = QFileInfo(m_path).absolutePath();
    QDir().mkpath(folder); // when it fails, opening says why
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(text) == text.size() && file.commit();
    if (!written)
        return profileFault(ErrorKind::Storage, m_path, Words::tr("cannot be written: %1.").arg(file.errorString()));
    m_text = text;
    m_exists = true;
    return {};
}

Result<QString> ProfileFile::setAside()
{
    for (int number = 1; number <= kMostSetAside; ++number) {
        const QString aside = QStringLiteral("%1.unusable-%2").arg(m_path).arg(number);
        if (QFileInfo::exists(aside))
            continue;
        if (!QFile::rename(m_path, aside))
            break;
        m_text.clear();
        m_exists = false;
        return aside;
    }
    return profileFault(ErrorKind::Storage, m_path, Words::tr("cannot be renamed."));
}

} // namespace reckoner::config
