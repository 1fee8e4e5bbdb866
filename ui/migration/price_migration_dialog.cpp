// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migration/price_migration_dialog.h"

#include "ui/common/account_confirmation.h"
#include "ui/common/labelled_field.h"
#include "ui/common/notice_bar.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/subscription_words.h"
#include "ui/migration/migration_list_view.h"
#include "ui/migration/migration_run_view.h"
#include "ui/migration/migration_trial_view.h"
#include "ui/migration/migration_wish_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

using namespace actions;

static const QString kMigrationNotice = QStringLiteral("migration");
static const QString kOpenMigrationsNotice = QStringLiteral("open"), kMoreLinesNotice = QStringLiteral("more");
static constexpr int kMigrationCountSoonMs = 200; // a person who types is not done yet
static constexpr int kUsualSample = 25, kSampleWidth = 160;

PriceMigrationDialog::PriceMigrationDialog(Context context, Catalog catalog, const PriceId &from, QWidget *parent)
    : DialogFrame(tr("Move subscriptions to another price"), parent), m_context(context), m_catalog(std::move(catalog)),
      m_list(new MigrationListView(context.desk, context.clock, m_catalog, this)),
      m_wish(new MigrationWishForm(m_catalog, from, context.clock.now(), this)), m_trial(new MigrationTrialView(this)),
      m_run(new MigrationRunView(context.desk, this))
{
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(kMigrationCountSoonMs);
    build();
    connectAll();
    connectDesk();
    resize(940, 680);
    goTo(from.isEmpty() ? Step::Runs : Step::Wish);
    m_list->read();
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
    for (QWidget *page : std::initializer_list<QWidget *>{m_list, m_wish, m_trial, m_run})
        m_pages->addWidget(page);
    body()->addWidget(m_heading);
    body()->addWidget(m_pages, 1);
    buildFoot();
}

void PriceMigrationDialog::buildFoot()
{
    addAuditReason(m_context.safety);
    m_confirmation = new AccountConfirmation(m_context.desk.account(), m_context.safety, this);
    foot()->insertWidget(1, m_confirmation);
    m_sampleRow = new QWidget(this);
    m_sample = new QComboBox(m_sampleRow);
    m_sample->setMinimumWidth(kSampleWidth);
    m_sample->addItem(tr("the first %Ln", "subscriptions", kUsualSample), kUsualSample);
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
    connect(primaryButton(), &QPushButton::clicked, this, &PriceMigrationDialog::primary);
    connect(m_back, &QPushButton::clicked, this, &PriceMigrationDialog::back);
    connect(reasonField(), &QLineEdit::textChanged, this, &PriceMigrationDialog::sync);
    connect(m_confirmation, &AccountConfirmation::changed, this, &PriceMigrationDialog::sync);
    connect(m_wish, &MigrationWishForm::changed, this, &PriceMigrationDialog::countSoon);
    connect(&m_countSoon, &QTimer::timeout, this, &PriceMigrationDialog::count);
    connect(m_list, &MigrationListView::listed, this, &PriceMigrationDialog::noteListed);
    connect(m_list, &MigrationListView::choiceChanged, this, &PriceMigrationDialog::sync);
    connect(m_list, &MigrationListView::activated, this, &PriceMigrationDialog::primary);
    connect(m_list, &MigrationListView::beginRequested, this, [this] { goTo(Step::Wish); });
    connect(m_run->undoButton(), &QPushButton::clicked, this, &PriceMigrationDialog::askUndo);
    connect(m_run->stopButton(), &QPushButton::clicked, this, [this] {
        m_stopping = true;
        m_context.desk.stop();
        sync();
    });
    connect(m_run, &MigrationRunView::stateChosen, this, &PriceMigrationDialog::fillRows);
    connect(m_run, &MigrationRunView::subscriptionRequested, this, [this](const QString &id) {
        Q_EMIT entityRequested({EntityKind::Subscription, id});
    });
}

