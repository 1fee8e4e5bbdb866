// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A profile as a text that people may have written: single values are replaced where they stand, so that comments,
// order and unknown keys stay as they are. Each edit is read back and refused if anything but the named values would
// change. Secrets are never written. Blocks on small files; any thread.

#include "core/config/settings.h"

#include <variant>

namespace reckoner::config {

struct ProfileEdit {
    QString key;                                       // "paddle.label"
    std::variant<std::monostate, bool, QString> value; // none: the key is taken out
};

class ProfileFile
{
public:
    // A file that is not there is an empty profile. Errors: Storage (unreadable, too large).
    static Result<ProfileFile> read(const QString &path);

    const QString &path() const { return m_path; }
    const QByteArray &text() const { return m_text; }
    bool exists() const { return m_exists; }

    // The text with these values. Errors: Invalid (the text is no TOML, has a form that cannot be edited, or a key that
    // is a secret), with a message that names the line.
    Result<QByteArray> edited(const std::vector<ProfileEdit> &edits) const;
    // Replaces the file in one step, readable by its owner alone, and makes its folder. Errors: Conflict (somebody else
    // changed it since it was read), Storage.
    Result<void> write(const QByteArray &text);
    // Moves a file that nothing can be made of out of the way; gives its new name. Errors: Storage.
    Result<QString> setAside();

private:
    QString m_path;
    QByteArray m_text;
    bool m_exists = false;
};

} // namespace reckoner::config
