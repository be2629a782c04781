// SPDX-License-Identifier: MIT
#include "core/update/detail/condition.h"
#include "core/update/report.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::update;

namespace {
Report proved(JobKind job)
{
    Report report;
    report.job = job;
    report.verified = Answer::Yes;
    report.returned = Answer::Yes;
    return report;
}

constexpr ErrorKind kAllKinds[] = {
    ErrorKind::Usage,         ErrorKind::NoDevice,        ErrorKind::AmbiguousDevice,
    ErrorKind::Unplugged,     ErrorKind::NotPermitted,    ErrorKind::NoDriver,
    ErrorKind::Busy,          ErrorKind::WrongBoard,      ErrorKind::BadFile,
    ErrorKind::UnsafeImage,   ErrorKind::FileAccess,      ErrorKind::Protected,
    ErrorKind::ReadProtected, ErrorKind::ExcludedMemory,  ErrorKind::BackupFailed,
    ErrorKind::OutsideMap,    ErrorKind::RefusedByDevice, ErrorKind::TransferFailed,
    ErrorKind::TimedOut,      ErrorKind::VerifyFailed,    ErrorKind::DidNotReturn,
    ErrorKind::WrongVersion,  ErrorKind::Cancelled,       ErrorKind::OurBug};
constexpr Condition kAllConditions[] = {Condition::NotReached,
                                        Condition::Untouched,
                                        Condition::ApplicationAgain,
                                        Condition::BootloaderUnchanged,
                                        Condition::DisconnectedUnchanged,
                                        Condition::BootloaderPerhapsErased,
                                        Condition::DisconnectedPerhapsErased,
                                        Condition::BootloaderIncomplete,
                                        Condition::DisconnectedIncomplete,
                                        Condition::Complete};
} // namespace

TEST_CASE("a verified update states old and new version, and what was verified")
{
    Report report = proved(JobKind::Update);
    report.versionBefore = 0x0100;
    report.versionStated = 0x0110;
    report.versionAfter = 0x0110;
    report.expectedVersion = Answer::Yes;
    CHECK(report.verdict()
          == QStringLiteral("Updated from 1.0 to 1.1. Every byte was read back and matches. The "
                            "device restarted and reports version 1.1."));
    CHECK(report.exitCode() == 0);
    report.versionBefore = 0x0120;
    CHECK_THAT(report.verdict().toStdString(), test::hasText("Went back from 1.2 to 1.1."));
    report.versionBefore = 0x0110;
    report.bytesWritten = 2048;
    CHECK_THAT(report.verdict().toStdString(), test::hasText("Version 1.1 was written again."));
    report.versionBefore.reset();
    CHECK_THAT(report.verdict().toStdString(), test::hasText("Version 1.1 is installed."));
    report.versionStated.reset();
    report.expectedVersion = Answer::NotAsked;
    CHECK(report.verdict()
          == QStringLiteral("The file is written to the device. Every byte was read back and "
                            "matches. The device restarted normally."));
}

TEST_CASE("an update that found everything on the device does not claim to have written it")
{
    Report report = proved(JobKind::Update);
    CHECK_THAT(report.verdict().toStdString(),
               test::hasText("The device matched the file already; nothing was written."));
    report.versionBefore = report.versionStated = 0x0110;
    CHECK_THAT(report.verdict().toStdString(),
               test::hasText("Version 1.1 was on the device already."));
}

