// SPDX-License-Identifier: MIT
#include "core/usb/device_info.h"
#include "core/usb/transfer_error.h"
#include "tests/support/catch.h"

using namespace fieldflash;

TEST_CASE("ids are printed as usual, four lower-case digits each")
{
    CHECK(usb::idText(0x0483, 0xDF11) == QStringLiteral("0483:df11"));
    CHECK(usb::idText(0x1209, 1) == QStringLiteral("1209:0001"));
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
