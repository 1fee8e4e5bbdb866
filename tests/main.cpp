// SPDX-License-Identifier: GPL-3.0-or-later
// main of every test program: runs the test class named by the first argument (a ctest each), or all of them.

#include "tests/testkit/registry.h"

#ifdef RECKONER_TEST_GUI
#include <QApplication>
using TestApplication = QApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

int main(int argc, char **argv)
{
    TestApplication app(argc, argv);
    return reckoner::testkit::runRegistered(app.arguments());
}
