// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace fieldflash::test {

/// Sets an environment variable until the end of the scope, then restores what was there before.
class ScopedVariable {
public:
    ScopedVariable(const char* name, const QByteArray& value) : ScopedVariable(name)
    {
        qputenv(name, value);
    }
    /// Unset.
    explicit ScopedVariable(const char* name) : m_name(name), m_before(qgetenv(name))
    {
        qunsetenv(name);
    }
    ScopedVariable(const ScopedVariable&) = delete;
    ScopedVariable& operator=(const ScopedVariable&) = delete;
    ~ScopedVariable()
    {
        if (m_before.isNull())
            qunsetenv(m_name);
        else
            qputenv(m_name, m_before);
    }

private:
    const char* m_name;
    QByteArray m_before;
};

} // namespace fieldflash::test
