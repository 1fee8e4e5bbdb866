// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret_source.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace reckoner::secrets {

namespace {

Error fileFault(ErrorKind kind, const QString &path, const QString &what)
{
    return {kind, QStringLiteral("Secret file %1 %2").arg(path, what), {}, {}};
}

QString credentialName(const QByteArray &name)
{
    return QString::fromLatin1(name.toLower()).replace(QLatin1Char('_'), QLatin1Char('-'));
}

QString credentialPath(const Variables &variables, const QByteArray &name)
{
    const auto directory = variables("CREDENTIALS_DIRECTORY");
    if (!directory || directory->isEmpty())
        return {};
    const QString path = QDir(QFile::decodeName(*directory)).filePath(credentialName(name));
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace

Variables processEnvironment()
{
    return [](const QByteArray &name) -> std::optional<QByteArray> {
        if (!qEnvironmentVariableIsSet(name.constData()))
            return std::nullopt;
        return qgetenv(name.constData());
    };
}

namespace {

// systemd opens a credential to the service's user by an access list, whose mask shows as rights of the group; the
// folder is closed to everybody else.
bool isOpenToOthers(const struct stat &status, bool isCredential)
{
    const mode_t byList = isCredential && status.st_uid == 0 ? S_IRGRP : 0;
    return (status.st_mode & (S_IRWXG | S_IRWXO) & ~byList) != 0;
}

Result<SecretBytes> readSecret(const QString &path, bool isCredential)
{
    // Open first and look at what was opened, so that nobody can swap the file between the look and the read.
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0) {
        const bool missing = errno == ENOENT || errno == ENOTDIR;
        return missing ? fileFault(ErrorKind::NotFound, path, QStringLiteral("does not exist."))
                       : fileFault(ErrorKind::Invalid, path,
                                   QStringLiteral("cannot be read: %1.").arg(qt_error_string(errno)));
    }
    QFile file;
    if (!file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        return fileFault(ErrorKind::Invalid, path, QStringLiteral("cannot be read."));
    }
    struct stat status = {};
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode))
        return fileFault(ErrorKind::Invalid, path, QStringLiteral("is not an ordinary file."));
    if (status.st_uid != ::geteuid() && status.st_uid != 0)
        return fileFault(ErrorKind::Invalid, path, QStringLiteral("belongs to another user. Make it your own: chown."));
    if (isOpenToOthers(status, isCredential))
        return fileFault(ErrorKind::Invalid, path, QStringLiteral("can be read by others. Close it: chmod 600."));
    if (status.st_size > kMaxSecretBytes)
        return fileFault(ErrorKind::Invalid, path, QStringLiteral("is larger than any key. Is it the right file?"));
    QByteArray bytes = file.read(kMaxSecretBytes);
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    if (bytes.isEmpty())
        return fileFault(ErrorKind::Invalid, path, QStringLiteral("is empty."));
    return SecretBytes(std::move(bytes));
}

} // namespace

Result<SecretBytes> readSecretFile(const QString &path)
{
    return readSecret(path, false);
}

Result<void> writeSecretFile(const QString &path, const SecretBytes &secret)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return QFileInfo::exists(path)
                   ? fileFault(ErrorKind::Conflict, path, QStringLiteral("exists already; it is not overwritten."))
                   : fileFault(ErrorKind::Storage, path,
                               QStringLiteral("cannot be written: %1.").arg(file.errorString()));
    }
    if (file.write(secret.reveal()) != secret.reveal().size() || !file.flush() || ::fsync(file.handle()) != 0) {
        file.remove();
        return fileFault(ErrorKind::Storage, path,
                         QStringLiteral("could not be written whole: %1.").arg(file.errorString()));
    }
    return {};
}

Result<std::optional<FoundSecret>> findSecret(const Variables &variables, const QByteArray &name, const QString &file)
{
    QString path = file.isEmpty() ? credentialPath(variables, name) : file;
    const bool isCredential = file.isEmpty() && !path.isEmpty();
    if (path.isEmpty()) {
        if (const auto named = variables(name + "_FILE"); named && !named->isEmpty())
            path = QFile::decodeName(*named);
    }
    if (!path.isEmpty()) {
        RK_TRY_ASSIGN(SecretBytes secret, readSecret(path, isCredential));
        return std::optional<FoundSecret>(FoundSecret{std::move(secret), QStringLiteral("file %1").arg(path)});
    }
    auto value = variables(name);
    if (!value || value->trimmed().isEmpty())
        return std::optional<FoundSecret>();
    return std::optional<FoundSecret>(FoundSecret{
        SecretBytes(value->trimmed()), QStringLiteral("environment variable %1").arg(QString::fromLatin1(name))});
}

QString secretPlaces(const QByteArray &name, const QString &file)
{
    const QString latin = QString::fromLatin1(name);
    return file.isEmpty() ? QStringLiteral("$CREDENTIALS_DIRECTORY/%1, file named by %2_FILE, environment variable %2")
                                .arg(credentialName(name), latin)
                          : QStringLiteral("file %1").arg(file);
}

} // namespace reckoner::secrets
