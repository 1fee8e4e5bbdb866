// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/promotion_dialog.h"

#include "core/catalog_file/document_reader.h"
#include "core/catalog_file/document_writer.h"
#include "ui/catalog/catalog_file_words.h"
#include "ui/catalog/promotion_rows.h"
#include "ui/common/account_confirmation.h"
#include "ui/common/data_table.h"
#include "ui/common/field_changes.h"
#include "ui/common/notice_bar.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_view.h"
#include "ui/common/status_pill.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

using namespace catalog_file;

namespace {

const QString kPromotionNotice = QStringLiteral("promotion");
const QString kPromotionRefused = QStringLiteral("refused");

// The undo file is on the disk before the first request leaves.
Result<void> keepUndo(const QString &path, const CatalogDocument &undo)
{
    QDir().mkpath(QFileInfo(path).absolutePath()); // when it fails, opening says why
    QSaveFile file(path);
    const QByteArray text =
        writeDocument(undo, "# Brings back what was there before a plan. Plan and apply it like any catalog file.\n");
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return Error{ErrorKind::Storage,
                 PromotionDialog::tr("What brings back the state before could not be kept in %1: %2. Nothing was sent.")
                     .arg(path, file.errorString()),
                 {},
                 {}};
}

} // namespace

PromotionDialog::PromotionDialog(Context context, std::optional<CatalogDocument> wanted, QWidget *parent)
    : DialogFrame(tr("Bring a catalog into this account"), parent), m_context(context), m_wanted(std::move(wanted)),
      m_choice(new PromotionRows(PromotionRows::Use::Choosing, this)),
      m_steps(new PromotionRows(PromotionRows::Use::Watching, this))
{
    m_asksFile = !m_wanted;
    build();
    connectAll();
    resize(920, 660);
    goTo(Step::Source);
    if (m_wanted)
        compare();
    else
        offerAccounts();
}

void PromotionDialog::build()
{
    addProduction(m_context.kind);
    addSubject(tr("Into %1").arg(m_context.desk.account().toString()));
    m_heading = new PlainLabel(this);
    m_heading->setFont(headingFont(font()));
    m_heading->setWordWrap(true);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeSourcePage());
    m_pages->addWidget(makeChoosePage());
    m_pages->addWidget(makePlanPage());
    body()->addWidget(m_heading);
    body()->addWidget(m_pages, 1);
    buildFoot();
}

