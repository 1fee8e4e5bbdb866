// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sending stored events once more to somebody: the provider repeats its webhook, or they go to an address of ours
// (development, staging), signed anew with a secret that is typed for this and kept nowhere. Says how many first;
// nothing leaves before a person has said where and why, and of real customers' events not before the host's name was
// typed. With a pace, progress, an answer per event; can be stopped and gone on with. Main thread; opened with open().

#include "ui/common/environment_band.h"
#include "ui/events/event_desk.h"
#include "ui/events/event_run_dialog.h"

class QLineEdit;

namespace reckoner::ui {

class Choice;
class DataTable;
class ResendResults;

class ResendDialog final : public EventRunDialog
{
    Q_OBJECT

public:
    enum Where { Provider, Address };
    struct Parts {
        std::vector<EventId> ids; // empty: all that the query finds
        EventQuery query = {};
        SafetyLevel safety = SafetyLevel::Confirm;
    };
    ResendDialog(EventDesk &desk, Parts parts, QWidget *parent = nullptr);
    ~ResendDialog() override;
    void reject() override;

    Choice &where() { return *m_where; }
    QLineEdit *addressField() { return m_address; }
    QLineEdit *secretField() { return m_secret; }
    QLineEdit *hostField() { return m_host; }
    ResendResults &results() { return *m_results; }
    bool isSending() const { return m_sending.has_value(); }
    QString summary() const;

private:
    QWidget *makeAddress();
    void makeFoot();
    void setUp();
    void count();
    void send();
    void take(Result<resend::ResendReport> report);
    QString hindrance() const;
    void sync();

    EventDesk &m_desk;
    Parts m_parts;
    ResendResults *m_results;
    Choice *m_where = nullptr;
    QWidget *m_addressRows = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_host = nullptr;
    DataTable *m_table = nullptr;
    std::optional<Task<void>> m_sending;
    bool m_counted = false;
    bool m_more = false; // the query finds more than can be sent at once
    bool m_stopping = false;
    QString m_rested;
};

} // namespace reckoner::ui
