// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A link that was made, ready to be given to the customer, with how it stands while the dialog is open. Main thread;
// opened with open().

#include "ui/checkout/checkout_desk.h"
#include "ui/common/dialog_frame.h"

namespace reckoner::ui {

class LinkView;

class CheckoutLinkDialog final : public DialogFrame
{
    Q_OBJECT

public:
    CheckoutLinkDialog(CheckoutDesk &desk, const checkout::CheckoutLinkRow &row, QWidget *parent = nullptr);
    LinkView &view() { return *m_view; }

private:
    void lookAgain(const QSet<QString> &paymentIds);

    CheckoutDesk &m_desk;
    LinkView *m_view;
};

} // namespace reckoner::ui
