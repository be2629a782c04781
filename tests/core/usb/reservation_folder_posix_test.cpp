// SPDX-License-Identifier: MIT
#include "core/usb/port_reservation.h"
#include "tests/support/catch.h"
#include "tests/support/scoped_variable.h"

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
