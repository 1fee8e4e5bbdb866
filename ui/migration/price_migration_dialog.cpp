// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migration/price_migration_dialog.h"

#include "ui/common/account_confirmation.h"
#include "ui/common/details_pane.h"
#include "ui/common/labelled_field.h"
#include "ui/common/money_text.h"
#include "ui/common/notice_bar.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/state_view.h"
#include "ui/common/status_pill.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"
#include "ui/migration/migration_wish_form.h"
#include "ui/migration/migration_words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

using namespace actions;

namespace {

const QString kMigrationNotice = QStringLiteral("migration");
constexpr int kMigrationCountSoonMs = 200; // a person who types is not done yet
constexpr int kUsualSample = 25;
constexpr int kTotalsHeight = 130;
constexpr qint64 kPaceWindowMs = 60'000;
constexpr qint64 kShortestToldMs = 2'000;
constexpr int kSampleWidth = 160, kAmountWidth = 140, kRunColumnWidth = 90;
constexpr int kRequestsPerRow = 2; // preview and change
enum RunColumn { RunBegun, RunMoved, RunState, RunDone, RunBy };
enum NoteworthyColumn { NotedSubscription, NotedWhat, NotedBefore, NotedAfter, NotedWhy };
enum RowColumn { RowSubscription, RowCustomer, RowResult, RowDetail };

QTableWidgetItem *migrationCell(const QString &text, const QString &id = {})
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(plainToolTip(id.isEmpty() ? text : id));
    if (!id.isEmpty())
        item->setData(IdRole, id);
    return item;
}

QTableWidgetItem *migrationFigure(const QString &text)
{
    QTableWidgetItem *item = migrationCell(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QTableWidgetItem *migrationPillCell(const Pill &pill)
{
    QTableWidgetItem *item = migrationCell(pill.word);
    item->setData(ToneRole, int(pill.tone));
    return item;
}

void addCells(QTableWidget *table, const std::vector<QTableWidgetItem *> &cells)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (size_t column = 0; column < cells.size(); ++column)
        table->setItem(row, int(column), cells[column]);
}

} // namespace

PriceMigrationDialog::PriceMigrationDialog(Context context, Catalog catalog, const PriceId &from, QWidget *parent)
    : DialogFrame(tr("Move subscriptions to another price"), parent), m_context(context), m_catalog(std::move(catalog)),
      m_wish(new MigrationWishForm(m_catalog, from, context.clock.now(), this))
{
    m_watch.start();
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(kMigrationCountSoonMs);
    m_pace.setInterval(1000);
    build();
    connectAll();
    resize(940, 680);
    goTo(from.isEmpty() ? Step::Runs : Step::Wish);
    listRuns();
    if (!from.isEmpty())
        count();
}

void PriceMigrationDialog::build()
{
    addProduction(m_context.kind);
    addSubject(m_context.desk.account().toString());
    m_heading = new PlainLabel(this);
    m_heading->setFont(headingFont(font()));
    m_heading->setWordWrap(true);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeRunsPage());
    m_pages->addWidget(m_wish);
    m_pages->addWidget(makeTrialPage());
    m_pages->addWidget(makeRunPage());
    body()->addWidget(m_heading);
    body()->addWidget(m_pages, 1);
    buildFoot();
}

QWidget *PriceMigrationDialog::makeRunsPage()
{
    m_runs =
        paneTable(tr("Migrations"),
                  {tr("Begun"), tr("From and to"), tr("State"), tr("Moved", "of all subscriptions"), tr("By")}, this);
    m_runs->setSelectionMode(QAbstractItemView::SingleSelection);
    m_runs->setItemDelegateForColumn(RunState, new PillDelegate(m_runs));
    m_runs->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_runs->horizontalHeader()->setSectionResizeMode(RunMoved, QHeaderView::Stretch);
    m_runs->horizontalHeader()->setMinimumSectionSize(kRunColumnWidth);
    m_runsStack = new ContentStack(m_runs, this);
    m_runsStack->showLoading(tr("Reading the migrations"));
    return m_runsStack;
}

