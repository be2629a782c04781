// SPDX-License-Identifier: MIT
#include "core/usb/libusb/libusb_error.h"
#include "tests/support/catch.h"

#include <libusb.h>

#include <utility>

using namespace fieldflash;
using namespace fieldflash::usb;

TEST_CASE("every libusb code becomes an error kind that suggests an action")
{
    DeviceInfo info;
    info.portPath = QStringLiteral("1-1");
    using Case = std::pair<int, ErrorKind>;
    const auto [code, kind] = GENERATE(
        Case(LIBUSB_ERROR_ACCESS, ErrorKind::NotPermitted),
        Case(LIBUSB_ERROR_NOT_SUPPORTED, ErrorKind::NoDriver),
        Case(LIBUSB_ERROR_NOT_FOUND, ErrorKind::NoDriver), Case(LIBUSB_ERROR_BUSY, ErrorKind::Busy),
        Case(LIBUSB_ERROR_NO_DEVICE, ErrorKind::Unplugged),
        Case(LIBUSB_ERROR_TIMEOUT, ErrorKind::TimedOut),
        Case(LIBUSB_ERROR_PIPE, ErrorKind::RefusedByDevice),
        Case(LIBUSB_ERROR_INVALID_PARAM, ErrorKind::OurBug),
        Case(LIBUSB_ERROR_IO, ErrorKind::TransferFailed),
        Case(LIBUSB_ERROR_OVERFLOW, ErrorKind::TransferFailed),
        Case(LIBUSB_ERROR_INTERRUPTED, ErrorKind::TransferFailed),
        Case(LIBUSB_ERROR_NO_MEM, ErrorKind::TransferFailed),
        Case(LIBUSB_ERROR_OTHER, ErrorKind::TransferFailed), Case(-77, ErrorKind::TransferFailed));
    const Error error = errorFromLibusb(code, info, "libusb_open", AccessDenied::ByPermissions);
    CHECK(error.kind() == kind);
    CHECK_THAT(error.detail().toStdString(), test::hasText("libusb_open: "));
    CHECK(error.summary().front().isUpper());
    CHECK(error.summary().endsWith(QLatin1Char('.')));
}

TEST_CASE(
    "where devices have no permissions, denied access means that another program uses the device")
{
    DeviceInfo info;
    info.portPath = QStringLiteral("1-1");
    const Error error =
        errorFromLibusb(LIBUSB_ERROR_ACCESS, info, "libusb_open", AccessDenied::ByAnotherProgram);
    CHECK(error.kind() == ErrorKind::Busy);
    CHECK_THAT(error.summary().toStdString(), test::hasText("Another program is using"));
    // The log keeps what libusb said.
    CHECK_THAT(error.detail().toStdString(), test::hasText("LIBUSB_ERROR_ACCESS"));
    CHECK(errorFromLibusb(LIBUSB_ERROR_PIPE, info, "", AccessDenied::ByAnotherProgram).kind()
          == ErrorKind::RefusedByDevice);
}

TEST_CASE("no permission, no driver and busy suggest three different actions")
{
    DeviceInfo info;
    info.portPath = QStringLiteral("3-1");
    info.product = QStringLiteral("Pump");
    const Error denied =
        errorFromLibusb(LIBUSB_ERROR_ACCESS, info, "libusb_open", AccessDenied::ByPermissions);
    CHECK(denied.summary()
          == QStringLiteral("You don't have permission to use “Pump” (0000:0000) on USB port "
                            "3-1."));
    CHECK_THAT(denied.remedy().toStdString(), test::hasText("TAG+=\"uaccess\""));
    const Error driver = errorFromLibusb(LIBUSB_ERROR_NOT_SUPPORTED, info, "libusb_open");
    CHECK_THAT(driver.remedy().toStdString(), test::hasText("plug it in again"));
    const Error busy = errorFromLibusb(LIBUSB_ERROR_BUSY, info, "libusb_claim_interface");
    CHECK_THAT(busy.remedy().toStdString(), test::hasText("Close the other program"));
}

TEST_CASE("transfer statuses give the same errors as the codes")
{
    CHECK(codeOfTransferStatus(LIBUSB_TRANSFER_COMPLETED) == 0);
    CHECK(codeOfTransferStatus(LIBUSB_TRANSFER_STALL) == LIBUSB_ERROR_PIPE);
    CHECK(codeOfTransferStatus(LIBUSB_TRANSFER_TIMED_OUT) == LIBUSB_ERROR_TIMEOUT);
    CHECK(codeOfTransferStatus(LIBUSB_TRANSFER_NO_DEVICE) == LIBUSB_ERROR_NO_DEVICE);
    CHECK(codeOfTransferStatus(LIBUSB_TRANSFER_OVERFLOW) == LIBUSB_ERROR_OVERFLOW);
    CHECK(codeOfTransferStatus(LIBUSB_TRANSFER_CANCELLED) == LIBUSB_ERROR_INTERRUPTED);
    CHECK(codeOfTransferStatus(LIBUSB_TRANSFER_ERROR) == LIBUSB_ERROR_IO);
}
