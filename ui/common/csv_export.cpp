// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/csv_export.h"

#include "core/base/csv.h"
#include "ui/common/row_window.h"

namespace reckoner::ui {

CsvExport::CsvExport(RowWindowModel &rows, const QString &file, Choice choice, QObject *parent)
    : QObject(parent), m_rows(&rows), m_file(file), m_choice(std::move(choice))
{
}

void CsvExport::start()
{
    if (!m_file.open(QIODevice::WriteOnly) ||
        !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        end(Error{ErrorKind::Storage, tr("The file cannot be written: %1").arg(m_file.errorString()), {}, {}});
        return;
    }
    m_file.write("\xEF\xBB\xBF"); // without it spreadsheets take UTF-8 for something else
    m_file.write(csvLine(m_rows->exportHeader(m_choice.columns)));
    m_rows
        ->walk(m_choice.columns, [self = QPointer<CsvExport>(this)](
                                     const std::vector<QStringList> &rows) { return self && self->take(rows); })
        .then(this, [this](Result<qint64> result) {
            if (m_cancelled || !result) {
                end(m_cancelled ? Result<qint64>(Error{ErrorKind::Cancelled, tr("The export was cancelled."), {}, {}})
                                : result);
                return;
            }
            if (!m_file.commit())
                end(Error{ErrorKind::Storage, tr("The file cannot be written: %1").arg(m_file.errorString()), {}, {}});
            else
                end(m_written);
        });
}

void CsvExport::cancel()
{
    m_cancelled = true;
}

// False: no more are wanted.
bool CsvExport::take(const std::vector<QStringList> &rows)
{
    if (m_cancelled)
        return false;
    for (const QStringList &row : rows) {
        if (!m_choice.wanted || m_choice.wanted(m_read)) {
            m_file.write(csvLine(row));
            ++m_written;
        }
        ++m_read;
    }
    Q_EMIT progressed(m_written);
    return m_choice.last < 0 || m_read <= m_choice.last;
}

void CsvExport::end(Result<qint64> result)
{
    if (std::exchange(m_ended, true))
        return;
    if (!result)
        m_file.cancelWriting();
    Q_EMIT finished(result);
    deleteLater();
}

} // namespace reckoner::ui
