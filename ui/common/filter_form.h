// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The fields behind one chip of a filter bar: texts and days to narrow a list by, in a pop-up that Enter applies and
// Esc leaves as it was. Main thread.

#include <QDialog>

#include <vector>

class QDateEdit;
class QLineEdit;

namespace reckoner::ui {

struct FilterField {
    enum class Kind { Text, Day };
    QString key;
    QString label;     // with a mnemonic
    QString hint = {}; // what may be typed
    Kind kind = Kind::Text;
    QString value = {}; // of a day: yyyy-MM-dd, in the person's calendar
};

class FilterForm final : public QDialog
{
    Q_OBJECT

public:
    FilterForm(const QString &title, std::vector<FilterField> fields, QWidget *parent);
    // As they were when it was applied.
    const std::vector<FilterField> &fields() const { return m_fields; }
    void accept() override;

private:
    QWidget *makeField(const FilterField &field);

    std::vector<FilterField> m_fields;
    std::vector<QLineEdit *> m_texts; // one for each field, null for days
    std::vector<QDateEdit *> m_days;  // likewise
};

} // namespace reckoner::ui
