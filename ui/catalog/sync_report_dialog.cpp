// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/sync_report_dialog.h"

#include "ui/catalog/catalog_file_words.h"
#include "ui/catalog/sync_report_rows.h"
#include "ui/common/data_table.h"
#include "ui/common/field_changes.h"
#include "ui/common/notice_bar.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_view.h"
#include "ui/common/time_text.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace reckoner::ui {

using namespace catalog_file;

static const QString kSyncReportNotice = QStringLiteral("done");

// Whole or in part.
static bool isLeft(const MirrorDifference &entry)
{
    return std::any_of(entry.fields.begin(), entry.fields.end(),
                       [](const FieldDifference &field) { return field.note.has_value(); });
}

SyncReportDialog::SyncReportDialog(Context context, QWidget *parent)
    : DialogFrame(tr("Compare with %1").arg(context.desk.providerName()), parent), m_context(context),
      m_rows(new SyncReportRows(context.desk.providerName(), this))
{
    build();
    connectAll();
    resize(920, 640);
    read(ReadKind::Changes);
}

void SyncReportDialog::build()
{
    addProduction(m_context.kind);
    addSubject(m_context.desk.account().toString());
    auto *about = new PlainLabel(tr("What is stored here beside what %1 has now. Nothing is written over before you "
                                    "choose, entry by entry.")
                                     .arg(m_context.desk.providerName()),
                                 this);
    about->setWordWrap(true);
    about->setMuted();
    body()->addWidget(about);
    body()->addLayout(makeReadLine());
    m_stack = new ContentStack(makeTables(), this);
    body()->addWidget(m_stack, 1);
    m_ignored = new QCheckBox(tr("Show &what was left with a note"), this);
    body()->addWidget(m_ignored);
    addReason({tr("&Note"), tr("Note"), tr("Why; required to leave a difference")});
    m_push = new QPushButton(tr("&Send ours…"), this);
    m_ignore = new QPushButton(tr("&Leave with the note"), this);
    m_unignore = new QPushButton(tr("S&how again"), this);
    for (QPushButton *button : {m_push, m_ignore, m_unignore})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_unignore);
    row->addWidget(m_ignore);
    row->addWidget(m_push);
    foot()->insertLayout(1, row);
    setPrimary(tr("&Take from %1").arg(m_context.desk.providerName()));
    setTabOrder(m_readAll, m_table);
    setTabOrder(m_table, m_fields);
    setTabOrder(m_fields, m_ignored);
    setTabOrder(m_ignored, reasonField());
    setTabOrder(reasonField(), m_unignore);
    setTabOrder(m_unignore, m_ignore);
    setTabOrder(m_ignore, m_push);
    setTabOrder(m_push, closeButton());
    setTabOrder(closeButton(), primaryButton());
}

QLayout *SyncReportDialog::makeReadLine()
{
    m_readWords = new PlainLabel(this);
    m_readWords->setWordWrap(true);
    m_readAll = new QPushButton(tr("&Read everything"), this);
    m_readAll->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_readWords, 1);
    line->addWidget(m_readAll);
    return line;
}

QWidget *SyncReportDialog::makeTables()
{
    m_table = new DataTable(tr("Entries that differ"), this);
    m_table->setModel(m_rows);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setColumnWidth(SyncReportRows::Kind, 84);
    m_table->setColumnWidth(SyncReportRows::Here, 120);
    m_table->setColumnWidth(SyncReportRows::There, 140);
    m_table->setFlexible(
        {{SyncReportRows::Entry, 160, 3}, {SyncReportRows::Difference, 160, 3}, {SyncReportRows::Note, 80, 2}});
    m_fields = new FieldChanges(tr("Fields of the chosen entry"), this);
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("Here"), tr("At %1").arg(m_context.desk.providerName())});
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_table);
    parts->addWidget(m_fields);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    return parts;
}

void SyncReportDialog::connectAll()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SyncReportDialog::sync);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                m_fields->setChanges(current.isValid() ? shownChanges(m_rows->at(current.row()).fields)
                                                       : std::vector<sync::EffectChange>());
            });
    connect(m_ignored, &QCheckBox::toggled, this, &SyncReportDialog::refill);
    connect(reasonField(), &QLineEdit::textChanged, this, &SyncReportDialog::sync);
    connect(primaryButton(), &QPushButton::clicked, this, &SyncReportDialog::takeRemote);
    connect(m_push, &QPushButton::clicked, this, &SyncReportDialog::push);
    connect(m_ignore, &QPushButton::clicked, this, &SyncReportDialog::ignore);
    connect(m_unignore, &QPushButton::clicked, this, &SyncReportDialog::unignore);
    connect(&m_stack->state(), &StateView::retryRequested, this, [this] { read(m_wanted); });
    connect(m_readAll, &QPushButton::clicked, this, [this] { read(ReadKind::Whole); });
}

void SyncReportDialog::read(ReadKind wanted)
{
    m_wanted = wanted;
    m_busy = true;
    m_stack->showLoading(tr("Reading the catalog at %1").arg(m_context.desk.providerName()));
    sync();
    m_context.desk.report(wanted).then(this, [this](Result<SyncReport> &&report) {
        m_busy = false;
        if (!report) {
            m_stack->showError(tr("The catalog could not be compared"), report.error());
            sync();
            return;
        }
        m_report = *std::move(report);
        m_hasReport = true;
        refill();
    });
}

