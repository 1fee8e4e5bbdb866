// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/link_view.h"

#include "ui/checkout/checkout_words.h"
#include "ui/checkout/qr_code.h"
#include "ui/common/icon.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

static constexpr int kLinkMailHeight = 148;

LinkView::LinkView(QWidget *parent)
    : QWidget(parent), m_pill(new StatusPill(this)), m_state(new PlainLabel(this)), m_link(new QLineEdit(this)),
      m_copy(new QPushButton(icon(QLatin1StringView("copy")), tr("&Copy"), this)),
      m_copyMail(new QPushButton(icon(QLatin1StringView("copy")), tr("Copy the &text"), this)),
      m_code(new QrCode(this)), m_mail(new QPlainTextEdit(this))
{
    build();
    connect(m_copy, &QPushButton::clicked, this, &LinkView::copyLink);
    connect(m_copyMail, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(mailText());
        m_copyMail->setText(tr("Copied"));
    });
}

void LinkView::build()
{
    m_state->setWordWrap(true);
    m_link->setReadOnly(true);
    m_link->setAccessibleName(tr("Link to the checkout"));
    m_copy->setAccessibleName(tr("Copy the link"));
    m_mail->setReadOnly(true);
    m_mail->setTabChangesFocus(true);
    m_mail->setAccessibleName(tr("Text for an e-mail"));
    m_mail->setFixedHeight(kLinkMailHeight);
    for (QPushButton *button : {m_copy, m_copyMail})
        button->setAutoDefault(false);
    auto *state = new QHBoxLayout;
    state->setSpacing(kSpaceS);
    state->addWidget(m_pill, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    auto *link = new QHBoxLayout;
    link->setSpacing(kSpaceS);
    link->addWidget(m_link, 1);
    link->addWidget(m_copy);
    auto *letterHead = new QHBoxLayout;
    auto *letterName = new PlainLabel(tr("Text for an e-mail"), this);
    letterName->setBuddy(m_mail);
    letterHead->addWidget(letterName, 1);
    letterHead->addWidget(m_copyMail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addLayout(state);
    column->addLayout(link);
    column->addWidget(m_code, 0, Qt::AlignLeft);
    column->addLayout(letterHead);
    column->addWidget(m_mail);
}

void LinkView::setRow(const checkout::CheckoutLinkRow &row)
{
    const bool other = row.link.paymentId != m_row.link.paymentId || row.link.url != m_row.link.url;
    m_row = row;
    m_pill->setPill(linkPill(row));
    const bool open = !checkout::isOver(row.status) && row.status != payments::PaymentStatus::Paid;
    const bool good = isSendable(row.link.url);
    m_state->setOwnText(good || !open ? linkSentence(row)
                        : row.link.url.isEmpty()
                            ? tr("The provider gave no link to this payment. Look at its checkout settings.")
                            : tr("The provider's link is not a safe one (https), so it is not shown. Look at the "
                                 "default payment link in its checkout settings."));
    for (QWidget *each : std::initializer_list<QWidget *>{m_link, m_copy, m_code, m_mail, m_copyMail})
        each->setEnabled(good && open);
    m_code->setVisible(good && open);
    if (!other)
        return;
    m_copy->setText(tr("&Copy"));
    m_copyMail->setText(tr("Copy the &text"));
    m_link->setText(good ? row.link.url : QString());
    m_link->setCursorPosition(0);
    m_code->setText(good ? row.link.url : QString());
    m_mail->setPlainText(good ? linkMail(row) : QString());
}

void LinkView::copyLink()
{
    QGuiApplication::clipboard()->setText(m_row.link.url);
    m_copy->setText(tr("Copied"));
}

QString LinkView::mailText() const
{
    return m_mail->toPlainText();
}

QString LinkView::stateText() const
{
    return m_state->text();
}

} // namespace reckoner::ui