QWidget *PriceMigrationDialog::makeTrialPage()
{
    auto *page = new QWidget(this);
    m_trialProgress = new QProgressBar(page);
    m_trialProgress->setAccessibleName(tr("Progress of the trial"));
    m_trialProgress->setTextVisible(false);
    m_trialSaid = new PlainLabel(page);
    m_trialSaid->setWordWrap(true);
    m_totals = paneTable(
        tr("Totals"),
        {tr("Currency"), tr("Due now"), tr("Each renewal before"), tr("Each renewal after"), tr("Difference")}, page);
    m_totals->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_totals->setFixedHeight(kTotalsHeight);
    for (int column = 1; column < m_totals->columnCount(); ++column)
        m_totals->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_noteworthy = paneTable(
        tr("What stands out"),
        {tr("Subscription"), tr("What stands out"), tr("Renewal before"), tr("Renewal after"), tr("Why")}, page);
    m_noteworthy->setItemDelegateForColumn(NotedWhat, new PillDelegate(m_noteworthy));
    m_noteworthy->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_noteworthy->horizontalHeader()->setSectionResizeMode(NotedWhy, QHeaderView::Stretch);
    for (const int column : {NotedBefore, NotedAfter}) {
        m_noteworthy->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        m_noteworthy->setColumnWidth(column, kAmountWidth);
        m_noteworthy->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_trialProgress);
    column->addWidget(m_trialSaid);
    column->addWidget(m_totals);
    column->addWidget(m_noteworthy, 1);
    return page;
}

