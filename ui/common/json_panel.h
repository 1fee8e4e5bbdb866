// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A provider's JSON to read: laid out, or byte by byte as it came, with a search inside and a button that copies
// exactly what came. Ctrl+F searches here while the keyboard is in it; Enter goes on to the next place. Main thread.

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace reckoner::ui {

class PlainLabel;

class JsonPanel : public QWidget
{
    Q_OBJECT

public:
    // what: "Event as it was received", for screen readers.
    explicit JsonPanel(const QString &what, QWidget *parent = nullptr);
    void setJson(const QByteArray &json);
    QByteArray json() const { return m_json; }
    QPlainTextEdit &text() { return *m_text; }
    QLineEdit &searchField() { return *m_search; }
    // Places that the search has found.
    int found() const { return int(m_places.size()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    void fill();
    void search();
    void go(int step);
    void tell();

    QByteArray m_json;
    bool m_filled = false; // laying out waits until it is seen
    QPlainTextEdit *m_text;
    QLineEdit *m_search = nullptr;
    PlainLabel *m_count = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_bytes = nullptr;
    std::vector<int> m_places; // positions in the text
    int m_place = -1;
};

} // namespace reckoner::ui
