// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The details beside the list of links: the link itself, how it stands, and who made it for whom and why. Main thread.

#include "core/checkout/checkout_link.h"
#include "ui/common/details_pane.h"

namespace reckoner::ui {

class FactGrid;
class LinkView;

class CheckoutLinkPane final : public DetailsPane
{
    Q_OBJECT

public:
    explicit CheckoutLinkPane(QWidget *parent = nullptr);
    void showNothing();
    void showRow(const checkout::CheckoutLinkRow &row, Instant now);
    const std::optional<checkout::CheckoutLinkRow> &row() const { return m_row; }
    LinkView &view() { return *m_view; }

private:
    std::optional<checkout::CheckoutLinkRow> m_row;
    ElidedLabel *m_title, *m_customer;
    LinkView *m_view;
    FactGrid *m_facts;
};

} // namespace reckoner::ui
