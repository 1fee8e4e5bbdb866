// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one sees when nothing is set up yet: three ways in, each with what it leads to. Decides nothing itself. Main
// thread.

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace reckoner::ui {

class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);
    QPushButton *demoButton() { return m_demo; }
    QPushButton *connectButton() { return m_connect; }
    QPushButton *connectStripeButton() { return m_connectStripe; }
    QPushButton *databaseButton() { return m_database; }

Q_SIGNALS:
    void demoRequested();
    void connectRequested(); // to Paddle
    void connectStripeRequested();
    void databaseRequested();

private:
    QPushButton *addCard(QBoxLayout *row, const QString &title, const QString &text, const QString &button);
    QPushButton *addButton(QWidget *card, const QString &text);
    QPushButton *m_demo, *m_connect, *m_connectStripe, *m_database;
};

} // namespace reckoner::ui
