// SPDX-License-Identifier: MIT
// The messages of USB/IP 1.1.1 (Linux documentation, usb/usbip_protocol.rst), with its names.
#pragma once

#include "core/base/bytes.h"
#include "core/virtual_board/wire/wire_device.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::board::usbip {

inline constexpr std::uint16_t kVersion = 0x0111;
inline constexpr std::uint16_t kDefaultPort = 3240;

enum class Operation : std::uint16_t {
    OP_REQ_DEVLIST = 0x8005,
    OP_REP_DEVLIST = 0x0005,
    OP_REQ_IMPORT = 0x8003,
    OP_REP_IMPORT = 0x0003,
};

/// Status of an OP_REP_IMPORT (tools/usb/usbip/libsrc/usbip_common.h).
enum class ImportStatus : std::uint32_t {
    ST_OK = 0,
    ST_NA = 1,       ///< request failed
    ST_DEV_BUSY = 2, ///< exported to another client
    ST_NODEV = 4,    ///< no such bus id, or no device connected there
};

enum class Command : std::uint32_t {
    USBIP_CMD_SUBMIT = 1,
    USBIP_CMD_UNLINK = 2,
    USBIP_RET_SUBMIT = 3,
    USBIP_RET_UNLINK = 4,
};

inline constexpr std::size_t kOperationHeaderSize = 8;
inline constexpr std::size_t kBusIdSize = 32;
inline constexpr std::size_t kCommandHeaderSize = 48;

/// Our full-speed devices never need more; longer requests are invalid.
inline constexpr std::uint32_t kLargestTransfer = 1u << 20;

/// Linux errno values as sent on the wire.
inline constexpr std::int32_t kStatusStall = -32;     ///< EPIPE
inline constexpr std::int32_t kStatusOverflow = -75;  ///< EOVERFLOW
inline constexpr std::int32_t kStatusUnlinked = -104; ///< ECONNRESET

struct OperationHeader {
    std::uint16_t version = 0;
    std::uint16_t code = 0;
};

/// Nothing for fewer than kOperationHeaderSize bytes.
[[nodiscard]] std::optional<OperationHeader> readOperation(ByteView bytes);

/// Precondition: kBusIdSize bytes. Ends at the first NUL; nothing if there is none.
[[nodiscard]] std::optional<QString> readBusId(ByteView bytes);

struct InterfaceClass {
    std::uint8_t bInterfaceClass = 0;
    std::uint8_t bInterfaceSubClass = 0;
    std::uint8_t bInterfaceProtocol = 0;
};

/// The listing of a device, taken from its descriptors.
struct DeviceSummary {
    std::uint16_t idVendor = 0;
    std::uint16_t idProduct = 0;
    std::uint16_t bcdDevice = 0;
    std::uint8_t bDeviceClass = 0;
    std::uint8_t bDeviceSubClass = 0;
    std::uint8_t bDeviceProtocol = 0;
    std::uint8_t bConfigurationValue = 0;
    std::uint8_t bNumConfigurations = 0;
    std::vector<InterfaceClass> interfaces;
};

/// From the device and configuration descriptors; nothing if they are too short.
[[nodiscard]] std::optional<DeviceSummary> summarize(ByteView device, ByteView configuration);

/// The apparent location of the device on the server. busid "1-N" is bus 1, device N.
struct ExportPlace {
    QString busId;
    std::uint32_t busNumber = 1;
    std::uint32_t deviceNumber = 0;
};

struct ListedDevice {
    ExportPlace place;
    DeviceSummary summary;
};

[[nodiscard]] Bytes listReply(const std::vector<ListedDevice>& devices);
[[nodiscard]] Bytes importReply(const ListedDevice& device);
[[nodiscard]] Bytes importRefusal(ImportStatus status);

/// USBIP_CMD_SUBMIT or USBIP_CMD_UNLINK.
struct CommandHeader {
    Command command = Command::USBIP_CMD_SUBMIT;
    std::uint32_t seqnum = 0;
    bool isIn = false;
    std::uint8_t ep = 0;                    ///< 0..15
    std::uint32_t transferBufferLength = 0; ///< at most kLargestTransfer
    SetupPacket setup;                      ///< for ep 0
    std::uint32_t unlinkSeqnum = 0;         ///< USBIP_CMD_UNLINK

    /// As in an endpoint descriptor: direction in bit 7.
    [[nodiscard]] std::uint8_t endpointAddress() const
    {
        return static_cast<std::uint8_t>(ep | (isIn ? 0x80 : 0x00));
    }
    /// Number of bytes after the header.
    [[nodiscard]] std::size_t payloadSize() const
    {
        return command == Command::USBIP_CMD_SUBMIT && !isIn ? transferBufferLength : 0;
    }
};

/// Precondition: kCommandHeaderSize bytes. Nothing for an unknown command, an impossible endpoint
/// or length, or isochronous packets.
[[nodiscard]] std::optional<CommandHeader> readCommand(ByteView bytes);

[[nodiscard]] Bytes submitReply(std::uint32_t seqnum, std::int32_t status, ByteView dataIn,
                                std::uint32_t actualLength);
[[nodiscard]] Bytes unlinkReply(std::uint32_t seqnum, std::int32_t status);

} // namespace fieldflash::board::usbip
