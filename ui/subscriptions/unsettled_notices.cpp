// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/unsettled_notices.h"

#include "ui/common/operation_words.h"
#include "ui/common/plain_text.h"
#include "ui/common/settle_dialog.h"

#include <QWidget>

namespace reckoner::ui {

using actions::OperationState;

namespace {

QString operationNoticeKey(const OperationId &id)
{
    return QStringLiteral("operation.") + id.toString();
}

} // namespace

UnsettledNotices::UnsettledNotices(SubscriptionDesk &desk, const Clock &clock, SafetyLevel safety, QWidget *window)
    : QObject(window), m_desk(desk), m_clock(clock), m_safety(safety), m_window(window)
{
    m_minute.start(60'000);
    m_countdown.setInterval(1000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!m_unsettled.empty())
            load();
    });
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        for (const auto &[id, operation] : m_unsettled)
            tellUnsettled(operation);
    });
    connect(&m_desk, &SubscriptionDesk::operationChanged, this, &UnsettledNotices::note);
}

void UnsettledNotices::note(const actions::Operation &operation)
{
    if (operation.subscriptionId.isEmpty())
        return; // a customer's own: told where customers are changed
    switch (operation.state) {
    case OperationState::Filed:
    case OperationState::Sent: return;
    case OperationState::Unknown:
    case OperationState::NeedsPerson:
        m_unsettled[operation.id] = operation;
        tellUnsettled(operation);
        learnCustomer(operation.subscriptionId);
        break;
    case OperationState::Succeeded:
    case OperationState::Failed:
        m_checking.remove(operation.id);
        if (m_unsettled.erase(operation.id) > 0)
            tellSettled(operation);
        break;
    }
    syncCountdown();
    Q_EMIT countChanged(count());
}

void UnsettledNotices::syncCountdown()
{
    const bool counting = std::any_of(m_unsettled.begin(), m_unsettled.end(),
                                      [](const auto &entry) { return entry.second.state == OperationState::Unknown; });
    if (counting && !m_countdown.isActive())
        m_countdown.start();
    else if (!counting)
        m_countdown.stop();
}

QString UnsettledNotices::customerOf(const SubscriptionId &id) const
{
    const auto found = m_customers.find(id);
    return found == m_customers.end() || found->second.isEmpty() ? shortId(id.toString()) : found->second;
}

void UnsettledNotices::learnCustomer(const SubscriptionId &id)
{
    if (!m_customers.emplace(id, QString()).second)
        return;
    m_desk.rowsByIds({id}).then(this, [this, id](Result<std::vector<subscriptions::SubscriptionRow>> rows) {
        if (!rows || rows->empty())
            return;
        const subscriptions::SubscriptionRow &row = rows->front();
        m_customers[id] = harmless(row.customerName.isEmpty() ? row.customerEmail : row.customerName, 60);
        for (const auto &[operationId, operation] : m_unsettled) {
            if (operation.subscriptionId == id)
                tellUnsettled(operation);
        }
    });
}

void UnsettledNotices::tellUnsettled(const actions::Operation &operation)
{
    const bool forPerson = operation.state == OperationState::NeedsPerson;
    const QString what = requestTitle(operation.request), whom = customerOf(operation.subscriptionId),
                  provider = m_desk.providerName();
    const QString head =
        forPerson ? tr("Not settled: %1 for %2. Reading back did not show whether it happened.").arg(what, whom)
                  : tr("Not confirmed: %1 for %2. %3 did not answer.").arg(what, whom, provider);
    const QString now = m_checking.contains(operation.id) ? tr("It is being read back now.")
                                                          : waitingText(operation, m_clock.now(), provider);
    Notice notice{forPerson ? Tone::Bad : Tone::Warn, head + QLatin1Char(' ') + now, tr("Look"),
                  [this, subscription = operation.subscriptionId] { Q_EMIT lookRequested(subscription); },
                  Notice::Closing::BySystem};
    if (m_safety != SafetyLevel::ReadOnly) {
        if (forPerson)
            notice.more.push_back({tr("Settle…"), [this, id = operation.id] { openSettle(id); }});
        notice.more.push_back({tr("Check now"), [this, id = operation.id] { checkNow(id); }});
    }
    Q_EMIT noticeRaised(operationNoticeKey(operation.id), notice);
}

void UnsettledNotices::tellSettled(const actions::Operation &operation)
{
    const QString what = requestTitle(operation.request), whom = customerOf(operation.subscriptionId);
    if (operation.state == OperationState::Succeeded)
        Q_EMIT noticeRaised(operationNoticeKey(operation.id),
                            {Tone::Ok, tr("Confirmed: %1 for %2 was done.").arg(what, whom), {}, {}});
    else
        Q_EMIT noticeRaised(
            operationNoticeKey(operation.id),
            {Tone::Warn, tr("%1 for %2 was not done. Nothing was changed; it can be tried again.").arg(what, whom),
             tr("Look"), [this, subscription = operation.subscriptionId] { Q_EMIT lookRequested(subscription); }});
}

void UnsettledNotices::checkNow(const OperationId &id)
{
    const auto found = m_unsettled.find(id);
    if (found == m_unsettled.end() || m_checking.contains(id))
        return;
    m_checking.insert(id);
    tellUnsettled(found->second);
    m_desk.checkNow(id).then(this, [this, id](Result<actions::Operation> answer) {
        m_checking.remove(id);
        const QString failed = QStringLiteral("subscriptions.check");
        if (answer) {
            Q_EMIT noticeCleared(failed);
            note(*answer);
            return;
        }
        if (answer.error().kind != ErrorKind::Conflict) // a conflict: somebody was faster, and the outcome is there
            Q_EMIT noticeRaised(
                failed,
                {Tone::Warn, tr("It could not be read back now: %1").arg(errorSentence(answer.error())), {}, {}});
        load();
    });
}

void UnsettledNotices::openSettle(const OperationId &id)
{
    const auto found = m_unsettled.find(id);
    if (found == m_unsettled.end())
        return;
    SubscriptionDesk &desk = m_desk;
    auto *dialog = new SettleDialog({desk.providerName(), m_safety,
                                     [&desk](OperationId operation, actions::Verdict verdict, QString reason) {
                                         return desk.settle(std::move(operation), verdict, std::move(reason));
                                     }},
                                    found->second, customerOf(found->second.subscriptionId), m_window);
    connect(&desk, &SubscriptionDesk::operationChanged, dialog, &SettleDialog::noteChanged);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void UnsettledNotices::load()
{
    m_desk.openOperations().then(this, [this](Result<std::vector<actions::Operation>> operations) {
        if (!operations)
            return;
        QSet<OperationId> open;
        for (const actions::Operation &operation : *operations) {
            open.insert(operation.id);
            note(operation);
        }
        const int before = count();
        for (auto entry = m_unsettled.begin(); entry != m_unsettled.end();) {
            if (open.contains(entry->first)) {
                ++entry;
                continue;
            }
            Q_EMIT noticeCleared(operationNoticeKey(entry->first));
            Q_EMIT settledElsewhere(entry->second.subscriptionId);
            entry = m_unsettled.erase(entry);
        }
        syncCountdown();
        if (count() != before)
            Q_EMIT countChanged(count());
    });
}

} // namespace reckoner::ui
