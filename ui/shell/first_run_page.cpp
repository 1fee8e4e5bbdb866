// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run_page.h"

#include "ui/common/plain_label.h"
#include "ui/common/style.h"
#include "ui/common/zone.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

static constexpr int kWelcomeWidth = 900, kWelcomeCard = 180;

FirstRunPage::FirstRunPage(QWidget *parent) : QWidget(parent)
{
    auto *title = new PlainLabel(tr("Welcome to Reckoner"), this);
    title->setFont(titleFont(font()));
    auto *hint = new PlainLabel(
        tr("Nothing is set up in this profile yet. Choose how to begin; you can change all of it later in Settings."),
        this);
    hint->setWordWrap(true);
    hint->setMuted();
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceL);
    m_demo = addCard(row, tr("Look around"),
                     tr("A sandbox inside this program with customers, subscriptions and payments made up. No account, "
                        "no key, no network; nothing you do there costs anything."),
                     tr("Start the demo"));
    m_connect = addCard(row, tr("Connect an account"),
                        tr("Have a key of your sandbox or live account at hand. It is kept in the keychain of this "
                           "computer; the first load then fetches everything once. A profile can have an account of "
                           "each."),
                        tr("Connect Paddle…"));
    m_connectStripe = addButton(m_connect->parentWidget(), tr("Connect Stripe…"));
    m_database = addCard(row, tr("Open a database"),
                         tr("A colleague keeps the mirror on a server or in a file already. You read it at once; no "
                            "key is needed for that."),
                         tr("Open a database…"));
    setButtonKind(m_demo, ButtonKind::Primary);
    auto *column = new QVBoxLayout;
    column->setSpacing(kSpaceM);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(hint);
    column->addSpacing(kSpaceM);
    column->addLayout(row);
    column->addStretch(3);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(kWelcomeWidth);
    middle->setLayout(column);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    outer->addStretch(1);
    outer->addWidget(middle, 20);
    outer->addStretch(1);
    connect(m_demo, &QPushButton::clicked, this, &FirstRunPage::demoRequested);
    connect(m_connect, &QPushButton::clicked, this, &FirstRunPage::connectRequested);
    connect(m_connectStripe, &QPushButton::clicked, this, &FirstRunPage::connectStripeRequested);
    connect(m_database, &QPushButton::clicked, this, &FirstRunPage::databaseRequested);
    setFocusProxy(m_demo);
}

QPushButton *FirstRunPage::addCard(QBoxLayout *row, const QString &title, const QString &text, const QString &button)
{
    auto *card = new Zone(title, this);
    card->setMinimumHeight(kWelcomeCard);
    auto *words = new PlainLabel(text, card);
    words->setWordWrap(true);
    card->contents()->addWidget(words);
    card->contents()->addStretch(1);
    row->addWidget(card, 1);
    return addButton(card, button);
}

QPushButton *FirstRunPage::addButton(QWidget *card, const QString &text)
{
    auto *go = new QPushButton(text, card);
    go->setAutoDefault(false);
    card->layout()->addWidget(go);
    return go;
}

} // namespace reckoner::ui
