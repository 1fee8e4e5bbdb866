// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the provider signed and could not be taken as an event: the bytes, why, and what can be done. Looking at one
// closes it, with a sentence for the audit log. Main thread.

#include "ui/common/list_page.h"
#include "ui/common/row_window.h"
#include "ui/events/event_desk.h"

class QLineEdit;
class QPushButton;

namespace reckoner::ui {

class ExplanationPane;

class QuarantineWindow final : public RowWindow<events::QuarantineEntry, qint64>
{
    Q_OBJECT

public:
    enum Column { Reason, Detail, EventIdColumn, Received, Times, State, ColumnCount };
    QuarantineWindow(const Clock &clock, const QString &provider, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const events::QuarantineEntry *find(const QString &id) const;

protected:
    QString rowId(const events::QuarantineEntry &row) const override { return QString::number(row.id); }
    QVariant cell(const events::QuarantineEntry &row, int column, int role) const override;

private:
    const Clock &m_clock;
    QString m_provider;
};

class QuarantinePage final : public ListPage
{
    Q_OBJECT

public:
    QuarantinePage(EventDesk &desk, const PageContext &context, QWidget *parent = nullptr);
    ExplanationPane &pane() { return *m_pane; }
    QLineEdit *reasonField() { return m_reason; }
    QPushButton *closeButton() { return m_close; }

Q_SIGNALS:
    void resolved();

protected:
    void applyQuery() override;
    void showDetails(const QString &id) override;
    std::optional<Qt::SortOrder> sortDirection(int column) const override;

private:
    QuarantinePage(EventDesk &desk, const PageContext &context, QuarantineWindow *window, ExplanationPane *pane,
                   QWidget *parent);
    static Words words();
    void syncClose();
    void closeSelected();

    EventDesk &m_desk;
    QuarantineWindow *m_window;
    ExplanationPane *m_pane;
    QLineEdit *m_reason;
    QPushButton *m_close;
    bool m_closing = false;
};

} // namespace reckoner::ui
