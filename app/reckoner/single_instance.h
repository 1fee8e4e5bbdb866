// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One console per profile: the first holds a lock and listens on a local socket; a second finds the lock taken, asks
// the first to come forward and ends. The socket is this user's own and carries one word. Main thread.

#include <QLockFile>
#include <QObject>

#include <memory>

class QLocalServer;

namespace reckoner::app {

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    // folder: where lock and socket stand, this user's own; it is made if need be.
    SingleInstance(const QString &folder, const QString &profile, QObject *parent = nullptr);
    ~SingleInstance() override;

    enum class Claim {
        First,  // this one holds the profile
        Told,   // another does, and has been asked to come forward
        Silent, // another does, but it does not answer
        Free,   // nothing can be locked here (a folder that cannot be written): go on without
    };
    // Call once. Waits for the other one's answer for a moment at most, before there is a window.
    Claim claim();

Q_SIGNALS:
    void secondStarted(); // somebody has started the program again

private:
    bool listen();
    bool tellFirst() const;
    const QString m_folder, m_name;
    QLockFile m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace reckoner::app
