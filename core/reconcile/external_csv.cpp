// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/external_csv.h"

#include "core/base/words.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace reckoner::reconcile {

namespace {

constexpr std::array<const char *, 7> kCsvColumns{"id",     "user_id",  "amount",    "balance_after",
                                                  "reason", "metadata", "created_at"};
constexpr std::array kCsvOptional{"balance_after", "reason", "metadata"};
constexpr qsizetype kMostCellBytes = 128 * 1024; // metadata; a quote that is never closed ends here

struct CsvCell {
    QByteArray text;
    qint64 line = 1, column = 1;
};

// Cells as they come, with their places.
class CsvScanner
{
public:
    explicit CsvScanner(QByteArrayView csv) : m_csv(csv)
    {
        if (m_csv.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        m_lineStart = m_at;
    }
    bool atEnd() const { return m_at >= m_csv.size(); }
    // The next line's cells; a fault ends the file, for nobody knows where the next line would begin.
    std::optional<CsvFault> readLine(std::vector<CsvCell> &cells)
    {
        cells.clear();
        for (;;) {
            CsvCell cell{{}, m_line, m_at - m_lineStart + 1};
            if (auto fault = !atEnd() && m_csv[m_at] == '"' ? readQuoted(cell) : readPlain(cell))
                return fault;
            cells.push_back(std::move(cell));
            if (atEnd())
                return {};
            if (m_csv[m_at] == ',') {
                ++m_at;
                continue;
            }
            endLine();
            return {};
        }
    }

private:
    bool atLineEnd(qsizetype at) const
    {
        return m_csv[at] == '\n' || (m_csv[at] == '\r' && at + 1 < m_csv.size() && m_csv[at + 1] == '\n');
    }
    void endLine()
    {
        m_at += m_csv[m_at] == '\r' ? 2 : 1;
        ++m_line;
        m_lineStart = m_at;
    }
    CsvFault faultHere(const QString &what) const { return {m_line, m_at - m_lineStart + 1, what}; }

    std::optional<CsvFault> readPlain(CsvCell &cell)
    {
        const qsizetype start = m_at;
        while (!atEnd() && m_csv[m_at] != ',' && !atLineEnd(m_at)) {
            if (m_csv[m_at] == '"')
                return faultHere(Words::tr("A quote inside a cell that does not begin with one."));
            if (m_csv[m_at] == '\r' || m_csv[m_at] == '\0')
                return faultHere(Words::tr("A control character outside of quotes."));
            ++m_at;
        }
        cell.text = m_csv.sliced(start, m_at - start).toByteArray();
        return cell.text.size() > kMostCellBytes ? std::optional(tooLong(cell)) : std::nullopt;
    }

    std::optional<CsvFault> readQuoted(CsvCell &cell)
    {
        ++m_at;
        for (;;) {
            if (atEnd())
                return CsvFault{cell.line, cell.column, Words::tr("A quote that is never closed.")};
            if (cell.text.size() > kMostCellBytes)
                return tooLong(cell);
            const char c = m_csv[m_at];
            if (c == '"' && m_at + 1 < m_csv.size() && m_csv[m_at + 1] == '"') {
                cell.text.append('"');
                m_at += 2;
                continue;
            }
            ++m_at;
            if (c == '"')
                break;
            cell.text.append(c);
            if (c == '\n') {
                ++m_line;
                m_lineStart = m_at;
            }
        }
        if (!atEnd() && m_csv[m_at] != ',' && !atLineEnd(m_at))
            return faultHere(Words::tr("Something follows a closing quote."));
        return {};
    }

    static CsvFault tooLong(const CsvCell &cell)
    {
        return {cell.line, cell.column, Words::tr("A cell longer than %1 bytes.").arg(kMostCellBytes)};
    }

    QByteArrayView m_csv;
    qsizetype m_at = 0, m_lineStart = 0;
    qint64 m_line = 1;
};

class CsvEntries
{
public:
    CsvEntries(QByteArrayView csv, const std::function<void(ExternalEntry)> &take) : m_scanner(csv), m_take(take) {}
    std::vector<CsvFault> read()
    {
        std::vector<CsvCell> cells;
        if (auto fault = m_scanner.readLine(cells)) {
            m_faults.push_back(std::move(*fault));
            return std::move(m_faults);
        }
        readHead(cells);
        while (m_faults.size() < kMostCsvFaults && m_headIsGood && !m_scanner.atEnd()) {
            if (auto fault = m_scanner.readLine(cells)) {
                m_faults.push_back(std::move(*fault));
                break;
            }
            readEntry(cells);
        }
        return std::move(m_faults);
    }

private:
    void fault(const CsvCell &cell, const QString &what) { m_faults.push_back({cell.line, cell.column, what}); }

