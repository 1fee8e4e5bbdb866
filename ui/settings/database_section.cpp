// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/database_section.h"

#include "ui/common/choice.h"
#include "ui/common/fact_grid.h"
#include "ui/common/plain_label.h"
#include "ui/common/status_pill.h"
#include "ui/common/zone.h"
#include "ui/settings/confirm_dialog.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace reckoner::ui {

namespace {

enum DatabaseKind { OwnFile, OtherFile, Server };
const QString kDatabaseKey = QStringLiteral("database.url");
constexpr QLatin1StringView kSqlitePrefix("sqlite:");

} // namespace

DatabaseSection::DatabaseSection(SettingsDesk &desk, QWidget *parent)
    : SettingsSection(tr("Database"), parent), m_desk(desk)
{
    Zone *zone = addZone(tr("Database"), tr("It holds the mirror of the account, every event, and what was done."));
    m_kind = new Choice(tr("Kind of database"), zone);
    m_kind->add(OwnFile, tr("The profile's own file"), tr("Nothing to set up. For one person on this machine."));
    m_kind->add(OtherFile, tr("A file of your choice"), tr("An SQLite file in another place of this machine."));
    m_kind->add(Server, tr("A PostgreSQL server"), tr("For a team: everybody works on the same data."));
    m_address = new QLineEdit(zone);
    m_row = new FieldRow(tr("&Address"), m_address, zone);
    zone->contents()->addWidget(m_kind);
    zone->contents()->addWidget(m_row);
    auto *state = new QWidget(zone);
    m_pill = new StatusPill(state);
    m_verdict = new PlainLabel(state);
    m_verdict->setWordWrap(true);
    m_test = new QPushButton(tr("&Test database"), state);
    m_migrate = new QPushButton(tr("&Bring up to date…"), state);
    auto *line = new QHBoxLayout(state);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_pill);
    line->addWidget(m_verdict, 1);
    line->addWidget(m_migrate);
    line->addWidget(m_test);
    m_grid = new FactGrid(zone);
    zone->contents()->addWidget(state);
    zone->contents()->addWidget(m_grid);
    finish();
    connect(m_kind, &Choice::chosen, this, &DatabaseSection::noteEdited);
    connect(m_address, &QLineEdit::textChanged, this, &DatabaseSection::noteEdited);
    connect(m_test, &QPushButton::clicked, this, &DatabaseSection::test);
    connect(m_migrate, &QPushButton::clicked, this, &DatabaseSection::confirmMigration);
}

void DatabaseSection::setFacts(const SettingsFacts &facts)
{
    m_filling = true;
    const QString &url = facts.values.database;
    const bool file = url.startsWith(kSqlitePrefix);
    m_kind->setCurrent(url.isEmpty() ? OwnFile : file ? OtherFile : Server);
    m_address->setText(file ? url.mid(kSqlitePrefix.size()) : url);
    const auto decided = facts.overrides.find(kDatabaseKey);
    m_override = decided == facts.overrides.end() ? QString() : decided->second;
    m_kind->setEnabled(m_override.isEmpty());
    m_row->setOverride(m_override);
    m_kind->setHindrance(OwnFile, {});
    m_filling = false;
    syncKind();
    test();
}

QString DatabaseSection::address() const
{
    const QString entered = m_address->text().trimmed();
    switch (m_kind->current()) {
    case OtherFile: return kSqlitePrefix + entered;
    case Server: return entered;
    default: return {};
    }
}

void DatabaseSection::collect(ProfileValues &values) const
{
    values.database = address();
}

void DatabaseSection::setFaults(const QHash<QString, QString> &faultsByKey)
{
    m_row->setFault(m_kind->current() == OwnFile ? QString() : faultsByKey.value(kDatabaseKey));
}

void DatabaseSection::syncKind()
{
    const int kind = m_kind->current();
    m_row->setVisible(kind != OwnFile || !m_override.isEmpty());
    m_address->setPlaceholderText(kind == Server ? QStringLiteral("postgresql://name@host/database")
                                                 : QStringLiteral("/home/you/reckoner.db"));
}

