// SPDX-License-Identifier: MIT
#include "core/usb/port_reservation.h"
#include "tests/support/catch.h"
#include "tests/support/scoped_variable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::usb;

TEST_CASE("reservations are in the cache, even where a shell sets the variables of other systems")
{
    const QString usual = reservationFolder();
    CHECK(QDir(usual).isAbsolute());
    CHECK(usual.endsWith(QStringLiteral("/fieldflash")));
    const QTemporaryDir session;
    const test::ScopedVariable runTime("XDG_RUNTIME_DIR", QFile::encodeName(session.path()));
    CHECK(reservationFolder() == usual);
}
