// SPDX-License-Identifier: MIT
#include "core/usb/device_info.h"
#include "core/usb/transfer_error.h"
#include "tests/support/catch.h"

#include <QStringList>

#include <algorithm>

using namespace fieldflash;

TEST_CASE("ids are printed as usual, four lower-case digits each")
{
    CHECK(usb::idText(0x0483, 0xDF11) == QStringLiteral("0483:df11"));
    CHECK(usb::idText(0x1209, 1) == QStringLiteral("1209:0001"));
}

TEST_CASE("ports are in the order of their numbers")
{
    QStringList ports{QStringLiteral("2-1"),   QStringLiteral("1-10"), QStringLiteral("1-2.10"),
                      QStringLiteral("1-2.9"), QStringLiteral("1-2"),  QStringLiteral("1-1")};
    std::ranges::sort(ports, usb::isPortBefore);
    CHECK(ports.join(QLatin1Char(' ')) == QStringLiteral("1-1 1-2 1-2.9 1-2.10 1-10 2-1"));
}

TEST_CASE("a STALL means that the device is connected, a lost answer may mean either")
{
    using usb::mayHaveLeft;
    using usb::mayStillAnswer;
    CHECK(mayStillAnswer(ErrorKind::RefusedByDevice));
    CHECK_FALSE(mayHaveLeft(ErrorKind::RefusedByDevice));
    CHECK_FALSE(mayStillAnswer(ErrorKind::Unplugged));
    CHECK(mayHaveLeft(ErrorKind::Unplugged));
    for (const ErrorKind kind : {ErrorKind::TimedOut, ErrorKind::TransferFailed}) {
        CHECK(mayStillAnswer(kind));
        CHECK(mayHaveLeft(kind));
    }
    CHECK_FALSE(mayStillAnswer(ErrorKind::NotPermitted));
    CHECK_FALSE(mayHaveLeft(ErrorKind::NotPermitted));
}
