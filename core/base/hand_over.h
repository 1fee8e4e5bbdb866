// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tells the thread sanitizer what Qt's event queue orders: a post into a thread's queue happens before what the queue
// then runs there, and a thread's work before the end of wait() on it. Qt as the distribution builds it is not
// instrumented, so without a word from us each hand-over looks like a race, and suppressing those would hide real ones.
// Exactly the order the queue's own lock gives, no more: the token is the receiving thread. Nothing but a post outside
// TSan builds.

#include <QThread>

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace reckoner::hand_over {

// On the sending side, before the post.
inline void release([[maybe_unused]] void *to)
{
#ifdef __SANITIZE_THREAD__
    __tsan_release(to);
#endif
}

// On the receiving side, before the first look at what was handed over.
inline void acquire([[maybe_unused]] void *from)
{
#ifdef __SANITIZE_THREAD__
    __tsan_acquire(from);
#endif
}

// The last member of what is posted: moved last, when all before it stands where the receiver will find it, and
// destroyed first, by whichever side lets go last.
class Order
{
public:
    explicit Order(QThread *to) : m_to(to) {}
    Order(Order &&other) : m_to(other.m_to) { release(m_to); }
    ~Order() { acquire(this); }
    void begin() { acquire(QThread::currentThread()); }
    void end() { release(this); }

private:
    QThread *m_to;
};

template <class F> struct Posted {
    F fn;
    Order order;
    void operator()()
    {
        order.begin();
        fn();
        order.end();
    }
};

// Runs fn on the receiver's thread from its event queue.
template <class F> void post(QObject *receiver, F fn, Qt::ConnectionType type = Qt::QueuedConnection)
{
    QMetaObject::invokeMethod(receiver, Posted<F>{std::move(fn), Order(receiver->thread())}, type);
}

} // namespace reckoner::hand_over
