// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/payments_page.h"

#include "ui/common/data_table.h"
#include "ui/common/date_field.h"
#include "ui/common/filter_bar.h"
#include "ui/common/money_text.h"
#include "ui/common/outcome_pill.h"
#include "ui/common/plain_label.h"
#include "ui/common/status_pill.h"
#include "ui/common/subscription_words.h"
#include "ui/common/two_part_delegate.h"
#include "ui/common/view_state.h"
#include "ui/payments/payment_pane.h"
#include "ui/payments/payment_window.h"

#include <QClipboard>
#include <QDate>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace reckoner::ui {

using payments::PaymentFilter;
using payments::PaymentOutcome;

namespace {

constexpr int kTotalsGatherMs = 1500;
constexpr int kPaymentsMinuteMs = 60'000;
const QString kStatusKey = QStringLiteral("status");
const QString kCreatedKey = QStringLiteral("created");
const QString kOriginKey = QStringLiteral("origin");
const QString kCurrencyKey = QStringLiteral("currency");
const QString kAmountKey = QStringLiteral("amount");
const QString kInvoiceNotice = QStringLiteral("payments.invoice");

// From and before of a named range of days, where the person sits.
std::pair<std::optional<Instant>, std::optional<Instant>> dayRange(const QString &name, Instant now)
{
    const QDate today = localDate(now);
    const QDate month(today.year(), today.month(), 1);
    if (name == QLatin1StringView("today"))
        return {startOfDay(today), std::nullopt};
    if (name == QLatin1StringView("week"))
        return {startOfDay(today.addDays(-6)), std::nullopt};
    if (name == QLatin1StringView("days30"))
        return {startOfDay(today.addDays(-29)), std::nullopt};
    if (name == QLatin1StringView("month"))
        return {startOfDay(month), std::nullopt};
    if (name == QLatin1StringView("month_before"))
        return {startOfDay(month.addMonths(-1)), startOfDay(month)};
    if (name == QLatin1StringView("year"))
        return {startOfDay(QDate(today.year(), 1, 1)), std::nullopt};
    if (name == QLatin1StringView("year_before"))
        return {startOfDay(QDate(today.year() - 1, 1, 1)), startOfDay(QDate(today.year(), 1, 1))};
    return {};
}

// "50-200", "1000-" or "-1": whole units.
void setAmountRange(const QString &text, PaymentFilter &filter)
{
    const qsizetype dash = text.indexOf(QLatin1Char('-'));
    if (dash < 0)
        return;
    bool isNumber = false;
    const qint64 from = text.left(dash).toLongLong(&isNumber);
    if (isNumber)
        filter.wholeFrom = from;
    const qint64 below = text.mid(dash + 1).toLongLong(&isNumber);
    if (isNumber)
        filter.wholeBelow = below;
}

} // namespace

static std::vector<const char *> originsOf(const QString &provider)
{
    if (provider == QLatin1StringView("Stripe"))
        return {"subscription_cycle", "subscription_create", "subscription_update", "payment_intent", "manual"};
    return {"subscription_recurring",
            "subscription_update",
            "subscription_charge",
            "web",
            "api",
            "subscription_payment_method_change"};
}

static ListPage::Words paymentsPageWords()
{
    return {.title = PaymentsPage::tr("Payments"),
            .searchHint = PaymentsPage::tr("Customer, invoice, card's last four, id"),
            .searchName = PaymentsPage::tr("Search payments"),
            .loading = PaymentsPage::tr("Loading payments"),
            .failed = PaymentsPage::tr("The payments could not be read"),
            .noMatch = PaymentsPage::tr("No payment fits the search and the filters."),
            .emptyTitle = PaymentsPage::tr("No payments yet"),
            .emptyHint = PaymentsPage::tr("Payments appear here once the first one is synchronised.")};
}

PaymentsPage::PaymentsPage(const PageContext &context, PaymentDesk &desk, QWidget *parent)
    : PaymentsPage(context, desk, new PaymentWindow, new PaymentPane, parent)
{
}