QWidget *PriceMigrationDialog::makeRunPage()
{
    auto *page = new QWidget(this);
    m_progress = new QProgressBar(page);
    m_progress->setAccessibleName(tr("Progress of the migration"));
    m_progress->setTextVisible(false);
    m_runSaid = new PlainLabel(page);
    m_runSaid->setWordWrap(true);
    m_state = new QComboBox(page);
    m_state->addItem(tr("All"), QString());
    for (const MigrationRowState state : {MigrationRowState::Done, MigrationRowState::Refused,
                                          MigrationRowState::Unsettled, MigrationRowState::Pending})
        m_state->addItem(migrationRowPill(state).word, migrationRowStateText(state));
    m_stop = new QPushButton(tr("St&op"), page);
    m_undo = new QPushButton(tr("&Move back…"), page);
    auto *line = new QHBoxLayout;
    line->addWidget(fieldLabel(tr("Sho&w"), m_state, page));
    line->addWidget(m_state);
    line->addStretch(1);
    for (QPushButton *button : {m_stop, m_undo}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    m_rows = paneTable(tr("Subscriptions of the migration"),
                       {tr("Subscription"), tr("Customer"), tr("Result"), tr("Why")}, page);
    m_rows->setItemDelegateForColumn(RowResult, new PillDelegate(m_rows));
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rows->horizontalHeader()->setSectionResizeMode(RowDetail, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_progress);
    column->addWidget(m_runSaid);
    column->addLayout(line);
    column->addWidget(m_rows, 1);
    return page;
}

void PriceMigrationDialog::buildFoot()
{
    addAuditReason(m_context.safety);
    m_confirmation = new AccountConfirmation(m_context.desk.account(), m_context.safety, this);
    foot()->insertWidget(1, m_confirmation);
    m_sampleRow = new QWidget(this);
    m_sample = new QComboBox(m_sampleRow);
    m_sample->setMinimumWidth(kSampleWidth);
    m_sample->addItem(tr("the first %n", "subscriptions", kUsualSample), kUsualSample);
    m_sample->addItem(tr("all of them"), 0);
    auto *line = new QHBoxLayout(m_sampleRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch(1);
    line->addWidget(fieldLabel(tr("Try it out &on"), m_sample, m_sampleRow));
    line->addWidget(m_sample);
    foot()->insertWidget(2, m_sampleRow);
    m_back = new QPushButton(tr("&Back"), this);
    m_back->setAutoDefault(false);
    auto *buttons = qobject_cast<QHBoxLayout *>(foot()->itemAt(foot()->count() - 1)->layout());
    RK_ASSERT(buttons);
    buttons->insertWidget(1, m_back);
    setTabOrder(reasonField(), m_confirmation->field());
    setTabOrder(m_confirmation->field(), m_sample);
    setTabOrder(m_sample, m_back);
    setTabOrder(m_back, closeButton());
    setTabOrder(closeButton(), primaryButton());
}

void PriceMigrationDialog::connectAll()
{
    PriceMigrationDesk &desk = m_context.desk;
    connect(primaryButton(), &QPushButton::clicked, this, &PriceMigrationDialog::primary);
    connect(m_back, &QPushButton::clicked, this, &PriceMigrationDialog::back);
    connect(m_undo, &QPushButton::clicked, this, &PriceMigrationDialog::askUndo);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stopping = true;
        m_context.desk.stop();
        sync();
    });
    connect(reasonField(), &QLineEdit::textChanged, this, &PriceMigrationDialog::sync);
    connect(m_confirmation, &AccountConfirmation::changed, this, &PriceMigrationDialog::sync);
    connect(m_wish, &MigrationWishForm::changed, this, &PriceMigrationDialog::countSoon);
    connect(&m_countSoon, &QTimer::timeout, this, &PriceMigrationDialog::count);
    connect(&m_pace, &QTimer::timeout, this, [this] { m_runSaid->setOwnText(paceText()); });
    connect(m_state, &QComboBox::currentIndexChanged, this, &PriceMigrationDialog::fillRows);
    connect(m_runs, &QTableWidget::itemSelectionChanged, this, &PriceMigrationDialog::sync);
    connect(m_runs, &QTableWidget::itemActivated, this, &PriceMigrationDialog::primary);
    connect(m_rows, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        const QString id = m_rows->item(item->row(), RowSubscription)->data(IdRole).toString();
        Q_EMIT entityRequested({EntityKind::Subscription, id});
    });
    connect(&m_runsStack->state(), &StateView::retryRequested, this, &PriceMigrationDialog::listRuns);
    connect(&m_runsStack->state(), &StateView::actionRequested, this, [this] { goTo(Step::Wish); });
    connect(&desk, &PriceMigrationDesk::previewed, this, [this](qint64 done, qint64 all) {
        if (m_step != Step::Trying)
            return;
        m_trialProgress->setRange(0, int(all));
        m_trialProgress->setValue(int(done));
        setStatus(tr("%1 of %2 tried out", "done, all").arg(QLocale().toString(done), QLocale().toString(all)));
    });
    connect(&desk, &PriceMigrationDesk::progressed, this, &PriceMigrationDialog::noteProgress);
    connect(&desk, &PriceMigrationDesk::ended, this, &PriceMigrationDialog::noteEnd);
    connect(&desk, &PriceMigrationDesk::operationSettled, this, &PriceMigrationDialog::look);
}

bool PriceMigrationDialog::isRunning() const
{
    return m_step == Step::Run && !m_wanted.id.isEmpty() && m_context.desk.running() == m_wanted.id;
}

void PriceMigrationDialog::goTo(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(step == Step::Runs ? 0 : step == Step::Wish ? 1 : step == Step::Run ? 3 : 2);
    if (step == Step::Confirm)
        m_confirmation->field()->clear();
    sync();
}

void PriceMigrationDialog::primary()
{
    if (!primaryButton()->isEnabled())
        return;
    notices().clearNotice(kMigrationNotice);
    switch (m_step) {
    case Step::Runs: openRun(m_all[size_t(m_runs->currentRow())]); break;
    case Step::Wish: tryOut(); break;
    case Step::Trying:
        m_stopping = true;
        m_context.desk.stop();
        sync();
        break;
    case Step::Confirm: confirm(); break;
    case Step::Run: goOn(); break;
    }
}

void PriceMigrationDialog::back()
{
    notices().clearNotice(kMigrationNotice);
    switch (m_step) {
    case Step::Runs:
        goTo(Step::Wish);
        count();
        break;
    case Step::Confirm: goTo(m_undoOf.isEmpty() ? Step::Wish : Step::Run); break;
    case Step::Wish:
    case Step::Run:
        goTo(Step::Runs);
        listRuns();
        break;
    case Step::Trying: break;
    }
}

