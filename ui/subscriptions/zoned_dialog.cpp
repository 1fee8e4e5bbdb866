// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/zoned_dialog.h"

#include "ui/common/details_pane.h"
#include "ui/common/plain_label.h"
#include "ui/common/timeline.h"
#include "ui/common/zone.h"

#include <QVBoxLayout>

namespace reckoner::ui {

void ZonedDialog::start(int leastWidth)
{
    build();
    setMinimumWidth(leastWidth);
    sync();
}

Zone *ZonedDialog::addInput(const QString &heading)
{
    auto *what = new Zone(heading, this);
    m_input = new QWidget(what);
    m_inputColumn = new QVBoxLayout(m_input);
    m_inputColumn->setContentsMargins(0, 0, 0, 0);
    m_inputColumn->setSpacing(kSpaceS);
    what->contents()->addWidget(m_input);
    body()->addWidget(what);
    return what;
}

PlainLabel *ZonedDialog::addCostWords()
{
    auto *cost = new Zone(tr("What it costs"), this);
    auto *words = new PlainLabel(cost);
    words->setWordWrap(true);
    cost->contents()->addWidget(words);
    body()->addWidget(cost);
    return words;
}

Zone *ZonedDialog::addDates()
{
    auto *when = new Zone(tr("When"), this);
    m_timeline = new Timeline(when);
    when->contents()->addWidget(m_timeline);
    body()->addWidget(when);
    body()->addStretch(1);
    return when;
}

void ZonedDialog::setInput(Input input)
{
    m_input->setEnabled(input == Input::Open);
    if (input == Input::Open)
        reopened();
}

void ZonedDialog::showMoved()
{
    const std::function<void()> putBack = keptInput();
    emptyLayout(body());
    build();
    putBack();
    sync();
}

} // namespace reckoner::ui
