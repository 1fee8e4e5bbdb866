// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The programs as people start them: each with an environment of its own, in a folder of its own. Main thread.

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace reckoner::flows {

struct Ran {
    int code = -1; // exit code; -1: did not end in time, or crashed
    QByteArray out, err;
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QByteArray said() const { return out + '\n' + err; } // for a failed test's message
};

enum class RunAs { Ourselves, Nobody }; // Nobody: has no right to the files of others

class Programs
{
public:
    Programs();
    QString folder() const { return m_folder.path(); }
    QString databaseUrl(const QString &name = QStringLiteral("mirror")) const;
    // For all that is started from now on; a null value takes it away.
    void set(const QString &variable, const QString &value);

    Ran run(const QString &program, const QStringList &arguments, RunAs as = RunAs::Ourselves);
    // reckonerctl --json on the database.
    Ran ctl(QStringList arguments, const QString &database = QStringLiteral("mirror"), RunAs as = RunAs::Ourselves);

    // Starts it and does not wait.
    std::unique_ptr<QProcess> start(const QString &program, const QStringList &arguments);
    // Starts a server and waits until it listens; null when it does not.
    std::unique_ptr<QProcess> serve(const QString &program, const QStringList &arguments, quint16 &port);
    static bool endWith(QProcess &process, int signal); // and wait for it

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

quint16 freePort();

} // namespace reckoner::flows