void PriceMigrationDialog::listRuns()
{
    m_context.desk.list().then(this, [this](Result<std::vector<MigrationSummary>> &&all) {
        if (!all) {
            m_runsStack->showError(tr("The migrations could not be read"), all.error());
            return;
        }
        showRuns(*all);
    });
}

void PriceMigrationDialog::showRuns(const std::vector<MigrationSummary> &all)
{
    m_all = all;
    m_runs->setRowCount(0);
    int open = 0;
    for (const MigrationSummary &one : m_all) {
        open += one.isOpen() ? 1 : 0;
        const bool runs = m_context.desk.running() == one.migration.id;
        addCells(m_runs,
                 {migrationCell(relativeText(one.migration.createdAt, m_context.clock.now()),
                                exactText(one.migration.createdAt)),
                  migrationCell(movedWords(one.migration), one.migration.id),
                  migrationPillCell(migrationPill(one, runs)),
                  migrationFigure(tr("%1 of %2", "number, number")
                                      .arg(QLocale().toString(one.counts.done), QLocale().toString(one.counts.all()))),
                  migrationCell(harmless(one.migration.actor, 40))});
    }
    if (m_all.empty()) {
        m_runsStack->showEmpty(tr("No migrations yet"),
                               tr("Subscriptions that are moved to another price are listed here, with what became of "
                                  "each."),
                               tr("Move subscriptions…"));
    } else {
        m_runsStack->showContent();
        m_runs->selectRow(0);
    }
    if (open > 0 && m_step == Step::Wish)
        notices().setNotice(QStringLiteral("open"),
                            {Tone::Warn, tr("%n migration(s) are not finished.", nullptr, open), tr("Look"), [this] {
                                 notices().clearNotice(QStringLiteral("open"));
                                 goTo(Step::Runs);
                             }});
    sync();
}

void PriceMigrationDialog::countSoon()
{
    m_reached = -1;
    ++m_asked;
    m_wish->setCountText(tr("Counting…"));
    m_countSoon.start();
    sync();
}

void PriceMigrationDialog::count()
{
    if (!m_wish->fault().isEmpty()) {
        m_wish->setCountText({});
        sync();
        return;
    }
    m_context.desk.count(m_wish->wanted().from, m_wish->filter())
        .then(this, [this, asked = ++m_asked](Result<qint64> &&reached) {
            if (asked != m_asked)
                return;
            m_reached = reached ? *reached : -1;
            m_wish->setCountText(reached ? tr("%n subscription(s) would be moved.", nullptr, int(*reached))
                                         : errorSentence(reached.error()));
            sync();
        });
}

void PriceMigrationDialog::tryOut()
{
    m_wanted = m_wish->wanted();
    m_filter = m_wish->filter();
    m_undoOf.clear();
    m_stopping = false;
    m_busy = true;
    m_totals->setRowCount(0);
    m_noteworthy->setRowCount(0);
    m_trialSaid->setOwnText({});
    m_trialProgress->setRange(0, 0);
    goTo(Step::Trying);
    m_context.desk.shadow(m_wanted, m_filter, m_sample->currentData().toInt())
        .then(this, [this](Result<ShadowReport> &&report) {
            m_busy = false;
            if (!report) {
                goTo(Step::Wish);
                fail(tr("It could not be tried out."), report.error());
                return;
            }
            showTrial(*report);
            goTo(Step::Confirm);
        });
}

