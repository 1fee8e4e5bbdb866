// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/pages.h"

#include "ui/subscriptions/core_subscription_desk.h"
#include "ui/subscriptions/subscriptions_page.h"

namespace reckoner::app {

// To add a page: make its desk with own(), then add() it where it stands in the navigation. key is also the name of its
// icon. Captures are references to what outlives the pages, and the context by value.
Pages::Pages(Parts parts)
{
    Session &session = parts.session;
    const ui::PageContext context = parts.context;

    auto &subscriptions =
        own(new ui::CoreSubscriptionDesk(ui::CoreSubscriptionDesk::Parts{.database = session.database(),
                                                                         .feed = parts.feed,
                                                                         .account = session.account(),
                                                                         .provider = session.paddle(),
                                                                         .actions = session.actions(),
                                                                         .resolver = session.resolver(),
                                                                         .providerName = context.providerName}));
    add(QStringLiteral("subscriptions"), QT_TR_NOOP("Subscriptions"), [&subscriptions, context] {
        auto *page =
            new ui::SubscriptionsPage({subscriptions, context.clock, context.state, context.safety, context.kind});
        page->loadOperations();
        return page;
    });
}

Pages::~Pages() = default;

const PageEntry *Pages::find(const QString &key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &e) { return e.key == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

QString Pages::nameOf(const PageEntry &entry)
{
    return tr(entry.name);
}

void Pages::add(const QString &key, const char *name, std::function<ui::Page *()> make)
{
    m_entries.push_back({key, name, std::move(make)});
}

} // namespace reckoner::app
