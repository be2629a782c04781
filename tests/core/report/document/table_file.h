// SPDX-License-Identifier: MIT
// The table of a series as a file.
#pragma once

#include "tests/support/catch.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>

namespace fieldflash::test {

/// When the boards of the tables were written.
inline const QDateTime kWhen(QDate(2026, 5, 4), QTime(13, 2, 1), Qt::UTC);

inline QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace fieldflash::test