// How far the comparison goes, and how old the rest is.
void SyncReportDialog::showRead()
{
    if (!m_hasReport)
        return;
    if (m_report.read == ReadKind::Whole) {
        m_readWords->setOwnText(
            tr("Everything was read: %Ln product(s) and price(s).", nullptr, int(m_report.entriesRead)));
        m_readWords->setToolTip(plainToolTip(exactText(m_report.readAt)));
        return;
    }
    m_readWords->setOwnText(
        tr("%Ln entry/entries that may have changed since %1 were read.", nullptr, int(m_report.entriesRead))
            .arg(dayAndTimeText(*m_report.since)) +
        u' ' +
        tr("Everything was read %1; what changed since without an event is not seen.", "some time ago")
            .arg(relativeText(m_report.wholeAt, m_report.readAt)));
    m_readWords->setToolTip(
        plainToolTip(tr("Everything is read again from %1 on.").arg(exactText(m_report.wholeAt + kWholeReadHolds))));
}

void SyncReportDialog::refill()
{
    showRead();
    if (!m_hasReport)
        return;
    m_rows->setReport(m_report,
                      m_ignored->isChecked() ? SyncReportRows::Ignored::Shown : SyncReportRows::Ignored::Hidden);
    m_fields->setChanges({});
    if (m_rows->rowCount() == 0 && m_report.read == ReadKind::Changes) {
        m_stack->showEmpty(
            tr("No differences"),
            tr("Of what may have changed nothing is otherwise here than at %1.").arg(m_context.desk.providerName()));
    } else if (m_rows->rowCount() == 0) {
        m_stack->showEmpty(tr("No differences"), tr("%Ln price(s) and their products are here as at %1.", nullptr,
                                                    int(m_report.remote.prices.size()))
                                                     .arg(m_context.desk.providerName()));
    } else {
        m_stack->showContent();
        m_table->selectRow(0);
    }
    sync();
}

QSet<QString> SyncReportDialog::chosen() const
{
    QSet<QString> ids;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        ids.insert(m_rows->at(row.row()).id);
    return ids;
}

void SyncReportDialog::takeRemote()
{
    m_busy = true;
    sync();
    m_context.desk.acceptRemote(m_report, chosen(), reasonField()->text().trimmed())
        .then(this, [this](Result<int> &&taken) {
            settled(taken, taken ? tr("%Ln entry(s) taken.", nullptr, *taken) : QString());
            if (taken)
                Q_EMIT entriesTaken(*taken);
        });
}

void SyncReportDialog::push()
{
    Q_EMIT pushRequested(pushDocument(m_report, chosen()));
}

void SyncReportDialog::ignore()
{
    m_busy = true;
    sync();
    m_context.desk.ignore(m_report, chosen(), reasonField()->text()).then(this, [this](Result<int> &&left) {
        settled(left, left ? tr("%Ln difference(s) left with the note.", nullptr, *left) : QString());
    });
}

// Differences that were left with a note stand among the others again.
void SyncReportDialog::unignore()
{
    m_busy = true;
    sync();
    m_context.desk.unignore(m_report, chosen()).then(this, [this](Result<int> &&shown) {
        settled(shown, shown ? tr("%Ln difference(s) shown again.", nullptr, *shown) : QString());
    });
}

void SyncReportDialog::settled(const Result<int> &done, const QString &said)
{
    m_busy = false;
    if (done) {
        notices().setNotice(kSyncReportNotice, {Tone::Ok, said, {}, {}});
        reasonField()->clear();
        read(ReadKind::Changes);
        return;
    }
    notices().setNotice(kSyncReportNotice, {Tone::Bad, done.error().message, {}, {}});
    sync();
}

void SyncReportDialog::sync()
{
    bool differs = false, remote = false, noted = false, left = false;
    for (const MirrorDifference &entry : m_report.differences)
        left = left || isLeft(entry);
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        const MirrorDifference &entry = m_rows->at(row.row());
        differs = differs || entry.presence == MirrorPresence::Differs;
        remote = remote || entry.presence != MirrorPresence::OnlyLocal;
        noted = noted || isLeft(entry);
    }
    const bool content = m_hasReport && m_rows->rowCount() > 0 && !m_busy;
    const bool mayChange = m_context.safety != SafetyLevel::ReadOnly;
    const bool says = !reasonField()->text().trimmed().isEmpty();
    primaryButton()->setEnabled(content && remote && mayChange);
    m_push->setEnabled(content && differs && mayChange);
    m_ignore->setEnabled(content && differs && says && mayChange);
    m_ignore->setToolTip(says ? QString() : plainToolTip(tr("Say in the note why the difference may stay.")));
    m_readAll->setVisible(m_hasReport && m_report.read == ReadKind::Changes);
    m_readAll->setEnabled(!m_busy);
    m_ignored->setVisible(left);
    m_unignore->setVisible(left && m_ignored->isChecked());
    m_unignore->setEnabled(content && noted && mayChange);
    reasonField()->setEnabled(content);
    if (m_busy)
        setStatus({});
    else if (!mayChange)
        setStatus(tr("This environment is read only."));
    else if (m_hasReport)
        setStatus(tr("%1 entries differ.").arg(QLocale().toString(m_rows->rowCount())));
}

} // namespace reckoner::ui
