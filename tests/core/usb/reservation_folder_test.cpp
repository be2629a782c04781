// SPDX-License-Identifier: MIT
// Where reservations are stored, and systems on which this is impossible.
#include "core/usb/port_reservation.h"
#include "tests/support/catch.h"
#include "tests/support/scoped_variable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::usb;

TEST_CASE("reservations are in the session's folder, or else in the cache")
{
    const QTemporaryDir session;
    const QTemporaryDir cache;
    const test::ScopedVariable forCache("XDG_CACHE_HOME", QFile::encodeName(cache.path()));
    {
        const test::ScopedVariable runTime("XDG_RUNTIME_DIR", QFile::encodeName(session.path()));
        CHECK(reservationFolder() == session.path() + QStringLiteral("/fieldflash"));
    }
    const test::ScopedVariable noRunTime("XDG_RUNTIME_DIR");
    CHECK(reservationFolder() == cache.path() + QStringLiteral("/fieldflash"));
}

TEST_CASE("if no lock file can be created the work continues without one")
{
    const QTemporaryDir folder;
    const QString tooLong(300, QLatin1Char('1'));
    const auto unnamed = reservePort(tooLong, folder.path());
    REQUIRE(unnamed);
    CHECK(*unnamed == nullptr);
    const auto nowhere = reservePort(QStringLiteral("1-1"), QStringLiteral("/dev/null/folder"));
    REQUIRE(nowhere);
    CHECK(*nowhere == nullptr);
}

TEST_CASE("a lock without an owner still reserves its port")
{
    const QTemporaryDir folder;
    {
        const auto first = reservePort(QStringLiteral("1-1"), folder.path());
        REQUIRE(first);
        const QStringList names = QDir(folder.path()).entryList(QDir::Files);
        REQUIRE(names.size() == 1);
        QFile lock(folder.filePath(names.front()));
        REQUIRE(lock.open(QIODevice::WriteOnly | QIODevice::Truncate));
        lock.close();
        const auto second = reservePort(QStringLiteral("1-1"), folder.path());
        REQUIRE_FALSE(second);
        CHECK(second.error().kind() == ErrorKind::Busy);
        CHECK(second.error().summary().startsWith(QStringLiteral("Another program is")));
    }
}
