// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include "ui/common/fact_grid.h"
#include "ui/common/icon.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QSysInfo>
#include <QTableWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

namespace {

struct UsedLibrary {
    QString name, version, licence;
};

// Qt's at run time, the others as this was built with them (ui/CMakeLists.txt); some do not tell theirs.
std::vector<UsedLibrary> usedLibraries()
{
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    return {{text("Qt"), text(qVersion()), text("LGPL-3.0 / GPL-3.0")},
            {text("SQLite"), text(RECKONER_SQLITE_VERSION), text("public domain")},
            {text("libpq (PostgreSQL)"), text(RECKONER_POSTGRESQL_VERSION), text("PostgreSQL")},
            {text("OpenSSL"), text(RECKONER_OPENSSL_VERSION), text("Apache-2.0")},
            {text("Boost"), text(RECKONER_BOOST_VERSION), text("BSL-1.0")},
            {text("simdjson"), QString(), text("Apache-2.0")},
            {text("toml++"), text(RECKONER_TOMLPLUSPLUS_VERSION), text("MIT")},
            {text("CLI11"), text(RECKONER_CLI11_VERSION), text("BSD-3-Clause")},
            {text("QtKeychain"), text(RECKONER_QTKEYCHAIN_VERSION), text("BSD-2-Clause")},
            {text("libqrencode"), text(RECKONER_QRENCODE_VERSION), text("LGPL-2.1-or-later")},
            {text("prometheus-cpp"), QString(), text("MIT")},
            {text("cpp-jwt"), QString(), text("MIT")}};
}

QTableWidget *libraryTable(QWidget *parent)
{
    const std::vector<UsedLibrary> libraries = usedLibraries();
    auto *table = new QTableWidget(int(libraries.size()), 3, parent);
    table->setAccessibleName(AboutDialog::tr("Libraries"));
    table->setHorizontalHeaderLabels(
        {AboutDialog::tr("Library"), AboutDialog::tr("Version"), AboutDialog::tr("Licence")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (size_t row = 0; row < libraries.size(); ++row) {
        const UsedLibrary &library = libraries[row];
        const QStringList cells{library.name, library.version.isEmpty() ? QStringLiteral("–") : library.version,
                                library.licence};
        for (int column = 0; column < 3; ++column)
            table->setItem(int(row), column, new QTableWidgetItem(cells[column]));
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

} // namespace

QString AboutDialog::asText()
{
    QStringList lines{
        QStringLiteral("Reckoner %1").arg(QStringLiteral(RECKONER_VERSION)),
        QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Qt %1, %2").arg(QString::fromLatin1(qVersion()), QGuiApplication::platformName())};
    return lines.join(QLatin1Char('\n'));
}

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Reckoner"));
    setWindowModality(Qt::WindowModal);
    resize(560, 520);
    auto *name = new PlainLabel(QStringLiteral("Reckoner ") + QStringLiteral(RECKONER_VERSION), this);
    name->setFont(titleFont(font()));
    auto *what = new PlainLabel(tr("Subscription billing with nothing charged twice."), this);
    what->setWordWrap(true);
    auto *licence = new PlainLabel(
        tr("Free software under the GNU General Public License, version 3 or later. You may use, study, share and "
           "change it under that licence; it comes without any warranty. The full text is in the file LICENSE."),
        this);
    licence->setWordWrap(true);
    licence->setMuted();
    auto *copy = new QPushButton(tr("Copy versions"), this);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(asText()); });
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(copy);
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceL);
    column->setSpacing(kSpaceM);
    column->addWidget(name);
    column->addWidget(what);
    column->addWidget(licence);
    column->addWidget(horizontalLine(this));
    column->addWidget(headingLabel(tr("Built on"), this));
    column->addWidget(libraryTable(this), 1);
    column->addLayout(foot);
    close->setFocus(Qt::OtherFocusReason);
}

} // namespace reckoner::ui
