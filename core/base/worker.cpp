// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker.h"

#include <openssl/crypto.h>

namespace reckoner {

Worker::Worker(const QString &name) : m_target(new QObject)
{
    m_thread.setObjectName(name);
    m_target->moveToThread(&m_thread);
    m_thread.start();
}

Worker::~Worker()
{
    m_thread.quit();
    m_thread.wait();
    hand_over::acquire(&m_thread);
    delete m_target; // its thread is gone; the closures still queued go with it and settle Cancelled
}

void Worker::post(std::function<void()> fn)
{
    hand_over::post(m_target, std::move(fn));
}

void Worker::Thread::run()
{
    exec();
    // What OpenSSL keeps for a thread goes here: Qt's wait() does not wait for the thread's own clean-up, and at the end
    // of the program that would come too late.
    OPENSSL_thread_stop();
    hand_over::release(this);
}

} // namespace reckoner
