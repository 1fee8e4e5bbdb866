// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the person of a customer has in the other accounts of this database, beside what is here: records that were
// confirmed to be the same person's, with what all of them come to; those that may be, to be confirmed or rejected; and
// those that were rejected. Each decision can be taken back. Stays in our own database. Main thread.

#include "ui/customers/customer_desk.h"

#include <QWidget>

#include <functional>

class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace reckoner::ui {

class NoticeBar;

class OtherAccountsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OtherAccountsPanel(CustomerDesk &desk, QWidget *parent = nullptr);
    void showDetails(const CustomerDetails &details, Instant now);

    NoticeBar &notices() { return *m_notices; }
    QLineEdit *reasonField() { return m_reason; }

Q_SIGNALS:
    void changed(); // something was stored: read the details again

private:
    void makeReason(QVBoxLayout *column);
    void fillTogether(const CustomerDetails &details);
    QWidget *makeRecord(const actions::OtherRecord &record);
    void addSubscriptions(QVBoxLayout *column, const actions::OtherRecord &record);
    void addPayments(QVBoxLayout *column, const actions::OtherRecord &record);
    QWidget *makeCandidate(const customers::PairCandidate &candidate);
    QWidget *makeRejected(const actions::RejectedRecord &rejected);
    void addUndo(QVBoxLayout *column, const customers::CustomerPair &pair, const QString &who);
    QString saidText(const customers::CustomerPair &pair) const;
    void decide(const customers::PairCandidate &candidate, customers::PairVerdict verdict);
    void undo(const customers::CustomerPair &pair);
    void take(const std::optional<Error> &error, const QString &done, std::function<void()> takeBack);
    void setBusy(bool busy);

    CustomerDesk &m_desk;
    customers::CustomerKey m_customer;
    Instant m_now;
    bool m_isBusy = false;
    NoticeBar *m_notices;
    QWidget *m_reasonBox = nullptr;
    QLineEdit *m_reason = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_together = nullptr;
    QVBoxLayout *m_records = nullptr;
    QVBoxLayout *m_candidates = nullptr;
    QVBoxLayout *m_rejected = nullptr;
};

} // namespace reckoner::ui
