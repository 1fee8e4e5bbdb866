// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What was kept out of the log, below its list: what happened, in words, what can be done about it, the facts, and the
// bytes where they were kept. Main thread.

#include "ui/common/fact_grid.h"
#include "ui/events/event_words.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace reckoner::ui {

class ContentStack;
class JsonPanel;
class PlainLabel;
class StatusPill;

class ExplanationPane : public QWidget
{
    Q_OBJECT

public:
    struct Contents {
        Explanation words;
        std::vector<Fact> facts;
        QByteArray bytes = {};
    };
    // nothing: what stands here while nothing is selected. bytes: whether there is a place for them.
    enum class Bytes { Shown, None };
    ExplanationPane(const QString &nothing, Bytes bytes, QWidget *parent = nullptr);
    void showNothing();
    void showContents(const Contents &contents);
    // Below the words, in the order they are added.
    QPushButton *addAction(const QString &text);
    void addField(QWidget *field);
    QString nextStep() const;

Q_SIGNALS:
    void entityRequested(const reckoner::ui::EntityRef &entity);

private:
    QWidget *makeWords();
    QString m_nothing;
    ContentStack *m_stack;
    StatusPill *m_pill = nullptr;
    PlainLabel *m_what = nullptr;
    PlainLabel *m_next = nullptr;
    FactGrid *m_facts = nullptr;
    QHBoxLayout *m_actions = nullptr;
    JsonPanel *m_json = nullptr;
};

} // namespace reckoner::ui
