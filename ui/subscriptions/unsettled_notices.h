// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Watches the operations on subscriptions whose outcome is not known, and says of each as a notice what is being done
// about it: when it is read back, that somebody must decide, how it ended. Reads back and settles when told to. Shows
// nothing itself: the notices go to whoever has a place for them. Main thread.

#include "core/base/clock.h"
#include "ui/common/environment_band.h"
#include "ui/common/notice_bar.h"
#include "ui/subscriptions/subscription_desk.h"

#include <QSet>
#include <QTimer>

class QDialog;

namespace reckoner::ui {

class UnsettledNotices : public QObject
{
    Q_OBJECT

public:
    // window: over it the dialog opens in which a person decides; it owns this object.
    UnsettledNotices(SubscriptionDesk &desk, const Clock &clock, SafetyLevel safety, QWidget *window);

    // Asks which operations are not settled, and tells of them; another program may have settled some.
    void load();
    // Shows, changes or takes away the notice about one.
    void note(const actions::Operation &operation);
    int count() const { return int(m_unsettled.size()); }

Q_SIGNALS:
    void noticeRaised(const QString &key, const reckoner::ui::Notice &notice);
    void noticeCleared(const QString &key);
    void countChanged(int unsettled);
    void lookRequested(const reckoner::SubscriptionId &subscription);
    void settledElsewhere(const reckoner::SubscriptionId &subscription);
    void dialogOpened(QDialog *dialog);

private:
    void tellUnsettled(const actions::Operation &operation);
    void tellSettled(const actions::Operation &operation);
    QString customerOf(const SubscriptionId &id) const;
    void learnCustomer(const SubscriptionId &id);
    void syncCountdown();
    void checkNow(const OperationId &id);
    void openSettle(const OperationId &id);

    SubscriptionDesk &m_desk;
    const Clock &m_clock;
    SafetyLevel m_safety;
    QWidget *m_window;
    std::map<OperationId, actions::Operation> m_unsettled;
    std::map<SubscriptionId, QString> m_customers; // empty: asked for, and not known
    QSet<OperationId> m_checking;                  // being read back because somebody asked
    QTimer m_minute;
    QTimer m_countdown; // until an operation is read back
};

} // namespace reckoner::ui