PaymentsPage::PaymentsPage(const PageContext &context, PaymentDesk &desk, PaymentWindow *rows, PaymentPane *pane,
                           QWidget *parent)
    : ListPage(context, QStringLiteral("payments"), paymentsPageWords(), rows, pane, parent), m_desk(desk),
      m_rows(rows), m_pane(pane), m_totals(new PlainLabel(this))
{
    m_totals->setMuted();
    m_totals->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // it says as much as there is room for
    m_totals->hide();
    addToHead(m_totals);
    setUpFilter();
    setUpTable();
    m_totalsOld.setSingleShot(true);
    m_totalsOld.setInterval(kTotalsGatherMs);
    connect(&m_totalsOld, &QTimer::timeout, this, &PaymentsPage::readTotals);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_rows->setNow(this->context().clock.now()); });
    m_minute.start(kPaymentsMinuteMs);
    m_rows->setNow(context.clock.now());
    connect(&m_desk, &PaymentDesk::paymentsChanged, this, [this](const QSet<QString> &ids) {
        noteChanged(ids);
        if (!m_totalsOld.isActive())
            m_totalsOld.start();
    });
    connect(m_pane, &PaymentPane::entityRequested, this, &Page::entityRequested);
    connect(m_pane, &PaymentPane::invoiceRequested, this, &PaymentsPage::openInvoice);
    connect(m_pane, &PaymentPane::retryRequested, this, [this] { showDetails(selected()); });
    finishSetUp(PaymentWindow::Created);
}

void PaymentsPage::setUpFilter()
{
    std::vector<FilterChoice> statuses;
    for (const PaymentOutcome outcome :
         {PaymentOutcome::Failed, PaymentOutcome::Pending, PaymentOutcome::Succeeded, PaymentOutcome::PartiallyRefunded,
          PaymentOutcome::Refunded, PaymentOutcome::Disputed, PaymentOutcome::Canceled})
        statuses.push_back({payments::paymentOutcomeText(outcome), outcomePill(outcome).word});
    filter().addChoice(kStatusKey, tr("Status"), std::move(statuses));
    filter().addChoice(kCreatedKey, tr("Created"),
                       {{QStringLiteral("today"), tr("Today")},
                        {QStringLiteral("week"), tr("Last 7 days")},
                        {QStringLiteral("days30"), tr("Last 30 days")},
                        {QStringLiteral("month"), tr("This month")},
                        {QStringLiteral("month_before"), tr("Last month")},
                        {QStringLiteral("year"), tr("This year")},
                        {QStringLiteral("year_before"), tr("Last year")}});
    std::vector<FilterChoice> origins;
    for (const char *origin : originsOf(context().providerName))
        origins.push_back({QString::fromLatin1(origin), originText(QString::fromLatin1(origin))});
    filter().addChoice(kOriginKey, tr("Origin"), std::move(origins));
    std::vector<FilterChoice> currencies;
    for (const QString &code : context().state.value(stateKey("currencies")).toStringList())
        currencies.push_back({code, code});
    if (currencies.empty())
        currencies.push_back({QStringLiteral("USD"), QStringLiteral("USD")});
    filter().addChoice(kCurrencyKey, tr("Currency"), std::move(currencies));
    filter().addChoice(kAmountKey, tr("Amount"),
                       {{QStringLiteral("-1"), tr("Under 1")},
                        {QStringLiteral("1-50"), tr("1 to 50")},
                        {QStringLiteral("50-200"), tr("50 to 200")},
                        {QStringLiteral("200-1000"), tr("200 to 1,000")},
                        {QStringLiteral("1000-"), tr("1,000 and more")}});
}

