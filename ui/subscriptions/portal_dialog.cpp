// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/portal_dialog.h"

#include "ui/common/fact_grid.h"
#include "ui/common/icon.h"
#include "ui/common/notice_bar.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/style.h"
#include "ui/common/zone.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

PortalDialog::PortalDialog(Context context, SubscriptionDetails details, QWidget *parent)
    : DialogFrame(tr("Links for the customer"), parent), m_context(std::move(context)), m_details(std::move(details))
{
    const auto &known = m_details.customer;
    addSubject(known ? QStringLiteral("%1  %2").arg(known->name, known->email).trimmed()
                     : shortId(m_details.subscription.customerId.toString(), 24));
    addLinks();
    addAuditReason(m_context.safety, tr("For example: asked by phone to change the card"));
    resize(600, 0); // the frame makes it as high as its text
    connect(reasonField(), &QLineEdit::textChanged, this, &PortalDialog::sync);
    connect(primaryButton(), &QPushButton::clicked, this, &PortalDialog::ask);
    reasonField()->setFocus(Qt::OtherFocusReason);
    sync();
}

void PortalDialog::addLinks()
{
    const QString provider = m_context.desk.providerName();
    auto *links = new Zone(tr("What the customer can do with them"), this);
    m_portal = makeRow(tr("Customer portal"),
                       tr("See payments and invoices, change the address, cancel, at %1.").arg(provider), links);
    links->contents()->addWidget(horizontalLine(links));
    m_method = makeRow(
        tr("Another payment method"),
        tr("Give %1 another card or wallet for this subscription; an open bill is paid with it.").arg(provider), links);
    auto *access =
        new PlainLabel(tr("Whoever has such a link is signed in as the customer, without a password. It works "
                          "for a short time only, and %1 does not say for how long: make a new one each "
                          "time, send it to nobody else, and do not keep it. Making it is noted in the audit "
                          "log; the link itself is not.")
                           .arg(provider),
                       this);
    access->setWordWrap(true);
    access->setMuted();
    body()->addWidget(links);
    body()->addWidget(access);
    body()->addStretch(1);
}

PortalDialog::LinkRow PortalDialog::makeRow(const QString &title, const QString &meaning, Zone *zone)
{
    LinkRow row;
    row.widget = new QWidget(zone);
    auto *name = new PlainLabel(title, row.widget);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    auto *text = new PlainLabel(meaning, row.widget);
    text->setWordWrap(true);
    text->setMuted();
    row.host = new PlainLabel(row.widget);
    row.host->setFont(captionFont(font()));
    row.host->setWordWrap(true);
    row.copy = new QPushButton(icon(QLatin1StringView("copy")), tr("Copy"), row.widget);
    row.copy->setAccessibleName(tr("Copy the link: %1").arg(title));
    row.open = new QPushButton(tr("Open"), row.widget);
    row.open->setAccessibleName(tr("Open in the browser: %1").arg(title));
    for (QPushButton *button : {row.copy, row.open}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(text);
    words->addWidget(row.host);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceS);
    line->addLayout(words, 1);
    line->addWidget(row.copy, 0, Qt::AlignTop);
    line->addWidget(row.open, 0, Qt::AlignTop);
    zone->contents()->addWidget(row.widget);
    return row;
}

void PortalDialog::sync()
{
    QString whyNot;
    if (m_context.safety == SafetyLevel::ReadOnly)
        whyNot = tr("This environment is read only.");
    else if (!m_context.desk.capabilities().portalSession)
        whyNot = tr("%1 has no portal for customers.").arg(m_context.desk.providerName());
    else if (m_context.safety == SafetyLevel::Type && reasonField()->text().trimmed().isEmpty())
        whyNot = tr("Give a reason first.");
    primaryButton()->setEnabled(whyNot.isEmpty() && !m_asking);
    primaryButton()->setToolTip(plainToolTip(whyNot));
    primaryButton()->setText(m_given ? tr("&Make new links") : tr("&Make the links"));
    setStatus(m_asking ? tr("Asking %1…").arg(m_context.desk.providerName()) : whyNot);
}

void PortalDialog::ask()
{
    if (m_asking || !primaryButton()->isEnabled())
        return;
    m_asking = true;
    notices().clearNotice(QStringLiteral("portal"));
    sync();
    m_context.desk
        .portalLinks({m_details.subscription.customerId, m_details.subscription.id, reasonField()->text().trimmed()})
        .then(this, [this](Result<actions::PortalLinks> links) { take(std::move(links)); });
}

void PortalDialog::take(Result<actions::PortalLinks> links)
{
    m_asking = false;
    if (links) {
        m_given = true;
        give(m_portal, links->overview, {});
        give(m_method, links->updatePaymentMethod,
             tr("There is none: the subscription is paid by invoice, or has ended."));
        m_portal.copy->setFocus(Qt::OtherFocusReason);
    } else {
        notices().setNotice(QStringLiteral("portal"),
                            {Tone::Bad, tr("There are no links: %1").arg(errorSentence(links.error())), {}, {}});
    }
    sync();
}

void PortalDialog::give(LinkRow &row, const QUrl &url, const QString &whyNone)
{
    row.url = url;
    row.copy->setEnabled(!url.isEmpty());
    row.open->setEnabled(!url.isEmpty());
    row.host->setOwnText(url.isEmpty() ? whyNone : tr("Leads to %1").arg(harmless(url.host(QUrl::FullyEncoded), 80)));
    if (url.isEmpty()) {
        row.host->setMuted();
        return;
    }
    row.host->setTone(Tone::Ok);
    row.copy->disconnect(this);
    row.open->disconnect(this);
    connect(row.copy, &QPushButton::clicked, this, [this, url, copy = row.copy] {
        QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded));
        notices().setNotice(
            QStringLiteral("copied"),
            {Tone::Ok, tr("The link is in the clipboard. Send it to the customer, and to nobody else."), {}, {}});
        copy->setText(tr("Copied"));
    });
    connect(row.open, &QPushButton::clicked, this, [this, url] { m_context.open(url); });
}

} // namespace reckoner::ui
