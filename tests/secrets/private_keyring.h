// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A message bus and a gnome-keyring of our own for a test: nothing of the person's session is touched. The bus starts
// no services by itself, so that "nobody keeps secrets here" can be had as well. One bus for each program (D-Bus
// libraries remember the first); the keyring can be started and stopped. Main thread.

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace reckoner::testkit {

class PrivateKeyring
{
public:
    // Empty: it can be used. Else why not, for QSKIP.
    static QString whyNot();

    PrivateKeyring();
    ~PrivateKeyring();
    bool hasBus() const { return m_hasBus; }
    // Opens the keychain with a password of its own, and makes it first if there is none.
    bool startService();
    void stopService();
    bool lock();
    // Everything that the keyring has written, to be searched.
    QByteArray filesText() const;

private:
    QProcessEnvironment environment() const;
    QTemporaryDir m_home;
    QProcess m_bus;
    std::unique_ptr<QProcess> m_service;
    bool m_hasBus = false;
};

} // namespace reckoner::testkit
