// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/open_operations.h"

#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/operations/operation_window.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

using actions::OperationState;

static constexpr size_t kOpenShown = 4; // the table needs its room; the others follow when these are settled

OpenOperations::OpenOperations(const Clock &clock, const QString &provider, Settling settling, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_provider(provider), m_settling(settling), m_layout(new QVBoxLayout(this)),
      m_more(new PlainLabel(this))
{
    m_layout->setContentsMargins(kSpaceM, kSpaceS, kSpaceS, kSpaceS);
    m_layout->setSpacing(kSpaceXs);
    m_more->setMuted();
    m_more->hide();
    m_layout->addWidget(m_more);
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, &OpenOperations::tellAll);
    hide();
}

void OpenOperations::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensFor(palette());
    painter.setBrush(QColor(tokens.raised));
    painter.setPen(QColor(tokens.warn));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCornerRadius, kCornerRadius);
}

OpenOperations::Row *OpenOperations::find(const OperationId &id)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.data.operation.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

const OpenOperations::Row *OpenOperations::find(const OperationId &id) const
{
    return const_cast<OpenOperations *>(this)->find(id);
}

OpenOperations::Row OpenOperations::makeRow(const OperationRow &shown)
{
    const OperationId id = shown.operation.id;
    auto *widget = new QWidget(this);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpaceS);
    auto *pill = new StatusPill(widget);
    auto *text = new PlainLabel(widget);
    text->setWordWrap(true);
    const QString about = requestTitle(shown.operation.request);
    const auto button = [&](const QString &words, const QString &name) {
        auto *made = new QPushButton(words, widget);
        made->setAutoDefault(false);
        made->setAccessibleName(name);
        return made;
    };
    auto *look = button(tr("Look"), tr("Look at: %1", "an operation").arg(about));
    auto *check = button(tr("Check now"), tr("Check now: %1", "an operation").arg(about));
    auto *settle = button(tr("Settle…"), tr("Settle: %1", "an operation").arg(about));
    layout->addWidget(pill);
    layout->addWidget(text, 1);
    layout->addWidget(settle);
    layout->addWidget(check);
    layout->addWidget(look);
    connect(look, &QPushButton::clicked, this, [this, id] { Q_EMIT lookRequested(id); });
    connect(check, &QPushButton::clicked, this, [this, id] { Q_EMIT checkRequested(id); });
    connect(settle, &QPushButton::clicked, this, [this, id] {
        if (const Row *row = find(id))
            Q_EMIT settleRequested(row->data);
    });
    return {shown, widget, pill, text, check, settle};
}

void OpenOperations::setOperations(std::vector<OperationRow> operations)
{
    const size_t all = operations.size();
    if (all > kOpenShown)
        operations.resize(kOpenShown);
    std::erase_if(m_rows, [&](Row &row) {
        const bool stays = std::any_of(operations.begin(), operations.end(), [&](const OperationRow &each) {
            return each.operation.id == row.data.operation.id;
        });
        if (!stays) {
            row.widget->hide();
            row.widget->deleteLater();
        }
        return !stays;
    });
    for (OperationRow &each : operations) {
        if (Row *row = find(each.operation.id)) {
            row->data = std::move(each);
            continue;
        }
        m_rows.push_back(makeRow(each));
        m_layout->insertWidget(int(m_rows.size()) - 1, m_rows.back().widget);
    }
    m_more->setOwnText(tr("And %Ln more that are not settled: see the list.", nullptr, int(all - m_rows.size())));
    m_more->setVisible(all > m_rows.size());
    setVisible(!m_rows.empty());
    if (m_rows.empty())
        m_countdown.stop();
    else
        m_countdown.start();
    tellAll();
}

void OpenOperations::setChecking(const OperationId &id, bool checking)
{
    if (Row *row = find(id)) {
        row->checking = checking;
        tell(*row);
    }
}

void OpenOperations::tell(Row &row)
{
    const actions::Operation &operation = row.data.operation;
    const bool forPerson = operation.state == OperationState::NeedsPerson;
    const QString doing =
        row.checking ? tr("It is being read back now.") : waitingText(operation, m_clock.now(), m_provider);
    row.pill->setPill(operationPill(operation.state));
    row.text->setOwnText(tr("%1 for %2. %3", "an operation, customer, what is being done about it")
                             .arg(requestTitle(operation.request), whomText(operation, row.data.customerName), doing));
    row.settle->setVisible(forPerson);
    const bool possible = m_settling == Settling::Possible;
    row.settle->setEnabled(possible);
    row.check->setEnabled(possible && !row.checking);
    row.check->setToolTip(possible ? tr("Reads it back from %1 now; nothing is sent again.").arg(m_provider)
                                   : tr("This environment is read only."));
}

void OpenOperations::tellAll()
{
    for (Row &row : m_rows)
        tell(row);
}

QString OpenOperations::text(const OperationId &id) const
{
    const Row *row = find(id);
    return row ? row->text->text() : QString();
}

QPushButton *OpenOperations::checkButton(const OperationId &id) const
{
    const Row *row = find(id);
    return row ? row->check : nullptr;
}

QPushButton *OpenOperations::settleButton(const OperationId &id) const
{
    const Row *row = find(id);
    return row ? row->settle : nullptr;
}

} // namespace reckoner::ui
