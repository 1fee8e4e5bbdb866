// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Links that sign somebody in as the customer: to the provider's portal, and to the page for another payment method.
// They are made when asked for, with a reason, because they hand out access; shown are the host and what it is for,
// never the link itself. They can be copied or opened while the dialog is there, and are forgotten with it. Main
// thread; opened with open().

#include "core/base/clock.h"
#include "ui/common/dialog_frame.h"
#include "ui/subscriptions/subscription_desk.h"

#include <functional>

namespace reckoner::ui {

class PlainLabel;
class Zone;

class PortalDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Context {
        SubscriptionDesk &desk;
        SafetyLevel safety;
        std::function<void(const QUrl &)> open; // gives it to the browser
    };
    PortalDialog(Context context, SubscriptionDetails details, QWidget *parent = nullptr);
    QPushButton *copyPortalButton() { return m_portal.copy; }
    QPushButton *copyPaymentMethodButton() { return m_method.copy; }
    QPushButton *openPortalButton() { return m_portal.open; }

private:
    struct LinkRow {
        QWidget *widget = nullptr;
        PlainLabel *host = nullptr;
        QPushButton *copy = nullptr;
        QPushButton *open = nullptr;
        QUrl url;
    };
    void addLinks();
    LinkRow makeRow(const QString &title, const QString &meaning, Zone *zone);
    void give(LinkRow &row, const QUrl &url, const QString &whyNone);
    void ask();
    void take(Result<actions::PortalLinks> links);
    void sync();

    Context m_context;
    SubscriptionDetails m_details;
    LinkRow m_portal, m_method;
    bool m_asking = false;
    bool m_given = false;
};

} // namespace reckoner::ui
