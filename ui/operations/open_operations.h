// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The operations whose outcome is not known, above all others: what is being done about each, counted down, and what a
// person can do. Shows and says what is wanted; reading back and settling are the page's. Main thread.

#include "core/base/clock.h"
#include "ui/operations/operation_desk.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace reckoner::ui {

class PlainLabel;
class StatusPill;

class OpenOperations : public QWidget
{
    Q_OBJECT

public:
    enum class Settling { Possible, ReadOnly };
    OpenOperations(const Clock &clock, const QString &provider, Settling settling, QWidget *parent = nullptr);
    // Oldest first. Rows that stay keep their place and the keyboard.
    void setOperations(std::vector<OperationRow> operations);
    // Being read back because somebody asked.
    void setChecking(const OperationId &id, bool checking);
    int count() const { return int(m_rows.size()); }
    QString text(const OperationId &id) const;
    QPushButton *checkButton(const OperationId &id) const;
    QPushButton *settleButton(const OperationId &id) const;

Q_SIGNALS:
    void lookRequested(const reckoner::OperationId &id);
    void checkRequested(const reckoner::OperationId &id);
    void settleRequested(const reckoner::ui::OperationRow &row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        OperationRow data;
        QWidget *widget;
        StatusPill *pill;
        PlainLabel *text;
        QPushButton *check, *settle;
        bool checking = false;
    };
    Row *find(const OperationId &id);
    const Row *find(const OperationId &id) const;
    Row makeRow(const OperationRow &shown);
    void tell(Row &row);
    void tellAll();

    const Clock &m_clock;
    QString m_provider;
    Settling m_settling;
    QVBoxLayout *m_layout;
    PlainLabel *m_more;
    std::vector<Row> m_rows;
    QTimer m_countdown;
};

} // namespace reckoner::ui