    void readHead(const std::vector<CsvCell> &cells)
    {
        m_places.fill(-1);
        for (size_t i = 0; i < cells.size(); ++i) {
            const auto *const known = std::find_if(kCsvColumns.begin(), kCsvColumns.end(),
                                                   [&](const char *name) { return cells[i].text == name; });
            const QString name = QString::fromUtf8(cells[i].text.left(40));
            if (known == kCsvColumns.end())
                fault(cells[i], Words::tr("There is no column “%1” in an external ledger.").arg(name));
            else if (int &place = m_places[size_t(known - kCsvColumns.begin())]; place >= 0)
                fault(cells[i], Words::tr("The column “%1” is there twice.").arg(name));
            else
                place = int(i);
        }
        for (size_t i = 0; i < kCsvColumns.size(); ++i) {
            const bool optional = std::any_of(kCsvOptional.begin(), kCsvOptional.end(),
                                              [&](const char *name) { return qstrcmp(name, kCsvColumns[i]) == 0; });
            if (m_places[i] < 0 && !optional)
                fault(cells.front(), Words::tr("The column “%1” is missing.").arg(QLatin1StringView(kCsvColumns[i])));
        }
        m_width = cells.size();
        m_headIsGood = m_faults.empty();
    }

    void readEntry(std::vector<CsvCell> &cells)
    {
        if (cells.size() != m_width)
            return fault(
                cells.front(),
                Words::tr("The line has %1 cells instead of %2.").arg(qint64(cells.size())).arg(qint64(m_width)));
        const auto cell = [&](size_t column) {
            return m_places[column] < 0 ? QByteArray() : cells[size_t(m_places[column])].text;
        };
        ExternalEntryResult read = externalEntryFrom({cell(0), cell(1), cell(2), cell(3), cell(4), cell(5), cell(6)});
        if (!read.fault && m_ids.contains(read.entry.id))
            read.fault = ColumnFault{"id", Words::tr("is there twice")};
        if (!read.fault) {
            m_ids.insert(read.entry.id);
            return m_take(std::move(read.entry));
        }
        const auto *const column = std::find_if(kCsvColumns.begin(), kCsvColumns.end(), [&](const char *name) {
            return qstrcmp(name, read.fault->column) == 0;
        });
        const CsvCell &at = cells[size_t(m_places[size_t(column - kCsvColumns.begin())])];
        fault(at, QStringLiteral("%1: %2.").arg(QLatin1StringView(read.fault->column), read.fault->what));
    }

    CsvScanner m_scanner;
    const std::function<void(ExternalEntry)> &m_take;
    std::array<int, kCsvColumns.size()> m_places{};
    size_t m_width = 0;
    bool m_headIsGood = false;
    QSet<QString> m_ids;
    std::vector<CsvFault> m_faults;
};

} // namespace

std::vector<CsvFault> readExternalCsv(QByteArrayView csv, const std::function<void(ExternalEntry)> &take)
{
    return CsvEntries(csv, take).read();
}

} // namespace reckoner::reconcile
