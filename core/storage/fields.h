// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads a row column by column in the order of the select list, so that a list of columns and the code that reads it
// can be compared line by line. Lives as long as the row.

#include "core/storage/connection.h"

namespace reckoner::storage {

class Fields
{
public:
    explicit Fields(const Row &row, int first = 0) : m_row(row), m_next(first) {}

    qint64 integer() { return m_row.integer(m_next++); }
    bool boolean() { return m_row.boolean(m_next++); }
    QString text() { return m_row.text(m_next++); }
    QByteArray bytes() { return m_row.bytes(m_next++); }
    Instant instant() { return m_row.instant(m_next++); }
    std::optional<qint64> optionalInteger() { return m_row.optionalInteger(m_next++); }
    std::optional<QString> optionalText() { return m_row.optionalText(m_next++); }
    std::optional<Instant> optionalInstant() { return m_row.optionalInstant(m_next++); }
    template <class SomeId> SomeId id() { return SomeId(text()); }
    Fields &skip(int columns)
    {
        m_next += columns;
        return *this;
    }
    int position() const { return m_next; }

private:
    const Row &m_row;
    int m_next;
};

} // namespace reckoner::storage
