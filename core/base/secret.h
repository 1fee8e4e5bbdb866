// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Holds a key or a webhook secret: no printing, no conversion, wiped when it goes. reveal() is the one way to the
// value and easy to search for. QByteArray copies made by others cannot be wiped; keep them short-lived.

#include <QByteArray>

#include <utility>

class QDebug;

namespace reckoner {

// Overwrites the bytes in a way the compiler may not leave out.
void wipe(QByteArray &bytes);

template <class T> class Secret
{
public:
    Secret() = default;
    explicit Secret(T value) : m_value(std::move(value)) {}
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept : m_value(std::exchange(other.m_value, T())) {}
    Secret &operator=(const Secret &other)
    {
        if (this != &other) {
            wipe(m_value);
            m_value = other.m_value;
        }
        return *this;
    }
    Secret &operator=(Secret &&other) noexcept
    {
        if (this != &other) {
            wipe(m_value);
            m_value = std::exchange(other.m_value, T());
        }
        return *this;
    }
    ~Secret() { wipe(m_value); }

    bool isEmpty() const { return m_value.isEmpty(); }
    const T &reveal() const { return m_value; }

private:
    friend QDebug operator<<(QDebug, const Secret &) = delete;
    T m_value;
};

using SecretBytes = Secret<QByteArray>;

} // namespace reckoner