void PaymentsPage::setUpTable()
{
    DataTable &rows = table();
    rows.setItemDelegateForColumn(PaymentWindow::Status, new PillDelegate(&rows));
    rows.setItemDelegateForColumn(PaymentWindow::Customer, new TwoPartDelegate(&rows));
    rows.setItemDelegateForColumn(PaymentWindow::Subscription, new IdDelegate(&rows));
    rows.setItemDelegateForColumn(PaymentWindow::Payment, new IdDelegate(&rows));
    rows.setColumnWidth(PaymentWindow::Created, 96);
    rows.setColumnWidth(PaymentWindow::Status, 96);
    rows.setColumnWidth(PaymentWindow::Amount, 92);
    rows.setColumnWidth(PaymentWindow::Method, 126);
    rows.setColumnWidth(PaymentWindow::Origin, 110);
    rows.setColumnWidth(PaymentWindow::Invoice, 96);
    rows.setColumnHidden(PaymentWindow::Invoice, true);
    rows.setColumnHidden(PaymentWindow::Origin, true);
    rows.setColumnHidden(PaymentWindow::Subscription, true);
    rows.setColumnHidden(PaymentWindow::Payment, true);
    rows.setFixedColumn(PaymentWindow::Customer);
    rows.setFlexible({{PaymentWindow::Customer, 140, 3}, {PaymentWindow::Failure, 90, 2}});
}

std::optional<Qt::SortOrder> PaymentsPage::sortDirection(int column) const
{
    return column == PaymentWindow::Created ? std::optional(Qt::DescendingOrder) : std::nullopt;
}

PaymentFilter PaymentsPage::paymentFilter() const
{
    const FilterBar &bar = this->filter();
    PaymentFilter filter;
    filter.outcome = payments::paymentOutcomeFromText(bar.choice(kStatusKey));
    std::tie(filter.createdFrom, filter.createdBefore) = dayRange(bar.choice(kCreatedKey), context().clock.now());
    filter.origin = bar.choice(kOriginKey);
    filter.currency = bar.choice(kCurrencyKey);
    setAmountRange(bar.choice(kAmountKey), filter);
    filter.search = bar.searchText();
    return filter;
}

void PaymentsPage::applyQuery()
{
    const PaymentFilter filter = paymentFilter();
    PaymentWindow::Source source;
    // By time of creation: what comes later stands above, but for a first load, which the window notices by itself.
    source.growth = PaymentWindow::Growth::AtTop;
    source.page = [this, filter](std::optional<payments::PaymentCursor> after, storage::PageLimit limit) {
        return m_desk.list(filter, std::move(after), limit);
    };
    source.count = [this, filter] { return m_desk.count(filter); };
    source.anchors = [this, filter](int step) { return m_desk.anchors(filter, step); };
    source.byIds = [this](std::vector<QString> ids) {
        std::vector<PaymentId> wanted;
        for (QString &id : ids)
            wanted.emplace_back(std::move(id));
        return m_desk.rowsByIds(std::move(wanted));
    };
    m_rows->setNow(context().clock.now());
    m_rows->setSource(std::move(source));
    readTotals();
    if (!std::exchange(m_currenciesAsked, true))
        readCurrencies();
}

void PaymentsPage::readCurrencies()
{
    m_desk.currencies().then(this, [this](Result<QStringList> found) {
        if (!found || found->isEmpty())
            return;
        std::vector<FilterChoice> choices;
        for (const QString &code : *found)
            choices.push_back({code, code});
        filter().setChoices(kCurrencyKey, std::move(choices));
        context().state.setValue(stateKey("currencies"), *found);
    });
}

void PaymentsPage::readTotals()
{
    const int asked = ++m_totalsAsked;
    m_desk.totals(paymentFilter()).then(this, [this, asked](Result<std::vector<payments::PaymentTotals>> totals) {
        if (asked != m_totalsAsked)
            return;
        if (totals)
            showTotals(*totals);
        else
            m_totals->hide();
    });
}