QWidget *PromotionDialog::makeSourcePage()
{
    auto *page = new QWidget(this);
    auto *about = new PlainLabel(tr("Another account that is mirrored here, or a catalog file: “Catalog as a file” in "
                                    "another profile writes one, and so does “reckonerctl catalog export”. Keys decide "
                                    "what is the same on both sides; ids of the other account do not count here."),
                                 page);
    about->setWordWrap(true);
    about->setMuted();
    auto *from = new PlainLabel(tr("F&rom"), page);
    m_source = new QComboBox(page);
    m_source->setAccessibleName(tr("From"));
    m_source->addItem(tr("A catalog file"));
    from->setBuddy(m_source);
    auto *fromRow = new QHBoxLayout;
    fromRow->addWidget(from);
    fromRow->addWidget(m_source, 1);
    m_fileRow = new QWidget(page);
    auto *label = new PlainLabel(tr("&File"), m_fileRow);
    m_file = new QLineEdit(m_fileRow);
    m_file->setAccessibleName(tr("Catalog file"));
    label->setBuddy(m_file);
    auto *browse = new QPushButton(tr("&Browse…"), m_fileRow);
    browse->setAutoDefault(false);
    auto *line = new QHBoxLayout(m_fileRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addWidget(m_file, 1);
    line->addWidget(browse);
    m_faults = new QPlainTextEdit(page);
    m_faults->setReadOnly(true);
    m_faults->setTabChangesFocus(true);
    m_faults->setAccessibleName(tr("What is wrong with the file"));
    m_faults->hide();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(about);
    column->addLayout(fromRow);
    column->addWidget(m_fileRow);
    column->addWidget(m_faults, 1);
    column->addStretch(0);
    connect(browse, &QPushButton::clicked, this, [this] {
        auto *dialog =
            new QFileDialog(this, tr("Catalog file"), QString(), tr("Catalog files (*.toml);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
        dialog->open();
    });
    return page;
}

DataTable *PromotionDialog::makeTable(const QString &name, PromotionRows *rows)
{
    auto *table = new DataTable(name, this);
    table->setModel(rows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSortIndicatorShown(false);
    table->setItemDelegateForColumn(PromotionRows::Action, new PillDelegate(table));
    table->setColumnWidth(PromotionRows::Kind, 80);
    table->setColumnWidth(PromotionRows::Action, 100);
    table->setColumnWidth(PromotionRows::Dependents, 170);
    table->setFlexible({{PromotionRows::Entry, 200, 3}, {PromotionRows::Changes, 160, 3}});
    return table;
}

QWidget *PromotionDialog::makeChoosePage()
{
    auto *parts = new QSplitter(Qt::Vertical, this);
    m_chooseTable = makeTable(tr("What differs"), m_choice);
    m_fields = new FieldChanges(tr("Fields of the chosen entry"), this);
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("There now"), tr("Wanted")});
    parts->addWidget(m_chooseTable);
    parts->addWidget(m_fields);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    m_chooseStack = new ContentStack(parts, this);
    return m_chooseStack;
}

QWidget *PromotionDialog::makePlanPage()
{
    auto *page = new QWidget(this);
    m_progress = new QProgressBar(page);
    m_progress->setAccessibleName(tr("Progress of the plan"));
    m_progress->setTextVisible(false);
    m_planTable = makeTable(tr("Steps of the plan, in their order"), m_steps);
    m_planTable->setItemDelegateForColumn(PromotionRows::State, new PillDelegate(m_planTable));
    m_planTable->setColumnWidth(PromotionRows::State, 120);
    m_undo = new QPushButton(tr("&Undo…"), page);
    m_check = new QPushButton(tr("Check for &drift"), page);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    for (QPushButton *button : {m_check, m_undo}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_progress);
    column->addWidget(m_planTable, 1);
    column->addLayout(line);
    return page;
}

void PromotionDialog::buildFoot()
{
    addAuditReason(m_context.safety);
    m_confirmation = new AccountConfirmation(m_context.desk.account(), m_context.safety, this);
    foot()->insertWidget(1, m_confirmation);
    m_back = new QPushButton(tr("&Back"), this);
    m_back->setAutoDefault(false);
    auto *buttons = qobject_cast<QHBoxLayout *>(foot()->itemAt(foot()->count() - 1)->layout());
    RK_ASSERT(buttons);
    buttons->insertWidget(1, m_back);
    setTabOrder(reasonField(), typedName());
    setTabOrder(typedName(), m_back);
    setTabOrder(m_back, closeButton());
    setTabOrder(closeButton(), primaryButton());
}

void PromotionDialog::connectAll()
{
    connect(primaryButton(), &QPushButton::clicked, this, &PromotionDialog::primary);
    connect(m_back, &QPushButton::clicked, this, &PromotionDialog::back);
    connect(m_confirmation, &AccountConfirmation::changed, this, &PromotionDialog::sync);
    for (QLineEdit *field : {m_file, reasonField()})
        connect(field, &QLineEdit::textChanged, this, &PromotionDialog::sync);
    connect(m_source, &QComboBox::currentIndexChanged, this, &PromotionDialog::sync);
    connect(m_choice, &PromotionRows::chosenChanged, this, &PromotionDialog::sync);
    connect(m_chooseTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                m_fields->setChanges(current.isValid() ? shownChanges(m_choice->at(current.row()).fields)
                                                       : std::vector<sync::EffectChange>());
            });
    connect(&m_chooseStack->state(), &StateView::retryRequested, this, &PromotionDialog::compare);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_report)
            Q_EMIT undoRequested(m_report->undo, m_plan.digest);
    });
    connect(m_check, &QPushButton::clicked, this, &PromotionDialog::check);
}

void PromotionDialog::goTo(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(step == Step::Source ? 0 : step == Step::Choose ? 1 : 2);
    sync();
}

void PromotionDialog::primary()
{
    notices().clearNotice(kPromotionNotice);
    switch (m_step) {
    case Step::Source:
        if (const AccountId account(m_source->currentData().toString()); !account.isEmpty())
            takeAccount(account);
        else
            takeFile(m_file->text());
        break;
    case Step::Choose: makePlan(); break;
    case Step::Plan: send(); break;
    case Step::Result: send(); break; // goes on with what was stopped
    case Step::Running: break;
    }
}