TEST_CASE("what was not requested is stated, and nothing is claimed about it")
{
    Report report;
    CHECK(report.verdict()
          == QStringLiteral("The file is written to the device. It was not read back. The device "
                            "is in bootloader mode."));
    report.job = JobKind::Detach;
    CHECK(report.verdict() == QStringLiteral("The device is in bootloader mode."));
    report.job = JobKind::Read;
    CHECK(report.verdict()
          == QStringLiteral("The memory is read. The device is in bootloader mode."));
    CHECK(proved(JobKind::Verify).verdict()
          == QStringLiteral("The device matches the file. Every byte was read back and "
                            "matches. The device restarted normally."));
    report = proved(JobKind::Erase);
    report.returned = Answer::NotAsked;
    CHECK(report.verdict()
          == QStringLiteral("The memory is erased. Every byte was read back and is empty. The "
                            "device is in bootloader mode."));
    report = proved(JobKind::Leave);
    report.verified = Answer::NotAsked;
    CHECK(report.verdict()
          == QStringLiteral("The program was started. The device restarted normally."));
}

TEST_CASE("a report without an error but with a No is never a success")
{
    for (auto answer : {&Report::verified, &Report::returned, &Report::expectedVersion}) {
        Report report = proved(JobKind::Update);
        report.*answer = Answer::No;
        CHECK(report.exitCode() != 0);
    }
}

TEST_CASE("every kind of error in every condition reads as sentences and keeps its exit code")
{
    for (const ErrorKind kind : kAllKinds) {
        for (const Condition condition : kAllConditions) {
            Report report;
            report.error = withCondition(
                Error(kind, QStringLiteral("It did not work."), QStringLiteral("Do this.")),
                condition);
            const QString text = report.verdict();
            CHECK(text.endsWith(QLatin1Char('.')));
            CHECK_FALSE(text.contains(QStringLiteral("  ")));
            CHECK_FALSE(text.contains(QStringLiteral("..")));
            CHECK(report.exitCode() == exitCode(kind));
            CHECK(report.exitCode() != 0);
        }
    }
}

TEST_CASE("an interrupted update states memory content, state of the device, and what to do")
{
    const auto text = [](ErrorKind kind, Condition condition) {
        Report report;
        report.error = withCondition(
            Error(kind, QStringLiteral("It broke."), QStringLiteral("Use another cable.")),
            condition);
        return report.verdict();
    };
    CHECK(text(ErrorKind::TimedOut, Condition::BootloaderIncomplete)
          == QStringLiteral("It broke. The old program is erased; the device is in "
                            "bootloader mode. Use another cable. Leave it plugged in and start the "
                            "update again."));
    CHECK(text(ErrorKind::Unplugged, Condition::DisconnectedIncomplete)
          == QStringLiteral(
              "It broke. The old program is erased and the new one is not complete. "
              "Plug it in again and start the update again. If it does not appear, hold "
              "BOOT0 while you plug it in."));
    CHECK(text(ErrorKind::Cancelled, Condition::ApplicationAgain)
          == QStringLiteral("Stopped on request. Nothing on the device was changed; its program "
                            "runs again."));
    CHECK(text(ErrorKind::UnsafeImage, Condition::Untouched)
          == QStringLiteral("It broke. Nothing on the device was changed. Use another cable."));
    CHECK(text(ErrorKind::Unplugged, Condition::DisconnectedUnchanged)
          == QStringLiteral("It broke. Nothing in its memory was changed. Plug it in again, then "
                            "try again."));
}

TEST_CASE("a fault recorded by the returned device is reported, unless it was recorded before")
{
    usb::DeviceInfo device;
    device.vendorId = 0x1209;
    device.productId = 1;
    device.manufacturer = QStringLiteral("Fieldflash 00000003 08001234 00008200");
    Report report = proved(JobKind::Update);
    report.after = device;
    CHECK_THAT(report.verdict().toStdString(),
               test::hasText("The device has recorded a fault since it was last powered on: "
                             "HardFault at 0x0800 1234 (CFSR 0x00008200)."));
    report.before = device;
    CHECK_THAT(report.verdict().toStdString(), !test::hasText("fault"));
    report.before->manufacturer = QStringLiteral("Fieldflash");
    CHECK_THAT(report.verdict().toStdString(), test::hasText("HardFault"));
    report.returned = Answer::No;
    CHECK_THAT(report.verdict().toStdString(), !test::hasText("fault"));
}