void PriceMigrationDialog::showTrial(const ShadowReport &report)
{
    const QLocale locale;
    for (const auto &[currency, total] : report.totals) {
        const Result<Money> grows = total.recurringAfter.minus(total.recurringBefore);
        addCells(m_totals,
                 {migrationCell(currency), migrationFigure(moneyText(total.dueNow)),
                  migrationFigure(moneyText(total.recurringBefore)), migrationFigure(moneyText(total.recurringAfter)),
                  migrationFigure(grows ? signedMoneyText(*grows) : QStringLiteral("–"))});
    }
    for (const ShadowReport::Refusal &one : report.refused)
        addCells(m_noteworthy, {migrationCell(shortId(one.subscriptionId.toString()), one.subscriptionId.toString()),
                                migrationPillCell({Tone::Bad, tr("Would be refused")}), migrationFigure({}),
                                migrationFigure({}), migrationCell(harmless(one.why, 300))});
    for (const ShadowReport::Outlier &one : report.outliers)
        addCells(m_noteworthy,
                 {migrationCell(shortId(one.subscriptionId.toString()), one.subscriptionId.toString()),
                  migrationPillCell({Tone::Warn, tr("Grows most")}), migrationFigure(moneyText(one.before)),
                  migrationFigure(moneyText(one.after)), migrationCell({})});
    const qint64 tried = report.previewed + qint64(report.refused.size());
    m_trialSaid->setOwnText(
        tr("Tried out on %1 of %2: %3 can be moved, %4 would be refused. Renewals are before tax and discounts.")
            .arg(locale.toString(tried), locale.toString(m_reached), locale.toString(report.previewed),
                 locale.toString(qint64(report.refused.size()))));
    m_totals->setVisible(m_totals->rowCount() > 0);
    m_noteworthy->setVisible(m_noteworthy->rowCount() > 0);
}

void PriceMigrationDialog::confirm()
{
    m_busy = true;
    sync();
    const QString reason = reasonField()->text().trimmed();
    auto done = [this](Result<PriceMigration> &&migration) { begun(std::move(migration)); };
    if (!m_undoOf.isEmpty()) {
        m_context.desk.beginUndo(m_undoOf, reason).then(this, done);
        return;
    }
    m_wanted.reason = reason;
    m_context.desk.begin(m_wanted, m_filter).then(this, done);
}

void PriceMigrationDialog::begun(Result<PriceMigration> &&migration)
{
    m_busy = false;
    if (!migration) {
        fail(tr("Nothing was sent."), migration.error());
        return;
    }
    reasonField()->clear();
    openRun({*std::move(migration), {}});
    goOn();
}

void PriceMigrationDialog::openRun(const MigrationSummary &summary)
{
    m_wanted = summary.migration;
    m_counts = summary.counts;
    m_undoOf.clear();
    m_stopping = false;
    m_settledAtMs.clear();
    goTo(Step::Run);
    fillRows();
    if (isRunning())
        m_pace.start();
    else
        look();
}

void PriceMigrationDialog::goOn()
{
    m_stopping = false;
    m_settledAtMs.clear();
    m_context.desk.run(m_wanted.id);
    m_pace.start();
    sync();
}

void PriceMigrationDialog::askUndo()
{
    m_undoOf = m_wanted.id;
    m_totals->hide();
    m_noteworthy->hide();
    m_trialSaid->setOwnText(
        tr("%n subscription(s) go back to the price they had; what was billed meanwhile stays. The change is billed as "
           "before: %1.",
           nullptr, int(m_counts.done))
            .arg(modeTitle(m_wanted.mode)));
    goTo(Step::Confirm);
}

void PriceMigrationDialog::noteProgress(const MigrationProgress &progress)
{
    if (!isRunning())
        return;
    m_counts = progress.counts;
    m_settledAtMs.push_back(m_watch.elapsed());
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->item(row, RowSubscription)->data(IdRole).toString() != progress.last.subscriptionId.toString())
            continue;
        showRow(row, {progress.last, m_rows->item(row, RowCustomer)->text()});
        m_rows->scrollToItem(m_rows->item(row, RowSubscription));
        break;
    }
    sync();
}

void PriceMigrationDialog::noteEnd(const QString &id, const Result<MigrationCounts> &counts)
{
    if (m_step != Step::Run || id != m_wanted.id) {
        if (m_step == Step::Runs)
            listRuns();
        return;
    }
    m_pace.stop();
    m_stopping = false;
    if (counts)
        m_counts = *counts;
    else
        fail(tr("The migration stopped; what was moved is moved, and the rest can be gone on with."), counts.error());
    fillRows();
    sync();
}

