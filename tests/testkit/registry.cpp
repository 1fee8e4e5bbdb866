// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/registry.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTest>

#include <map>

namespace reckoner::testkit {

namespace {

using Makers = std::map<QString, std::function<std::unique_ptr<QObject>()>>;

Makers &makers()
{
    static Makers all; // filled before main
    return all;
}

} // namespace

Registration::Registration(const char *file, std::function<std::unique_ptr<QObject>()> make)
{
    makers().emplace(QFileInfo(QString::fromUtf8(file)).completeBaseName(), std::move(make));
}

int runRegistered(const QStringList &arguments)
{
    QStringList rest = arguments;
    QString only;
    if (rest.size() > 1 && rest[1].startsWith(QLatin1StringView("tst_")))
        only = rest.takeAt(1);
    if (!only.isEmpty() && !makers().contains(only)) {
        qCritical("no test class is registered as %s", qPrintable(only));
        return 1;
    }
    int failed = 0;
    for (const auto &[name, make] : makers()) {
        if (!only.isEmpty() && name != only)
            continue;
        const std::unique_ptr<QObject> test = make();
        failed += QTest::qExec(test.get(), rest);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return failed > 0 ? 1 : 0; // the number itself could be the 77 that ctest reads as skipped
}

} // namespace reckoner::testkit