void PromotionDialog::back()
{
    notices().clearNotice(kPromotionNotice);
    if (m_step == Step::Plan)
        goTo(Step::Choose);
    else if (m_step == Step::Choose && m_asksFile)
        goTo(Step::Source);
}

void PromotionDialog::offerAccounts()
{
    m_context.desk.otherAccounts().then(this, [this](Result<std::vector<AccountId>> &&accounts) {
        if (!accounts) // a file does as well
            return;
        for (const AccountId &account : *accounts)
            m_source->addItem(tr("%1, as it is mirrored here").arg(account.toString()), account.toString());
    });
}

void PromotionDialog::takeAccount(const AccountId &account)
{
    m_busy = true;
    sync();
    m_context.desk.mirrored(account).then(this, [this](Result<CatalogDocument> &&wanted) {
        m_busy = false;
        if (!wanted) {
            fail(tr("The other account could not be read."), wanted.error());
            return;
        }
        m_wanted = *std::move(wanted);
        compare();
    });
}

void PromotionDialog::takeFile(const QString &path)
{
    m_file->setText(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxDocumentBytes) {
        fail(tr("%1 cannot be read.").arg(path), {ErrorKind::Storage, file.errorString(), {}, {}});
        return;
    }
    ReadDocument read = readDocument(file.readAll());
    m_faults->setVisible(!read.faults.empty());
    m_faults->setPlainText(faultLines(QFileInfo(path).fileName(), read.faults));
    if (!read.faults.empty()) {
        notices().setNotice(kPromotionNotice, {Tone::Bad,
                                               tr("%Ln place(s) in the file must be corrected first. Nothing was done.",
                                                  nullptr, int(read.faults.size())),
                                               {},
                                               {}});
        return;
    }
    m_wanted = std::move(read.document);
    compare();
}

void PromotionDialog::compare()
{
    m_busy = true;
    goTo(Step::Choose);
    m_chooseStack->showLoading(tr("Reading the catalog at %1").arg(m_context.desk.providerName()));
    m_context.desk.dependents().then(this, [this](Result<CatalogDependents> &&dependents) {
        if (dependents) {
            m_choice->setDependents(*dependents);
            m_steps->setDependents(*dependents);
        }
        m_context.desk.remote().then(this, [this](Result<RemoteRead> &&read) {
            m_busy = false;
            if (read)
                compared(*std::move(read));
            else
                m_chooseStack->showError(tr("The catalog could not be compared"), read.error());
            sync();
        });
    });
}

void PromotionDialog::compared(RemoteRead &&read)
{
    m_there = std::move(read.keyed.document);
    const CatalogPlan all = planCatalog(*m_wanted, m_there);
    m_choice->setSteps(all.steps);
    m_fields->setChanges({});
    QStringList refused;
    for (const PlanRefusal &refusal : all.refusals)
        refused.append(QStringLiteral("%1: %2").arg(refusal.path, refusal.why));
    if (refused.isEmpty())
        notices().clearNotice(kPromotionRefused);
    else
        notices().setNotice(kPromotionRefused,
                            {Tone::Warn, tr("Cannot be done and is left out: %1").arg(refused.join(u' ')), {}, {}});
    if (all.steps.empty()) {
        m_chooseStack->showEmpty(tr("No differences"), tr("The account has everything as it is wanted."));
        return;
    }
    m_chooseStack->showContent();
    m_chooseTable->selectRow(0);
}

// The dry run: against what is there at this moment.
void PromotionDialog::makePlan()
{
    m_busy = true;
    sync();
    m_context.desk.remote().then(this, [this](Result<RemoteRead> &&read) {
        m_busy = false;
        if (!read) {
            fail(tr("The plan could not be made."), read.error());
            return;
        }
        m_there = std::move(read->keyed.document);
        m_part = chosenPart(*m_wanted, m_there, m_choice->chosen());
        showPlan(planCatalog(m_part, m_there));
    });
}

void PromotionDialog::showPlan(CatalogPlan plan)
{
    m_plan = std::move(plan);
    m_report.reset();
    m_steps->setSteps(m_plan.steps);
    typedName()->clear();
    goTo(Step::Plan);
    (m_context.safety == SafetyLevel::Type ? static_cast<QWidget *>(reasonField()) : m_planTable)
        ->setFocus(Qt::OtherFocusReason);
}

