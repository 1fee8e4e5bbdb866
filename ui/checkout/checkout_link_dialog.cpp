// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/checkout_link_dialog.h"

#include "ui/checkout/checkout_words.h"
#include "ui/checkout/link_view.h"
#include "ui/common/money_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

static constexpr int kLinkDialogWidth = 560;

CheckoutLinkDialog::CheckoutLinkDialog(CheckoutDesk &desk, const checkout::CheckoutLinkRow &row, QWidget *parent)
    : DialogFrame(tr("Checkout link"), parent), m_desk(desk), m_view(new LinkView(this))
{
    addSubject(QStringLiteral("%1 · %2").arg(buyerText(row), moneyText(row.link.amount)));
    body()->addWidget(m_view);
    m_view->setRow(row);
    setPrimary(tr("Copy the &link"));
    primaryButton()->setEnabled(isSendable(row.link.url));
    m_view->copyButton().hide(); // the dialog's own does it
    resize(kLinkDialogWidth, 0); // the frame makes it as high as its text
    connect(primaryButton(), &QPushButton::clicked, this, [this] {
        m_view->copyLink();
        setStatus(tr("The link is in the clipboard."));
    });
    connect(&m_desk, &CheckoutDesk::linksChanged, this, &CheckoutLinkDialog::lookAgain);
}

void CheckoutLinkDialog::lookAgain(const QSet<QString> &paymentIds)
{
    if (!paymentIds.contains(m_view->row().link.paymentId.toString()))
        return;
    m_desk.rowsByIds({m_view->row().link.paymentId})
        .then(this, [this](Result<std::vector<checkout::CheckoutLinkRow>> rows) {
            if (rows && !rows->empty())
                m_view->setRow(rows->front());
        });
}

} // namespace reckoner::ui
