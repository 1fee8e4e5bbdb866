// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/evidence_pdf.h"
#include "ui/common/credits_text.h"

#include "ui/common/plain_text.h"
#include "ui/common/time_text.h"
#include "ui/reconciliation/finding_window.h"
#include "ui/reconciliation/finding_words.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace reckoner::ui {

using reconcile::ClassSums;
using reconcile::Side;

namespace {

class EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(reckoner::ui::EvidenceWords)
};

constexpr int kEvidenceMarginMm = 15;
constexpr int kEvidenceDpi = 300;

constexpr int kEvidenceTextSize = 8, kEvidenceHeadSize = 14, kEvidenceSubheadSize = 10;

class EvidenceWriter
{
public:
    explicit EvidenceWriter(QTextDocument &document) : m_cursor(&document) {}

    enum class Weight { Plain, Bold };
    void line(const QString &text, Weight weight = Weight::Plain, int size = kEvidenceTextSize)
    {
        QTextCharFormat format;
        format.setFontPointSize(size);
        format.setFontWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
        m_cursor.insertBlock({}, format);
        m_cursor.insertText(harmless(text), format);
    }
    void table(const std::vector<QStringList> &rows)
    {
        QTextTableFormat format;
        format.setCellPadding(3);
        format.setCellSpacing(0);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QTextTable *table = m_cursor.insertTable(int(rows.size()), int(rows.front().size()), format);
        for (int row = 0; row < table->rows(); ++row)
            for (int column = 0; column < table->columns(); ++column) {
                QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
                QTextBlockFormat block;
                block.setAlignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight);
                cell.setBlockFormat(block);
                cell.insertText(rows[size_t(row)][column]);
            }
        m_cursor.movePosition(QTextCursor::End);
    }

private:
    QTextCursor m_cursor;
};

QStringList sumCells(const QString &name, const ClassSums &sums)
{
    QStringList cells{name};
    for (const Side side : reconcile::kSides)
        cells << creditsText(sums.sides[size_t(side)].entries) << creditsText(sums.sides[size_t(side)].credits);
    return cells;
}

std::vector<QStringList> totalsRows(const reconcile::Run &run)
{
    QStringList head{EvidenceWords::tr("Class")};
    for (const Side side : reconcile::kSides)
        head << EvidenceWords::tr("%1: entries").arg(sideTitle(side))
             << EvidenceWords::tr("%1: credits").arg(sideTitle(side));
    std::vector<QStringList> rows{head, sumCells(EvidenceWords::tr("Matched"), run.totals.matched),
                                  sumCells(EvidenceWords::tr("On its way"), run.totals.pending),
                                  sumCells(EvidenceWords::tr("Spent by customers"), run.totals.usage)};
    for (const reconcile::FindingClass kind : reconcile::kFindingClasses)
        rows.push_back(sumCells(findingTitle(kind), run.totals.classes[size_t(kind)]));
    rows.push_back(sumCells(EvidenceWords::tr("Sum"), {0, run.totals.all}));
    return rows;
}

QString entryLine(Side side, const std::optional<reconcile::Entry> &entry)
{
    if (!entry)
        return EvidenceWords::tr("%1: nothing").arg(sideTitle(side));
    return EvidenceWords::tr("%1: %2 credits, entry %3, key %4, %5")
        .arg(sideTitle(side), creditsText(entry->credits), entry->id, entry->key, entry->at.toString());
}

void writeFinding(EvidenceWriter &writer, const reconcile::EvidenceFinding &each)
{
    const reconcile::StoredFinding &found = each.finding;
    writer.line({});
    writer.line(
        QStringList{findingTitle(found.finding.kind), findingCustomer(found), findingPill(found.state).word, found.id}
            .join(QStringLiteral(" · ")),
        EvidenceWriter::Weight::Bold);
    writer.line(entryLine(Side::Provider, found.finding.provider));
    writer.line(entryLine(Side::Local, found.finding.local));
    writer.line(entryLine(Side::External, found.finding.external));
    for (const reconcile::Decision &decision : each.decisions)
        writer.line(EvidenceWords::tr("%1 by %2 on %3: %4", "what, who, when, why")
                        .arg(storedVerbTitle(decision.verb), decision.actor, decision.at.toString(), decision.reason));
}

} // namespace

void fillEvidence(QTextDocument &document, const reconcile::Evidence &evidence)
{
    const reconcile::Run &run = evidence.run;
    EvidenceWriter writer(document);
    writer.line(EvidenceWords::tr("Reconciliation %1 of %2").arg(run.number).arg(sourceTitle(run.source)),
                EvidenceWriter::Weight::Bold, kEvidenceHeadSize);
    writer.line(EvidenceWords::tr("Account %1. Begun %2 by %3, finished %4. %5 findings.")
                    .arg(run.account.toString(), run.startedAt.toString(), run.actor, run.finishedAt.toString(),
                         creditsText(run.findings)));
    writer.line({});
    writer.table(totalsRows(run));
    writer.line(EvidenceWords::tr("SHA-256 of the run: %1").arg(run.digest));
    writer.line(EvidenceWords::tr("SHA-256 of this evidence as CSV: %1").arg(reconcile::evidenceDigest(evidence)));
    writer.line({});
    writer.line(EvidenceWords::tr("Findings and decisions"), EvidenceWriter::Weight::Bold, kEvidenceSubheadSize);
    for (const reconcile::EvidenceFinding &each : evidence.findings)
        writeFinding(writer, each);
}

Result<void> writeEvidencePdf(const QString &file, const reconcile::Evidence &evidence)
{
    QSaveFile target(file);
    const auto failed = [&] {
        return Error{
            ErrorKind::Storage, EvidenceWords::tr("%1 cannot be written: %2").arg(file, target.errorString()), {}, {}};
    };
    if (!target.open(QIODevice::WriteOnly))
        return failed();
    {
        QPdfWriter writer(&target);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(kEvidenceMarginMm, kEvidenceMarginMm, kEvidenceMarginMm, kEvidenceMarginMm),
                              QPageLayout::Millimeter);
        writer.setResolution(kEvidenceDpi);
        writer.setTitle(EvidenceWords::tr("Reconciliation %1").arg(evidence.run.number));
        QTextDocument document;
        QFont font = document.defaultFont();
        font.setPointSize(kEvidenceTextSize);
        document.setDefaultFont(font);
        fillEvidence(document, evidence);
        document.print(&writer);
    }
    if (!target.commit())
        return failed();
    return {};
}

} // namespace reckoner::ui
