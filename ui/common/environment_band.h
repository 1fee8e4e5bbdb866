// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The band under the title that says at every moment which environment and account one works on, how careful the
// console is with it, and how old the mirror is; that last word is a button to more of it. It cannot be hidden. Main
// thread.

#include "core/base/instant.h"

#include <QAbstractButton>

#include <optional>

namespace reckoner::ui {

enum class BandKind { Sandbox, Production };
enum class SafetyLevel { Silent, Confirm, Type, ReadOnly };
QString safetyLevelText(SafetyLevel level);

struct EnvironmentFacts {
    BandKind kind = BandKind::Sandbox;
    QString provider; // "Paddle"
    QString account;
    SafetyLevel safety = SafetyLevel::Confirm;
    QString activity;                // "Loading 340 subscriptions…"; empty: nothing goes on
    std::optional<Instant> syncedAt; // when the mirror last was known to be complete
};

// What synchronisation is about, in the band's own colours.
class BandButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BandButton(QWidget *parent = nullptr);
    void setKind(BandKind kind);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    BandKind m_kind = BandKind::Sandbox;
};

class EnvironmentBand : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentBand(QWidget *parent = nullptr);
    void setFacts(const EnvironmentFacts &facts, Instant now);
    QSize sizeHint() const override;
    BandButton *statusButton() { return m_status; }

Q_SIGNALS:
    void statusRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeStatus();
    BandButton *m_status;
    QString m_name, m_middle;
    BandKind m_kind = BandKind::Sandbox;
};

} // namespace reckoner::ui
