// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Several Qt Test classes in one program. A file tst_money.cpp ends with RK_TEST(TstMoney), which files the class
// under the file's name; tests/main.cpp runs the one that ctest asks for.

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace reckoner::testkit {

class Registration
{
public:
    Registration(const char *file, std::function<std::unique_ptr<QObject>()> make);
};

// arguments: program, optional tst_name, then what QTest::qExec takes. Returns 1 when a test failed.
int runRegistered(const QStringList &arguments);

} // namespace reckoner::testkit

#define RK_TEST(Class)                                                                                                 \
    static const ::reckoner::testkit::Registration g_register##Class(__FILE__,                                         \
                                                                     [] { return std::make_unique<Class>(); });
