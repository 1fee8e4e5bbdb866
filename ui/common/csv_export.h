// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes the rows of a list into a CSV file: read page by page on the database's worker, laid out between two of the
// window's breaths, and in its place only when all of it is written. Readable by its owner alone, for it holds what
// customers are called. Deletes itself when it is done. Main thread.

#include "core/base/result.h"

#include <QObject>
#include <QPointer>
#include <QSaveFile>

#include <functional>
#include <memory>

namespace reckoner::ui {

class RowWindowModel;

class CsvExport : public QObject
{
    Q_OBJECT

public:
    struct Choice {
        std::vector<int> columns;
        // Row numbers that are wanted; none: all.
        std::function<bool(qint64 row)> wanted = {};
        qint64 last = -1; // the last one wanted; -1: the end of the list
    };
    CsvExport(RowWindowModel &rows, const QString &file, Choice choice, QObject *parent);

    void start();
    void cancel();

Q_SIGNALS:
    void progressed(qint64 rows);
    void finished(const reckoner::Result<qint64> &rows); // written; Cancelled, Storage

private:
    bool take(const std::vector<QStringList> &rows);
    void end(Result<qint64> result);

    QPointer<RowWindowModel> m_rows;
    QSaveFile m_file;
    Choice m_choice;
    qint64 m_read = 0, m_written = 0;
    bool m_cancelled = false, m_ended = false;
};

} // namespace reckoner::ui