void PromotionDialog::send()
{
    if (!whyNot().isEmpty() || m_busy)
        return;
    m_busy = true;
    m_stopping = false;
    m_progress->setRange(0, int(m_plan.steps.size()));
    m_progress->setValue(0);
    goTo(Step::Running);
    CatalogApply::Request request;
    request.wanted = m_part;
    request.digest = m_plan.digest;
    request.reason = reasonField()->text().trimmed();
    request.undoOf = m_context.undoOf;
    const QString path = m_context.desk.undoPath(m_plan.digest);
    request.onBegin = [path](const CatalogPlan &, const CatalogDocument &undo) { return keepUndo(path, undo); };
    request.onProgress = [self = QPointer(this)](int done, int all, const PlanStep &step) {
        if (!self)
            return;
        self->m_progress->setValue(done);
        std::vector<StepRecord> states(size_t(all), StepRecord{});
        for (int i = 0; i < done; ++i)
            states[size_t(i)].state = StepState::Done;
        self->m_steps->setStates(states);
        self->setStatus(
            tr("%1 of %2: %3", "done, all, the step under way").arg(done + 1).arg(all).arg(entryName(step)));
    };
    m_running =
        m_context.desk.apply(std::move(request)).then(this, [this](Result<ApplyReport> &&report) -> Result<bool> {
            ended(std::move(report));
            return true;
        });
}

void PromotionDialog::ended(Result<ApplyReport> &&report)
{
    m_busy = false;
    if (!report) {
        goTo(Step::Plan);
        fail(tr("Nothing was sent."), report.error());
        return;
    }
    if (report->end == ApplyEnd::Moved) {
        showPlan(std::move(report->plan));
        notices().setNotice(kPromotionNotice,
                            {Tone::Warn,
                             tr("The account has changed since the plan was made. Nothing was sent; this is the "
                                "new plan."),
                             {},
                             {}});
        return;
    }
    m_report = *std::move(report);
    m_steps->setStates(m_report->steps);
    m_progress->setValue(m_report->countDone());
    if (m_report->error)
        notices().setNotice(
            kPromotionNotice,
            {m_report->error->kind == ErrorKind::Cancelled ? Tone::Warn : Tone::Bad, m_report->error->message, {}, {}});
    goTo(Step::Result);
    Q_EMIT applied();
}

void PromotionDialog::showStopped(StoredRun run)
{
    ApplyReport report;
    report.end = ApplyEnd::Stopped;
    report.plan = run.plan;
    report.steps = run.record.steps;
    report.undo = std::move(run.undo);
    report.error = Error{ErrorKind::Cancelled,
                         tr("This plan was stopped. What is done is done; going on does the rest, and nothing twice."),
                         {},
                         {}};
    m_plan = std::move(run.plan);
    m_part = std::move(run.wanted);
    m_context.undoOf = run.record.undoOf;
    m_steps->setSteps(m_plan.steps);
    m_progress->setRange(0, int(m_plan.steps.size()));
    ended(std::move(report));
}

// What was brought over, beside what is there now.
void PromotionDialog::check()
{
    m_busy = true;
    sync();
    m_context.desk.remote().then(this, [this](Result<RemoteRead> &&read) {
        m_busy = false;
        if (!read) {
            fail(tr("The account could not be read."), read.error());
            return;
        }
        const CatalogPlan now = planCatalog(m_part, read->keyed.document);
        QStringList moved;
        for (const PlanStep &step : now.steps)
            moved.append(QStringLiteral("%1 (%2)").arg(entryName(step), changedFieldsText(step.fields)));
        notices().setNotice(
            kPromotionNotice,
            moved.isEmpty()
                ? Notice{Tone::Ok, tr("No drift: the account is as it was brought over."), {}, {}}
                : Notice{Tone::Warn, tr("Changed since: %1").arg(moved.join(QStringLiteral(", "))), {}, {}});
        sync();
    });
}

void PromotionDialog::fail(const QString &what, const Error &error)
{
    notices().setNotice(kPromotionNotice, {Tone::Bad, what + u' ' + error.message, {}, {}});
    sync();
}

QLineEdit *PromotionDialog::typedName()
{
    return m_confirmation->field();
}

