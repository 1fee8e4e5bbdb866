// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A private PostgreSQL server for one test process: own folder, Unix socket only, no password, fsync off. Started at
// the first use, stopped and removed when the application ends (and stopped by the kernel should it crash). As root it
// runs under the user postgres, which the server insists on. Main thread.

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace reckoner::testkit {

class PostgresCluster
{
public:
    enum class Stop { Fast, Immediate }; // Immediate: as if it had crashed

    // The one of this process; null when PostgreSQL is not installed here.
    static PostgresCluster *shared();
    // Why shared() is null, for QSKIP.
    static QString whyMissing();

    ~PostgresCluster();
    // Both wait until it is so; abort the test program when it cannot be done.
    void start();
    void stop(Stop how);

    QString url(const QString &database) const;
    // One statement as superuser, in the database named; aborts the test program on failure.
    void execute(const QString &sql, const QString &database = QStringLiteral("postgres"));

private:
    explicit PostgresCluster(const QString &programs);
    void run(const QString &program, const QStringList &arguments);
    QStringList asServerUser() const;

    QString m_programs; // folder of initdb and postgres
    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace reckoner::testkit
