// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The details of one payment: what it came to and of which lines, every attempt to collect it and why it failed, what
// was given back, and the provider's JSON. Main thread.

#include "ui/common/details_pane.h"
#include "ui/payments/payment_desk.h"

class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace reckoner::ui {

class ElidedLabel;
class FactGrid;
class IdLabel;
class JsonPanel;
class PlainLabel;
class StatusPill;

class PaymentPane : public DetailsPane
{
    Q_OBJECT

public:
    explicit PaymentPane(QWidget *parent = nullptr);
    void showNothing();
    void showLoading();
    void showError(const Error &error);
    void showDetails(const PaymentDetails &details, Instant now);
    const std::optional<PaymentDetails> &details() const { return m_details; }
    QPushButton &invoiceButton() { return *m_invoice; }
    QTabWidget &tabs() { return *m_tabs; }
    QString sentence() const;

Q_SIGNALS:
    void invoiceRequested(const reckoner::PaymentId &id);

private:
    QWidget *makeHeader();
    QWidget *makeOverview();
    QWidget *makeList(QVBoxLayout *&list);
    void fillHeader();
    void fillFacts(Instant now);
    void fillLines();
    void fillTotals();
    void fillAttempts(Instant now);
    void fillAdjustments(Instant now);

    std::optional<PaymentDetails> m_details;
    QTabWidget *m_tabs;
    ElidedLabel *m_amount, *m_customer;
    StatusPill *m_status;
    IdLabel *m_id;
    QPushButton *m_invoice;
    PlainLabel *m_sentence;
    FactGrid *m_facts;
    QVBoxLayout *m_lines = nullptr, *m_attempts = nullptr, *m_adjustments = nullptr;
    JsonPanel *m_raw;
};

} // namespace reckoner::ui
