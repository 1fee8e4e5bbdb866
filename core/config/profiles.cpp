// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/profiles.h"

#include "core/base/words.h"
#include "core/config/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace reckoner::config {

namespace {

const QString kDefaultProfile = QStringLiteral("default");
constexpr qint64 kLongestName = 64;

QDir profileFolder()
{
    return QFileInfo(profilePath(kDefaultProfile)).absoluteDir();
}

QString startFile()
{
    return profileFolder().filePath(QStringLiteral("start-profile"));
}

} // namespace

QStringList profileNames()
{
    QStringList names{kDefaultProfile};
    for (const QFileInfo &file : profileFolder().entryInfoList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        const QString name = file.completeBaseName();
        if (name != kDefaultProfile && checkProfileName(name))
            names.append(name);
    }
    return names;
}

Result<void> createProfile(const QString &name)
{
    RK_TRY(checkProfileName(name));
    profileFolder().mkpath(QStringLiteral("."));
    QFile file(profilePath(name));
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    if (file.exists())
        return Error{
            ErrorKind::Conflict, Words::tr("There is a profile “%1” already. Choose another name.").arg(name), {}, {}};
    return Error{ErrorKind::Storage,
                 Words::tr("The profile %1 cannot be written: %2.").arg(file.fileName(), file.errorString()),
                 {},
                 {}};
}

QString startProfile()
{
    QFile file(startFile());
    if (!file.open(QIODevice::ReadOnly))
        return kDefaultProfile;
    const QString name = QString::fromUtf8(file.read(kLongestName).trimmed());
    return checkProfileName(name) && profileNames().contains(name) ? name : kDefaultProfile;
}

Result<void> setStartProfile(const QString &name)
{
    RK_TRY(checkProfileName(name));
    profileFolder().mkpath(QStringLiteral("."));
    QSaveFile file(startFile());
    if (file.open(QIODevice::WriteOnly) && file.write(name.toUtf8() + '\n') > 0 && file.commit())
        return {};
    return Error{ErrorKind::Storage,
                 Words::tr("The choice of the profile cannot be written: %1.").arg(file.errorString()),
                 {},
                 {}};
}

} // namespace reckoner::config
