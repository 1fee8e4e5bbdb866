// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Requests that were refused at the door, the last few hundred of them without bodies, and how many of each kind there
// were: enough to see that a secret or a clock is wrong. Main thread.

#include "ui/common/list_page.h"
#include "ui/common/row_window.h"
#include "ui/events/event_desk.h"

namespace reckoner::ui {

class ExplanationPane;
class PlainLabel;

class RejectWindow final : public RowWindow<events::Reject, qint64>
{
    Q_OBJECT

public:
    enum Column { Reason, Peer, Detail, Received, ColumnCount };
    RejectWindow(const Clock &clock, const QString &provider, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const events::Reject *find(const QString &id) const;

protected:
    QString rowId(const events::Reject &row) const override;
    QVariant cell(const events::Reject &row, int column, int role) const override;

private:
    const Clock &m_clock;
    QString m_provider;
};

class RejectsPage final : public ListPage
{
    Q_OBJECT

public:
    RejectsPage(EventDesk &desk, const PageContext &context, QWidget *parent = nullptr);
    ExplanationPane &pane() { return *m_pane; }
    void reload() override;

protected:
    void applyQuery() override;
    void showDetails(const QString &id) override;
    std::optional<Qt::SortOrder> sortDirection(int column) const override;

private:
    RejectsPage(EventDesk &desk, const PageContext &context, RejectWindow *window, ExplanationPane *pane,
                QWidget *parent);
    static Words words();
    void showTotals(const std::vector<events::RejectCount> &counts);

    EventDesk &m_desk;
    RejectWindow *m_window;
    ExplanationPane *m_pane;
    PlainLabel *m_totals;
};

} // namespace reckoner::ui
