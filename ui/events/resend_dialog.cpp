// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/resend_dialog.h"

#include "core/resend/url_target.h"
#include "ui/common/choice.h"
#include "ui/common/data_table.h"
#include "ui/common/notice_bar.h"
#include "ui/common/plain_label.h"
#include "ui/common/style.h"
#include "ui/events/resend_results.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

namespace reckoner::ui {

namespace {

const QString kResendNotice = QStringLiteral("resend");
constexpr int kResendUsualPace = 60; // a minute: neither the provider's limit nor a small receiver is strained

} // namespace

ResendDialog::ResendDialog(EventDesk &desk, Parts parts, QWidget *parent)
    : EventRunDialog(tr("Send events again"), parent), m_desk(desk), m_parts(std::move(parts)),
      m_results(new ResendResults(this))
{
    const QString provider = desk.providerName();
    m_where = new Choice(tr("Who sends, and where"), this);
    m_where->add(Provider, tr("%1 sends its webhook again", "provider").arg(provider),
                 tr("To the destination that it was for. It gets a new notification id; an inbox that has the event "
                    "knows it already."));
    m_where->add(Address, tr("Reckoner sends it to another address"),
                 tr("For development and staging: the bytes as they came, signed with another secret."));
    if (!desk.canAskForResend())
        m_where->setHindrance(Provider, tr("%1 is not connected in this profile.").arg(provider));
    m_where->setCurrent(desk.canAskForResend() ? Provider : Address);
    body()->addWidget(m_where);
    body()->addWidget(makeAddress());
    addProgress(tr("Progress of sending"));
    m_table = makeResults(
        m_results, {ResendResults::Event, {ResendResults::Result}, ResendResults::Words, {180, 190, 110, 70, 200}});
    body()->addWidget(m_table, 1);
    makeFoot();
    setUp();
    resize(820, 640);
    if (m_parts.ids.empty())
        count();
    else
        m_counted = true;
    sync();
}

ResendDialog::~ResendDialog() = default;

QWidget *ResendDialog::makeAddress()
{
    m_addressRows = new QWidget(this);
    auto *form = new QFormLayout(m_addressRows);
    form->setContentsMargins(kSpaceL + kSpaceM, 0, 0, 0);
    form->setHorizontalSpacing(kSpaceM);
    const auto field = [&](const QString &text, const QString &name, const QString &hint) {
        auto *edit = new QLineEdit(m_addressRows);
        edit->setAccessibleName(name);
        edit->setPlaceholderText(hint);
        auto *label = new PlainLabel(text, m_addressRows);
        label->setBuddy(edit);
        form->addRow(label, edit);
        connect(edit, &QLineEdit::textChanged, this, &ResendDialog::sync);
        return edit;
    };
    m_address = field(tr("&Address"), tr("Address"), QStringLiteral("https://staging.example.com/webhooks/paddle"));
    m_address->setMaxLength(2000);
    m_secret = field(tr("S&ecret"), tr("Secret"), tr("What the receiver checks signatures with; it is not kept"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setMaxLength(500);
    m_host = field(tr("&Host, to confirm"), tr("Host, to confirm"), {});
    if (!m_desk.isProduction())
        form->setRowVisible(m_host, false);
    return m_addressRows;
}

void ResendDialog::makeFoot()
{
    std::vector<Pace> paces;
    for (const int each : {10, kResendUsualPace, 600})
        paces.push_back({tr("%Ln a minute", nullptr, each), each});
    paces.push_back(noLimit());
    addReasonAndPace(tr("Why these events are sent again, for the audit log"), paces, 1);
}

void ResendDialog::setUp()
{
    connect(m_where, &Choice::chosen, this, &ResendDialog::sync);
    connect(reasonField(), &QLineEdit::textChanged, this, &ResendDialog::sync);
    connect(primaryButton(), &QPushButton::clicked, this, &ResendDialog::send);
    QWidget *before = m_where->button(Address);
    for (QWidget *each :
         {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_secret), static_cast<QWidget *>(m_host),
          static_cast<QWidget *>(m_table), static_cast<QWidget *>(reasonField()), static_cast<QWidget *>(paceField()),
          static_cast<QWidget *>(closeButton()), static_cast<QWidget *>(primaryButton())}) {
        setTabOrder(before, each);
        before = each;
    }
}

void ResendDialog::count()
{
    m_desk.idsOf(m_parts.query, int(resend::kMostResent) + 1).then(this, [this](Result<std::vector<EventId>> ids) {
        if (!ids) {
            notices().setNotice(
                kResendNotice, {Tone::Bad, tr("The events could not be counted: %1").arg(ids.error().message), {}, {}});
            return;
        }
        m_more = ids->size() > resend::kMostResent;
        if (m_more)
            ids->resize(resend::kMostResent);
        m_parts.ids = std::move(*ids);
        m_counted = true;
        sync();
    });
}

void ResendDialog::send()
{
    if (m_sending || !hindrance().isEmpty())
        return;
    notices().clearNotice(kResendNotice);
    m_stopping = false;
    m_rested.clear();
    ResendChoice choice;
    choice.ids.assign(m_parts.ids.begin() + m_results->rowCount(), m_parts.ids.end());
    choice.perMinute = pace();
    choice.reason = reason();
    if (m_where->current() == Address) {
        choice.url = QUrl(m_address->text().trimmed(), QUrl::StrictMode);
        choice.secret = SecretBytes(m_secret->text().toUtf8());
        choice.confirmedHost = m_host->text().trimmed();
    }
    const QPointer<ResendDialog> guard(this);
    auto task = m_desk.resend(std::move(choice), [guard](const resend::SentEvent &sent) {
        if (!guard)
            return;
        guard->m_results->append(sent);
        guard->sync();
    });
    m_sending = std::move(task).then(this, [this](Result<resend::ResendReport> report) -> Result<void> {
        QTimer::singleShot(0, this, [this, report = std::move(report)]() mutable { take(std::move(report)); });
        return {};
    });
    sync();
}

void ResendDialog::take(Result<resend::ResendReport> report)
{
    m_sending.reset();
    if (!report)
        notices().setNotice(kResendNotice,
                            {Tone::Bad, tr("Nothing more is sent: %1").arg(report.error().message), {}, {}});
    else
        m_rested = report->restedWhy;
    sync();
}

QString ResendDialog::hindrance() const
{
    if (m_parts.safety == SafetyLevel::ReadOnly)
        return tr("This environment is read only.");
    if (!m_counted)
        return tr("Counting the events …");
    if (m_parts.ids.empty())
        return tr("There are no events to send.");
    if (m_where->current() == Address) {
        const QUrl url(m_address->text().trimmed(), QUrl::StrictMode);
        if (m_address->text().trimmed().isEmpty())
            return tr("Say where to.");
        if (const Result<void> fits = resend::checkResendUrl(url); !fits)
            return fits.error().message;
        if (m_secret->text().isEmpty())
            return tr("Give the receiver's secret.");
        if (m_desk.isProduction() && m_host->text().trimmed() != url.host())
            return tr("These are events of real customers: type %1 to confirm.", "host").arg(url.host());
    }
    return reason().isEmpty() ? tr("Say why.") : QString();
}

QString ResendDialog::summary() const
{
    const QLocale locale;
    const int done = m_results->rowCount();
    const QString all = locale.toString(qlonglong(m_parts.ids.size()));
    if (!m_counted)
        return tr("Counting the events …");
    if (done == 0)
        return tr("%Ln event(s). Nothing has been sent.", nullptr, int(m_parts.ids.size()));
    int accepted = 0;
    for (int row = 0; row < done; ++row)
        accepted += m_results->at(row).sent.how == resend::Sent::How::Accepted ? 1 : 0;
    QString words = tr("%1 of %2 sent: %3 accepted, %4 not.", "done, all, accepted, not")
                        .arg(locale.toString(done), all, locale.toString(accepted), locale.toString(done - accepted));
    if (!m_rested.isEmpty())
        words += QLatin1Char(' ') + m_rested;
    return words;
}

void ResendDialog::sync()
{
    const bool sending = isSending();
    const int all = int(m_parts.ids.size()), done = m_results->rowCount(), left = all - done;
    const QString why = hindrance();
    setSubtitle(!m_counted ? tr("All events that the filter finds")
                : m_more
                    ? tr("The oldest %1 of the events that the filter finds", "number").arg(QLocale().toString(all))
                    : tr("%Ln event(s)", nullptr, all));
    summaryLabel()->setOwnText(summary());
    progress()->setVisible(sending);
    progress()->setRange(0, std::max(1, all));
    progress()->setValue(done);
    m_addressRows->setVisible(m_where->current() == Address);
    const QString host = QUrl(m_address->text().trimmed(), QUrl::StrictMode).host();
    m_host->setPlaceholderText(host);
    for (QWidget *each : {static_cast<QWidget *>(m_where), static_cast<QWidget *>(m_addressRows),
                          static_cast<QWidget *>(reasonField()), static_cast<QWidget *>(paceField())})
        each->setEnabled(!sending);
    primaryButton()->setText(done > 0 ? tr("Go on with %Ln event(s)", nullptr, left)
                                      : tr("Send %Ln event(s)", nullptr, left));
    primaryButton()->setVisible(left > 0 || done == 0);
    primaryButton()->setEnabled(!sending && why.isEmpty() && left > 0);
    closeButton()->setText(sending ? tr("&Stop") : tr("&Close"));
    closeButton()->setEnabled(!sending || !m_stopping);
    setStatus(sending ? (m_stopping ? tr("Stopping after the event under way.") : QString()) : why);
}

void ResendDialog::reject()
{
    if (!m_sending) {
        m_secret->clear();
        QDialog::reject();
        return;
    }
    m_stopping = true;
    m_sending->cancel();
    sync();
}

} // namespace reckoner::ui
