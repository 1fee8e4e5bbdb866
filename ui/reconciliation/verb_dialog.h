// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One verb for one or several findings: how many it is about, what is wrong, what will happen, and why. Several are
// done one after the other; what was refused stays on screen with its reason. Main thread; opened with open().

#include "core/base/clock.h"
#include "ui/common/dialog_frame.h"
#include "ui/reconciliation/reconciliation_desk.h"

class QDateEdit;
class QSpinBox;

namespace reckoner::ui {

class VerbDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Parts {
        ReconciliationDesk &desk;
        const Clock &clock;
        SafetyLevel safety = SafetyLevel::Confirm;
        BandKind kind = BandKind::Sandbox;
    };
    VerbDialog(Parts parts, reconcile::Verb verb, std::vector<reconcile::StoredFinding> findings,
               std::vector<FindingDetails::Likely> counterparts, QWidget *parent = nullptr);
    QDateEdit *until() { return m_until; } // of Ignore until, else null
    void reject() override;

Q_SIGNALS:
    void acted(const QStringList &findingIds);

private:
    void addWhat();
    void addParts();
    void addUntil();
    void sync();
    void submit();
    void actNext();
    VerbRequest requestFor(const reconcile::StoredFinding &finding) const;
    QString whyNot() const;
    qint64 creditsOfAll() const;

    Parts m_parts;
    const reconcile::Verb m_verb;
    std::vector<reconcile::StoredFinding> m_findings;
    std::vector<FindingDetails::Likely> m_counterparts;
    std::vector<QSpinBox *> m_shares; // of Split, beside the counterparts
    QDateEdit *m_until = nullptr;
    size_t m_next = 0;
    int m_refused = 0;
    QStringList m_acted;
    bool m_sending = false;
};

} // namespace reckoner::ui
