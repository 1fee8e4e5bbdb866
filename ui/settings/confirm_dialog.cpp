// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/confirm_dialog.h"

#include "ui/common/plain_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

ConfirmDialog::ConfirmDialog(const Words &words, ButtonKind kind, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(words.title);
    setMinimumWidth(440);
    auto *text = new PlainLabel(words.text, this);
    text->setWordWrap(true);
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setDefault(true); // Enter does no harm
    auto *action = new QPushButton(words.action, this);
    action->setAutoDefault(false);
    setButtonKind(action, kind);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(action);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceM);
    column->setSpacing(kSpaceM);
    column->addWidget(headingLabel(words.title, this));
    column->addWidget(text);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(action, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace reckoner::ui
