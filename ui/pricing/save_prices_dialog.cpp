// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pricing/save_prices_dialog.h"
#include "ui/common/credits_text.h"

#include "core/pricing/quote.h"
#include "ui/common/date_field.h"
#include "ui/common/details_pane.h"
#include "ui/common/money_text.h"
#include "ui/common/notice_bar.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/zone.h"
#include "ui/pricing/credit_scale.h"
#include "ui/pricing/price_curve.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

using pricing::PriceList;

namespace {

constexpr QSize kSavePricesSize{620, 560};

struct PriceChange {
    QString what, before, after;
};

QString totalAt(const std::optional<PriceList> &list, pricing::Plan plan, qint64 credits)
{
    if (!list)
        return QStringLiteral("–");
    const auto made = pricing::quote(*list, {plan, credits});
    return made ? moneyText(made->total) : QStringLiteral("–");
}

std::vector<PriceChange> priceChanges(const std::optional<PriceList> &before, const PriceList &after)
{
    std::vector<PriceChange> changes;
    for (const pricing::Plan plan : pricing::kPlans)
        for (const qint64 credits : CreditScale(after).ticks()) {
            PriceChange change{
                SavePricesDialog::tr("%1, %2 credits", "a plan, number").arg(planTitle(plan), creditsText(credits)),
                totalAt(before, plan, credits), totalAt(after, plan, credits)};
            if (change.before != change.after)
                changes.push_back(std::move(change));
        }
    return changes;
}

} // namespace

SavePricesDialog::SavePricesDialog(Parts parts, std::optional<PriceList> before, PriceList list, QWidget *parent)
    : DialogFrame(tr("Store these prices"), parent), m_parts(parts), m_before(std::move(before)),
      m_list(std::move(list))
{
    addProduction(m_parts.kind);
    addSubject(m_before ? tr("Version %1 follows version %2").arg(m_before->version + 1).arg(m_before->version)
                        : tr("The first version"));
    addChanges();
    addStart();
    addReason({tr("&Reason"), tr("Reason"), tr("Kept with the version and in the audit log")});
    setPrimary(tr("Store version %1").arg(m_before ? m_before->version + 1 : 1));
    resize(kSavePricesSize);
    connect(reasonField(), &QLineEdit::textChanged, this, &SavePricesDialog::sync);
    connect(m_later, &QCheckBox::toggled, this, &SavePricesDialog::sync);
    connect(primaryButton(), &QPushButton::clicked, this, &SavePricesDialog::submit);
    sync();
}

void SavePricesDialog::addChanges()
{
    auto *zone = new Zone(tr("What changes"), this);
    const std::vector<PriceChange> changes = priceChanges(m_before, m_list);
    QTableWidget *table = paneTable(tr("What changes"), {tr("Amount"), tr("Until now"), tr("From then on")}, zone);
    table->setRowCount(int(changes.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const PriceChange &change = changes[size_t(row)];
        table->setItem(row, 0, new QTableWidgetItem(change.what));
        for (const auto &[column, text] : {std::pair(1, change.before), std::pair(2, change.after)}) {
            auto *item = new QTableWidgetItem(text);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column, item);
        }
    }
    table->verticalHeader()->setDefaultSectionSize(kRowHeightCompact);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (const int column : {1, 2})
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->setVisible(!changes.empty());
    zone->contents()->addWidget(table);
    if (changes.empty()) {
        auto *none = new PlainLabel(zone);
        none->setOwnText(tr("No price changes at the amounts of the scale; limits, steps or other settings do."));
        none->setWordWrap(true);
        zone->contents()->addWidget(none);
    }
    body()->addWidget(zone, 1);
}

void SavePricesDialog::addStart()
{
    auto *zone = new Zone(tr("From when on"), this);
    auto *row = new QHBoxLayout;
    m_later = new QCheckBox(tr("Not at once, but &from"), zone);
    m_day = dateField(tr("First day of the prices"), zone);
    m_day->setMinimumDate(localDate(m_parts.clock.now().plusDays(1)));
    m_day->setDate(localDate(m_parts.clock.now().plusMonths(1)));
    row->addWidget(m_later);
    row->addWidget(m_day);
    row->addStretch(1);
    zone->contents()->addLayout(row);
    body()->addWidget(zone);
}

void SavePricesDialog::sync()
{
    QString whyNot;
    if (m_parts.safety == SafetyLevel::ReadOnly)
        whyNot = tr("This environment is read only.");
    else if (reasonField()->text().trimmed().isEmpty())
        whyNot = tr("Say why the prices change.");
    primaryButton()->setEnabled(whyNot.isEmpty() && !m_sending);
    setStatus(m_sending ? tr("Storing …") : whyNot);
    m_day->setEnabled(m_later->isChecked() && !m_sending);
    m_later->setEnabled(!m_sending);
    reasonField()->setEnabled(!m_sending);
    closeButton()->setEnabled(!m_sending);
}

void SavePricesDialog::submit()
{
    if (m_sending || !primaryButton()->isEnabled())
        return;
    m_sending = true;
    sync();
    m_parts.desk
        .save(m_list, m_later->isChecked() ? std::optional(startOfDay(m_day->date())) : std::nullopt,
              m_before ? m_before->version : 0, reasonField()->text().trimmed())
        .then(this, [this](Result<PriceList> answer) {
            m_sending = false;
            if (answer) {
                Q_EMIT stored(answer->version);
                return accept();
            }
            notices().setNotice(QStringLiteral("save"),
                                {Tone::Bad, tr("Nothing was stored: %1").arg(errorSentence(answer.error())), {}, {}});
            sync();
        });
}

void SavePricesDialog::reject()
{
    if (!m_sending)
        DialogFrame::reject();
}

} // namespace reckoner::ui
