// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_runs_dialog.h"

#include "ui/catalog/catalog_file_words.h"
#include "ui/catalog/catalog_run_rows.h"
#include "ui/catalog/promotion_rows.h"
#include "ui/common/data_table.h"
#include "ui/common/notice_bar.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_view.h"
#include "ui/common/status_pill.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace reckoner::ui {

using namespace catalog_file;

static const QString kRunsNotice = QStringLiteral("runs");
static constexpr int kRunWordsLength = 300;

CatalogRunsDialog::CatalogRunsDialog(Context context, QWidget *parent)
    : DialogFrame(tr("Plans carried out"), parent), m_context(context), m_rows(new CatalogRunRows(this)),
      m_steps(new PromotionRows(PromotionRows::Use::Watching, this))
{
    build();
    connectAll();
    resize(980, 660);
    read();
}

void CatalogRunsDialog::build()
{
    addProduction(m_context.kind);
    addSubject(m_context.desk.account().toString());
    m_stack = new ContentStack(makeTables(), this);
    body()->addWidget(m_stack, 1);
    m_undo = new QPushButton(tr("&Undo…"), this);
    m_undo->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_undo);
    foot()->insertLayout(0, row);
    setPrimary(tr("&Go on…"));
    setTabOrder(m_table, m_stepTable);
    setTabOrder(m_stepTable, m_undo);
    setTabOrder(m_undo, closeButton());
    setTabOrder(closeButton(), primaryButton());
}

QWidget *CatalogRunsDialog::makeTables()
{
    m_table = new DataTable(tr("Plans carried out"), this);
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setItemDelegateForColumn(CatalogRunRows::State, new PillDelegate(m_table));
    m_table->setColumnWidth(CatalogRunRows::Begun, 110);
    m_table->setColumnWidth(CatalogRunRows::State, 116);
    m_table->setColumnWidth(CatalogRunRows::Steps, 80);
    m_table->setColumnWidth(CatalogRunRows::Digest, 116);
    m_table->setFlexible(
        {{CatalogRunRows::What, 170, 3}, {CatalogRunRows::By, 80, 1}, {CatalogRunRows::Reason, 120, 3}});
    m_stepTable = new DataTable(tr("Steps of the chosen plan"), this);
    m_stepTable->setModel(m_steps);
    m_stepTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stepTable->horizontalHeader()->setSortIndicatorShown(false);
    for (const int column : {PromotionRows::Action, PromotionRows::State})
        m_stepTable->setItemDelegateForColumn(column, new PillDelegate(m_stepTable));
    m_stepTable->setColumnHidden(PromotionRows::Dependents, true); // of today, not of then
    m_stepTable->setColumnWidth(PromotionRows::Kind, 84);
    m_stepTable->setColumnWidth(PromotionRows::Action, 100);
    m_stepTable->setColumnWidth(PromotionRows::State, 130);
    m_stepTable->setFlexible({{PromotionRows::Entry, 200, 3}, {PromotionRows::Changes, 160, 3}});
    m_outcome = new PlainLabel(this);
    m_outcome->setWordWrap(true);
    auto *below = new QWidget(this);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, kSpaceS, 0, 0);
    column->addWidget(m_outcome);
    column->addWidget(m_stepTable, 1);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_table);
    parts->addWidget(below);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    return parts;
}

void CatalogRunsDialog::connectAll()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CatalogRunsDialog::readChosen);
    connect(&m_stack->state(), &StateView::retryRequested, this, &CatalogRunsDialog::read);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_chosen)
            Q_EMIT undoRequested(m_chosen->undo, m_chosen->record.digest);
    });
    connect(primaryButton(), &QPushButton::clicked, this, [this] {
        if (m_chosen)
            Q_EMIT goOnRequested(*m_chosen);
    });
}

void CatalogRunsDialog::read()
{
    m_isReading = true;
    m_stack->showLoading(tr("Reading the plans"));
    sync();
    m_context.desk.runs().then(this, [this](Result<std::vector<RunSummary>> &&runs) {
        m_isReading = false;
        if (!runs) {
            m_stack->showError(tr("The plans could not be read"), runs.error());
        } else if (runs->empty()) {
            m_stack->showEmpty(tr("No plan was carried out yet"),
                               tr("What is brought into this account, sent from here, or applied with “reckonerctl "
                                  "catalog apply” is listed here, with what became of each step."));
        } else {
            m_rows->setRuns(*std::move(runs), m_context.clock.now());
            m_stack->showContent();
            m_table->growToContents();
            m_table->selectRow(0);
        }
        sync();
    });
}

void CatalogRunsDialog::readChosen()
{
    m_chosen.reset();
    showChosen();
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    m_isReading = true;
    m_context.desk.run(m_rows->at(current.row()).run.id)
        .then(this, [this, id = m_rows->at(current.row()).run.id](Result<StoredRun> &&run) {
            const QModelIndex now = m_table->currentIndex();
            if (!now.isValid() || m_rows->at(now.row()).run.id != id) // another one is chosen meanwhile
                return;
            m_isReading = false;
            if (run) {
                notices().clearNotice(kRunsNotice);
                m_chosen = *std::move(run);
            } else {
                notices().setNotice(kRunsNotice, {Tone::Bad, run.error().message, {}, {}});
            }
            showChosen();
        });
}

// Why, and what was said where a step did not go through.
QString CatalogRunsDialog::outcomeWords() const
{
    QStringList said;
    const RunRecord &record = m_chosen->record;
    if (!record.reason.trimmed().isEmpty())
        said.append(tr("Reason: %1").arg(harmless(record.reason, kRunWordsLength)));
    for (size_t i = 0; i < record.steps.size(); ++i)
        if (!record.steps[i].error.isEmpty())
            said.append(tr("%1: %2", "step, what was said")
                            .arg(entryName(m_chosen->plan.steps[i]), harmless(record.steps[i].error, kRunWordsLength)));
    return said.join(u'\n');
}

void CatalogRunsDialog::showChosen()
{
    m_steps->setSteps(m_chosen ? m_chosen->plan.steps : std::vector<PlanStep>());
    m_steps->setStates(m_chosen ? m_chosen->record.steps : std::vector<StepRecord>());
    m_outcome->setOwnText(m_chosen ? outcomeWords() : QString());
    m_outcome->setVisible(!m_outcome->text().isEmpty());
    sync();
}

void CatalogRunsDialog::sync()
{
    const bool isOpen = m_chosen && m_chosen->record.state == RunState::Open;
    const bool mayChange = m_context.desk.isConnected() && m_context.safety != SafetyLevel::ReadOnly;
    primaryButton()->setVisible(isOpen);
    primaryButton()->setEnabled(isOpen && mayChange);
    m_undo->setEnabled(m_chosen && m_chosen->countDone() > 0 && mayChange);
    if (!m_context.desk.isConnected())
        setStatus(tr("%1 is not connected in this profile.").arg(m_context.desk.providerName()));
    else if (!mayChange)
        setStatus(tr("This environment is read only."));
    else
        setStatus(isOpen ? tr("This plan was stopped, or is under way in another window.") : QString());
}

} // namespace reckoner::ui
