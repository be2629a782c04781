// SPDX-License-Identifier: MIT
#include "core/usb/port_reservation.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::usb;

TEST_CASE("reservations are in the cache, even where a shell sets the variables of other systems")
{
    const QString usual = reservationFolder();
    CHECK(QDir(usual).isAbsolute());
    CHECK(usual.endsWith(QStringLiteral("/fieldflash")));
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    const QTemporaryDir session;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(session.path()));
    CHECK(reservationFolder() == usual);
    if (before.isNull())
        qunsetenv("XDG_RUNTIME_DIR");
    else
        qputenv("XDG_RUNTIME_DIR", before);
}
