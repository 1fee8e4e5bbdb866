// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/common/fact_grid.h"
#include "ui/common/icon.h"
#include "ui/common/page_title.h"
#include "ui/common/plain_label.h"
#include "ui/common/state_view.h"
#include "ui/common/style.h"
#include "ui/settings/account_section.h"
#include "ui/settings/confirm_dialog.h"
#include "ui/settings/database_section.h"
#include "ui/settings/doctor_section.h"
#include "ui/settings/profiles_section.h"
#include "ui/settings/safety_section.h"

#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

namespace {

const QString kSavedNotice = QStringLiteral("saved");
const QString kFileNotice = QStringLiteral("file");
constexpr int kSectionListWidth = 190;

QString safetyWord(config::SafetyLevel level)
{
    switch (level) {
    case config::SafetyLevel::Silent: return QStringLiteral("silent");
    case config::SafetyLevel::Confirm: return QStringLiteral("confirm");
    case config::SafetyLevel::TypeName: return QStringLiteral("type");
    case config::SafetyLevel::ReadOnly: return QStringLiteral("read-only");
    }
    RK_UNREACHABLE();
}

// What has to be written so that the profile says `now` instead of `before`.
std::vector<config::ProfileEdit> editsBetween(const ProfileValues &before, const ProfileValues &now)
{
    std::vector<config::ProfileEdit> edits;
    const auto text = [&](const QString &key, const QString &was, const QString &is) {
        if (was != is && is.isEmpty())
            edits.push_back({key, std::monostate()});
        else if (was != is)
            edits.push_back({key, is});
    };
    const auto environment = [](config::Environment e) {
        return e == config::Environment::Production ? QStringLiteral("production") : QStringLiteral("sandbox");
    };
    const auto account = [&](const AccountValues &was, const AccountValues &is) {
        const bool connects = !was.enabled && is.enabled;
        if (was.enabled != is.enabled)
            edits.push_back({is.key("enabled"), is.enabled});
        if (connects) // the environment must be said then, also when it is the usual one
            edits.push_back({is.key("environment"), environment(is.environment)});
        else
            text(is.key("environment"), environment(was.environment), environment(is.environment));
        text(is.key("label"), was.label, is.label);
        text(is.key("api_url"), was.apiUrl, is.apiUrl);
        text(is.key("vendor_id"), was.vendorId, is.vendorId);
    };
    account(before.paddle, now.paddle);
    account(before.stripe, now.stripe);
    text(QStringLiteral("operator.name"), before.actor, now.actor);
    text(QStringLiteral("database.url"), before.database, now.database);
    text(QStringLiteral("safety.sandbox"), safetyWord(before.sandboxSafety), safetyWord(now.sandboxSafety));
    text(QStringLiteral("safety.production"), safetyWord(before.productionSafety), safetyWord(now.productionSafety));
    return edits;
}

} // namespace

SettingsPage::SettingsPage(SettingsDesk &desk, const PageContext &context, const LookValues &look, QWidget *parent)
    : Page(parent), m_desk(desk), m_notices(new NoticeBar(this))
{
    auto *title = new PageTitle(tr("Settings"), this);
    title->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceS);
    m_content = new ContentStack(makeBody(context.clock, look), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_notices);
    column->addWidget(m_content, 1);
    column->addWidget(makeSaveBar());
    connect(&m_content->state(), &StateView::retryRequested, this, &SettingsPage::reload);
    connectSections();
    auto *shortcut = new QShortcut(QKeySequence::Save, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &SettingsPage::save);
    m_list->setCurrentRow(0);
    setFocusProxy(m_list);
}

