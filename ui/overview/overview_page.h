// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The first page in the morning: what needs a person, each as a link, and how fresh the mirror is. Main thread.

#include "ui/common/page.h"
#include "ui/overview/overview_desk.h"

#include <QTimer>

namespace reckoner::ui {

class ContentStack;
class OverviewCard;

class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(OverviewDesk &desk, const PageContext &context, QWidget *parent = nullptr);
    void reload() override;
    void focusFilter() override;

    OverviewCard &operations() { return *m_operations; }
    OverviewCard &pastDue() { return *m_pastDue; }
    OverviewCard &inbox() { return *m_inbox; }
    OverviewCard &ending() { return *m_ending; }
    OverviewCard &mirror() { return *m_mirror; }
    OverviewCard &credits() { return *m_credits; }
    OverviewCard &reconciliation() { return *m_reconciliation; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void readAgain();
    void showAll(const Overview &overview);
    void showOperations(const Overview &overview, Instant now);
    void showPastDue(const Overview &overview, Instant now);
    void showInbox(const Overview &overview, Instant now);
    void showEnding(const Overview &overview);
    void showMirror(const Overview &overview, Instant now);
    void showCredits(const Overview &overview, Instant now);
    void showReconciliation(const Overview &overview, Instant now);

    OverviewDesk &m_desk;
    PageContext m_context;
    ContentStack *m_stack = nullptr;
    OverviewCard *m_operations = nullptr;
    OverviewCard *m_pastDue = nullptr;
    OverviewCard *m_inbox = nullptr;
    OverviewCard *m_ending = nullptr;
    OverviewCard *m_mirror = nullptr;
    OverviewCard *m_credits = nullptr;
    OverviewCard *m_reconciliation = nullptr;
    bool m_old = false; // something has changed while nobody looked
    QTimer m_gather;
    QTimer m_minute;
};

} // namespace reckoner::ui
