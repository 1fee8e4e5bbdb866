// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Links that sign somebody in as the customer: to the provider's portal, and to the page for another payment method.
// They are made when asked for, with a reason, because they hand out access; shown are the host and what it is for,
// never the link itself. They can be copied or opened while the dialog is there, and are forgotten with it. Main
// thread; opened with open().

#include "core/base/clock.h"
#include "ui/common/environment_band.h"
#include "ui/subscriptions/subscription_desk.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace reckoner::ui {

class NoticeBar;
class PlainLabel;
class Zone;

class PortalDialog : public QDialog
{
    Q_OBJECT

public:
    struct Context {
        SubscriptionDesk &desk;
        SafetyLevel safety;
        std::function<void(const QUrl &)> open; // gives it to the browser
    };
    PortalDialog(Context context, SubscriptionDetails details, QWidget *parent = nullptr);
    QLineEdit *reasonField() { return m_reason; }
    QPushButton *primaryButton() { return m_primary; }
    QPushButton *copyPortalButton() { return m_portal.copy; }
    QPushButton *copyPaymentMethodButton() { return m_method.copy; }
    QPushButton *openPortalButton() { return m_portal.open; }
    NoticeBar &notices() { return *m_notices; }

private:
    struct LinkRow {
        QWidget *widget = nullptr;
        PlainLabel *host = nullptr;
        QPushButton *copy = nullptr;
        QPushButton *open = nullptr;
        QUrl url;
    };
    QWidget *makeHead();
    QWidget *makeFooter();
    LinkRow makeRow(const QString &title, const QString &meaning, Zone *zone);
    void give(LinkRow &row, const QUrl &url, const QString &whyNone);
    void ask();
    void take(Result<actions::PortalLinks> links);
    void sync();

    Context m_context;
    SubscriptionDetails m_details;
    NoticeBar *m_notices;
    LinkRow m_portal, m_method;
    QLineEdit *m_reason = nullptr;
    PlainLabel *m_status = nullptr;
    QPushButton *m_primary = nullptr;
    bool m_asking = false;
    bool m_given = false;
};

} // namespace reckoner::ui
