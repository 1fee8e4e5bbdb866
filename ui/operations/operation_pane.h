// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One operation in full, below the list: who asked for what and why, how it went, before and after field by field, and
// what the audit log says of it. Shows values, asks for nothing itself. Main thread.

#include "ui/common/details_pane.h"
#include "ui/operations/operation_desk.h"

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

class OperationPane : public DetailsPane
{
    Q_OBJECT

public:
    explicit OperationPane(const QString &provider, QWidget *parent = nullptr);
    void showNothing();
    void showLoading();
    void showError(const Error &error);
    void showDetails(const OperationDetails &details, Instant now);
    const std::optional<OperationDetails> &details() const { return m_details; }
    FieldChanges &changes() { return *m_changes; }
    QTableWidget &trail() { return *m_trail; }
    QTabWidget &tabs() { return *m_tabs; }
    QString sentence() const;

private:
    QWidget *makeLeft();
    QWidget *makeTrail();
    QString storyOf(const actions::Operation &operation, Instant now) const;
    void fillFacts(const OperationDetails &details, Instant now);
    void fillChanges(const OperationDetails &details);
    void fillTrail(const OperationDetails &details, Instant now);

    QString m_provider;
    std::optional<OperationDetails> m_details;
    ElidedLabel *m_title = nullptr;
    StatusPill *m_state = nullptr;
    IdLabel *m_id = nullptr;
    PlainLabel *m_sentence = nullptr;
    FactGrid *m_facts = nullptr;
    QTabWidget *m_tabs;
    ContentStack *m_changesStack = nullptr;
    FieldChanges *m_changes;
    QTableWidget *m_trail = nullptr;
    JsonPanel *m_request;
};

} // namespace reckoner::ui
