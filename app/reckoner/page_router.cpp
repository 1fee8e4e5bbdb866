// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/page_router.h"

#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"

#include <QDialog>

#include <utility>

namespace reckoner::app {

static constexpr int kMakePagesMs = 150; // between two pages that nobody waits for

PageRouter::PageRouter(const Pages &pages, ui::MainWindow &window, QObject *parent)
    : QObject(parent), m_pages(pages), m_window(window)
{
    m_idle.setInterval(kMakePagesMs);
    connect(&m_idle, &QTimer::timeout, this, &PageRouter::makeNext);
    connect(&m_window, &ui::MainWindow::pageChosen, this, &PageRouter::showPage);
    connect(&m_window, &ui::MainWindow::backRequested, this, &PageRouter::goBack);
    connect(&m_window, &ui::MainWindow::forwardRequested, this, &PageRouter::goForward);
}

PageRouter::~PageRouter() = default;

void PageRouter::attach(const QString &startPage)
{
    m_idle.stop();
    m_made.clear(); // the window has taken them with it
    m_current.clear();
    for (const PageEntry &entry : m_pages.entries())
        m_window.addPage(entry.key, Pages::nameOf(entry));
    const PageEntry *start = m_pages.find(startPage);
    showPage(start ? start->key : m_pages.entries().front().key);
    m_idle.start();
}

void PageRouter::makeNext()
{
    for (const PageEntry &entry : m_pages.entries()) {
        if (!m_made.contains(entry.key)) {
            page(entry.key);
            return;
        }
    }
    m_idle.stop();
}

ui::Page *PageRouter::page(const QString &key)
{
    if (const QPointer<ui::Page> made = m_made.value(key))
        return made;
    const PageEntry *entry = m_pages.find(key);
    if (!entry)
        return nullptr;
    ui::Page *page = entry->make();
    m_made.insert(key, page);
    m_window.fillPage(key, page);
    wire(key, page);
    page->reload();
    return page;
}

void PageRouter::wire(const QString &key, ui::Page *page)
{
    connect(page, &ui::Page::noticeRaised, this, [this, key](const QString &notice, ui::Notice content) {
        if (content.onAction) // what the button is about is on that page
            content.onAction = [this, key, run = std::move(content.onAction)] {
                showPage(key);
                run();
            };
        m_window.notices().setNotice(notice, std::move(content));
    });
    connect(page, &ui::Page::noticeCleared, &m_window,
            [this](const QString &notice) { m_window.notices().clearNotice(notice); });
    connect(page, &ui::Page::badgeChanged, &m_window, [this, key](int waiting) { m_window.setBadge(key, waiting); });
    connect(page, &ui::Page::entityRequested, this, &PageRouter::showEntity);
    connect(page, &ui::Page::dialogOpened, this, &PageRouter::dialogOpened);
}

void PageRouter::bringUp(const QString &key)
{
    if (!page(key))
        return;
    m_current = key;
    m_window.showPage(key);
    Q_EMIT pageShown(key);
}

void PageRouter::showPage(const QString &key)
{
    if (key == m_current || !m_pages.find(key))
        return;
    bringUp(key);
    m_history.visit({key});
}

bool PageRouter::showEntity(const ui::EntityRef &entity)
{
    for (const PageEntry &entry : m_pages.entries()) {
        ui::Page *shows = page(entry.key);
        if (!shows->canShow(entity.kind))
            continue;
        bringUp(entry.key);
        shows->showEntity(entity);
        if (entity.kind == ui::EntityKind::NewCheckout) // going back does not open a dialog
            m_history.visit({entry.key});
        else
            m_history.visit({entry.key, entity});
        return true;
    }
    return false;
}

void PageRouter::goTo(const ui::Place &place)
{
    bringUp(place.page);
    if (place.entity)
        page(place.page)->showEntity(*place.entity);
}

void PageRouter::reloadAll()
{
    for (const QPointer<ui::Page> &page : std::as_const(m_made)) {
        if (page)
            page->reload();
    }
}

void PageRouter::goBack()
{
    if (m_history.canGoBack())
        goTo(m_history.back());
}

void PageRouter::goForward()
{
    if (m_history.canGoForward())
        goTo(m_history.forward());
}

} // namespace reckoner::app