// Lost answers may have been settled since.
void PriceMigrationDialog::look()
{
    if (m_step != Step::Run || isRunning() || !m_context.desk.isConnected())
        return;
    m_context.desk.look(m_wanted.id).then(this, [this, id = m_wanted.id](Result<MigrationCounts> &&counts) {
        if (!counts || m_step != Step::Run || id != m_wanted.id)
            return;
        m_counts = *counts;
        fillRows();
        sync();
    });
}

void PriceMigrationDialog::fillRows()
{
    if (m_step != Step::Run)
        return;
    m_context.desk.lines(m_wanted.id, migrationRowStateFromText(m_state->currentData().toString()))
        .then(this, [this, id = m_wanted.id](Result<std::vector<MigrationLine>> &&lines) {
            if (id != m_wanted.id)
                return;
            if (!lines) {
                fail(tr("The subscriptions could not be read."), lines.error());
                return;
            }
            m_rows->setRowCount(int(lines->size()));
            for (size_t row = 0; row < lines->size(); ++row)
                showRow(int(row), (*lines)[row]);
            if (lines->size() == size_t(PriceMigrationDesk::kMostLines))
                notices().setNotice(QStringLiteral("more"),
                                    {Tone::Info,
                                     tr("The first %1 are shown; “reckonerctl migrate-prices status” lists all.")
                                         .arg(QLocale().toString(PriceMigrationDesk::kMostLines)),
                                     {},
                                     {}});
        });
}

void PriceMigrationDialog::showRow(int row, const MigrationLine &line)
{
    const QString id = line.row.subscriptionId.toString();
    m_rows->setItem(row, RowSubscription, migrationCell(shortId(id), id));
    m_rows->setItem(row, RowCustomer, migrationCell(harmless(line.customer, 80)));
    m_rows->setItem(row, RowResult, migrationPillCell(migrationRowPill(line.row.state)));
    m_rows->setItem(row, RowDetail, migrationCell(harmless(line.row.detail, 300)));
}

void PriceMigrationDialog::fail(const QString &what, const Error &error)
{
    notices().setNotice(kMigrationNotice, {Tone::Bad, what + u' ' + errorSentence(error), {}, {}});
    sync();
}

QString PriceMigrationDialog::movedWords(const PriceMigration &migration) const
{
    const QString from = pricePathWords(m_catalog, migration.from), to = pricePathWords(m_catalog, migration.to);
    return migration.undoOf.isEmpty() ? tr("%1 → %2", "price, price").arg(from, to)
                                      : tr("Back: %1 → %2", "price, price").arg(from, to);
}

QString PriceMigrationDialog::heading() const
{
    return m_heading->text();
}

QString PriceMigrationDialog::headingText() const
{
    switch (m_step) {
    case Step::Runs: return tr("What was begun");
    case Step::Wish: return tr("1 of 3 · What is to be moved");
    case Step::Trying: return tr("2 of 3 · Trying it out; nothing is changed");
    case Step::Confirm:
        return m_undoOf.isEmpty() ? tr("3 of 3 · What it would do. Nothing has been changed.")
                                  : tr("Moving back. Nothing has been changed yet.");
    case Step::Run: break;
    }
    return movedWords(m_wanted);
}

// How fast it goes, what of the provider's allowance that takes, and how long it will be.
QString PriceMigrationDialog::paceText() const
{
    const QLocale locale;
    QString said = tr("%1 of %2 done: %3 moved, %4 refused, %5 not confirmed, %6 to go.")
                       .arg(locale.toString(m_counts.all() - m_counts.pending), locale.toString(m_counts.all()),
                            locale.toString(m_counts.done), locale.toString(m_counts.refused),
                            locale.toString(m_counts.unsettled), locale.toString(m_counts.pending));
    if (!isRunning())
        return said;
    const qint64 now = m_watch.elapsed();
    const qint64 rows =
        std::count_if(m_settledAtMs.begin(), m_settledAtMs.end(), [&](qint64 at) { return now - at < kPaceWindowMs; });
    const qint64 used = rows * kRequestsPerRow, allowed = m_context.desk.requestsPerMinute();
    if (allowed > 0)
        said += u' ' + tr("About %1 of the %2 requests a minute that %3 allows were used; %4 are left.")
                           .arg(locale.toString(used), locale.toString(allowed), m_context.desk.providerName(),
                                locale.toString(std::max<qint64>(0, allowed - used)));
    if (rows > 1 && m_counts.pending > 0) {
        const qint64 span = now - std::max(m_settledAtMs[m_settledAtMs.size() - size_t(rows)], now - kPaceWindowMs);
        const qint64 left = span * m_counts.pending / rows;
        if (left < kShortestToldMs)
            return said;
        said += u' ' + tr("About %1 left.", "a duration").arg(durationText(std::chrono::milliseconds(left)));
    }
    return said;
}

