// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/mode_previews.h"

namespace reckoner::ui {

using subscriptions::ItemsChange;

static constexpr size_t kModeAnswersKept = 60; // a dozen tries of what it could be

ModePreviews::ModePreviews(SubscriptionDesk &desk, const Clock &clock, SubscriptionId id, QObject *parent)
    : QObject(parent), m_desk(desk), m_clock(clock), m_id(std::move(id))
{
}

ModePreviews::~ModePreviews()
{
    auto running = std::exchange(m_running, {}); // an answer that comes now finds no question
    for (auto &[key, question] : running) {
        if (question.task)
            question.task->cancel();
    }
}

ModePreviews::Key ModePreviews::keyOf(const ItemsChange &change)
{
    return actions::requestToJson(actions::SubscriptionRequest(change));
}

const ModePreviews::Answer *ModePreviews::answer(const ItemsChange &change) const
{
    const auto found = m_answers.find(keyOf(change));
    return found == m_answers.end() ? nullptr : &found->second;
}

bool ModePreviews::isFresh(const ItemsChange &change) const
{
    const Answer *known = answer(change);
    return known && known->preview && m_clock.now() - known->at < kLives;
}

bool ModePreviews::isAwaited(const ItemsChange &change) const
{
    const Key key = keyOf(change);
    return m_running.contains(key) || std::any_of(m_waiting.begin(), m_waiting.end(),
                                                  [&key](const ItemsChange &each) { return keyOf(each) == key; });
}

void ModePreviews::outdate()
{
    for (auto &[key, known] : m_answers)
        known.at = Instant(); // long ago
    want({});
}

void ModePreviews::want(const std::vector<ItemsChange> &changes)
{
    m_waiting.assign(changes.begin(), changes.end());
    std::erase_if(m_waiting, [this](const ItemsChange &change) { return isFresh(change); });
    std::vector<Question> given;
    for (auto running = m_running.begin(); running != m_running.end();) {
        const bool wanted = std::any_of(m_waiting.begin(), m_waiting.end(), [&running](const ItemsChange &change) {
            return keyOf(change) == running->first;
        });
        if (wanted) {
            ++running;
            continue;
        }
        given.push_back(std::move(running->second));
        running = m_running.erase(running);
    }
    for (Question &question : given) {
        if (question.task)
            question.task->cancel();
    }
    std::erase_if(m_waiting, [this](const ItemsChange &change) { return m_running.contains(keyOf(change)); });
    askNext();
}

void ModePreviews::askNext()
{
    if (m_asking) // an answer that is there at once comes back to the loop below
        return;
    m_asking = true;
    while (m_running.size() < kAtOnce && !m_waiting.empty()) {
        const ItemsChange change = std::move(m_waiting.front());
        m_waiting.pop_front();
        ask(change);
    }
    m_asking = false;
}

void ModePreviews::ask(const ItemsChange &change)
{
    const Key key = keyOf(change);
    const int number = ++m_number;
    m_running.insert_or_assign(key, Question{number, std::nullopt});
    auto task = m_desk.preview(m_id, change)
                    .then(this, [this, key, number, change](Result<actions::ChangePreview> answer) -> Result<void> {
                        const auto question = m_running.find(key);
                        if (question == m_running.end() || question->second.number != number)
                            return {};
                        m_running.erase(question);
                        if (m_answers.size() >= kModeAnswersKept)
                            m_answers.clear();
                        Answer known{std::nullopt, std::nullopt, m_clock.now()};
                        if (answer)
                            known.preview = std::move(*answer);
                        else
                            known.error = answer.error();
                        m_answers.insert_or_assign(key, std::move(known));
                        Q_EMIT answered(change);
                        askNext();
                        return {};
                    });
    if (const auto question = m_running.find(key); question != m_running.end() && question->second.number == number)
        question->second.task = std::move(task);
}

} // namespace reckoner::ui
