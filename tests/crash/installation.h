// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A reckonerd on a database of its own, that can be killed, made to fail and looked at afterwards. Main thread.

#include "core/storage/database.h"
#include "tests/crash/faults/fault_control.h"
#include "tests/crash/load.h"
#include "tests/flows/programs.h"

namespace reckoner::crash {

struct Fault {
    FaultKind kind = FaultKind::InputOutput;
    qint64 at = 1;       // the how manieth call from now on
    bool sticky = false; // and all after it
};

class Installation
{
public:
    explicit Installation(storage::Dialect dialect);
    ~Installation();

    static QByteArray secret();
    // For SQLite: the folder that the database's files are in; it must exist. Before begin().
    void setFolder(const QString &folder) { m_folder = folder; }
    // Makes the schema. False, with what was said in saying(), when it cannot be done.
    bool begin();
    // From the next start on, as on a slow disk. Only SQLite.
    void delaySyncs(std::chrono::microseconds delay);
    // Where it listens; 0 when it does not.
    quint16 startServer(const QStringList &arguments = {});
    void killServer();                // SIGKILL, and waits for it
    bool waitForDeath(int timeoutMs); // of something else than killServer()
    bool stopServer();                // SIGTERM: everything is projected; false unless it ended well
    bool isServerAlive() const;
    qint64 serverId() const;

    // Only SQLite: from the next write or sync of the database's files on.
    void arm(const Fault &fault);
    void disarm();
    qint64 faultyCalls() const; // how many were made to fail since arm()
    qint64 countedCalls() const;

    // Empty, or the first thing that is wrong: an acknowledged event missing, anything twice, an effect that is not
    // there once, damage. The server is not running. Takes over what still waits for its next try.
    enum class Order { AsSent, AnyRetry }; // AnyRetry: an event may have been overtaken by the next one
    QString whatIsWrong(const Load &load, Order order);
    QByteArray saying() const { return m_said; }

private:
    QString url() const;
    flows::Ran ctl(const QStringList &arguments);
    QString whatIsWrongWithRows(storage::Database &database, const Load &load, Order order);

    const storage::Dialect m_dialect;
    flows::Programs m_programs;
    QString m_folder;
    QString m_name; // PostgreSQL: of the database
    std::unique_ptr<QProcess> m_server;
    FaultControl *m_control = nullptr; // mapped
    QByteArray m_said;
};

// How many kills: the short form in the suite, RECKONER_CRASH_KILLS=200 before a release.
int killsWanted(int shortForm);
// RECKONER_CRASH_POINTS=all goes through every call; otherwise some of them.
bool wantsAllPoints();

} // namespace reckoner::crash