QString PriceMigrationDialog::whyNot()
{
    if (m_step == Step::Runs)
        return m_runs->currentRow() < 0 ? tr("Choose a migration.") : QString();
    if (!m_context.desk.isConnected())
        return tr("%1 is not connected in this profile.").arg(m_context.desk.providerName());
    if (m_step == Step::Trying)
        return {};
    if (const QString &running = m_context.desk.running(); !running.isEmpty() && running != m_wanted.id)
        return tr("Another migration is under way. Wait for it, or stop it.");
    if (m_step == Step::Wish) {
        const QString fault = m_wish->fault();
        return !fault.isEmpty() || m_reached != 0 ? fault : tr("No subscription fits.");
    }
    if (m_step == Step::Confirm)
        return m_confirmation->whyNot(reasonField()->text());
    return m_context.safety == SafetyLevel::ReadOnly ? tr("This environment is read only.") : QString();
}

void PriceMigrationDialog::sync()
{
    const bool runs = isRunning();
    const bool isLeft = m_counts.pending + m_counts.unsettled > 0;
    m_heading->setOwnText(headingText());
    m_trialProgress->setVisible(m_step == Step::Trying);
    m_sampleRow->setVisible(m_step == Step::Wish);
    reasonField()->setEnabled(m_step == Step::Confirm && !m_busy);
    m_confirmation->setAsked(m_step == Step::Confirm);
    m_back->setText(m_step == Step::Runs                          ? tr("&New…")
                    : m_step == Step::Wish || m_step == Step::Run ? tr("&All migrations")
                                                                  : tr("&Back"));
    m_back->setVisible(m_step != Step::Trying);
    m_back->setEnabled(!m_busy);
    m_progress->setRange(0, std::max(1, int(m_counts.all())));
    m_progress->setValue(int(m_counts.all() - m_counts.pending));
    m_runSaid->setOwnText(paceText());
    m_stop->setVisible(runs);
    m_stop->setEnabled(!m_stopping);
    m_undo->setVisible(!runs && m_counts.done > 0 && m_wanted.undoOf.isEmpty());
    m_undo->setEnabled(m_context.desk.isConnected() && m_context.desk.running().isEmpty() &&
                       m_context.safety != SafetyLevel::ReadOnly);
    const int moving = int(m_undoOf.isEmpty() ? std::max<qint64>(m_reached, 0) : m_counts.done);
    primaryButton()->setText(m_step == Step::Runs     ? tr("&Open")
                             : m_step == Step::Wish   ? tr("&Try it out")
                             : m_step == Step::Trying ? tr("&Stop the trial")
                             : m_step == Step::Run    ? tr("&Go on")
                             : m_undoOf.isEmpty()     ? tr("&Move %n subscription(s)", nullptr, moving)
                                                      : tr("&Move %n subscription(s) back", nullptr, moving));
    primaryButton()->setVisible(m_step != Step::Run || (!runs && isLeft));
    const QString why = whyNot();
    const bool counted = m_step != Step::Wish || m_reached > 0;
    primaryButton()->setEnabled(why.isEmpty() && counted && (m_step == Step::Trying ? !m_stopping : !m_busy));
    if (m_step == Step::Trying)
        return; // the status tells how far it is
    if (runs)
        setStatus(m_stopping ? tr("Stopping after the subscription under way.")
                             : tr("It goes on when this window is closed."));
    else
        setStatus(m_step == Step::Run && !isLeft ? QString() : why);
}

} // namespace reckoner::ui
