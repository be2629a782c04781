// SPDX-License-Identifier: MIT
// ./do bench loader: updates of 512 KB through the executed loader, by our host, against dfu-util
// on the ROM (the model of ./do bench plan). In the time of the chip: two runs print the same.
#include "firmware/contract/loader.h"
#include "tests/bench/loader/workbench.h"
#include "tests/bench/plan/hosts.h"
#include "tests/bench/plan/measurement.h"
#include "tests/firmware/loader/signed_image.h"

#include <QCoreApplication>
#include <QCoro/QCoroTask>
#include <QLoggingCategory>

#include <algorithm>
#include <cstddef>
#include <cstdio>

namespace fieldflash::bench {
namespace {

constexpr ByteCount kSize = 512 * 1024;

struct Case {
    const char* name;
    double aim; ///< of issue 16; 0: none
};
constexpr Case kCases[]{{"all", 0.45}, {"blank", 0}, {"5%", 0.06}, {"same", 0.01}};

struct Loader {
    const char* file;
    bool isSigned;
};
constexpr Loader kLoaders[]{{"loader-stm32l476g-disco.bin", false},
                            {"loader-stm32l476g-disco-signed.bin", true}};

Bytes imageOf(const Bytes& program, bool isSigned)
{
    const test::ProgramOptions options{.board = "STM32L476G-DISCO"};
    return isSigned ? test::signedImage(program, options) : test::withHeader(program, options);
}

/// As the loader leaves a program that it has verified.
void mark(Bytes& image)
{
    Bytes marker;
    appendLittle32(marker, FIELDFLASH_LOADER_VERIFIED_LOW);
    appendLittle32(marker, FIELDFLASH_LOADER_VERIFIED_HIGH);
    std::ranges::copy(marker, image.begin() + FIELDFLASH_LOADER_MARKER_OFFSET);
}

/// The content before an update to `image`: another version, which differs as the case says.
Bytes before(const QString& change, const Bytes& program, bool isSigned)
{
    if (change == QLatin1String("blank"))
        return {};
    Bytes old = program;
    if (change == QLatin1String("all"))
        old = test::smallProgram(2, program.size());
    if (change == QLatin1String("5%")) {
        // Every twentieth page, and the first one by the checksum in its header: 13 of 256.
        for (std::size_t at = 20 * kPage; at < old.size(); at += 20 * kPage)
            old[at] ^= 0x5A;
    }
    Bytes image = imageOf(old, isSigned);
    mark(image);
    return image;
}

/// dfu-util does the same whatever is on the chip, so one measurement is enough.
Measurement measureDfuUtil()
{
    const auto scenario = makeScenario(QStringLiteral("l476"), kSize, QStringLiteral("all"));
    const Host dfuUtil{QStringLiteral("dfu-util"), {writeLikeDfuUtil}};
    return measure(dfuUtil, *scenario);
}

/// By the typical times of the data sheet (DS10198): what no loader can avoid for these pages.
double flashSeconds(const LoaderMeasurement& is)
{
    return 22.02e-3 * static_cast<double>(is.erases) + 81.69e-6 * static_cast<double>(is.programs);
}

void measureAll()
{
    const Measurement dfuUtil = measureDfuUtil();
    std::printf("dfu-util on the ROM, 512 KB, not verified: device %.2f s, elapsed %.2f s\n\n",
                dfuUtil.deviceSeconds, dfuUtil.elapsedSeconds);
    std::printf("%-8s %-6s %9s %9s %7s %8s %9s %6s %8s %8s %6s\n", "loader", "case", "chip s",
                "flash s", "erases", "dwords", "requests", "wrong", "/device", "/elapsed", "aim");
    for (const Loader& loader : kLoaders) {
        const Bytes program = test::smallProgram(1, kSize - FIELDFLASH_SIGNED_HEADER_SIZE);
        const Bytes image = imageOf(program, loader.isSigned);
        for (const Case& one : kCases) {
            const QString change = QString::fromLatin1(one.name);
            const LoaderMeasurement is = updateThroughLoader(
                QString::fromLatin1(loader.file), before(change, program, loader.isSigned), image);
            std::printf("%-8s %-6s %9.3f %9.3f %7llu %8llu %9llu %6llu %8.4f %8.4f", // NOLINT
                        loader.isSigned ? "signed" : "unsigned", one.name, is.seconds,
                        flashSeconds(is), static_cast<unsigned long long>(is.erases),
                        static_cast<unsigned long long>(is.programs),
                        static_cast<unsigned long long>(is.requests),
                        static_cast<unsigned long long>(is.wrongBytes),
                        is.seconds / dfuUtil.deviceSeconds, is.seconds / dfuUtil.elapsedSeconds);
            if (one.aim > 0)
                std::printf(" %6.2f", one.aim);
            std::printf("%s%s\n", is.error.isEmpty() ? "" : "  ", qPrintable(is.error));
            (void)std::fflush(stdout);
        }
    }
}

} // namespace
} // namespace fieldflash::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("fieldflash.*=false"));
    fieldflash::bench::measureAll();
    return 0;
}
