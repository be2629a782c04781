// SPDX-License-Identifier: MIT
#include "core/virtual_board/usbip/protocol.h"

#include "core/virtual_board/wire/standard_requests.h"

#include <algorithm>

namespace fieldflash::board::usbip {

namespace {

constexpr std::uint32_t kFullSpeed = 2; // enum usb_device_speed
constexpr std::size_t kPathSize = 256;
constexpr std::uint32_t kNoPackets = 0xFFFFFFFF;

void append16(Bytes& bytes, std::uint16_t value)
{
    bytes.push_back(static_cast<std::uint8_t>(value >> 8));
    bytes.push_back(static_cast<std::uint8_t>(value));
}

void append32(Bytes& bytes, std::uint32_t value)
{
    append16(bytes, static_cast<std::uint16_t>(value >> 16));
    append16(bytes, static_cast<std::uint16_t>(value));
}

std::uint16_t read16(ByteView bytes, std::size_t offset)
{
    return static_cast<std::uint16_t>((bytes[offset] << 8) | bytes[offset + 1]);
}

std::uint32_t read32(ByteView bytes, std::size_t offset)
{
    return (std::uint32_t{read16(bytes, offset)} << 16) | read16(bytes, offset + 2);
}

/// NUL-padded, with at least one NUL.
void appendText(Bytes& bytes, const QString& text, std::size_t size)
{
    QByteArray padded = text.toLatin1().left(static_cast<qsizetype>(size) - 1);
    padded.resize(static_cast<qsizetype>(size), '\0');
    bytes.insert(bytes.end(), padded.begin(), padded.end());
}

void appendOperation(Bytes& bytes, Operation code, ImportStatus status)
{
    append16(bytes, kVersion);
    append16(bytes, static_cast<std::uint16_t>(code));
    append32(bytes, static_cast<std::uint32_t>(status));
}

void appendDevice(Bytes& bytes, const ListedDevice& device)
{
    const DeviceSummary& summary = device.summary;
    appendText(bytes, QStringLiteral("/fieldflash-board/") + device.place.busId, kPathSize);
    appendText(bytes, device.place.busId, kBusIdSize);
    append32(bytes, device.place.busNumber);
    append32(bytes, device.place.deviceNumber);
    append32(bytes, kFullSpeed);
    append16(bytes, summary.idVendor);
    append16(bytes, summary.idProduct);
    append16(bytes, summary.bcdDevice);
    bytes.insert(bytes.end(),
                 {summary.bDeviceClass, summary.bDeviceSubClass, summary.bDeviceProtocol,
                  summary.bConfigurationValue, summary.bNumConfigurations,
                  static_cast<std::uint8_t>(summary.interfaces.size())});
}

void appendReturn(Bytes& bytes, Command command, std::uint32_t seqnum)
{
    append32(bytes, static_cast<std::uint32_t>(command));
    append32(bytes, seqnum);
    bytes.insert(bytes.end(), 12, 0); // devid, direction, ep: unused in replies
}

SetupPacket readSetup(ByteView bytes)
{
    return {bytes[0], bytes[1], readLittle16(bytes, 2), readLittle16(bytes, 4),
            readLittle16(bytes, 6)};
}

std::optional<CommandHeader> readSubmit(CommandHeader header, ByteView bytes)
{
    header.transferBufferLength = read32(bytes, 24);
    const std::uint32_t packets = read32(bytes, 32);
    header.setup = readSetup(bytes.subspan(40));
    if (header.transferBufferLength > kLargestTransfer || (packets != 0 && packets != kNoPackets))
        return std::nullopt;
    return header;
}

} // namespace

std::optional<OperationHeader> readOperation(ByteView bytes)
{
    if (bytes.size() < kOperationHeaderSize)
        return std::nullopt;
    return OperationHeader{read16(bytes, 0), read16(bytes, 2)};
}

std::optional<QString> readBusId(ByteView bytes)
{
    const auto field = bytes.first(kBusIdSize);
    const auto end = std::ranges::find(field, std::uint8_t{0});
    if (end == field.end())
        return std::nullopt;
    return QString::fromLatin1(reinterpret_cast<const char*>(field.data()), end - field.begin());
}

std::optional<DeviceSummary> summarize(ByteView device, ByteView configuration)
{
    if (device.size() < kDeviceDescriptorSize || device[1] != kDeviceType
        || configuration.size() < kConfigurationDescriptorSize
        || configuration[1] != kConfigurationType)
        return std::nullopt;
    DeviceSummary summary{readLittle16(device, 8),
                          readLittle16(device, 10),
                          readLittle16(device, 12),
                          device[4],
                          device[5],
                          device[6],
                          configuration[5],
                          device[17],
                          {}};
    for (std::size_t at = 0; at + 2 <= configuration.size() && configuration[at] >= 2;
         at += configuration[at]) {
        const bool isInterface = configuration[at + 1] == kInterfaceType
            && at + kInterfaceDescriptorSize <= configuration.size();
        constexpr std::size_t kMost = 32; // USB_MAXINTERFACES
        if (isInterface && configuration[at + 3] == 0 && summary.interfaces.size() < kMost)
            summary.interfaces.push_back(
                {configuration[at + 5], configuration[at + 6], configuration[at + 7]});
    }
    return summary;
}

Bytes listReply(const std::vector<ListedDevice>& devices)
{
    Bytes bytes;
    appendOperation(bytes, Operation::OP_REP_DEVLIST, ImportStatus::ST_OK);
    append32(bytes, static_cast<std::uint32_t>(devices.size()));
    for (const ListedDevice& device : devices) {
        appendDevice(bytes, device);
        for (const InterfaceClass& one : device.summary.interfaces)
            bytes.insert(bytes.end(),
                         {one.bInterfaceClass, one.bInterfaceSubClass, one.bInterfaceProtocol,
                          std::uint8_t{0}});
    }
    return bytes;
}

Bytes importReply(const ListedDevice& device)
{
    Bytes bytes;
    appendOperation(bytes, Operation::OP_REP_IMPORT, ImportStatus::ST_OK);
    appendDevice(bytes, device);
    return bytes;
}

Bytes importRefusal(ImportStatus status)
{
    Bytes bytes;
    appendOperation(bytes, Operation::OP_REP_IMPORT, status);
    return bytes;
}

std::optional<CommandHeader> readCommand(ByteView bytes)
{
    CommandHeader header;
    const std::uint32_t command = read32(bytes, 0);
    header.seqnum = read32(bytes, 4);
    const std::uint32_t direction = read32(bytes, 12);
    const std::uint32_t ep = read32(bytes, 16);
    if (direction > 1 || ep > 15)
        return std::nullopt;
    header.isIn = direction == 1;
    header.ep = static_cast<std::uint8_t>(ep);
    if (command == static_cast<std::uint32_t>(Command::USBIP_CMD_SUBMIT))
        return readSubmit(header, bytes);
    if (command != static_cast<std::uint32_t>(Command::USBIP_CMD_UNLINK))
        return std::nullopt;
    header.command = Command::USBIP_CMD_UNLINK;
    header.unlinkSeqnum = read32(bytes, 20);
    return header;
}

Bytes submitReply(std::uint32_t seqnum, std::int32_t status, ByteView dataIn,
                  std::uint32_t actualLength)
{
    Bytes bytes;
    appendReturn(bytes, Command::USBIP_RET_SUBMIT, seqnum);
    append32(bytes, static_cast<std::uint32_t>(status));
    append32(bytes, actualLength);
    append32(bytes, 0); // start_frame
    append32(bytes, 0); // number_of_packets, same value as Linux' own server
    append32(bytes, 0); // error_count
    bytes.insert(bytes.end(), 8, 0);
    bytes.insert(bytes.end(), dataIn.begin(), dataIn.end());
    return bytes;
}

Bytes unlinkReply(std::uint32_t seqnum, std::int32_t status)
{
    Bytes bytes;
    appendReturn(bytes, Command::USBIP_RET_UNLINK, seqnum);
    append32(bytes, static_cast<std::uint32_t>(status));
    bytes.insert(bytes.end(), 24, 0);
    return bytes;
}

} // namespace fieldflash::board::usbip
