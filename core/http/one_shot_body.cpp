// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/one_shot_body.h"

#include "core/base/assert.h"

#include <cstring>

namespace reckoner::http {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    RK_ASSERT(!m_bytes.isEmpty()); // Qt drops an empty upload device and would send again
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_at + QIODevice::bytesAvailable();
}

bool OneShotBody::atEnd() const
{
    return m_at >= m_bytes.size() && QIODevice::bytesAvailable() == 0;
}

qint64 OneShotBody::readData(char *into, qint64 maxSize)
{
    m_wasRead = true;
    if (m_at >= m_bytes.size())
        return -1;
    const qint64 size = qMin(maxSize, qint64(m_bytes.size()) - m_at);
    std::memcpy(into, m_bytes.constData() + m_at, size_t(size));
    m_at += size;
    return size;
}

} // namespace reckoner::http