void DatabaseSection::noteEdited()
{
    if (m_filling)
        return;
    ++m_tests; // what was found is about another database
    m_busy = false;
    m_grid->hide();
    m_migrate->hide();
    m_pill->setPill({Tone::Idle, tr("Not tested")});
    m_verdict->setOwnText({});
    syncKind();
    Q_EMIT edited();
}

void DatabaseSection::test()
{
    const int number = ++m_tests;
    m_pill->setPill({Tone::Info, tr("Testing")});
    m_verdict->setOwnText({});
    m_migrate->hide();
    m_busy = true;
    m_desk.inspectDatabase(address()).then(this, [this, number](Result<doctor::DatabaseFacts> &&facts) {
        if (number != m_tests)
            return;
        m_busy = false;
        if (facts)
            showFacts(*facts);
        else
            showFailure(facts.error().message);
    });
}

void DatabaseSection::showFailure(const QString &what)
{
    m_pill->setPill({Tone::Bad, tr("Cannot be used")});
    m_verdict->setText(what);
    m_grid->hide();
    m_migrate->hide();
}

void DatabaseSection::showFacts(const doctor::DatabaseFacts &facts)
{
    m_facts = facts;
    if (facts.problem)
        return showFailure(facts.problem->message);
    const bool fresh = !facts.exists || (facts.applied == 0 && !facts.isNewer);
    QString schema;
    if (fresh) {
        m_pill->setPill({Tone::Info, tr("New")});
        m_verdict->setOwnText(tr("It is empty and is set up when Reckoner opens it."));
        schema = tr("None yet");
    } else if (facts.isNewer) {
        m_pill->setPill({Tone::Bad, tr("Newer")});
        m_verdict->setOwnText(tr("A newer Reckoner has written it. Update this one, or choose another database."));
        schema = tr("Newer than this program");
    } else if (facts.pending > 0) {
        m_pill->setPill({Tone::Warn, tr("Older")});
        m_verdict->setOwnText(tr("%Ln step(s) of the schema are missing.", nullptr, facts.pending));
        schema = tr("%Ln step(s) missing", nullptr, facts.pending);
    } else {
        m_pill->setPill({Tone::Ok, tr("Good")});
        m_verdict->setOwnText(tr("It can be opened and fits this program."));
        schema = tr("Current, %Ln step(s)", nullptr, facts.applied);
    }
    m_migrate->setVisible(facts.pending > 0 && !facts.isNewer && !fresh);
    m_grid->setFacts(
        {{tr("Kind"),
          facts.dialect == storage::Dialect::Sqlite ? QStringLiteral("SQLite") : QStringLiteral("PostgreSQL"),
          {}},
         {tr("Address"), facts.address, facts.address},
         {tr("Schema"), schema, {}},
         {tr("Size"), facts.bytes ? QLocale().formattedDataSize(*facts.bytes) : tr("Not known"), {}}});
    m_grid->show();
}

void DatabaseSection::confirmMigration()
{
    auto *dialog = new ConfirmDialog({tr("Bring the database up to date?"),
                                      tr("%Ln step(s) are carried out on %1. Older versions of Reckoner cannot open it "
                                         "afterwards, and there is no way back but a backup. Make one first; on a "
                                         "server, tell the others.",
                                         nullptr, m_facts.pending)
                                          .arg(m_facts.address),
                                      tr("&Bring it up to date now")},
                                     ButtonKind::Primary, this);
    connect(dialog, &QDialog::accepted, this, &DatabaseSection::migrate);
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void DatabaseSection::migrate()
{
    const int number = ++m_tests;
    m_pill->setPill({Tone::Info, tr("Working")});
    m_verdict->setOwnText(tr("The schema is being brought up to date."));
    m_migrate->hide();
    m_desk.migrateDatabase(address()).then(this, [this, number](Result<QStringList> &&steps) {
        if (number != m_tests)
            return;
        if (!steps)
            return showFailure(steps.error().message);
        test();
        Q_EMIT migrated();
    });
}

void DatabaseSection::focusFirst()
{
    m_kind->button(m_kind->current())->setFocus(Qt::OtherFocusReason);
}

} // namespace reckoner::ui
