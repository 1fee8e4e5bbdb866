// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Messages that stay until they no longer hold, above the page: "not confirmed", "database unreachable", progress of
// the first load. A notice has a key; giving the key again replaces it, in its place and with its buttons where those
// are the same, so that a text that counts down takes no focus away. Main thread.

#include "ui/common/theme.h"

#include <QWidget>

#include <functional>
#include <map>

class QPushButton;
class QVBoxLayout;

namespace reckoner::ui {

struct NoticeAction {
    QString text; // words of the button
    std::function<void()> run;
};

struct Notice {
    Tone tone = Tone::Info;
    QString text;
    QString action; // words of the button; empty: none
    std::function<void()> onAction;
    enum class Closing { ByPerson, BySystem } closing = Closing::ByPerson;
    std::vector<NoticeAction> more = {}; // further buttons, before the first one
};

class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void setNotice(const QString &key, Notice notice);
    void clearNotice(const QString &key);
    bool hasNotice(const QString &key) const { return m_notices.contains(key); }
    QStringList texts() const;
    // The buttons of a notice, in the order they stand in.
    QList<QPushButton *> buttons(const QString &key) const;

private:
    QVBoxLayout *m_layout;
    std::map<QString, class NoticeRow *> m_notices;
};

} // namespace reckoner::ui
