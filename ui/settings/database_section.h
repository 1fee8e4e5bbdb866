// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the profile keeps its data, whether that can be opened, and bringing its schema up to date. Main thread.

#include "ui/settings/settings_desk.h"
#include "ui/settings/settings_section.h"

#include <QHash>

class QDialog;
class QLineEdit;
class QPushButton;

namespace reckoner::ui {

class Choice;
class FactGrid;
class StatusPill;

class DatabaseSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit DatabaseSection(SettingsDesk &desk, QWidget *parent = nullptr);
    void setFacts(const SettingsFacts &facts);
    void collect(ProfileValues &values) const;
    void setFaults(const QHash<QString, QString> &faultsByKey);
    void focusFirst();
    void test();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void edited();
    void migrated();
    void dialogOpened(QDialog *dialog);

private:
    QString address() const;
    void syncKind();
    void noteEdited();
    void showFacts(const doctor::DatabaseFacts &facts);
    void showFailure(const QString &what);
    void confirmMigration();
    void migrate();

    SettingsDesk &m_desk;
    Choice *m_kind;
    QLineEdit *m_address;
    FieldRow *m_row;
    StatusPill *m_pill;
    PlainLabel *m_verdict;
    FactGrid *m_grid;
    QPushButton *m_test, *m_migrate;
    doctor::DatabaseFacts m_facts;
    QString m_override;
    int m_tests = 0;
    bool m_filling = false, m_busy = false;
};

} // namespace reckoner::ui
