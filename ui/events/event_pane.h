// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One event in full, below the log: what happened to what, what became of it and why, which fields it changed, the
// bytes as they came, and every delivery. Shows values, asks for nothing itself. Main thread.

#include "ui/common/details_pane.h"
#include "ui/events/event_desk.h"

class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTableWidget;

namespace reckoner::ui {

class ElidedLabel;
class FactGrid;
class FieldChanges;
class IdLabel;
class JsonPanel;
class PlainLabel;
class StatusPill;

class EventPane : public DetailsPane
{
    Q_OBJECT

public:
    explicit EventPane(const QString &provider, QWidget *parent = nullptr);
    void showNothing();
    void showLoading();
    void showError(const Error &error);
    void showDetails(const EventDetails &details, Instant now);
    const std::optional<EventDetails> &details() const { return m_details; }
    // Nothing can be changed here, and the button says so.
    void setReadOnly(bool readOnly);

    QPushButton &replayButton() { return *m_replay; }
    FieldChanges &effect() { return *m_effect; }
    JsonPanel &json() { return *m_json; }
    QString sentence() const;
    const StatusPill &signature() const { return *m_signature; }
    QPlainTextEdit &headers() { return *m_headers; }
    QTabWidget &tabs() { return *m_tabs; }

Q_SIGNALS:
    void replayRequested();

private:
    QWidget *makeLeft();
    QWidget *makeEffect();
    QWidget *makeDeliveries();
    QWidget *makeHeaders();
    void fillFacts(const EventDetails &details);
    void fillEffect(const EventDetails &details, Instant now);
    void fillDeliveries(const EventDetails &details, Instant now);
    void fillHeaders(const EventDetails &details);

    QString m_provider;
    std::optional<EventDetails> m_details;
    ElidedLabel *m_title = nullptr;
    StatusPill *m_outcome = nullptr;
    IdLabel *m_id = nullptr;
    PlainLabel *m_sentence = nullptr;
    FactGrid *m_facts = nullptr;
    QPushButton *m_replay = nullptr;
    QTabWidget *m_tabs;
    ContentStack *m_effectStack = nullptr;
    FieldChanges *m_effect = nullptr;
    JsonPanel *m_json = nullptr;
    QTableWidget *m_deliveries = nullptr;
    StatusPill *m_signature = nullptr;
    PlainLabel *m_signatureText = nullptr;
    QPlainTextEdit *m_headers = nullptr;
};

} // namespace reckoner::ui
