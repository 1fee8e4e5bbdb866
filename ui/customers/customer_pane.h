// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One customer in full, beside the list or, wide, in its place: who, what needs somebody, facts, subscriptions, credit,
// payments, what is in other accounts, addresses and businesses, notes, events, the provider's own JSON, and the
// actions with the reason where one is not possible. Shows values; only the notes ask the desk by themselves. Main
// thread.

#include "ui/common/details_pane.h"
#include "ui/customers/customer_desk.h"

class QBoxLayout;
class QGridLayout;
class QPushButton;
class QTableWidget;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace reckoner::ui {

class ElidedLabel;
class FactGrid;
class IdLabel;
class JsonPanel;
class NotesPanel;
class OtherAccountsPanel;
class PlainLabel;
class StatusPill;

enum class CustomerAction { Edit, MakeLink, Archive, Restore, AddAddress, AddBusiness, CopySummary };

class CustomerPane : public DetailsPane
{
    Q_OBJECT

public:
    enum class Part { Overview, Payments, OtherAccounts, Addresses, Notes, Events, Raw };
    enum class Width { Beside, Whole }; // the list, the page
    enum class PartAction { Edit, Archive, Restore };
    using CustomerPart = std::variant<customers::Address, customers::Business>;

    explicit CustomerPane(CustomerDesk &desk, QWidget *parent = nullptr);
    // Nothing can be changed at the provider from here, and the actions say why; notes are still possible.
    void setHindrance(const QString &why) { m_hindrance = why; }
    void showNothing();
    void showLoading();
    void showError(const Error &error);
    void showDetails(const CustomerDetails &details, Instant now);
    const std::optional<CustomerDetails> &details() const { return m_details; }
    void setWidth(Width width);
    Width width() const { return m_width; }
    void showPart(Part part);
    void focusFirst();
    QPushButton *button(CustomerAction action) const;
    NotesPanel &notes() { return *m_notes; }
    QTableWidget &payments() { return *m_payments; }
    OtherAccountsPanel &otherAccounts() { return *m_elsewhere; }

Q_SIGNALS:
    void actionRequested(reckoner::ui::CustomerAction action);
    void partRequested(reckoner::ui::CustomerPane::PartAction action,
                       const reckoner::ui::CustomerPane::CustomerPart &part);
    void narrowRequested(); // back to the list
    void detailsOutdated(); // something was stored here

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeActions();
    void arrangeActions();
    QWidget *makeOverview();
    QWidget *makeAddresses();
    void makePayments();
    void makeEvents();
    void makeTabs(QWidget *content);
    void fillHeader();
    void fillActions();
    void fillFacts();
    void fillSubscriptions();
    void fillCredits();
    void fillPayments();
    void fillElsewhere();
    void fillAddresses();
    void addPartCard(const QString &title, const QString &text, const CustomerPart &part);
    // Why nothing can be sent to the provider about this customer now; empty: it can.
    QString hindrance() const;
    void fillEvents();

    CustomerDesk &m_desk;
    std::optional<CustomerDetails> m_details;
    Instant m_now;
    QString m_hindrance;
    Width m_width = Width::Beside;
    QGridLayout *m_actionGrid = nullptr;
    QBoxLayout *m_sides = nullptr; // left part and tabs
    QWidget *m_left = nullptr;
    QVBoxLayout *m_leftColumn = nullptr;
    QToolButton *m_back = nullptr;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_email = nullptr;
    StatusPill *m_status = nullptr;
    StatusPill *m_worst = nullptr;
    IdLabel *m_id = nullptr;
    PlainLabel *m_problems = nullptr;
    PlainLabel *m_hint = nullptr;
    struct ActionButton {
        CustomerAction action;
        QPushButton *button;
    };
    std::vector<ActionButton> m_buttons;
    QWidget *m_overview = nullptr;
    FactGrid *m_facts = nullptr;
    PlainLabel *m_subscriptionsHead = nullptr;
    QVBoxLayout *m_subscriptions = nullptr;
    QVBoxLayout *m_credits = nullptr;
    QVBoxLayout *m_addresses = nullptr;
    QTableWidget *m_payments = nullptr;
    QTableWidget *m_events = nullptr;
    QWidget *m_addressPart = nullptr;
    OtherAccountsPanel *m_elsewhere = nullptr;
    NotesPanel *m_notes = nullptr;
    JsonPanel *m_raw = nullptr;
    QTabWidget *m_tabs = nullptr;
};

} // namespace reckoner::ui
