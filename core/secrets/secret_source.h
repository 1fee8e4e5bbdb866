// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where secrets come from: the systemd credentials directory, a file named by NAME_FILE, or the environment variable
// NAME itself, in that order; never from arguments and never from a configuration file. A secret file must belong to
// us (or root) and be closed to group and others; a credential of root's may be open to the group, as systemd's are.
// Blocking reads of small files; any thread.

#include "core/base/result.h"
#include "core/base/secret.h"

#include <functional>
#include <optional>

namespace reckoner::secrets {

// The environment, or a table in tests.
using Variables = std::function<std::optional<QByteArray>(const QByteArray &name)>;
Variables processEnvironment();

inline constexpr qint64 kMaxSecretBytes = 16 * 1024; // no key or list of keys is larger

struct FoundSecret {
    SecretBytes value; // without the newline at the end
    QString place;     // in words, for doctor and error messages
};

// none: it is nowhere. `file`, if not empty, is a path given in the profile and looked at first.
// Errors: Invalid (file open to others, not ours, too large, empty), NotFound (a file that was named is not there).
Result<std::optional<FoundSecret>> findSecret(const Variables &variables, const QByteArray &name,
                                              const QString &file = QString());

// Every place findSecret looks, in words.
QString secretPlaces(const QByteArray &name, const QString &file = QString());

// Errors: as findSecret for its file.
Result<SecretBytes> readSecretFile(const QString &path);
// Creates the file for the owner alone, from its first byte; refuses to overwrite. Errors: Conflict, Storage.
Result<void> writeSecretFile(const QString &path, const SecretBytes &secret);

} // namespace reckoner::secrets
