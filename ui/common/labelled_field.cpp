// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/labelled_field.h"

#include "ui/common/plain_label.h"

namespace reckoner::ui {

PlainLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    return label;
}

} // namespace reckoner::ui
