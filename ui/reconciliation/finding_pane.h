// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One finding in full, beside the list: what each side says, what it may belong to with score and reasons, what can be
// done, and what was decided. Says what is wanted, does nothing itself. Main thread.

#include "ui/common/details_pane.h"
#include "ui/reconciliation/reconciliation_desk.h"

class QHBoxLayout;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace reckoner::ui {

class ElidedLabel;
class IdLabel;
class LinkLabel;
class PlainLabel;
class StatusPill;

class FindingPane : public DetailsPane
{
    Q_OBJECT

public:
    enum class Acting { Possible, ReadOnly };
    explicit FindingPane(Acting acting, QWidget *parent = nullptr);
    void showNothing();
    void showLoading();
    void showError(const Error &error);
    void showDetails(const FindingDetails &details, Instant now);
    const std::optional<FindingDetails> &details() const { return m_details; }

    QTableWidget &sides() { return *m_sides; }
    QTableWidget &likely() { return *m_likely; }
    QTableWidget &decisions() { return *m_decisions; }
    // Null where it cannot be done.
    QPushButton *verbButton(reconcile::Verb verb) const;
    // The counterparts that are chosen, best first.
    std::vector<FindingDetails::Likely> chosen() const;

Q_SIGNALS:
    void verbRequested(reckoner::reconcile::Verb verb);

private:
    void addHead(QWidget *body, QVBoxLayout *column);
    void addTables(QWidget *body, QVBoxLayout *column);
    void fillSides();
    void fillLikely(Instant now);
    void fillVerbs();
    void fillDecisions(Instant now);
    void syncVerbs();

    const Acting m_acting;
    std::optional<FindingDetails> m_details;
    ElidedLabel *m_title = nullptr;
    LinkLabel *m_customer = nullptr;
    StatusPill *m_state = nullptr;
    PlainLabel *m_age = nullptr, *m_sentence = nullptr, *m_likelyHead = nullptr, *m_decisionsHead = nullptr;
    IdLabel *m_id = nullptr;
    QTableWidget *m_sides = nullptr, *m_likely = nullptr, *m_decisions = nullptr;
    QVBoxLayout *m_verbs = nullptr;
    std::vector<std::pair<reconcile::Verb, QPushButton *>> m_buttons;
};

} // namespace reckoner::ui
