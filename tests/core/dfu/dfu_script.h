// SPDX-License-Identifier: MIT
// DFU requests for scripts, and devices to use them on.
#pragma once

#include "core/base/virtual_clock.h"
#include "core/dfu/dfuse_device.h"
#include "core/dfu/protocol.h"
#include "tests/support/fake_link.h"

#include <memory>
#include <vector>

namespace fieldflash::test {

/// bInterfaceNumber of the scripted device; not 0, so that wIndex is checked.
inline constexpr std::uint8_t kInterface = 3;
/// Where the scripts read and write.
inline constexpr Address kBase = 0x08004000;

class DfuScript : public Script {
public:
    using Script::Script;

    Script& dnload(std::uint16_t wBlockNum, Bytes data);
    Script& upload(std::uint16_t wBlockNum, std::uint16_t length, Bytes answer);
    Script& getStatus(dfu::State state, int pollMs = 0, dfu::Status status = dfu::Status::Ok);
    Script& getStatusFails(ErrorKind kind);
    Script& getState(dfu::State state);
    Script& getStateFails(ErrorKind kind);
    Script& clrStatus();
    Script& abort();
    Script& detach(std::uint16_t timeout);

    /// DNLOAD, dfuDNBUSY, dfuDNLOAD-IDLE.
    void execution(std::uint16_t wBlockNum, const Bytes& data);
    void setAddress(Address address);
    /// GET_DESCRIPTOR(string); index 0 lists the languages.
    Script& string(std::uint8_t index, std::uint16_t language, Bytes answer);
};

[[nodiscard]] Bytes statusBytes(dfu::State state, int pollMs, dfu::Status status);
[[nodiscard]] Bytes setAddressPayload(Address address);
[[nodiscard]] Bytes erasePayload(Address address);
[[nodiscard]] Bytes stringDescriptor(const QString& text);
/// 0, 1, 2 … 250, 0 …
[[nodiscard]] Bytes countingBytes(std::size_t size);

// Descriptors.
[[nodiscard]] Bytes interfaceDescriptor(std::uint8_t number, std::uint8_t alternate,
                                        std::uint8_t protocol, std::uint8_t iInterface);
[[nodiscard]] Bytes functionalDescriptor(std::uint8_t bmAttributes, std::uint16_t wTransferSize,
                                         std::uint16_t version = dfu::kDfuseVersion);
/// With the header in front and the right wTotalLength.
[[nodiscard]] Bytes configuration(const std::vector<Bytes>& parts);

/// What a scripted DfuSe device reports when opened.
struct Announced {
    std::uint16_t wTransferSize = 16;
    std::uint8_t bmAttributes = 0x0B;
    std::uint16_t version = dfu::kDfuseVersion;
    std::vector<QString> layouts{QStringLiteral("@Internal Flash  /0x08000000/64*2Kg")};
};

[[nodiscard]] usb::DeviceInfo bootloaderInfo(const Announced& announced);

/// Scripts and performs the opening of such a device. The script can be continued afterwards.
[[nodiscard]] std::unique_ptr<dfu::DfuseDevice> openScripted(DfuScript& script, Clock& clock,
                                                             const Announced& announced = {});

/// The same, brought to dfuIDLE.
[[nodiscard]] std::unique_ptr<dfu::DfuseDevice> openIdle(DfuScript& script, Clock& clock,
                                                         const Announced& announced = {});

} // namespace fieldflash::test
