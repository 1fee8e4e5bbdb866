// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/body_search.h"

#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/style.h"
#include "ui/common/time_text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace reckoner::ui {

namespace {

constexpr int kBodySearchShowMs = 300; // what is found meanwhile comes into the list together
constexpr int kBodySearchSteps = 1000;

events::EventCursor cursorOf(const EventRow &row)
{
    return {row.event.envelope.occurredAt, row.event.seq};
}

bool isBehind(const EventRow &row, const events::EventCursor &cursor)
{
    const Instant at = row.event.envelope.occurredAt;
    return at < cursor.occurredAt || (at == cursor.occurredAt && row.event.seq < cursor.seq);
}

} // namespace

BodySearch::BodySearch(EventDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_words(new PlainLabel(this)), m_progress(new QProgressBar(this)),
      m_button(new QPushButton(this))
{
    m_words->setMuted();
    m_words->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->setFixedWidth(120);
    m_progress->setAccessibleName(tr("Progress of the search"));
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceM);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_button);
    m_show.setSingleShot(true);
    m_show.setInterval(kBodySearchShowMs);
    connect(&m_show, &QTimer::timeout, this, &BodySearch::foundMore);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_state == State::Looking)
            stop();
        else
            goOn();
    });
    hide();
}

void BodySearch::start(EventQuery query)
{
    ++m_run;
    m_query = std::move(query);
    m_found.clear();
    m_after.reset();
    m_all.reset();
    m_looked = 0;
    m_show.stop();
    m_state = State::Idle;
    if (m_query.body.isEmpty()) {
        tell();
        return;
    }
    EventQuery whole = m_query;
    whole.body.clear();
    m_desk.count(whole).then(this, [this, run = m_run](Result<qint64> count) {
        if (run != m_run || !count)
            return;
        m_all = *count;
        tell();
    });
    goOn();
}

void BodySearch::stop()
{
    if (m_state == State::Looking)
        rest(State::Stopped);
}

void BodySearch::goOn()
{
    if (m_query.body.isEmpty() || m_state == State::Looking || m_state == State::Done)
        return;
    ++m_run;
    m_state = State::Looking;
    m_restAt = m_looked + kMostBodiesLooked;
    m_restWith = m_found.size() + kMostBodiesFound;
    tell();
    next();
}

void BodySearch::next()
{
    m_desk.lookIntoBodies(m_query, m_after, kBodiesAtOnce).then(this, [this, run = m_run](Result<BodyLook> look) {
        if (run == m_run && m_state == State::Looking)
            take(std::move(look));
    });
}

void BodySearch::take(Result<BodyLook> look)
{
    if (!look) {
        m_problem = look.error().message;
        rest(State::Failed);
        return;
    }
    m_looked += look->looked;
    if (look->last)
        m_after = look->last;
    if (!look->found.empty() && !m_show.isActive())
        m_show.start();
    for (EventRow &row : look->found)
        m_found.push_back(std::move(row));
    if (look->isEnd) {
        rest(State::Done);
    } else if (m_looked >= m_restAt || m_found.size() >= m_restWith) {
        rest(State::Resting);
    } else {
        tell();
        // Through the event loop: a desk that answers at once would keep it from painting.
        QTimer::singleShot(0, this, [this, run = m_run] {
            if (run == m_run && m_state == State::Looking)
                next();
        });
    }
}

void BodySearch::rest(State state)
{
    m_state = state;
    m_show.stop();
    tell();
    Q_EMIT foundMore();
}

QString BodySearch::words() const
{
    const QLocale locale;
    const QString text = harmless(m_query.body, 40);
    if (m_state == State::Done)
        return tr("“%1” stands in %Ln of the events, as it is spelled here; all %2 were looked through.", "text, all",
                  int(m_found.size()))
            .arg(text, locale.toString(m_looked));
    const QString far =
        m_all ? tr("%1 of %2 events", "looked through, all").arg(locale.toString(m_looked), locale.toString(*m_all))
              : tr("%1 events", "looked through").arg(locale.toString(m_looked));
    const QString back = m_after ? tr("back to %1", "day").arg(dayAndTimeText(m_after->occurredAt)) : QString();
    const QString found = tr("%Ln found", nullptr, int(m_found.size()));
    const QString looked = tr("Looked for “%1” through %2, %3: %4.", "text, how many, how far, found")
                               .arg(text, far, back.isEmpty() ? tr("newest first") : back, found);
    switch (m_state) {
    case State::Looking:
        return tr("Looking for “%1”: %2, %3: %4.", "text, how many, how far, found")
            .arg(text, far, back.isEmpty() ? tr("newest first") : back, found);
    case State::Failed: return looked + QLatin1Char(' ') + tr("It could not go on: %1").arg(m_problem);
    case State::Idle:
    case State::Resting:
    case State::Stopped:
    case State::Done: break;
    }
    return looked + QLatin1Char(' ') + tr("Older ones may hold it too.");
}

void BodySearch::tell()
{
    setVisible(isActive());
    if (!isActive())
        return;
    const bool looking = m_state == State::Looking;
    m_words->setOwnText(words());
    m_progress->setVisible(looking);
    m_progress->setRange(0, m_all ? kBodySearchSteps : 0);
    if (m_all)
        m_progress->setValue(int(m_looked * kBodySearchSteps / std::max<qint64>(1, *m_all)));
    m_button->setVisible(m_state != State::Done);
    m_button->setText(looking ? tr("S&top") : tr("Look fur&ther back"));
}

EventPage BodySearch::page(std::optional<events::EventCursor> after, storage::PageLimit limit) const
{
    const auto from = !after ? m_found.begin()
                             : std::partition_point(m_found.begin(), m_found.end(),
                                                    [&](const EventRow &row) { return !isBehind(row, *after); });
    const auto until = from + std::min<std::ptrdiff_t>(limit.rows, m_found.end() - from);
    EventPage page;
    page.rows.assign(from, until);
    if (until != m_found.end() && !page.rows.empty())
        page.next = cursorOf(page.rows.back());
    return page;
}

std::vector<events::EventCursor> BodySearch::anchors(int step) const
{
    std::vector<events::EventCursor> keys;
    for (size_t i = size_t(step) - 1; i < m_found.size(); i += size_t(step))
        keys.push_back(cursorOf(m_found[i]));
    return keys;
}

} // namespace reckoner::ui
