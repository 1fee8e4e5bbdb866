// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/screenshots.h"

#include "app/reckoner/console.h"
#include "core/base/log.h"
#include "ui/shell/main_window.h"
#include "ui/subscriptions/change_dialog.h"
#include "ui/subscriptions/item_editor.h"
#include "ui/subscriptions/subscription_pane.h"
#include "ui/subscriptions/subscription_table_model.h"
#include "ui/subscriptions/subscriptions_page.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QPushButton>
#include <QSpinBox>

namespace reckoner::app {

using subscriptions::Action;
using subscriptions::Status;

static constexpr int kShotPollMs = 50, kShotPatienceMs = 20'000, kShotSettlePolls = 3;

Screenshots::Screenshots(Console &console, const QString &folder, const QString &suffix, QObject *parent)
    : QObject(parent), m_console(console), m_folder(folder), m_suffix(suffix)
{
    m_folder.mkpath(QStringLiteral("."));
    m_poll.setInterval(kShotPollMs);
    connect(&m_poll, &QTimer::timeout, this, &Screenshots::poll);
}

void Screenshots::start()
{
    connect(&m_console, &Console::mirrorComplete, this, [this] {
        connect(m_console.subscriptions(), &ui::SubscriptionsPage::dialogOpened, this,
                [this](QDialog *dialog) { m_dialog = dialog; });
        plan();
        next();
    });
}

bool Screenshots::select(const std::function<bool(int)> &fits)
{
    ui::SubscriptionTableModel &model = m_console.subscriptions()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (fits(row)) {
            m_console.subscriptions()->selectSubscription(model.row(row).id);
            return true;
        }
    }
    return false;
}

void Screenshots::plan()
{
    ui::SubscriptionsPage *page = m_console.subscriptions();
    const auto row = [page](int index) -> const subscriptions::SubscriptionRow & { return page->model().row(index); };
    const auto plain = [row](int index) {
        return row(index).status == Status::Active && !row(index).scheduledChange &&
               row(index).itemSummary.contains(QChar(0xD7));
    };
    const auto selectedShown = [page] { return page->pane().details().has_value() && page->model().rowCount() > 0; };
    // Everything is there once the list has been read with the mirror complete.
    m_steps.push_back({{},
                       [this, page] {
                           m_flag = false;
                           connect(
                               page, &ui::SubscriptionsPage::loaded, this, [this] { m_flag = true; },
                               Qt::SingleShotConnection);
                           page->reload();
                           return true;
                       },
                       [this] { return m_flag; },
                       {}});
    m_steps.push_back({QStringLiteral("subscriptions"), [this, plain] { return select(plain); }, selectedShown, {}});
    planChange();
    planDialog(QStringLiteral("pause"), Action::Pause, plain);
    planDialog(QStringLiteral("cancel"), Action::Cancel, plain);
    planDialog(QStringLiteral("resume"), Action::Resume,
               [row](int index) { return row(index).status == Status::Paused; });
    planDialog(QStringLiteral("activate"), Action::Activate,
               [row](int index) { return row(index).status == Status::Trialing && !row(index).scheduledChange; });
    planDialog(QStringLiteral("undo"), Action::ClearScheduledChange,
               [row](int index) { return row(index).scheduledChange.has_value(); });
    const auto scheduled = [row](int index) { return row(index).scheduledChange.has_value(); };
    m_steps.push_back({QStringLiteral("scheduled"),
                       [this, scheduled] { return select(scheduled); },
                       [page, selectedShown] {
                           return selectedShown() && page->pane().details()->subscription.scheduledChange.has_value();
                       },
                       {}});
}

void Screenshots::planDialog(const QString &name, Action action, std::function<bool(int)> fits)
{
    ui::SubscriptionsPage *page = m_console.subscriptions();
    const auto begin = [this, page, action, fits] {
        m_dialog = nullptr;
        if (!select(fits))
            return false;
        page->openAction(action);
        return true;
    };
    m_steps.push_back({name, begin, [this] { return m_dialog != nullptr; }, [this] { closeDialog(); }});
}

void Screenshots::planChange()
{
    ui::SubscriptionsPage *page = m_console.subscriptions();
    const auto dialog = [this] { return static_cast<ui::ChangeDialog *>(m_dialog); };
    m_steps.push_back({{},
                       [this, page] {
                           m_dialog = nullptr;
                           page->openAction(Action::ChangeItems);
                           return true;
                       },
                       [this] { return m_dialog != nullptr; },
                       {}});
    m_steps.push_back({QStringLiteral("change"),
                       [dialog] {
                           ui::ItemEditor &editor = dialog()->editor();
                           QSpinBox *quantity = editor.quantityBox(editor.rowCount() - 1);
                           quantity->setValue(quantity->value() + 5);
                           return true;
                       },
                       [dialog] { return dialog()->hasPreview(); },
                       {}});
    m_steps.push_back({QStringLiteral("change-confirm"),
                       [dialog] {
                           dialog()->primaryButton()->click();
                           return dialog()->isConfirming();
                       },
                       [dialog] { return dialog()->confirmButton()->isEnabled(); }, [this] { closeDialog(); }});
}

void Screenshots::closeDialog()
{
    if (m_dialog)
        m_dialog->close();
    if (m_dialog && m_dialog->isVisible()) // the first close only leaves the confirmation
        m_dialog->close();
    m_dialog = nullptr;
}

void Screenshots::next()
{
    if (m_steps.empty()) {
        Q_EMIT finished(m_pictures);
        return;
    }
    m_waited = 0;
    if (!m_steps.front().begin()) {
        qCWarning(lcApp).noquote()
            << QStringLiteral("The data has no case for a picture. name=%1").arg(m_steps.front().name);
        m_steps.pop_front();
        QTimer::singleShot(0, this, &Screenshots::next);
        return;
    }
    m_flag = m_flag && m_steps.front().name.isEmpty();
    m_poll.start();
}

void Screenshots::poll()
{
    Step &step = m_steps.front();
    m_waited += kShotPollMs;
    const bool late = m_waited > kShotPatienceMs;
    if (!late && (!step.ready() || m_waited < kShotPollMs * kShotSettlePolls))
        return;
    m_poll.stop();
    if (late)
        qCWarning(lcApp).noquote() << QStringLiteral("A picture did not get ready in time. name=%1").arg(step.name);
    else if (!step.name.isEmpty())
        keep(step.name, m_dialog ? static_cast<QWidget *>(m_dialog) : &m_console.window());
    if (step.end)
        step.end();
    m_steps.pop_front();
    next();
}

void Screenshots::keep(const QString &name, QWidget *widget)
{
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    const QString file = m_folder.filePath(name + m_suffix + QStringLiteral(".png"));
    if (widget->grab().save(file))
        ++m_pictures;
    else
        qCWarning(lcApp).noquote() << QStringLiteral("A picture could not be written. file=%1").arg(file);
}

} // namespace reckoner::app
