// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A text that leads somewhere: an id, a name. Looks like a link, is operated like a button (Space, Enter, click),
// elides where room is short and tells the whole in its tool-tip. Main thread.

#include "ui/common/entity_ref.h"

#include <QAbstractButton>

namespace reckoner::ui {

class LinkLabel : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkLabel(QWidget *parent = nullptr);
    // text: made harmless. what: "Customer", for the control's name.
    void setLink(const QString &what, const QString &text, const EntityRef &target);
    void setElideMode(Qt::TextElideMode mode);
    QString linkText() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void entityRequested(const reckoner::ui::EntityRef &entity);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    EntityRef m_target;
    QString m_text; // not the button's: an ampersand in a name is no mnemonic
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace reckoner::ui