// The largest first; what does not fit one line is told in the tool-tip.
void PaymentsPage::showTotals(const std::vector<payments::PaymentTotals> &all)
{
    std::vector<payments::PaymentTotals> totals = all;
    std::stable_sort(totals.begin(), totals.end(), [](const auto &a, const auto &b) { return a.count > b.count; });
    m_totalsParts.clear();
    QStringList whole;
    for (const payments::PaymentTotals &each : totals) {
        QStringList text{tr("%1: %Ln payment(s)", "currency", int(std::min<qint64>(each.count, 1'000'000'000)))
                             .arg(each.currency.code()),
                         tr("collected %1").arg(moneyText(each.collected))};
        if (!each.refunded.isZero())
            text.append(tr("refunded %1").arg(moneyText(each.refunded)));
        m_totalsParts.append(text.join(QStringLiteral(" · ")));
        text.append(tr("billed in all %1").arg(moneyText(each.billed)));
        whole.append(text.join(QStringLiteral(" · ")));
    }
    fitTotals();
    m_totals->setToolTip(whole.join(QLatin1Char('\n')));
    m_totals->setAccessibleDescription(whole.join(QStringLiteral("; ")));
    m_totals->setVisible(!totals.empty());
}

// As many currencies as one line holds.
void PaymentsPage::fitTotals()
{
    const QString gap(5, QLatin1Char(' '));
    QString text;
    for (qsizetype shown = m_totalsParts.size(); shown > 0; --shown) {
        QStringList parts = m_totalsParts.first(shown);
        if (shown < m_totalsParts.size())
            parts.append(tr("%Ln more currency(s)", nullptr, int(m_totalsParts.size() - shown)));
        text = parts.join(gap);
        if (m_totals->fontMetrics().horizontalAdvance(text) <= width() - 2 * kSpaceL)
            break;
    }
    m_totals->setOwnText(text);
}

void PaymentsPage::resizeEvent(QResizeEvent *event)
{
    ListPage::resizeEvent(event);
    fitTotals();
}

QString PaymentsPage::totalsText() const
{
    return m_totals->isHidden() ? QString() : m_totals->text();
}

void PaymentsPage::showDetails(const QString &id)
{
    const int asked = ++m_detailsAsked;
    if (id.isEmpty()) {
        m_pane->showNothing();
        return;
    }
    m_pane->showLoading();
    m_desk.details(PaymentId(id)).then(this, [this, asked](Result<PaymentDetails> details) {
        if (asked != m_detailsAsked)
            return;
        if (details)
            m_pane->showDetails(*details, context().clock.now());
        else
            m_pane->showError(details.error());
    });
}

void PaymentsPage::openDetails()
{
    m_pane->invoiceButton().setFocus(Qt::OtherFocusReason);
}

QByteArray PaymentsPage::detailsJson() const
{
    return m_pane->details() ? m_pane->details()->payment.raw : QByteArray();
}

void PaymentsPage::fillContextMenu(QMenu &menu)
{
    if (!m_pane->details())
        return;
    const payments::Payment &payment = m_pane->details()->payment;
    QAction *invoice = menu.addAction(tr("Open the invoice…"));
    invoice->setEnabled(m_pane->invoiceButton().isEnabled());
    connect(invoice, &QAction::triggered, this, [this, id = payment.id] { openInvoice(id); });
    const auto link = [&](const QString &text, EntityKind kind, const QString &id) {
        QAction *action = menu.addAction(text);
        action->setEnabled(!id.isEmpty());
        connect(action, &QAction::triggered, this, [this, kind, id] { Q_EMIT entityRequested({kind, id}); });
    };
    link(tr("Show the customer"), EntityKind::Customer, payment.customerId.toString());
    link(tr("Show the subscription"), EntityKind::Subscription, payment.subscriptionId.toString());
    menu.addSeparator();
    connect(menu.addAction(tr("Copy the payment id")), &QAction::triggered, this,
            [id = payment.id] { QGuiApplication::clipboard()->setText(id.toString()); });
}

void PaymentsPage::openInvoice(const PaymentId &id)
{
    Q_EMIT noticeCleared(kInvoiceNotice);
    m_pane->invoiceButton().setEnabled(false); // one click, one request
    m_desk.invoiceLink(id).then(this, [this](Result<QUrl> link) {
        m_pane->invoiceButton().setEnabled(true);
        const bool opened = link && QDesktopServices::openUrl(*link);
        if (!opened)
            Q_EMIT noticeRaised(kInvoiceNotice, {Tone::Warn,
                                                 link ? tr("No program could be started to show the invoice.")
                                                      : tr("The invoice cannot be shown: %1").arg(link.error().message),
                                                 {},
                                                 {}});
    });
}

} // namespace reckoner::ui