QWidget *SettingsPage::makeBody(const Clock &clock, const LookValues &look)
{
    auto *body = new QWidget;
    m_list = new QListWidget(body);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFixedWidth(kSectionListWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setIconSize({16, 16});
    m_sections = new QStackedWidget(body);
    m_account = new AccountSection(m_desk, clock, m_sections);
    m_database = new DatabaseSection(m_desk, m_sections);
    m_safety = new SafetySection(m_sections);
    m_look = new LookSection(look, m_sections);
    m_profiles = new ProfilesSection(m_desk, m_sections);
    m_doctor = new DoctorSection(m_desk, m_sections);
    const auto add = [this](const char *iconName, const QString &name, QWidget *section) {
        auto *entry = new QListWidgetItem(icon(QLatin1StringView(iconName)), name, m_list);
        entry->setSizeHint({kSectionListWidth, kRowHeight});
        m_sections->addWidget(section);
    };
    add("key", tr("Accounts"), m_account);
    add("database", tr("Database"), m_database);
    add("shield", tr("Safety"), m_safety);
    add("sun", tr("Appearance"), m_look);
    add("profiles", tr("Profiles"), m_profiles);
    add("doctor", tr("Doctor"), m_doctor);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(kSpaceS, 0, 0, 0);
    row->setSpacing(kSpaceL);
    row->addWidget(m_list);
    row->addWidget(m_sections, 1);
    return body;
}

QWidget *SettingsPage::makeSaveBar()
{
    m_saveBar = new QWidget(this);
    m_saveBar->setAutoFillBackground(true);
    m_saveBar->setBackgroundRole(QPalette::AlternateBase);
    m_saveText = new PlainLabel(m_saveBar);
    m_saveText->setWordWrap(true);
    m_discard = new QPushButton(tr("&Discard"), m_saveBar);
    m_save = new QPushButton(tr("Sa&ve"), m_saveBar);
    m_save->setMinimumWidth(120);
    setButtonKind(m_save, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(kSpaceL, kSpaceS, kSpaceL, kSpaceS);
    buttons->addWidget(m_saveText, 1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(m_saveBar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(horizontalLine(m_saveBar));
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    connect(m_discard, &QPushButton::clicked, this, [this] { fill(m_facts); });
    m_saveBar->hide();
    return m_saveBar;
}

void SettingsPage::connectSections()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_sections->setCurrentIndex(row);
        if (row == int(Section::Doctor) && !std::exchange(m_doctorRan, true))
            m_doctor->run();
    });
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { // a screen reader selects without making current
        if (!m_list->selectedItems().isEmpty())
            m_list->setCurrentItem(m_list->selectedItems().first());
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { showSection(Section(m_list->currentRow())); });
    connect(m_account, &AccountSection::edited, this, &SettingsPage::noteEdited);
    connect(m_database, &DatabaseSection::edited, this, &SettingsPage::noteEdited);
    connect(m_safety, &SafetySection::edited, this, &SettingsPage::noteEdited);
    connect(m_account, &AccountSection::secretsChanged, this, &SettingsPage::offerReconnect);
    connect(m_account, &AccountSection::settled, this, &SettingsPage::loaded);
    connect(m_account, &AccountSection::dialogOpened, this, &SettingsPage::dialogOpened);
    connect(m_database, &DatabaseSection::dialogOpened, this, &SettingsPage::dialogOpened);
    connect(m_database, &DatabaseSection::migrated, this, &SettingsPage::offerReconnect);
    connect(m_look, &LookSection::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_look, &LookSection::schemeChosen, this, &SettingsPage::schemeChosen);
    connect(m_look, &LookSection::compactRowsChosen, this, &SettingsPage::compactRowsChosen);
    connect(m_profiles, &ProfilesSection::profilesChanged, this, &SettingsPage::reload);
    connect(m_doctor, &DoctorSection::stepRequested, this, &SettingsPage::takeStep);
    connect(m_doctor, &DoctorSection::finished, this, &SettingsPage::badgeChanged);
}

void SettingsPage::reload()
{
    if (m_facts.profileFile.isEmpty())
        m_content->showLoading(tr("Reading the profile"));
    m_desk.load().then(this, [this](Result<SettingsFacts> &&facts) {
        if (!facts) {
            m_content->showError(tr("The profile could not be read"), facts.error());
            Q_EMIT loaded();
            return;
        }
        m_content->showContent();
        const bool keep = hasUnsavedEdits(); // only the list of profiles is new then
        if (keep) {
            m_profiles->setFacts(*facts);
            m_facts.profiles = facts->profiles;
            m_facts.startProfile = facts->startProfile;
            Q_EMIT loaded();
        } else {
            fill(*facts);
        }
    });
}

void SettingsPage::fill(const SettingsFacts &facts)
{
    m_filling = true;
    m_facts = facts;
    m_account->setFacts(facts);
    m_database->setFacts(facts);
    m_safety->setFacts(facts);
    m_profiles->setFacts(facts);
    m_filling = false;
    sayUnreadable(facts);
    noteEdited();
}

std::vector<config::ProfileEdit> SettingsPage::edits() const
{
    ProfileValues now = m_facts.values;
    m_account->collect(now);
    m_database->collect(now);
    m_safety->collect(now);
    return editsBetween(m_facts.values, now);
}

bool SettingsPage::hasUnsavedEdits() const
{
    return !m_facts.profileFile.isEmpty() && !edits().empty();
}

bool SettingsPage::isBusy() const
{
    return m_account->isBusy() || m_database->isBusy() || m_doctor->isBusy();
}

void SettingsPage::noteEdited()
{
    if (m_filling)
        return;
    const std::vector<config::ProfileEdit> changed = edits();
    const std::vector<config::Fault> faults =
        changed.empty() || !m_facts.isReadable ? m_facts.faults : m_desk.check(changed);
    QHash<QString, QString> byKey;
    for (const config::Fault &fault : faults) {
        if (!fault.key.isEmpty() && !byKey.contains(fault.key))
            byKey[fault.key] = fault.what;
    }
    m_account->setFaults(byKey);
    m_database->setFaults(byKey);
    showSaveBar(changed, faults);
}

void SettingsPage::showSaveBar(const std::vector<config::ProfileEdit> &changed,
                               const std::vector<config::Fault> &faults)
{
    m_saveBar->setVisible(!changed.empty());
    const bool possible = faults.empty() && m_facts.isReadable;
    m_save->setEnabled(possible);
    if (possible) {
        m_saveText->setMuted();
        m_saveText->setOwnText(
            tr("%Ln change(s) not saved yet, to %1.", nullptr, int(changed.size())).arg(m_facts.profileFile));
        return;
    }
    m_saveText->setTone(Tone::Bad);
    if (!m_facts.isReadable)
        m_saveText->setOwnText(tr("Nothing can be saved while the file is no profile."));
    else if (faults.size() == 1)
        m_saveText->setText(faults.front().what);
    else
        m_saveText->setOwnText(tr("%Ln values have to be corrected first.", nullptr, int(faults.size())));
}

void SettingsPage::sayUnreadable(const SettingsFacts &facts)
{
    if (facts.isReadable) {
        m_notices->clearNotice(kFileNotice);
        return;
    }
    const QString what = facts.faults.empty() ? facts.profileFile : facts.faults.front().what;
    const QString where = facts.faults.empty() ? QString() : facts.faults.front().where;
    m_notices->setNotice(kFileNotice,
                         {Tone::Bad,
                          tr("The profile cannot be used. %1 (%2). Correct it with a text editor, or set it aside and "
                             "begin with an empty one.")
                              .arg(what, where),
                          tr("Set it aside…"), [this] { confirmSetAside(); }, Notice::Closing::BySystem});
}

void SettingsPage::confirmSetAside()
{
    auto *dialog = new ConfirmDialog({tr("Set the profile aside?"),
                                      tr("The file %1 is renamed and kept; an empty profile takes its place. Keys in "
                                         "the keychain stay.")
                                          .arg(m_facts.profileFile),
                                      tr("&Set it aside")},
                                     ButtonKind::Primary, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_desk.setAside().then(this, [this](Result<QString> &&name) {
            if (name) {
                m_notices->setNotice(kSavedNotice, {Tone::Ok, tr("The old file is now %1.").arg(*name), {}, {}});
                reload();
            } else {
                m_notices->setNotice(kSavedNotice, {Tone::Bad, name.error().message, {}, {}});
            }
        });
    });
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void SettingsPage::save()
{
    const std::vector<config::ProfileEdit> changed = edits();
    if (changed.empty() || !m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    ProfileValues now = m_facts.values;
    m_account->collect(now);
    m_database->collect(now);
    m_safety->collect(now);
    m_desk.save(changed).then(this, [this, now](Result<void> &&saved) {
        if (!saved) {
            m_save->setEnabled(true);
            m_saveText->setTone(Tone::Bad);
            m_saveText->setText(saved.error().message);
            return;
        }
        m_facts.values = now;
        m_facts.faults.clear();
        noteEdited();
        offerReconnect();
    });
}

void SettingsPage::offerReconnect()
{
    m_notices->setNotice(kSavedNotice,
                         {Tone::Info, tr("Saved. This window works with the earlier settings until it connects anew."),
                          tr("Reconnect now"), [this] {
                              m_notices->clearNotice(kSavedNotice);
                              Q_EMIT reconnectRequested();
                          }});
}

void SettingsPage::showSection(Section section)
{
    m_list->setCurrentRow(int(section));
    switch (section) {
    case Section::Account: return m_account->focusFirst();
    case Section::Database: return m_database->focusFirst();
    case Section::Safety: return m_safety->focusFirst();
    case Section::Look: return m_look->focusFirst();
    case Section::Profiles: return m_profiles->focusFirst();
    case Section::Doctor: return m_doctor->focusFirst();
    }
}

void SettingsPage::focusFilter()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void SettingsPage::showAccount(config::ProviderChoice provider)
{
    m_account->showAccount(provider);
    showSection(Section::Account);
}

void SettingsPage::takeStep(doctor::NextStep step, config::ProviderChoice provider)
{
    switch (step) {
    case doctor::NextStep::None: return;
    case doctor::NextStep::EditProfile:
    case doctor::NextStep::EnablePaddle: return showAccount(provider);
    case doctor::NextStep::EnterApiKey: showAccount(provider); return m_account->focusKey();
    case doctor::NextStep::EnterWebhookSecret: showAccount(provider); return m_account->focusWebhookSecret();
    case doctor::NextStep::UnlockKeychain: showAccount(provider); return m_account->unlock();
    case doctor::NextStep::ChooseDatabase:
    case doctor::NextStep::Migrate: return showSection(Section::Database);
    case doctor::NextStep::TestAgain: showAccount(provider); return m_account->testConnection();
    }
}

} // namespace reckoner::ui
