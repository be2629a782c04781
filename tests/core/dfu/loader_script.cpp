// SPDX-License-Identifier: MIT
#include "tests/core/dfu/loader_script.h"

#include "tests/support/catch.h"
#include "tests/support/run.h"

namespace fieldflash::test {

Bytes loaderReport(const LoaderFields& fields)
{
    Bytes bytes;
    appendLittle32(bytes, fields.magic);
    appendLittle16(bytes, fields.contractVersion);
    appendLittle16(bytes, 0x0102);
    appendLittle32(bytes, fields.features);
    appendLittle32(bytes, 13000);
    appendLittle32(bytes, 0x08004000);
    appendLittle16(bytes, 2048);
    appendLittle16(bytes, 0x0415);
    bytes.insert(bytes.end(), {1, 0, 0, 0, 0, 0, 0, 0});
    bytes.insert(bytes.end(), {1, 2, 3, 4, 5, 6, 7, 8});
    const QByteArray board("NUCLEO-L476RG\0\x1b[31m\0\0\0\0\0", 24);
    bytes.insert(bytes.end(), board.begin(), board.end());
    appendLittle32(bytes, 7);
    bytes.insert(bytes.end(), {fields.application, fields.reason, fields.usbClock, 0});
    return bytes;
}

Script& report(DfuScript& script, const LoaderFields& fields)
{
    return script.in({0xC1, 1, 0, kInterface}, 72).replies(loaderReport(fields));
}

Script& seed(DfuScript& script, const Bytes& seed)
{
    return script.out({0x41, 2, 0, kInterface}, seed);
}

Script& hashes(DfuScript& script, std::uint16_t page, std::uint16_t count, Bytes answer)
{
    return script.in({0xC1, 3, page, kInterface}, static_cast<std::uint16_t>(16 * count))
        .replies(std::move(answer));
}

std::unique_ptr<dfu::DfuseDevice> openLoader(DfuScript& script, Clock& clock,
                                             const LoaderFields& fields)
{
    Announced announced;
    announced.wTransferSize = 2048;
    announced.layouts = {
        QStringLiteral("@Internal Flash: no program/0x08000000/08*002Ka,504*002Kg")};
    auto device = openIdle(script, clock, announced);
    report(script, fields);
    REQUIRE(run(device->askLoader()));
    memory::FlashCells cells;
    cells.replacedBlock = 2048;
    cells.hashedPage = 2048;
    device->setCells(cells);
    return device;
}

} // namespace fieldflash::test
