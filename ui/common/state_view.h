// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Stands where a page's contents would: loading, empty (and what to do next), or failed with Retry. ContentStack holds
// it beside the contents and switches, so that a page cannot show both. Main thread.

#include "core/base/error.h"

#include <QStackedWidget>

class QProgressBar;
class QPushButton;

namespace reckoner::ui {

class PlainLabel;

class StateView : public QWidget
{
    Q_OBJECT

public:
    explicit StateView(QWidget *parent = nullptr);
    void showLoading(const QString &what);
    // action: the words of a button, empty for none.
    void showEmpty(const QString &title, const QString &hint, const QString &action = {});
    void showError(const QString &title, const Error &error);

Q_SIGNALS:
    void actionRequested(); // the button of an empty state
    void retryRequested();

private:
    void show(QLatin1StringView icon, const QString &title, const QString &hint);
    enum class Kind { Loading, Empty, Failed };
    Kind m_kind = Kind::Loading;
    class StateIcon *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QProgressBar *m_progress;
    QPushButton *m_button;
};

class ContentStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ContentStack(QWidget *content, QWidget *parent = nullptr);
    StateView &state() { return *m_state; }
    bool showsEmpty() const { return m_showsEmpty; }
    void showContent();
    void showLoading(const QString &what);
    void showEmpty(const QString &title, const QString &hint, const QString &action = {});
    void showError(const QString &title, const Error &error);

private:
    QWidget *m_content;
    StateView *m_state;
    bool m_showsEmpty = false;
};

} // namespace reckoner::ui
