// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An id in monospace, shortened in the middle, with a button that copies the whole of it. Main thread.

#include <QWidget>

class QToolButton;

namespace reckoner::ui {

class ElidedLabel;

class IdLabel : public QWidget
{
    Q_OBJECT

public:
    // what: "Subscription id", for the button's name.
    explicit IdLabel(const QString &what, QWidget *parent = nullptr);
    void setId(const QString &id);
    QString id() const { return m_id; }
    void copy();

private:
    QString m_what;
    QString m_id;
    ElidedLabel *m_label;
    QToolButton *m_button;
};

} // namespace reckoner::ui
