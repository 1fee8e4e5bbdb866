// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/screenshots.h"

#include "app/reckoner/console.h"
#include "app/reckoner/page_pictures.h"
#include "app/reckoner/page_router.h"
#include "core/base/log.h"
#include "ui/common/data_table.h"
#include "ui/common/list_page.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QDialog>
#include <QPixmap>

namespace reckoner::app {

static constexpr int kShotPollMs = 50, kShotPatienceMs = 20'000, kShotSettlePolls = 4;

Screenshots::Screenshots(Console &console, Options options, QObject *parent)
    : QObject(parent), m_console(console), m_options(std::move(options)), m_folder(m_options.folder)
{
    m_folder.mkpath(QStringLiteral("."));
    m_poll.setInterval(kShotPollMs);
    connect(&m_poll, &QTimer::timeout, this, &Screenshots::poll);
}

void Screenshots::start()
{
    connect(
        &m_console, &Console::mirrorComplete, this,
        [this] {
            const auto note = [this](QDialog *dialog) { m_dialog = dialog; };
            connect(m_console.router(), &PageRouter::dialogOpened, this, note);
            connect(&m_console, &Console::dialogOpened, this, note);
            plan();
            next();
        },
        Qt::SingleShotConnection);
}

void Screenshots::plan()
{
    for (const PageEntry &entry : m_console.pages()->entries()) {
        if (m_options.only.isEmpty() || m_options.only == entry.key)
            planPage(entry.key);
    }
    if (m_options.only.isEmpty() || m_options.only == QLatin1StringView("window"))
        planWindowPictures(*this);
    if (m_options.only.isEmpty() || m_options.only == QLatin1StringView("stripe"))
        planOtherAccountPictures(*this);
}

// The page as it is with everything there and its first row selected, then whatever else it has to show.
void Screenshots::planPage(const QString &key)
{
    const auto page = [this, key] { return m_console.router()->page(key); };
    if (key == QLatin1StringView("operations"))
        planOperations(*this);
    add({{},
         [this, page, key] {
             m_loaded = false;
             m_console.router()->showPage(key);
             connect(
                 page(), &ui::Page::loaded, this, [this] { m_loaded = true; }, Qt::SingleShotConnection);
             page()->reload();
             return true;
         },
         [this] { return m_loaded; },
         {}});
    add({key,
         [page] {
             if (auto *list = qobject_cast<ui::ListPage *>(page()); list && list->selected().isEmpty())
                 list->table().selectRow(0);
             return true;
         },
         {},
         {}});
    planPictures(key, *this);
}

void Screenshots::addDialog(const QString &name, std::function<bool()> begin, std::function<bool()> ready)
{
    add({name,
         [this, begin = std::move(begin)] {
             m_dialog = nullptr;
             return begin();
         },
         [this, ready = std::move(ready)] { return m_dialog && (!ready || ready()); }, [this] { closeDialog(); }});
}

void Screenshots::addWidget(const QString &name, std::function<QWidget *()> make)
{
    add({name,
         [this, make = std::move(make)] {
             m_widget = make();
             if (m_widget)
                 m_widget->show();
             return m_widget != nullptr;
         },
         {},
         [this] { delete m_widget; }});
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
        Q_EMIT finished(m_pictures, m_failures);
        return;
    }
    m_waited = 0;
    const Step &step = m_steps.front();
    if (step.begin && !step.begin()) {
        qCWarning(lcApp).noquote()
            << QStringLiteral("The data has no case for a picture. name=%1").arg(m_steps.front().name);
        m_steps.pop_front();
        QTimer::singleShot(0, this, &Screenshots::next);
        return;
    }
    m_poll.start();
}

void Screenshots::poll()
{
    Step &step = m_steps.front();
    m_waited += kShotPollMs;
    const bool late = m_waited > kShotPatienceMs;
    if (!late && ((step.ready && !step.ready()) || m_waited < kShotPollMs * kShotSettlePolls))
        return;
    m_poll.stop();
    if (late)
        fail(QStringLiteral("A picture did not get ready in time. name=%1").arg(step.name));
    else if (!step.name.isEmpty())
        keep(step.name, m_widget ? m_widget.data() : m_dialog ? static_cast<QWidget *>(m_dialog) : &m_console.window());
    if (step.end)
        step.end();
    m_steps.pop_front();
    next();
}

void Screenshots::fail(const QString &why)
{
    ++m_failures;
    qCCritical(lcApp).noquote() << why;
}

void Screenshots::keep(const QString &name, QWidget *widget)
{
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    const QString file = m_folder.filePath(name + m_options.suffix + QStringLiteral(".png"));
    if (widget->grab().save(file))
        ++m_pictures;
    else
        fail(QStringLiteral("A picture could not be written. file=%1").arg(file));
}

} // namespace reckoner::app