QString PromotionDialog::whyNot()
{
    if (m_context.safety == SafetyLevel::ReadOnly && m_step != Step::Source && m_step != Step::Choose)
        return tr("This environment is read only.");
    switch (m_step) {
    case Step::Source:
        return m_source->currentIndex() == 0 && m_file->text().trimmed().isEmpty() ? tr("Choose a file.") : QString();
    case Step::Choose: return m_choice->chosen().isEmpty() ? tr("Choose what goes over.") : QString();
    case Step::Plan:
    case Step::Result: break;
    case Step::Running: return {};
    }
    if (m_plan.steps.empty())
        return tr("There is nothing to do.");
    return m_confirmation->whyNot(reasonField()->text());
}

QString PromotionDialog::summary() const
{
    switch (m_step) {
    case Step::Source: return tr("1 of 3 · Where it comes from");
    case Step::Choose: return tr("2 of 3 · What goes over");
    case Step::Plan:
        return tr("3 of 3 · Dry run: %Ln step(s), in this order. Nothing has been sent.", nullptr,
                  int(m_plan.steps.size()));
    case Step::Running: return tr("Carrying out the plan");
    case Step::Result: break;
    }
    const int all = int(m_plan.steps.size()), finished = m_report ? m_report->countDone() : 0;
    return finished == all ? tr("All %Ln step(s) done.", nullptr, all)
                           : tr("%1 of %2 steps done; the rest waits.", "done, all").arg(finished).arg(all);
}

QString PromotionDialog::dependentsWarning() const
{
    QStringList said;
    if (const QStringList plans = m_choice->plansLosingAPrice(); !plans.isEmpty())
        said.append(tr("Local plans lose a price: %1.").arg(harmless(plans.join(QStringLiteral(", ")))));
    if (const qint64 live = m_choice->subscriptionsTouched(); live > 0)
        said.append(tr("%1 live subscriptions stand on prices that change; they keep what they have.", "number")
                        .arg(QLocale().toString(live)));
    return said.join(u' ');
}

void PromotionDialog::sync()
{
    const bool confirming = m_step == Step::Plan || (m_step == Step::Result && m_report && m_report->error);
    const bool ends = m_step == Step::Result && m_report && !m_report->error;
    m_heading->setOwnText(summary());
    m_fileRow->setVisible(m_source->currentIndex() == 0);
    m_progress->setVisible(m_step == Step::Running || m_step == Step::Result);
    m_undo->setVisible(m_step == Step::Result);
    m_check->setVisible(ends);
    m_undo->setEnabled(!m_busy && m_report && m_report->countDone() > 0);
    m_check->setEnabled(!m_busy);
    m_planTable->setColumnHidden(PromotionRows::State, m_step == Step::Plan);
    reasonField()->setEnabled(confirming && !m_busy);
    m_confirmation->setAsked(confirming);
    m_back->setVisible(m_step == Step::Plan || (m_step == Step::Choose && m_asksFile));
    m_back->setEnabled(!m_busy);
    closeButton()->setText(m_step == Step::Running ? tr("&Stop") : tr("&Close"));
    closeButton()->setEnabled(!m_stopping || m_step != Step::Running);
    primaryButton()->setVisible(!ends && m_step != Step::Running);
    primaryButton()->setText(m_step == Step::Source   ? tr("&Compare")
                             : m_step == Step::Choose ? tr("&Plan %Ln step(s)", nullptr, int(m_choice->chosen().size()))
                             : m_step == Step::Result ? tr("&Go on")
                                                      : tr("&Apply %Ln step(s)", nullptr, int(m_plan.steps.size())));
    const QString why = whyNot();
    primaryButton()->setEnabled(!m_busy && why.isEmpty());
    if (m_step == Step::Running) {
        if (m_stopping)
            setStatus(tr("Stopping after the step under way."));
    } else if (ends) {
        setStatus(tr("What brings back the state before is kept in %1.").arg(m_context.desk.undoPath(m_plan.digest)));
    } else if (why.isEmpty() && m_step != Step::Source) {
        setStatus(dependentsWarning());
    } else {
        setStatus(m_busy ? QString() : why);
    }
}

// While it runs the button stops it before the next step; the dialog stays and says how far it came.
void PromotionDialog::reject()
{
    if (m_step != Step::Running) {
        QDialog::reject();
        return;
    }
    m_stopping = true;
    if (m_running)
        m_running->cancel();
    sync();
}

} // namespace reckoner::ui
