// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/open_database_dialog.h"

#include "core/storage/database.h"
#include "ui/common/choice.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/style.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace reckoner::ui {

static constexpr int kOpenDatabaseWidth = 560;

OpenDatabaseDialog::OpenDatabaseDialog(QWidget *parent)
    : QDialog(parent), m_kind(new Choice(tr("Kind of database"), this)), m_label(new PlainLabel(this)),
      m_address(new QLineEdit(this)), m_browse(new QPushButton(tr("Browse…"), this)), m_hint(new PlainLabel(this)),
      m_open(new QPushButton(tr("&Open the database"), this))
{
    setWindowTitle(tr("Open a database"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(kOpenDatabaseWidth);
    m_kind->add(File, tr("A file"), tr("An SQLite file on this machine or on a drive that it can reach."));
    m_kind->add(Server, tr("A PostgreSQL server"),
                tr("Its address is in the settings of whoever keeps it. A password is better kept in ~/.pgpass than "
                   "written into the address."));
    m_label->setBuddy(m_address);
    m_address->setMaxLength(1024);
    m_browse->setAutoDefault(false);
    m_hint->setMuted();
    m_hint->setWordWrap(true);
    setButtonKind(m_open, ButtonKind::Primary);
    m_open->setDefault(true);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_label);
    line->addWidget(m_address, 1);
    line->addWidget(m_browse);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceM);
    column->setSpacing(kSpaceM);
    column->addWidget(headingLabel(windowTitle(), this));
    column->addWidget(m_kind);
    column->addLayout(line);
    column->addLayout(buttons);
    connect(m_kind, &Choice::chosen, this, [this] {
        m_address->clear();
        sync();
        m_address->setFocus(Qt::OtherFocusReason);
    });
    connect(m_address, &QLineEdit::textChanged, this, &OpenDatabaseDialog::sync);
    connect(m_browse, &QPushButton::clicked, this, &OpenDatabaseDialog::browse);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &OpenDatabaseDialog::submit);
    sync();
    m_address->setFocus(Qt::OtherFocusReason);
}

QString OpenDatabaseDialog::url() const
{
    const QString entered = m_address->text().trimmed();
    return m_kind->current() == File ? QStringLiteral("sqlite:") + entered : entered;
}

QString OpenDatabaseDialog::whyNot() const
{
    if (m_address->text().trimmed().isEmpty())
        return m_kind->current() == File ? tr("Choose the file.") : tr("Give the address of the database.");
    const Result<storage::DatabaseUrl> parsed = storage::DatabaseUrl::parse(url());
    if (!parsed)
        return parsed.error().message;
    if (m_kind->current() == Server && parsed->dialect != storage::Dialect::Postgres)
        return tr("The address of a server begins with postgresql://");
    return {};
}

void OpenDatabaseDialog::sync()
{
    const bool file = m_kind->current() == File;
    m_label->setOwnText(file ? tr("&File") : tr("&Address"));
    m_address->setAccessibleName(file ? tr("File") : tr("Address"));
    m_address->setPlaceholderText(file ? QStringLiteral("/home/you/reckoner.db")
                                       : QStringLiteral("postgresql://name@host/database"));
    m_browse->setVisible(file);
    const QString why = whyNot();
    m_open->setEnabled(why.isEmpty());
    m_hint->setOwnText(harmless(why, 300));
}

void OpenDatabaseDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Open a database"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Databases of Reckoner (*.db)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_address, &QLineEdit::setText);
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void OpenDatabaseDialog::submit()
{
    if (!m_open->isEnabled())
        return;
    const QString chosenUrl = url();
    accept();
    Q_EMIT chosen(chosenUrl);
}

} // namespace reckoner::ui
