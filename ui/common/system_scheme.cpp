// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/system_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>

namespace reckoner::ui {

namespace {

const QString kPortalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kPortalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kColorScheme = QStringLiteral("color-scheme");

ColorScheme schemeOfPalette()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? ColorScheme::Dark
                                                                                : ColorScheme::Light;
}

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent), m_fromPalette(schemeOfPalette()), m_current(m_fromPalette)
{
    // Without a bus there is nobody to ask, and Qt would try to start one.
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        askPortal();
}

void SystemScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kPortalService, kPortalPath, kPortalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(noteSetting(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(kPortalService, kPortalPath, kPortalSettings, QStringLiteral("Read"));
    question << kAppearance << kColorScheme;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) // an error: there is no portal, and the palette's word stands
            settle(reply.value().variant());
    });
}

void SystemScheme::noteSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == kAppearance && key == kColorScheme)
        settle(value.variant());
}

// 0: no preference, 1: dark, 2: light; anything else is to be read as 0. Read wraps it once more than the signal does.
void SystemScheme::settle(const QVariant &value)
{
    const QVariant plain = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const uint wish = plain.toUInt();
    const ColorScheme scheme = wish == 1 ? ColorScheme::Dark : wish == 2 ? ColorScheme::Light : m_fromPalette;
    if (scheme == m_current)
        return;
    m_current = scheme;
    Q_EMIT changed();
}

} // namespace reckoner::ui
