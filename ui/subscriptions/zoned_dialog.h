// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The body that the dialogs of one request share: what changes, with the input in it; what it costs, in words where the
// provider has no preview; when, on a line. It is made anew, with the input kept, when somebody else has changed the
// subscription. A new dialog of the kind is build(), sync(), request() and, with input, keptInput(). Main thread.

#include "ui/subscriptions/operation_dialog.h"

#include <functional>

class QVBoxLayout;

namespace reckoner::ui {

class Timeline;
class Zone;

class ZonedDialog : public OperationDialog
{
    Q_OBJECT

protected:
    using OperationDialog::OperationDialog;

    // The end of the constructor of the dialog itself.
    void start(int leastWidth);
    // Puts the zones into an empty body: addInput() first, addDates() last.
    virtual void build() = 0;
    // What was put in is another: words, dates and consequence follow.
    virtual void sync() = 0;
    // What puts the input of now into a body made anew, as far as it still makes sense there.
    virtual std::function<void()> keptInput()
    {
        return [] {};
    }
    // The input is open again, after a confirmation that was not given or a refusal.
    virtual void reopened() { sync(); }

    // What is put into inputColumn() cannot be changed while it is confirmed or sent.
    Zone *addInput(const QString &heading);
    QWidget *input() { return m_input; }
    QVBoxLayout *inputColumn() { return m_inputColumn; }
    PlainLabel *addCostWords();
    Zone *addDates();
    Timeline *timeline() { return m_timeline; }

    void setInput(Input input) override;
    void showMoved() override;

private:
    QWidget *m_input = nullptr;
    QVBoxLayout *m_inputColumn = nullptr;
    Timeline *m_timeline = nullptr;
};

} // namespace reckoner::ui
