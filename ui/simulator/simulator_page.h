// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Making things happen at an account that is no real one: to whom, what (a whole story or one event with a payload to
// edit), and what shall go wrong on the way; below, what was sent, each with the way to it in the log. There is no such
// page for a production account. Main thread.

#include "ui/common/page.h"
#include "ui/simulator/simulator_desk.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace reckoner::ui {

class Choice;
class NoticeBar;
class PlainLabel;

QString scenarioTitle(simulate::Scenario scenario);
// Empty: it is a JSON object; else what is wrong with it, and where.
QString payloadFault(const QByteArray &text);

class SimulatorPage final : public Page
{
    Q_OBJECT

public:
    enum What { Story, SingleEvent };
    SimulatorPage(SimulatorDesk &desk, const PageContext &context, QWidget *parent = nullptr);

    void reload() override;
    void focusFilter() override;

    QLineEdit *searchField() { return m_search; }
    QListWidget *subjects() { return m_list; }
    Choice &what() { return *m_what; }
    QComboBox *scenarioField() { return m_scenario; }
    QComboBox *eventTypeField() { return m_type; }
    QPlainTextEdit *payloadField() { return m_payload; }
    QCheckBox *chaosBox(simulate::Chaos chaos) { return m_chaos[int(chaos)]; }
    QSpinBox *chaosCount() { return m_chaosCount; }
    QPushButton *sendButton() { return m_send; }
    QTableWidget *sent() { return m_sent; }
    NoticeBar &notices() { return *m_notices; }
    QString status() const;

private:
    QWidget *makeSubject();
    QWidget *makeWhat();
    QWidget *makeChaos();
    QWidget *makePayload();
    QWidget *makeSent();
    void connectParts();
    void search();
    void showSubjects(std::vector<SimulationSubject> subjects);
    void loadPayload();
    const SimulationSubject *subject() const;
    std::vector<simulate::Chaos> chaos() const;
    QString hindrance() const;
    void sync();
    void send();
    void sendNow();
    void take(Result<simulate::SimulatedRun> run);
    void addSent(const simulate::SimulatedEvent &event);

    SimulatorDesk &m_desk;
    PageContext m_context;
    NoticeBar *m_notices;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    PlainLabel *m_whatHeading = nullptr;
    Choice *m_what = nullptr;
    QComboBox *m_scenario = nullptr;
    QComboBox *m_type = nullptr;
    QPlainTextEdit *m_payload = nullptr;
    PlainLabel *m_payloadState = nullptr;
    std::vector<QCheckBox *> m_chaos;
    QSpinBox *m_chaosCount = nullptr;
    QPushButton *m_send = nullptr;
    PlainLabel *m_status = nullptr;
    QTableWidget *m_sent = nullptr;
    std::vector<SimulationSubject> m_subjects;
    QByteArray m_loaded; // payload as it came, to tell whether somebody has edited it
    bool m_sending = false;
    bool m_chaosSet = false; // something goes wrong at the other side that was asked for here
    int m_searches = 0;      // answers to earlier ones are dropped
    QTimer m_settle;
};

} // namespace reckoner::ui
