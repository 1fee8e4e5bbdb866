// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What reckonerctl prints: a table or lines for people, one JSON document for programs (--json), lists for spreadsheets
// (--csv), errors on standard error, and the exit codes of DESIGN §1. Main thread.

#include "core/base/result.h"

#include <QJsonValue>
#include <QStringList>

#include <vector>

namespace reckoner::ctl {

enum class ExitCode {
    Ok = 0,
    Refused = 1, // or differences found
    Usage = 2,
    Unreached = 3, // could not reach, or the outcome is not known
};

ExitCode exitCodeFor(const Error &error);

class Output
{
public:
    enum class Form { Text, Json, Csv }; // what is no table is text in Csv
    explicit Output(Form form) : m_form(form) {}

    bool isJson() const { return m_form == Form::Json; }
    // One of the two is printed.
    void print(const QString &text, const QJsonValue &json) const;
    // Columns padded to their widest cell, or as they are in CSV; the first row is the head, and a remark says so when
    // it is the only one.
    void printTable(const std::vector<QStringList> &rows, const QJsonValue &json) const;
    // A remark beside the result; only for people.
    void note(const QString &text) const;
    // How far a long work is: one line that is written over on a terminal, nothing elsewhere. Empty: the line goes.
    void progress(const QString &text) const;
    ExitCode fail(const Error &error) const;

private:
    Form m_form;
};

QJsonValue errorToJson(const Error &error);
// Control characters, and with them forged lines and terminal escapes, made visible.
QString printable(const QString &text);

} // namespace reckoner::ctl