void PriceMigrationDialog::connectDesk()
{
    PriceMigrationDesk &desk = m_context.desk;
    connect(&desk, &PriceMigrationDesk::previewed, this, [this](qint64 done, qint64 all) {
        if (m_step != Step::Trying)
            return;
        m_trial->setProgress(done, all);
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

bool PriceMigrationDialog::isLeft() const
{
    return m_run->counts().pending + m_run->counts().unsettled > 0;
}

void PriceMigrationDialog::goTo(Step step)
{
    m_step = step;
    QWidget *page = m_trial;
    if (step == Step::Runs)
        page = m_list;
    else if (step == Step::Wish)
        page = m_wish;
    else if (step == Step::Run)
        page = m_run;
    m_pages->setCurrentWidget(page);
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
    case Step::Runs: openRun(MigrationSummary(*m_list->chosen())); break;
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
        m_list->read();
        break;
    case Step::Trying: break;
    }
}

void PriceMigrationDialog::noteListed()
{
    const int open = m_list->openOnes();
    if (open > 0 && m_step == Step::Wish)
        notices().setNotice(kOpenMigrationsNotice,
                            {Tone::Warn, tr("%Ln migration(s) are not finished.", nullptr, open), tr("Look"), [this] {
                                 notices().clearNotice(kOpenMigrationsNotice);
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
            m_wish->setCountText(reached ? tr("%Ln subscription(s) would be moved.", nullptr, int(*reached))
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
    m_trial->begin();
    goTo(Step::Trying);
    m_context.desk.shadow(m_wanted, m_filter, m_sample->currentData().toInt())
        .then(this, [this](Result<ShadowReport> &&report) {
            m_busy = false;
            if (!report) {
                goTo(Step::Wish);
                fail(tr("It could not be tried out."), report.error());
                return;
            }
            m_trial->showReport(*report, m_reached);
            goTo(Step::Confirm);
        });
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
    m_undoOf.clear();
    m_stopping = false;
    m_run->setRunning(false);
    m_run->setCounts(summary.counts);
    goTo(Step::Run);
    fillRows();
    if (!isRunning())
        look();
}

void PriceMigrationDialog::goOn()
{
    m_stopping = false;
    m_context.desk.run(m_wanted.id);
    sync();
}

void PriceMigrationDialog::askUndo()
{
    m_undoOf = m_wanted.id;
    m_trial->say(tr("%Ln subscription(s) go back to the price they had; what was billed meanwhile stays. The change is "
                    "billed as "
                    "before: %1.",
                    nullptr, int(m_run->counts().done))
                     .arg(modeTitle(m_wanted.mode)));
    goTo(Step::Confirm);
}

void PriceMigrationDialog::noteProgress(const MigrationProgress &progress)
{
    if (!isRunning())
        return;
    m_run->note(progress);
    sync();
}

void PriceMigrationDialog::noteEnd(const QString &id, const Result<MigrationCounts> &counts)
{
    if (m_step != Step::Run || id != m_wanted.id) {
        if (m_step == Step::Runs)
            m_list->read();
        return;
    }
    m_stopping = false;
    if (counts)
        m_run->setCounts(*counts);
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
        m_run->setCounts(*counts);
        fillRows();
        sync();
    });
}

void PriceMigrationDialog::fillRows()
{
    if (m_step != Step::Run)
        return;
    m_context.desk.lines(m_wanted.id, m_run->wantedState())
        .then(this, [this, id = m_wanted.id](Result<std::vector<MigrationLine>> &&lines) {
            if (id != m_wanted.id)
                return;
            if (!lines) {
                fail(tr("The subscriptions could not be read."), lines.error());
                return;
            }
            m_run->setLines(*lines);
            if (lines->size() == size_t(PriceMigrationDesk::kMostLines))
                notices().setNotice(kMoreLinesNotice,
                                    {Tone::Info,
                                     tr("The first %1 are shown; “reckonerctl migrate-prices status” lists all.")
                                         .arg(QLocale().toString(PriceMigrationDesk::kMostLines)),
                                     {},
                                     {}});
        });
}

void PriceMigrationDialog::fail(const QString &what, const Error &error)
{
    notices().setNotice(kMigrationNotice, {Tone::Bad, what + u' ' + errorSentence(error), {}, {}});
    sync();
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
    return m_list->movedWords(m_wanted);
}

QString PriceMigrationDialog::primaryText() const
{
    switch (m_step) {
    case Step::Runs: return tr("&Open");
    case Step::Wish: return tr("&Try it out");
    case Step::Trying: return tr("&Stop the trial");
    case Step::Run: return tr("&Go on");
    case Step::Confirm: break;
    }
    return m_undoOf.isEmpty() ? tr("&Move %Ln subscription(s)", nullptr, int(std::max<qint64>(m_reached, 0)))
                              : tr("&Move %Ln subscription(s) back", nullptr, int(m_run->counts().done));
}

QString PriceMigrationDialog::whyNot()
{
    if (m_step == Step::Runs)
        return m_list->chosen() ? QString() : tr("Choose a migration.");
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
    m_heading->setOwnText(headingText());
    m_trial->setUnderWay(m_step == Step::Trying);
    syncRun();
    syncFoot();
}

void PriceMigrationDialog::syncRun()
{
    const bool runs = isRunning();
    m_run->setRunning(runs);
    m_run->stopButton()->setVisible(runs);
    m_run->stopButton()->setEnabled(!m_stopping);
    m_run->undoButton()->setVisible(!runs && m_run->counts().done > 0 && m_wanted.undoOf.isEmpty());
    m_run->undoButton()->setEnabled(m_context.desk.isConnected() && m_context.desk.running().isEmpty() &&
                                    m_context.safety != SafetyLevel::ReadOnly);
}

void PriceMigrationDialog::syncFoot()
{
    const bool runs = isRunning();
    m_sampleRow->setVisible(m_step == Step::Wish);
    reasonField()->setEnabled(m_step == Step::Confirm && !m_busy);
    m_confirmation->setAsked(m_step == Step::Confirm);
    m_back->setText(m_step == Step::Runs                          ? tr("&New…")
                    : m_step == Step::Wish || m_step == Step::Run ? tr("&All migrations")
                                                                  : tr("&Back"));
    m_back->setVisible(m_step != Step::Trying);
    m_back->setEnabled(!m_busy);
    primaryButton()->setText(primaryText());
    primaryButton()->setVisible(m_step != Step::Run || (!runs && isLeft()));
    const QString why = whyNot();
    const bool counted = m_step != Step::Wish || m_reached > 0;
    primaryButton()->setEnabled(why.isEmpty() && counted && (m_step == Step::Trying ? !m_stopping : !m_busy));
    if (m_step == Step::Trying)
        return; // the status tells how far it is
    if (runs)
        setStatus(m_stopping ? tr("Stopping after the subscription under way.")
                             : tr("It goes on when this window is closed."));
    else
        setStatus(m_step == Step::Run && !isLeft() ? QString() : why);
}

} // namespace reckoner::ui
