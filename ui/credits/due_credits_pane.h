// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The details beside the list of what is due: how it stands, what to do next, and the ways to the subscription, the
// payment and the customer. Main thread.

#include "core/sync/due_credits.h"
#include "ui/common/details_pane.h"

class QPushButton;

namespace reckoner::ui {

class FactGrid;
class PlainLabel;
class StatusPill;

class DueCreditsPane : public DetailsPane
{
    Q_OBJECT

public:
    enum class Granting { Allowed, Forbidden };
    explicit DueCreditsPane(Granting granting, QWidget *parent = nullptr);
    void showNothing();
    void showRow(const sync::DueCredits &row);
    const std::optional<sync::DueCredits> &row() const { return m_row; }
    QPushButton &grantButton() { return *m_grant; }

Q_SIGNALS:
    void grantRequested(const reckoner::sync::DueCredits &due);

private:
    const Granting m_granting;
    std::optional<sync::DueCredits> m_row;
    ElidedLabel *m_name, *m_email;
    StatusPill *m_state;
    PlainLabel *m_next;
    FactGrid *m_facts;
    QPushButton *m_grant;
};

} // namespace reckoner::ui
