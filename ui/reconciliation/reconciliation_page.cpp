// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/reconciliation_page.h"
#include "ui/common/credits_text.h"

#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/icon.h"
#include "ui/common/operation_words.h"
#include "ui/common/page_title.h"
#include "ui/common/plain_label.h"
#include "ui/common/status_pill.h"
#include "ui/common/time_text.h"
#include "ui/common/two_part_delegate.h"
#include "ui/reconciliation/finding_pane.h"
#include "ui/reconciliation/finding_window.h"
#include "ui/reconciliation/finding_words.h"
#include "ui/reconciliation/run_history_dialog.h"
#include "ui/reconciliation/verb_dialog.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace reckoner::ui {

using reconcile::FindingClass;
using reconcile::FindingState;
using reconcile::StoredFinding;
using reconcile::Verb;

namespace {

const QString kFindingStateKey = QStringLiteral("state"), kFindingClassKey = QStringLiteral("class"),
              kFindingAgeKey = QStringLiteral("age"), kFindingSizeKey = QStringLiteral("size"),
              kFindingDecided = QStringLiteral("decided"), kFindingAll = QStringLiteral("all"),
              kRunNotice = QStringLiteral("reconciliation.run");
constexpr std::array kFindingAges{1, 7, 30, 90}; // days
constexpr std::array kFindingSizes{1'000, 10'000, 100'000};

} // namespace

ReconciliationPage::ReconciliationPage(ReconciliationDesk &desk, const PageContext &context, QWidget *parent)
    : ReconciliationPage(desk, context, new FindingWindow(context.clock),
                         new FindingPane(context.safety == SafetyLevel::ReadOnly ? FindingPane::Acting::ReadOnly
                                                                                 : FindingPane::Acting::Possible),
                         parent)
{
}

ReconciliationPage::ReconciliationPage(ReconciliationDesk &desk, const PageContext &context, FindingWindow *window,
                                       FindingPane *pane, QWidget *parent)
    : ListPage(context, QStringLiteral("reconciliation"), words(), window, pane, parent), m_desk(desk),
      m_window(window), m_pane(pane)
{
    buildTitle();
    buildFilter();
    buildTable();
    connectDesk();
    finishSetUp(FindingWindow::Age);
}

ListPage::Words ReconciliationPage::words()
{
    return {.title = tr("Reconciliation"),
            .searchHint = tr("Customer, e-mail or id"),
            .searchName = tr("Search findings"),
            .loading = tr("Loading findings"),
            .failed = tr("The findings could not be read"),
            .noMatch = tr("No finding fits the search and the filters."),
            .emptyTitle = tr("Nothing waits for you"),
            .emptyHint = tr("Payments, our grants and the external ledger agree, or they have not been compared yet. "
                            "“Compare again” compares them.")};
}

void ReconciliationPage::buildTitle()
{
    m_lastRun = new PlainLabel(this);
    m_lastRun->setMuted();
    m_history = new QPushButton(tr("R&uns…"), this);
    m_history->setAutoDefault(false);
    m_history->setToolTip(tr("What every run has compared, with totals and evidence"));
    m_run = new QPushButton(icon(QLatin1StringView("check")), tr("Compare &again"), this);
    m_run->setAutoDefault(false);
    m_run->setToolTip(tr("Compares payments, our grants and the last import of the external ledger"));
    title().addAction(m_lastRun);
    title().addAction(m_history);
    title().addAction(m_run);
    connect(m_run, &QPushButton::clicked, this, &ReconciliationPage::runAgain);
    connect(m_history, &QPushButton::clicked, this, &ReconciliationPage::openHistory);
}

void ReconciliationPage::buildFilter()
{
    std::vector<FilterChoice> states, kinds, ages, sizes;
    states.push_back({kFindingDecided, tr("Decided")});
    states.push_back({kFindingAll, tr("All")});
    for (const FindingState state : reconcile::kFindingStates)
        states.push_back({findingStateText(state), findingPill(state).word});
    for (const FindingClass kind : reconcile::kFindingClasses)
        kinds.push_back({findingClassText(kind), findingTitle(kind)});
    for (const int days : kFindingAges)
        ages.push_back({QString::number(days), tr("Older than %Ln day(s)", nullptr, days)});
    for (const int size : kFindingSizes)
        sizes.push_back({QString::number(size), tr("%1 credits or more").arg(creditsText(size))});
    filter().addChoice(kFindingStateKey, tr("State"), std::move(states));
    filter().addChoice(kFindingClassKey, tr("What"), std::move(kinds));
    filter().addChoice(kFindingAgeKey, tr("Age"), std::move(ages));
    filter().addChoice(kFindingSizeKey, tr("Credits"), std::move(sizes));
}

void ReconciliationPage::buildTable()
{
    DataTable &list = table();
    list.setItemDelegateForColumn(FindingWindow::Customer, new TwoPartDelegate(&list));
    list.setItemDelegateForColumn(FindingWindow::State, new PillDelegate(&list));
    list.setItemDelegateForColumn(FindingWindow::FindingIdColumn, new IdDelegate(&list));
    const std::array widths{150, 220, 90, 110, 100, 100, 160, 170};
    for (int column = 0; column < int(widths.size()); ++column)
        list.setColumnWidth(column, widths[size_t(column)]);
    list.setColumnHidden(FindingWindow::Seen, true);
    list.setColumnHidden(FindingWindow::Source, true);
    list.setColumnHidden(FindingWindow::FindingIdColumn, true);
    list.setFlexible({{FindingWindow::Customer, 150, 3}, {FindingWindow::What, 130, 1}});
}

void ReconciliationPage::connectDesk()
{
    connect(m_pane, &FindingPane::entityRequested, this, &Page::entityRequested);
    connect(m_pane, &FindingPane::retryRequested, this, [this] { showDetails(selected()); });
    connect(m_pane, &FindingPane::verbRequested, this, &ReconciliationPage::openVerb);
    connect(&m_desk, &ReconciliationDesk::findingsChanged, this, [this](const QSet<QString> &ids) {
        noteChanged(ids);
        loadState();
    });
    connect(&m_desk, &ReconciliationDesk::runFinished, this, &ReconciliationPage::reload);
}

void ReconciliationPage::reload()
{
    ListPage::reload();
    loadState();
}

void ReconciliationPage::loadState()
{
    m_desk.state().then(this, [this](Result<ReconciliationState> state) {
        if (state)
            showState(std::move(*state));
    });
}

void ReconciliationPage::showState(ReconciliationState state)
{
    m_state = std::move(state);
    m_history->setEnabled(!m_state.runs.empty());
    m_run->setEnabled(!m_state.sources.isEmpty() && context().safety != SafetyLevel::ReadOnly);
    Q_EMIT badgeChanged(int(std::min<qint64>(m_state.open, std::numeric_limits<int>::max())));
    if (m_state.runs.empty()) {
        m_lastRun->setOwnText(tr("Never compared"));
        return;
    }
    const reconcile::Run &last = m_state.runs.front();
    m_lastRun->setOwnText(tr("Compared %1: %2 entries agree", "when, number")
                              .arg(relativeText(last.finishedAt, context().clock.now()),
                                   creditsText(last.totals.matched.sides[size_t(reconcile::Side::Local)].entries)));
}

QString ReconciliationPage::lastRunText() const
{
    return m_lastRun->text();
}

reconcile::FindingFilter ReconciliationPage::query() const
{
    const FilterBar &bar = filter();
    reconcile::FindingFilter query;
    query.search = bar.searchText();
    const QString state = bar.choice(kFindingStateKey);
    if (state == kFindingDecided)
        query.states = {FindingState::Acted, FindingState::Accepted, FindingState::Ignored};
    else if (const auto known = reconcile::findingStateFromText(state))
        query.states = {*known};
    else if (state != kFindingAll)
        query.states = {FindingState::Open, FindingState::Acted};
    if (const auto kind = reconcile::findingClassFromText(bar.choice(kFindingClassKey)))
        query.kinds = {*kind};
    if (const int days = bar.choice(kFindingAgeKey).toInt(); days > 0)
        query.before = context().clock.now() - std::chrono::hours(24 * days);
    query.creditsAtLeast = bar.choice(kFindingSizeKey).toLongLong();
    return query;
}

void ReconciliationPage::applyQuery()
{
    const reconcile::FindingFilter asked = query();
    ReconciliationDesk *desk = &m_desk;
    m_window->setSource({
        .page = [desk, asked](auto after, storage::PageLimit limit) { return desk->list(asked, after, limit); },
        .count = [desk, asked] { return desk->count(asked); },
        .anchors = [desk, asked](int step) { return desk->anchors(asked, step); },
        .byIds = [desk, asked](std::vector<QString> ids) { return desk->rowsByIds(asked, std::move(ids)); },
    });
}

std::optional<Qt::SortOrder> ReconciliationPage::sortDirection(int column) const
{
    return column == FindingWindow::Age ? std::optional(Qt::DescendingOrder) : std::nullopt;
}

void ReconciliationPage::showDetails(const QString &id)
{
    if (id.isEmpty())
        return;
    m_pane->showLoading();
    m_desk.details(id).then(this, [this, id](Result<FindingDetails> details) {
        if (id != selected())
            return; // another one was chosen meanwhile
        if (details)
            m_pane->showDetails(*details, context().clock.now());
        else
            m_pane->showError(details.error());
    });
}

void ReconciliationPage::openDetails()
{
    if (m_pane->likely().isVisible())
        m_pane->likely().setFocus(Qt::OtherFocusReason);
    else if (m_pane->details())
        for (const Verb verb : reconcile::verbsFor(m_pane->details()->finding))
            if (QPushButton *button = m_pane->verbButton(verb); button && button->isEnabled())
                return button->setFocus(Qt::OtherFocusReason);
}

std::vector<StoredFinding> ReconciliationPage::selectedFindings()
{
    std::vector<StoredFinding> findings;
    for (const QModelIndex &index : table().selectionModel()->selectedRows())
        if (const StoredFinding *row = m_window->row(index.row()))
            findings.push_back(*row);
    return findings;
}

void ReconciliationPage::fillContextMenu(QMenu &menu)
{
    const std::vector<StoredFinding> findings = selectedFindings();
    const bool possible = context().safety != SafetyLevel::ReadOnly;
    if (findings.empty())
        return;
    for (const Verb verb : reconcile::kVerbs) {
        if (verb == Verb::Match || verb == Verb::Split) {
            if (findings.size() == 1 && m_pane->verbButton(verb))
                menu.addAction(verbTitle(verb) + QStringLiteral("…"), this, [this, verb] { openVerb(verb); })
                    ->setEnabled(m_pane->verbButton(verb)->isEnabled());
            continue;
        }
        const bool forAll = std::all_of(findings.begin(), findings.end(), [&](const StoredFinding &finding) {
            const auto verbs = reconcile::verbsFor(finding);
            return std::find(verbs.begin(), verbs.end(), verb) != verbs.end();
        });
        if (forAll)
            menu.addAction(findings.size() == 1
                               ? verbTitle(verb) + QStringLiteral("…")
                               : tr("%1: %Ln finding(s)…", "a verb", int(findings.size())).arg(verbTitle(verb)),
                           this, [this, verb, findings] { openVerbForAll(verb, findings); })
                ->setEnabled(possible);
    }
    const QString customer = findings.front().customerId.toString();
    if (findings.size() == 1 && !customer.isEmpty()) {
        menu.addSeparator();
        menu.addAction(tr("Open the customer"), this, [this, customer] {
            Q_EMIT entityRequested({EntityKind::Customer, customer});
        });
    }
}

void ReconciliationPage::openVerb(Verb verb)
{
    if (!m_pane->details())
        return;
    const bool joins = verb == Verb::Match || verb == Verb::Split;
    openDialog(new VerbDialog({m_desk, context().clock, context().safety, context().kind}, verb,
                              {m_pane->details()->finding},
                              joins ? m_pane->chosen() : std::vector<FindingDetails::Likely>(), this));
}

void ReconciliationPage::openVerbForAll(Verb verb, std::vector<StoredFinding> findings)
{
    openDialog(new VerbDialog({m_desk, context().clock, context().safety, context().kind}, verb, std::move(findings),
                              {}, this));
}

void ReconciliationPage::openDialog(VerbDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VerbDialog::acted, this, [this] {
        reload();
        showDetails(selected());
    });
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void ReconciliationPage::runAgain()
{
    if (m_state.sources.isEmpty())
        return;
    m_run->setEnabled(false);
    Q_EMIT noticeRaised(kRunNotice, {Tone::Info, tr("Comparing …"), {}, {}, Notice::Closing::BySystem});
    m_desk.run(m_state.runs.empty() ? m_state.sources.front() : m_state.runs.front().source)
        .then(this, [this](Result<reconcile::Run> run) {
            m_run->setEnabled(true);
            if (!run)
                Q_EMIT noticeRaised(
                    kRunNotice, {Tone::Bad, tr("They were not compared: %1").arg(errorSentence(run.error())), {}, {}});
            else
                Q_EMIT noticeRaised(kRunNotice,
                                    {run->openAfter == 0 ? Tone::Ok : Tone::Warn,
                                     run->openAfter == 0
                                         ? tr("Compared with %1: nothing is open.").arg(sourceTitle(run->source))
                                         : tr("Compared with %1: %Ln finding(s) open.", nullptr, int(run->openAfter))
                                               .arg(sourceTitle(run->source)),
                                     {},
                                     {}});
            reload();
        });
}

void ReconciliationPage::openHistory()
{
    auto *dialog = new RunHistoryDialog(m_desk, context().clock, m_state.runs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

} // namespace reckoner::ui
