// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the shell knows of a page: that it can be loaded, searched and asked to show an entity, and what it has to say.
// Pages are made anew when language or profile change, so they keep what should last in the ViewState. Main thread.

#include "core/base/clock.h"
#include "ui/common/entity_ref.h"
#include "ui/common/environment_band.h"
#include "ui/common/notice_bar.h"

#include <QWidget>

class QDialog;

namespace reckoner::ui {

class ViewState;

// What every page is given besides its desk. Everything outlives the page.
struct PageContext {
    const Clock &clock;
    ViewState &state;
    SafetyLevel safety = SafetyLevel::Confirm;
    BandKind kind = BandKind::Sandbox;
    QString providerName = {}; // "Paddle"
};

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Reads what is shown again, from the first row; call when the database is ready.
    virtual void reload() = 0;
    // Puts the keyboard into the search field; without one, into the first control.
    virtual void focusFilter() = 0;
    virtual bool canShow(EntityKind) const { return false; }
    // Whether what it shows is a list that can be written into a file, and asking where to.
    virtual bool canExport() const { return false; }
    virtual void askExport() {}
    // Selects the entity and shows its details, also when filters would hide its row.
    virtual void showEntity(const EntityRef &) {}

Q_SIGNALS:
    void entityRequested(const reckoner::ui::EntityRef &entity); // a link: maybe one that another page shows
    void noticeRaised(const QString &key, const reckoner::ui::Notice &notice);
    void noticeCleared(const QString &key);
    void badgeChanged(int waiting); // what waits for a person here
    void dialogOpened(QDialog *dialog);
    void loaded(); // what is on screen has its answer, and nothing is under way
};

} // namespace reckoner::ui
