// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One subscription in full, beside the list: who, what state, what it costs, past and coming bills, the provider's own
// JSON, and the actions with the reason where one is not possible. Shows values, asks for
// nothing itself. Main thread.

#include "core/subscriptions/transitions.h"
#include "ui/common/details_pane.h"
#include "ui/subscriptions/subscription_desk.h"

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace reckoner::ui {

class BillTimeline;
class ElidedLabel;
class FactGrid;
class IdLabel;
class PlainLabel;
class StatusPill;

class SubscriptionPane : public DetailsPane
{
    Q_OBJECT

public:
    explicit SubscriptionPane(QWidget *parent = nullptr);
    // Nothing can be changed here, and the actions say so.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void showNothing();
    void showLoading();
    void showError(const Error &error);
    void showDetails(const SubscriptionDetails &details, const provider::Capabilities &capabilities, Instant now);
    const std::optional<SubscriptionDetails> &details() const { return m_details; }
    QPushButton *button(subscriptions::Action action) const;
    QPushButton *linksButton() const { return m_links; }
    BillTimeline &timeline() { return *m_timeline; }
    void showTimeline();

Q_SIGNALS:
    void actionRequested(reckoner::subscriptions::Action action);
    void linksRequested(); // those for the customer

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeActions();
    QWidget *makeHeader();
    QWidget *makeActions();
    QWidget *makeOverview();
    void fillFacts(const SubscriptionDetails &details, Instant now);
    void fillItems(const subscriptions::Subscription &subscription);
    void fillActions(const SubscriptionDetails &details, const provider::Capabilities &capabilities, Instant now);

    std::optional<SubscriptionDetails> m_details;
    ElidedLabel *m_name;
    ElidedLabel *m_email;
    StatusPill *m_status;
    StatusPill *m_scheduled;
    IdLabel *m_id;
    PlainLabel *m_hint; // why actions are not possible
    QGridLayout *m_actionGrid;
    struct ActionButton {
        subscriptions::Action action;
        QPushButton *button;
    };
    std::vector<ActionButton> m_buttons;
    QPushButton *m_links = nullptr;
    FactGrid *m_facts;
    QWidget *m_items;
    QVBoxLayout *m_itemsLayout;
    PlainLabel *m_sentence;
    BillTimeline *m_timeline;
    QPlainTextEdit *m_raw;
    QTabWidget *m_tabs;
    bool m_readOnly = false;
};

} // namespace reckoner::ui
