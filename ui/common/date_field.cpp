// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/date_field.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QDateTime>
#include <QLocale>

namespace reckoner::ui {

QDateEdit *dateField(const QString &accessibleName, QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    edit->setDisplayFormat(format);
    edit->setCalendarPopup(true);
    edit->setAccessibleName(accessibleName);
    edit->setMinimumWidth(130);
    return edit;
}

QDate localDate(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.micros() / 1000, Qt::UTC).toLocalTime().date();
}

Instant startOfDay(QDate day)
{
    return Instant::fromSeconds(QDateTime(day, QTime(0, 0), Qt::LocalTime).toSecsSinceEpoch());
}

} // namespace reckoner::ui
