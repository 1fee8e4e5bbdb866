// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/explanation_pane.h"

#include "ui/common/json_panel.h"
#include "ui/common/plain_label.h"
#include "ui/common/state_view.h"
#include "ui/common/status_pill.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace reckoner::ui {

static constexpr int kExplanationWidth = 400;

ExplanationPane::ExplanationPane(const QString &nothing, Bytes bytes, QWidget *parent)
    : QWidget(parent), m_nothing(nothing)
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QWidget *words = makeWords();
    row->addWidget(words, bytes == Bytes::None ? 1 : 0);
    if (bytes == Bytes::Shown) {
        words->setFixedWidth(kExplanationWidth);
        m_json = new JsonPanel(tr("Body as it was received"), content);
        row->addWidget(m_json, 1);
    }
    m_stack = new ContentStack(content, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    setMinimumHeight(220);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    showNothing();
}

QWidget *ExplanationPane::makeWords()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(scroll);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    column->setSpacing(kSpaceS);
    m_pill = new StatusPill(body);
    m_what = new PlainLabel(body);
    m_what->setWordWrap(true);
    m_next = new PlainLabel(body);
    m_next->setWordWrap(true);
    m_facts = new FactGrid(body);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(6);
    m_actions->addStretch(1);
    auto *head = new QHBoxLayout;
    head->addWidget(m_pill);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_what);
    column->addWidget(captionLabel(tr("What to do"), body));
    column->addWidget(m_next);
    column->addLayout(m_actions);
    column->addWidget(horizontalLine(body));
    column->addWidget(m_facts);
    column->addStretch(1);
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::AlternateBase);
    scroll->setWidget(body);
    connect(m_facts, &FactGrid::entityRequested, this, &ExplanationPane::entityRequested);
    return scroll;
}

QPushButton *ExplanationPane::addAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

void ExplanationPane::addField(QWidget *field)
{
    m_actions->insertWidget(m_actions->count() - 1, field, 1);
    m_actions->setStretch(m_actions->count() - 1, 0); // the field has the room now
}

QString ExplanationPane::nextStep() const
{
    return m_next->text();
}

void ExplanationPane::showNothing()
{
    m_stack->showEmpty(m_nothing, {});
}

void ExplanationPane::showContents(const Contents &contents)
{
    m_pill->setPill(contents.words.pill);
    m_what->setOwnText(contents.words.what);
    m_next->setOwnText(contents.words.next.isEmpty() ? tr("Nothing.") : contents.words.next);
    m_facts->setFacts(contents.facts);
    if (m_json)
        m_json->setJson(contents.bytes);
    m_stack->showContent();
}

} // namespace reckoner::ui
