// SPDX-License-Identifier: MIT
#include "core/image/gate/loader_gate.h"

#include "core/base/surface.h"
#include "core/base/words.h"
#include "core/image/gate/link_address.h"
#include "core/image/loader/signature_check.h"
#include "core/image/program/program_start.h"
#include "core/image/program/vector_table.h"

#include <algorithm>

namespace fieldflash::image {

namespace {

using Loader = DeviceFacts::Loader;

QString hexText(ByteCount value)
{
    return QStringLiteral("0x%1")
        .arg(value, 0, 16)
        .toUpper()
        .replace(QLatin1String("0X"), QLatin1String("0x"));
}

Address vectorsBehind(const Loader& loader)
{
    return loader.application + static_cast<Address>(kSignedHeaderSize);
}

/// Of the memory that contains the application.
ByteCount endOfFlash(const DeviceFacts& device, Address application)
{
    ByteCount end = application;
    for (const DeviceFacts::Memory& memory : device.memories) {
        const AddressRange& range = memory.where.range;
        if (range.contains(ByteCount{application}) || range.first == end)
            end = std::max(end, range.end());
    }
    return end;
}

/// "FLASH (rx) : ORIGIN = 0x08004200, LENGTH = 0xFBE00".
QString linkerLine(const DeviceFacts& device)
{
    const Address start = vectorsBehind(*device.loader);
    const ByteCount end = endOfFlash(device, device.loader->application);
    const QString origin = QStringLiteral("0x%1").arg(start, 8, 16, QLatin1Char('0'));
    if (end <= start)
        return QStringLiteral("FLASH (rx) : ORIGIN = %1").arg(origin);
    return QStringLiteral("FLASH (rx) : ORIGIN = %1, LENGTH = %2")
        .arg(origin, hexText(end - start));
}

/// A person at the window gets the file from its maker.
QString remedyFor(const QString& maker)
{
    return surface() == Surface::Window ? Words::tr("Use the firmware file made for this device.")
                                        : maker;
}

QString linkRemedy(const DeviceFacts& device)
{
    return remedyFor(
        Words::tr("Link the program for this address (in the linker script: %1) and put a header "
                  "in front of it with fieldflash-cli sign.")
            .arg(linkerLine(device)));
}

Finding finding(FindingCode code, const QString& summary, const QString& detail,
                const QString& remedy)
{
    return {.code = code,
            .summary = summary,
            .detail = detail,
            .severity = Severity::Impossible,
            .remedy = remedy};
}

Finding withoutHeader(const Segment& start, const DeviceFacts& device)
{
    const auto built = likelyLinkAddress(start.bytes, 0);
    const QString address = addressText(vectorsBehind(*device.loader));
    const QString detail =
        Words::tr("no header at %1").arg(addressText(device.loader->application));
    // The guess is a start of a sector, which this address is not.
    const auto table = readVectorTable(start.bytes);
    const bool isInPlace = start.address == vectorsBehind(*device.loader) && table
        && start.range().contains(ByteCount{table->resetAddress()});
    if (isInPlace)
        return finding(
            FindingCode::NotForLoader,
            Words::tr("This program has no header. The loader of this device starts only "
                      "programs with a header in front."),
            detail, remedyFor(Words::tr("Put one in front of it with fieldflash-cli sign.")));
    if (built && *built != vectorsBehind(*device.loader))
        return finding(
            FindingCode::NotForLoader,
            Words::tr("This program was probably built for %1. The loader of this device starts "
                      "programs that are built for %2 and have a header in front.")
                .arg(addressText(*built), address),
            detail, linkRemedy(device));
    return finding(FindingCode::NotForLoader,
                   Words::tr("The loader of this device starts only programs that are built for %1 "
                             "and have a header in front.")
                       .arg(address),
                   detail, linkRemedy(device));
}

void examineKey(Findings& findings, const SignedHeader& header, const Loader& loader)
{
    if (loader.isSigned && !header.isSigned())
        findings.push_back(finding(
            FindingCode::LoaderKey,
            Words::tr("The program is not signed. The loader of this device starts only programs "
                      "that are signed with its key."),
            Words::tr("key of the loader: %1").arg(keyIdText(loader.keyId)),
            remedyFor(
                Words::tr("Sign it with that key (fieldflash-cli sign), or ask its vendor."))));
    else if (loader.isSigned && header.keyId != loader.keyId)
        findings.push_back(finding(
            FindingCode::LoaderKey,
            Words::tr("The program is signed with another key than the one that the loader of this "
                      "device knows."),
            Words::tr("key of the program: %1; key of the loader: %2")
                .arg(keyIdText(header.keyId), keyIdText(loader.keyId)),
            Words::tr("Use the firmware made for this device.")));
    if (header.securityCounter < loader.securityFloor)
        findings.push_back(finding(
            FindingCode::LoaderFloor,
            Words::tr("The loader of this device no longer accepts this program: a newer one was "
                      "installed that closed security holes."),
            Words::tr("security counter %1; the loader accepts %2 and higher")
                .arg(header.securityCounter)
                .arg(loader.securityFloor),
            Words::tr("Use a newer firmware.")));
}

void examineHeader(Findings& findings, const Segment& start, const SignedHeader& header,
                   const DeviceFacts& device)
{
    const Loader& loader = *device.loader;
    const bool isApplication = header.kind == SignedHeader::Kind::Application;
    if (!isApplication)
        findings.push_back(finding(FindingCode::NotForLoader,
                                   Words::tr("The file contains a loader, not a program."),
                                   Words::tr("header of a loader"),
                                   Words::tr("A loader is replaced with fieldflash-cli "
                                             "install-loader.")));
    else if (header.start != vectorsBehind(loader) || start.address != loader.application)
        findings.push_back(
            finding(FindingCode::NotForLoader,
                    Words::tr("This program was built for %1, but the loader of this device starts "
                              "programs at %2.")
                        .arg(addressText(header.start), addressText(vectorsBehind(loader))),
                    Words::tr("header at %1").arg(addressText(start.address)), linkRemedy(device)));
    const bool isOther = header.part != loader.part || header.board != loader.board;
    if (isOther) {
        std::erase_if(findings, [](const Finding& one) {
            return one.code == FindingCode::WrongBoard || one.code == FindingCode::OtherBoard;
        });
        findings.push_back(finding(FindingCode::WrongBoard,
                                   Words::tr("The file is for the board %1, but this is a %2.")
                                       .arg(header.board, loader.board),
                                   Words::tr("chip 0x%1, loader for chip 0x%2")
                                       .arg(header.part, 3, 16, QLatin1Char('0'))
                                       .arg(loader.part, 3, 16, QLatin1Char('0')),
                                   Words::tr("Use the firmware file made for this device.")));
    } else {
        // The loader has named its board, which says more than an id that many share.
        std::erase_if(findings,
                      [](const Finding& one) { return one.code == FindingCode::UncheckedId; });
    }
    if (isApplication)
        examineKey(findings, header, loader);
}

} // namespace

void examineForLoader(Findings& findings, const FirmwareImage& program, const DeviceFacts& device)
{
    const Segment* const start = lowestSegment(program);
    if (!device.loader || start == nullptr || program.needsAddress)
        return;
    if (hasSignedMark(start->bytes)) {
        // A damaged one is found by examineSignature().
        if (const auto header = findSignedHeader(start->bytes))
            examineHeader(findings, *start, *header, device);
        return;
    }
    // What is written behind the start of the program may be data.
    const bool isData =
        start->address > device.loader->application && !looksLikeProgram(start->bytes);
    if (isData)
        return;
    // They say the same about a place where this program cannot go anyway.
    std::erase_if(findings, [](const Finding& one) {
        return one.code == FindingCode::LinkAddress || one.code == FindingCode::NoVectorTable
            || one.code == FindingCode::ResetVector || one.code == FindingCode::ReadOnlyMemory;
    });
    findings.push_back(withoutHeader(*start, device));
}

} // namespace fieldflash::image
