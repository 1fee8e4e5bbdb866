// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace reckoner::ui {

static const QString kTranslatorName = QStringLiteral("reckoner.translator");

void installTranslations(QCoreApplication &application, const QLocale &wantedLocale)
{
    // A session without a locale ("C") has no pattern for money or dates that people would read.
    const QLocale locale =
        wantedLocale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : wantedLocale;
    QLocale::setDefault(locale);
    for (QTranslator *before : application.findChildren<QTranslator *>(kTranslatorName, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(before);
        delete before;
    }
    const auto install = [&](const QLocale &wanted, const QString &file, const QString &folder) {
        auto *translator = new QTranslator(&application);
        translator->setObjectName(kTranslatorName);
        if (translator->load(wanted, file, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    const QString own = QStringLiteral(":/i18n");
    install(QLocale(QLocale::English), QStringLiteral("reckoner"), own); // plural forms, under every other language
    if (locale.language() != QLocale::English) {
        install(locale, QStringLiteral("reckoner"), own);
        install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
}

} // namespace reckoner::ui
