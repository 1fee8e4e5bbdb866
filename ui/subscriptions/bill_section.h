// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One bill of a preview: when, how much, of which lines and why; the provider's figure first and our own estimate
// beside it, with a tick when they agree and the difference when they do not. Until the provider has answered the
// estimate stands alone and says that it is one. How we reckoned unfolds under the lines, to be read and copied. Main
// thread.

#include "core/subscriptions/change.h"

#include <QWidget>

class QGridLayout;
class QToolButton;

namespace reckoner::ui {

class PlainLabel;

// What a bill comes to for the customer: to pay, or (negative) credited to the balance.
Result<Money> billAmount(const subscriptions::Bill &bill);
QString billAmountText(const subscriptions::Bill &bill);
// "58.129 %" from "0.58129".
QString ratePercent(const QString &rate);

class BillSection : public QWidget
{
    Q_OBJECT

public:
    enum class Source { Waiting, Answered, Failed };
    struct Contents {
        QString when; // "now", "on 12 May"
        Source source = Source::Waiting;
        std::optional<subscriptions::Bill> provider, estimate;
        QString notComparable; // why the estimate cannot be held against the provider's figure; empty: it can
        QString none;          // in place of an amount where there is no bill
        QString providerName;
        QStringList formulas; // how each line of the estimate was reckoned
    };
    enum class Unfolded { Yes, No };

    BillSection(const QString &title, Unfolded unfolded, QWidget *parent = nullptr);
    void setContents(const Contents &contents);
    QString amountText() const;
    QString verdictText() const;
    // The fold with our own reckoning; hidden where there is none.
    QToolButton *reckoningButton() { return m_how; }
    QString reckoningText() const;

private:
    void fold(Unfolded unfolded);
    void fillLines(const std::optional<subscriptions::Bill> &bill, const QStringList &formulas);
    void showReckoning();
    void addLine(int row, const QString &what, const QString &why, const Money &amount, const QString &formula = {});
    void showVerdict(const Contents &contents);
    Unfolded m_unfolded = Unfolded::No;
    PlainLabel *m_when;
    PlainLabel *m_amount;
    PlainLabel *m_verdict;
    QToolButton *m_fold;
    QWidget *m_lines;
    QGridLayout *m_grid;
    QToolButton *m_how;
    PlainLabel *m_reckoning;
};

} // namespace reckoner::ui
